// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/exchange/import.h"
#include "core/library/library.h"
#include "tests/support/paths.h"
#include "ui/board/emptyboard.h"
#include "ui/board/jumpbar.h"
#include "ui/board/overviewpanes.h"
#include "ui/board/overviewview.h"
#include "ui/board/profileview.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace Qt::StringLiterals;

/// Profile, overview and the empty board as somebody uses them, on the sample's records.
class TestBoardViews final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_board->setIds({}); }
    void profileOptions();
    void profileJumps();
    void profileAnswersClicks();
    void overviewAnswersClicks();
    void overviewPanesScrollApart();
    void columnsAreDraggedByTheirHeads();
    void boardChangesUnderTheViews();
    void linksThatDoNotFit();
    void emptyBoard();

private:
    static void click(DrawingView* view, int hit);
    static int hitWhere(const DrawingView* view, const std::function<bool(const Hit&)>& test);

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<BoardModel> m_board;
    const QStringList m_three {u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s};
};

void TestBoardViews::initTestCase()
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
    QVERIFY(!report->hasErrors());
    m_board = std::make_unique<BoardModel>(*m_catalogue, QLocale(QLocale::Chinese, QLocale::China), QDate(2026, 1, 15));
    m_board->setLibrary(m_library.get());
}

void TestBoardViews::click(DrawingView* view, int hit)
{
    QVERIFY(hit >= 0);
    view->setCurrentHit(hit);
    const QPoint at = view->viewportRect(view->drawing().hits().at(hit)).center().toPoint();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
}

int TestBoardViews::hitWhere(const DrawingView* view, const std::function<bool(const Hit&)>& test)
{
    const auto& hits = view->drawing().hits();
    const auto found = std::find_if(hits.cbegin(), hits.cend(), test);
    return found == hits.cend() ? -1 : int(found - hits.cbegin());
}

void TestBoardViews::profileOptions()
{
    ProfileView view(*m_board);
    view.resize(1100, 700);
    view.show();
    auto* differing = view.findChild<QCheckBox*>(u"onlyDiffering"_s);
    auto* gaps = view.findChild<QCheckBox*>(u"showGaps"_s);
    auto* search = view.findChild<QLineEdit*>(u"searchWithin"_s);
    QVERIFY(differing && gaps && search);
    m_board->setIds({m_three.first()});
    QVERIFY(!differing->isVisible());
    m_board->setIds(m_three);
    QVERIFY(differing->isVisible());

    const auto hits = [&] { return view.drawingView()->drawing().hits().size(); };
    const auto all = hits();
    differing->click();
    const auto different = hits();
    QVERIFY(different < all);
    gaps->click();
    QVERIFY(hits() < different);
    differing->click();
    gaps->click();
    QCOMPARE(hits(), all);

    search->setText(u"直线加速器"_s);
    QTRY_VERIFY(hits() < all / 2);
    QVERIFY(hitWhere(view.drawingView(), [](const Hit& hit) { return hit.label.contains(u"直线加速器"_s); }) >= 0);
    QTest::keyClick(&view, Qt::Key_Escape);
    QTRY_COMPARE(hits(), all);
}

void TestBoardViews::profileJumps()
{
    ProfileView view(*m_board);
    view.resize(1100, 500);
    view.show();
    m_board->setIds(m_three);
    QScrollBar* bar = view.drawingView()->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    view.jumpTo(u"equipment"_s);
    const int there = bar->value();
    QVERIFY(there > 0);
    view.jumpTo(u"identity"_s);
    QVERIFY(bar->value() < there);

    // A folded group opens when somebody goes there.
    click(view.drawingView(),
        hitWhere(view.drawingView(), [](const Hit& hit) { return hit.action == u"fold:identity"; }));
    QVERIFY(view.options().foldedGroups.contains(u"identity"_s));
    view.jumpTo(u"identity"_s);
    QVERIFY(view.options().foldedGroups.isEmpty());
}

void TestBoardViews::profileAnswersClicks()
{
    ProfileView view(*m_board);
    view.resize(1100, 700);
    view.show();
    m_board->setIds(m_three);
    QSignalSpy selected(&view, &ProfileView::selected);
    QSignalSpy wanted(&view, &ProfileView::actionWanted);
    click(view.drawingView(), hitWhere(view.drawingView(), [](const Hit& hit) {
        return hit.ref.kind == RecordKind::Observation && !hit.ref.isNull();
    }));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_board->selected(), selected.first().first().value<RecordRef>());

    const auto before = view.drawingView()->drawing().hits().size();
    click(view.drawingView(),
        hitWhere(view.drawingView(), [](const Hit& hit) { return hit.action.startsWith(u"open-list:"); }));
    QVERIFY(view.drawingView()->drawing().hits().size() > before);
    QCOMPARE(wanted.size(), 0);
    click(view.drawingView(),
        hitWhere(view.drawingView(), [](const Hit& hit) { return hit.action.startsWith(u"concept:"); }));
    QCOMPARE(wanted.size(), 1);
}

void TestBoardViews::overviewAnswersClicks()
{
    OverviewView view(*m_board);
    view.resize(1100, 700);
    view.show();
    QSignalSpy selected(&view, &OverviewView::selected);
    QSignalSpy wanted(&view, &OverviewView::actionWanted);
    m_board->setIds(m_three);
    click(view.drawingView(), hitWhere(view.drawingView(), [](const Hit& hit) {
        return hit.ref.kind == RecordKind::Observation && !hit.ref.isNull();
    }));
    QCOMPARE(selected.size(), 1);
    click(view.drawingView(),
        hitWhere(view.drawingView(), [](const Hit& hit) { return hit.action == u"all-milestones:ln-cancer"; }));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"all-milestones:ln-cancer"_s);

    m_board->setIds({u"tl-people"_s});
    DrawingView* profile = view.panes()->pane(OverviewPane::Profile);
    const auto before = profile->drawing().hits().size();
    click(profile, hitWhere(profile, [](const Hit& hit) { return hit.action.startsWith(u"open-list:"); }));
    QVERIFY(profile->drawing().hits().size() > before);
    QCOMPARE(wanted.size(), 1);
}

/// Each of the three panes of one hospital scrolls by itself and keeps its head.
void TestBoardViews::overviewPanesScrollApart()
{
    OverviewView view(*m_board);
    view.resize(1100, 500);
    view.show();
    m_board->setIds({u"tl-people"_s});
    const auto pane = [&](OverviewPane which) { return view.panes()->pane(which)->verticalScrollBar(); };
    QVERIFY(pane(OverviewPane::Profile)->maximum() > 0);
    QVERIFY(pane(OverviewPane::Milestones)->maximum() > 0);
    pane(OverviewPane::Milestones)->setValue(200);
    QCOMPARE(pane(OverviewPane::Milestones)->value(), 200);
    QCOMPARE(pane(OverviewPane::Profile)->value(), 0);
    QCOMPARE(pane(OverviewPane::Indicators)->value(), 0);
    QVERIFY(view.panes()->pane(OverviewPane::Milestones)->drawing().frozenTop > 20);
}

/// A head drawn over another one's column tells so; pressing it without moving selects the hospital as before.
void TestBoardViews::columnsAreDraggedByTheirHeads()
{
    ProfileView view(*m_board);
    view.resize(1100, 500);
    view.show();
    m_board->setIds(m_three);
    DrawingView* sheet = view.drawingView();
    QSignalSpy dragged(sheet, &DrawingView::columnDragged);
    QSignalSpy activated(sheet, &DrawingView::activated);
    const auto head = [&](int column) {
        const int hit = hitWhere(sheet, [&](const Hit& hit) {
            return hit.ref == RecordRef {RecordKind::Institution, m_three.at(column), {}};
        });
        return sheet->viewportRect(sheet->drawing().hits().at(hit)).center().toPoint();
    };
    const auto move = [&](QPoint to) {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(sheet->viewport()->mapToGlobal(to)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(sheet->viewport(), &event);
    };
    const QPoint from = head(0);
    const QPoint to = head(2);
    QTest::mousePress(sheet->viewport(), Qt::LeftButton, {}, from);
    move(from + QPoint(2, 0));
    QCOMPARE(dragged.size(), 0);
    move(from + QPoint(30, 0));
    move(to);
    QTest::mouseRelease(sheet->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(dragged.first().at(0).toString(), m_three.at(0));
    QCOMPARE(dragged.first().at(1).toString(), m_three.at(2));
    QCOMPARE(activated.size(), 0);

    QTest::mouseClick(sheet->viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(dragged.size(), 1);
}

void TestBoardViews::boardChangesUnderTheViews()
{
    OverviewView overview(*m_board);
    ProfileView profile(*m_board);
    for (QWidget* view : {static_cast<QWidget*>(&overview), static_cast<QWidget*>(&profile)}) {
        view->resize(900, 600);
        view->show();
    }
    for (const int count : {1, 3, 0, 2}) {
        m_board->setIds(m_three.mid(0, count));
        QCOMPARE(overview.drawingView()->drawing().hits().isEmpty(), count < 2);
        QCOMPARE(overview.panes()->pane(OverviewPane::Profile)->drawing().hits().isEmpty(), count != 1);
        QCOMPARE(profile.drawingView()->drawing().hits().isEmpty(), count == 0);
    }
    for (const auto kind : {Theme::Kind::Dark, Theme::Kind::HighContrast, Theme::Kind::Light}) {
        overview.setTheme(Theme::make(kind));
        profile.setTheme(Theme::make(kind));
        QVERIFY(!profile.grab().isNull() && !overview.grab().isNull());
    }
}

void TestBoardViews::linksThatDoNotFit()
{
    JumpBar bar;
    QVector<JumpBar::Target> targets;
    for (int i = 0; i < 12; ++i)
        targets.append({QString::number(i), u"Group %1"_s.arg(i)});
    bar.setTargets(targets);
    QSignalSpy wanted(&bar, &JumpBar::jumpWanted);
    const auto shown = [&] {
        int count = 0;
        for (const QToolButton* button : bar.findChildren<QToolButton*>())
            count += button->isVisible() && button->objectName() != u"jumpMenu" ? 1 : 0;
        return count;
    };
    bar.resize(bar.sizeHint());
    bar.show();
    QCOMPARE(shown(), 12);
    bar.resize(360, 28);
    QVERIFY(shown() > 1 && shown() < 12);
    auto* rest = bar.findChild<QToolButton*>(u"jumpMenu"_s);
    QVERIFY(rest->isVisible() && rest->geometry().right() <= bar.width());
    QCOMPARE(rest->menu()->actions().size(), 12 - shown());
    rest->menu()->actions().last()->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"11"_s);
}

void TestBoardViews::emptyBoard()
{
    EmptyBoard board;
    board.resize(560, 420);
    board.show();
    auto* suggestion = board.findChild<QPushButton*>(u"suggestion"_s);
    auto* last = board.findChild<QPushButton*>(u"lastComparison"_s);
    QVERIFY(!suggestion->isVisible() && !last->isVisible());
    board.setSuggestion(u"甲 & 乙"_s);
    board.setLastAvailable(true);
    QVERIFY(suggestion->isVisible() && last->isVisible());
    QVERIFY(suggestion->text().contains(u"甲 && 乙"_s));
    QSignalSpy suggested(&board, &EmptyBoard::suggestionWanted);
    QSignalSpy back(&board, &EmptyBoard::lastWanted);
    suggestion->click();
    last->click();
    QCOMPARE(suggested.size(), 1);
    QCOMPARE(back.size(), 1);

    // Without a library, or with an empty one, the same two buttons lead to a first hospital.
    QSignalSpy sample(&board, &EmptyBoard::sampleWanted);
    QSignalSpy library(&board, &EmptyBoard::libraryWanted);
    board.setOccasion(EmptyBoard::Occasion::NoLibrary);
    suggestion->click();
    last->click();
    QCOMPARE(sample.size(), 1);
    QCOMPARE(library.size(), 1);
    QSignalSpy hospital(&board, &EmptyBoard::hospitalWanted);
    QSignalSpy import(&board, &EmptyBoard::importWanted);
    board.setOccasion(EmptyBoard::Occasion::EmptyLibrary);
    suggestion->click();
    last->click();
    QCOMPARE(hospital.size(), 1);
    QCOMPARE(import.size(), 1);
    board.setOccasion(EmptyBoard::Occasion::EmptyLibrary, false);
    QVERIFY(!suggestion->isEnabled() && !last->isEnabled());
}

QTEST_MAIN(TestBoardViews)
#include "tst_boardviews.moc"
