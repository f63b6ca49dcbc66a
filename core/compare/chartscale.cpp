// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/chartscale.h"

#include "core/base/text.h"
#include "core/domain/quantity.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

/// A step as mantissa and power of ten, so that ticks are computed without adding up rounding errors.
struct Step {
    int mantissa = 1; ///< 1, 2 or 5
    int exponent = 0;

    [[nodiscard]] double times(double count) const { return shiftDecimal(count * mantissa, exponent); }
};

/// The smallest step that covers `span` in at most `intervals` of it.
Step stepFor(double span, int intervals)
{
    const double rough = span / intervals;
    Step step {1, int(std::floor(std::log10(rough)))};
    for (const int mantissa : {1, 2, 5, 10}) {
        step.mantissa = mantissa;
        // A hair of tolerance: 0.5 / 5 must not become a step of 0.2.
        if (step.times(1) >= rough * (1 - 1e-9))
            break;
    }
    if (step.mantissa == 10)
        step = {1, step.exponent + 1};
    return step;
}

struct Magnitude {
    int exponent;
    QChar chinese;
    QChar english;
};

/// Largest first. English has no short form below a million that a planner would print.
constexpr std::array kMagnitudes {Magnitude {9, QChar(), u'B'}, Magnitude {8, u'亿', QChar()},
    Magnitude {6, QChar(), u'M'}, Magnitude {4, u'万', QChar()}};

} // namespace

ChartScale niceScale(double low, double high, int intervals)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high < low)
        low = high = 0;
    if (high == low) {
        low = std::min(0.0, low);
        high = high <= 0 && low == 0 ? 1 : std::max(0.0, high);
    }
    const Step step = stepFor(high - low, std::max(1, intervals));
    const double unit = step.times(1);
    const double first = std::floor(low / unit + 1e-9);
    const double last = std::max(first + 1, std::ceil(high / unit - 1e-9));

    ChartScale scale;
    for (double count = first; count <= last; ++count)
        scale.ticks.append(step.times(count));
    scale.min = scale.ticks.constFirst();
    scale.max = scale.ticks.constLast();
    return scale;
}

void labelTicks(ChartScale& scale, const Unit& unit, const QLocale& locale)
{
    const bool chinese = isChinese(locale);
    // 万元 holds four of the powers already: 10,000 of them are 1亿 and not 1万万.
    const int own = chinese && !unit.baseName().isEmpty() ? unit.exponent() : 0;
    const double step = scale.ticks.size() > 1 ? scale.ticks.at(1) - scale.ticks.at(0) : scale.max;
    const double largest = std::max(std::abs(scale.min), std::abs(scale.max));
    int shift = 0;
    QString suffix;
    for (const Magnitude& magnitude : kMagnitudes) {
        const QChar letter = chinese ? magnitude.chinese : magnitude.english;
        // 5,000 reads better than 0.5万; half a hundred million is 0.5亿 to everybody.
        const int least = magnitude.exponent > 4 ? magnitude.exponent - 1 : magnitude.exponent;
        const bool isLarge = shiftDecimal(largest, own) >= std::pow(10.0, magnitude.exponent)
            && shiftDecimal(step, own) >= std::pow(10.0, least) * (1 - 1e-9);
        if (letter.isNull() || magnitude.exponent <= own || !isLarge)
            continue;
        shift = magnitude.exponent - own;
        suffix = letter;
        break;
    }
    scale.labels.clear();
    for (const double tick : std::as_const(scale.ticks)) {
        const QString number = format(
            Quantity {shiftDecimal(tick, -shift), std::nullopt, Qualifier::Exact}, Unit(), locale, Scaling::None)
                                   .figure;
        scale.labels.append(tick == 0 ? number : QString(number + suffix));
    }
}

} // namespace atlas
