// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"

#include "core/base/text.h"
#include "core/compare/figures.h"
#include "core/compare/periodrules.h"
#include "core/compare/text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas::words {
namespace {

QString perUnit(const QString& unit, Per per)
{
    switch (per) {
    case Per::WholePeriod:
        break;
    case Per::Year:
        return Text::tr("%1/year").arg(unit);
    case Per::Month:
        return Text::tr("%1/month").arg(unit);
    case Per::Day:
        return Text::tr("%1/day").arg(unit);
    }
    return unit;
}

/// A grade is its label; a position without a label shows as the number that it is.
std::optional<QuantityText> gradeText(const Quantity& quantity, const Indicator& indicator, const QLocale& locale)
{
    const auto label = [&](double value) {
        const auto position = qsizetype(std::llround(value)) - 1;
        const bool exists = value == std::round(value) && position >= 0 && position < indicator.scale.size();
        return exists ? indicator.scale[position] : QString();
    };
    const QString low = label(quantity.value);
    const QString high = quantity.high ? label(*quantity.high) : QString();
    if (indicator.measure != Measure::Grade || low.isEmpty() || (quantity.high && high.isEmpty())) {
        return std::nullopt;
    }
    const QString sign = format({quantity.value, std::nullopt, quantity.qualifier}, {}, locale).sign;
    return QuantityText {sign, quantity.high ? QString(low + u'–' + high) : low, {}};
}

/// `bed` for `beds`: one is no plural in English. What is counted comes first: `people per 100 beds`.
QString singular(const QString& unit)
{
    const qsizetype end = unit.indexOf(u' ');
    QString word = end < 0 ? unit : unit.first(end);
    if (word == "people"_L1) {
        word = u"person"_s;
    } else if (word.endsWith("ies"_L1) && word != "series"_L1) {
        word = word.chopped(3) + u'y';
    } else if (word.endsWith("ches"_L1) || word.endsWith("sses"_L1)) {
        word.chop(2);
    } else if (word.endsWith(u's') && !word.endsWith("ss"_L1) && word != "series"_L1) {
        word.chop(1);
    }
    return end < 0 ? word : word + unit.sliced(end);
}

QString ordinal(int number)
{
    const int tens = number % 100 / 10;
    const QString ending = tens == 1 ? u"th"_s
        : number % 10 == 1           ? u"st"_s
        : number % 10 == 2           ? u"nd"_s
        : number % 10 == 3           ? u"rd"_s
                                     : u"th"_s;
    return QString::number(number) + ending;
}

/// A place in a ranking: `第 2 位`, `前 12 位`; `2nd`, `top 12`. What is less plain stays a number with its sign.
std::optional<QuantityText> rankText(const Quantity& quantity, const Indicator& indicator, const QLocale& locale)
{
    const bool top = quantity.qualifier == Qualifier::AtMost;
    const bool plain = quantity.value >= 1 && quantity.value == std::round(quantity.value) && !quantity.high;
    if (indicator.measure != Measure::Rank || !plain || (quantity.qualifier != Qualifier::Exact && !top)) {
        return std::nullopt;
    }
    const int place = int(quantity.value);
    const QString number = isChinese(locale) || top ? QString::number(place) : ordinal(place);
    return QuantityText {{},
        top ? Text::tr("top %1", "place in a ranking").arg(number) : Text::tr("%1", "place in a ranking").arg(number),
        {}};
}

/// `owner` is the unit of the level that changed, for a change in that unit.
QuantityText changeParts(const Change& change, const Unit& owner, const QLocale& locale)
{
    Unit unit;
    switch (change.unit) {
    case ChangeUnit::Percent:
        unit = Unit(u"%"_s, u"%"_s);
        break;
    case ChangeUnit::PercentagePoints:
        unit = Unit(u"个百分点"_s, u"pp"_s);
        break;
    case ChangeUnit::Times:
        unit = Unit(u"倍"_s, u"times"_s);
        break;
    case ChangeUnit::Absolute:
        unit = owner;
        break;
    }
    QuantityText text = format({std::abs(change.value), std::nullopt, change.qualifier}, unit, locale);
    if (change.value != 0) {
        text.figure.prepend(change.value < 0 ? u'−' : u'+');
    }
    return text;
}

/// The period as a caption says it: silence is worth a word only where the figure claims to be real.
QString captionPeriod(const Observation& observation, const QLocale& locale)
{
    const bool silent = observation.period.isUndated();
    return silent && observation.status == FigureStatus::Actual ? observation.period.format(locale)
                                                                : observation.period.formatShort(locale);
}

} // namespace

QuantityText figureText(
    const Observation& observation, const Indicator& indicator, const QLocale& locale, Scaling scaling)
{
    if (!observation.quantity) {
        return observation.change ? changeParts(*observation.change, indicator.unit, locale) : QuantityText {};
    }
    if (const auto grade = gradeText(*observation.quantity, indicator, locale)) {
        return *grade;
    }
    if (const auto rank = rankText(*observation.quantity, indicator, locale)) {
        return *rank;
    }
    QuantityText text = format(*observation.quantity, indicator.unit, locale, scaling);
    const bool one = text.figure == "1"_L1 && scaling == Scaling::Shortest && !isChinese(locale);
    text.unit = perUnit(one ? singular(text.unit) : text.unit, observation.per);
    return text;
}

QString changeText(const Change& change, const QLocale& locale)
{
    return changeParts(change, {}, locale).joined(locale);
}

QString withBasis(const QString& text, const Change& change, const QLocale& locale)
{
    if (change.basis == "yoy"_L1) {
        return Text::tr("%1 year on year").arg(text);
    }
    if (change.basis == "annual_mean"_L1) {
        return Text::tr("%1 a year on average").arg(text);
    }
    const auto base = Period::parse(change.basis);
    return base && !base->isUndated() ? Text::tr("%1 on %2").arg(text, dateInSentence(*base, locale)) : text;
}

QString changePhrase(const Change& change, const QLocale& locale)
{
    return withBasis(changeText(change, locale), change, locale);
}

QString figureCaption(const Observation& observation, const Indicator& indicator, const QLocale& locale)
{
    Q_UNUSED(indicator)
    const QString kind = observation.status == FigureStatus::Actual ? QString() : status(observation.status);
    return attributes({kind, observation.scope, captionPeriod(observation, locale)}, locale);
}

QString conceptCaption(
    const Observation& observation, const Indicator& indicator, const Concept& asked, const QLocale& locale)
{
    const QString name = localized(indicator.name, indicator.nameEn, locale);
    const bool own = !isTotal(indicator) && name != localized(asked.name, asked.nameEn, locale);
    // Planned beds need not be called planned.
    const bool said = own && observation.status == FigureStatus::Planned && indicator.id.endsWith(".planned"_L1);
    return attributes({own ? name : QString(),
                          said ? attributes({observation.scope, observation.period.formatShort(locale)}, locale)
                               : figureCaption(observation, indicator, locale)},
        locale);
}

QString overdue(const Period& due, const QDate& asOf, const QLocale& locale)
{
    return hasPassed(due, asOf) ? Text::tr("due %1, outcome not reported").arg(endOf(due).format(locale)) : QString();
}

QString overdue(const Observation& planned, const Dataset& dataset, const QDate& asOf, const QLocale& locale)
{
    return isOverdue(planned, dataset, asOf) ? overdue(planned.period, asOf, locale) : QString();
}

} // namespace atlas::words
