// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "ui/drawing/drawing.h"

namespace atlas {

/// Height of a bar.
inline constexpr qreal kBandBar = 12;

/// A scale that all bars of one band share: px per unit.
struct BandScale {
    Unit unit; ///< of the values; figures in another unit of the same dimension are converted
    double largest = 0; ///< value of a full bar, 0: no bars
    qreal full = 0; ///< its length

    [[nodiscard]] qreal length(double value) const { return largest > 0 ? value / largest * full : 0; }
};

/// Whether bars of these figures on one scale would tell the truth: the same kind of quantity in the same dimension
/// over the same kind of period, no region among hospitals, no rank and no grade.
bool shareScale(const QVector<Figure>& figures);

/// The figures of a band that get a bar: each hospital's figure and, where that is real, what it plans beside it.
struct BandFigures {
    std::optional<Figure> main;
    std::optional<Figure> planned; ///< an intention beside an actual figure
    int more = 0; ///< further figures of the concept that the band does not show
};
BandFigures bandFigures(const Slot& slot);

/// The scale of a row of figures in columns of this width; without bars where they cannot share one.
BandScale bandScale(const QVector<BandFigures>& figures, qreal columnWidth);

/// A figure's bar with its left end at x, in grey when it does not fit (`muted`); nothing for a figure without a level
/// or on a scale without bars.
void addBar(Drawing& drawing, qreal x, qreal y, const Figure& figure, const BandScale& scale, int slot, bool muted);

/// Planned or a target: something that is not yet.
bool isIntention(const Figure& figure);

} // namespace atlas
