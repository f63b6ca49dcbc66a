// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/overviewview.h"

#include "ui/board/legendstrip.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

OverviewView::OverviewView(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_view(new DrawingView(this)), m_legend(new LegendStrip(this))
{
    m_view->setObjectName(u"overviewSheet"_s);
    m_view->setAccessibleName(tr("Overview"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_view);

    connect(&m_board, &BoardModel::contentsChanged, this, &OverviewView::rebuild);
    connect(&m_board, &BoardModel::selectionChanged, m_view, &DrawingView::setSelected);
    connect(m_view, &DrawingView::activated, this, &OverviewView::act);
    m_view->setLayoutFunction([this](QSizeF viewport, const Theme& theme) {
        return layoutOverview(m_board.contents(), m_profile, m_options, viewport, theme);
    });
    rebuild();
}

void OverviewView::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
    m_legend->setTheme(theme);
}

void OverviewView::rebuild()
{
    // Only the overview of one hospital shows its whole profile.
    m_profile = m_board.contents().count() == 1 ? profileOf(m_board.contents()) : QVector<ProfileGroup>();
    refresh();
}

void OverviewView::refresh()
{
    m_view->relayout();
    m_legend->setContents(legendOf(m_view->drawing()));
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
