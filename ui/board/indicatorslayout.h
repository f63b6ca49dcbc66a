// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/chart.h"
#include "ui/drawing/drawing.h"

#include <QSet>

namespace atlas {

struct BoardContents;

/// How the indicators are shown. The reader's choices about figures (period, like for like, what is asked) are the
/// board's.
struct IndicatorOptions {
    bool freeScale = false;
    bool byValue = false;
    QString large; ///< this one alone, as large as the viewport allows; empty: all of them, small
    QHash<QString, ChartForm> forms; ///< chosen by the reader, by what is asked
    friend bool operator==(const IndicatorOptions&, const IndicatorOptions&) = default;
};

/// The charts with what is said about them as a whole.
struct IndicatorCharts {
    QVector<ChartDescription> charts;
    QStringList hidden; ///< titles of those of which like-for-like leaves nothing to compare
    int comparable = 0, caution = 0, notComparable = 0, single = 0, none = 0; ///< of all that were asked for

    /// 9 项：可比 0，慎比 3，不可比 3，仅一家 3
    [[nodiscard]] QString summary(const QLocale& locale) const;
};

IndicatorCharts describeIndicators(const BoardContents& contents, const IndicatorOptions& options);
/// One of them, as it stands in the grid.
ChartDescription describeIndicator(
    const BoardContents& contents, const IndicatorOptions& options, const QString& asked);

/// Where a chart stands in the drawing.
struct ChartPlace {
    QString asked;
    QRectF rect;
};

struct IndicatorsLayout {
    Drawing drawing;
    QVector<ChartPlace> places;
};

/// A grid of charts of one width, or one large one. Each grid row is as high as its highest chart; a page may end
/// between them.
IndicatorsLayout layoutIndicatorGrid(const IndicatorCharts& charts, const BoardContents& contents,
    const IndicatorOptions& options, QSizeF viewport, const Theme& theme);
Drawing layoutIndicators(
    const BoardContents& contents, const IndicatorOptions& options, QSizeF viewport, const Theme& theme);

} // namespace atlas
