// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scanner.h"
#include "core/domain/period.h"

#include <QCoreApplication>

#include <array>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

constexpr auto kMonths = std::to_array<QStringView>({u"January", u"February", u"March", u"April", u"May", u"June",
    u"July", u"August", u"September", u"October", u"November", u"December"});
constexpr auto kPlans = std::to_array<QStringView>({u"十一五", u"十二五", u"十三五", u"十四五", u"十五五"});
constexpr int kFirstPlanYear = 2006; // of 十一五

struct Number {
    int value = 0;
    int digits = 0;
    qsizetype at = 0;
};

/// One date as it was read, and where it might get marks from.
struct TypedDate {
    CalendarDate date;
    qsizetype at = 0;
    bool ledByAbout = false; ///< 约 before it, which in 约2021–2025年 speaks of both ends
    bool closedByAbout = false; ///< 左右 behind it, likewise
    bool closedByInferred = false;
};

struct TypedPeriod {
    std::optional<TypedDate> start;
    std::optional<TypedDate> end;
    bool isInterval = false;
    Period::End startKind = Period::End::Date;
    Period::End endKind = Period::End::Date;
};

/// Reads what people type. A first failure is kept, after which every step is a refusal.
class TypedReader {
public:
    explicit TypedReader(QStringView text) : m_scanner(text) { }

    Result<TypedPeriod> read()
    {
        m_scanner.skipBlanks();
        if (!readPlan())
            readPeriod();
        m_scanner.skipBlanks();
        if (!m_error && !m_scanner.atEnd())
            fail(m_scanner.position(), Tr::tr("nothing more is expected behind a date"));
        if (m_error)
            return *m_error;
        return m_period;
    }

private:
    bool fail(qsizetype at, const QString& problem)
    {
        if (!m_error)
            m_error = m_scanner.error(at, problem);
        return false;
    }

    template<size_t N> bool acceptOne(const std::array<QStringView, N>& words)
    {
        m_scanner.skipBlanks();
        return std::any_of(words.begin(), words.end(), [this](QStringView word) { return m_scanner.accept(word); });
    }

    /// `十四五`, `“十三五”期间`, `14th Five-Year Plan`; the years may follow in brackets.
    bool readPlan()
    {
        const qsizetype start = m_scanner.position();
        acceptOne(std::to_array<QStringView>({u"“", u"\"", u"「", u"'"}));
        int plan = -1;
        for (size_t i = 0; i < kPlans.size(); ++i) {
            if (m_scanner.accept(kPlans[i])
                || m_scanner.accept(QStringView(QStringLiteral("%1th Five-Year Plan").arg(i + 11))))
                plan = static_cast<int>(i);
        }
        if (plan < 0) {
            m_scanner.seek(start);
            return false;
        }
        acceptOne(std::to_array<QStringView>({u"”", u"\"", u"」", u"'"}));
        acceptOne(std::to_array<QStringView>({u"规划", u"计划"}));
        acceptOne(std::to_array<QStringView>({u"期间", u"时期"}));
        const int year = kFirstPlanYear + 5 * plan;
        acceptOne(std::to_array<QStringView>({QStringView(QStringLiteral("(%1–%2)").arg(year).arg(year + 4))}));
        m_period.isInterval = true;
        m_period.start = TypedDate {{year}};
        m_period.end = TypedDate {{year + 4}};
        return true;
    }

    bool readPeriod()
    {
        const bool since = m_scanner.accept(QStringView(u"since "));
        const bool from = !since && m_scanner.accept(QStringView(u"from "));
        const bool until = !since && !from && m_scanner.accept(QStringView(u"until "));
        acceptOne(std::to_array<QStringView>({u"自", u"从"}));

        if (m_scanner.peek() == u'?') { // ?–2023
            m_scanner.advance();
            return acceptDash() ? readEnd() && startUnknown()
                                : fail(m_scanner.position(), Tr::tr("a date is expected"));
        }
        TypedDate first;
        if (!readDate(first, nullptr))
            return false;
        if (until || m_scanner.accept(u'止')) {
            m_period.end = first;
            acceptOne(std::to_array<QStringView>({u"(起始未载)", u"(start not stated)"}));
            return startUnknown();
        }
        m_period.start = first;
        if (since || acceptOne(std::to_array<QStringView>({u"以来", u"起", u"至今", u"-今", u"–今", u"/.."}))) {
            const bool notStated = acceptOne(std::to_array<QStringView>({u"(止期未载)"}));
            return endIs(notStated ? Period::End::Unknown : Period::End::Open);
        }
        if (from)
            return acceptOne(std::to_array<QStringView>({u"(end not stated)"})) ? endIs(Period::End::Unknown)
                                                                                : readRest();
        return readRest();
    }

    /// The second date where there is one.
    bool readRest()
    {
        const bool shares = acceptDash();
        if (!shares && !acceptOne(std::to_array<QStringView>({u"至", u"到", u"to ", u"/"}))) {
            if (m_period.start->date.year == 0)
                return fail(m_scanner.position(), Tr::tr("a year is expected"));
            return isValid(*m_period.start);
        }
        m_scanner.skipBlanks();
        if (shares && m_scanner.peek() == u'?' && m_scanner.peek(1).isNull()) {
            m_scanner.advance();
            return endIs(Period::End::Unknown);
        }
        if (!readEnd())
            return false;
        shareYear();
        if (shares)
            shareMarks();
        if (!isValid(*m_period.start) || !isValid(*m_period.end))
            return false;
        if (m_period.start->date.earliest() > m_period.end->date.latest())
            return fail(m_period.end->at, Tr::tr("the interval ends before it begins"));
        m_period.isInterval = true;
        return true;
    }

    bool readEnd()
    {
        TypedDate second;
        if (!readDate(second, m_period.start ? &m_period.start->date : nullptr))
            return false;
        m_period.end = second;
        return true;
    }

    bool startUnknown()
    {
        m_period.isInterval = true;
        m_period.startKind = Period::End::Unknown;
        return isValid(*m_period.end);
    }

    bool endIs(Period::End kind)
    {
        m_period.isInterval = true;
        m_period.endKind = kind;
        return isValid(*m_period.start);
    }

    bool acceptDash() { return acceptOne(std::to_array<QStringView>({u"--", u"——", u"-", u"–", u"—", u"−", u"~"})); }

    /// English says the year, and the month, once and at the end: 3–15 Feb 2023.
    void shareYear()
    {
        CalendarDate& start = m_period.start->date;
        const CalendarDate& end = m_period.end->date;
        if (start.year == 0) {
            start.year = end.year;
            if (start.month == 0)
                start.month = end.month;
        }
    }

    void shareMarks()
    {
        TypedDate& start = *m_period.start;
        TypedDate& end = *m_period.end;
        end.date.approximate = end.date.approximate || start.ledByAbout;
        start.date.approximate = start.date.approximate || end.closedByAbout;
        start.date.uncertain = start.date.uncertain || end.closedByInferred;
    }

    bool isValid(const TypedDate& typed)
    {
        const CalendarDate& date = typed.date;
        if (date.year < 1 || date.year > 9999)
            return fail(typed.at, Tr::tr("a year lies between 0001 and 9999"));
        if (date.month < 0 || date.month > 12 || (date.day > 0 && date.month == 0))
            return fail(typed.at, Tr::tr("there is no such month"));
        if (date.day > 0 && !QDate::isValid(date.year, date.month, date.day))
            return fail(typed.at, Tr::tr("that month has no such day"));
        return true;
    }

    /// `first` is the date whose year and month a second one may leave out.
    bool readDate(TypedDate& typed, const CalendarDate* first)
    {
        m_scanner.skipBlanks();
        while (acceptOne(std::to_array<QStringView>({u"大约", u"大概", u"约", u"~", u"about ", u"ca. ", u"c. "})))
            typed.ledByAbout = true;
        m_scanner.skipBlanks();
        typed.at = m_scanner.position();
        const bool read = atEnglish(first) ? readEnglish(typed.date) : readNumeric(typed.date, first);
        if (!read)
            return false;
        readMarks(typed);
        typed.date.approximate = typed.date.approximate || typed.ledByAbout || typed.closedByAbout;
        typed.date.uncertain = typed.date.uncertain || typed.closedByInferred;
        return true;
    }

    void readMarks(TypedDate& typed)
    {
        for (;;) {
            m_scanner.skipBlanks();
            const bool both = m_scanner.peek() == u'%';
            // 2021~2025 is a range, 2021~ a mark.
            const bool about = m_scanner.peek() == u'~' && !Scanner::isAsciiDigit(m_scanner.peek(1));
            if (both || about || m_scanner.peek() == u'?') {
                typed.closedByInferred = typed.closedByInferred || !about;
                typed.closedByAbout = typed.closedByAbout || both || about;
                m_scanner.advance();
            } else if (acceptOne(std::to_array<QStringView>({u"左右", u"前后"}))) {
                typed.closedByAbout = true;
            } else if (acceptOne(std::to_array<QStringView>({u"(推定)", u"推定", u"(inferred)"}))) {
                typed.closedByInferred = true;
            } else {
                return;
            }
        }
    }

    Number readNumber()
    {
        Number number {0, 0, m_scanner.position()};
        for (; m_scanner.atDigit() && number.digits < 9; m_scanner.advance(), ++number.digits)
            number.value = number.value * 10 + m_scanner.peek().unicode() - '0';
        return number;
    }

    [[nodiscard]] int digitsAt(qsizetype ahead) const
    {
        int count = 0;
        while (Scanner::isAsciiDigit(m_scanner.peek(ahead + count)))
            ++count;
        return count;
    }

    bool readNumeric(CalendarDate& date, const CalendarDate* first)
    {
        const Number number = readNumber();
        if (number.digits == 0)
            return fail(number.at, Tr::tr("a date is expected"));
        if (number.digits == 4) {
            date.year = number.value;
            return readBehindYear(date);
        }
        if (!first || number.digits > 2 || m_scanner.peek() == u'年')
            return fail(number.at, Tr::tr("a year of four digits is expected"));
        return readRelative(date, number, *first);
    }

    /// `年1月15日`, `-1-15`, `.1`, `/1/15`; nothing for a year alone.
    bool readBehindYear(CalendarDate& date)
    {
        m_scanner.skipBlanks();
        if (m_scanner.accept(u'年')) {
            m_scanner.skipBlanks();
            return m_scanner.atDigit() ? readMonthAndDay(date, readNumber()) : true;
        }
        const QChar separator = m_scanner.peek();
        if (!QStringView(u"-./").contains(separator) || digitsAt(1) < 1 || digitsAt(1) > 2)
            return true; // 2021-2025
        m_scanner.advance();
        return readMonth(date, readNumber()) && readDayBehind(separator, date);
    }

    bool readDayBehind(QChar separator, CalendarDate& date)
    {
        if (m_scanner.peek() != separator || digitsAt(1) < 1 || digitsAt(1) > 2)
            return true; // 2018.1-6
        m_scanner.advance();
        return readDay(date, readNumber());
    }

    bool readMonth(CalendarDate& date, const Number& number)
    {
        date.month = number.value;
        if (number.value < 1 || number.value > 12)
            return fail(number.at, Tr::tr("there is no such month"));
        return true;
    }

    bool readDay(CalendarDate& date, const Number& number)
    {
        date.day = number.value;
        if (number.value < 1 || number.value > 31)
            return fail(number.at, Tr::tr("that month has no such day"));
        return true;
    }

    /// Behind 年. The counter 月 or 日 may be missing before a dash: 2023年2–6月.
    bool readMonthAndDay(CalendarDate& date, const Number& month)
    {
        if (!readMonth(date, month))
            return false;
        m_scanner.skipBlanks();
        if (!m_scanner.accept(u'月'))
            return atRangeSign() || fail(m_scanner.position(), Tr::tr("月 is expected"));
        m_scanner.accept(u'份');
        m_scanner.skipBlanks();
        if (!m_scanner.atDigit())
            return true;
        if (!readDay(date, readNumber()))
            return false;
        m_scanner.skipBlanks();
        return m_scanner.accept(u'日') || m_scanner.accept(u'号') || atRangeSign()
            || fail(m_scanner.position(), Tr::tr("日 is expected"));
    }

    [[nodiscard]] bool atRangeSign() const
    {
        return QStringView(u"-–—−~至到/").contains(m_scanner.peek()) && !m_scanner.atEnd();
    }

    /// The second end of 2023年2月至6月, 2018.1.15-3.1, 2023-02/06: takes from the first what it leaves out.
    bool readRelative(CalendarDate& date, const Number& number, const CalendarDate& first)
    {
        date.year = first.year;
        m_scanner.skipBlanks();
        if (m_scanner.peek() == u'月' && first.month > 0)
            return readMonthAndDay(date, number);
        const QChar separator = m_scanner.peek();
        if (QStringView(u"-./").contains(separator) && !separator.isNull() && digitsAt(1) > 0)
            return readMonth(date, number) && readDayBehind(separator, date);
        const bool day = m_scanner.accept(u'日') || m_scanner.accept(u'号');
        if (first.month == 0)
            return fail(
                number.at, day ? Tr::tr("there is no such month") : Tr::tr("a year of four digits is expected"));
        if (!day && first.day == 0)
            return readMonth(date, number);
        date.month = first.month;
        return readDay(date, number);
    }

    /// A month's name, or a day before one, or what can only be a day before one.
    [[nodiscard]] bool atEnglish(const CalendarDate* first) const
    {
        const auto isLatin = [](QChar c) { return c.unicode() < 128 && c.isLetter(); };
        const int digits = digitsAt(0);
        if (digits == 0)
            return isLatin(m_scanner.peek());
        if (digits > 2)
            return false;
        const bool beforeName = isLatin(m_scanner.peek(digits + 1)) || isLatin(m_scanner.peek(digits));
        return beforeName || (!first && m_scanner.peek(digits) == u'–');
    }

    bool readEnglish(CalendarDate& date)
    {
        if (m_scanner.atDigit() && !readDay(date, readNumber()))
            return false;
        m_scanner.skipBlanks();
        if (!m_scanner.atEnd() && m_scanner.peek().isLetter() && !readMonthName(date))
            return false;
        m_scanner.skipBlanks();
        if (date.day == 0 && digitsAt(0) > 0 && digitsAt(0) <= 2 && !readDay(date, readNumber())) // Jan 15, 2018
            return false;
        m_scanner.accept(u',');
        m_scanner.skipBlanks();
        if (digitsAt(0) == 4)
            date.year = readNumber().value;
        return true;
    }

    bool readMonthName(CalendarDate& date)
    {
        for (size_t i = 0; i < kMonths.size(); ++i) {
            if (m_scanner.accept(kMonths[i]) || m_scanner.accept(kMonths[i].left(3))) {
                date.month = static_cast<int>(i) + 1;
                m_scanner.accept(u'.');
                return true;
            }
        }
        return fail(m_scanner.position(), Tr::tr("a date is expected"));
    }

    Scanner m_scanner;
    TypedPeriod m_period;
    std::optional<Error> m_error;
};

} // namespace

Result<Period> Period::parseTyped(QStringView text)
{
    const QString folded = foldWidth(text).trimmed();
    const auto strict = parse(folded);
    if (strict || folded == u"未载日期" || folded == u"undated")
        return strict ? *strict : Period();

    const auto typed = TypedReader(text).read();
    if (!typed) {
        // Whoever writes EDTF wants to hear why it is not in the closed part.
        const bool edtf = folded == text && std::all_of(folded.cbegin(), folded.cend(), [](QChar c) {
            return QStringView(u"0123456789-~?%/.XuTZ:[]{},").contains(c);
        });
        return edtf ? strict.error() : typed.error();
    }
    Period period;
    period.m_kind = typed->isInterval ? Kind::Interval : Kind::Date;
    period.m_startKind = typed->startKind;
    period.m_endKind = typed->endKind;
    if (typed->start)
        period.m_start = typed->start->date;
    if (typed->end)
        period.m_end = typed->end->date;
    if (!typed->isInterval)
        period.m_end = period.m_start;
    return period;
}

} // namespace atlas
