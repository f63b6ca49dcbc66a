// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QDate>
#include <QLatin1StringView>

namespace atlas {

class Library;

/// The rules' ids, as accepted.csv and Issue::rule have them. E: error, W: warning.
namespace rules {
inline constexpr QLatin1StringView kFile("file"); ///< E the file is damaged, or a key of it leads nowhere
inline constexpr QLatin1StringView kRow("row"); ///< E a row breaks the exchange format
inline constexpr QLatin1StringView kReference(
    "reference"); ///< E a record is named that is not there; W in a list of ids
inline constexpr QLatin1StringView kParentCycle(
    "parent-cycle"); ///< E an institution is its own parent, at whatever distance
inline constexpr QLatin1StringView kSameFigure("same-figure"); ///< E two observations say the same
inline constexpr QLatin1StringView kGrade("grade"); ///< E a grade's value is no position in its scale
inline constexpr QLatin1StringView kShare(
    "share"); ///< E a share below 0 %; W one above 100 % (an occupancy may exceed it)
inline constexpr QLatin1StringView kChangeUnit("change-unit"); ///< E percentage points on what is no percentage
inline constexpr QLatin1StringView kNoSource(
    "no-source"); ///< W an observation, milestone or profile item that nobody says
inline constexpr QLatin1StringView kNoLocator("no-locator"); ///< W a source without the place in it
inline constexpr QLatin1StringView kNoPeriod("no-period"); ///< W a flow without a period
inline constexpr QLatin1StringView kFuture("future"); ///< W something actual in the future
inline constexpr QLatin1StringView kPlannedPast(
    "planned-past"); ///< W a plan for a time before its source was published
inline constexpr QLatin1StringView kHappenedLater(
    "happened-later"); ///< W an event that its source could not know of yet
inline constexpr QLatin1StringView kScopeSpelling(
    "scope-spelling"); ///< W one part of an institution, spelt in two ways
// Only while a record is typed (core/check/entrycheck.h): what was the last value or the same record changes later.
inline constexpr QLatin1StringView kTenTimes("ten-times"); ///< W ten times the last value, or a tenth of it
inline constexpr QLatin1StringView kSameRecord("same-record"); ///< W the library has such a record already
inline constexpr QLatin1StringView kPeriodOverlap(
    "period-overlap"); ///< W a flow whose period overlaps another figure's
} // namespace rules

/// Looks over a whole library: the file itself, then every row. Findings come by kind of record, then id; errors and
/// warnings mixed. Warnings that accepted.csv names (record and rule) are left out. `today` decides what lies in the
/// future. An Error means that the library cannot be read far enough to be checked.
Result<Issues> checkLibrary(const Library& library, const QDate& today = QDate::currentDate());

} // namespace atlas
