// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/text.h"

#include "core/base/text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas::words {

QString attributes(const QStringList& parts, const QLocale& locale)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(isChinese(locale) ? u"，"_s : u", "_s);
}

QString enumeration(const QStringList& items, const QLocale& locale)
{
    return items.join(isChinese(locale) ? u"、"_s : u", "_s);
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
    return Text::tr("%1 and others, %n in all", nullptr, int(names.size())).arg(enumeration(names.first(3), locale));
}

QString span(double months)
{
    const int whole = int(std::lround(months));
    if (whole % 12 == 0) {
        return Text::tr("%n year(s)", nullptr, whole / 12);
    }
    return whole < 36 ? Text::tr("%n month(s)", nullptr, whole) : Text::tr("more than %n year(s)", nullptr, whole / 12);
}

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

bool isOfADate(Measure measure)
{
    return measure == Measure::Stock || measure == Measure::Rank || measure == Measure::Score
        || measure == Measure::Grade;
}

bool isVagueLength(const Period& period)
{
    return period.isInterval() && period.months() && (period.start().month == 0) != (period.end().month == 0);
}

QString lengthText(const Period& period, const QString& otherwise)
{
    const auto months = period.months();
    if (!months || *months == 0) {
        return otherwise;
    }
    return isVagueLength(period) ? Text::tr("up to %1").arg(span(*months)) : span(*months);
}

} // namespace atlas::words
