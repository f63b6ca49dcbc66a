// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDaysPerYear = 365.2425;
constexpr double kDaysPerMonth = kDaysPerYear / 12;
constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

// The narrowest cells that a label still stands in with air around it.
constexpr double kYearCell = 34;
constexpr double kQuarterCell = 44;
constexpr double kMonthCell = 34;
constexpr double kDayStepCell = 34; // five days
constexpr int kDayStep = 5;

int floorTo(int value, int step) { return static_cast<int>(std::floor(static_cast<double>(value) / step)) * step; }

QVector<AxisCell> yearCells(const TimeRange& range, int step)
{
    QVector<AxisCell> cells;
    const int first = std::max(kFirstYear, floorTo(yearAt(range.from), step));
    const int last = std::min(kLastYear, yearAt(range.to));
    for (int year = first; year <= last; year = floorTo(year, step) + step) {
        const AxisCell cell {yearStart(year), yearStart(floorTo(year, step) + step), QString::number(year), false};
        if (range.overlaps({cell.from, cell.to}))
            cells.append(cell);
    }
    return cells;
}

/// Cells of so many months; `name` gives the label of the month counted from 0.
template<typename Name> QVector<AxisCell> monthCells(const TimeRange& range, int step, Name name)
{
    QVector<AxisCell> cells;
    const QDate from = QDate::fromJulianDay(static_cast<qint64>(std::floor(range.from)));
    const QDate to = QDate::fromJulianDay(static_cast<qint64>(std::ceil(range.to)));
    QDate at(from.year(), floorTo(from.month() - 1, step) + 1, 1);
    while (at < to) {
        const QDate next = at.addMonths(step);
        if (!next.isValid())
            break;
        cells.append({double(at.toJulianDay()), double(next.toJulianDay()), name(at), at.month() == 1});
        at = next;
    }
    return cells;
}

QVector<AxisCell> dayCells(const TimeRange& range)
{
    QVector<AxisCell> cells;
    for (const AxisCell& month : monthCells(range, 1, [](QDate) { return QString(); })) {
        const QDate first = QDate::fromJulianDay(static_cast<qint64>(month.from));
        // 1, 6, … 26: the last cell takes the days that remain.
        for (int day = 1; day <= 26; day += kDayStep) {
            const double from = month.from + day - 1;
            const double to = day == 26 ? month.to : from + kDayStep;
            if (range.overlaps({from, to}))
                cells.append({from, to, QString::number(day), day == 1 && first.isValid()});
        }
    }
    return cells;
}

/// As long as allowed and within the calendar.
TimeRange bounded(TimeRange range)
{
    const double low = yearStart(kFirstYear);
    const double high = yearStart(kLastYear + 1);
    const double length = std::clamp(range.length(), kShortestSpan, high - low);
    if (length != range.length()) {
        const double centre = (range.from + range.to) / 2;
        range = {centre - length / 2, centre + length / 2};
    }
    if (range.from < low)
        return {low, low + length};
    if (range.to > high)
        return {high - length, high};
    return range;
}

} // namespace

double yearStart(int year)
{
    const int known = std::clamp(year, kFirstYear, kLastYear + 1);
    return double(QDate(known, 1, 1).toJulianDay()) + (year - known) * kDaysPerYear;
}

int yearAt(double day)
{
    const auto whole = static_cast<qint64>(std::floor(day));
    if (whole < static_cast<qint64>(yearStart(kFirstYear)))
        return kFirstYear - 1;
    return QDate::fromJulianDay(whole).year();
}

TimeRange TimeRange::ofYears(int first, int last) { return {yearStart(first), yearStart(last + 1)}; }

TimeScale::TimeScale(const TimeRange& range, double left, double width)
    : m_range(bounded(range)), m_left(left), m_width(std::max(1.0, width))
{
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    const double length = std::clamp(m_range.length() / factor, kShortestSpan, kLongestSpan);
    const double share = (x - m_left) / m_width;
    const double under = day(x);
    return {{under - share * length, under + (1 - share) * length}, m_left, m_width};
}

TimeScale TimeScale::panned(double dx) const
{
    const double days = dx / pxPerDay();
    return {{m_range.from + days, m_range.to + days}, m_left, m_width};
}

TimeScale TimeScale::showing(const TimeRange& span, double margin) const
{
    const double air = std::min(margin, m_width / 3) / pxPerDay();
    double shift = 0;
    if (span.to + air > m_range.to)
        shift = span.to + air - m_range.to;
    if (span.from - air < m_range.from + shift)
        shift = span.from - air - m_range.from;
    return {{m_range.from + shift, m_range.to + shift}, m_left, m_width};
}

AxisTicks TimeScale::ticks(const QLocale& locale) const
{
    AxisTicks ticks;
    const double month = kDaysPerMonth * pxPerDay();
    const double year = kDaysPerYear * pxPerDay();
    const auto monthName = [&](QDate at) { return locale.standaloneMonthName(at.month(), QLocale::ShortFormat); };

    if (month * kDayStep / 30 >= kDayStepCell) {
        ticks.unit = AxisUnit::Days;
        ticks.step = kDayStep;
        ticks.cells = dayCells(m_range);
        ticks.years = monthCells(m_range, 1, [&](QDate at) {
            return locale.language() == QLocale::Chinese ? u"%1年%2"_s.arg(QString::number(at.year()), monthName(at))
                                                         : u"%2 %1"_s.arg(QString::number(at.year()), monthName(at));
        });
        return ticks;
    }
    if (month >= kMonthCell) {
        ticks.unit = AxisUnit::Months;
        ticks.cells = monthCells(m_range, 1, monthName);
        ticks.years = yearCells(m_range, 1);
        return ticks;
    }
    if (month * 3 >= kQuarterCell) {
        ticks.unit = AxisUnit::Quarters;
        ticks.cells = monthCells(m_range, 3, [](QDate at) { return u"Q%1"_s.arg((at.month() - 1) / 3 + 1); });
        ticks.years = yearCells(m_range, 1);
        return ticks;
    }
    for (const int step : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
        ticks.step = step;
        if (year * step >= kYearCell)
            break;
    }
    ticks.cells = yearCells(m_range, ticks.step);
    return ticks;
}

} // namespace atlas
