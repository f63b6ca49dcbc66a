// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/text.h"

#include "core/base/text.h"
#include "core/compare/periodrules.h"
#include "core/compare/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas::words {
namespace {

/// `counted per day`: of what is no mean, such as a capacity.
QString countedPer(Per per)
{
    switch (per) {
    case Per::Year:
        return Text::tr("counted per year");
    case Per::Month:
        return Text::tr("counted per month");
    case Per::Day:
        return Text::tr("counted per day");
    case Per::WholePeriod:
        break;
    }
    return {};
}

QString meanPer(Per per)
{
    switch (per) {
    case Per::Year:
        return Text::tr("a mean per year");
    case Per::Month:
        return Text::tr("a mean per month");
    case Per::Day:
        return Text::tr("a mean per day");
    case Per::WholePeriod:
        break;
    }
    return {};
}

Period parsed(const QString& edtf)
{
    const auto period = Period::parse(edtf);
    return period ? *period : Period();
}

} // namespace

QString attributes(const QStringList& parts, const QLocale& locale)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(isChinese(locale) ? u"，"_s : u", "_s);
}

QString enumeration(const QStringList& items, const QLocale& locale)
{
    if (isChinese(locale) || items.size() < 2) {
        return items.join(u'、');
    }
    return Text::tr("%1 and %2", "last two of a list").arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

QString bracketed(const QString& text, const QString& aside, const QLocale& locale)
{
    if (aside.isEmpty()) {
        return text;
    }
    return isChinese(locale) ? QString(text + u'（' + aside + u'）') : QString(text + u" (" + aside + u')');
}

QString inSentence(const QuantityText& text, const QLocale& locale)
{
    const bool blank = isChinese(locale) && !text.unit.isEmpty() && text.unit.front().isLetter()
        && !text.figure.isEmpty() && text.figure.back().isDigit();
    return blank ? QString(text.sign + text.figure + u' ' + text.unit) : text.joined(locale);
}

QString names(const QStringList& names, const QLocale& locale)
{
    if (names.size() <= 4) {
        return enumeration(names, locale);
    }
    const QString first = names.first(3).join(isChinese(locale) ? u"、"_s : u", "_s);
    return Text::tr("%1 and %n other(s)", nullptr, int(names.size()) - 3).arg(first);
}

QString span(double months)
{
    const int whole = int(std::lround(months));
    if (whole % 12 == 0) {
        return Text::tr("%n year(s)", nullptr, whole / 12);
    }
    return whole < 36 ? Text::tr("%n month(s)", nullptr, whole) : Text::tr("more than %n year(s)", nullptr, whole / 12);
}

QString dateInSentence(const Period& period, const QLocale& locale)
{
    const QString text = period.format(locale);
    return period.fiveYearPlan() ? Text::tr("the %1", "five-year plan").arg(text) : text;
}

Period startOf(const Period& period)
{
    return period.earliest() ? parsed(period.toEdtf().section(u'/', 0, 0)) : Period();
}

Period endOf(const Period& period) { return period.latest() ? parsed(period.toEdtf().section(u'/', -1)) : Period(); }

bool isOfADate(Measure measure)
{
    return measure == Measure::Stock || measure == Measure::Rank || measure == Measure::Score
        || measure == Measure::Grade;
}

bool isSpan(const Period& period) { return period.isInterval() && period.earliest() && period.latest(); }

bool isVagueLength(const Period& period)
{
    return period.isInterval() && period.months() && (period.start().month == 0) != (period.end().month == 0);
}

QString lengthText(const Period& period)
{
    const int months = period.months().value_or(0);
    if (months == 0) {
        return {};
    }
    if (!isVagueLength(period)) {
        return span(months);
    }
    return Text::tr("up to %1").arg(months % 12 == 0 ? span(months) : Text::tr("%n month(s)", nullptr, months));
}

QString basis(const Observation& observation, const Indicator& indicator)
{
    const bool total = indicator.measure == Measure::Flow;
    const Period& period = observation.period;
    if (const Per per = effectivePer(observation); per != Per::WholePeriod) {
        return total ? meanPer(per) : countedPer(per);
    }
    if (isOfADate(indicator.measure)) {
        return measure(Measure::Stock);
    }
    const auto first = period.earliest();
    const auto last = period.latest();
    // A year that was inferred says nothing of how long the count went on.
    if (!first || !last || (period.isInferred() && !period.isInterval())) {
        return Text::tr("over how long is not stated");
    }
    const int months = period.months().value_or(0);
    if (months == 0) {
        const int days = int(first->daysTo(*last)) + 1;
        return total ? Text::tr("a total over %n day(s)", nullptr, days) : Text::tr("over %n day(s)", nullptr, days);
    }
    if (isVagueLength(period)) {
        return (total ? Text::tr("a total over %1") : Text::tr("over %1")).arg(lengthText(period));
    }
    if (months % 12 == 0) {
        return total ? Text::tr("a total over %n year(s)", nullptr, months / 12)
                     : Text::tr("over %n year(s)", nullptr, months / 12);
    }
    return total ? Text::tr("a total over %n month(s)", nullptr, months)
                 : Text::tr("over %n month(s)", nullptr, months);
}

} // namespace atlas::words
