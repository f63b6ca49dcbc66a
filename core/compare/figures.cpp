// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/figures.h"

#include "core/compare/comparison.h"
#include "core/compare/periodrules.h"

#include <QCollator>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace atlas {
namespace {

InstitutionKind kindOf(const Dataset& dataset, const QString& institution)
{
    if (const Institution* known = dataset.institution(institution)) {
        return known->kind;
    }
    const auto related = dataset.related.constFind(institution);
    return related == dataset.related.constEnd() ? InstitutionKind::Hospital : related->kind;
}

bool disagree(const Observation& a, const Observation& b)
{
    return a.provenance.source != b.provenance.source && a.quantity && b.quantity
        && !a.quantity->interval().overlaps(b.quantity->interval());
}

/// What conceptsOf() sorts by.
struct ConceptRank {
    QString id;
    QString name;
    bool headline = false;
    IndicatorCategory category = IndicatorCategory::Capacity;
};

} // namespace

Indicator indicatorOf(const Dataset& dataset, const QString& id)
{
    const auto known = dataset.indicators.constFind(id);
    if (known != dataset.indicators.constEnd()) {
        return *known;
    }
    Indicator unknown;
    unknown.id = unknown.name = id;
    unknown.conceptId = id.section(u'.', 0, 0);
    return unknown;
}

QString statementKey(const Observation& observation)
{
    const QString numbers = QString::number(int(observation.per)) + u'|' + QString::number(int(observation.status));
    return observation.institution + u'|' + observation.indicator + u'|' + unmarked(observation.period) + u'|' + numbers
        + u'|' + observation.scope;
}

StatementSpread spreadOf(const Dataset& dataset, const Observation& observation)
{
    StatementSpread spread;
    QVector<const Observation*> all;
    const QString key = statementKey(observation);
    for (const Observation& other : dataset.observations) {
        if (other.quantity && statementKey(other) == key) {
            all.append(&other);
        }
    }
    const auto isLimit = [&](Qualifier limit) {
        return std::any_of(all.cbegin(), all.cend(), [limit](auto* o) { return o->quantity->qualifier == limit; });
    };
    for (const Observation* other : std::as_const(all)) {
        const double value = other->quantity->value;
        const double top = other->quantity->high.value_or(value);
        spread.low = std::min(spread.low.value_or(value), value);
        spread.high = std::max(spread.high.value_or(top), top);
        spread.conflicting = spread.conflicting
            || std::any_of(all.cbegin(), all.cend(), [other](const Observation* o) { return disagree(*other, *o); });
        const bool said = other->quantity == observation.quantity
            || std::any_of(spread.others.cbegin(), spread.others.cend(),
                [other](const Observation& o) { return o.quantity == other->quantity; });
        if (other->id != observation.id && !said) {
            spread.others.append(*other);
        }
    }
    if (isLimit(Qualifier::AtMost)) {
        spread.low.reset();
    }
    if (isLimit(Qualifier::AtLeast)) {
        spread.high.reset();
    }
    return spread;
}

QVector<Figure> figuresWhere(const Dataset& dataset, const std::function<bool(const Observation&)>& wanted)
{
    QVector<Figure> figures;
    QHash<QString, QVector<qsizetype>> statements;
    for (const Observation& observation : dataset.observations) {
        if (!wanted(observation)) {
            continue;
        }
        statements[statementKey(observation)].append(figures.size());
        figures.append({observation, indicatorOf(dataset, observation.indicator),
            kindOf(dataset, observation.institution), false});
    }
    for (const auto& statement : std::as_const(statements)) {
        for (qsizetype i = 0; i < statement.size(); ++i) {
            for (qsizetype j = i + 1; j < statement.size(); ++j) {
                Figure& a = figures[statement[i]];
                Figure& b = figures[statement[j]];
                if (disagree(a.observation, b.observation)) {
                    a.conflicting = b.conflicting = true;
                }
            }
        }
    }
    return figures;
}

QVector<Figure> figuresOf(const Dataset& dataset)
{
    return figuresWhere(dataset, [](const Observation&) { return true; });
}

QHash<QString, IndicatorCategory> categoriesOf(const Dataset& dataset)
{
    using Votes = std::map<IndicatorCategory, int>;
    struct Ballot {
        Votes real;
        Votes intended;
    };
    QHash<QString, Ballot> ballots;
    for (const Observation& observation : dataset.observations) {
        const Indicator indicator = indicatorOf(dataset, observation.indicator);
        const bool intended = observation.status == FigureStatus::Planned || observation.status == FigureStatus::Target;
        Ballot& ballot = ballots[indicator.conceptId];
        ++(intended ? ballot.intended : ballot.real)[indicator.category];
    }
    QHash<QString, IndicatorCategory> categories;
    for (auto it = ballots.constBegin(); it != ballots.constEnd(); ++it) {
        const Votes& votes = it->real.empty() ? it->intended : it->real;
        // The first of the largest: std::map goes in the catalogue's order.
        const auto winner = std::max_element(
            votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        categories.insert(it.key(), winner->first);
    }
    return categories;
}

bool isTotal(const Indicator& indicator) { return indicator.id.endsWith(".total"_L1); }

QStringList conceptsOf(const Dataset& dataset)
{
    QList<ConceptRank> sorted;
    const auto categories = categoriesOf(dataset);
    for (auto it = categories.constBegin(); it != categories.constEnd(); ++it) {
        const Concept known = dataset.concepts.value(it.key());
        sorted.append({it.key(), known.name.isEmpty() ? it.key() : known.name, known.headline, *it});
    }
    // Concepts are named in Chinese first; the order must not change with the language, or switching it would shuffle
    // the board.
    QCollator pinyin(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China));
    pinyin.setNumericMode(true);
    std::sort(sorted.begin(), sorted.end(), [&](const ConceptRank& a, const ConceptRank& b) {
        if (a.headline != b.headline) {
            return a.headline;
        }
        if (a.category != b.category) {
            return a.category < b.category;
        }
        const int byName = pinyin.compare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.id < b.id;
    });
    QStringList ids;
    for (const ConceptRank& rank : std::as_const(sorted)) {
        ids.append(rank.id);
    }
    return ids;
}

bool isOverdue(const Observation& planned, const Dataset& dataset, const QDate& asOf)
{
    const auto due = planned.period.latest();
    const bool intended = planned.status == FigureStatus::Planned || planned.status == FigureStatus::Target;
    if (!intended || !hasPassed(planned.period, asOf)) {
        return false;
    }
    const QString conceptId = indicatorOf(dataset, planned.indicator).conceptId;
    const auto start = planned.period.earliest();
    return std::none_of(dataset.observations.begin(), dataset.observations.end(), [&](const Observation& other) {
        const auto reported = other.period.latest();
        return other.institution == planned.institution && other.status == FigureStatus::Actual
            && other.scope == planned.scope && reported && *reported >= start.value_or(*due)
            && indicatorOf(dataset, other.indicator).conceptId == conceptId;
    });
}

} // namespace atlas
