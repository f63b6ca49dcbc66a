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

/// Concepts down, institutions across: how surely a figure is known by shape, how old it is by shade and by the year
/// beside it. Heads stay at the top, names at the left, the legend at the foot. Hits: a figure's record; an empty cell
/// has the action `missing:<concept>|<institution>`, as an empty slot of a chart.
Drawing layoutCoverage(const Coverage& coverage, const BoardContents& contents, const CoverageOptions& options,
    QSizeF viewport, const Theme& theme);

/// For paper: everything, in the catalogue's order.
Drawing layoutCoverage(const BoardContents& contents, QSizeF viewport, const Theme& theme);

} // namespace atlas
