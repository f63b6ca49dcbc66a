// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/entrycheck.h"
#include "core/library/recordstore.h"

namespace atlas {

class Database;
class RecordFinder;

/// A record as it was when its form was opened.
struct EntryOrigin {
    RecordKind kind = RecordKind::Observation;
    Row row; ///< empty: a new record
    QVector<Row> names; ///< of an institution

    [[nodiscard]] bool isNew() const { return row.isEmpty(); }
};

/// NotFound when there is no such record.
Result<EntryOrigin> readOrigin(const Database& database, const RecordRef& record);

/// What the check wants to know of the record's surroundings.
EntryNeighbours readNeighbours(
    const Database& database, const RecordFinder& finder, RecordKind kind, const Row& row, const QDate& today);

/// What was typed, ready to be written.
struct Entry {
    Row row; ///< with its id
    QVector<Row> names; ///< new ones without an id
    QHash<QString, QString> reasons; ///< why a doubt is right all the same, by rule
};

/// The whole edit in one batch: the record, an institution's names, what the catalogue lends to it, accepted doubts.
QVector<RowChange> changesOf(const EntryOrigin& origin, const Entry& entry, const RecordFinder& finder,
    const Database& database, const QString& author, const QDate& today);

/// What the record is called, for the menu and for messages: `编制床位 2018`.
QString entryTitle(RecordKind kind, const Row& row, const RecordFinder& finder, const QLocale& locale);

} // namespace atlas
