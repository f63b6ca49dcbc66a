// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include "core/base/scanner.h"

#include <QCoreApplication>

#include <limits>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

QString marked(const CalendarDate& date)
{
    QString text = QStringLiteral("%1").arg(date.year, 4, 10, QLatin1Char('0'));
    if (date.month > 0)
        text += QStringLiteral("-%1").arg(date.month, 2, 10, QLatin1Char('0'));
    if (date.day > 0)
        text += QStringLiteral("-%1").arg(date.day, 2, 10, QLatin1Char('0'));
    if (date.approximate && date.uncertain)
        text += u'%';
    else if (date.approximate)
        text += u'~';
    else if (date.uncertain)
        text += u'?';
    return text;
}

/// Reads exactly what toEdtf() writes. Not folded: the exchange format is written by machines.
class EdtfReader {
public:
    explicit EdtfReader(QStringView text) : m_text(text) { }

    std::optional<CalendarDate> date()
    {
        CalendarDate date;
        if (!digits(4, date.year))
            return std::nullopt;
        if (date.year == 0)
            return fail(m_at - 4, Tr::tr("a year lies between 0001 and 9999"));
        if (accept(u'-')) {
            if (!digits(2, date.month))
                return std::nullopt;
            if (date.month >= 21 && date.month <= 41)
                return fail(m_at - 2, Tr::tr("seasons and quarters are not supported, give an interval of months"));
            if (date.month < 1 || date.month > 12)
                return fail(m_at - 2, Tr::tr("there is no such month"));
            if (accept(u'-')) {
                if (!digits(2, date.day))
                    return std::nullopt;
                if (!QDate::isValid(date.year, date.month, date.day))
                    return fail(m_at - 2, Tr::tr("that month has no such day"));
            }
        }
        if (peek() == u'T')
            return fail(m_at, Tr::tr("times of day are not supported"));
        date.approximate = peek() == u'~' || peek() == u'%';
        date.uncertain = peek() == u'?' || peek() == u'%';
        if (date.approximate || date.uncertain)
            ++m_at;
        return date;
    }

    bool accept(QChar c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    [[nodiscard]] qsizetype position() const { return m_at; }

    std::nullopt_t fail(qsizetype at, const QString& problem)
    {
        m_error = errorAt(m_text, at, problem);
        return std::nullopt;
    }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    bool digits(int count, int& number)
    {
        number = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (!Scanner::isAsciiDigit(peek())) {
                fail(m_at, digitProblem(count));
                return false;
            }
            number = number * 10 + peek().unicode() - '0';
        }
        return true;
    }

    [[nodiscard]] QString digitProblem(int count) const
    {
        if (peek() == u'X' || peek() == u'x' || peek() == u'u')
            return Tr::tr("unspecified digits are not supported, give an interval");
        if (peek() == u'[' || peek() == u'{')
            return Tr::tr("sets of dates are not supported");
        return count == 4 ? Tr::tr("a year of four digits is expected") : Tr::tr("two digits are expected");
    }

    QStringView m_text;
    qsizetype m_at = 0;
    Error m_error;
};

} // namespace

QDate CalendarDate::earliest() const { return {year, qMax(month, 1), qMax(day, 1)}; }

QDate CalendarDate::latest() const
{
    if (day > 0)
        return {year, month, day};
    const QDate first(year, month > 0 ? month : 12, 1);
    return {first.year(), first.month(), first.daysInMonth()};
}

Result<Period> Period::parse(QStringView edtf)
{
    Period period;
    if (edtf.isEmpty())
        return period;
    EdtfReader reader(edtf);
    const auto trailing = [&reader] {
        reader.fail(reader.position(), Tr::tr("nothing more is expected behind a date"));
        return reader.error();
    };

    if (reader.accept(u'/')) { // `/2023`
        const auto end = reader.date();
        if (!end)
            return reader.error();
        if (!reader.atEnd())
            return trailing();
        period.m_kind = Kind::Interval;
        period.m_startKind = End::Unknown;
        period.m_end = *end;
        return period;
    }
    if (edtf.startsWith(u"..")) {
        reader.fail(0, Tr::tr("an open start is not supported, leave the start away: /2023"));
        return reader.error();
    }
    const auto start = reader.date();
    if (!start)
        return reader.error();
    period.m_kind = Kind::Date;
    period.m_start = period.m_end = *start;
    if (reader.atEnd())
        return period;
    if (!reader.accept(u'/'))
        return trailing();

    period.m_kind = Kind::Interval;
    period.m_end = {};
    const qsizetype second = reader.position();
    if (reader.atEnd()) {
        period.m_endKind = End::Unknown;
        return period;
    }
    if (reader.accept(u'.')) {
        if (!reader.accept(u'.') || !reader.atEnd()) {
            reader.fail(reader.position(), Tr::tr("an open end is written “..”"));
            return reader.error();
        }
        period.m_endKind = End::Open;
        return period;
    }
    const auto end = reader.date();
    if (!end)
        return reader.error();
    if (!reader.atEnd())
        return trailing();
    if (start->earliest() > end->latest()) {
        reader.fail(second, Tr::tr("the interval ends before it begins"));
        return reader.error();
    }
    period.m_end = *end;
    return period;
}

Period Period::ofYear(int year)
{
    Period period;
    period.m_kind = Kind::Date;
    period.m_start.year = period.m_end.year = year;
    return period;
}

Period Period::interval(const CalendarDate& start, const CalendarDate& end)
{
    Period period;
    period.m_kind = Kind::Interval;
    period.m_start = start;
    period.m_end = end;
    return period;
}

std::optional<QDate> Period::earliest() const
{
    return isUndated() || m_startKind != End::Date ? std::nullopt : std::optional(m_start.earliest());
}

std::optional<QDate> Period::latest() const
{
    return isUndated() || m_endKind != End::Date ? std::nullopt : std::optional(m_end.latest());
}

bool Period::isInferred() const { return m_start.uncertain || m_end.uncertain; }

bool Period::isApproximate() const { return m_start.approximate || m_end.approximate; }

std::optional<int> Period::months() const
{
    const auto first = earliest();
    const auto last = latest();
    if (!first || !last)
        return std::nullopt;
    // Months since year 0, from the first one that begins within to the last one that ends within.
    const int begin = first->year() * 12 + first->month() + (first->day() > 1 ? 1 : 0);
    const int end = last->year() * 12 + last->month() - (last->day() < last->daysInMonth() ? 1 : 0);
    return qMax(0, end - begin + 1);
}

std::optional<int> Period::fiveYearPlan() const
{
    if (!isInterval() || m_startKind != End::Date || m_endKind != End::Date || m_start.month > 0 || m_end.month > 0)
        return std::nullopt;
    const int plan = (m_start.year - 2016) / 5 + 13;
    if (plan < 13 || plan > 15 || m_start.year != 2016 + 5 * (plan - 13) || m_end.year != m_start.year + 4)
        return std::nullopt;
    return plan;
}

QString Period::toEdtf() const
{
    if (isUndated())
        return {};
    if (!isInterval())
        return marked(m_start);
    const auto end = [](End kind, const CalendarDate& date) {
        return kind == End::Date ? marked(date) : kind == End::Open ? QStringLiteral("..") : QString();
    };
    return end(m_startKind, m_start) + u'/' + end(m_endKind, m_end);
}

std::weak_ordering order(const Period& a, const Period& b)
{
    struct Key {
        bool undated;
        qint64 earliest;
        qint64 latest;
    };
    const auto key = [](const Period& p) {
        const auto last = p.latest();
        const qint64 latest = last ? last->toJulianDay() : std::numeric_limits<qint64>::max();
        const auto first = p.earliest();
        return Key {p.isUndated(), first ? first->toJulianDay() : latest, latest};
    };
    const Key left = key(a);
    const Key right = key(b);
    if (left.undated != right.undated)
        return left.undated ? std::weak_ordering::greater : std::weak_ordering::less;
    if (left.earliest != right.earliest)
        return left.earliest <=> right.earliest;
    if (left.latest != right.latest)
        return left.latest <=> right.latest;
    return a.toEdtf().compare(b.toEdtf()) <=> 0;
}

} // namespace atlas
