// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/timeline/timelinedata.h"

namespace atlas {

/// What the reader has chosen in the timeline.
struct TimelineOptions {
    std::optional<TimeRange> range; ///< empty: the usual one
    MilestoneCategories hidden;
    bool trayOpen = false; ///< every undated event is listed
    int rowBudget = 10; ///< rows of labels on each side of a lane's line at most
};

/// One lane for each institution on one axis of time, five-year plans behind them, undated events in a tray beneath.
/// As wide as the viewport; higher where the lanes need it, and then the axis is pinned to the view's foot.
///
/// Hits lead to milestones, or have an action: `fold:ID,ID` (list these events), `tray:open`, `tray:close`.
Drawing layoutTimeline(
    const BoardContents& contents, const TimelineOptions& options, QSizeF viewport, const Theme& theme);
/// The same with what does not depend on range and size computed already, by TimelineData::of(contents,
/// options.hidden).
Drawing layoutTimeline(const BoardContents& contents, const TimelineData& data, const TimelineOptions& options,
    QSizeF viewport, const Theme& theme);

/// Where the days stand in a timeline of this width.
TimeScale timelineScale(const BoardContents& contents, const TimeRange& range, qreal width);

/// One line that explains the marks of the range, or of those milestones in it that are `seen`, 26 px high.
Drawing layoutTimelineLegend(const BoardContents& contents, const TimelineData& data, const TimelineOptions& options,
    qreal width, const Theme& theme, const QSet<QString>* seen = nullptr);

/// A small axis without words for a column of the overview: plan periods, marks above the line, bars beneath. One hit:
/// `timeline:ID`. Give all columns the same range, miniTimelineRange().
Drawing layoutMiniTimeline(const BoardContents& contents, int institution, const TimeRange& range, qreal width,
    qreal height, const Theme& theme);
TimeRange miniTimelineRange(const BoardContents& contents);

} // namespace atlas
