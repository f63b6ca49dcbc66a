// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/bandscale.h"

#include "core/compare/chartfigures.h"
#include "core/compare/periodrules.h"

namespace atlas {

namespace {

constexpr qreal kBarEnding = 24; ///< room for slices and dashes behind the longest bar
constexpr qreal kLongestBar = 640; ///< longer ones are not read any better

std::optional<double> levelIn(const Figure& figure, const Unit& unit)
{
    if (!figure.observation.quantity)
        return std::nullopt;
    const Quantity& quantity = *figure.observation.quantity;
    return convert(quantity.high.value_or(quantity.value), figure.indicator.unit, unit);
}

} // namespace

bool isIntention(const Figure& figure)
{
    return figure.observation.status == FigureStatus::Planned || figure.observation.status == FigureStatus::Target;
}

bool shareScale(const QVector<Figure>& figures)
{
    const Figure* first = nullptr;
    for (const Figure& figure : figures) {
        if (!figure.observation.quantity)
            continue;
        const Measure measure = figure.indicator.measure;
        if (measure == Measure::Rank || measure == Measure::Grade || figure.observation.quantity->value < 0)
            return false;
        if (!first) {
            first = &figure;
            continue;
        }
        const bool sameKind = scaleKey(figure) == scaleKey(*first)
            && (figure.institutionKind == InstitutionKind::Region)
                == (first->institutionKind == InstitutionKind::Region);
        // Five months beside a year: the shorter bar would be read as the smaller hospital.
        const auto months = oddMonths(figure.observation, figure.indicator);
        const auto firstMonths = oddMonths(first->observation, first->indicator);
        const bool partYear = (months && *months < 12) || (firstMonths && *firstMonths < 12);
        if (!sameKind || (partYear && months != firstMonths))
            return false;
    }
    return first != nullptr;
}

BandFigures bandFigures(const Slot& slot)
{
    BandFigures figures;
    figures.main = slot.figure;
    figures.more = int(slot.others.size());
    if (slot.figure && !isIntention(*slot.figure)) {
        const auto planned = std::find_if(slot.others.cbegin(), slot.others.cend(),
            [](const Figure& figure) { return isIntention(figure) && figure.observation.quantity; });
        if (planned != slot.others.cend()) {
            figures.planned = *planned;
            --figures.more;
        }
    }
    return figures;
}

BandScale bandScale(const QVector<BandFigures>& figures, qreal columnWidth)
{
    BandScale scale;
    QVector<Figure> all;
    for (const BandFigures& slot : figures) {
        if (slot.main)
            all.append(*slot.main);
        if (slot.planned)
            all.append(*slot.planned);
    }
    if (!shareScale(all))
        return scale;
    const auto first = std::find_if(
        all.cbegin(), all.cend(), [](const Figure& figure) { return figure.observation.quantity.has_value(); });
    scale.unit = first->indicator.unit;
    for (const Figure& figure : all)
        scale.largest = qMax(scale.largest, levelIn(figure, scale.unit).value_or(0));
    // A percentage has a natural end; its bars show how much is left.
    if (scale.unit.isPercent() && scale.largest > 25 && scale.largest <= 100)
        scale.largest = 100;
    scale.full = qMin(columnWidth - kBarEnding, kLongestBar);
    return scale;
}

void addBar(Drawing& drawing, qreal x, qreal y, const Figure& figure, const BandScale& scale, int slot, bool muted)
{
    drawing.add(LineItem {{x, y - 2}, {x, y + kBandBar + 2}, Ink::Control, 1});
    const auto level = levelIn(figure, scale.unit);
    if (!level || *level <= 0 || scale.largest <= 0)
        return;
    const Quantity& quantity = *figure.observation.quantity;
    BarItem bar;
    bar.slot = slot;
    bar.muted = muted;
    bar.rect = QRectF(x + 1, y, scale.length(*level), kBandBar);
    switch (figure.observation.status) {
    case FigureStatus::Actual:
        bar.fill = BarItem::Fill::Solid;
        break;
    case FigureStatus::Planned:
        bar.fill = BarItem::Fill::Outline;
        break;
    case FigureStatus::Target:
        bar.fill = BarItem::Fill::Hatched;
        break;
    case FigureStatus::Estimated:
        bar.fill = BarItem::Fill::TintDashed;
        break;
    }
    switch (quantity.qualifier) {
    case Qualifier::Exact:
        break;
    case Qualifier::MoreThan:
        bar.ending = BarItem::Ending::More;
        break;
    case Qualifier::AtLeast:
        bar.ending = BarItem::Ending::Open;
        break;
    case Qualifier::Nearly:
    case Qualifier::About:
        bar.ending = BarItem::Ending::Tinted;
        break;
    case Qualifier::LessThan:
    case Qualifier::AtMost:
        bar.ending = BarItem::Ending::Less;
        break;
    }
    if (bar.ending == BarItem::Ending::Tinted || bar.ending == BarItem::Ending::Less) {
        const auto low
            = convert(quantity.interval().low.value_or(quantity.value * 0.9), figure.indicator.unit, scale.unit);
        // Five per cent of a short bar cannot be seen: the part in question is at least 4 px.
        bar.solidTo = qMin(bar.rect.left() + scale.length(low.value_or(*level)), bar.rect.right() - 4);
    } else if (quantity.high) {
        bar.ending = BarItem::Ending::Tinted;
        bar.solidTo = bar.rect.left()
            + scale.length(convert(quantity.value, figure.indicator.unit, scale.unit).value_or(*level));
    }
    drawing.add(bar);
}

} // namespace atlas
