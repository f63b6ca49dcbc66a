// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/timeline/planperiods.h"
#include "ui/timeline/timelinedata.h"

namespace atlas {

/// What the drawing of lanes shares with the head, the axis and the tray.
namespace timeline {
inline constexpr qreal kHead = 30;
inline constexpr qreal kAxis = 26;
inline constexpr qreal kAxisRow = 18; ///< a second row, of months or quarters
inline constexpr qreal kMargin = 16;
inline constexpr qreal kGutter = 36; ///< right of the plot: what lies beyond it is named there
} // namespace timeline

/// The plan periods of the range, none where they would be stripes.
QVector<PlanPeriod> visiblePlans(const TimeScale& scale);
/// Every other one has a ground of its own.
inline bool isShaded(const PlanPeriod& plan) { return plan.number % 2 == 1; }

/// A lane's place: what is decided from its events before anything is drawn.
struct LanePlace {
    qreal top = 0;
    qreal height = 0;
    qreal line = 0; ///< y of its line
    int rowsAbove = 1;
    int rowsBelow = 1;
};

/// Draws one hospital's lane: name and counts, line, events, and what lies
/// outside of the range.
class LaneDrawer {
public:
    LaneDrawer(const BoardContents& contents, const TimeScale& scale, qreal headerWidth, Drawing& drawing);

    /// How many rows the lane would like at this scale, at most `budget` on each
    /// side.
    [[nodiscard]] LanePlace wishes(const TimelineLane& lane, int budget) const;
    /// What the name and the counts need, from the lane's top.
    [[nodiscard]] qreal headerHeight(const TimelineLane& lane) const;
    /// Returns the events whose title cannot be read in whole, as indexes of
    /// milestones: elided, folded, or outside of the range.
    QVector<int> draw(const TimelineLane& lane, const LanePlace& place);

private:
    struct Label {
        const Milestone* milestone = nullptr;
        QString glyph;
        QString title;
        QString note; ///< of an overdue plan
        QString mark; ///< numbers of its sources, on paper
    };

    /// A name that is cut on paper can be read nowhere.
    [[nodiscard]] int nameLines() const { return m_drawing.theme().isPaper() ? 6 : 2; }
    [[nodiscard]] const Milestone& milestone(const TimelineLane& lane, int event) const;
    [[nodiscard]] Label labelOf(const Milestone& milestone) const;
    [[nodiscard]] qreal labelWidth(const Milestone& milestone) const;
    [[nodiscard]] LaneLayout arrange(const TimelineLane& lane, int rowsAbove, int rowsBelow) const;
    void drawHeader(const TimelineLane& lane, const LanePlace& place);
    void drawMark(const TimelineLane& lane, const LanePlace& place, int event);
    void drawBar(const TimelineLane& lane, const LanePlace& place, const PlacedEvent& placed);
    /// False when the title is not whole.
    bool drawLabel(const TimelineLane& lane, const LanePlace& place, const PlacedEvent& placed);
    void drawPill(const TimelineLane& lane, const LanePlace& place, const PlacedEvent& placed);
    void drawOutside(const TimelineLane& lane, const LanePlace& place, const QVector<int>& events, bool before);
    void drawGround(const QRectF& rect);
    void addEventHit(const TimelineLane& lane, const LanePlace& place, const PlacedEvent& placed);
    [[nodiscard]] Hit foldHit(const TimelineLane& lane, const QVector<int>& events) const;
    [[nodiscard]] QRectF markRect(const TimelineLane& lane, const LanePlace& place, int event) const;

    const BoardContents& m_contents;
    const TimeScale& m_scale;
    qreal m_headerWidth;
    Drawing& m_drawing;
    QVector<PlanPeriod> m_plans;
    int m_slot = 0;
};

} // namespace atlas
