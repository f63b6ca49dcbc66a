// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

namespace atlas {

/// A figure and what it consists of.
struct Division {
    Figure whole;
    QVector<Figure> parts; ///< two to kMostParts, ordered by indicator
    bool complete = false; ///< the parts add up to the whole: nothing is missing and nothing counted twice
};

inline constexpr int kMostParts = 5; ///< more cannot be told apart in one bar

/// How a hospital's figures of one concept divide its total (`CONCEPT.total`): exact ones of other indicators with the
/// same unit, period, scope and status, which together are not more than it. Empty where there is no such total, where
/// the reader picked another figure, or where fewer than two parts are known.
std::optional<Division> divisionOf(const Slot& slot, const QString& key);

} // namespace atlas
