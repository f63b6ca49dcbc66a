// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewindow.h"

#include "core/compare/storedcomparisons.h"
#include "core/domain/schema.h"
#include "core/edit/editsession.h"
#include "ui/board/boardpages.h"
#include "ui/board/boardview.h"
#include "ui/board/coveragelayout.h"
#include "ui/board/coverageview.h"
#include "ui/board/legend.h"
#include "ui/board/tablelayout.h"
#include "ui/charts/chartcard.h"
#include "ui/drawing/drawingview.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/mainactions.h"
#include "ui/models/figuretablemodel.h"
#include "ui/print/packcomposer.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const QStringList kThree {u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s};
const QString kFounding = u"ln-cancer.beds.1975"_s;

QString textsOf(const Drawing& drawing)
{
    QStringList texts;
    for (const DrawingItem& item : drawing.items()) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.append(text->text);
    }
    return texts.join(u'\n');
}

/// The figure that stands for a hospital where its concept is asked for.
QString chosen(const BoardModel& board, const QString& asked, const QString& institution)
{
    const BoardContents& contents = board.contents();
    for (const Slot& slot : compare(contents.dataset, asked, contents.choice, contents.settings).slotList) {
        if (slot.institution == institution && slot.figure)
            return slot.figure->observation.id;
    }
    return {};
}

QAction* actionNamed(const MainWindow& window, const QString& text)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

/// What the reader decides about a comparison: which figure, which source, under which name.
class TestComparing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pickedFigureIsMarkedEverywhere();
    void pickedFigureIsKeptInTheState();
    void picksLeaveWithTheirHospital();
    void ruleIsShownAndChanged();
    void evidencePicksAndLetsGo();
    void preferredSourceIsAnUndoableEdit();
    void savedComparisonComesBack();
    void deletedHospitalIsSaid();
    void savingAgainKeepsWhatOthersWrote();
    void packGoesWithTheComparison();
    void likeForLikeCountsOnPaperToo();
    void coverageLeadsToTheFigure();
    void hiddenSheetsFollowTheBoard();
    void coverageAsksForWhatIsMissing();
    void coverageStaysFast();

private:
    std::unique_ptr<SampleWindow> m_sample;
    [[nodiscard]] BoardModel& board() const { return m_sample->window.board(); }
};

void TestComparing::init()
{
    m_sample = std::make_unique<SampleWindow>();
    m_sample->openSample();
    m_sample->window.compare(kThree);
    QCOMPARE(board().ids(), kThree);
}

void TestComparing::cleanup() { m_sample.reset(); }

void TestComparing::pickedFigureIsMarkedEverywhere()
{
    QCOMPARE(chosen(board(), u"beds"_s, u"ln-cancer"_s), u"ln-cancer.beds.2022"_s);
    board().pin(kFounding);
    QVERIFY(board().isPinned(kFounding));
    QCOMPARE(chosen(board(), u"beds"_s, u"ln-cancer"_s), kFounding);
    QCOMPARE(chosen(board(), u"beds.unspecified"_s, u"ln-cancer"_s), kFounding);

    FigureTableModel table;
    table.setContents(board().contents());
    QStringList pinned;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.index(row, 0).data(PinnedRole).toBool())
            pinned.append(table.index(row, 0).data(PathRole).toString());
    }
    QCOMPARE(pinned, QStringList {u"observations/"_s + kFounding});

    const BoardContents& contents = board().contents();
    const ComparisonRow row = compare(contents.dataset, u"beds"_s, contents.choice, contents.settings);
    const ChartDescription chart = describeChart(row, contents.dataset, contents.locale);
    QVERIFY2(chart.rows[1].figures.constFirst().caption.startsWith(u"picked"),
        qPrintable(chart.rows[1].figures.constFirst().caption));
    QVERIFY2(chart.rule.contains(u"picked by hand: Liaoning"), qPrintable(chart.rule));
    const Theme theme = Theme::make(Theme::Kind::Light);
    QVERIFY(textsOf(layoutChart(chart, contents, theme, 900)).contains(u"picked by hand"));

    board().unpin(kFounding);
    QVERIFY(board().contents().choice.pinned.isEmpty());
    QCOMPARE(chosen(board(), u"beds"_s, u"ln-cancer"_s), u"ln-cancer.beds.2022"_s);
}

void TestComparing::pickedFigureIsKeptInTheState()
{
    board().pin(kFounding);
    Choice choice = board().contents().choice;
    choice.rule = Choice::Rule::AsOf;
    choice.asOf = QDate(2023, 6, 30);
    board().setChoice(choice);
    board().setLikeForLikeOnly(true);
    board().setAsked({u"staff"_s, u"beds"_s});
    m_sample->window.showView(BoardView::Coverage);
    const WindowState state = m_sample->window.state();

    SampleWindow again;
    again.openSample();
    again.window.restore(state);
    QCOMPARE(again.window.board().ids(), kThree);
    QCOMPARE(again.window.board().contents().choice, choice);
    QCOMPARE(again.window.board().contents().asked, (QStringList {u"staff"_s, u"beds"_s}));
    QVERIFY(again.window.board().contents().likeForLikeOnly);
    QCOMPARE(again.window.pages().view(), BoardView::Coverage);
}

void TestComparing::picksLeaveWithTheirHospital()
{
    board().pin(kFounding);
    board().setReference(u"ln-cancer"_s);
    board().remove(u"ln-cancer"_s);
    QVERIFY(board().contents().choice.pinned.isEmpty());
    QCOMPARE(board().contents().choice.reference, QString());
}

void TestComparing::ruleIsShownAndChanged()
{
    m_sample->window.showView(BoardView::Table);
    auto* rule = m_sample->find<QWidget>("boardPages")->findChild<QComboBox*>(u"rule"_s);
    QVERIFY(rule);
    QAction* latest = actionNamed(m_sample->window, u"Each hospital's latest figure"_s);
    QVERIFY(latest);
    latest->trigger();
    QCOMPARE(board().contents().choice.rule, Choice::Rule::LatestOfEach);
    QCOMPARE(rule->currentData().toInt(), int(Choice::Rule::LatestOfEach));
    rule->setCurrentIndex(rule->findData(int(Choice::Rule::CommonPeriod)));
    Q_EMIT rule->activated(rule->currentIndex());
    QCOMPARE(board().contents().choice.rule, Choice::Rule::CommonPeriod);
    QVERIFY(!latest->isChecked());

    FigureTableModel table;
    table.setContents(board().contents());
    QString notes;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.index(row, 0).data(GroupRole).toBool())
            notes += table.index(row, int(FigureColumn::Source)).data().toString() + u'\n';
    }
    QVERIFY2(notes.contains(u"Figures nearest to 2022"), qPrintable(notes));
}

void TestComparing::evidencePicksAndLetsGo()
{
    board().select({RecordKind::Observation, kFounding, {}});
    auto* panel = m_sample->window.findChild<EvidencePanel*>();
    auto* pin = panel->findChild<QPushButton*>(u"pinFigure"_s);
    QVERIFY(pin);
    pin->click();
    QTRY_VERIFY(board().isPinned(kFounding));
    QVERIFY(panel->plainText().contains(u"picked"));
    pin = panel->widget()->findChild<QPushButton*>(u"pinFigure"_s);
    pin->click();
    QTRY_VERIFY(!board().isPinned(kFounding));
}

void TestComparing::preferredSourceIsAnUndoableEdit()
{
    EditSession* session = m_sample->host.session();
    const RecordStore store(session->library().database());
    const auto row = store.find(RecordKind::Observation, u"nm-cancer.beds.authorised.2018"_s);
    QVERIFY(row && *row);
    Row other = **row;
    const RecordSchema& columns = schema(RecordKind::Observation);
    other[0] = u"nm-cancer.beds.other"_s;
    other[columns.indexOf(u"value")] = u"780"_s;
    other[columns.indexOf(u"stated")] = u"780张"_s;
    other[columns.indexOf(u"source")] = u"src-nm-2022"_s;
    QVERIFY(bool(session->apply(u"another source"_s, {{RecordKind::Observation, other.constFirst(), other}})));

    const QString first = chosen(board(), u"beds"_s, u"nm-cancer"_s);
    const QString second = first == other.constFirst() ? (*row)->constFirst() : other.constFirst();
    board().select({RecordKind::Observation, second, {}});
    auto* panel = m_sample->window.findChild<EvidencePanel*>();
    QVERIFY2(panel->plainText().contains(u"Conflicting sources"), qPrintable(panel->plainText()));
    QVERIFY2(panel->plainText().contains(u"780–900 beds"), qPrintable(panel->plainText()));
    auto* prefer = panel->widget()->findChild<QPushButton*>(u"preferFigure"_s);
    QVERIFY(prefer && prefer->isEnabled());
    prefer->click();
    QTRY_VERIFY(board().contents().dataset.observation(second)->preferred);
    QCOMPARE(chosen(board(), u"beds"_s, u"nm-cancer"_s), second);
    QVERIFY(bool(session->undo()));
    QVERIFY(!board().contents().dataset.observation(second)->preferred);
}

void TestComparing::savedComparisonComesBack()
{
    board().setAsked({u"beds"_s, u"staff"_s});
    board().pin(kFounding);
    m_sample->window.showView(BoardView::Table);
    m_sample->prompts.answers = {u"三家床位"_s};
    actionNamed(m_sample->window, u"Save comparison as…"_s)->trigger();
    const Choice choice = board().contents().choice;

    m_sample->window.compare({u"hohhot-first"_s});
    board().setAsked({});
    board().unpinAll();
    m_sample->window.showView(BoardView::Overview);
    m_sample->window.openComparison(u"三家床位"_s);
    QCOMPARE(board().ids(), kThree);
    QCOMPARE(board().contents().asked, (QStringList {u"beds"_s, u"staff"_s}));
    QCOMPARE(board().contents().choice, choice);
    QCOMPARE(m_sample->window.pages().view(), BoardView::Table);

    m_sample->prompts.answers = {u"床位"_s};
    actionNamed(m_sample->window, u"Rename “三家床位”…"_s)->trigger();
    const Database& database = m_sample->host.library()->database();
    QCOMPARE(readComparisons(database)->constFirst().name, u"床位"_s);
    actionNamed(m_sample->window, u"Delete “床位”"_s)->trigger();
    QVERIFY(readComparisons(database)->isEmpty());
    QVERIFY(bool(m_sample->host.session()->undo()));
    QCOMPARE(readComparisons(database)->constFirst().name, u"床位"_s);
}

void TestComparing::deletedHospitalIsSaid()
{
    SavedComparison saved;
    saved.id = u"k"_s;
    saved.name = u"旧"_s;
    saved.institutions = {u"tl-people"_s, u"gone-hospital"_s};
    QVERIFY(bool(m_sample->host.session()->apply(u"x"_s, {{RecordKind::Comparison, u"k"_s, toRow(saved)}})));
    m_sample->window.openComparison(u"k"_s);
    QCOMPARE(board().ids(), QStringList {u"tl-people"_s});
    QVERIFY(m_sample->window.pages().messages().isVisibleTo(&m_sample->window));
    bool said = false;
    for (const QLabel* label : m_sample->window.pages().messages().findChildren<QLabel*>())
        said = said || label->text().contains(u"gone-hospital");
    QVERIFY(said);
    m_sample->window.openComparison(u"nobody saved this"_s);
    QCOMPARE(board().ids(), QStringList {u"tl-people"_s});
}

void TestComparing::savingAgainKeepsWhatOthersWrote()
{
    SavedComparison saved;
    saved.id = u"k"_s;
    saved.name = u"会议"_s;
    saved.institutions = kThree;
    saved.further = QJsonObject {{u"slides"_s, QJsonObject {{u"cover"_s, true}}}};
    QVERIFY(bool(m_sample->host.session()->apply(u"x"_s, {{RecordKind::Comparison, u"k"_s, toRow(saved)}})));
    m_sample->window.openComparison(u"k"_s);
    board().setLikeForLikeOnly(true);
    m_sample->prompts.answers = {u"会议"_s};
    actionNamed(m_sample->window, u"Save comparison as…"_s)->trigger();
    const auto all = readComparisons(m_sample->host.library()->database());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst().further, saved.further);
    QVERIFY(all->constFirst().likeForLikeOnly);
    QCOMPARE(m_sample->prompts.asked.size(), 1); // its own name needs no question
}

void TestComparing::packGoesWithTheComparison()
{
    MainWindow& window = m_sample->window;
    m_sample->prompts.answers = {u"Spring"_s};
    actionNamed(window, u"Save comparison as…"_s)->trigger();
    QCOMPARE(readComparisons(m_sample->host.library()->database())->constFirst().further, QJsonObject());

    window.openComposer();
    auto* composer = window.findChild<PackComposer*>();
    PackPlan plan = composer->plan();
    plan.title = u"Beds of the region"_s;
    Q_EMIT composer->planChanged(plan);
    composer->done(QDialog::Accepted);
    const auto kept = readComparisons(m_sample->host.library()->database())->constFirst().further;
    QCOMPARE(PackPlan::fromJson(kept.value(u"pack"_s).toObject()).title, plan.title);

    QVERIFY(bool(m_sample->host.session()->undo()));
    QCOMPARE(readComparisons(m_sample->host.library()->database())->constFirst().further, QJsonObject());
    QVERIFY(bool(m_sample->host.session()->redo()));
    window.openSample(false);
    window.openComparison(u"Spring"_s);
    window.openComposer();
    QCOMPARE(window.findChild<PackComposer*>()->plan().title, plan.title);
}

void TestComparing::likeForLikeCountsOnPaperToo()
{
    FigureTableModel table;
    table.setContents(board().contents());
    const int rows = table.rowCount();
    QCOMPARE(table.greyed(), 0);
    board().setLikeForLikeOnly(true);
    table.setContents(board().contents());
    table.setOptions({true, true, {}});
    QVERIFY(table.greyed() > 0);
    QCOMPARE(table.rowCount(), rows); // nothing is removed
    int greyed = 0;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex cell = table.index(row, int(FigureColumn::Verdict));
        if (!cell.data(GreyedRole).toBool())
            continue;
        ++greyed;
        QCOMPARE(cell.data(VerdictRole).toInt(), int(Verdict::NotComparable));
    }
    QCOMPARE(greyed, table.greyed());
    const Theme theme = Theme::make(Theme::Kind::Print);
    const QString paper = textsOf(layoutTable(board().contents(), {900, 1200}, theme));
    QVERIFY2(paper.contains(greyedText(table.greyed())), qPrintable(paper.right(400)));
    for (const BoardView view : {BoardView::Overview, BoardView::Profile}) {
        const Drawing sheet = drawForPaper(view, board().contents(), {900, 1200}, theme);
        QVERIFY(sheet.greyed > 0);
        const QString words = textsOf(sheet);
        QVERIFY2(words.contains(greyedText(sheet.greyed)), qPrintable(words.right(400)));
    }
}

void TestComparing::coverageLeadsToTheFigure()
{
    m_sample->window.show();
    m_sample->window.showView(BoardView::Coverage);
    auto* view = m_sample->window.findChild<CoverageView*>()->drawingView();
    const auto& hits = view->drawing().hits();
    const auto found
        = std::find_if(hits.cbegin(), hits.cend(), [](const Hit& hit) { return hit.ref.id == u"ln-cancer.beds.2022"; });
    QVERIFY(found != hits.cend());
    QVERIFY2(found->label.contains(u"2,330 beds"), qPrintable(found->label));
    view->setFocus();
    view->setCurrentHit(int(found - hits.cbegin()));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(board().selected().id, u"ln-cancer.beds.2022"_s);
}

/// A hidden sheet is laid out too, by zooming for one: never over hospitals that are gone.
void TestComparing::hiddenSheetsFollowTheBoard()
{
    MainWindow& window = m_sample->window;
    window.show();
    window.showView(BoardView::Coverage);
    window.showView(BoardView::Profile);
    window.showView(BoardView::Overview);
    auto* sheet = window.findChild<CoverageView*>()->drawingView();
    board().setIds({u"tl-people"_s, u"hohhot-first"_s, u"nm-cancer"_s, u"ln-cancer"_s});
    sheet->setZoom(1.25);
    board().setIds({u"tl-people"_s});
    sheet->setZoom(1.5);
    for (const ProfileItem& item : board().contents().dataset.items)
        board().select({RecordKind::ProfileItem, item.id, {}});
    window.showView(BoardView::Coverage);
    QVERIFY(!sheet->drawing().hits().isEmpty());
    for (const Hit& hit : sheet->drawing().hits())
        QVERIFY2(!hit.ref.id.startsWith(u"nm-cancer"), qPrintable(hit.ref.id));
}

void TestComparing::coverageAsksForWhatIsMissing()
{
    m_sample->window.show();
    m_sample->window.showView(BoardView::Coverage);
    QSignalSpy wanted(&m_sample->window.pages(), &BoardPages::figureWanted);
    auto* view = m_sample->window.findChild<CoverageView*>()->drawingView();
    const auto& hits = view->drawing().hits();
    const auto empty = std::find_if(
        hits.cbegin(), hits.cend(), [](const Hit& hit) { return hit.action == u"missing:staff|tl-people"; });
    QVERIFY(empty != hits.cend());
    view->setCurrentHit(int(empty - hits.cbegin()));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst(), (QVariantList {u"staff"_s, u"tl-people"_s}));
}

/// Eight hospitals with all the sample's concepts: laid out in a time that does not grow with the square of anything (a
/// busy machine needs longer).
void TestComparing::coverageStaysFast()
{
    board().setIds(kThree
        + QStringList {
            u"kulun-people"_s, u"hohhot-first"_s, u"hohhot-mch"_s, u"hohhot-tcm-mongolian"_s, u"hohhot-second"_s});
    const Theme theme = Theme::make(Theme::Kind::Light);
    QElapsedTimer timer;
    timer.start();
    const Drawing drawing = layoutCoverage(board().contents(), {1200, 800}, theme);
    const qint64 taken = timer.elapsed();
    QVERIFY(drawing.hits().size() > 500);
    QVERIFY2(taken < 8000, qPrintable(QString::number(taken)));
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
