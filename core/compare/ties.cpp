// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/ties.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace atlas {
namespace {

/// The values that a figure may stand for, in the unit of the first figure.
struct Range {
    qsizetype at = 0;
    double low = 0;
    double high = 0;
    bool leavesLow = false; ///< the low end itself is not among them
    bool leavesHigh = false;
    bool exact = false;

    [[nodiscard]] bool containsLowOf(const Range& other) const
    {
        const bool begun = low < other.low || (low == other.low && (!leavesLow || other.leavesLow));
        const bool lasts = high > other.low || (high == other.low && !leavesHigh && !other.leavesLow);
        return begun && lasts;
    }
};

std::optional<Range> rangeOf(const QVector<Figure>& figures, qsizetype at)
{
    const auto& quantity = figures[at].observation.quantity;
    if (!quantity || !quantity->interval().low || !quantity->interval().high) {
        return std::nullopt;
    }
    const Unit& unit = figures.constFirst().indicator.unit;
    const auto low = convert(*quantity->interval().low, figures[at].indicator.unit, unit);
    const auto high = convert(*quantity->interval().high, figures[at].indicator.unit, unit);
    if (!low || !high) {
        return std::nullopt;
    }
    return Range {at, *low, *high, quantity->qualifier == Qualifier::MoreThan,
        quantity->qualifier == Qualifier::LessThan, quantity->qualifier == Qualifier::Exact && !quantity->high};
}

bool areApart(const Figure& a, const Figure& b, const Judgement& judgement)
{
    const auto& [low, high] = std::minmax(a.observation.id, b.observation.id);
    return std::any_of(judgement.reasons.begin(), judgement.reasons.end(), [&](const Reason& reason) {
        return reason.verdict != Verdict::Comparable && reason.a == low && reason.b == high;
    });
}

} // namespace

QVector<QVector<qsizetype>> possibleTies(const QVector<Figure>& figures, const Judgement& judgement)
{
    QVector<Range> ranges;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (const auto range = rangeOf(figures, i)) {
            ranges.append(*range);
        }
    }
    // Whatever several ranges share, they share the low end of the one that begins last.
    std::stable_sort(ranges.begin(), ranges.end(),
        [](const Range& a, const Range& b) { return std::tie(a.low, a.leavesLow) < std::tie(b.low, b.leavesLow); });
    QVector<QVector<qsizetype>> groups;
    for (qsizetype last = 0; last < ranges.size(); ++last) {
        QVector<qsizetype> group {ranges[last].at};
        bool allExact = ranges[last].exact;
        for (qsizetype i = last - 1; i >= 0; --i) {
            const Figure& candidate = figures[ranges[i].at];
            const bool fits = ranges[i].containsLowOf(ranges[last])
                && std::none_of(group.begin(), group.end(),
                    [&](qsizetype member) { return areApart(candidate, figures[member], judgement); });
            if (fits) {
                group.append(ranges[i].at);
                allExact = allExact && ranges[i].exact;
            }
        }
        std::sort(group.begin(), group.end());
        // Those that begin at one place come one after the other: a later group may hold an earlier one.
        const auto within = [&group](const QVector<qsizetype>& other) {
            return std::includes(group.begin(), group.end(), other.begin(), other.end());
        };
        if (group.size() > 1 && !allExact) {
            groups.removeIf(within);
            groups.append(group);
        }
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace atlas
