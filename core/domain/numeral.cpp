// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/numeral.h"

#include <QCoreApplication>

#include <array>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quantity)
};

int chineseDigit(QChar c)
{
    if (c == u'两')
        return 2;
    if (c == u'零')
        return 0;
    return static_cast<int>(QStringView(u"〇一二三四五六七八九").indexOf(c));
}

bool isThousandsSeparator(QChar c) { return c == u',' || c == u'\u2009' || c == u'\u202F' || c == u'\u00A0'; }

/// Positive numbers; nullopt when the sum has more digits than can be kept.
std::optional<Decimal> sum(const Decimal& a, const Decimal& b)
{
    if (a.isZero() || b.isZero())
        return a.isZero() ? b : a;
    const int exponent = qMin(a.exponent, b.exponent);
    const auto mantissa
        = [exponent](const Decimal& d) -> QByteArray { return d.digits + QByteArray(d.exponent - exponent, '0'); };
    const QByteArray left = mantissa(a);
    const QByteArray right = mantissa(b);
    if (qMax(left.size(), right.size()) > 18)
        return std::nullopt;
    return Decimal::fromDigits(QByteArray::number(left.toLongLong() + right.toLongLong()), -exponent);
}

class NumeralReader {
public:
    explicit NumeralReader(Scanner& scanner) : m_scanner(scanner), m_start(scanner.position()) { }

    Result<Numeral> read()
    {
        while (!m_error && step()) { }
        if (!m_error)
            finish();
        if (m_error)
            return *m_error;
        return m_result;
    }

private:
    enum class Pending { None, Arabic, Chinese, Positional };

    void fail(qsizetype at, const QString& problem) { m_error = m_scanner.error(at, problem); }

    void add(Decimal& to, const Decimal& what)
    {
        if (const auto total = sum(to, what))
            to = *total;
        else
            fail(m_start, Tr::tr("more than %1 significant digits").arg(Decimal::kDigits));
    }

    /// Reads one figure or scale; false when neither stands here.
    bool step()
    {
        const QChar c = m_scanner.peek();
        if (Scanner::isAsciiDigit(c) || chineseDigit(c) >= 0) {
            if (m_pending != Pending::None || m_closed || m_fraction)
                return false;
            ++m_figures;
            m_trailing = 0;
            m_pendingAt = m_scanner.position();
            if (Scanner::isAsciiDigit(c))
                readArabic();
            else
                readChinese();
            return true;
        }
        return readScale();
    }

    void readArabic()
    {
        QByteArray digits;
        int fraction = 0;
        bool behindPoint = false;
        bool grouped = false;
        for (;; m_scanner.advance()) {
            const QChar c = m_scanner.peek();
            if (Scanner::isAsciiDigit(c)) {
                digits += static_cast<char>(c.unicode());
                fraction += behindPoint ? 1 : 0;
            } else if (c == u'.') {
                if (behindPoint || !Scanner::isAsciiDigit(m_scanner.peek(1)))
                    return fail(m_scanner.position(), Tr::tr("a decimal point stands between digits, once"));
                behindPoint = true;
            } else if (!behindPoint && isThousandsSeparator(c) && Scanner::isAsciiDigit(m_scanner.peek(1))) {
                bool threeDigits = !Scanner::isAsciiDigit(m_scanner.peek(4));
                for (int i = 1; i <= 3; ++i)
                    threeDigits = threeDigits && Scanner::isAsciiDigit(m_scanner.peek(i));
                if (!threeDigits || (!grouped && digits.size() > 3))
                    return fail(m_scanner.position(), Tr::tr("a separator stands before groups of three digits"));
                grouped = true;
            } else {
                break;
            }
        }
        m_pendingDigits = static_cast<int>(digits.size()) - fraction;
        m_fraction = behindPoint;
        m_arabic = m_figures == 1;
        m_pending = Pending::Arabic;
        m_figure = Decimal::fromDigits(digits, fraction);
    }

    void readChinese()
    {
        QByteArray digits;
        bool hasZero = false;
        for (; chineseDigit(m_scanner.peek()) >= 0; m_scanner.advance()) {
            digits += static_cast<char>('0' + chineseDigit(m_scanner.peek()));
            hasZero = hasZero || digits.endsWith('0');
        }
        if (m_lastScale > 0) {
            while (digits.size() > 1 && digits.startsWith('0')) { // 一千零五
                digits.remove(0, 1);
                m_zero = true;
            }
        }
        m_pending = digits.size() == 1 ? Pending::Chinese : Pending::Positional;
        if (digits.size() == 2 && !hasZero) // 三五个: three to five, or 35?
            return fail(m_pendingAt + 1, Tr::tr("two Chinese digits side by side are ambiguous"));
        m_figure = Decimal::fromDigits(digits, 0);
    }

    bool readScale()
    {
        const qsizetype before = m_scanner.position();
        std::optional<Qualifier> infix;
        if (begun()) {
            // 50余万: the qualifier stands within the figure. Only 万 and 亿 follow it.
            const QChar word = m_scanner.peek();
            if (QStringView(u"余餘多几来").contains(word)) {
                infix = word == u'来' ? Qualifier::About : Qualifier::MoreThan;
                m_scanner.advance();
            }
            m_scanner.skipBlanks();
        }
        const qsizetype at = m_scanner.position();
        const bool isUnit = m_scanner.startsWith(u"百分"); // 3.21百分点
        const int exponent = isUnit ? 0 : scaleExponent(m_scanner.peek());
        if (exponent == 0 || (infix && exponent < 4)) {
            m_scanner.seek(before);
            return false;
        }
        m_scanner.advance();
        if (infix) {
            m_result.infix = infix;
            m_closed = true;
        }
        if (exponent < 4)
            closeSection(exponent, at);
        else
            closeGroup(exponent, at);
        m_pending = Pending::None;
        m_figure = {};
        m_zero = false;
        m_lastScale = exponent;
        m_scale += exponent;
        m_trailing = exponent >= 4 ? m_trailing + exponent : 0;
        return true;
    }

    /// 十 百 千: the figure before it, within a group of 万.
    void closeSection(int exponent, qsizetype at)
    {
        const bool first = m_section.isZero();
        if (m_pending == Pending::Positional || m_closed || (!first && exponent >= m_lastScale))
            return fail(at, Tr::tr("this scale does not fit what stands before it"));
        if (m_pending == Pending::None && !first)
            return fail(at, Tr::tr("a digit is missing before this scale"));
        if (m_pending == Pending::None)
            m_figure = Decimal::fromDigits("1", 0);
        add(m_section, m_figure.shifted(exponent));
        m_hasSection = true;
    }

    /// 万 亿: all that was read since the last of them; 万亿 shifts it again.
    void closeGroup(int exponent, qsizetype at)
    {
        const bool hasGroup = m_pending != Pending::None || m_hasSection;
        Decimal group = m_section;
        if (m_pending != Pending::None)
            add(group, m_figure);
        if (!hasGroup && m_total.isZero())
            group = Decimal::fromDigits("1", 0); // 近万
        const bool again = exponent == 8 ? m_seenHundredMillion : m_seenTenThousand;
        if (again || (!hasGroup && exponent == 4 && m_seenHundredMillion))
            return fail(at, Tr::tr("this scale does not fit what stands before it"));
        if (exponent == 8) {
            add(m_total, group);
            m_total = m_total.shifted(8);
            m_seenHundredMillion = true;
            m_seenTenThousand = false;
        } else {
            add(m_total, group.shifted(4));
            m_seenTenThousand = true;
        }
        m_section = {};
        m_hasSection = false;
        m_result.scaled = true;
    }

    void finish()
    {
        if (!begun())
            return fail(m_scanner.position(), Tr::tr("a number is expected here"));
        if (m_pending != Pending::None && m_lastScale > 0 && !settleRemainder())
            return fail(m_pendingAt, Tr::tr("ambiguous behind a scale: write all its digits"));
        add(m_total, m_section);
        add(m_total, m_figure);
        m_result.exponent = m_arabic && m_figures == 1 ? m_scale : m_trailing;
        if (m_arabic && m_figures == 1 && m_scale == 0)
            readEnglishScale();
        m_result.value = m_total;
        if (!m_error && !m_result.value.fits())
            fail(m_start, Tr::tr("more than %1 significant digits").arg(Decimal::kDigits));
    }

    /// What the digits behind the last scale mean: 两万三 is 23,000, 1万2000 is 12,000; 1万5 could be either.
    bool settleRemainder()
    {
        switch (m_pending) {
        case Pending::Chinese:
            if (!m_zero)
                m_figure = m_figure.shifted(m_lastScale - 1);
            return true;
        case Pending::Arabic:
            return m_pendingDigits == m_lastScale;
        case Pending::Positional:
        case Pending::None:
            break;
        }
        return false;
    }

    void readEnglishScale()
    {
        struct Word {
            QStringView text;
            int exponent;
        };
        static constexpr auto kWords
            = std::to_array<Word>({{u"thousand", 3}, {u"million", 6}, {u"billion", 9}, {u"trillion", 12}});
        const qsizetype before = m_scanner.position();
        m_scanner.skipBlanks();
        for (const Word& word : kWords) {
            if (m_scanner.startsWith(word.text) && !m_scanner.peek(word.text.size()).isLetter()) {
                m_scanner.advance(word.text.size());
                m_total = m_total.shifted(word.exponent);
                m_result.exponent = word.exponent;
                m_result.scaled = true;
                return;
            }
        }
        m_scanner.seek(before);
    }

    [[nodiscard]] bool begun() const { return m_figures > 0 || m_lastScale > 0; }

    Scanner& m_scanner;
    qsizetype m_start;
    Numeral m_result;
    std::optional<Error> m_error;

    Decimal m_total; // closed by 万 and 亿
    Decimal m_section; // closed by 千 百 十, since then
    Decimal m_figure; // not closed yet
    Pending m_pending = Pending::None;
    qsizetype m_pendingAt = 0;
    int m_pendingDigits = 0;
    int m_figures = 0;
    int m_lastScale = 0;
    int m_scale = 0; // all scales together
    int m_trailing = 0; // those of 万 and 亿 that close the numeral
    bool m_arabic = false;
    bool m_fraction = false;
    bool m_zero = false;
    bool m_closed = false; // by an infix qualifier
    bool m_hasSection = false;
    bool m_seenTenThousand = false;
    bool m_seenHundredMillion = false;
};

} // namespace

int scaleExponent(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
    case u'萬':
        return 4;
    case u'亿':
    case u'億':
        return 8;
    default:
        return 0;
    }
}

bool startsNumeral(QChar c)
{
    return Scanner::isAsciiDigit(c) || c == u'半' || scaleExponent(c) > 0 || chineseDigit(c) >= 0;
}

Result<Numeral> readNumeral(Scanner& scanner)
{
    if (scanner.accept(u'半'))
        return Numeral {Decimal::fromDigits("5", 1), 0, false, std::nullopt};
    return NumeralReader(scanner).read();
}

} // namespace atlas
