// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardcontents.h"
#include "ui/timeline/lanelayout.h"

#include <bitset>

namespace atlas {

inline constexpr size_t kMilestoneCategoryCount = static_cast<size_t>(MilestoneCategory::Plan) + 1;

/// Categories of milestones, by their number.
using MilestoneCategories = std::bitset<kMilestoneCategoryCount>;

/// One hospital's events, ready to be laid out.
struct TimelineLane {
    int institution = 0; ///< index into the dataset's institutions
    QVector<int> dated; ///< those shown, as indexes into the dataset's milestones, in order of time
    QVector<LaneEvent> events; ///< `dated` on the axis
    QVector<int> undated; ///< those shown that have no date
    int datedTotal = 0; ///< with those of categories switched off
    int undatedTotal = 0;
};

/// What the timeline draws, computed once for all zooming and panning.
struct TimelineData {
    QVector<TimelineLane> lanes; ///< one for each institution
    MilestoneCategories present; ///< categories that occur, switched off or not
    TimeRange usual; ///< the five-year plans in which most of it happens; what the view opens with
    TimeRange full; ///< everything that has a date

    static TimelineData of(const BoardContents& contents, const MilestoneCategories& hidden);

    [[nodiscard]] int undated() const;
};

/// Where a date stands on the axis and in which form. `asOf` ends what is still going on. The date must not be undated.
LaneEvent laneEvent(const Period& date, const QDate& asOf);
/// Drawn with a dashed edge.
bool isVague(const Milestone& milestone);
/// A plan whose last day has passed without anybody saying what became of it.
bool isOverdue(const Milestone& milestone, const QDate& asOf);

} // namespace atlas
