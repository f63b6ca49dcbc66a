// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/text.h"
#include "core/compare/words.h"

namespace atlas::words {
namespace {

QString chosenBy(const ComparisonRow& row, const QLocale& locale)
{
    switch (row.rule) {
    case Choice::Rule::LatestOfEach:
        return Text::tr("Each hospital’s latest figure");
    case Choice::Rule::AsOf:
        return row.asOf.isValid() ? Text::tr("Figures as of %1").arg(row.asOf.toString(Qt::ISODate))
                                  : Text::tr("Each hospital’s latest figure");
    case Choice::Rule::CommonPeriod:
        break;
    }
    return row.common.isUndated() ? Text::tr("No common date to go by")
                                  : Text::tr("Figures nearest to %1").arg(row.common.format(locale));
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
    return Text::tr("%1; picked by hand: %2").arg(chosenBy(row, locale), names(picked, locale));
}

QString spread(const StatementSpread& spread, const Indicator& indicator, const QLocale& locale)
{
    if (!spread.low || !spread.high) {
        return {};
    }
    return inSentence(format({*spread.low, *spread.high, Qualifier::Exact}, indicator.unit, locale), locale);
}

QString pinned() { return Text::tr("picked"); }

} // namespace atlas::words
