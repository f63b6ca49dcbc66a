// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/domain/dataset.h"
#include "core/domain/schema.h"

#include <QDate>
#include <QSet>

/// What can be said of a record while it is typed, before it is in the library.
namespace atlas {

/// What stands around the record: read by whoever asks, so that the check itself is a pure function.
struct EntryNeighbours {
    QDate today;
    Dataset dataset; ///< what the library knows of the record's institution; empty for other kinds
    std::optional<Indicator> indicator; ///< of an observation
    std::optional<Source> source; ///< that the record names
    QVector<std::pair<QString, QString>> namesakes; ///< id and name of other records of its kind named the same
    QSet<QString> accepted; ///< rules that somebody accepted for this record
};

/// By field (Issue::column; empty: the record as a whole). Errors keep the record from being saved; of the warnings
/// those of isDoubt() want a reason. What a required cell lacks is an error of rule `row` with an empty cell.
Issues checkEntry(RecordKind kind, const Row& row, const EntryNeighbours& neighbours, const QLocale& locale);

/// A warning that somebody must have looked at: saved only with a reason, which becomes an `accepted` record. The
/// others (no source, no period) are hints.
bool isDoubt(const Issue& issue);

/// The institution's figures of the same indicator, newest first, without the record itself.
QVector<Observation> lastFigures(const Observation& observation, const Dataset& dataset);

} // namespace atlas
