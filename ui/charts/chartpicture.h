// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QRectF>
#include <QString>
#include <QVector>

class QPainter;

namespace atlas {

/// What Qt Charts draws: axes and series, in plain numbers. Labels, bar ends and marks that a chart library does not
/// know are drawing items on top, placed with the same scale (the plot fills the item's rectangle exactly).
struct ChartPicture {
    struct Point {
        double x = 0, y = 0;
    };
    struct Series {
        int slot = 0;
        QVector<Point> points; ///< in x order; a gap is a new series of the same slot
        bool planned = false; ///< dashed thin line
    };
    struct Tick {
        double at = 0;
        QString label; ///< empty: a line only
    };

    double xMin = 0, xMax = 1;
    double yMin = 0, yMax = 1;
    QVector<Series> lines;
    QVector<Tick> xTicks, yTicks; ///< grid lines; their labels are drawn by the layout
};

/// Paints the plot so that (xMin, yMin) is rect's bottom left and (xMax, yMax) its top right. The only function that
/// uses Qt Charts.
void paintChart(QPainter& painter, const ChartPicture& picture, const Theme& theme, const QRectF& rect);

} // namespace atlas
