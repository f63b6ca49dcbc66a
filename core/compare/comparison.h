// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/verdict.h"

namespace atlas {

/// Which figure of a hospital stands for it.
struct Choice {
    enum class Rule { LatestOfEach, CommonPeriod, AsOf };
    Rule rule = Rule::CommonPeriod;
    QDate asOf; ///< for Rule::AsOf
    QString reference; ///< institution id; empty: the first with a figure
    QHash<QString, QString> pinned; ///< `asked|institution` → observation id chosen by the reader

    /// The observation that the reader wants for this hospital; empty: the rule decides.
    [[nodiscard]] QString pinnedFor(const QString& asked, const QString& institution) const
    {
        return pinned.value(asked + u'|' + institution);
    }
    /// An empty observation gives the decision back to the rule.
    void pin(const QString& asked, const QString& institution, const QString& observation);
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// `common`, `latest`, `asof:2024-12-31`: the rule alone, without reference and pinned figures.
QString toWord(const Choice& choice);
std::optional<Choice> parseChoice(QStringView word);

/// One hospital's answer to what was asked.
struct Slot {
    QString institution;
    std::optional<Figure> figure; ///< the best by the stated rule; empty: no data
    bool pinned = false; ///< the reader's choice, not the rule's
    QVector<Figure> others; ///< this hospital's remaining figures of the same concept (or indicator), best first
    Judgement
        judgement; ///< against the reference slot's figure; Comparable for the reference itself and for an empty slot
};

/// What was asked for, with a figure (or none) for each hospital in the dataset's order.
struct ComparisonRow {
    QString asked; ///< concept or indicator id
    bool isConcept = true;
    QString conceptId;
    QVector<Slot> slotList;
    Choice::Rule rule = Choice::Rule::CommonPeriod; ///< by which the figures were chosen
    QDate asOf; ///< for Rule::AsOf
    Period common; ///< for Rule::CommonPeriod: the period that most hospitals share; undated where none has a date
    int reference = -1; ///< index of the slot that the others are judged against; -1 when no slot has a figure
    Judgement judgement; ///< of the set

    [[nodiscard]] int known() const; ///< slots with a figure
    [[nodiscard]] QVector<Figure> figures() const; ///< the slots' figures
};

/// The best figure by the stated rule: level before change alone, whole before part, actual before estimated before
/// planned before target, nearest to the period that most of the hospitals share, preferred source, latest, then id.
/// `asked` is a concept or an indicator.
///
/// In detail:
///  - The shared period is looked for among each hospital's figures that are best up to there (level, whole, status),
///  so
///    that a plan's date does not decide over what is. Of periods that equally many have, the one in which the
///    indicator is that more of them have, then the later. A figure of the same length and `per` is nearer than one of
///    another.
///  - Before `latest`, the indicator that more of the hospitals have wins (900 authorised beds are better set against
///    authorised ones), then the concept's total.
///  - Rule::LatestOfEach puts `latest` in the place of `nearest`; Rule::AsOf the latest by that day, and drops what
///    began later, and what is counted over a period that ended later (undated figures stay, last).
///  - A figure that repeats a better one of its hospital exactly is not among the others: agreeing sources count once.
ComparisonRow compare(
    const Dataset& dataset, const QString& asked, const Choice& choice, const CompareSettings& settings);

/// From–to: the slot's figures that differ from its best one in nothing but the period, in time order, one for each
/// period (the best one by the rule), the best included; for lines and slopes. Empty for an empty slot or a change
/// alone; undated figures are left out.
QVector<Figure> series(const Slot& slot);

/// Concepts that the dataset has figures for: headline ones first in the catalogue's order of categories, then the
/// others by category and name.
QStringList conceptsOf(const Dataset& dataset);

/// Every figure of a dataset with `conflicting` filled in: a figure of the same institution, indicator, period (marks
/// aside), `per`, status and scope from another source stands for other values, that is, their intervals do not overlap
/// (2,330 and ≈2,300 agree).
QVector<Figure> figuresOf(const Dataset& dataset);

/// A plan or target whose date lies wholly before `asOf`, while no actual figure of its concept and scope is known from
/// that date on. A plan without a due date is open from its source on, and never overdue.
bool isOverdue(const Observation& planned, const Dataset& dataset, const QDate& asOf);

} // namespace atlas
