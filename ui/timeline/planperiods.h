// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timescale.h"

#include <QLocale>

namespace atlas {

/// One of China's five-year plans.
struct PlanPeriod {
    int number = 0; ///< 1 for 1953–1957
    int first = 0; ///< year
    int last = 0;

    [[nodiscard]] TimeRange range() const { return TimeRange::ofYears(first, last); }
    friend bool operator==(const PlanPeriod&, const PlanPeriod&) = default;
};

/// Those that touch the range, in order. There was none before 1953 and in 1963–1965.
QVector<PlanPeriod> planPeriods(const TimeRange& range);

/// The first year of the five that a year lies in, counted as the plans count, for years without a plan as well: 2018 →
/// 2016.
int planStart(int year);

/// Names of a plan, longest first: `“十四五”规划 2021–2025`, `“十四五”规划`, `十四五`; `14th Five-Year Plan 2021–2025`
/// … `14th`.
QStringList planNames(const PlanPeriod& plan, const QLocale& locale);

} // namespace atlas
