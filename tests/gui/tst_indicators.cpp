// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/exchange/import.h"
#include "core/library/library.h"
#include "drawinginvariants.h"
#include "tests/support/paths.h"
#include "ui/board/indicatorsview.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"
#include "ui/models/cataloguemodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

/// The page "Indicators" as somebody uses it, on the sample's records.
class TestIndicators final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void showsTheHeadlineConcepts();
    void nothingCollidesAtAnySize();
    void tickingChoosesCharts();
    void filterFindsByPinyin();
    void figuresAnswerClicksAndKeys();
    void titlesOpenAndCloseTheirChart();
    void optionsReachTheCharts();
    void likeForLikeHidesNothingInSilence();
    void ownScalesAreStamped();
    void menuOfAChart();
    void copies();
    void countsFitOrGiveWay();
    void narrowPagesFoldTheCatalogue();
    void nothingCompared();

private:
    template<typename T> T* find(const char* name) const { return m_view->findChild<T*>(QLatin1StringView(name)); }
    [[nodiscard]] DrawingView* charts() const { return m_view->drawingView(); }
    [[nodiscard]] int hitWhere(const std::function<bool(const Hit&)>& test) const;
    void click(int hit) const;
    [[nodiscard]] QStringList titles() const; ///< of the charts on view
    [[nodiscard]] QStringList texts() const;
    void tick(const QString& id) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<BoardModel> m_board;
    std::unique_ptr<IndicatorsView> m_view;
};

void TestIndicators::initTestCase()
{
    const QString resources = atlas::sourcePath(u"resources");
    auto catalogue = Catalogue::load(resources + u"/catalogue"_s);
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().message));
    m_catalogue = std::make_unique<Catalogue>(std::move(*catalogue));
    auto library = Library::create(m_folder.filePath(u"sample.atlas"_s));
    QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
    m_library = std::move(*library);
    const auto report = importPackage(*m_library, resources + u"/sample"_s);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    m_board = std::make_unique<BoardModel>(*m_catalogue, QLocale(QLocale::English), QDate(2026, 1, 1));
    m_board->setLibrary(m_library.get());
}

void TestIndicators::init()
{
    m_board->setIds({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s});
    m_board->setAsked({});
    m_board->setChoice({});
    m_board->setLikeForLikeOnly(false);
    m_board->select({});
    m_view = std::make_unique<IndicatorsView>(*m_board);
    m_view->setTheme(Theme::make(Theme::Kind::Light));
    m_view->resize(1240, 760);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

int TestIndicators::hitWhere(const std::function<bool(const Hit&)>& test) const
{
    const QVector<Hit>& hits = charts()->drawing().hits();
    const auto found = std::find_if(hits.cbegin(), hits.cend(), test);
    return found == hits.cend() ? -1 : int(found - hits.cbegin());
}

void TestIndicators::click(int hit) const
{
    QVERIFY(hit >= 0);
    charts()->ensureVisible(charts()->drawing().hits().at(hit).rect);
    const QPoint at = charts()->viewportRect(charts()->drawing().hits().at(hit)).center().toPoint();
    QTest::mouseClick(charts()->viewport(), Qt::LeftButton, {}, at);
}

QStringList TestIndicators::titles() const
{
    QStringList titles;
    for (const DrawingItem& item : charts()->drawing().items()) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text && text->role == TextRole::Section)
            titles.append(text->text);
    }
    return titles;
}

QStringList TestIndicators::texts() const
{
    QStringList texts;
    for (const DrawingItem& item : charts()->drawing().items()) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.append(text->text);
    }
    return texts;
}

/// As a mouse does it: on the box itself.
void TestIndicators::tick(const QString& id) const
{
    auto* tree = find<QTreeView>("catalogueTree");
    auto* model = qobject_cast<CatalogueModel*>(tree->model());
    const QModelIndex index = model->indexOf(id);
    QVERIFY2(index.isValid(), qPrintable(id));
    tree->scrollTo(index);
    const QRect row = tree->visualRect(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
}

void TestIndicators::showsTheHeadlineConcepts()
{
    const QStringList asked = m_board->contents().askedOrDefault();
    QCOMPARE(titles().size(), asked.size());
    QVERIFY(titles().contains(u"Beds"_s));
    QVERIFY(find<QLabel>("indicatorCounts")->text().startsWith(QString::number(asked.size())));
    QVERIFY(find<QLabel>("catalogueChosen")->text().contains(QString::number(asked.size())));
    QVERIFY(!find<QToolButton>("catalogueClear")->isVisible());
    // Of the beds of three hospitals none is lost, and none is a plain bar that is not one.
    for (const QString& value : {u"900"_s, u"2,330"_s, u"1,500"_s, u"2,000"_s})
        QVERIFY2(texts().contains(value), qPrintable(value));
}

void TestIndicators::nothingCollidesAtAnySize()
{
    m_board->setAsked(conceptsOf(m_board->contents().dataset));
    for (const int width : {560, 780, 1024, 1600, 2560}) {
        for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::Chinese, QLocale::China)}) {
            m_board->setLocale(locale);
            m_view->resize(width, 700);
            const QStringList faults = faultsOf(charts()->drawing());
            QVERIFY2(faults.isEmpty(), qPrintable(u"%1 px: %2"_s.arg(width).arg(faults.join(u" | "_s))));
            QVERIFY(charts()->horizontalScrollBar()->maximum() == 0);
        }
    }
    m_board->setLocale(QLocale(QLocale::English));
}

void TestIndicators::tickingChoosesCharts()
{
    const QStringList before = m_board->contents().askedOrDefault();
    tick(u"beds"_s);
    QVERIFY(!titles().contains(u"Beds"_s));
    QCOMPARE(m_board->contents().asked.size(), before.size() - 1);
    tick(u"beds"_s);
    // What is ticked last stands last: the reader's order is kept.
    QCOMPARE(m_board->contents().asked.constLast(), u"beds"_s);
    QCOMPARE(titles().constLast(), u"Beds"_s);
    QVERIFY(find<QToolButton>("catalogueClear")->isVisible());
    QTest::mouseClick(find<QToolButton>("catalogueClear"), Qt::LeftButton);
    QVERIFY(m_board->contents().asked.isEmpty());
    QCOMPARE(titles().size(), before.size());
}

void TestIndicators::filterFindsByPinyin()
{
    auto* search = find<QLineEdit>("catalogueSearch");
    auto* tree = find<QTreeView>("catalogueTree");
    const int all = tree->model()->rowCount();
    QTest::keyClicks(search, u"chuangwei"_s);
    QVERIFY(tree->model()->rowCount() >= 1 && tree->model()->rowCount() < all);
    QVERIFY(qobject_cast<CatalogueModel*>(tree->model())->indexOf(u"beds"_s).isValid());
    QTest::keyClicks(search, u"zzzz"_s);
    QCOMPARE(tree->model()->rowCount(), 0);
    QVERIFY(find<QLabel>("catalogueNothing")->isVisible());
    search->clear();
    QCOMPARE(tree->model()->rowCount(), all);
    QVERIFY(!find<QLabel>("catalogueNothing")->isVisible());
    find<QCheckBox>("catalogueUnreported")->setChecked(true);
    QVERIFY(tree->model()->rowCount() >= all);
}

void TestIndicators::figuresAnswerClicksAndKeys()
{
    QSignalSpy selected(m_view.get(), &IndicatorsView::selected);
    const auto isFigure = [](const Hit& hit) { return !hit.ref.isNull(); };
    click(hitWhere(isFigure));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_board->selected(), selected.at(0).at(0).value<RecordRef>());
    QCOMPARE(m_board->selected().kind, RecordKind::Observation);

    QSignalSpy wanted(m_view.get(), &IndicatorsView::actionWanted);
    click(hitWhere([](const Hit& hit) { return hit.action.startsWith(u"missing:"); }));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.at(0).at(0).toString().count(u'|') == 1);

    charts()->setFocus(Qt::TabFocusReason);
    charts()->setCurrentHit(hitWhere(isFigure));
    QTest::keyClick(charts(), Qt::Key_Down);
    QTest::keyClick(charts(), Qt::Key_Return);
    QVERIFY(selected.size() + wanted.size() == 3);
}

void TestIndicators::titlesOpenAndCloseTheirChart()
{
    const int title = hitWhere([](const Hit& hit) { return hit.action == u"chart:beds"; });
    click(title);
    QCOMPARE(titles(), QStringList {u"Beds"_s});
    QCOMPARE(m_view->options().large, u"beds"_s);
    QCOMPARE(find<QComboBox>("arrangement")->currentIndex(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(titles().size() > 1);
    // What was not asked for can be looked at without being asked for.
    m_board->setAsked({u"beds"_s});
    m_view->showLarge(u"staff"_s);
    QCOMPARE(titles(), QStringList {u"Staff"_s});
    QCOMPARE(m_board->contents().asked, QStringList {u"beds"_s});
    m_view->showLarge(u"no-such-thing"_s);
    QCOMPARE(titles(), QStringList {u"no-such-thing"_s});
}

void TestIndicators::optionsReachTheCharts()
{
    auto* rule = find<QComboBox>("rule");
    QVERIFY(!find<QDateEdit>("asOf")->isVisible());
    rule->setCurrentIndex(2);
    Q_EMIT rule->activated(2);
    QCOMPARE(m_board->contents().choice.rule, Choice::Rule::AsOf);
    QVERIFY(find<QDateEdit>("asOf")->isVisible());
    find<QDateEdit>("asOf")->setDate(QDate(2019, 1, 1));
    QCOMPARE(m_board->contents().choice.asOf, QDate(2019, 1, 1));
    // Nobody knew in 2019 of the 2,330 beds of 2022.
    QVERIFY(!texts().contains(u"2,330"_s));

    auto* order = find<QComboBox>("order");
    Q_EMIT order->activated(1);
    QVERIFY(m_view->options().byValue);
}

void TestIndicators::likeForLikeHidesNothingInSilence()
{
    const qsizetype all = titles().size();
    QTest::mouseClick(
        find<QCheckBox>("likeForLike"), Qt::LeftButton, {}, QPoint(8, find<QCheckBox>("likeForLike")->height() / 2));
    QVERIFY(m_board->contents().likeForLikeOnly);
    const qsizetype shown = titles().size();
    QVERIFY(shown < all);
    const QString last = texts().join(u' ');
    QVERIFY2(last.contains(u"Not shown"_s), qPrintable(last.right(300)));
}

void TestIndicators::ownScalesAreStamped()
{
    m_board->setAsked({u"staff.total"_s, u"staff"_s});
    QVERIFY(!texts().contains(u"own scale"_s));
    Q_EMIT find<QComboBox>("scale")->activated(1);
    QVERIFY(m_view->options().freeScale);
    QCOMPARE(texts().count(u"own scale"_s), 2);
}

void TestIndicators::menuOfAChart()
{
    const int title = hitWhere([](const Hit& hit) { return hit.action == u"chart:beds"; });
    const Hit hit = charts()->drawing().hits().at(title);
    const auto open = [&] {
        Q_EMIT charts()->contextMenuWanted(
            &hit, charts()->viewport()->mapToGlobal(charts()->viewportRect(hit).center().toPoint()));
        return find<QMenu>("chartMenu");
    };
    QSignalSpy save(m_view.get(), &IndicatorsView::saveWanted);
    QSignalSpy table(m_view.get(), &IndicatorsView::tableWanted);
    QMenu* menu = open();
    QVERIFY(menu && menu->actions().size() >= 7);
    for (QAction* action : menu->actions()) {
        if (action->text().contains(u"Save"_s) || action->text().contains(u"table"_s))
            action->trigger();
    }
    QCOMPARE(save.value(0).value(0).toString(), u"beds"_s);
    QCOMPARE(table.value(0).value(0).toString(), u"beds"_s);
    menu->close();
    QTRY_VERIFY(!find<QMenu>("chartMenu"));

    // In the middle of a chart, between its figures, too.
    Q_EMIT charts()->contextMenuWanted(
        nullptr, charts()->viewport()->mapToGlobal(charts()->viewportRect(hit).center().toPoint() + QPoint(0, 30)));
    QVERIFY(find<QMenu>("chartMenu"));
    const auto* forms = find<QMenu>("chartMenu")->findChild<QMenu*>();
    QVERIFY(forms);
    QCOMPARE(forms->actions().size(), 7);
    forms->actions().at(6)->trigger();
    QCOMPARE(m_view->options().forms.value(u"beds"_s), ChartForm::Values);
    find<QMenu>("chartMenu")->close();
}

void TestIndicators::copies()
{
    m_view->copyData(u"beds"_s);
    const QString data = QGuiApplication::clipboard()->text();
    QVERIFY2(data.contains(u"2,330\tbeds"_s), qPrintable(data));
    m_view->copyImage(u"beds"_s);
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(image.width() > 600 && image.height() > 200);
    // Light, whatever the window is: it goes into somebody's paper.
    m_view->setTheme(Theme::make(Theme::Kind::Dark));
    m_view->copyImage(u"beds"_s);
    QCOMPARE(QGuiApplication::clipboard()->image().pixel(1, 1), qRgb(255, 255, 255));
}

void TestIndicators::countsFitOrGiveWay()
{
    m_view->resize(1600, 700);
    QTRY_VERIFY(find<QLabel>("indicatorCounts")->width() > 50);
    m_view->resize(700, 700);
    QTRY_COMPARE(find<QLabel>("indicatorCounts")->width(), 0);
}

void TestIndicators::narrowPagesFoldTheCatalogue()
{
    auto* tree = find<QTreeView>("catalogueTree");
    QVERIFY(tree->isVisible());
    m_view->resize(600, 700);
    QTRY_VERIFY(!tree->isVisible());
    m_view->resize(1000, 700);
    QTRY_VERIFY(tree->isVisible());
    // What the reader decides holds.
    QTest::mouseClick(find<QToolButton>("showCatalogue"), Qt::LeftButton);
    QVERIFY(!tree->isVisible());
    m_view->resize(1200, 700);
    QVERIFY(!tree->isVisible());
}

void TestIndicators::nothingCompared()
{
    m_board->setIds({});
    QVERIFY(titles().isEmpty());
    QVERIFY(texts().join(u' ').contains(u"No hospital selected"_s));
    m_board->setIds({u"nm-cancer"_s});
    QVERIFY(!titles().isEmpty());
    // One alone is not judged.
    for (const DrawingItem& item : charts()->drawing().items())
        QVERIFY(!std::get_if<BadgeItem>(&item));
    QVERIFY(!find<QCheckBox>("likeForLike")->isEnabled());
}

QTEST_MAIN(TestIndicators)
#include "tst_indicators.moc"
