// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "core/compare/figures.h"
#include "core/compare/periodrules.h"

#include <QSet>

#include <algorithm>
#include <compare>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atlas {
namespace {

constexpr double kNever = std::numeric_limits<double>::max();

int rankOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Actual:
        return 0;
    case FigureStatus::Estimated:
        return 1;
    case FigureStatus::Planned:
        return 2;
    case FigureStatus::Target:
        break;
    }
    return 3;
}

/// The keys that come before any period: what kind of statement a figure is. Smaller is better.
using Tier = std::tuple<bool, bool, int>;

Tier tierOf(const Figure& figure)
{
    const Observation& o = figure.observation;
    return {!o.quantity, !o.scope.isEmpty(), rankOf(o.status)};
}

/// The tier as a number.
int kindRankOf(const Figure& figure)
{
    const auto [change, part, status] = tierOf(figure);
    return (change ? 8 : 0) + (part ? 4 : 0) + status;
}

/// The last day known of a period, as a number that grows with time; undated before all.
double recencyOf(const Period& period)
{
    const auto last = period.latest();
    const auto day = last ? last : period.earliest();
    return day ? double(day->toJulianDay()) : -kNever;
}

/// Answers "which figure is better" for one row.
class Chooser {
public:
    Chooser(const QHash<QString, QVector<Figure>>& candidates, const Choice& choice) : m_choice(choice)
    {
        for (const auto& figures : candidates) {
            QSet<QString> indicators;
            for (const Figure& figure : figures) {
                indicators.insert(figure.indicator.id);
            }
            for (const QString& indicator : std::as_const(indicators)) {
                ++m_shared[indicator];
            }
        }
        if (choice.rule == Choice::Rule::CommonPeriod) {
            findCommonPeriod(candidates);
        }
    }

    /// Best first.
    void sort(QVector<Figure>& figures) const
    {
        std::sort(
            figures.begin(), figures.end(), [this](const Figure& a, const Figure& b) { return keyOf(a) < keyOf(b); });
    }

    /// False for what Rule::AsOf could not have known.
    [[nodiscard]] bool eligible(const Figure& figure) const
    {
        if (m_choice.rule != Choice::Rule::AsOf || !m_choice.asOf.isValid()) {
            return true;
        }
        const Period& period = figure.observation.period;
        const auto last = hasLength(figure.indicator.measure, period) ? period.latest() : std::nullopt;
        const auto known = last ? last : period.earliest();
        return !known || *known <= m_choice.asOf;
    }

    /// Undated where there is none.
    [[nodiscard]] Period commonPeriod() const
    {
        // It is what the figures are measured by, however sure their sources are of it.
        const auto period = m_common ? Period::parse(unmarked(m_common->observation.period)) : Period();
        return period ? *period : m_common->observation.period;
    }

private:
    using Key = std::tuple<Tier, bool, double, bool, int, bool, double, QString>;

    /// Each hospital votes once for each period that its best kind of figure has.
    void findCommonPeriod(const QHash<QString, QVector<Figure>>& candidates)
    {
        QHash<QString, int> votes;
        QHash<QString, Figure> examples;
        for (const auto& figures : candidates) {
            const auto best = std::min_element(
                figures.begin(), figures.end(), [](const Figure& a, const Figure& b) { return tierOf(a) < tierOf(b); });
            QSet<QString> periods;
            for (const Figure& figure : figures) {
                if (tierOf(figure) == tierOf(*best) && !figure.observation.period.isUndated()) {
                    const QString period = periodKey(figure);
                    periods.insert(period);
                    const auto example = examples.constFind(period);
                    if (example == examples.constEnd() || isBetterExample(figure, *example)) {
                        examples.insert(period, figure);
                    }
                }
            }
            for (const QString& period : std::as_const(periods)) {
                ++votes[period];
            }
        }
        QString winner;
        const auto rank = [&](const QString& period) {
            const Figure& example = examples[period];
            return std::tuple(votes[period], -kindRankOf(example), m_shared.value(example.indicator.id),
                recencyOf(example.observation.period), period);
        };
        for (auto it = examples.constBegin(); it != examples.constEnd(); ++it) {
            if (winner.isEmpty() || rank(winner) < rank(it.key())) {
                winner = it.key();
            }
        }
        if (!winner.isEmpty()) {
            m_common = examples[winner];
            if (isOfYear(*m_common)) {
                m_common->observation.period = Period::ofYear(m_common->observation.period.start().year);
            }
        }
    }

    /// Of the indicator that more have, then by id, so that the order of the hospitals decides nothing.
    [[nodiscard]] bool isBetterExample(const Figure& a, const Figure& b) const
    {
        const auto rank
            = [this](const Figure& f) { return std::tuple(-m_shared.value(f.indicator.id), f.observation.id); };
        return rank(a) < rank(b);
    }

    /// A stock of some day in a year is of that year; a flow of a month is not.
    static bool isOfYear(const Figure& figure)
    {
        const Period& period = figure.observation.period;
        return period.kind() == Period::Kind::Date && !hasLength(figure.indicator.measure, period);
    }

    static QString periodKey(const Figure& figure)
    {
        const Period& period = figure.observation.period;
        return QString::number(int(effectivePer(figure.observation))) + u'|'
            + (isOfYear(figure) ? QString::number(period.start().year) : unmarked(period));
    }

    [[nodiscard]] Key keyOf(const Figure& figure) const
    {
        const Observation& o = figure.observation;
        const auto [misshapen, distance] = nearness(figure);
        return {tierOf(figure), misshapen, distance, !o.preferred, -m_shared.value(figure.indicator.id),
            !isTotal(figure.indicator), -recencyOf(o.period), o.id};
    }

    /// The place of `nearest` in the rule.
    [[nodiscard]] std::pair<bool, double> nearness(const Figure& figure) const
    {
        const Observation& o = figure.observation;
        switch (m_choice.rule) {
        case Choice::Rule::LatestOfEach:
            return {false, -recencyOf(o.period)};
        case Choice::Rule::AsOf:
            if (!m_choice.asOf.isValid()) {
                return {false, -recencyOf(o.period)};
            }
            return {false, -std::min(recencyOf(o.period), double(m_choice.asOf.toJulianDay()))};
        case Choice::Rule::CommonPeriod:
            break;
        }
        if (!m_common) {
            return {false, 0};
        }
        const Observation& common = m_common->observation;
        const bool misshapen = !samePeriodLength(o, figure.indicator, common, m_common->indicator);
        return {misshapen, periodDistance(o.period, common.period).months.value_or(kNever)};
    }

    const Choice& m_choice;
    QHash<QString, int> m_shared; ///< hospitals by indicator
    std::optional<Figure> m_common; ///< one that has the shared period
};

/// Figures by institution that answer what was asked.
QHash<QString, QVector<Figure>> candidatesFor(const Dataset& dataset, const ComparisonRow& row)
{
    QHash<QString, bool> answers;
    const QVector<Figure> figures = figuresWhere(dataset, [&](const Observation& observation) {
        const auto known = answers.constFind(observation.indicator);
        if (known != answers.constEnd()) {
            return *known;
        }
        const bool is = row.isConcept ? indicatorOf(dataset, observation.indicator).conceptId == row.asked
                                      : observation.indicator == row.asked;
        answers.insert(observation.indicator, is);
        return is;
    });
    QHash<QString, QVector<Figure>> candidates;
    for (const Figure& figure : figures) {
        candidates[figure.observation.institution].append(figure);
    }
    return candidates;
}

/// Agreeing sources count once.
void dropRepeated(QVector<Figure>& figures)
{
    QVector<Figure> kept;
    for (const Figure& figure : std::as_const(figures)) {
        const bool repeated = std::any_of(kept.begin(), kept.end(), [&](const Figure& other) {
            return other.observation.quantity == figure.observation.quantity
                && other.observation.change == figure.observation.change
                && statementKey(other.observation) == statementKey(figure.observation);
        });
        if (!repeated) {
            kept.append(figure);
        }
    }
    figures = kept;
}

Slot slotFor(const QString& institution, QVector<Figure> figures, const QString& pinned, const Chooser& chooser)
{
    Slot slot;
    slot.institution = institution;
    // What the reader picked stands for the hospital whatever the rule says.
    const auto isPinned = [&](const Figure& figure) { return figure.observation.id == pinned; };
    figures.removeIf([&](const Figure& figure) { return !chooser.eligible(figure) && !isPinned(figure); });
    chooser.sort(figures);
    const auto chosen = std::find_if(figures.begin(), figures.end(), isPinned);
    slot.pinned = chosen != figures.end();
    if (slot.pinned) {
        std::rotate(figures.begin(), chosen, chosen + 1);
    }
    dropRepeated(figures);
    if (!figures.isEmpty()) {
        slot.figure = figures.takeFirst();
        slot.others = figures;
    }
    return slot;
}

int referenceOf(const ComparisonRow& row, const QString& wanted)
{
    int first = -1;
    for (int i = 0; i < int(row.slotList.size()); ++i) {
        if (!row.slotList[i].figure) {
            continue;
        }
        if (row.slotList[i].institution == wanted) {
            return i;
        }
        first = first < 0 ? i : first;
    }
    return first;
}

} // namespace

void Choice::pin(const QString& asked, const QString& institution, const QString& observation)
{
    const QString key = asked + u'|' + institution;
    if (observation.isEmpty()) {
        pinned.remove(key);
    } else {
        pinned.insert(key, observation);
    }
}

QString toWord(const Choice& choice)
{
    switch (choice.rule) {
    case Choice::Rule::LatestOfEach:
        return u"latest"_s;
    case Choice::Rule::AsOf:
        return u"asof:"_s + choice.asOf.toString(Qt::ISODate);
    case Choice::Rule::CommonPeriod:
        break;
    }
    return u"common"_s;
}

std::optional<Choice> parseChoice(QStringView word)
{
    Choice choice;
    if (word == u"common") {
        return choice;
    }
    if (word == u"latest") {
        choice.rule = Choice::Rule::LatestOfEach;
        return choice;
    }
    choice.rule = Choice::Rule::AsOf;
    choice.asOf = word.startsWith(u"asof:") ? QDate::fromString(word.mid(5).toString(), Qt::ISODate) : QDate();
    return choice.asOf.isValid() ? std::optional(choice) : std::nullopt;
}

int ComparisonRow::known() const
{
    return int(
        std::count_if(slotList.begin(), slotList.end(), [](const Slot& slot) { return slot.figure.has_value(); }));
}

QVector<Figure> ComparisonRow::figures() const
{
    QVector<Figure> figures;
    for (const Slot& slot : slotList) {
        if (slot.figure) {
            figures.append(*slot.figure);
        }
    }
    return figures;
}

ComparisonRow compare(
    const Dataset& dataset, const QString& asked, const Choice& choice, const CompareSettings& settings)
{
    ComparisonRow row;
    row.asked = asked;
    row.isConcept = dataset.concepts.contains(asked) || !dataset.indicators.contains(asked);
    row.conceptId = row.isConcept ? asked : dataset.indicators[asked].conceptId;

    const auto candidates = candidatesFor(dataset, row);
    const Chooser chooser(candidates, choice);
    row.rule = choice.rule;
    row.asOf = choice.asOf;
    row.common = chooser.commonPeriod();
    for (const Institution& institution : dataset.institutions) {
        const QString pinned = choice.pinnedFor(asked, institution.id);
        row.slotList.append(slotFor(institution.id, candidates.value(institution.id), pinned, chooser));
    }

    row.reference = referenceOf(row, choice.reference);
    if (row.reference >= 0) {
        const Figure reference = *row.slotList[row.reference].figure;
        for (Slot& slot : row.slotList) {
            if (slot.figure) {
                slot.judgement = judge(*slot.figure, reference, settings);
            }
        }
    }
    row.judgement = judge(row.figures(), settings);
    return row;
}

QVector<Figure> series(const Slot& slot)
{
    if (!slot.figure || !slot.figure->observation.quantity || slot.figure->observation.period.isUndated()) {
        return {};
    }
    const Observation& best = slot.figure->observation;
    QVector<Figure> points {*slot.figure};
    QSet<QString> periods {unmarked(best.period)};
    for (const Figure& other : slot.others) {
        const Observation& o = other.observation;
        const bool same
            = o.indicator == best.indicator && o.per == best.per && o.status == best.status && o.scope == best.scope;
        if (!same || !o.quantity || o.period.isUndated() || periods.contains(unmarked(o.period))) {
            continue;
        }
        periods.insert(unmarked(o.period));
        points.append(other);
    }
    std::sort(points.begin(), points.end(),
        [](const Figure& a, const Figure& b) { return std::is_lt(order(a.observation.period, b.observation.period)); });
    return points;
}

} // namespace atlas
