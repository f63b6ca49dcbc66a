// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quantity.h"

#include "core/base/decimal.h"
#include "core/base/scanner.h"
#include "core/domain/words.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quantity)
};

/// The shares of a value, in hundredths, between which a qualifier places the truth.
struct Shares {
    int low;
    int high;
};

Shares shares(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Nearly:
        return {95, 100};
    case Qualifier::About:
        return {95, 105};
    case Qualifier::MoreThan:
        return {100, 110};
    case Qualifier::LessThan:
        return {90, 100};
    case Qualifier::Exact:
    case Qualifier::AtLeast:
    case Qualifier::AtMost:
        break;
    }
    return {100, 100};
}

double hundredths(double value, int share) { return share == 100 ? value : value * share / 100; }

} // namespace

std::optional<Qualifier> parseQualifier(QStringView word) { return fromWord<Qualifier>(word); }

QString toString(Qualifier qualifier) { return wordOf(qualifier); }

bool Interval::overlaps(const Interval& other) const
{
    const bool below = high && other.low && *high < *other.low;
    const bool above = low && other.high && *low > *other.high;
    return !below && !above;
}

Interval Quantity::interval() const
{
    const double end = high.value_or(value);
    if (qualifier == Qualifier::AtLeast)
        return {value, std::nullopt};
    if (qualifier == Qualifier::AtMost)
        return {std::nullopt, end};
    const auto [lowShare, highShare] = shares(qualifier);
    if (!high) {
        const auto [low, top] = std::minmax({hundredths(value, lowShare), hundredths(value, highShare)});
        return {low, top};
    }
    // Widening goes outwards, whatever the signs of the ends.
    return {hundredths(value, value < 0 ? 200 - lowShare : lowShare),
        hundredths(end, end < 0 ? 200 - highShare : highShare)};
}

Result<double> parseNumber(QStringView text)
{
    // Not folded: the exchange format is written by machines.
    const auto fail = [text](qsizetype at, const QString& problem) { return errorAt(text, at, problem); };
    qsizetype i = text.startsWith(u'-') ? 1 : 0;
    QByteArray digits;
    int fraction = 0;
    bool behindPoint = false;
    for (; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (Scanner::isAsciiDigit(c)) {
            digits += static_cast<char>(c.unicode());
            fraction += behindPoint ? 1 : 0;
        } else if (c == u'.' && !behindPoint && !digits.isEmpty()) {
            behindPoint = true;
        } else {
            return fail(i, Tr::tr("a number is digits with at most one decimal point, such as 1234.5"));
        }
    }
    if (digits.isEmpty() || (behindPoint && fraction == 0))
        return fail(i, Tr::tr("a digit is expected here"));
    const Decimal number = Decimal::fromDigits(digits, fraction, text.startsWith(u'-'));
    if (!number.fits())
        return fail(0, Tr::tr("more than %1 significant digits").arg(Decimal::kDigits));
    return number.toDouble();
}

QString numberToString(double value)
{
    return std::isfinite(value) ? Decimal::fromDouble(value).toString() : QString();
}

} // namespace atlas
