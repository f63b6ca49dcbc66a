// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QVector>

namespace atlas {

/// A span of days: Julian day numbers, from the beginning of day `from` to the beginning of day `to`. 2018 is
/// 2018-01-01 to 2019-01-01.
struct TimeRange {
    double from = 0;
    double to = 0;

    static TimeRange ofYears(int first, int last);
    [[nodiscard]] double length() const { return to - from; }
    [[nodiscard]] bool isEmpty() const { return !(to > from); }
    [[nodiscard]] bool contains(double day) const { return day >= from && day < to; }
    [[nodiscard]] bool overlaps(const TimeRange& other) const { return other.from < to && other.to > from; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// The first day of a year as a Julian day number. Years outside the calendar's 1–9999 are counted on.
double yearStart(int year);
/// The year that a Julian day number lies in.
int yearAt(double day);

/// One cell of the axis: from a tick to the next.
struct AxisCell {
    double from = 0; ///< day; the tick stands here
    double to = 0;
    QString label; ///< `2018`, `3月`, `Q2`, `1980`
    bool strong = false; ///< begins a larger unit: its line is drawn heavier
};

enum class AxisUnit { Days, Months, Quarters, Years };

/// What the axis says at a scale: cells of one unit, and above them years where a cell is smaller than a year.
struct AxisTicks {
    AxisUnit unit = AxisUnit::Years;
    int step = 1; ///< units per cell
    QVector<AxisCell> cells; ///< those that touch the visible range, in order
    QVector<AxisCell> years; ///< empty when `unit` is Years; months where `unit` is Days
};

/// Days on a line of px, and back. A value; moving and zooming make another one.
class TimeScale {
public:
    TimeScale() = default;
    TimeScale(const TimeRange& range, double left, double width);

    [[nodiscard]] const TimeRange& range() const { return m_range; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    [[nodiscard]] double pxPerDay() const { return m_width / m_range.length(); }

    [[nodiscard]] double x(double day) const { return m_left + (day - m_range.from) * pxPerDay(); }
    [[nodiscard]] double day(double x) const { return m_range.from + (x - m_left) / pxPerDay(); }

    /// `factor` > 1 shows less time. The day under `x` stays there unless the limits of zooming are met.
    [[nodiscard]] TimeScale zoomed(double factor, double x) const;
    /// Shows what lies `dx` px to the right, never further than the calendar goes.
    [[nodiscard]] TimeScale panned(double dx) const;
    /// Moved as little as possible, so that the span lies inside with a margin in px; a span longer than the range is
    /// begun at its start.
    [[nodiscard]] TimeScale showing(const TimeRange& span, double margin) const;

    /// Cells wide enough for their labels, in the words of `locale`.
    [[nodiscard]] AxisTicks ticks(const QLocale& locale) const;

private:
    TimeRange m_range = TimeRange::ofYears(2016, 2030);
    double m_left = 0;
    double m_width = 1;
};

/// The shortest and longest span that can be looked at, in days.
inline constexpr double kShortestSpan = 45;
inline constexpr double kLongestSpan = 9999 * 365.2425;

} // namespace atlas
