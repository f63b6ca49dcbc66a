// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/overviewview.h"

#include "ui/board/legendstrip.h"
#include "ui/board/overviewpanes.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/deferredrebuild.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

OverviewView::OverviewView(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_forms(new QStackedWidget), m_view(new DrawingView),
      m_panes(new OverviewPanes(board.contents(), m_profile, m_options)), m_legend(new LegendStrip)
{
    m_view->setObjectName(u"overviewSheet"_s);
    m_view->setAccessibleName(tr("Overview"));
    m_forms->addWidget(m_view);
    m_forms->addWidget(m_panes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_forms, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_forms);

    connect(&m_board, &BoardModel::contentsChanged, new DeferredRebuild(this, [this] { rebuild(); }),
        &DeferredRebuild::request);
    connect(&m_board, &BoardModel::selectionChanged, m_view, &DrawingView::setSelected);
    connect(&m_board, &BoardModel::selectionChanged, m_panes, &OverviewPanes::setSelected);
    connect(m_view, &DrawingView::activated, this, &OverviewView::act);
    connect(m_panes, &OverviewPanes::activated, this, &OverviewView::act);
    connect(m_view, &DrawingView::seenChanged, this, &OverviewView::showLegend);
    connect(m_panes, &OverviewPanes::seenChanged, this, &OverviewView::showLegend);
    m_view->setLayoutFunction([this](QSizeF viewport, const Theme& theme) {
        return m_board.contents().count() > 1
            ? layoutOverview(m_board.contents(), m_profile, m_options, viewport, theme)
            : Drawing(theme);
    });
    rebuild();
}

void OverviewView::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
    m_panes->setTheme(theme);
    m_legend->setTheme(theme);
}

void OverviewView::rebuild()
{
    // Only the overview of one hospital shows its whole profile.
    const bool one = m_board.contents().count() == 1;
    m_profile = one ? profileOf(m_board.contents()) : QVector<ProfileGroup>();
    one ? m_forms->setCurrentWidget(m_panes) : m_forms->setCurrentWidget(m_view);
    m_forms->setFocusProxy(m_forms->currentWidget());
    refresh();
}

void OverviewView::refresh()
{
    m_view->relayout();
    m_panes->refresh();
}

void OverviewView::showLegend()
{
    m_legend->setContents(m_board.contents().count() == 1 ? m_panes->legend() : legendInSight(*m_view));
}

void OverviewView::act(const Hit& hit)
{
    if (!hit.ref.isNull()) {
        m_board.select(hit.ref);
        Q_EMIT selected(hit.ref);
        return;
    }
    const QString verb = hit.action.section(u':', 0, 0);
    const QString what = hit.action.section(u':', 1);
    if (verb == u"open-list")
        m_options.openLists.insert(what);
    else if (verb == u"close-list")
        m_options.openLists.remove(what);
    else {
        Q_EMIT actionWanted(hit.action);
        return;
    }
    refresh();
}

void OverviewView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("Overview"));
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace atlas
