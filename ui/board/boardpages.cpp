// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardpages.h"

#include "core/library/library.h"
#include "ui/board/chipbar.h"
#include "ui/board/coverageview.h"
#include "ui/board/emptyboard.h"
#include "ui/board/indicatorsview.h"
#include "ui/board/overviewview.h"
#include "ui/board/profileview.h"
#include "ui/board/tableview.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEmptyPage = kBoardViewCount; ///< in the stack, behind the views
}

BoardPages::BoardPages(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_header(new QWidget), m_tabs(new QTabBar), m_chips(new ChipBar(board)),
      m_messages(new MessageBar), m_stack(new QStackedWidget), m_empty(new EmptyBoard),
      m_overview(new OverviewView(board)), m_profile(new ProfileView(board)), m_timeline(new TimelineView(board)),
      m_indicators(new IndicatorsView(board)), m_table(new TableView(board)), m_coverage(new CoverageView(board))
{
    setObjectName(u"boardPages"_s);
    m_tabs->setObjectName(u"viewTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (int i = 0; i < kBoardViewCount; ++i)
        m_tabs->addTab(QString());
    const std::initializer_list<QWidget*> pages {
        m_overview, m_profile, m_timeline, m_indicators, m_table, m_coverage, m_empty};
    for (QWidget* page : pages)
        m_stack->addWidget(page);

    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(10, 6, 12, 0);
    header->setSpacing(12);
    header->addWidget(m_tabs, 0, Qt::AlignBottom);
    header->addWidget(m_chips, 1, Qt::AlignVCenter);
    m_header->setFixedHeight(40);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showPage();
        Q_EMIT viewChanged(view());
    });
    connect(m_chips, &ChipBar::activated, this, [this](const QString& id) {
        m_board.select({RecordKind::Institution, id, {}});
    });
    connect(m_empty, &EmptyBoard::suggestionWanted, this, &BoardPages::suggestedWanted);
    connect(m_empty, &EmptyBoard::lastWanted, this, [this] { m_board.setIds(m_lastCompared); });
    connect(m_empty, &EmptyBoard::sampleWanted, this, &BoardPages::sampleWanted);
    connect(m_empty, &EmptyBoard::libraryWanted, this, &BoardPages::libraryWanted);
    connect(m_empty, &EmptyBoard::hospitalWanted, this, &BoardPages::hospitalWanted);
    connect(m_empty, &EmptyBoard::importWanted, this, &BoardPages::importWanted);
    connect(&board, &BoardModel::comparedChanged, this, &BoardPages::rememberCompared);
    connect(&board, &BoardModel::comparedChanged, this, &BoardPages::showPage);
    connect(m_overview, &OverviewView::selected, this, &BoardPages::select);
    connect(m_profile, &ProfileView::selected, this, &BoardPages::select);
    connect(m_timeline, &TimelineView::selected, this, &BoardPages::select);
    connect(m_indicators, &IndicatorsView::selected, this, &BoardPages::select);
    connect(m_table, &TableView::selected, this, &BoardPages::select);
    connect(m_coverage, &CoverageView::selected, this, &BoardPages::select);
    connect(m_coverage, &CoverageView::actionWanted, this, &BoardPages::follow);
    connect(m_coverage, &CoverageView::openWanted, this, &BoardPages::openWanted);
    connect(m_coverage, &CoverageView::hovered, this, &BoardPages::hovered);
    connect(
        m_coverage, &CoverageView::failed, m_messages, [this](const Error& error) { m_messages->showError(error); });
    connect(m_indicators, &IndicatorsView::actionWanted, this, &BoardPages::follow);
    connect(m_table, &TableView::openWanted, this, &BoardPages::openWanted);
    connect(m_table, &TableView::preferenceWanted, this, &BoardPages::preferenceWanted);
    connect(m_overview, &OverviewView::actionWanted, this, &BoardPages::follow);
    connect(m_indicators, &IndicatorsView::saveWanted, this, &BoardPages::chartSaveWanted);
    connect(m_indicators, &IndicatorsView::printWanted, this, &BoardPages::chartPrintWanted);
    connect(m_indicators, &IndicatorsView::tableWanted, this, [this] { setView(BoardView::Table); });
    connect(m_profile, &ProfileView::actionWanted, this, &BoardPages::follow);
    for (DrawingView* drawing : m_stack->findChildren<DrawingView*>()) {
        connect(drawing, &DrawingView::hovered, this, &BoardPages::hovered);
        connect(drawing, &DrawingView::openWanted, this, &BoardPages::openWanted);
        connect(drawing, &DrawingView::columnDragged, this, [this](const QString& column, const QString& over) {
            m_board.move(int(m_board.ids().indexOf(column)), int(m_board.ids().indexOf(over)));
        });
    }
    retranslate();
    showPage();
}

void BoardPages::select(const RecordRef& ref) { m_board.select(ref); }

void BoardPages::follow(const QString& action)
{
    const QString verb = action.section(u':', 0, 0);
    if (verb == u"all-milestones" || verb == u"timeline")
        setView(BoardView::Timeline);
    else if (verb == u"profile")
        setView(BoardView::Profile);
    else if (verb == u"indicators" || verb == u"concept" || verb == u"chart") {
        setView(BoardView::Indicators);
        if (verb != u"indicators")
            m_indicators->showLarge(action.section(u':', 1));
    } else if (verb == u"figures")
        setView(BoardView::Table);
    else if (verb == u"missing")
        Q_EMIT figureWanted(action.section(u':', 1).section(u'|', 0, 0), action.section(u'|', 1));
}

void BoardPages::setTheme(const Theme& theme)
{
    m_chips->setTheme(theme);
    m_messages->setTheme(theme);
    m_empty->setTheme(theme);
    m_overview->setTheme(theme);
    m_profile->setTheme(theme);
    m_timeline->setTheme(theme);
    m_indicators->setTheme(theme);
    m_table->setTheme(theme);
    m_coverage->setTheme(theme);
}

void BoardPages::setZoom(qreal zoom)
{
    for (DrawingView* drawing : m_stack->findChildren<DrawingView*>())
        drawing->setZoom(zoom);
}

BoardView BoardPages::view() const { return static_cast<BoardView>(qMax(0, m_tabs->currentIndex())); }

void BoardPages::setView(BoardView view) { m_tabs->setCurrentIndex(static_cast<int>(view)); }

void BoardPages::setSuggestion(const QString& names)
{
    const Library* library = m_board.library();
    m_empty->setSuggestion(names);
    m_empty->setOccasion(!library ? EmptyBoard::Occasion::NoLibrary
            : names.isEmpty()     ? EmptyBoard::Occasion::EmptyLibrary
                                  : EmptyBoard::Occasion::NothingTicked,
        library && !library->isReadOnly());
}

void BoardPages::rememberCompared()
{
    if (m_board.library() != m_rememberedOf) {
        m_rememberedOf = m_board.library();
        m_lastCompared.clear();
        m_compared.clear();
    }
    if (m_board.ids().isEmpty() && !m_compared.isEmpty())
        m_lastCompared = m_compared;
    m_compared = m_board.ids();
    m_empty->setLastAvailable(!m_lastCompared.isEmpty());
}

void BoardPages::showIndicator(const QString& asked)
{
    QStringList all = m_board.contents().askedOrDefault();
    if (!all.contains(asked))
        m_board.setAsked(all << asked);
    setView(BoardView::Indicators);
    m_indicators->showLarge(asked);
}

Drawing BoardPages::chartDrawing(const QString& asked) const { return m_indicators->chartDrawing(asked); }

void BoardPages::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BoardPages::retranslate()
{
    for (int i = 0; i < kBoardViewCount; ++i)
        m_tabs->setTabText(i, title(static_cast<BoardView>(i)));
    m_tabs->setAccessibleName(tr("Views"));
}

void BoardPages::showPage()
{
    const bool empty = m_board.ids().isEmpty();
    // What is known of the whole list needs nothing compared.
    m_stack->setCurrentIndex(empty && view() != BoardView::Coverage ? kEmptyPage : static_cast<int>(view()));
    m_chips->setVisible(!empty);
}

} // namespace atlas
