// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/chartparts.h"

#include "core/compare/chartfigures.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// What can be added up: numbers that are neither rounded nor bounds, of something that is counted.
bool isAddable(const Figure& figure)
{
    const auto& quantity = figure.observation.quantity;
    const Measure measure = figure.indicator.measure;
    return quantity && quantity->qualifier == Qualifier::Exact && !quantity->high && quantity->value > 0
        && (measure == Measure::Stock || measure == Measure::Flow);
}

bool isTotal(const Figure& figure)
{
    return figure.indicator.id == figure.indicator.conceptId + QStringLiteral(".total");
}

bool isOfTheSame(const Figure& part, const Figure& whole)
{
    const Observation& a = part.observation;
    const Observation& b = whole.observation;
    return a.period == b.period && a.scope == b.scope && a.status == b.status && a.per == b.per;
}

} // namespace

std::optional<Division> divisionOf(const Slot& slot, const QString& key)
{
    if (!slot.figure || (slot.pinned && !isTotal(*slot.figure)))
        return std::nullopt;
    QVector<Figure> all {*slot.figure};
    all += slot.others;
    const auto whole = std::find_if(all.cbegin(), all.cend(),
        [&](const Figure& figure) { return standsOn(figure, key) && isAddable(figure) && isTotal(figure); });
    if (whole == all.cend())
        return std::nullopt;
    Division division {*whole, {}, false};
    double sum = 0;
    for (const Figure& figure : std::as_const(all)) {
        const auto sameIndicator = [&](const Figure& part) { return part.indicator.id == figure.indicator.id; };
        // Of one indicator's conflicting figures the best comes first.
        if (isTotal(figure) || !isAddable(figure) || !standsOn(figure, key) || !isOfTheSame(figure, *whole)
            || std::any_of(division.parts.cbegin(), division.parts.cend(), sameIndicator))
            continue;
        division.parts.append(figure);
        sum += inUnit(figure, whole->indicator.unit).observation.quantity->value;
    }
    const double total = whole->observation.quantity->value;
    if (division.parts.size() < 2 || division.parts.size() > kMostParts || sum > total * (1 + 1e-9))
        return std::nullopt;
    division.complete = std::abs(sum - total) <= total * 1e-9;
    std::sort(division.parts.begin(), division.parts.end(),
        [](const Figure& a, const Figure& b) { return a.indicator.id < b.indicator.id; });
    return division;
}

} // namespace atlas
