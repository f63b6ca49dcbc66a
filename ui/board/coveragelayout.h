// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/coverage.h"
#include "ui/drawing/drawing.h"

namespace atlas {

struct BoardContents;

struct CoverageOptions {
    CoverageOrder order = CoverageOrder::Catalogue;
    bool onlyGaps = false; ///< rows in which something is missing
    friend bool operator==(const CoverageOptions&, const CoverageOptions&) = default;
};

/// How surely and how long ago a figure is known: the mark and the year beside it, within `rect`.
void addCoverageCell(Drawing& drawing, const CoverageCell& cell, const QRectF& rect, const QLocale& locale);
/// What the marks mean, from `x` on; with the number of cells of each where there are `counts`.
void addCoverageLegend(Drawing& drawing, qreal x, qreal middle, const Coverage* counts, int oldYears);

/// Concepts down, institutions across: how surely a figure is known by shape, how old it is by shade and by the year
/// beside it. Heads stay at the top, names at the left, the legend at the foot. Hits: a figure's record; an empty cell
/// has the action `missing:<concept>|<institution>`, as an empty slot of a chart.
Drawing layoutCoverage(const Coverage& coverage, const BoardContents& contents, const CoverageOptions& options,
    QSizeF viewport, const Theme& theme);

/// For paper: everything, in the catalogue's order.
Drawing layoutCoverage(const BoardContents& contents, QSizeF viewport, const Theme& theme);

} // namespace atlas
