// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QLocale>

#include <functional>

namespace atlas::words {

/// The independent clauses that a notice is made of. For notice() only.
class NoticeClauses {
public:
    NoticeClauses(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale);

    [[nodiscard]] const QVector<Figure>& figures() const { return m_figures; } ///< of the slots, in their order
    /// What differs, and whose figure it is unless it is everybody's; begins in lower case where its language has it.
    [[nodiscard]] QString clause(ReasonType type) const;
    /// A sentence on values that their sources leave room to be equal (possibleTies()); empty when there are none.
    [[nodiscard]] QString ties() const;

private:
    using Test = std::function<bool(const Figure&)>;

    [[nodiscard]] QString plannedClause() const;
    [[nodiscard]] QString boundClause() const;
    [[nodiscard]] QString periodClause() const;
    [[nodiscard]] QString lengths() const;
    [[nodiscard]] QString missingDates() const;
    [[nodiscard]] QString spreads() const;
    [[nodiscard]] QString indicators() const;
    [[nodiscard]] bool hasStatus(FigureStatus status) const;
    [[nodiscard]] const Figure* figure(const QString& observation) const;
    [[nodiscard]] QString nameOf(const Figure& figure) const;
    [[nodiscard]] QString namesWhere(const Test& test, bool withScope = false) const;
    [[nodiscard]] QString namesIn(ReasonType type) const; ///< those whom a reason about one figure names
    [[nodiscard]] bool allIn(ReasonType type) const;
    [[nodiscard]] bool concerns(ReasonType type, const Figure& figure) const;

    const ComparisonRow& m_row;
    const Dataset& m_dataset;
    const QLocale& m_locale;
    QVector<Figure> m_figures;
};

} // namespace atlas::words
