// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/chart.h"

/// Which figures of a row have a place in its chart.
namespace atlas {

/// What a scale is of: figures with different keys cannot stand side by side on one. Unit and what it is counted over;
/// grades and ranks have a scale of their own.
QString scaleKey(const Figure& figure);

/// Whether a figure is a level (not a change alone) that can stand on the scale of that key.
bool standsOn(const Figure& figure, const QString& key);

/// The key that most hospitals' chosen figures have (the reference's, then the first, where several do); empty when
/// there is none.
QString commonKey(const ComparisonRow& row);

/// The figure in `unit`; unchanged where the units cannot be converted.
Figure inUnit(Figure figure, const Unit& unit);

struct PartFigure {
    ChartFigure::Part part = ChartFigure::Part::Chosen;
    Figure figure;
};

/// The figures of a slot that are worth showing beside its chosen one: plans, other definitions, a newer and an earlier
/// one. The chosen one first. `most`: how many further ones at most; `years`: how far back an earlier one may lie.
QVector<PartFigure> figuresWorthShowing(const Slot& slot, const QString& key, int most, int years);

/// The chosen figure's like in time order: actual ones, then what is planned for the same whole or part. Dated ones
/// only.
QVector<Figure> pointsInTime(const Slot& slot, const QString& key);

/// The middle of a period in years (2018 → 2018.5), an open one's known end; nullopt where it is undated.
std::optional<double> timeOf(const Period& period);

/// Months of a figure that covers less than a year, within one calendar year.
std::optional<MonthSpan> monthSpan(const Figure& figure);

} // namespace atlas
