// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/chart.h"
#include "ui/drawing/drawing.h"

namespace atlas {

struct BoardContents;

/// Sizes of type and bars.
struct ChartStyle {
    TextRole name = TextRole::Secondary;
    TextRole value = TextRole::Secondary, valueBold = TextRole::SecondaryBold; ///< planned, actual
    TextRole caption = TextRole::Small;
    qreal bar = 13;
    qreal rowGap = 4;

    static ChartStyle large()
    {
        return {TextRole::Body, TextRole::Body, TextRole::BodyBold, TextRole::Secondary, 18, 12};
    }
};

/// Where things stand in a chart of a given width: the same in every chart of that width and board, so that bars in a
/// grid can be compared.
struct ChartGeometry {
    bool narrow = false; ///< names above the bars instead of beside them
    qreal nameWidth = 0; ///< column of marks and names, left
    qreal plotLeft = 0;
    qreal plotWidth = 0;
    qreal labelWidth = 0; ///< room behind the plot for figures and captions

    static ChartGeometry make(
        qreal width, const BoardContents& contents, const Theme& theme, const ChartStyle& style = {});
    [[nodiscard]] qreal plotRight() const { return plotLeft + plotWidth; }
};

struct ChartCardOptions {
    qreal height = 0; ///< at least so high, the notice at the foot; 0: as high as it needs
    qreal headHeight = 0; ///< title and subtitle at least so high
    qreal plotHeight = 0; ///< of Lines; 0: as the width suggests
    std::optional<ChartGeometry> geometry; ///< made before, for many charts of one width
    bool large = false; ///< alone on its page: larger type and bars
    bool headAction = false; ///< the title is a hit `chart:<asked>`
};

/// One chart with its title, badge and notice. Hits: every figure with its record and statement; empty slots with the
/// action `missing:<asked>|<institution>`.
Drawing layoutChart(const ChartDescription& chart, const BoardContents& contents, const Theme& theme, qreal width,
    const ChartCardOptions& options = {});

/// Height of title and subtitle at that width.
qreal chartHeadHeight(const ChartDescription& chart, const Theme& theme, qreal width);

} // namespace atlas
