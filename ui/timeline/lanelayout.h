// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timescale.h"

#include <QRectF>

#include <functional>

namespace atlas {

/// One dated event as the lane sees it.
struct LaneEvent {
    enum class Form {
        Mark, ///< dated to a month or a day: a mark on the line, its label above
        Bar, ///< dated to a year: a bar as wide, its label beneath the line
        Band ///< a longer or bounded span: a higher bar that can carry its label
    };
    TimeRange span;
    Form form = Form::Mark;
    bool openStart = false; ///< the source does not say when it began: drawn thinning out
    bool openEnd = false;
};

/// Measures of a lane. y counts from the lane's line: negative above it.
namespace lane {
inline constexpr qreal kRow = 18; ///< one line of label
inline constexpr qreal kGlyph = 14; ///< the category's square
inline constexpr qreal kGlyphGap = 4; ///< between the square and the title
inline constexpr qreal kLeaderGap = 5; ///< between a leader and its label
inline constexpr qreal kLabelGap = 8; ///< between a label and the next leader, bar or label
inline constexpr qreal kMarkRadius = 5.4;
inline constexpr qreal kAboveLine = 10; ///< from the line up to the first row of labels
inline constexpr qreal kBelowLine = 5; ///< from the line down to the first row of bars
inline constexpr qreal kBar = 9;
inline constexpr qreal kBand = 15;
inline constexpr qreal kPill = 26; ///< the fold's `+3`
inline constexpr qreal kPillHeight = 15;
inline constexpr qreal kPillGap = 5;
} // namespace lane

/// The widest label, where nothing else is in its row.
inline constexpr qreal kWidestLabel = 560;

struct LaneOptions {
    int rowsAbove = 8; ///< rows of labels there is room for
    int rowsBelow = 8;
    qreal longestLabel = 300; ///< wider ones are elided
    bool wholeTitles = false; ///< rather use more rows than elide a title in its band
};

/// An event that has its place: a mark or bar with its label.
struct PlacedEvent {
    int event = 0; ///< index into the events given
    bool above = true;
    int row = 0; ///< from the line outwards, 0 first
    qreal markX = 0; ///< above: centre of the mark and its leader
    QRectF bar; ///< beneath: the visible part
    bool cutLeft = false; ///< the bar goes on outside of the visible range
    bool cutRight = false;
    QRectF label; ///< square and title; as wide as there is room, so the title may have to be elided in it
    bool inside = false; ///< the label stands in the bar
    QRectF pill; ///< where `+n` stands, empty without folded events
    QVector<int> folded; ///< events for which no row was left, in order
};

struct LaneLayout {
    QVector<PlacedEvent> placed; ///< in order of time
    QVector<int> marksOnly; ///< folded events that still have their mark on the line, in order of time
    QVector<int> before, after; ///< events outside of the visible range, in order of time
    int rowsAbove = 0; ///< used
    int rowsBelow = 0;
    int folded = 0;
};

/// Lays one lane out. `labelWidth` measures an event's label, square included; it is asked only for events that may get
/// one. Labels never overlap each other, a bar or another event's leader, and stay inside the scale's range of px (a
/// label at the right edge shrinks to its square, which may stand `kGlyph` beyond). O(n log n).
LaneLayout layoutLane(const QVector<LaneEvent>& events, const TimeScale& scale, const LaneOptions& options,
    const std::function<qreal(int event)>& labelWidth);

/// The middle of the span: where an event's mark stands.
double markDay(const LaneEvent& event);

} // namespace atlas
