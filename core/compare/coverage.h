// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QLocale>

#include <array>

namespace atlas {

/// How surely a figure is known. Ordered: the larger is the surer.
enum class Knowledge {
    None,
    ChangeOnly, ///< how it changed, not how much it is
    Planned, ///< planned or a target: nothing that is
    Approximate, ///< about, nearly, a limit or a range; an estimate
    Exact,
};
inline constexpr int kKnowledgeCount = 5;

/// What is known of one concept for one institution.
struct CoverageCell {
    Knowledge knowledge = Knowledge::None;
    RecordRef ref; ///< the figure that stands for it, the latest of the best kind; null where there is none
    Period period;
    bool old = false; ///< by CompareSettings::oldYears
    bool conflicting = false;
    bool part = false; ///< of a part of the institution only
    int figures = 0; ///< that there are in all
    QString sentence; ///< the whole in words
};

struct CoverageRow {
    QString conceptId;
    QString name;
    IndicatorCategory category = IndicatorCategory::Capacity;
    bool headline = false;
    QVector<CoverageCell> cells; ///< in the dataset's order of institutions

    [[nodiscard]] int known() const; ///< cells that are not empty
};

enum class CoverageOrder {
    Catalogue, ///< headline concepts first, then by category and name
    MostKnown, ///< what most institutions have first
    LeastKnown, ///< the gaps first: what to collect next
};

struct Coverage {
    QVector<CoverageRow> rows;
    std::array<int, kKnowledgeCount> counts {}; ///< of cells by Knowledge

    /// Concepts known of an institution.
    [[nodiscard]] int knownOf(qsizetype institution) const;
};

/// Institutions × concepts of the dataset. Pinned figures do not matter here, and neither does what they are compared
/// with: each cell is the institution's latest figure of the best kind.
Coverage coverageOf(const Dataset& dataset, const CompareSettings& settings, const QLocale& locale,
    CoverageOrder order = CoverageOrder::Catalogue);
/// The same for these concepts, in this order, reported or not.
Coverage coverageOf(
    const Dataset& dataset, const QStringList& conceptIds, const CompareSettings& settings, const QLocale& locale);

namespace words {
QString knowledge(Knowledge knowledge); ///< 确数 约数 计划 仅有变化 未载
} // namespace words

} // namespace atlas
