// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/compare/text.h"
#include "core/compare/words.h"

using namespace Qt::StringLiterals;

namespace atlas::words {
namespace {

QString latest() { return Text::tr("Each hospital’s latest figure, actual ones first"); }

QString dateText(const QDate& day, const QLocale& locale)
{
    const auto date = Period::parse(day.toString(Qt::ISODate));
    return date ? date->format(locale) : QString();
}

/// What the figures are near to: of a period with an end that nobody knows, the other one.
Period knownPart(const Period& period)
{
    return !period.latest() ? startOf(period) : !period.earliest() ? endOf(period) : period;
}

QString chosenBy(const ComparisonRow& row, const QLocale& locale)
{
    switch (row.rule) {
    case Choice::Rule::LatestOfEach:
        return latest();
    case Choice::Rule::AsOf:
        return row.asOf.isValid() ? Text::tr("Figures as of %1").arg(dateText(row.asOf, locale)) : latest();
    case Choice::Rule::CommonPeriod:
        break;
    }
    return row.common.isUndated()
        ? Text::tr("No common date; each hospital’s preferred or latest figure")
        : Text::tr("Figures nearest to %1").arg(dateInSentence(knownPart(row.common), locale));
}

} // namespace

QString rule(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale)
{
    QStringList picked;
    for (const Slot& slot : row.slotList) {
        if (slot.pinned) {
            const Institution* institution = dataset.institution(slot.institution);
            picked.append(institution ? institution->shortLabel(locale) : slot.institution);
        }
    }
    if (picked.isEmpty()) {
        return row.known() > 1 ? chosenBy(row, locale) : QString();
    }
    if (picked.size() == row.known()) {
        return Text::tr("All figures picked by hand");
    }
    return Text::tr("%1; picked by hand: %2").arg(chosenBy(row, locale), names(picked, locale));
}

QString noticeWithRule(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale)
{
    const QString first = notice(row, dataset, locale);
    const QString second = rule(row, dataset, locale);
    if (second.isEmpty()) {
        return first;
    }
    const bool apart = !first.isEmpty() && !isChinese(locale);
    return first + (apart ? u" "_s : QString()) + Text::tr("%1.", "a sentence").arg(second);
}

QString spread(
    const StatementSpread& spread, const Observation& observation, const Indicator& indicator, const QLocale& locale)
{
    if (!spread.low || !spread.high) {
        return {};
    }
    Observation range = observation;
    range.quantity = Quantity {*spread.low, *spread.high, Qualifier::Exact};
    return inSentence(figureText(range, indicator, locale), locale);
}

QString pinned() { return Text::tr("picked"); }

} // namespace atlas::words
