// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/domain/quantity.h"

#include <array>
#include <cmath>
#include <span>

namespace atlas {

namespace {

struct Scale {
    int exponent;
    QStringView word;
};

constexpr auto kChinese = std::to_array<Scale>({{4, u"万"}, {8, u"亿"}, {12, u"万亿"}});
constexpr auto kEnglish = std::to_array<Scale>({{6, u" million"}, {9, u" billion"}, {12, u" trillion"}});

QString signOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        break;
    case Qualifier::Nearly:
        return QStringLiteral("≲");
    case Qualifier::About:
        return QStringLiteral("≈");
    case Qualifier::MoreThan:
        return QStringLiteral(">");
    case Qualifier::AtLeast:
        return QStringLiteral("≥");
    case Qualifier::LessThan:
        return QStringLiteral("<");
    case Qualifier::AtMost:
        return QStringLiteral("≤");
    }
    return {};
}

/// The ends of a quantity in decimal, one or two of them.
struct Figures {
    Decimal low;
    std::optional<Decimal> high;

    [[nodiscard]] Figures shifted(int by) const
    {
        return {low.shifted(by), high ? std::optional(high->shifted(by)) : std::nullopt};
    }
    /// No end falls below one: 0.9万 is no shorter way to think of 9,000.
    [[nodiscard]] bool reachesOne() const
    {
        const auto one = [](const Decimal& d) { return !d.isZero() && d.exponent + d.digits.size() > 0; };
        return one(low) && (!high || one(*high));
    }
    [[nodiscard]] QString text() const
    {
        QString text = low.toString(true);
        if (high)
            text += u'–' + high->toString(true);
        return text.replace(u'-', u'−'); // a true minus: the hyphen is as short as the dash of a range is long
    }
};

Decimal decimalOf(double value, std::optional<int> decimals)
{
    const Decimal number = Decimal::fromDouble(value);
    return decimals ? number.rounded(*decimals) : number;
}

/// A scale in words may follow the figure: not after %, and not before a unit that begins with a scale of its own
/// (万例).
bool takesScale(const Unit& unit, const QString& base)
{
    return !unit.isPercent() && (base.isEmpty() || !QStringView(u"十百千万亿").contains(base.front()));
}

} // namespace

QString QuantityText::joined(const QLocale& locale) const
{
    const bool blank = !isChinese(locale) && !unit.isEmpty() && !unit.startsWith(u'%') && !unit.startsWith(u'‰');
    return sign + figure + (blank ? QStringLiteral(" ") : QString()) + unit;
}

QuantityText format(
    const Quantity& quantity, const Unit& unit, const QLocale& locale, Scaling scaling, std::optional<int> decimals)
{
    if (!std::isfinite(quantity.value) || (quantity.high && !std::isfinite(*quantity.high)))
        return {};
    Figures figures {decimalOf(quantity.value, decimals), std::nullopt};
    if (quantity.high)
        figures.high = decimalOf(*quantity.high, decimals);

    QuantityText text {signOf(quantity.qualifier), figures.text(), unit.name(locale)};
    if (scaling == Scaling::None)
        return text;

    const bool chinese = isChinese(locale) && !(unit.name().isEmpty() && !unit.nameEn().isEmpty());
    const QString base = chinese ? unit.baseName() : unit.baseNameEn();
    if (!takesScale(unit, base) || (!chinese && base.isEmpty() && unit.exponent() > 0))
        return text;

    Figures counted = figures.shifted(unit.exponent());
    if (!chinese && unit.exponent() > 0) { // `CNY 10,000` reads as a table's head, not behind a figure
        text.figure = counted.text();
        text.unit = base;
    }
    const std::span<const Scale> scales = chinese ? std::span<const Scale>(kChinese) : std::span<const Scale>(kEnglish);
    // The scale of the unit itself is read along with the figure: 11,000万 元 is what 1.1亿 元 must be shorter than.
    qsizetype shortest = text.figure.size() + (chinese ? unit.name().size() - base.size() : 0);
    for (const Scale& scale : scales) {
        const Figures scaled = counted.shifted(-scale.exponent);
        if (scale.exponent <= (chinese ? unit.exponent() : 0) || !scaled.reachesOne())
            continue;
        const QString figure = scaled.text();
        const qsizetype size = figure.size() + (chinese ? scale.word.size() : 1); // " million" is read at one glance
        if (size < shortest) {
            shortest = size;
            text.figure = figure + scale.word;
            text.unit = base;
        }
    }
    return text;
}

} // namespace atlas
