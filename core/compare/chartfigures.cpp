// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/chartfigures.h"

#include "core/compare/periodrules.h"

#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

/// Where in a year a day lies, 0–1.
double yearsOf(const QDate& day, bool end)
{
    const double into = day.dayOfYear() - (end ? 0 : 1);
    return day.year() + into / day.daysInYear();
}

bool isActual(const Figure& figure) { return figure.observation.status == FigureStatus::Actual; }

/// What a shown figure says beside its value and period: two that say the same need not both be shown.
QString kindKey(const Figure& figure)
{
    return figure.indicator.id + u'|' + QString::number(int(figure.observation.status)) + u'|'
        + figure.observation.scope;
}

} // namespace

QString scaleKey(const Figure& figure)
{
    const Indicator& indicator = figure.indicator;
    const QString per = QString::number(int(effectivePer(figure.observation)));
    if (indicator.measure == Measure::Grade)
        return u"grade|" + (indicator.scale.isEmpty() ? indicator.id : indicator.scale.join(u';'));
    if (indicator.measure == Measure::Rank)
        return u"rank|" + indicator.id;
    return indicator.unit.dimension() + u'|' + per;
}

bool standsOn(const Figure& figure, const QString& key)
{
    return !key.isEmpty() && figure.observation.quantity && scaleKey(figure) == key;
}

QString commonKey(const ComparisonRow& row)
{
    QString best;
    int most = 0;
    const auto count = [&row](const QString& key) {
        return int(std::count_if(row.slotList.begin(), row.slotList.end(),
            [&key](const Slot& slot) { return slot.figure && standsOn(*slot.figure, key); }));
    };
    const auto consider = [&](const Slot& slot) {
        if (!slot.figure || !slot.figure->observation.quantity)
            return;
        const QString key = scaleKey(*slot.figure);
        if (const int votes = count(key); votes > most) {
            most = votes;
            best = key;
        }
    };
    if (row.reference >= 0)
        consider(row.slotList.at(row.reference));
    for (const Slot& slot : row.slotList)
        consider(slot);
    return best;
}

Figure inUnit(Figure figure, const Unit& unit)
{
    auto& quantity = figure.observation.quantity;
    if (!quantity || figure.indicator.unit == unit)
        return figure;
    const auto value = convert(quantity->value, figure.indicator.unit, unit);
    if (!value)
        return figure;
    if (quantity->high)
        quantity->high = convert(*quantity->high, figure.indicator.unit, unit);
    quantity->value = *value;
    figure.indicator.unit = unit;
    return figure;
}

QVector<PartFigure> figuresWorthShowing(const Slot& slot, const QString& key, int most, int years)
{
    QVector<PartFigure> shown;
    if (!slot.figure || !standsOn(*slot.figure, key))
        return shown;
    const Figure& chosen = *slot.figure;
    shown.append({ChartFigure::Part::Chosen, chosen});
    QSet<QString> kinds {kindKey(chosen)};
    QVector<PartFigure> newer, further, planned, earlier;
    for (const Figure& other : slot.others) {
        if (!standsOn(other, key))
            continue;
        const Observation& o = other.observation;
        const QString kind = kindKey(other);
        if (isActual(other) && kind == kindKey(chosen)) {
            if (!samePeriodLength(o, other.indicator, chosen.observation, chosen.indicator))
                continue;
            const auto then = timeOf(o.period);
            const auto now = timeOf(chosen.observation.period);
            if (!then || !now || *then == *now)
                continue;
            // Others come best first, not latest first: of the earlier and of the newer ones the last is shown.
            auto& side = *then < *now ? earlier : newer;
            const auto part = *then < *now ? ChartFigure::Part::Earlier : ChartFigure::Part::Further;
            if (*now - *then <= years
                && (side.isEmpty() || *timeOf(side.constFirst().figure.observation.period) < *then))
                side = {{part, other}};
            continue;
        }
        const bool partOfChosen = isActual(other) && chosen.observation.scope.isEmpty() && !o.scope.isEmpty();
        if (kinds.contains(kind) || partOfChosen)
            continue;
        kinds.insert(kind);
        if (!isActual(other))
            planned.append({isActual(chosen) ? ChartFigure::Part::Planned : ChartFigure::Part::Further, other});
        else if (samePeriodLength(o, other.indicator, chosen.observation, chosen.indicator))
            further.append({ChartFigure::Part::Further, other});
    }
    // Plans come first of all: what is intended matters more at a planners' table than what was.
    for (const QVector<PartFigure>* group : {&planned, &newer, &further, &earlier}) {
        for (const PartFigure& figure : *group) {
            if (shown.size() <= most)
                shown.append(figure);
        }
    }
    const auto rank = [](const PartFigure& figure) { return int(figure.part); };
    std::stable_sort(
        shown.begin(), shown.end(), [&](const PartFigure& a, const PartFigure& b) { return rank(a) < rank(b); });
    return shown;
}

QVector<Figure> pointsInTime(const Slot& slot, const QString& key)
{
    QVector<Figure> points;
    if (!slot.figure || !standsOn(*slot.figure, key))
        return points;
    for (const Figure& figure : series(slot)) {
        if (timeOf(figure.observation.period))
            points.append(figure);
    }
    if (points.isEmpty() || !isActual(*slot.figure))
        return points;
    const double last = *timeOf(points.constLast().observation.period);
    QVector<Figure> plans;
    for (const Figure& other : slot.others) {
        const auto when = timeOf(other.observation.period);
        if (standsOn(other, key) && !isActual(other) && other.observation.scope == slot.figure->observation.scope
            && when && *when > last)
            plans.append(other);
    }
    std::stable_sort(plans.begin(), plans.end(),
        [](const Figure& a, const Figure& b) { return *timeOf(a.observation.period) < *timeOf(b.observation.period); });
    return points + plans;
}

std::optional<double> timeOf(const Period& period)
{
    const auto first = period.earliest();
    const auto last = period.latest();
    if (first && last)
        return (yearsOf(*first, false) + yearsOf(*last, true)) / 2;
    if (first)
        return yearsOf(*first, false);
    if (last)
        return yearsOf(*last, true);
    return std::nullopt;
}

std::optional<MonthSpan> monthSpan(const Figure& figure)
{
    const Period& period = figure.observation.period;
    if (!oddMonths(figure.observation, figure.indicator) || !period.earliest() || !period.latest())
        return std::nullopt;
    if (period.earliest()->year() != period.latest()->year() || period.months().value_or(12) >= 12)
        return std::nullopt;
    return MonthSpan {period.earliest()->month(), period.latest()->month()};
}

} // namespace atlas
