// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <charconv>
#include <limits>

namespace atlas {

namespace {

Decimal normalized(Decimal number)
{
    qsizetype leading = 0;
    while (leading < number.digits.size() && number.digits.at(leading) == '0')
        ++leading;
    number.digits.remove(0, leading);
    while (number.digits.endsWith('0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    return number.digits.isEmpty() ? Decimal {} : number;
}

} // namespace

Decimal Decimal::fromDouble(double value)
{
    const QByteArray text = QByteArray::number(value, 'e', kDigits - 1); // -d.dddde±xx
    const qsizetype e = text.indexOf('e');
    QByteArray digits;
    for (const char c : text.left(e)) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    const int exponent = text.mid(e + 1).toInt() - (static_cast<int>(digits.size()) - 1);
    return normalized({digits, exponent, text.startsWith('-')});
}

Decimal Decimal::fromDigits(QByteArray digits, int fraction, bool negative)
{
    return normalized({std::move(digits), -fraction, negative});
}

bool Decimal::fits() const
{
    // 300: far from where a double loses digits at either end of its range.
    return digits.size() <= kDigits && qAbs(exponent) + digits.size() <= 300;
}

Decimal Decimal::shifted(int by) const { return isZero() ? Decimal {} : Decimal {digits, exponent + by, negative}; }

Decimal Decimal::rounded(int decimals) const
{
    const qsizetype surplus = -static_cast<qsizetype>(exponent) - decimals;
    if (surplus <= 0)
        return *this;
    if (surplus > digits.size())
        return {};
    QByteArray kept = digits.left(digits.size() - surplus);
    if (digits.at(kept.size()) >= '5') {
        kept.prepend('0'); // room for the carry
        qsizetype i = kept.size() - 1;
        for (; kept.at(i) == '9'; --i)
            kept[i] = '0';
        kept[i] = static_cast<char>(kept.at(i) + 1);
    }
    return normalized({kept, -decimals, negative});
}

double Decimal::toDouble() const
{
    if (isZero())
        return 0;
    const QByteArray text = (negative ? "-" : "") + digits + 'e' + QByteArray::number(exponent);
    double value = 0;
    const auto [end, error] = std::from_chars(text.constData(), text.constData() + text.size(), value);
    Q_UNUSED(end)
    if (error == std::errc::result_out_of_range)
        return exponent < 0 ? 0 : std::numeric_limits<double>::infinity() * (negative ? -1 : 1);
    return value;
}

QString Decimal::toString(bool grouped) const
{
    if (isZero())
        return QStringLiteral("0");
    QByteArray whole = digits;
    QByteArray fraction;
    if (exponent >= 0) {
        whole += QByteArray(exponent, '0');
    } else {
        if (whole.size() <= -exponent)
            whole.prepend(QByteArray(1 - exponent - whole.size(), '0'));
        fraction = whole.right(-exponent);
        whole.chop(-exponent);
    }
    if (grouped) {
        for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
            whole.insert(i, ',');
    }
    QString text = negative ? QStringLiteral("-") : QString();
    text += QLatin1StringView(whole);
    if (!fraction.isEmpty())
        text += u'.' + QLatin1StringView(fraction);
    return text;
}

} // namespace atlas
