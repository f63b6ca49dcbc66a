// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/columns.h"

/// What both forms of the overview need to know; plain functions over the dataset, tested alone.
namespace atlas::overview {

/// One line of the profile card.
struct CardLine {
    QString text; ///< empty: not stated
    RecordRef ref;
    QString whole; ///< all that the line stands for, for tool tip and screen reader
};

struct CardRow {
    QString label;
    QVector<CardLine> lines; ///< one for each hospital
};

/// The four rows of the profile card: of those that planners ask for first, the ones that at least one hospital states.
QVector<CardRow> cardRows(const BoardContents& contents);

/// Everything that the profile of a hospital holds: attributes, names, items.
int profileEntries(const Dataset& dataset, const Institution& institution);

/// Milestones of one institution, newest first, undated ones last in their own order.
QVector<const Milestone*> newestFirst(const Dataset& dataset, const QString& institution);

/// Concepts asked for on the overview, compared; those nobody knows are left out.
QVector<ComparisonRow> comparedConcepts(const BoardContents& contents);

/// Heights at which nothing stands beneath the head of a drawing, so that a page can end there; not directly behind a
/// heading.
QVector<qreal> freeRows(const Drawing& drawing);

/// Concepts that the dataset has figures for and the overview does not show.
int furtherConcepts(const BoardContents& contents, const QVector<ComparisonRow>& shown);

} // namespace atlas::overview
