// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanelayout.h"

#include "ui/timeline/laneplacement.h"

#include <algorithm>
#include <limits>

namespace atlas {

using namespace lane;

namespace {

constexpr qreal kNarrowLabel = 150; ///< what a label shrinks to before events are folded
constexpr qreal kLeastVisible = 1.5;

qreal pillWidthFor(qsizetype events) { return events < 100 ? kPill : events < 1000 ? kPill + 7 : kPill + 14; }

/// Full labels if they all have room, then narrower ones, then with room for
/// pills; of the last two, whichever folds less.
template<typename Place> Attempt bestOf(Place place, const LaneOptions& options, qreal pill)
{
    const qreal longest = options.longestLabel;
    Attempt attempt = place(Conditions {longest, 0, options.wholeTitles});
    if (attempt.folded.isEmpty())
        return attempt;
    const qreal narrow = std::min(longest, kNarrowLabel);
    attempt = place(Conditions {narrow, 0, false});
    if (attempt.folded.isEmpty())
        return attempt;
    const qreal reserve = kPillGap + pill;
    attempt = place(Conditions {longest, reserve, false});
    Attempt narrower = place(Conditions {narrow, reserve, false});
    return narrower.folded.size() < attempt.folded.size() ? narrower : attempt;
}

/// Each folded event joins the label nearest in time.
void attachFolded(Attempt& attempt, const QVector<LaneEvent>& events, const TimeScale& scale, qreal pill, bool above)
{
    if (attempt.folded.isEmpty())
        return;
    if (attempt.placed.isEmpty()) {
        // No room for any label: the pill alone at the edge.
        PlacedEvent alone;
        alone.event = attempt.folded.last();
        alone.above = above;
        alone.markX = scale.x(markDay(events.at(alone.event)));
        alone.folded = attempt.folded;
        alone.pill = QRectF(scale.right() - pill, (above ? -kAboveLine - kRow : kBelowLine) + (kRow - kPillHeight) / 2,
            pill, kPillHeight);
        attempt.placed.append(alone);
        return;
    }
    const auto at = [&](int event) { return markDay(events.at(event)); };
    const auto near = [&](double day, const PlacedEvent& placed) { return std::abs(at(placed.event) - day); };
    qsizetype candidate = 0;
    QVector<int> byTime = attempt.folded;
    std::stable_sort(byTime.begin(), byTime.end(), [&](int a, int b) { return at(a) < at(b); });
    QVector<qsizetype> order(attempt.placed.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return at(attempt.placed.at(a).event) < at(attempt.placed.at(b).event); });
    for (const int event : byTime) {
        const double day = at(event);
        while (candidate + 1 < order.size()
            && near(day, attempt.placed.at(order.at(candidate + 1)))
                <= near(day, attempt.placed.at(order.at(candidate))))
            ++candidate;
        attempt.placed[order.at(candidate)].folded.append(event);
    }
}

/// 0 … count - 1 in ascending order of a key that is computed once for each.
template<typename Key> QVector<int> sortedBy(qsizetype count, Key key)
{
    QVector<std::pair<double, int>> keyed;
    keyed.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        keyed.append({key(int(i)), int(i)});
    std::sort(keyed.begin(), keyed.end()); // the index decides between equal keys
    QVector<int> order;
    order.reserve(count);
    for (const auto& entry : std::as_const(keyed))
        order.append(entry.second);
    return order;
}

/// Labels were narrowed to find rows for all; now each takes back what is free
/// in its row, up to `kWidestLabel`.
void growAbove(
    Attempt& attempt, const TimeScale& scale, const LaneOptions& options, qreal pill, const LabelWidth& labelWidth)
{
    // Where a row is crossed next: by a label's beginning or by a leader on its
    // way to a higher row.
    QVector<qreal> next(std::max(1, options.rowsAbove), std::numeric_limits<qreal>::max());
    for (auto it = attempt.placed.rbegin(); it != attempt.placed.rend(); ++it) {
        if (it->label.isEmpty())
            continue;
        const qreal behind = it->folded.isEmpty() ? 0 : kPillGap + pill;
        const qreal end = std::min(next.at(it->row) - kLabelGap - kSlack, scale.right()) - behind;
        it->label.setWidth(
            std::max(it->label.width(), std::min({labelWidth(it->event), kWidestLabel, end - it->label.left()})));
        for (int row = 0; row <= it->row; ++row)
            next[row] = std::min(next.at(row), it->markX);
    }
}

void growBelow(
    Attempt& attempt, const TimeScale& scale, const LaneOptions& options, qreal pill, const LabelWidth& labelWidth)
{
    const auto isLeft = [](const PlacedEvent& placed) { return placed.label.left() < placed.bar.left(); };
    const auto behind = [&](const PlacedEvent& placed) { return placed.folded.isEmpty() ? 0 : kPillGap + pill; };
    QVector<qreal> next(std::max(1, options.rowsBelow), std::numeric_limits<qreal>::max());
    for (auto it = attempt.placed.rbegin(); it != attempt.placed.rend(); ++it) {
        if (it->label.isEmpty())
            continue;
        if (!isLeft(*it)) {
            const qreal end = it->inside ? it->bar.right() - kInsidePadding
                                         : std::min(next.at(it->row) - kLabelGap - kSlack, scale.right());
            it->label.setWidth(std::max(it->label.width(),
                std::min({labelWidth(it->event), kWidestLabel, end - behind(*it) - it->label.left()})));
        }
        next[it->row] = std::min(it->bar.left(), it->label.left());
    }
    // Those left of their bars grow to the left, behind what stands there.
    QVector<qreal> last(next.size(), scale.left() - kLabelGap / 2);
    for (PlacedEvent& placed : attempt.placed) {
        if (placed.label.isEmpty())
            continue;
        if (isLeft(placed)) {
            const qreal right = placed.bar.left() - kLeaderGap - behind(placed);
            const qreal room = right - (last.at(placed.row) + kLabelGap + kSlack);
            const qreal width = std::max(
                std::min(placed.label.width(), room), std::min({labelWidth(placed.event), kWidestLabel, room}));
            placed.label.setLeft(right - width);
            placed.label.setRight(right);
        }
        last[placed.row]
            = isLeft(placed) ? placed.bar.right() : std::max(placed.bar.right(), placed.label.right() + behind(placed));
    }
}

void placePills(Attempt& attempt, qreal pill)
{
    for (PlacedEvent& placed : attempt.placed) {
        if (!placed.folded.isEmpty() && !placed.label.isEmpty())
            placed.pill = QRectF(
                placed.label.right() + kPillGap, placed.label.top() + (kRow - kPillHeight) / 2, pill, kPillHeight);
    }
}

} // namespace

double markDay(const LaneEvent& event) { return (event.span.from + event.span.to) / 2; }

LaneLayout layoutLane(
    const QVector<LaneEvent>& events, const TimeScale& scale, const LaneOptions& options, const LabelWidth& measure)
{
    LaneLayout layout;
    // Each event is asked for once, however many attempts there are.
    QVector<qreal> widths(events.size(), -1);
    const LabelWidth labelWidth = [&](int event) {
        qreal& width = widths[event];
        if (width < 0)
            width = measure(event);
        return width;
    };
    const QVector<int> order = sortedBy(events.size(), [&](int i) { return markDay(events.at(i)); });
    QVector<int> marks;
    QVector<int> bars;
    for (const int i : std::as_const(order)) {
        const LaneEvent& event = events.at(i);
        const QRectF whole = event.form == LaneEvent::Form::Mark
            ? QRectF(scale.x(markDay(event)), 0, 0, 0)
            : wholeBar(event, scale).adjusted(kLeastVisible, 0, -kLeastVisible, 0);
        if (whole.right() < scale.left())
            layout.before.append(i);
        else if (whole.left() > scale.right())
            layout.after.append(i);
        else
            (event.form == LaneEvent::Form::Mark ? marks : bars).append(i);
    }
    std::stable_sort(bars.begin(), bars.end(),
        [&](int a, int b) { return wholeBar(events.at(a), scale).left() < wholeBar(events.at(b), scale).left(); });

    const Side above {events, scale, std::max(1, options.rowsAbove), labelWidth};
    const qreal abovePill = pillWidthFor(marks.size());
    Attempt up = bestOf(
        [&](const Conditions& conditions) { return placeAbove(above, marks, conditions); }, options, abovePill);
    layout.marksOnly = up.folded;
    attachFolded(up, events, scale, abovePill, true);
    growAbove(up, scale, options, abovePill, labelWidth);
    placePills(up, abovePill);

    const Side below {events, scale, std::max(1, options.rowsBelow), labelWidth};
    const qreal belowPill = pillWidthFor(bars.size());
    Attempt down
        = bestOf([&](const Conditions& conditions) { return placeBelow(below, bars, conditions); }, options, belowPill);
    layout.folded = int(up.folded.size() + down.folded.size());
    attachFolded(down, events, scale, belowPill, false);
    growBelow(down, scale, options, belowPill, labelWidth);
    placePills(down, belowPill);

    for (const PlacedEvent& placed : std::as_const(up.placed))
        layout.rowsAbove = std::max(layout.rowsAbove, placed.row + 1);
    for (const PlacedEvent& placed : std::as_const(down.placed))
        layout.rowsBelow = std::max(layout.rowsBelow, placed.row + 1);
    layout.placed = up.placed + down.placed;
    std::stable_sort(layout.placed.begin(), layout.placed.end(), [&](const PlacedEvent& a, const PlacedEvent& b) {
        return markDay(events.at(a.event)) < markDay(events.at(b.event));
    });
    return layout;
}

} // namespace atlas
