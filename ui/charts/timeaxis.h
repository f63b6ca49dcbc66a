// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"

namespace atlas {

struct ChartPicture;

namespace chart {

struct Canvas;

/// Years on a line of pixels.
struct TimeAxis {
    double first = 0, last = 1;
    qreal left = 0, right = 1;

    /// A single date stands in the middle.
    static TimeAxis make(double first, double last, qreal left, qreal right);
    [[nodiscard]] qreal xOf(double time) const { return left + (time - first) / (last - first) * (right - left); }
    [[nodiscard]] double timeOf(qreal x) const { return first + (x - left) / (right - left) * (last - first); }
};

/// Axis line, marks and years under `plot`, as many as have room, those with figures first; returns the y beneath.
qreal addTimeAxis(Drawing& drawing, const ChartDescription& chart, const TimeAxis& axis, const QRectF& plot);

/// Under the axis the milestones of the chart's hospitals that lie within it, when the board asks for them: marks for
/// days and months, bars as wide as vaguer dates, each with its hit; on paper they are listed too. Returns the y
/// beneath.
qreal addEvents(const Canvas& canvas, const TimeAxis& axis, const QRectF& plot, qreal y);

/// A row's line for Qt Charts: broken at gaps, and what is planned as a line of its own from the last actual point.
void appendSeries(ChartPicture& picture, const ChartRow& row, int slot);

} // namespace chart

} // namespace atlas
