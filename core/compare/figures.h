// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/verdict.h"

#include <QHash>

#include <functional>

/// Observations of a dataset as figures, with what the comparison needs to know of their neighbours.
namespace atlas {

/// The indicator of an observation; one that the dataset does not know is its id, in the concept that the id begins
/// with.
Indicator indicatorOf(const Dataset& dataset, const QString& id);

/// The category that each concept belongs to: that of most of its figures, plans aside where there is anything else
/// (a planned outpatient capacity does not make outpatients a matter of space); ties to the first in the catalogue's
/// order.
QHash<QString, IndicatorCategory> categoriesOf(const Dataset& dataset);

/// `staff.total`: the indicator that its concept is about, where it has several.
bool isTotal(const Indicator& indicator);

/// What two figures must share to be the same statement: institution, indicator, period without marks, `per`, status
/// and scope.
QString statementKey(const Observation& observation);

/// What is said of one statement (statementKey()).
struct StatementSpread {
    QVector<Observation> others; ///< that say another value than the one asked about; agreeing ones count once
    std::optional<double> low, high; ///< of all values, stated ranges with both ends; empty where one is only a limit
    bool conflicting = false; ///< two of them cannot both be true
};
StatementSpread spreadOf(const Dataset& dataset, const Observation& observation);

/// Figures of the observations that `wanted` accepts, in the dataset's order, with `conflicting` filled in.
/// `wanted` must accept all or none of the figures of one statement.
QVector<Figure> figuresWhere(const Dataset& dataset, const std::function<bool(const Observation&)>& wanted);

} // namespace atlas
