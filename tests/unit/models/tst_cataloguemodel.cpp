// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cataloguemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Concept family(const QString& id, const QString& name, const QString& nameEn, bool headline = false)
{
    Concept made;
    made.id = id;
    made.name = name;
    made.nameEn = nameEn;
    made.headline = headline;
    return made;
}

Indicator indicator(const QString& id, const QString& name, const QString& nameEn, IndicatorCategory category)
{
    Indicator made;
    made.id = id;
    made.name = name;
    made.nameEn = nameEn;
    made.conceptId = id.section(u'.', 0, 0);
    made.category = category;
    return made;
}

QVector<Concept> concepts()
{
    return {family(u"beds"_s, u"床位"_s, u"Beds"_s, true), family(u"staff"_s, u"职工"_s, u"Staff"_s, true),
        family(u"wards"_s, u"病区"_s, u"Wards"_s), family(u"grade"_s, u"等级"_s, u"Grade"_s)};
}

QVector<Indicator> indicators()
{
    return {indicator(u"beds.open"_s, u"开放床位"_s, u"Open beds"_s, IndicatorCategory::Capacity),
        indicator(u"beds.authorised"_s, u"编制床位"_s, u"Authorised beds"_s, IndicatorCategory::Capacity),
        indicator(u"beds.actual"_s, u"实有床位"_s, u"Actual beds"_s, IndicatorCategory::Capacity),
        indicator(u"staff.total"_s, u"职工总数"_s, u"Total staff"_s, IndicatorCategory::People),
        indicator(u"wards.total"_s, u"病区数"_s, u"Wards"_s, IndicatorCategory::Capacity),
        indicator(u"grade.total"_s, u"考核等级"_s, u"Assessment grade"_s, IndicatorCategory::Recognition)};
}

/// Two hospitals; beds open in both and authorised in one, staff in one.
BoardContents contents(const QStringList& asked = {})
{
    BoardContents contents;
    contents.locale = QLocale(QLocale::Chinese, QLocale::China);
    for (const QString& id : {u"a"_s, u"b"_s}) {
        Institution institution;
        institution.id = institution.name = id;
        contents.dataset.institutions.append(institution);
        contents.slots_.append(int(contents.slots_.size()));
    }
    const std::pair<QString, QString> figures[] {
        {u"a"_s, u"beds.open"_s}, {u"b"_s, u"beds.open"_s}, {u"b"_s, u"beds.authorised"_s}, {u"a"_s, u"staff.total"_s}};
    for (const auto& [institution, of] : figures) {
        Observation observation;
        observation.id = institution + of;
        observation.institution = institution;
        observation.indicator = of;
        observation.quantity = Quantity {1, {}, Qualifier::Exact};
        contents.dataset.observations.append(observation);
        for (const Indicator& known : indicators()) {
            if (known.id == of)
                contents.dataset.indicators.insert(of, known);
        }
    }
    for (const Concept& known : concepts()) {
        if (known.id == u"beds" || known.id == u"staff")
            contents.dataset.concepts.insert(known.id, known);
    }
    contents.asked = asked;
    return contents;
}

/// `床位与规模 [床位 2 / 2 ✓ {开放床位 2 / 2, …}]` without the categories' words, which are translated.
QString treeOf(const CatalogueModel& model)
{
    const auto nodeText = [&](const QModelIndex& index) {
        const int check = index.data(Qt::CheckStateRole).toInt();
        const QString tick = check == Qt::Checked ? u"✓"_s : check == Qt::PartiallyChecked ? u"–"_s : QString();
        const QString dim = index.data(MissingRole).toBool() ? u"°"_s : QString();
        return QString(index.data().toString() + u' '
            + index.siblingAtColumn(CatalogueModel::KnownColumn).data().toString().remove(u' ') + tick + dim);
    };
    QStringList categories;
    for (int c = 0; c < model.rowCount(); ++c) {
        const QModelIndex category = model.index(c, 0);
        QStringList families;
        for (int f = 0; f < model.rowCount(category); ++f) {
            const QModelIndex index = model.index(f, 0, category);
            QStringList leaves;
            for (int i = 0; i < model.rowCount(index); ++i)
                leaves.append(nodeText(model.index(i, 0, index)));
            families.append(
                nodeText(index) + (leaves.isEmpty() ? QString() : QString(u" {"_s + leaves.join(u", "_s) + u'}')));
        }
        categories.append(u'[' + families.join(u"; "_s) + u']');
    }
    return categories.join(u' ');
}

} // namespace

class TestCatalogueModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAModelThroughEverything();
    void reportedOnes();
    void unreportedOnesComeLast();
    void filter();
    void ticks();
    void ticksKeepTheReadersPlace();
    void language();
    void plainText();
};

void TestCatalogueModel::isAModelThroughEverything()
{
    CatalogueModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContents({});
    model.setCatalogue(concepts(), indicators());
    model.setContents(contents());
    model.setShowUnreported(true);
    model.setFilter(u"床"_s);
    model.setContents(contents({u"beds.open"_s}));
    model.setFilter(u"no such thing"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    model.setShowUnreported(false);
    model.setCatalogue({}, {});
    model.setContents(contents({u"staff"_s}));
    model.setContents({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCatalogueModel::reportedOnes()
{
    CatalogueModel model;
    model.setCatalogue(concepts(), indicators());
    model.setContents(contents());
    QVERIFY(model.isDefault());
    QCOMPARE(treeOf(model), u"[床位 2/2✓ {开放床位 2/2, 编制床位 1/2}] [职工 1/2✓]"_s);
    QVERIFY(model.index(0, 0).data(GroupRole).toBool());
    QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    // Without a catalogue the figures themselves say what can be asked.
    CatalogueModel bare;
    bare.setContents(contents());
    QCOMPARE(treeOf(bare), treeOf(model));
}

void TestCatalogueModel::unreportedOnesComeLast()
{
    CatalogueModel model;
    model.setCatalogue(concepts(), indicators());
    model.setContents(contents());
    model.setShowUnreported(true);
    QCOMPARE(
        treeOf(model), u"[床位 2/2✓ {开放床位 2/2, 编制床位 1/2, 实有床位 0/2°}; 病区 0/2°] [职工 1/2✓] [等级 0/2°]"_s);
}

void TestCatalogueModel::filter()
{
    CatalogueModel model;
    model.setCatalogue(concepts(), indicators());
    model.setContents(contents());
    model.setFilter(u"编制"_s);
    QCOMPARE(treeOf(model), u"[床位 2/2✓ {编制床位 1/2}]"_s);
    model.setFilter(u" BEDS "_s);
    QCOMPARE(treeOf(model), u"[床位 2/2✓ {开放床位 2/2, 编制床位 1/2, 实有床位 0/2°}]"_s);
    model.setFilter(u"zgzs"_s);
    QCOMPARE(treeOf(model), u"[职工 1/2✓]"_s);
    // Whoever searches for something means it, whether anybody reports it or not.
    model.setFilter(u"bingqu"_s);
    QCOMPARE(treeOf(model), u"[病区 0/2°]"_s);
}

void TestCatalogueModel::ticks()
{
    CatalogueModel model;
    model.setCatalogue(concepts(), indicators());
    model.setContents(contents());
    QSignalSpy spy(&model, &CatalogueModel::askedChanged);
    QVERIFY(model.setData(model.indexOf(u"staff"_s), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(spy.takeFirst().at(0).toStringList(), QStringList {u"beds"_s});
    model.setContents(contents({u"beds"_s}));
    QVERIFY(!model.isDefault());
    QVERIFY(model.setData(model.indexOf(u"beds.open"_s), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(spy.takeFirst().at(0).toStringList(), (QStringList {u"beds"_s, u"beds.open"_s}));
    model.setContents(contents({u"beds.open"_s}));
    QCOMPARE(treeOf(model), u"[床位 2/2– {开放床位 2/2✓, 编制床位 1/2}] [职工 1/2]"_s);
    // No change, a category, and another role are nothing.
    QVERIFY(!model.setData(model.indexOf(u"beds.open"_s), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.indexOf(u"beds"_s), u"x"_s, Qt::EditRole));
    QVERIFY(spy.isEmpty());
}

void TestCatalogueModel::ticksKeepTheReadersPlace()
{
    CatalogueModel model;
    model.setCatalogue(concepts(), indicators());
    model.setContents(contents());
    const QPersistentModelIndex staff = model.indexOf(u"staff"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setContents(contents({u"beds.open"_s}));
    QVERIFY(reset.isEmpty() && !changed.isEmpty());
    QVERIFY(staff.isValid());
    QCOMPARE(staff.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestCatalogueModel::language()
{
    CatalogueModel model;
    model.setCatalogue(concepts(), indicators());
    BoardContents english = contents();
    english.locale = QLocale(QLocale::English);
    model.setContents(english);
    QCOMPARE(treeOf(model), u"[Beds 2/2✓ {Open beds 2/2, Authorised beds 1/2}] [Staff 1/2✓]"_s);
}

void TestCatalogueModel::plainText()
{
    QVector<Concept> hostile = concepts();
    hostile[0].name = u"<img src=x> & 床"_s;
    BoardContents board = contents();
    board.dataset.concepts.insert(hostile.at(0).id, hostile.at(0));
    CatalogueModel model;
    model.setCatalogue(hostile, indicators());
    model.setContents(board);
    const QModelIndex beds = model.indexOf(u"beds"_s);
    QCOMPARE(beds.data().toString(), u"<img src=x> & 床"_s);
    // A tool tip is the one place where Qt would read it as HTML.
    QVERIFY(!beds.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
}

QTEST_GUILESS_MAIN(TestCatalogueModel)
#include "tst_cataloguemodel.moc"
