// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"

#include "core/compare/figures.h"
#include "core/compare/periodrules.h"
#include "core/compare/text.h"

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

/// One sentence for one reason. Every sentence is translated whole; what is put into it are names, figures, dates and
/// scopes.
namespace atlas::words {
namespace {

/// One of the two figures that a reason is about, with what its sentences need.
struct Side {
    const Observation* observation = nullptr;
    Indicator indicator;
    const Institution* institution = nullptr;
    QString name; ///< of the institution
    QString figure; ///< `2,330 张`
    QString dated; ///< `2,330 张（沈抚示范区院区，2022?）`
    QString period; ///< `2022年（推定）`
};

std::optional<Side> sideOf(const QString& id, const Dataset& dataset, const QLocale& locale)
{
    Side side;
    side.observation = dataset.observation(id);
    if (!side.observation) {
        return std::nullopt;
    }
    const Observation& o = *side.observation;
    side.indicator = indicatorOf(dataset, o.indicator);
    side.institution = dataset.institution(o.institution);
    if (!side.institution) {
        const auto related = dataset.related.constFind(o.institution);
        side.institution = related == dataset.related.constEnd() ? nullptr : &*related;
    }
    side.name = side.institution ? side.institution->shortLabel(locale) : o.institution;
    side.figure = inSentence(figureText(o, side.indicator, locale), locale);
    side.dated = bracketed(side.figure, attributes({o.scope, o.period.formatShort(locale)}, locale), locale);
    side.period = dateInSentence(o.period, locale);
    return side;
}

qsizetype placeOf(const Side& side, const Dataset& dataset)
{
    const auto& all = dataset.institutions;
    return std::find_if(all.begin(), all.end(), [&](const Institution& i) {
        return i.id == side.observation->institution;
    }) - all.begin();
}

bool isRegion(const Side& side) { return side.institution && side.institution->kind == InstitutionKind::Region; }

/// `first` intends what `second` has, or is further from being real.
QString plannedSentence(const Side& first, const Side& second)
{
    if (second.observation->status == FigureStatus::Estimated) {
        return first.observation->status == FigureStatus::Target
            ? Text::tr("%1 aims at %2; %3 estimates %4.").arg(first.name, first.dated, second.name, second.dated)
            : Text::tr("%1 plans %2; %3 estimates %4.").arg(first.name, first.dated, second.name, second.dated);
    }
    switch (first.observation->status) {
    case FigureStatus::Target:
        return Text::tr("%1 aims at %2; %3 reports %4.").arg(first.name, first.dated, second.name, second.dated);
    case FigureStatus::Estimated:
        return Text::tr("%1 estimates %2; %3 reports %4.").arg(first.name, first.dated, second.name, second.dated);
    case FigureStatus::Planned:
    case FigureStatus::Actual:
        break;
    }
    return Text::tr("%1 plans %2; %3 reports %4.").arg(first.name, first.dated, second.name, second.dated);
}

QString lengthSentence(const Side& a, const Side& b)
{
    return Text::tr("%1 reports %2, %3; %4 reports %5, %6.")
        .arg(a.name, a.dated, basis(*a.observation, a.indicator), b.name, b.dated, basis(*b.observation, b.indicator));
}

QString partSentence(const Side& part, const Side& whole)
{
    const QString& scope = part.observation->scope;
    return isRegion(whole) ? Text::tr("The figure of %1 (%2) is for %3 alone, that of %4 (%5) for the whole region.")
                                 .arg(part.name, part.figure, scope, whole.name, whole.figure)
                           : Text::tr("The figure of %1 (%2) is for %3 alone, that of %4 (%5) for the whole hospital.")
                                 .arg(part.name, part.figure, scope, whole.name, whole.figure);
}

QString indicatorName(const Side& side, const QLocale& locale)
{
    return localized(side.indicator.name, side.indicator.nameEn, locale);
}

/// The earlier one first, as people tell a time.
QString periodSentence(const Side& a, const Side& b)
{
    const PeriodDistance distance = periodDistance(a.observation->period, b.observation->period);
    if (!distance.months && a.observation->period.isUndated() && b.observation->period.isUndated()) {
        return Text::tr("Neither %1 nor %2 gives a date.").arg(a.name, b.name);
    }
    if (!distance.months) {
        const bool first = a.observation->period.isUndated();
        const Side& undated = first ? a : b;
        const Side& dated = first ? b : a;
        return Text::tr("%1 gives no date, %2 does: %3.").arg(undated.name, dated.name, dated.period);
    }
    const bool inOrder = std::is_lteq(order(a.observation->period, b.observation->period));
    const Side& early = inOrder ? a : b;
    const Side& late = inOrder ? b : a;
    if (distance.atLeast && *distance.months > 0) {
        return Text::tr("Dates differ: %1 %2, %3 %4; at least %5 apart.")
            .arg(early.name, early.period, late.name, late.period, span(*distance.months));
    }
    if (distance.atLeast) {
        return Text::tr("Dates differ: %1 %2, %3 %4; how far apart is not stated.")
            .arg(early.name, early.period, late.name, late.period);
    }
    if (isSpan(early.observation->period) || isSpan(late.observation->period)) {
        return Text::tr("Periods differ: %1 %2, %3 %4; %5 apart, midpoint to midpoint.")
            .arg(early.name, early.period, late.name, late.period, span(*distance.months));
    }
    return Text::tr("Dates differ: %1 %2, %3 %4; %5 apart.")
        .arg(early.name, early.period, late.name, late.period, span(*distance.months));
}

QString conflictSentence(const Side& side, const Dataset& dataset, const QLocale& locale)
{
    QStringList values {side.figure};
    for (const Observation& other : dataset.observations) {
        if (other.quantity && statementKey(other) == statementKey(*side.observation)) {
            const QString figure = inSentence(figureText(other, side.indicator, locale), locale);
            if (!values.contains(figure)) {
                values.append(figure);
            }
        }
    }
    return Text::tr("The sources for %1 disagree: %2.").arg(side.name, enumeration(values, locale));
}

/// A period of which one end only is inferred says so of that end.
QString inferredSentence(const Side& side, const QLocale& locale)
{
    const Period& period = side.observation->period;
    const auto unmarkedPeriod = Period::parse(unmarked(period));
    const Period plain = unmarkedPeriod ? *unmarkedPeriod : period;
    if (period.isInterval() && !period.start().uncertain) {
        return Text::tr("For %1 the end (%2) is inferred.").arg(side.name, endOf(plain).format(locale));
    }
    if (period.isInterval() && !period.end().uncertain) {
        return Text::tr("For %1 the start (%2) is inferred.").arg(side.name, startOf(plain).format(locale));
    }
    return Text::tr("The source for %1 gives no exact date; %2 is inferred.")
        .arg(side.name, dateInSentence(plain, locale));
}

/// Sentences about one figure.
QString sentenceAbout(ReasonType type, const Side& side, const Dataset& dataset, const QLocale& locale)
{
    switch (type) {
    case ReasonType::ChangeOnly:
        return side.observation->change ? Text::tr("%1 states only a change (%2), not the level.")
                                              .arg(side.name, withBasis(side.figure, *side.observation->change, locale))
                                        : Text::tr("%1 states no value.").arg(side.name);
    case ReasonType::Bound:
        return side.observation->quantity && side.observation->quantity->qualifier == Qualifier::AtMost
            ? Text::tr("%1 states only an upper limit (%2).").arg(side.name, side.figure)
            : Text::tr("%1 states only a lower limit (%2).").arg(side.name, side.figure);
    case ReasonType::NotExact:
        return Text::tr("%1 gives no exact figure (%2).").arg(side.name, side.figure);
    case ReasonType::ConflictingSources:
        return conflictSentence(side, dataset, locale);
    case ReasonType::InferredDate:
        return inferredSentence(side, locale);
    case ReasonType::Old:
        return Text::tr("The figure of %1 is old (%2).").arg(side.name, side.observation->period.formatShort(locale));
    default:
        break;
    }
    return {};
}

/// Sentences between two figures.
QString sentenceBetween(ReasonType type, const Side& a, const Side& b, const QLocale& locale)
{
    switch (type) {
    case ReasonType::PlannedVsActual: {
        // Actual, then estimated, then intended: the one further from being real is told first.
        const auto rank = [](const Side& side) {
            return side.observation->status == FigureStatus::Actual   ? 0
                : side.observation->status == FigureStatus::Estimated ? 1
                                                                      : 2;
        };
        return rank(a) >= rank(b) ? plannedSentence(a, b) : plannedSentence(b, a);
    }
    case ReasonType::PeriodLength:
        return lengthSentence(a, b);
    case ReasonType::PartVsWhole:
        return a.observation->scope.isEmpty() ? partSentence(b, a) : partSentence(a, b);
    case ReasonType::DifferentParts:
        return Text::tr("The figure of %1 (%2) is for %3 alone, that of %4 (%5) for %6 alone.")
            .arg(a.name, a.figure, a.observation->scope, b.name, b.figure, b.observation->scope);
    case ReasonType::KindOfInstitution:
        return isRegion(a) ? Text::tr("%1 is a region, %2 is not.").arg(a.name, b.name)
                           : Text::tr("%1 is a region, %2 is not.").arg(b.name, a.name);
    case ReasonType::DifferentIndicator:
        return Text::tr("%1 reports “%2”; %3 reports “%4”.")
            .arg(a.name, indicatorName(a, locale), b.name, indicatorName(b, locale));
    case ReasonType::DefinitionUnknown: {
        const bool first = a.indicator.id.endsWith(".unspecified"_L1);
        const Side& silent = first ? a : b;
        const Side& defined = first ? b : a;
        return Text::tr("%1 does not say how its %2 were counted; %3 reports “%4”.")
            .arg(silent.name, silent.figure, defined.name, indicatorName(defined, locale));
    }
    case ReasonType::DifferentPeriod:
        return periodSentence(a, b);
    default:
        break;
    }
    return {};
}

} // namespace

QString reasonSentence(const Reason& reason, const Dataset& dataset, const QLocale& locale)
{
    auto a = sideOf(reason.a, dataset, locale);
    auto b = sideOf(reason.b, dataset, locale);
    // As the board has them, not as their ids sort.
    if (a && b && placeOf(*a, dataset) > placeOf(*b, dataset)) {
        std::swap(a, b);
    }
    QString sentence;
    if (a && b) {
        sentence = reason.a == reason.b ? sentenceAbout(reason.type, *a, dataset, locale)
                                        : sentenceBetween(reason.type, *a, *b, locale);
    }
    // A record that was deleted meanwhile leaves the bare reason.
    return sentence.isEmpty() ? words::reason(reason.type) : sentence;
}

} // namespace atlas::words
