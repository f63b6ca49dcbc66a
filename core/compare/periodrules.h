// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <optional>

/// What the comparison needs to know of two periods: how far apart they are, and whether they are equally long.
namespace atlas {

/// How far apart two periods are.
struct PeriodDistance {
    std::optional<double> months; ///< empty when either is undated
    bool atLeast = false; ///< an end is open or unknown: `months` is the least that it can be
};

/// Each period stands for its middle: a stock "at some time within" an interval is as likely early as late, and a flow
/// is spread over it. Nothing is made more precise than its source: where either date is a year only, both are taken as
/// whole years (2018-01 and 2019 are one year apart), else as whole months (2018-01-31 and 2019-01-01 are twelve months
/// apart).
PeriodDistance periodDistance(const Period& a, const Period& b);

/// Whether a date lies wholly before `day`: what was due by then is overdue. False for an invalid day.
bool hasPassed(const Period& due, const QDate& day);

/// The EDTF text without its marks `~ ? %`: two figures are of the same period however sure their sources are of it.
QString unmarked(const Period& period);

/// What an amount is counted over. `per` year over exactly one year says the same as the whole period; likewise month
/// and day.
Per effectivePer(const Observation& observation);

/// Whether an indicator of this measure accumulates or averages over its period, so that the period's length matters.
bool hasLength(Measure measure, const Period& period);

/// Months that a count covers if those are not a year's: what must not be read as a year's count. Else empty.
std::optional<int> oddMonths(const Observation& observation, const Indicator& indicator);

/// False where a part-year or a plan period stands against a year, or the periods are otherwise known to be of
/// different length, or a count over a period whose length nobody knows stands against one over a known length, or
/// `per` differs. Means per year, month or day over a year or more agree however many years they
/// were taken over. Of two measures only `per` is asked (visits in five months, visits that could be served in a day):
/// a date has no length that could differ from a period's.
bool samePeriodLength(
    const Observation& a, const Indicator& indicatorA, const Observation& b, const Indicator& indicatorB);

} // namespace atlas
