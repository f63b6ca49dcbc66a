// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanelayout.h"

#include <algorithm>
#include <limits>

namespace atlas {

using namespace lane;

namespace {

constexpr qreal kShortTitle = 40; ///< an elided title shorter than this says nothing
constexpr qreal kInsideTitle = 120; ///< a band as long carries its label even if that is elided
constexpr qreal kGrown = 560; ///< the widest label, where nothing else is in its row
constexpr qreal kNarrowLabel = 150; ///< what a label shrinks to before events are folded
constexpr qreal kThinnestBar = 4;
constexpr qreal kOpenBar = 30; ///< the least length of a bar with an open end
constexpr qreal kInsidePadding = 6;
constexpr qreal kLeastVisible = 1.5;
constexpr qreal kSlack = 0.01; ///< against rounding: a label ends clearly before what it must not touch

using LabelWidth = std::function<qreal(int event)>;

qreal pillWidthFor(qsizetype events) { return events < 100 ? kPill : events < 1000 ? kPill + 7 : kPill + 14; }

/// The labels of one side under one set of conditions.
struct Attempt {
    QVector<PlacedEvent> placed; ///< in order of time
    QVector<int> folded;
};

struct Conditions {
    qreal longest = 0;
    qreal reserve = 0; ///< kept free behind each label for a pill
};

qreal smallestUseful(qreal full) { return std::min(full, kGlyph + kGlyphGap + kShortTitle); }

class AboveLine {
public:
    AboveLine(const QVector<LaneEvent>& events, const TimeScale& scale, int rows, const LabelWidth& labelWidth)
        : m_events(events), m_scale(scale), m_rows(rows), m_labelWidth(labelWidth)
    {
    }

    /// From right to left: a label lies above every label and leader that begins under it, so that no leader crosses a
    /// label.
    Attempt place(const QVector<int>& visible, const Conditions& conditions)
    {
        Attempt attempt;
        m_steps.clear();
        for (auto it = visible.crbegin(); it != visible.crend(); ++it) {
            const int event = *it;
            const qreal x = m_scale.x(markDay(m_events.at(event)));
            const qreal start = x + kLeaderGap;
            const qreal width = widthFor(event, start, conditions);
            if (width <= 0) {
                attempt.folded.prepend(event);
                continue;
            }
            const int row = rowOver(start + width + conditions.reserve);
            PlacedEvent placed;
            placed.event = event;
            placed.row = row;
            placed.markX = x;
            placed.label = QRectF(start, -kAboveLine - (row + 1) * kRow, width, kRow);
            attempt.placed.append(placed);
            push(x, row);
        }
        std::reverse(attempt.placed.begin(), attempt.placed.end());
        return attempt;
    }

private:
    struct Step {
        qreal x;
        int row;
    };

    /// 0 when there is no row for it.
    qreal widthFor(int event, qreal start, const Conditions& conditions)
    {
        const qreal edge = m_scale.right() - start - conditions.reserve;
        // Behind the nearest label of the topmost row there is no place: only what ends before it can still be set.
        const bool full = !m_steps.isEmpty() && m_steps.first().row == m_rows - 1;
        const qreal room = full ? m_steps.first().x - kLabelGap - start - conditions.reserve - kSlack
                                : std::numeric_limits<qreal>::max();
        if (room < kGlyph + kGlyphGap)
            return 0;
        const qreal wanted = std::min(m_labelWidth(event), conditions.longest);
        const qreal useful = smallestUseful(wanted);
        if (room < useful)
            return 0;
        if (edge >= useful)
            return std::min({wanted, room, edge});
        // At the right edge the square alone remains; it may stand in the margin, a pill may not.
        return conditions.reserve > 0 && edge < kGlyph ? 0 : kGlyph;
    }

    /// Steps rise from the last to the first, their x too: the first of those under the span is the highest.
    int rowOver(qreal end) const
    {
        const auto under = std::partition_point(
            m_steps.cbegin(), m_steps.cend(), [&](const Step& step) { return step.x >= end + kLabelGap; });
        return under == m_steps.cend() ? 0 : under->row + 1;
    }

    void push(qreal x, int row)
    {
        while (!m_steps.isEmpty() && m_steps.last().row <= row)
            m_steps.removeLast();
        m_steps.append({x, row});
    }

    const QVector<LaneEvent>& m_events;
    const TimeScale& m_scale;
    int m_rows;
    const LabelWidth& m_labelWidth;
    QVector<Step> m_steps;
};

/// Where a bar stands; it keeps a width that can be seen and hit.
QRectF wholeBar(const LaneEvent& event, const TimeScale& scale)
{
    qreal left = scale.x(event.span.from);
    qreal right = std::max(scale.x(event.span.to), left + kThinnestBar);
    if (event.openStart)
        left = std::min(left, right - kOpenBar);
    if (event.openEnd)
        right = std::max(right, left + kOpenBar);
    const qreal height = event.form == LaneEvent::Form::Band ? kBand : kBar;
    return {left, (kRow - height) / 2, right - left, height};
}

class BelowLine {
public:
    BelowLine(const QVector<LaneEvent>& events, const TimeScale& scale, int rows, const LabelWidth& labelWidth)
        : m_events(events), m_scale(scale), m_rows(rows), m_labelWidth(labelWidth)
    {
    }

    Attempt place(const QVector<int>& visible, const Conditions& conditions)
    {
        Attempt attempt;
        m_ends.fill(std::numeric_limits<qreal>::lowest(), m_rows);
        for (const int event : visible) {
            PlacedEvent placed = barOf(event);
            // Nothing is measured for what cannot be placed: with thousands of events that is most of them.
            if (rowFor(placed.bar.left()) < 0 || !findPlace(placed, conditions)) {
                attempt.folded.append(event);
                continue;
            }
            attempt.placed.append(placed);
        }
        return attempt;
    }

private:
    PlacedEvent barOf(int event) const
    {
        PlacedEvent placed;
        placed.event = event;
        placed.above = false;
        const QRectF whole = wholeBar(m_events.at(event), m_scale);
        placed.cutLeft = whole.left() < m_scale.left();
        placed.cutRight = whole.right() > m_scale.right();
        placed.bar = whole;
        placed.bar.setLeft(std::max(whole.left(), m_scale.left()));
        placed.bar.setRight(std::min(whole.right(), m_scale.right()));
        return placed;
    }

    bool findPlace(PlacedEvent& placed, const Conditions& conditions)
    {
        const qreal wanted = std::min(m_labelWidth(placed.event), conditions.longest);
        const qreal useful = smallestUseful(wanted);
        const qreal rightRoom = m_scale.right() - placed.bar.right() - kLeaderGap - conditions.reserve;
        const qreal leftRoom = placed.bar.left() - kLeaderGap - conditions.reserve - m_scale.left();
        const qreal insideRoom = placed.bar.width() - 2 * kInsidePadding - conditions.reserve;
        const bool band = m_events.at(placed.event).form == LaneEvent::Form::Band;

        // In its band a label takes no room from others, even if it has to be shorter there.
        if (band && insideRoom >= std::min(wanted, kInsideTitle))
            return setInside(placed, std::min(wanted, insideRoom), conditions);
        if (rightRoom >= wanted && setRight(placed, wanted, conditions))
            return true;
        if (leftRoom >= wanted && setLeft(placed, wanted, conditions))
            return true;
        if (insideRoom >= wanted && setInside(placed, wanted, conditions))
            return true;
        const qreal best = std::max(rightRoom, insideRoom);
        if (best >= useful)
            return best == insideRoom ? setInside(placed, best, conditions) : setRight(placed, best, conditions);
        if (conditions.reserve > 0 && rightRoom < kGlyph)
            return false;
        return setRight(placed, kGlyph, conditions);
    }

    bool setRight(PlacedEvent& placed, qreal width, const Conditions& conditions)
    {
        const qreal start = placed.bar.right() + kLeaderGap;
        return set(placed, start, width, {placed.bar.left(), start + width + conditions.reserve});
    }
    bool setLeft(PlacedEvent& placed, qreal width, const Conditions& conditions)
    {
        const qreal start = placed.bar.left() - kLeaderGap - conditions.reserve - width;
        return set(placed, start, width, {start, placed.bar.right()});
    }
    bool setInside(PlacedEvent& placed, qreal width, const Conditions& conditions)
    {
        Q_UNUSED(conditions)
        const qreal centre = placed.bar.center().y();
        if (!set(placed, placed.bar.left() + kInsidePadding, width, {placed.bar.left(), placed.bar.right()}))
            return false;
        placed.inside = true;
        placed.bar.setTop(kBelowLine + placed.row * kRow + centre - kBand / 2);
        placed.bar.setHeight(kBand);
        return true;
    }

    struct Span {
        qreal from, to;
    };
    bool set(PlacedEvent& placed, qreal start, qreal width, const Span& span)
    {
        const int row = rowFor(span.from);
        if (row < 0)
            return false;
        m_ends[row] = span.to;
        placed.row = row;
        const qreal top = kBelowLine + row * kRow;
        placed.label = QRectF(start, top, width, kRow);
        placed.bar.translate(0, top);
        return true;
    }

    /// Bars come in order of their left ends, so a row is free behind its last one.
    int rowFor(qreal from) const
    {
        for (int row = 0; row < m_rows; ++row) {
            if (m_ends.at(row) + kLabelGap <= from)
                return row;
        }
        return -1;
    }

    const QVector<LaneEvent>& m_events;
    const TimeScale& m_scale;
    int m_rows;
    const LabelWidth& m_labelWidth;
    QVector<qreal> m_ends;
};

/// Full labels if they all have room, then narrower ones, then with room for pills; of the last two, whichever folds
/// less.
template<typename Side> Attempt bestOf(Side& side, const QVector<int>& visible, qreal longest, qreal pill)
{
    Attempt attempt = side.place(visible, {longest, 0});
    if (attempt.folded.isEmpty())
        return attempt;
    const qreal narrow = std::min(longest, kNarrowLabel);
    attempt = side.place(visible, {narrow, 0});
    if (attempt.folded.isEmpty())
        return attempt;
    const qreal reserve = kPillGap + pill;
    attempt = side.place(visible, {longest, reserve});
    Attempt narrower = side.place(visible, {narrow, reserve});
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

/// Labels were narrowed to find rows for all; now each takes back what is free in its row, up to `kGrown`.
void growAbove(
    Attempt& attempt, const TimeScale& scale, const LaneOptions& options, qreal pill, const LabelWidth& labelWidth)
{
    // Where a row is crossed next: by a label's beginning or by a leader on its way to a higher row.
    QVector<qreal> next(std::max(1, options.rowsAbove), std::numeric_limits<qreal>::max());
    for (auto it = attempt.placed.rbegin(); it != attempt.placed.rend(); ++it) {
        if (it->label.isEmpty())
            continue;
        const qreal behind = it->folded.isEmpty() ? 0 : kPillGap + pill;
        const qreal end = std::min(next.at(it->row) - kLabelGap - kSlack, scale.right()) - behind;
        it->label.setWidth(
            std::max(it->label.width(), std::min({labelWidth(it->event), kGrown, end - it->label.left()})));
        for (int row = 0; row <= it->row; ++row)
            next[row] = std::min(next.at(row), it->markX);
    }
}

void growBelow(
    Attempt& attempt, const TimeScale& scale, const LaneOptions& options, qreal pill, const LabelWidth& labelWidth)
{
    QVector<qreal> next(std::max(1, options.rowsBelow), std::numeric_limits<qreal>::max());
    for (auto it = attempt.placed.rbegin(); it != attempt.placed.rend(); ++it) {
        if (it->label.isEmpty())
            continue;
        const bool leftOfBar = it->label.left() < it->bar.left();
        if (!leftOfBar) {
            const qreal behind = it->folded.isEmpty() ? 0 : kPillGap + pill;
            const qreal end = it->inside ? it->bar.right() - kInsidePadding
                                         : std::min(next.at(it->row) - kLabelGap - kSlack, scale.right());
            it->label.setWidth(std::max(
                it->label.width(), std::min({labelWidth(it->event), kGrown, end - behind - it->label.left()})));
        }
        next[it->row] = std::min(it->bar.left(), it->label.left());
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

    AboveLine above(events, scale, std::max(1, options.rowsAbove), labelWidth);
    const qreal abovePill = pillWidthFor(marks.size());
    Attempt up = bestOf(above, marks, options.longestLabel, abovePill);
    layout.marksOnly = up.folded;
    attachFolded(up, events, scale, abovePill, true);
    growAbove(up, scale, options, abovePill, labelWidth);
    placePills(up, abovePill);

    BelowLine below(events, scale, std::max(1, options.rowsBelow), labelWidth);
    const qreal belowPill = pillWidthFor(bars.size());
    Attempt down = bestOf(below, bars, options.longestLabel, belowPill);
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
