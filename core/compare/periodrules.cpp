// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/periodrules.h"

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr int kYear = 12;

bool isYearOnly(const CalendarDate& date) { return date.month == 0; }

bool isYearOnly(const Period& period)
{
    switch (period.kind()) {
    case Period::Kind::Undated:
        return false;
    case Period::Kind::Date:
        return isYearOnly(period.start());
    case Period::Kind::Interval:
        return (period.startKind() == Period::End::Date && isYearOnly(period.start()))
            || (period.endKind() == Period::End::Date && isYearOnly(period.end()));
    }
    return false;
}

/// Where the middle of a period can lie, in months since the year 0.
struct Middle {
    std::optional<double> low;
    std::optional<double> high;
};

/// The bounds of an open period are the middles of the year or month at its known end.
Middle middleOf(const Period& period, bool inYears)
{
    const int step = inYears ? kYear : 1;
    const auto cell = [step](const QDate& day) { return (day.year() * kYear + day.month() - 1) / step * step; };
    Middle middle;
    if (const auto first = period.earliest()) {
        middle.low = cell(*first) + step / 2.0;
    }
    if (const auto last = period.latest()) {
        middle.high = cell(*last) + step / 2.0;
    }
    if (middle.low && middle.high) {
        middle.low = middle.high = (*middle.low + *middle.high) / 2.0;
    }
    return middle;
}

/// Months and, below a month, days.
struct Length {
    int months = 0;
    int days = 0;
    friend bool operator==(const Length&, const Length&) = default;
};

std::optional<Length> lengthOf(const Period& period)
{
    const auto months = period.months();
    if (!months) {
        return std::nullopt;
    }
    return *months > 0 ? Length {*months, 0} : Length {0, int(period.earliest()->daysTo(*period.latest())) + 1};
}

} // namespace

PeriodDistance periodDistance(const Period& a, const Period& b)
{
    if (a.isUndated() || b.isUndated()) {
        return {};
    }
    const bool inYears = isYearOnly(a) || isYearOnly(b);
    const Middle first = middleOf(a, inYears);
    const Middle second = middleOf(b, inYears);
    double gap = 0;
    if (first.low && second.high) {
        gap = std::max(gap, *first.low - *second.high);
    }
    if (second.low && first.high) {
        gap = std::max(gap, *second.low - *first.high);
    }
    return {gap, !(first.low && first.high && second.low && second.high)};
}

bool hasPassed(const Period& due, const QDate& day)
{
    const auto last = due.latest();
    return day.isValid() && last && *last < day;
}

QString unmarked(const Period& period)
{
    QString text = period.toEdtf();
    text.removeIf([](QChar c) { return c == u'~' || c == u'?' || c == u'%'; });
    return text;
}

Per effectivePer(const Observation& observation)
{
    const auto length = lengthOf(observation.period);
    if (!length) {
        return observation.per;
    }
    switch (observation.per) {
    case Per::Year:
        return length->months == kYear ? Per::WholePeriod : Per::Year;
    case Per::Month:
        return length->months == 1 ? Per::WholePeriod : Per::Month;
    case Per::Day:
        return *length == Length {0, 1} ? Per::WholePeriod : Per::Day;
    case Per::WholePeriod:
        break;
    }
    return Per::WholePeriod;
}

bool hasLength(Measure measure, const Period& period)
{
    switch (measure) {
    case Measure::Flow:
    case Measure::Growth:
        return true;
    case Measure::Share:
    case Measure::Ratio:
        return period.isInterval();
    case Measure::Stock:
    case Measure::Rank:
    case Measure::Score:
    case Measure::Grade:
        break;
    }
    return false;
}

std::optional<int> oddMonths(const Observation& observation, const Indicator& indicator)
{
    if (indicator.measure != Measure::Flow || effectivePer(observation) != Per::WholePeriod) {
        return std::nullopt;
    }
    const auto months = observation.period.months();
    return months && *months > 0 && *months != kYear ? months : std::nullopt;
}

bool samePeriodLength(
    const Observation& a, const Indicator& indicatorA, const Observation& b, const Indicator& indicatorB)
{
    if (a.per != b.per && effectivePer(a) != effectivePer(b)) {
        return false;
    }
    if (indicatorA.measure != indicatorB.measure) {
        return true;
    }
    const bool matters = hasLength(indicatorA.measure, a.period) || hasLength(indicatorB.measure, b.period);
    const auto lengthA = lengthOf(a.period);
    const auto lengthB = lengthOf(b.period);
    if (!matters) {
        return true;
    }
    if (!lengthA || !lengthB) {
        const bool total = indicatorA.measure == Measure::Flow && a.per == Per::WholePeriod && a.per == b.per;
        return !total || lengthA.has_value() == lengthB.has_value();
    }
    if (a.per == b.per && a.per != Per::WholePeriod) {
        return (lengthA->months < kYear) == (lengthB->months < kYear);
    }
    return *lengthA == *lengthB;
}

} // namespace atlas
