// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/numeral.h"
#include "core/domain/quantity.h"

#include <QCoreApplication>

#include <array>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quantity)
};

struct QualifierWord {
    QStringView text;
    Qualifier qualifier;
};

using enum Qualifier;

/// Before the figure. A word stands before the words that it begins with.
constexpr auto kPrefixes = std::to_array<QualifierWord>({
    {u"不少于", AtLeast},
    {u"不低于", AtLeast},
    {u"不小于", AtLeast},
    {u"至少", AtLeast},
    {u"≥", AtLeast},
    {u">=", AtLeast},
    {u"at least ", AtLeast},
    {u"不超过", AtMost},
    {u"不多于", AtMost},
    {u"不高于", AtMost},
    {u"不大于", AtMost},
    {u"至多", AtMost},
    {u"最多", AtMost},
    {u"前", AtMost},
    {u"≤", AtMost},
    {u"<=", AtMost},
    {u"at most ", AtMost},
    {u"up to ", AtMost},
    {u"不足", LessThan},
    {u"不到", LessThan},
    {u"少于", LessThan},
    {u"低于", LessThan},
    {u"小于", LessThan},
    {u"<", LessThan},
    {u"less than ", LessThan},
    {u"fewer than ", LessThan},
    {u"将近", Nearly},
    {u"接近", Nearly},
    {u"近", Nearly},
    {u"≲", Nearly},
    {u"nearly ", Nearly},
    {u"almost ", Nearly},
    {u"大约", About},
    {u"大概", About},
    {u"约为", About},
    {u"约", About},
    {u"≈", About},
    {u"~", About},
    {u"about ", About},
    {u"超过", MoreThan},
    {u"超", MoreThan},
    {u"逾", MoreThan},
    {u"多于", MoreThan},
    {u"高于", MoreThan},
    {u"大于", MoreThan},
    {u"突破", MoreThan},
    {u">", MoreThan},
    {u"more than ", MoreThan},
    {u"over ", MoreThan},
});

/// Behind the figure or behind its unit.
constexpr auto kSuffixes = std::to_array<QualifierWord>({
    {u"余", MoreThan},
    {u"餘", MoreThan},
    {u"多", MoreThan},
    {u"几", MoreThan},
    {u"来", About},
    {u"左右", About},
    {u"上下", About},
    {u"及以上", AtLeast},
    {u"以上", AtLeast},
    {u"+", AtLeast},
    {u"及以下", AtMost},
    {u"以下", AtMost},
    {u"以内", AtMost},
    {u"之内", AtMost},
});

bool isRangeSign(QChar c) { return QStringView(u"-–—−~～至到").contains(c); }
bool isMinus(QChar c) { return c == u'-' || c == u'−' || c == u'负'; }

class QuantityReader {
public:
    QuantityReader(QStringView text, const Unit* target) : m_scanner(text), m_target(target) { }

    Result<StatedQuantity> read()
    {
        readPrefixes();
        const bool percent = m_scanner.accept(QStringView(u"百分之"));
        Part low;
        Part high;
        readPart(low);
        const bool isRange = !m_error && !m_scanner.atEnd();
        if (isRange) {
            m_scanner.advance(); // the sign that ended the first part
            m_scanner.skipBlanks();
            readPart(high);
            if (!m_error && !m_scanner.atEnd())
                fail(m_scanner.position(), Tr::tr("a range has two ends"));
        }
        if (m_error)
            return *m_error;

        StatedQuantity stated = isRange ? range(low, high) : single(low);
        if (percent) {
            if (!stated.unit.isEmpty())
                return m_scanner.error(m_unitAt, Tr::tr("百分之 is the unit already"));
            stated.unit = QStringLiteral("%");
        }
        stated.quantity.qualifier = m_qualifier.value_or(Exact);
        if (m_error || (m_target && !convertTo(*m_target, stated)))
            return *m_error;
        return stated;
    }

private:
    struct Part {
        qsizetype at = 0;
        Numeral numeral;
        QString unit;
    };

    void fail(qsizetype at, const QString& problem)
    {
        if (!m_error)
            m_error = m_scanner.error(at, problem);
    }

    /// 约…左右 says the same twice; 近5万余 and 约10万余 mean "about"; a bound with anything else contradicts itself.
    void qualify(Qualifier qualifier, qsizetype at)
    {
        const auto isBound = [](Qualifier q) { return q == AtLeast || q == AtMost; };
        if (m_qualifier && *m_qualifier != qualifier) {
            if (isBound(*m_qualifier) || isBound(qualifier))
                return fail(at, Tr::tr("this contradicts the qualifier before it"));
            qualifier = About;
        }
        m_qualifier = qualifier;
    }

    void readPrefixes()
    {
        for (m_scanner.skipBlanks(); readPrefix(); m_scanner.skipBlanks()) { }
    }

    bool readPrefix()
    {
        const qsizetype at = m_scanner.position();
        if (m_scanner.peek() == u'上' && scaleExponent(m_scanner.peek(1)) > 0) { // 上万
            m_scanner.advance();
            qualify(AtLeast, at);
            return true;
        }
        for (const QStringView filler : {QStringView(u"共"), QStringView(u"达到"), QStringView(u"达")}) {
            if (m_scanner.accept(filler))
                return true;
        }
        for (const QualifierWord& word : kPrefixes) {
            if (m_scanner.accept(word.text)) {
                qualify(word.qualifier, at);
                return true;
            }
        }
        return false;
    }

    bool readSuffix()
    {
        const qsizetype at = m_scanner.position();
        for (const QualifierWord& word : kSuffixes) {
            if (m_scanner.accept(word.text)) {
                qualify(word.qualifier, at);
                return true;
            }
        }
        return false;
    }

    void readPart(Part& part)
    {
        part.at = m_scanner.position();
        const bool negative = isMinus(m_scanner.peek());
        if (negative) {
            m_scanner.advance();
            m_scanner.skipBlanks();
        }
        const auto numeral = readNumeral(m_scanner);
        if (!numeral) {
            if (!m_error)
                m_error = numeral.error();
            return;
        }
        part.numeral = *numeral;
        m_scaled = m_scaled || numeral->scaled;
        part.numeral.value.negative = negative && !part.numeral.value.isZero();
        if (part.numeral.infix)
            qualify(*part.numeral.infix, part.at);
        for (m_scanner.skipBlanks(); readSuffix(); m_scanner.skipBlanks()) { }
        readUnit(part);
        for (m_scanner.skipBlanks(); readSuffix(); m_scanner.skipBlanks()) { }
    }

    /// Up to the end, a range sign before a figure, or the qualifiers that close the text.
    void readUnit(Part& part)
    {
        const qsizetype start = m_scanner.position();
        if (m_target && !m_target->nameEn().isEmpty()
            && m_scanner.rest().compare(m_target->nameEn(), Qt::CaseInsensitive) == 0)
            m_scanner.advance(m_scanner.rest().size()); // `CNY 10,000`
        for (; !m_scanner.atEnd() && !atRangeSign() && !atClosingSuffix(); m_scanner.advance()) {
            if (!isUnitCharacter(start))
                return fail(m_scanner.position(), Tr::tr("neither a figure nor a unit"));
        }
        part.unit = m_scanner.written(start, m_scanner.position()).trimmed().toString();
        part.unit.replace(u'％', u'%');
        if (!part.unit.isEmpty())
            m_unitAt = start;
    }

    bool atRangeSign()
    {
        if (!isRangeSign(m_scanner.peek()))
            return false;
        const qsizetype before = m_scanner.position();
        m_scanner.advance();
        m_scanner.skipBlanks();
        const bool found
            = startsNumeral(m_scanner.peek()) || (isMinus(m_scanner.peek()) && startsNumeral(m_scanner.peek(1)));
        m_scanner.seek(before);
        return found;
    }

    bool atClosingSuffix() const
    {
        const QStringView rest = m_scanner.rest().trimmed();
        for (const QualifierWord& word : kSuffixes) {
            if (rest == word.text)
                return true;
        }
        return false;
    }

    bool isUnitCharacter(qsizetype start) const
    {
        const QChar c = m_scanner.peek();
        const bool first = m_scanner.position() == start;
        if (first && startsNumeral(c) && !m_scanner.startsWith(u"百分"))
            return false;
        if (Scanner::isAsciiDigit(c)) { // m2, 元/100人
            const QChar before = m_scanner.peek(-1);
            return !first
                && (Scanner::isAsciiDigit(before) || before == u'/' || (before.isLetter() && before.unicode() < 128));
        }
        if (c.isLetter() || c.isMark() || QStringView(u"%‰℃°²³㎡¥￥$").contains(c) || c.isSurrogate())
            return true;
        return !first && (c.isSpace() || QStringView(u"/·().").contains(c));
    }

    static StatedQuantity single(const Part& part)
    {
        return {{part.numeral.value.toDouble(), std::nullopt, Exact}, part.unit, part.numeral.exponent};
    }

    /// 10～12万 scales both ends, unless that turned the range round (8000～1万).
    StatedQuantity range(const Part& low, const Part& high)
    {
        if (!low.unit.isEmpty() && !high.unit.isEmpty() && low.unit != high.unit)
            fail(m_unitAt, Tr::tr("the two ends have different units"));
        double from = low.numeral.value.toDouble();
        const double to = high.numeral.value.toDouble();
        int exponent = low.numeral.exponent == high.numeral.exponent ? high.numeral.exponent : 0;
        if (low.numeral.exponent == 0 && high.numeral.exponent > 0 && low.unit.isEmpty()) {
            const double scaled = low.numeral.value.shifted(high.numeral.exponent).toDouble();
            if (scaled < to) {
                from = scaled;
                exponent = high.numeral.exponent;
            }
        }
        if (!(from < to))
            fail(high.at, Tr::tr("the upper end of a range is greater than its lower one"));
        return {{from, to, Exact}, high.unit.isEmpty() ? low.unit : high.unit, exponent};
    }

    bool convertTo(const Unit& target, StatedQuantity& stated)
    {
        int exponent = target.exponent();
        if (stated.unit.isEmpty()) {
            if (m_scaled) // 1.6万, 1.1亿: a figure that brings its scale counts the base unit
                exponent = 0;
        } else if (stated.unit.compare(target.nameEn(), Qt::CaseInsensitive) != 0) {
            const Unit unit(stated.unit, {});
            const bool isBase = stated.unit.compare(target.baseNameEn(), Qt::CaseInsensitive) == 0;
            if (!isBase && unit.dimension() != target.dimension()) {
                fail(m_unitAt,
                    target.name().isEmpty()
                        ? Tr::tr("the figure has no unit here, “%1” is not expected").arg(stated.unit)
                        : Tr::tr("“%1” cannot be converted to “%2”").arg(stated.unit, target.name()));
                return false;
            }
            exponent = isBase ? 0 : unit.exponent();
        }
        const int shift = exponent - target.exponent();
        stated.quantity.value = shiftDecimal(stated.quantity.value, shift);
        if (stated.quantity.high)
            stated.quantity.high = shiftDecimal(*stated.quantity.high, shift);
        return true;
    }

    Scanner m_scanner;
    const Unit* m_target;
    std::optional<Qualifier> m_qualifier;
    qsizetype m_unitAt = 0;
    bool m_scaled = false;
    std::optional<Error> m_error;
};

} // namespace

Result<StatedQuantity> parseQuantity(QStringView text) { return QuantityReader(text, nullptr).read(); }

Result<StatedQuantity> parseQuantity(QStringView text, const Unit& target)
{
    return QuantityReader(text, &target).read();
}

} // namespace atlas
