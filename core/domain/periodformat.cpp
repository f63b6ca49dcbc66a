// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/period.h"

#include <array>

namespace atlas {

namespace {

constexpr auto kMonths = std::to_array<QStringView>(
    {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"});

bool sameMarks(const CalendarDate& a, const CalendarDate& b)
{
    return a.approximate == b.approximate && a.uncertain == b.uncertain;
}

bool hasMarks(const CalendarDate& date) { return date.approximate || date.uncertain; }

int precision(const CalendarDate& date) { return date.day > 0 ? 3 : date.month > 0 ? 2 : 1; }

QString number(int value) { return QString::number(value); }

QString padded(int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); }

QString month(const CalendarDate& date) { return kMonths.at(static_cast<size_t>(date.month - 1)).toString(); }

/// The part of a date that its partner in an interval does not say: 0 all of it, 1 month and day, 2 the day alone.
QString chinese(const CalendarDate& date, int from = 0)
{
    QString text;
    if (from < 1)
        text += number(date.year) + u'年';
    if (from < 2 && date.month > 0)
        text += number(date.month) + u'月';
    if (date.day > 0)
        text += number(date.day) + u'日';
    return text;
}

QString english(const CalendarDate& date, int upTo = 3)
{
    QString text;
    if (date.day > 0)
        text += number(date.day);
    if (date.month > 0 && upTo > 1)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + month(date);
    if (upTo > 2)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + number(date.year);
    return text;
}

QString iso(const CalendarDate& date)
{
    QString text = number(date.year);
    if (date.month > 0)
        text += u'-' + padded(date.month);
    if (date.day > 0)
        text += u'-' + padded(date.day);
    return text;
}

/// Marks in words around a text; those of a whole interval as well as those of one end.
QString worded(const QString& text, const CalendarDate& marks, bool inChinese)
{
    if (inChinese)
        return (marks.approximate ? QStringLiteral("约") : QString()) + text
            + (marks.uncertain ? QStringLiteral("（推定）") : QString());
    return (marks.approximate ? QStringLiteral("about ") : QString()) + text
        + (marks.uncertain ? QStringLiteral(" (inferred)") : QString());
}

QString shortMarks(const QString& text, const CalendarDate& marks, bool inChinese)
{
    const QString about = inChinese ? QStringLiteral("约") : QStringLiteral("~");
    return (marks.approximate ? about : QString()) + text + (marks.uncertain ? QStringLiteral("?") : QString());
}

/// How much of the start the end repeats and need not say again: 0 nothing, 1 the year, 2 the month too.
int shared(const CalendarDate& start, const CalendarDate& end)
{
    if (precision(start) != precision(end) || precision(start) == 1 || start.year != end.year)
        return 0;
    return precision(start) == 3 && start.month == end.month ? 2 : 1;
}

QString chineseInterval(const CalendarDate& start, const CalendarDate& end)
{
    QString first = chinese(start);
    // 2021–2025年, 2023年2–6月: the counter stands once where both ends count the same thing.
    const bool years = precision(start) == 1 && precision(end) == 1;
    if (years || (precision(start) == 2 && shared(start, end) == 1) || shared(start, end) == 2)
        first.chop(1);
    return first + u'–' + chinese(end, shared(start, end));
}

QString englishInterval(const CalendarDate& start, const CalendarDate& end)
{
    const QString first = english(start, 3 - shared(start, end));
    const QString second = english(end);
    const bool tight = !first.contains(u' ') && (precision(end) == precision(start));
    return first + (tight ? QStringLiteral("–") : QStringLiteral(" – ")) + second;
}

QString planName(int plan, bool inChinese)
{
    static constexpr auto kNames = std::to_array<QStringView>({u"十三五", u"十四五", u"十五五"});
    if (inChinese)
        return u'“' + kNames.at(static_cast<size_t>(plan - 13)) + u'”';
    return QStringLiteral("%1th Five-Year Plan").arg(plan);
}

QString intervalText(const Period& period, bool inChinese)
{
    const CalendarDate& start = period.start();
    const CalendarDate& end = period.end();
    if (const auto plan = period.fiveYearPlan(); plan && !hasMarks(start) && !hasMarks(end)) {
        const QString years = number(start.year) + u'–' + number(end.year);
        return planName(*plan, inChinese) + (inChinese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)")).arg(years);
    }
    if (sameMarks(start, end))
        return worded(inChinese ? chineseInterval(start, end) : englishInterval(start, end), start, inChinese);
    // 至 and "to" join two dates with marks of their own, a dash joins what shares its marks.
    if (inChinese)
        return worded(chinese(start), start, true) + u'至' + worded(chinese(end), end, true);
    return worded(english(start), start, false) + QStringLiteral(" to ") + worded(english(end), end, false);
}

} // namespace

QString Period::format(const QLocale& locale) const
{
    const bool inChinese = isChinese(locale);
    if (isUndated())
        return inChinese ? QStringLiteral("未载日期") : QStringLiteral("undated");
    if (!isInterval())
        return worded(inChinese ? chinese(m_start) : english(m_start), m_start, inChinese);
    if (m_startKind == End::Unknown) {
        const QString date = worded(inChinese ? chinese(m_end) : english(m_end), m_end, inChinese);
        return inChinese ? date + QStringLiteral("止（起始未载）")
                         : QStringLiteral("until %1 (start not stated)").arg(date);
    }
    const QString date = worded(inChinese ? chinese(m_start) : english(m_start), m_start, inChinese);
    if (m_endKind == End::Unknown)
        return inChinese ? date + QStringLiteral("起（止期未载）")
                         : QStringLiteral("from %1 (end not stated)").arg(date);
    if (m_endKind == End::Open)
        return (inChinese ? QStringLiteral("%1起") : QStringLiteral("since %1")).arg(date);
    return intervalText(*this, inChinese);
}

QString Period::formatShort(const QLocale& locale) const
{
    const bool inChinese = isChinese(locale);
    if (isUndated())
        return {};
    const QString start = shortMarks(iso(m_start), m_start, inChinese);
    const QString end = shortMarks(iso(m_end), m_end, inChinese);
    if (!isInterval())
        return start;
    if (m_startKind == End::Unknown)
        return QStringLiteral("?–") + end;
    if (m_endKind == End::Unknown)
        return start + QStringLiteral("–?");
    if (m_endKind == End::Open)
        return (inChinese ? QStringLiteral("%1起") : QStringLiteral("since %1")).arg(start);
    if (!sameMarks(m_start, m_end))
        return start + u'/' + end;
    if (precision(m_start) == 1 && precision(m_end) == 1)
        return shortMarks(iso(m_start) + u'–' + iso(m_end), m_start, inChinese);
    if (hasMarks(m_start))
        return start + u'/' + end;
    switch (shared(m_start, m_end)) {
    case 1:
        return start + u'/' + end.mid(5);
    case 2:
        return start + u'/' + end.mid(8);
    default:
        return start + u'/' + end;
    }
}

} // namespace atlas
