// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"

/// Parts of chartcard.cpp: one function for each family of forms. Each draws from `y` down and returns where it ends.
namespace atlas::chart {

struct Canvas {
    Drawing& drawing;
    const ChartDescription& chart;
    const BoardContents& contents;
    ChartGeometry at;
    ChartStyle style;
    qreal width = 0;
    qreal plotHeight = 0;

    [[nodiscard]] qreal line() const { return lineHeight(style.value); } ///< of a value
    [[nodiscard]] TextRole roleOf(const ChartFigure& figure) const
    {
        return figure.isPlanned() ? style.value : style.valueBold;
    }
};

inline constexpr qreal kMarkRadius = 5;
inline constexpr qreal kNameLeft = 17; ///< behind the mark
inline constexpr qreal kStripWidth = 40; ///< of a year's months
inline constexpr qreal kNameGap = 10; ///< before the plot

qreal layoutRows(const Canvas& canvas, qreal y); ///< Bars, Dumbbell, Positions, Values
qreal layoutParts(const Canvas& canvas, qreal y);
qreal layoutStrip(const Canvas& canvas, qreal y);
qreal layoutLines(const Canvas& canvas, qreal y);
qreal layoutPanels(const Canvas& canvas, qreal y); ///< Lines of many hospitals, one panel each

/// Mark and name in the name column (a single hospital's figures are named by what they count); returns the y beneath.
qreal addName(const Canvas& canvas, const ChartRow& row, qreal y, const QString& indicator = {});
/// The named empty slot: dotted line, "no data" and what exists instead; returns the y beneath.
qreal addMissing(const Canvas& canvas, const ChartRow& row, qreal y);
/// Value and caption from (x, y) within `width`; returns the rectangle that they cover.
QRectF addLabel(const Canvas& canvas, const ChartRow& row, const ChartFigure& figure, const QString& caption, qreal x,
    qreal y, qreal width);
/// The months that a part-year figure covers, in a caption's line from (x, y).
void addMonths(const Canvas& canvas, const ChartRow& row, const ChartFigure& figure, qreal x, qreal y);
/// Figures as numbers alone, where they have no place in the plot: undated ones on a time axis. Returns the y beneath.
qreal addValues(const Canvas& canvas, const ChartRow& row, qreal y);
void addFigureHit(const Canvas& canvas, const ChartFigure& figure, const QRectF& rect);

} // namespace atlas::chart
