// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QJsonObject>
#include <QTextStream>

namespace atlas {

/// A row as the exchange format has it. `known` is how many have a figure: below two there is nothing to compare,
/// whatever `verdict` says. `change`, `value_high` and `overdue` are left out where there is none.
QJsonObject toJson(const ComparisonRow& row, const Dataset& dataset, const CompareSettings& settings);

/// A row for reading: what was asked and its verdict, a line for each institution (figure, what kind of figure it is,
/// what keeps it from being compared), then the rule and the notice. Cells are separated by tabs.
void print(const ComparisonRow& row, const Dataset& dataset, const CompareSettings& settings, QTextStream& stream);

} // namespace atlas
