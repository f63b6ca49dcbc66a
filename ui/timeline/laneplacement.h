// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lanelayout.h"

/// One pass over the events of one side of a lane: which get a label, in which
/// row, how wide. layoutLane() tries several.
namespace atlas::lane {

using LabelWidth = std::function<qreal(int event)>;

inline constexpr qreal kInsidePadding = 6; ///< between a bar's end and the label in it
inline constexpr qreal kSlack = 0.01; ///< against rounding: a label ends clearly before what it must not touch

/// The labels of one side under one set of conditions.
struct Attempt {
    QVector<PlacedEvent> placed; ///< in order of time
    QVector<int> folded;
};

struct Conditions {
    qreal longest = 0; ///< wider labels are elided
    qreal reserve = 0; ///< kept free behind each label for a pill
    bool wholeTitles = false; ///< a label stands in its band only when it is whole there
};

/// What a side consists of, the same for all attempts.
struct Side {
    const QVector<LaneEvent>& events;
    const TimeScale& scale;
    int rows = 1;
    const LabelWidth& labelWidth;
};

/// `visible` in order of their marks.
Attempt placeAbove(const Side& side, const QVector<int>& visible, const Conditions& conditions);
/// `visible` in order of their bars' left ends.
Attempt placeBelow(const Side& side, const QVector<int>& visible, const Conditions& conditions);

/// Where a bar stands; it keeps a width that can be seen and hit.
QRectF wholeBar(const LaneEvent& event, const TimeScale& scale);

} // namespace atlas::lane
