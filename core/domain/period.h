// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace atlas {

/// A calendar date as precise as its source: a year, a month or a day, perhaps approximate or inferred.
struct CalendarDate {
    int year = 0; ///< 1–9999
    int month = 0; ///< 1–12, 0 when only the year is known
    int day = 0; ///< 1–31, 0 when only the month is known
    bool approximate = false; ///< `~`
    bool uncertain = false; ///< `?`: uncertain or inferred

    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    friend bool operator==(const CalendarDate&, const CalendarDate&) = default;
};

/// When a figure holds or an event happened: the closed part of EDTF (ISO 8601-2) of the data model. A value; undated
/// by default.
class Period {
public:
    enum class Kind { Undated, Date, Interval };
    enum class End { Date, Open, Unknown };

    Period() = default;

    /// Exactly the closed part of EDTF: `2018`, `2018-01`, `2018-01-15`, marks `~ ? %`, `2023-02/2023-06`, `2021/..`,
    /// `2021/`, `/2023`, empty. Refuses seasons, sets, unspecified digits, times of day, impossible dates and reversed
    /// intervals, saying what and where.
    static Result<Period> parse(QStringView edtf);

    /// What people type: EDTF, or `2018年`, `2018年1月`, `2018年1月15日`, `2018.1.15`, `2018/1/15`, `2023年2月至6月`,
    /// `2023年2月-2024年6月`, `2021-2025`, `2021年以来`, `十四五`, `“十三五”期间`, `约1950年`, `1950年左右`, `2018年?`,
    /// full-width digits.
    static Result<Period> parseTyped(QStringView text);

    static Period ofYear(int year);
    static Period interval(const CalendarDate& start, const CalendarDate& end);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isUndated() const { return m_kind == Kind::Undated; }
    [[nodiscard]] bool isInterval() const { return m_kind == Kind::Interval; }
    [[nodiscard]] End startKind() const { return m_startKind; }
    [[nodiscard]] End endKind() const { return m_endKind; }
    [[nodiscard]] const CalendarDate& start() const { return m_start; } ///< the date itself for Kind::Date
    [[nodiscard]] const CalendarDate& end() const { return m_end; } ///< the date itself for Kind::Date

    /// First and last day that the period can touch; nullopt where it is undated or that end is open or unknown.
    [[nodiscard]] std::optional<QDate> earliest() const;
    [[nodiscard]] std::optional<QDate> latest() const;
    /// Any part carries `?` or `%`.
    [[nodiscard]] bool isInferred() const;
    /// Any part carries `~` or `%`.
    [[nodiscard]] bool isApproximate() const;
    /// Whole calendar months covered, for intervals and dates with both ends known (2018 → 12, 2023-02/2023-06 → 5, a
    /// day → 0).
    [[nodiscard]] std::optional<int> months() const;
    /// 13, 14 or 15 for the intervals of those five-year plans (2016/2020, 2021/2025, 2026/2030, marks ignored), else
    /// nullopt.
    [[nodiscard]] std::optional<int> fiveYearPlan() const;

    [[nodiscard]] QString toEdtf() const;

    /// For a sentence or a table cell: `2018年1月`, `2023年2–6月`, `约1950年（推定）`, `“十四五”（2021–2025）`,
    /// `2021年起`; `Jan 2018`, `Feb–Jun 2023`, `about 1950 (inferred)`, `14th Five-Year Plan (2021–2025)`, `since
    /// 2021`. Undated: `未载日期`, `undated`.
    [[nodiscard]] QString format(const QLocale& locale) const;
    /// For axes, captions and list gutters, as short as it is unambiguous: `2018-01`, `2023-02/06`, `约1950?`, `2022?`,
    /// `2021–2025`; undated: empty.
    [[nodiscard]] QString formatShort(const QLocale& locale) const;

    friend bool operator==(const Period&, const Period&) = default;

private:
    Kind m_kind = Kind::Undated;
    End m_startKind = End::Date;
    End m_endKind = End::Date;
    CalendarDate m_start;
    CalendarDate m_end;
};

/// A total order for lists and time axes: by earliest day (latest where the start is unknown), then latest day, then
/// the text; undated last.
std::weak_ordering order(const Period& a, const Period& b);

} // namespace atlas
