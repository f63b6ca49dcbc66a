// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/models/boardmodel.h"
#include "ui/timeline/categorybar.h"
#include "ui/timeline/eventpopup.h"
#include "ui/timeline/timelinelegendstrip.h"
#include "ui/widgets/deferredrebuild.h"

#include <QEvent>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr double kButtonZoom = 1.5;

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent), m_bar(new CategoryBar(this)), m_canvas(new TimelineCanvas(this)),
      m_legend(new TimelineLegend(this)), m_popup(new EventPopup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_legend);
    setFocusProxy(m_canvas);

    m_legend->setLayoutFunction([this](qreal width, const Theme& theme) {
        const QSet<QString> seen = m_canvas->eventsInSight();
        return layoutTimelineLegend(m_canvas->contents(), m_canvas->data(), m_canvas->options(), width, theme, &seen);
    });
    connect(m_bar, &CategoryBar::hiddenChanged, m_canvas, &TimelineCanvas::setHidden);
    connect(m_bar, &CategoryBar::zoomWanted, m_canvas,
        [this](int steps) { m_canvas->zoomBy(steps > 0 ? kButtonZoom : 1 / kButtonZoom); });
    connect(m_bar, &CategoryBar::fitWanted, m_canvas, &TimelineCanvas::fit);
    connect(m_canvas, &DrawingView::seenChanged, m_legend, qOverload<>(&QWidget::update));
    connect(m_canvas, &DrawingView::activated, this, &TimelineView::activate);
    connect(m_canvas, &DrawingView::hovered, this, &TimelineView::hovered);
    connect(m_canvas, &DrawingView::contextMenuWanted, this, &TimelineView::contextMenuWanted);
    connect(m_popup, &EventPopup::chosen, this, &TimelineView::selected);
    retranslate();
}

TimelineView::TimelineView(BoardModel& board, QWidget* parent) : TimelineView(parent)
{
    connect(&board, &BoardModel::contentsChanged,
        new DeferredRebuild(this, [this, &board] { setContents(board.contents()); }), &DeferredRebuild::request);
    connect(&board, &BoardModel::selectionChanged, this, &TimelineView::setSelected);
    setContents(board.contents());
}

void TimelineView::setContents(const BoardContents& contents)
{
    m_bar->setLocale(contents.locale);
    m_canvas->setContents(contents);
    m_bar->setPresent(m_canvas->data().present);
    m_popup->hide();
}

void TimelineView::setTheme(const Theme& theme)
{
    m_bar->setTheme(theme);
    m_canvas->setTheme(theme);
    m_legend->setTheme(theme);
}

void TimelineView::setZoom(qreal zoom) { m_canvas->setZoom(zoom); }

void TimelineView::setSelected(const RecordRef& ref)
{
    m_canvas->setSelected(ref);
    m_canvas->reveal(ref);
}

void TimelineView::activate(const Hit& hit)
{
    if (!hit.ref.isNull()) {
        Q_EMIT selected(hit.ref);
        return;
    }
    constexpr QStringView kFold = u"fold:";
    if (hit.action.startsWith(kFold)) {
        const QRect local = m_canvas->viewportRect(hit).toAlignedRect();
        const QRect anchor(m_canvas->viewport()->mapToGlobal(local.topLeft()), local.size());
        m_popup->open(hit.action.mid(kFold.size()).split(u','), m_canvas->contents(), m_canvas->theme(), anchor);
    } else if (hit.action == u"tray:open") {
        m_canvas->setTrayOpen(true);
    } else if (hit.action == u"tray:close") {
        m_canvas->setTrayOpen(false);
    }
}

void TimelineView::retranslate()
{
    m_canvas->setAccessibleName(tr("Timeline"));
    m_legend->setAccessibleName(tr("Legend"));
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_canvas->relayout();
        m_legend->update();
    }
}

} // namespace atlas
