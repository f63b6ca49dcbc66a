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
constexpr qreal kLeastSeen = 4; ///< of a bar
constexpr qreal kLabelSeen = 40; ///< right of a mark

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
    m_sorted.clear();
    m_walked = {};
    for (qsizetype lane = 0; lane < m_data.lanes.size(); ++lane) {
        const TimelineLane& events = m_data.lanes.at(lane);
        QVector<int> order(events.dated.size());
        for (qsizetype i = 0; i < order.size(); ++i)
            order[i] = int(i);
        std::stable_sort(order.begin(), order.end(),
            [&](int a, int b) { return markDay(events.events.at(a)) < markDay(events.events.at(b)); });
        for (qsizetype i = 0; i < order.size(); ++i) {
            order[i] = events.dated.at(order.at(i));
            m_positions.insert(m_contents.dataset.milestones.at(order.at(i)).id, {int(lane), int(i)});
        }
        m_sorted.append(order);
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

QSet<QString> TimelineCanvas::eventsInSight() const
{
    QSet<QString> ids;
    for (const Hit& hit : drawing().hits()) {
        const bool seen = isSeen(hit.rect)
            || std::any_of(hit.also.cbegin(), hit.also.cend(), [this](const QRectF& rect) { return isSeen(rect); });
        if (!seen)
            continue;
        if (hit.ref.kind == RecordKind::Milestone)
            ids.insert(hit.ref.id);
        for (const QString& id : foldedIds(hit.action))
            ids.insert(id);
    }
    return ids;
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
    // A mark is seen where its middle is, a bar when a little of it is.
    const TimeScale now = scale();
    const double seen = event.form == LaneEvent::Form::Mark ? 0 : kLeastSeen / now.pxPerDay();
    const TimeRange span
        = event.form == LaneEvent::Form::Mark ? TimeRange {markDay(event), markDay(event)} : event.span;
    const double right = event.form == LaneEvent::Form::Mark ? kLabelSeen / now.pxPerDay() : seen;
    if (span.to < now.range().from + seen || span.from > now.range().to - right)
        applyRange(now.showing(span, kRevealMargin).range());
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
    const bool onHit = hitAt(event->position()) >= 0;
    DrawingView::mouseDoubleClickEvent(event);
    if (!event->isAccepted() && !onHit)
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
    return hit.rect.right() > now.left() && hit.rect.left() <= now.right() + lane::kLeaderGap;
}

bool TimelineCanvas::stands(const Hit& hit, const QString& id)
{
    return hit.ref.id == id || foldedIds(hit.action).contains(id);
}

bool TimelineCanvas::walk(int step)
{
    if (currentHit() < 0)
        return false;
    const Hit& current = drawing().hits().at(currentHit());
    // In a fold the walk is at one of its events; otherwise it starts at the hit's own.
    const Position at = m_walked.lane >= 0 && stands(current, idAt(m_walked)) ? m_walked : positionOf(current);
    if (at.lane < 0 || at.order < 0)
        return false;
    Position next {at.lane, at.order + step};
    while (!idAt(next).isEmpty() && stands(current, idAt(next)))
        next.order += step;
    showEvent(next);
    return true;
}

QString TimelineCanvas::idAt(const Position& position) const
{
    const int index = m_sorted.value(position.lane).value(position.order, -1);
    return index < 0 ? QString() : m_contents.dataset.milestones.at(index).id;
}

bool TimelineCanvas::showEvent(const Position& position)
{
    const QString id = idAt(position);
    if (id.isEmpty())
        return false;
    reveal({RecordKind::Milestone, id, {}});
    for (qsizetype i = 0; i < drawing().hits().size(); ++i) {
        const Hit& hit = drawing().hits().at(i);
        if (isOnAxis(hit) && stands(hit, id)) {
            m_walked = position;
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
            const bool last = event->key() == Qt::Key_End;
            if (at.lane >= 0 && at.order >= 0 && showEvent({at.lane, last ? int(m_sorted.at(at.lane).size()) - 1 : 0}))
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
