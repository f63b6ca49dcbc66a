// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/noticeclauses.h"

#include "core/compare/periodrules.h"
#include "core/compare/text.h"
#include "core/compare/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas::words {
namespace {

bool isExact(const Quantity& quantity) { return quantity.qualifier == Qualifier::Exact && !quantity.high; }

/// Open ends are told as limits; what is exact is read off the figures.
bool mayBeEqual(const Figure& a, const Figure& b)
{
    if (!a.observation.quantity || !b.observation.quantity
        || (isExact(*a.observation.quantity) && isExact(*b.observation.quantity))) {
        return false;
    }
    const Interval mine = a.observation.quantity->interval();
    const Interval theirs = b.observation.quantity->interval();
    if (!mine.low || !mine.high || !theirs.low || !theirs.high) {
        return false;
    }
    const Unit& unit = a.indicator.unit;
    const auto low = convert(*theirs.low, b.indicator.unit, unit);
    const auto high = convert(*theirs.high, b.indicator.unit, unit);
    return low && high && mine.overlaps({low, high});
}

} // namespace

NoticeClauses::NoticeClauses(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale)
    : m_row(row), m_dataset(dataset), m_locale(locale), m_figures(row.figures())
{
}

QString NoticeClauses::clause(ReasonType type) const
{
    switch (type) {
    case ReasonType::PlannedVsActual:
        return plannedClause();
    case ReasonType::PeriodLength:
        return Text::tr("the periods differ in length (%1)").arg(lengths());
    case ReasonType::PartVsWhole:
        return Text::tr("only a part is counted for %1")
            .arg(namesWhere([](const Figure& f) { return !f.observation.scope.isEmpty(); }, true));
    case ReasonType::DifferentParts:
        return Text::tr("different parts are counted: %1")
            .arg(namesWhere([](const Figure& f) { return !f.observation.scope.isEmpty(); }, true));
    case ReasonType::ChangeOnly:
        return Text::tr("only a change is stated for %1").arg(namesIn(type));
    case ReasonType::KindOfInstitution:
        return Text::tr("a region does not compare with a hospital (%1)").arg(namesWhere([](const Figure& f) {
            return f.institutionKind == InstitutionKind::Region;
        }));
    case ReasonType::DifferentIndicator:
        return Text::tr("the definitions differ (%1)").arg(indicators());
    case ReasonType::DefinitionUnknown:
        return Text::tr("what is counted is not stated for %1").arg(namesWhere([](const Figure& f) {
            return f.indicator.id.endsWith(".unspecified"_L1);
        }));
    case ReasonType::DifferentPeriod:
        return periodClause();
    case ReasonType::Bound:
        return boundClause();
    case ReasonType::ConflictingSources:
        return Text::tr("the sources on %1 disagree").arg(namesIn(type));
    case ReasonType::InferredDate:
        return allIn(type) ? Text::tr("all dates are inferred")
                           : Text::tr("the date is inferred for %1").arg(namesIn(type));
    case ReasonType::Old:
        return allIn(type) ? Text::tr("all the data are old") : Text::tr("the data on %1 are old").arg(namesIn(type));
    case ReasonType::NotExact:
        break;
    }
    return {};
}

QString NoticeClauses::plannedClause() const
{
    QSet<FigureStatus> kinds;
    for (const Figure& figure : m_figures) {
        kinds.insert(figure.observation.status);
    }
    const QString who = namesWhere([](const Figure& f) { return f.observation.status != FigureStatus::Actual; });
    if (!kinds.remove(FigureStatus::Actual)) {
        return Text::tr("plans and estimates do not compare (%1)").arg(who);
    }
    if (kinds == QSet {FigureStatus::Estimated}) {
        return Text::tr("estimates (%1) do not compare with reported figures").arg(who);
    }
    if (kinds == QSet {FigureStatus::Target}) {
        return Text::tr("targets (%1) do not compare with reported figures").arg(who);
    }
    return kinds.contains(FigureStatus::Estimated)
        ? Text::tr("plans and estimates (%1) do not compare with reported figures").arg(who)
        : Text::tr("plans (%1) do not compare with actual figures").arg(who);
}

QString NoticeClauses::boundClause() const
{
    const auto isBound = [](Qualifier q) {
        return [q](const Figure& f) { return f.observation.quantity && f.observation.quantity->qualifier == q; };
    };
    const QString lower = namesWhere(isBound(Qualifier::AtLeast));
    const QString upper = namesWhere(isBound(Qualifier::AtMost));
    if (upper.isEmpty()) {
        return Text::tr("only a lower limit is stated for %1").arg(lower);
    }
    return lower.isEmpty() ? Text::tr("only an upper limit is stated for %1").arg(upper)
                           : Text::tr("only a limit is stated for %1").arg(namesIn(ReasonType::Bound));
}

/// Names the widest gap that is known, or how wide it must be at least where that forbids the comparison.
QString NoticeClauses::periodClause() const
{
    double known = 0;
    double least = 0;
    for (const Reason& reason : m_row.judgement.reasons) {
        const Figure* a = figure(reason.a);
        const Figure* b = figure(reason.b);
        if (reason.type != ReasonType::DifferentPeriod || !a || !b) {
            continue;
        }
        const PeriodDistance distance = periodDistance(a->observation.period, b->observation.period);
        double& widest = distance.atLeast ? least : known;
        // A gap that only might be there is no news beside one that is.
        if (!distance.atLeast || reason.verdict == Verdict::NotComparable) {
            widest = std::max(widest, distance.months.value_or(0));
        }
    }
    if (known > 0 && known >= least) {
        return m_figures.size() == 2 ? Text::tr("the dates are %1 apart").arg(span(known))
                                     : Text::tr("the dates are up to %1 apart").arg(span(known));
    }
    if (least > 0) {
        return Text::tr("the dates are at least %1 apart").arg(span(least));
    }
    const auto vague
        = [](const Figure& f) { return !f.observation.period.earliest() || !f.observation.period.latest(); };
    return Text::tr("the period is not fully stated for %1").arg(namesWhere(vague));
}

/// Values that their sources leave room to be equal.
QString NoticeClauses::ties() const
{
    QVector<const Figure*> tied;
    for (const Figure& a : m_figures) {
        if (std::any_of(
                m_figures.begin(), m_figures.end(), [&](const Figure& b) { return &a != &b && mayBeEqual(a, b); })) {
            tied.append(&a);
        }
    }
    QStringList who;
    for (const Figure* figure : std::as_const(tied)) {
        who.append(nameOf(*figure));
    }
    return who.isEmpty() ? QString()
                         : Text::tr("The values of %1 may be equal; they count as ties.").arg(names(who, m_locale));
}

QString NoticeClauses::lengths() const
{
    QStringList spans;
    for (const Figure& figure : m_figures) {
        if (!concerns(ReasonType::PeriodLength, figure)) {
            continue;
        }
        const Per per = effectivePer(figure.observation);
        const Period& period = figure.observation.period;
        const bool mean = figure.indicator.measure == Measure::Flow;
        const QString length = per != Per::WholePeriod ? (mean ? words::per(per) : countedPer(per))
            : isOfADate(figure.indicator.measure)      ? measure(Measure::Stock)
                                                       : lengthText(period, period.formatShort(m_locale));
        if (!length.isEmpty() && !spans.contains(length)) {
            spans.append(length);
        }
    }
    return enumeration(spans, m_locale);
}

QString NoticeClauses::indicators() const
{
    QStringList all;
    for (const Figure& figure : m_figures) {
        const QString name = localized(figure.indicator.name, figure.indicator.nameEn, m_locale);
        if (!all.contains(name)) {
            all.append(name);
        }
    }
    return enumeration(all, m_locale);
}

const Figure* NoticeClauses::figure(const QString& observation) const
{
    const auto it = std::find_if(
        m_figures.begin(), m_figures.end(), [&](const Figure& f) { return f.observation.id == observation; });
    return it == m_figures.end() ? nullptr : &*it;
}

QString NoticeClauses::nameOf(const Figure& figure) const
{
    const Institution* institution = m_dataset.institution(figure.observation.institution);
    return institution ? institution->shortLabel(m_locale) : figure.observation.institution;
}

QString NoticeClauses::namesWhere(const Test& test, bool withScope) const
{
    QStringList who;
    for (const Figure& figure : m_figures) {
        if (test(figure)) {
            who.append(withScope ? bracketed(nameOf(figure), figure.observation.scope, m_locale) : nameOf(figure));
        }
    }
    return names(who, m_locale);
}

/// Those whom a reason about one figure names.
QString NoticeClauses::namesIn(ReasonType type) const
{
    return namesWhere([&](const Figure& f) { return concerns(type, f); });
}

bool NoticeClauses::allIn(ReasonType type) const
{
    return std::all_of(m_figures.begin(), m_figures.end(), [&](const Figure& f) { return concerns(type, f); });
}

bool NoticeClauses::concerns(ReasonType type, const Figure& figure) const
{
    return std::any_of(m_row.judgement.reasons.begin(), m_row.judgement.reasons.end(), [&](const Reason& r) {
        return r.type == type && (r.a == figure.observation.id || r.b == figure.observation.id);
    });
}

} // namespace atlas::words
