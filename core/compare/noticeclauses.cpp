// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/noticeclauses.h"

#include "core/base/text.h"
#include "core/compare/figures.h"
#include "core/compare/periodrules.h"
#include "core/compare/text.h"
#include "core/compare/ties.h"
#include "core/compare/words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas::words {
namespace {

constexpr qsizetype kNamed = 4; ///< hospitals that a clause of several groups names

/// What figures of this status are, in the plural.
QString kindName(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Actual:
        break;
    case FigureStatus::Planned:
        return Text::tr("plans");
    case FigureStatus::Target:
        return Text::tr("targets");
    case FigureStatus::Estimated:
        return Text::tr("estimates");
    }
    return {};
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
        return Text::tr("counted over different times: %1").arg(lengths());
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
        return Text::tr("the sources for %1 disagree").arg(spreads());
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
    QStringList kinds;
    using enum FigureStatus;
    for (const FigureStatus status : {Planned, Target, Estimated}) {
        if (hasStatus(status)) {
            kinds.append(kindName(status));
        }
    }
    const QString who = namesWhere([](const Figure& f) { return f.observation.status != Actual; });
    return hasStatus(Actual)
        ? Text::tr("%1 (%2) do not compare with actual figures").arg(enumeration(kinds, m_locale), who)
        : Text::tr("%1 do not compare with each other (%2)").arg(enumeration(kinds, m_locale), who);
}

bool NoticeClauses::hasStatus(FigureStatus status) const
{
    return std::any_of(
        m_figures.begin(), m_figures.end(), [status](const Figure& f) { return f.observation.status == status; });
}

QString NoticeClauses::boundClause() const
{
    const auto isBound = [](Qualifier q) {
        return [q](const Figure& f) { return f.observation.quantity && f.observation.quantity->qualifier == q; };
    };
    const QString lower = namesWhere(isBound(Qualifier::AtLeast));
    const QString upper = namesWhere(isBound(Qualifier::AtMost));
    if (upper.isEmpty()) {
        return Text::tr("only a lower limit is stated for %1 (the real figure may be higher)").arg(lower);
    }
    return lower.isEmpty() ? Text::tr("only an upper limit is stated for %1 (the real figure may be lower)").arg(upper)
                           : Text::tr("only a limit is stated for %1").arg(namesIn(ReasonType::Bound));
}

/// Names the widest gap that is known, or how wide it must be at least where that forbids the comparison. Whole periods
/// may be years apart and yet overlap: that it is their midpoints must be said.
QString NoticeClauses::periodClause() const
{
    double known = 0;
    double least = 0;
    bool periods = false;
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
        periods = periods || isSpan(a->observation.period) || isSpan(b->observation.period);
    }
    if (known > 0 && known >= least && periods) {
        return m_figures.size() == 2
            ? Text::tr("the periods are %1 apart (midpoint to midpoint)").arg(span(known))
            : Text::tr("the periods are up to %1 apart (midpoint to midpoint)").arg(span(known));
    }
    if (known > 0 && known >= least) {
        return m_figures.size() == 2 ? Text::tr("the dates are %1 apart").arg(span(known))
                                     : Text::tr("the dates are up to %1 apart").arg(span(known));
    }
    if (least > 0) {
        return Text::tr("the dates are at least %1 apart").arg(span(least));
    }
    return missingDates();
}

/// Where a gap cannot be told: who gives no date at all, or only one end of the period.
QString NoticeClauses::missingDates() const
{
    const auto who = [this](const std::function<bool(const Period&)>& lacks) {
        return namesWhere(
            [&](const Figure& f) { return concerns(ReasonType::DifferentPeriod, f) && lacks(f.observation.period); });
    };
    QStringList clauses;
    const auto add = [&clauses](const QString& clause, const QString& names) {
        if (!names.isEmpty()) {
            clauses.append(clause.arg(names));
        }
    };
    add(Text::tr("no date is stated for %1"), who([](const Period& p) { return p.isUndated(); }));
    add(Text::tr("no start is stated for %1"),
        who([](const Period& p) { return p.startKind() == Period::End::Unknown; }));
    add(Text::tr("no end is stated for %1"), who([](const Period& p) { return p.endKind() == Period::End::Unknown; }));
    for (const Figure& figure : m_figures) {
        const Period& period = figure.observation.period;
        if (period.endKind() == Period::End::Open && concerns(ReasonType::DifferentPeriod, figure)) {
            clauses.append(
                Text::tr("the figure of %1 is from %2 on").arg(nameOf(figure), startOf(period).format(m_locale)));
        }
    }
    return isChinese(m_locale) ? clauses.join(u'，') : enumeration(clauses, m_locale);
}

QString NoticeClauses::ties() const
{
    QStringList all;
    const auto groups = possibleTies(m_figures, m_row.judgement);
    for (const QVector<qsizetype>& group : groups) {
        QStringList who;
        for (const qsizetype at : group) {
            who.append(nameOf(m_figures[at]));
        }
        all.append(names(who, m_locale));
    }
    return all.isEmpty()
        ? QString()
        : Text::tr("May be equal and count as ties: %1.").arg(all.join(isChinese(m_locale) ? u"；"_s : u"; "_s));
}

QString NoticeClauses::lengths() const
{
    QStringList all;
    QHash<QString, QStringList> who;
    for (const Figure& figure : m_figures) {
        if (concerns(ReasonType::PeriodLength, figure)) {
            const QString length = basis(figure.observation, figure.indicator);
            if (!all.contains(length)) {
                all.append(length);
            }
            who[length].append(nameOf(figure));
        }
    }
    // Of many hospitals the figures themselves must say whose is which: a notice is not a table.
    if (m_figures.size() > kNamed) {
        return enumeration(all, m_locale);
    }
    for (QString& length : all) {
        length = bracketed(names(who[length], m_locale), length, m_locale);
    }
    return all.join(isChinese(m_locale) ? u"，"_s : u", "_s);
}

/// Those whose sources disagree, each with how far.
QString NoticeClauses::spreads() const
{
    QStringList who;
    for (const Figure& figure : m_figures) {
        if (concerns(ReasonType::ConflictingSources, figure)) {
            const StatementSpread found = spreadOf(m_dataset, figure.observation);
            who.append(
                bracketed(nameOf(figure), spread(found, figure.observation, figure.indicator, m_locale), m_locale));
        }
    }
    return names(who, m_locale);
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
