// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/laneplacement.h"

#include <algorithm>
#include <limits>

namespace atlas::lane {

namespace {

constexpr qreal kShortTitle = 40; ///< an elided title shorter than this says nothing
constexpr qreal kInsideTitle = 120; ///< a band as long carries its label even if that is elided
constexpr qreal kEdge = 4; ///< between the lane's left end and a label
constexpr qreal kThinnestBar = 4;
constexpr qreal kOpenBar = 30; ///< the least length of a bar with an open end

qreal smallestUseful(qreal full) { return std::min(full, kGlyph + kGlyphGap + kShortTitle); }

class AboveLine {
public:
    explicit AboveLine(const Side& side)
        : m_events(side.events), m_scale(side.scale), m_rows(side.rows), m_labelWidth(side.labelWidth)
    {
    }

    /// From right to left: a label lies above every label and leader that begins
    /// under it, so that no leader crosses a label.
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
        // Behind the nearest label of the topmost row there is no place: only what
        // ends before it can still be set.
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
        // At the right edge the square alone remains; it may stand in the margin, a
        // pill may not.
        return conditions.reserve > 0 && edge < kGlyph ? 0 : kGlyph;
    }

    /// Steps rise from the last to the first, their x too: the first of those
    /// under the span is the highest.
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

class BelowLine {
public:
    explicit BelowLine(const Side& side)
        : m_events(side.events), m_scale(side.scale), m_rows(side.rows), m_labelWidth(side.labelWidth)
    {
    }

    Attempt place(const QVector<int>& visible, const Conditions& conditions)
    {
        Attempt attempt;
        m_ends.fill(std::numeric_limits<qreal>::lowest(), m_rows);
        for (const int event : visible) {
            PlacedEvent placed = barOf(event);
            // Nothing is measured for what cannot be placed: with thousands of events
            // that is most of them.
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
        const qreal leftRoom = placed.bar.left() - kLeaderGap - conditions.reserve - m_scale.left() - kEdge;
        const qreal insideRoom = placed.bar.width() - 2 * kInsidePadding - conditions.reserve;
        const bool band = m_events.at(placed.event).form == LaneEvent::Form::Band;

        // In its band a label takes no room from others, even if it has to be
        // shorter there.
        const qreal enough = conditions.wholeTitles ? wanted : std::min(wanted, kInsideTitle);
        if (band && insideRoom >= enough)
            return setInside(placed, std::min(wanted, insideRoom), conditions);
        if (rightRoom >= wanted && setRight(placed, wanted, conditions))
            return true;
        if (leftRoom >= wanted && setLeft(placed, wanted, conditions))
            return true;
        if (insideRoom >= wanted && setInside(placed, wanted, conditions))
            return true;
        const qreal best = std::max(rightRoom, insideRoom);
        if (leftRoom > 1.5 * best && leftRoom >= useful && setLeft(placed, leftRoom, conditions))
            return true;
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

    /// Bars come in order of their left ends, so a row is free behind its last
    /// one.
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

} // namespace

Attempt placeAbove(const Side& side, const QVector<int>& visible, const Conditions& conditions)
{
    return AboveLine(side).place(visible, conditions);
}

Attempt placeBelow(const Side& side, const QVector<int>& visible, const Conditions& conditions)
{
    return BelowLine(side).place(visible, conditions);
}

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

} // namespace atlas::lane
