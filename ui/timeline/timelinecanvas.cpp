// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecanvas.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWheelZoom = 1.0016; ///< per unit of angle: a notch of 120 is a fifth
constexpr double kKeyZoom = 1.35;
constexpr qreal kRevealMargin = 90;

/// The ids of a fold's action; empty for any other.
QStringList foldedIds(const QString& action)
{
    constexpr QStringView kFold = u"fold:";
    return action.startsWith(kFold) ? action.mid(kFold.size()).split(u',') : QStringList();
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent) : DrawingView(parent)
{
    setObjectName(u"timeline"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutFunction([this](QSizeF viewport, const Theme& theme) {
        return layoutTimeline(m_contents, m_data, m_options, viewport, theme);
    });
}

void TimelineCanvas::setContents(const BoardContents& contents)
{
    m_contents = contents;
    rebuild();
}

void TimelineCanvas::setHidden(const MilestoneCategories& hidden)
{
    if (hidden == m_options.hidden)
        return;
    m_options.hidden = hidden;
    rebuild();
}

void TimelineCanvas::rebuild()
{
    m_data = TimelineData::of(m_contents, m_options.hidden);
    m_positions.clear();
    for (qsizetype lane = 0; lane < m_data.lanes.size(); ++lane) {
        const TimelineLane& events = m_data.lanes.at(lane);
        QVector<int> order(events.dated.size());
        for (qsizetype i = 0; i < order.size(); ++i)
            order[i] = int(i);
        std::stable_sort(order.begin(), order.end(),
            [&](int a, int b) { return markDay(events.events.at(a)) < markDay(events.events.at(b)); });
        for (qsizetype i = 0; i < order.size(); ++i)
            m_positions.insert(m_contents.dataset.milestones.at(events.dated.at(order.at(i))).id, {int(lane), int(i)});
        for (const int undated : events.undated)
            m_positions.insert(m_contents.dataset.milestones.at(undated).id, {int(lane), -1});
    }
    relayout();
    Q_EMIT rangeChanged(range());
}

TimeRange TimelineCanvas::range() const { return m_options.range.value_or(m_data.usual); }

TimeScale TimelineCanvas::scale() const { return timelineScale(m_contents, range(), viewport()->width() / zoom()); }

void TimelineCanvas::setRange(const TimeRange& range)
{
    // Always with a part of history in view: there is nothing to see far outside of it.
    const double low = std::min(m_data.full.from, m_data.usual.from);
    const double high = std::max(m_data.full.to, m_data.usual.to);
    const double longest = std::max(2 * (high - low), 60 * 365.25);
    TimeRange wanted = range;
    if (wanted.length() > longest) {
        const double centre = (wanted.from + wanted.to) / 2;
        wanted = {centre - longest / 2, centre + longest / 2};
    }
    const double centre = (wanted.from + wanted.to) / 2;
    const double shift = std::clamp(centre, low, high) - centre;
    applyRange(TimeScale({wanted.from + shift, wanted.to + shift}, 0, 1).range());
}

void TimelineCanvas::applyRange(const TimeRange& range)
{
    if (m_options.range == range)
        return;
    m_options.range = range;
    relayout();
    Q_EMIT rangeChanged(range);
}

void TimelineCanvas::zoomBy(double factor, qreal x)
{
    const TimeScale now = scale();
    const qreal about = x < now.left() || x > now.right() ? now.left() + now.width() / 2 : x;
    setRange(now.zoomed(factor, about).range());
}

void TimelineCanvas::panBy(qreal dx) { setRange(scale().panned(dx).range()); }

void TimelineCanvas::fit()
{
    if (range() != m_data.full) {
        applyRange(m_data.full);
        return;
    }
    m_options.range.reset();
    relayout();
    Q_EMIT rangeChanged(range());
}

void TimelineCanvas::setTrayOpen(bool open)
{
    if (m_options.trayOpen == open)
        return;
    m_options.trayOpen = open;
    relayout();
    if (open)
        ensureVisible(QRectF(0, drawing().pinnedTop, 1, drawing().size.height() - drawing().pinnedTop));
}

void TimelineCanvas::reveal(const RecordRef& ref)
{
    const auto found = ref.kind == RecordKind::Milestone ? m_positions.constFind(ref.id) : m_positions.cend();
    if (found == m_positions.cend())
        return;
    if (found->order < 0) {
        const auto& hits = drawing().hits();
        const auto shown = [&](const Hit& hit) { return hit.ref == ref; };
        if (std::none_of(hits.cbegin(), hits.cend(), shown))
            setTrayOpen(true);
        return;
    }
    const LaneEvent event = laneEvent(m_contents.dataset.milestone(ref.id)->date, m_contents.settings.asOf);
    if (!event.span.overlaps(range()))
        applyRange(scale().showing(event.span, kRevealMargin).range());
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    const QPointF angle = event->angleDelta();
    const qreal x = event->position().x() / zoom();
    const bool overLanes = x >= scale().left()
        && event->position().y() / zoom() < drawing().pinnedBottom - verticalScrollBar()->value() / zoom();
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (qAbs(angle.x()) > qAbs(angle.y()) && !(event->modifiers() & Qt::AltModifier)) {
        panBy(-angle.x() / 2);
    } else if ((event->modifiers() & Qt::ControlModifier) || (overLanes && !shift)) {
        zoomBy(std::pow(kWheelZoom, angle.y()), x);
    } else if (verticalScrollBar()->maximum() > 0) {
        const qreal step = event->hasPixelDelta() ? event->pixelDelta().y()
                                                  : angle.y() / 120 * 3 * verticalScrollBar()->singleStep();
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(step));
    } else if (shift) {
        panBy(-angle.y() / 2);
    }
    event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    m_dragging = false;
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_dragFrom = event->position();
    DrawingView::mousePressEvent(event);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragFrom) {
        DrawingView::mouseMoveEvent(event);
        return;
    }
    const QPointF moved = event->position() - *m_dragFrom;
    if (!m_dragging && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_dragging)
        viewport()->setCursor(Qt::ClosedHandCursor);
    m_dragging = true;
    m_dragFrom = event->position();
    if (!qFuzzyIsNull(moved.y()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(moved.y()));
    if (!qFuzzyIsNull(moved.x()))
        panBy(-moved.x() / zoom());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragFrom.reset();
    if (m_dragging) {
        m_dragging = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    DrawingView::mouseReleaseEvent(event);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (hitAt(event->position()) < 0)
        zoomBy(2, event->position().x() / zoom());
}

TimelineCanvas::Position TimelineCanvas::positionOf(const Hit& hit) const
{
    if (hit.ref.kind == RecordKind::Milestone && !hit.ref.isNull())
        return m_positions.value(hit.ref.id);
    // A fold stands where the first of its events does.
    Position first;
    for (const QString& id : foldedIds(hit.action)) {
        const Position position = m_positions.value(id);
        if (position.order >= 0 && (first.order < 0 || position.order < first.order))
            first = position;
    }
    return first;
}

/// Not one of those that only name what lies left or right of the range.
bool TimelineCanvas::isOnAxis(const Hit& hit) const
{
    const TimeScale now = scale();
    return hit.rect.right() > now.left() && hit.rect.left() < now.right();
}

bool TimelineCanvas::walk(int step)
{
    const auto& hits = drawing().hits();
    if (currentHit() < 0)
        return false;
    const Position from = positionOf(hits.at(currentHit()));
    if (from.lane < 0 || from.order < 0)
        return false;
    int best = -1;
    int bestOrder = 0;
    int furthest = from.order; // of all events on view, those in folds too
    for (qsizetype i = 0; i < hits.size(); ++i) {
        if (!isOnAxis(hits.at(i)))
            continue;
        const Position at = positionOf(hits.at(i));
        if (at.lane != from.lane || at.order < 0)
            continue;
        for (const QString& id : foldedIds(hits.at(i).action)) {
            const int order = m_positions.value(id).order;
            furthest = step > 0 ? std::max(furthest, order) : std::min(furthest, order);
        }
        furthest = step > 0 ? std::max(furthest, at.order) : std::min(furthest, at.order);
        const bool ahead = step > 0 ? at.order > from.order : at.order < from.order;
        const bool nearer = step > 0 ? at.order < bestOrder : at.order > bestOrder;
        if (ahead && (best < 0 || nearer)) {
            best = int(i);
            bestOrder = at.order;
        }
    }
    if (best >= 0) {
        setCurrentHit(best);
        return true;
    }
    showEvent(from.lane, furthest + step);
    return true;
}

bool TimelineCanvas::walkToEnd(int lane, bool last)
{
    return showEvent(lane, last ? int(m_data.lanes.at(lane).dated.size()) - 1 : 0);
}

bool TimelineCanvas::showEvent(int lane, int order)
{
    QString id;
    for (auto it = m_positions.cbegin(); it != m_positions.cend() && id.isEmpty(); ++it) {
        if (it->lane == lane && it->order == order)
            id = it.key();
    }
    if (order < 0 || id.isEmpty())
        return false;
    const RecordRef ref {RecordKind::Milestone, id, {}};
    reveal(ref);
    for (qsizetype i = 0; i < drawing().hits().size(); ++i) {
        const Hit& hit = drawing().hits().at(i);
        if (isOnAxis(hit) && (hit.ref == ref || foldedIds(hit.action).contains(id))) {
            setCurrentHit(int(i));
            return true;
        }
    }
    return false;
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::NoModifier) {
        const qreal third = scale().width() / 3;
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        const qreal about = currentHit() >= 0 ? drawing().hits().at(currentHit()).rect.left() : -1;
        switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomBy(kKeyZoom, about);
            return;
        case Qt::Key_Minus:
        case Qt::Key_Underscore:
            zoomBy(1 / kKeyZoom, about);
            return;
        case Qt::Key_0:
            fit();
            return;
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const int step = event->key() == Qt::Key_Right ? 1 : -1;
            if (shift) {
                panBy(step * third);
                return;
            }
            if (walk(step))
                return;
            break;
        }
        case Qt::Key_Home:
        case Qt::Key_End: {
            const Position at = currentHit() >= 0 ? positionOf(drawing().hits().at(currentHit())) : Position();
            if (at.lane >= 0 && at.order >= 0 && walkToEnd(at.lane, event->key() == Qt::Key_End))
                return;
            break;
        }
        default:
            break;
        }
    }
    DrawingView::keyPressEvent(event);
}

} // namespace atlas
