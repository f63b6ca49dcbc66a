// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "core/check/rules.h"
#include "core/domain/quantity.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/packagereader.h"
#include "core/library/library.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two spellings of one scope fold to the same text.
QString folded(const QString& text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber())
            kept.append(c);
    }
    return kept;
}

} // namespace

/// The shipped sample: its form, and the facts that sources and readers get wrong most easily (data model, "Traps").
class SampleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void isCanonical_data();
    void isCanonical();
    void referencesResolve();
    void comesBackFromALibrary();
    void catalogueLinesAreTheCatalogues_data();
    void catalogueLinesAreTheCatalogues();
    void statedAgreesWithTheValue();
    void scopesAreSpeltOneWay();
    void englishIsCompleteAndConsistent();
    void everyRecordIsCited();
    void planPeriodsAreIntervals();

    void directorsFacts_data();
    void directorsFacts();
    void namesOfOneHospital();
    void lookAlikesAreApart();
    void cancerHospitalFebruaryToJune2023_data();
    void cancerHospitalFebruaryToJune2023();
    void beds_data();
    void beds();
    void bedsSaidTwice();
    void yearlyMeans();
    void operationsOfLevelsThreeAndFour();
    void sameAwardOnce();
    void designationsApart();
    void plansStayPlans();

private:
    [[nodiscard]] const Table& table(RecordKind kind) const { return m_tables[static_cast<size_t>(kind)]; }
    [[nodiscard]] QString cell(RecordKind kind, const char16_t* id, QStringView column) const
    {
        return table(kind).cell(QString::fromUtf16(id), column);
    }
    [[nodiscard]] QString observed(const QString& id, QStringView column) const
    {
        return table(RecordKind::Observation).cell(id, column);
    }
    /// Ids of the institutions that have this name, in whatever place.
    [[nodiscard]] QSet<QString> named(const QString& name) const;

    std::array<Table, kRecordKindCount> m_tables;
};

void SampleTest::initTestCase()
{
    for (const RecordKind kind : kSampleKinds) {
        Table& table = m_tables[static_cast<size_t>(kind)];
        table = readSample(schema(kind).name);
        QVERIFY2(table.problem.isEmpty(), qPrintable(table.problem));
        QVERIFY(!table.rows.isEmpty());
    }
}

void SampleTest::isCanonical_data()
{
    QTest::addColumn<QString>("name");
    for (const RecordKind kind : kSampleKinds)
        QTest::newRow(qPrintable(schema(kind).name)) << schema(kind).name;
}

void SampleTest::isCanonical()
{
    QFETCH(QString, name);
    const RecordSchema& form = *schemaNamed(name);
    const Table& read = table(form.kind);
    QStringList columns;
    for (const Column& column : form.columns)
        columns.append(column.name);
    QCOMPARE(read.columns, columns);

    QByteArray written = toCsv(columns);
    QByteArray before;
    for (const Row& row : read.rows) {
        const QByteArray id = row.constFirst().toUtf8();
        QVERIFY2(before < id, id.constData());
        before = id;
        for (const auto& [column, error] : checkRow(form, row))
            QFAIL(qPrintable(row.constFirst() + u' ' + column + u": " + error.message));
        for (qsizetype i = 0; i < row.size(); ++i)
            QCOMPARE(canonicalCell(form.columns.at(static_cast<size_t>(i)), row.at(i)), row.at(i));
        written += toCsv(row);
    }
    QCOMPARE(bytesOf(sourcePath(u"resources/sample/") + name + u".csv"), written);
}

void SampleTest::referencesResolve()
{
    QStringList lost;
    for (const RecordKind kind : kSampleKinds) {
        const RecordSchema& form = schema(kind);
        for (const Row& row : table(kind).rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                const Column& column = form.columns.at(static_cast<size_t>(i));
                const QString& value = row.at(i);
                const QString where = form.name + u'/' + row.constFirst() + u' ' + column.name + u": " + value;
                if (value.isEmpty())
                    continue;
                if (column.type == ColumnType::Reference && !table(column.target).has(value))
                    lost.append(where);
                if (column.type != ColumnType::RecordPath)
                    continue;
                const auto ref = parsePath(value);
                if (!ref || !table(ref->kind).has(ref->id))
                    lost.append(where);
                else if (const QString field = table(kind).cell(row, u"field");
                         !field.isEmpty() && schema(ref->kind).indexOf(field) < 0)
                    lost.append(where + u' ' + field);
            }
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void SampleTest::comesBackFromALibrary()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    auto library = Library::create(folder.filePath(u"sample.atlas"_s));
    QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().message));
    const auto report = importPackage(**library, sourcePath(u"resources/sample"));
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    for (const Issue& issue : report->issues)
        QFAIL(qPrintable(issue.file + u':' + QString::number(issue.line) + u' ' + issue.message));
    QVERIFY(report->written);

    const auto findings = checkLibrary(**library, QDate(2026, 1, 1));
    QVERIFY2(findings.has_value(), findings ? "" : qPrintable(findings.error().message));
    for (const Issue& issue : *findings)
        qWarning("%s %s", qPrintable(issue.record), qPrintable(issue.message));
    QVERIFY(findings->isEmpty());

    const QString target = folder.filePath(u"exported"_s);
    const auto exported = exportPackage(**library, target);
    QVERIFY2(exported.has_value(), exported ? "" : qPrintable(exported.error().message));
    for (const RecordKind kind : kSampleKinds) {
        const QString name = schema(kind).name + u".csv";
        QCOMPARE(bytesOf(target + u'/' + name), bytesOf(sourcePath(u"resources/sample/") + name));
    }
    const QString described = u"datapackage.json"_s;
    QCOMPARE(bytesOf(target + u'/' + described), bytesOf(sourcePath(u"resources/sample/") + described));
}

void SampleTest::catalogueLinesAreTheCatalogues_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("concepts") << u"concepts"_s;
    QTest::newRow("indicators") << u"indicators"_s;
}

/// The sample brings the concepts and indicators that it uses, no others, each as the catalogue has it.
void SampleTest::catalogueLinesAreTheCatalogues()
{
    QFETCH(QString, name);
    QSet<QString> used;
    for (const Row& row : table(RecordKind::Observation).rows) {
        const QString indicator = table(RecordKind::Observation).cell(row, u"indicator");
        used.insert(name == u"indicators" ? indicator : table(RecordKind::Indicator).cell(indicator, u"concept"));
    }
    const Table catalogue = readTable(sourcePath(u"resources/catalogue/") + name + u".csv");
    QVERIFY2(catalogue.problem.isEmpty(), qPrintable(catalogue.problem));
    const Table& sample = table(schemaNamed(name)->kind);
    QCOMPARE(sample.columns, catalogue.columns);
    for (const Row& row : sample.rows) {
        QVERIFY2(catalogue.has(row.constFirst()), qPrintable(row.constFirst()));
        QCOMPARE(row, catalogue.rows.at(catalogue.byId.value(row.constFirst())));
        QVERIFY2(used.remove(row.constFirst()), qPrintable(row.constFirst() + u" is not used"));
    }
    QVERIFY2(used.isEmpty(), qPrintable(QStringList(used.cbegin(), used.cend()).join(u' ')));
}

/// What the source says is what was entered: value, unit and qualifier. Figures in words are listed with their value.
void SampleTest::statedAgreesWithTheValue()
{
    const QHash<QString, double> inWords {{u"2/3"_s, 66.67}, {u"3/4"_s, 75}, {u"全部"_s, 100}, {u"半小时"_s, 30},
        {u"首位"_s, 1}, {u"第一"_s, 1}, {u"第二"_s, 2}, {u"第七"_s, 7}, {u"五大"_s, 5}};
    const Table& observations = table(RecordKind::Observation);
    QStringList wrong;
    for (const Row& row : observations.rows) {
        const auto observation = toObservation(row);
        QVERIFY2(observation.has_value(), observation ? "" : qPrintable(observation.error().message));
        const auto indicator = toIndicator(
            table(RecordKind::Indicator).rows.at(table(RecordKind::Indicator).byId.value(observation->indicator)));
        QVERIFY(indicator.has_value());
        const QString& stated = observation->stated;
        if (stated.isEmpty() != !observation->quantity)
            wrong.append(observation->id + u" states a figure and has no value, or the other way round");
        if (!observation->quantity)
            continue;
        const Quantity& quantity = *observation->quantity;
        if (indicator->measure == Measure::Grade) {
            const auto position = static_cast<qsizetype>(quantity.value);
            if (position < 1 || position > indicator->scale.size() || indicator->scale.at(position - 1) != stated)
                wrong.append(observation->id + u": " + stated + u" is not this grade");
        } else if (inWords.contains(stated)) {
            if (quantity != Quantity {inWords.value(stated), std::nullopt, Qualifier::Exact})
                wrong.append(observation->id + u": " + stated);
        } else if (const auto read = parseQuantity(stated, indicator->unit); !read) {
            const auto loose = parseQuantity(stated); // a counter that is not the indicator's own word for it
            if (!loose || loose->quantity != quantity)
                wrong.append(observation->id + u": " + stated + u": " + read.error().message);
        } else if (read->quantity != quantity) {
            wrong.append(observation->id + u": " + stated);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void SampleTest::scopesAreSpeltOneWay()
{
    QHash<std::pair<QString, QString>, QString> spelling;
    for (const RecordKind kind : {RecordKind::Observation, RecordKind::Milestone, RecordKind::ProfileItem}) {
        for (const Row& row : table(kind).rows) {
            const QString scope = table(kind).cell(row, u"scope");
            const std::pair<QString, QString> key(table(kind).cell(row, u"institution"), folded(scope));
            if (!spelling.contains(key))
                spelling.insert(key, scope);
            QCOMPARE(scope, spelling.value(key));
        }
    }
}

void SampleTest::englishIsCompleteAndConsistent()
{
    static const QRegularExpression chinese(u"\\p{Han}|['\"]|  |^ | $"_s);
    QHash<QString, QString> english;
    QStringList wrong;
    const auto check = [&](RecordKind kind, QStringView name, QStringView nameEn, bool same) {
        const Table& rows = table(kind);
        for (const Row& row : rows.rows) {
            const QString where = schema(kind).name + u'/' + row.constFirst() + u": ";
            const QString text = rows.cell(row, nameEn);
            if (text.isEmpty() != rows.cell(row, name).isEmpty() || chinese.match(text).hasMatch())
                wrong.append(where + text);
            if (!same)
                continue;
            const QString key = rows.cell(row, name);
            if (!english.contains(key))
                english.insert(key, text);
            if (english.value(key) != text)
                wrong.append(where + text + u" / " + english.value(key));
        }
    };
    check(RecordKind::Concept, u"name", u"name_en", false);
    check(RecordKind::Concept, u"description", u"description_en", false);
    check(RecordKind::Indicator, u"name", u"name_en", false);
    check(RecordKind::Indicator, u"unit", u"unit_en", false);
    check(RecordKind::Indicator, u"definition", u"definition_en", false);
    check(RecordKind::Source, u"title", u"title_en", false);
    check(RecordKind::Institution, u"name", u"name_en", true);
    check(RecordKind::Institution, u"summary", u"summary_en", false);
    check(RecordKind::Milestone, u"title", u"title_en", false);
    check(RecordKind::ProfileItem, u"name", u"name_en", false);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void SampleTest::everyRecordIsCited()
{
    for (const RecordKind kind : {RecordKind::Institution, RecordKind::Name, RecordKind::Observation,
             RecordKind::Milestone, RecordKind::ProfileItem, RecordKind::Citation}) {
        for (const Row& row : table(kind).rows) {
            QVERIFY2(!table(kind).cell(row, u"source").isEmpty(), qPrintable(row.constFirst()));
            QVERIFY2(!table(kind).cell(row, u"locator").isEmpty(), qPrintable(row.constFirst()));
        }
    }
}

/// Cumulative figures of a five-year plan cover it; nothing of one plan is given for a single day.
void SampleTest::planPeriodsAreIntervals()
{
    for (const QString& id : {u"tl-people.recruits.masters.2021-2025"_s, u"tl-people.papers.sci.2021-2025"_s,
             u"tl-people.research-funding.2021-2025"_s, u"tl-people.critical-newborns.2021-2025"_s}) {
        QCOMPARE(observed(id, u"period"), u"2021/2025"_s);
        QCOMPARE(observed(id, u"per"), QString());
    }
    QCOMPARE(observed(u"tl-people.research-funding.2021-2025"_s, u"change"), u"100"_s);
    QCOMPARE(observed(u"tl-people.research-funding.2021-2025"_s, u"change_basis"), u"2016/2020"_s);
}

void SampleTest::directorsFacts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nameEn");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<QString>("founded");
    QTest::addColumn<QString>("motto");
    QTest::newRow("Inner Mongolia") << u"nm-cancer"_s << u"内蒙古自治区肿瘤医院"_s
                                    << u"Inner Mongolia Autonomous Region Cancer Hospital"_s << u"3A"_s << QString()
                                    << u"崇诚尚善 循本求新"_s;
    QTest::newRow("Liaoning") << u"ln-cancer"_s << u"辽宁省肿瘤医院"_s << u"Liaoning Cancer Hospital"_s << u"3A"_s
                              << u"1975"_s << u"精诚·专业·仁爱 成就生命所托"_s;
    QTest::newRow("Tongliao") << u"tl-people"_s << u"通辽市人民医院"_s << u"Tongliao People’s Hospital"_s << u"3A"_s
                              << u"1950%"_s << u"厚德精医、团结创新"_s;
    QTest::newRow("Hohhot") << u"hohhot-first"_s << u"呼和浩特市第一医院"_s << u"Hohhot First Hospital"_s << u"3"_s
                            << QString() << QString();
}

void SampleTest::directorsFacts()
{
    QFETCH(QString, id);
    const Table& institutions = table(RecordKind::Institution);
    QTEST(institutions.cell(id, u"name"), "name");
    QTEST(institutions.cell(id, u"name_en"), "nameEn");
    QTEST(institutions.cell(id, u"grade"), "grade");
    QTEST(institutions.cell(id, u"founded"), "founded");
    QTEST(institutions.cell(id, u"motto"), "motto");
    QCOMPARE(institutions.cell(id, u"kind"), u"hospital"_s);
    QCOMPARE(institutions.cell(id, u"ownership"), u"public"_s);
}

QSet<QString> SampleTest::named(const QString& name) const
{
    QSet<QString> found;
    const Table& institutions = table(RecordKind::Institution);
    for (const Row& row : institutions.rows) {
        if (institutions.cell(row, u"name") == name || institutions.cell(row, u"short_name") == name)
            found.insert(row.constFirst());
    }
    const Table& names = table(RecordKind::Name);
    for (const Row& row : names.rows) {
        if (names.cell(row, u"name") == name)
            found.insert(names.cell(row, u"institution"));
    }
    return found;
}

void SampleTest::namesOfOneHospital()
{
    for (const QString& name : {u"内蒙古自治区肿瘤医院"_s, u"内蒙古肿瘤医院"_s, u"内蒙古医科大学附属人民医院"_s,
             u"北京大学肿瘤医院内蒙古医院"_s, u"呼和浩特铁路局中心医院"_s})
        QCOMPARE(named(name), QSet<QString> {u"nm-cancer"_s});
    // Display names are not repeated among the further ones.
    const Table& names = table(RecordKind::Name);
    for (const Row& row : names.rows) {
        const QString institution = names.cell(row, u"institution");
        const Table& institutions = table(RecordKind::Institution);
        for (const QStringView column : {u"name", u"name_en", u"short_name"})
            QVERIFY2(names.cell(row, u"name") != institutions.cell(institution, column), qPrintable(row.constFirst()));
    }
}

void SampleTest::lookAlikesAreApart()
{
    QCOMPARE(named(u"内蒙古医科大学附属医院"_s), QSet<QString> {u"nmmu-affiliated"_s});
    QCOMPARE(named(u"内蒙古自治区人民医院"_s), QSet<QString> {u"nm-people"_s});
    QCOMPARE(named(u"北京大学肿瘤医院"_s), QSet<QString> {u"pku-cancer"_s});
    QCOMPARE(named(u"北京大学第三医院"_s), QSet<QString> {u"pku-third"_s});
    QCOMPARE(named(u"北京友谊医院内蒙古医院"_s), QSet<QString> {u"beijing-friendship-nm"_s});
}

void SampleTest::cancerHospitalFebruaryToJune2023_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("unit");
    QTest::newRow("outpatients") << u"outpatients"_s << u"78512"_s << u"52.93"_s << u"%"_s;
    QTest::newRow("discharges") << u"discharges"_s << u"14871"_s << u"48.7"_s << u"%"_s;
    QTest::newRow("operations") << u"operations"_s << u"2457"_s << u"89.88"_s << u"%"_s;
    QTest::newRow("occupancy") << u"bed-occupancy"_s << u"82.2"_s << u"42.61"_s << u"pp"_s;
    QTest::newRow("levels 3 and 4: the change alone") << u"level34-share"_s << QString() << u"3.21"_s << u"pp"_s;
}

void SampleTest::cancerHospitalFebruaryToJune2023()
{
    QFETCH(QString, id);
    id = u"nm-cancer." + id + u".2023-02-06";
    QTEST(observed(id, u"value"), "value");
    QTEST(observed(id, u"change"), "change");
    QTEST(observed(id, u"change_unit"), "unit");
    QCOMPARE(observed(id, u"change_basis"), u"yoy"_s);
    QCOMPARE(observed(id, u"period"), u"2023-02/2023-06"_s);
    QCOMPARE(observed(id, u"per"), QString());
}

void SampleTest::beds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("scope");
    QTest::newRow("Inner Mongolia, authorised")
        << u"nm-cancer.beds.authorised.2018"_s << u"beds.authorised"_s << u"900"_s << u"actual"_s << QString();
    QTest::newRow("Liaoning") << u"ln-cancer.beds.2022"_s << u"beds.unspecified"_s << u"2330"_s << u"actual"_s
                              << QString();
    QTest::newRow("Liaoning, second campus")
        << u"ln-cancer.beds.planned.shenfu"_s << u"beds.planned"_s << u"1500"_s << u"planned"_s << u"沈抚示范区院区"_s;
    QTest::newRow("Liaoning, founding year")
        << u"ln-cancer.beds.1975"_s << u"beds.unspecified"_s << u"100"_s << u"actual"_s << QString();
    QTest::newRow("Liaoning, founding year, staff")
        << u"ln-cancer.staff.1975"_s << u"staff.total"_s << u"507"_s << u"actual"_s << QString();
    QTest::newRow("Tongliao, new site") << u"tl-people.beds.planned.new-site"_s << u"beds.planned"_s << u"2000"_s
                                        << u"planned"_s << u"新院区"_s;
    QTest::newRow("Hohhot, acupuncture") << u"hohhot-tcm-mongolian.acupuncture-beds.planned"_s << u"beds.planned"_s
                                         << u"130"_s << u"planned"_s << u"国家中医针灸临床医学研究中心分中心"_s;
}

void SampleTest::beds()
{
    QFETCH(QString, id);
    QTEST(observed(id, u"indicator"), "indicator");
    QTEST(observed(id, u"value"), "value");
    QTEST(observed(id, u"status"), "status");
    QTEST(observed(id, u"scope"), "scope");
}

/// 2,330 and "more than 2,000" are one stock; Tongliao's present beds are not known.
void SampleTest::bedsSaidTwice()
{
    QStringList liaoning;
    const Table& observations = table(RecordKind::Observation);
    for (const Row& row : observations.rows) {
        if (!observations.cell(row, u"indicator").startsWith(u"beds."))
            continue;
        if (observations.cell(row, u"institution") == u"ln-cancer" && observations.cell(row, u"period") == u"2022?")
            liaoning.append(row.constFirst());
        if (observations.cell(row, u"institution") == u"tl-people")
            QCOMPARE(observations.cell(row, u"status"), u"planned"_s);
    }
    QCOMPARE(liaoning, QStringList {u"ln-cancer.beds.2022"_s});
    const Table& citations = table(RecordKind::Citation);
    QCOMPARE(citations.cell(u"c.ln-cancer.beds.2022.2"_s, u"record"), u"observations/ln-cancer.beds.2022"_s);
    QCOMPARE(citations.cell(u"c.ln-cancer.beds.2022.2"_s, u"stated"), u"2000余张"_s);
}

void SampleTest::yearlyMeans()
{
    for (const QString& id : {u"tl-people.intern-schools.2021-2025"_s, u"tl-people.nursing-interns.2021-2025"_s}) {
        QCOMPARE(observed(id, u"period"), u"2021/2025"_s);
        QCOMPARE(observed(id, u"per"), u"year"_s);
    }
    QCOMPARE(observed(u"ln-cancer.outpatients.daily.2022"_s, u"per"), u"day"_s);
    QCOMPARE(observed(u"ln-cancer.outpatients.daily.2022"_s, u"qualifier"), u"nearly"_s);
}

void SampleTest::operationsOfLevelsThreeAndFour()
{
    QCOMPARE(observed(u"kulun-people.level34-share.2025"_s, u"institution"), u"kulun-people"_s);
    QCOMPARE(observed(u"kulun-people.level34-share.2025"_s, u"value"), u"41.12"_s);
    QCOMPARE(observed(u"kulun-people.level34-share.2025"_s, u"indicator"), u"level34-share.all"_s);
    const Table& observations = table(RecordKind::Observation);
    for (const Row& row : observations.rows) {
        if (observations.cell(row, u"institution") == u"tl-people")
            QVERIFY(!observations.cell(row, u"indicator").startsWith(u"level34-share"));
    }
    QCOMPARE(observed(u"tl-people.level4-operations.2021"_s, u"value"), u"2100"_s);
    QCOMPARE(observed(u"tl-people.level4-operations.2025"_s, u"value"), u"3700"_s);
    QCOMPARE(observed(u"tl-people.level4-operations.2025"_s, u"indicator"), u"level4-operations.count"_s);
    QCOMPARE(observed(u"tl-people.level4-operations.2025"_s, u"change"), u"76.19"_s);
}

void SampleTest::sameAwardOnce()
{
    const Table& items = table(RecordKind::ProfileItem);
    qsizetype gastroenterology = 0;
    for (const Row& row : items.rows)
        gastroenterology += items.cell(row, u"institution") == u"tl-people" && items.cell(row, u"name") == u"消化内科";
    QCOMPARE(gastroenterology, 1);
    QVERIFY(table(RecordKind::Citation).has(u"c.tl-people.p.discipline.gastroenterology.2"_s));
    // Told by three passages in two articles.
    const QString approval = u"milestones/nm-cancer.m.2022-05-approval"_s;
    QSet<QString> sources {table(RecordKind::Milestone).cell(u"nm-cancer.m.2022-05-approval"_s, u"source")};
    const Table& citations = table(RecordKind::Citation);
    for (const Row& row : citations.rows) {
        if (citations.cell(row, u"record") == approval)
            sources.insert(citations.cell(row, u"source"));
    }
    QCOMPARE(sources, QSet<QString>({u"src-nm-2022"_s, u"src-hohhot-2023"_s}));
}

void SampleTest::designationsApart()
{
    const Table& items = table(RecordKind::ProfileItem);
    QSet<QString> surgery;
    for (const Row& row : items.rows) {
        if (items.cell(row, u"institution") == u"tl-people" && items.cell(row, u"name") == u"普外科")
            surgery.insert(items.cell(row, u"designation"));
    }
    QCOMPARE(surgery, QSet<QString>({u"自治区重点学科"_s, u"自治区重点建设专科"_s}));
}

void SampleTest::plansStayPlans()
{
    QCOMPARE(cell(RecordKind::Institution, u"nm-aerospace", u"grade"), QString());
    QCOMPARE(cell(RecordKind::Institution, u"nm-aerospace", u"ownership"), QString());
    QCOMPARE(cell(RecordKind::ProfileItem, u"nm-aerospace.p.plan.tertiary", u"status"), u"planned"_s);
    QCOMPARE(cell(RecordKind::Milestone, u"nm-aerospace.m.tertiary-hospital", u"status"), u"planned"_s);
    QCOMPARE(cell(RecordKind::Institution, u"beijing-friendship-nm", u"status"), u"building"_s);
    QCOMPARE(cell(RecordKind::Milestone, u"beijing-friendship-nm.m.construction", u"status"), u"planned"_s);
    QCOMPARE(observed(u"tl-people.emr-level.target.2030"_s, u"status"), u"target"_s);
    for (const RecordKind kind : {RecordKind::Milestone, RecordKind::Observation}) {
        for (const Row& row : table(kind).rows) {
            if (table(kind).cell(row, u"source") == u"src-tl-2025"
                && table(kind).cell(row, kind == RecordKind::Milestone ? u"date" : u"period") == u"2026/2030")
                QVERIFY(
                    table(kind).cell(row, u"status") == u"planned" || table(kind).cell(row, u"status") == u"target");
        }
    }
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
