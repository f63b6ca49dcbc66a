// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/historylog.h"
#include "core/library/recordstore.h"
#include "core/library/statement.h"

#include <QHash>
#include <QSet>

#include <array>

namespace atlas {

/// Writes one batch of changes: RecordStore::apply() from beginning to end.
class RecordWriter {
public:
    static Result<RecordWriter> open(const Database& database, const ChangeNote& note);

    Result<void> write(const RowChange& change);
    /// What can only be known when all is written: references, and what is derived from several records.
    Result<ApplyCounts> finish();

private:
    /// The prepared statements of one kind of record.
    struct Table {
        static Result<Table> prepare(const Database& database, const RecordSchema& schema);
        Statement find, insert, update, remove, key;
        qint64 lastKey = 0;
    };
    struct Found {
        qint64 key = 0;
        Row row;
    };
    /// A cell that refers to what was not there when it was written.
    struct Pending {
        RecordRef from; ///< with the column that refers
        RecordRef to;
    };

    RecordWriter(const Database& database, HistoryLog history);
    Result<Table*> table(RecordKind kind);
    Result<std::optional<Found>> find(Table& table, const RecordSchema& schema, const QString& id);
    Result<std::optional<qint64>> keyOf(const RecordRef& ref);
    Result<void> put(const RecordSchema& schema, const QString& id, const Row& row, const std::optional<Found>& old);
    Result<void> remove(const RecordSchema& schema, const QString& id, const Found& old);
    /// Reads a reference to what is not there yet, or just left, as the id that it will have or had.
    void nameReserved(const RecordSchema& schema, Row& row) const;
    /// The key of what a cell refers to, or nothing and a note to ask again at the end.
    Result<std::optional<qint64>> expect(const RecordRef& from, const RecordRef& to);
    Result<qint64> reference(const RecordRef& from, const RecordRef& to);
    Result<void> noteInstitution(const RecordSchema& schema, const Row& row, qint64 key);
    Result<void> checkPending();
    Result<void> checkRemoved();
    Result<void> checkNothingRefersTo(const RecordRef& removed, qint64 key);
    void touch(RecordKind kind, const QString& id);

    const Database* m_database;
    HistoryLog m_history;
    std::array<std::optional<Table>, kRecordKindCount> m_tables;
    QHash<RecordRef, qint64> m_reserved; ///< keys of records referred to before they were written
    QHash<RecordRef, qint64> m_removed; ///< keys of records that are gone, kept for their return in the same batch
    std::array<QHash<qint64, QString>, kRecordKindCount> m_left; ///< ids of those that were removed at any time, by key
    QVector<Pending> m_pending;
    QSet<qint64> m_institutions; ///< whose names or counts of records may have changed
    bool m_sorted = false; ///< a place in pinyin order was written
    QSet<RecordRef> m_touched;
    ApplyCounts m_counts;
};

} // namespace atlas
