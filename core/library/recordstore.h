// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

#include <QDate>

#include <functional>
#include <optional>

namespace atlas {

class Database;

/// A record put in place of what has its id now, or (with an empty row) removed.
struct RowChange {
    RecordKind kind = RecordKind::Observation;
    QString id;
    Row row; ///< as of schema(kind); empty: remove
    /// What the editor saw (empty: no record): anything else in its place now is Error::Conflict, so that two windows
    /// never lose a change.
    std::optional<Row> expected = std::nullopt;
};

/// Who changed something and why, for the history.
struct ChangeNote {
    QString author;
    QString action; ///< `import`, `edit`, `undo`, `redo`, `delete`, …
    QString subject; ///< what it was about, e.g. the package's name
};

/// The entries that one batch left in the history: all that is needed to take it back.
struct HistorySpan {
    qint64 first = 0, last = -1; ///< keys, both included; no entry has a key between them that is another batch's

    [[nodiscard]] qint64 count() const { return last - first + 1; }
};

struct ApplyCounts {
    int added = 0, changed = 0, unchanged = 0, removed = 0;
    QVector<RecordRef> touched; ///< added, changed or removed
    HistorySpan history {};

    [[nodiscard]] bool wroteAnything() const { return added + changed + removed > 0; }
};

/// One step in a record's past.
struct HistoryEntry {
    qint64 key = 0;
    QString at; ///< ISO 8601, UTC
    ChangeNote note;
    RecordRef record; ///< null: the whole library, which was restored from a backup
    Row before; ///< empty: it was added
    Row after; ///< empty: it was removed
};

/// Which steps of the past one asks for; what is empty asks for nothing.
struct HistoryFilter {
    RecordRef record {}; ///< this one alone
    std::optional<RecordKind> kind = std::nullopt;
    QString author;
    QString text; ///< in the record's id, in any cell before or after, or in the note's subject
    QDate since, until; ///< days in local time, both included

    friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

/// The records as rows: the one place that knows how a schema's columns lie in tables. References are ids here and
/// integer keys in the file.
class RecordStore {
public:
    explicit RecordStore(const Database& database) : m_database(database) { }

    /// The record, or nullopt when there is none.
    [[nodiscard]] Result<std::optional<Row>> find(RecordKind kind, const QString& id) const;
    [[nodiscard]] Result<bool> exists(RecordKind kind, const QString& id) const;
    /// Every record of a kind by id in byte order, one at a time; stops when `visit` returns false.
    Result<void> forEach(RecordKind kind, const std::function<bool(const Row&)>& visit) const;
    [[nodiscard]] Result<qint64> count(RecordKind kind) const;

    /// Upserts and removals in the order given, inside the caller's transaction, with one history entry for each real
    /// change. References inside one batch may point forward. A dangling reference at the end is Error::Conflict naming
    /// record and column (RecordPath columns too: a record goes together with its citations). A row that checkRow()
    /// refuses is Error::Invalid.
    Result<ApplyCounts> apply(const QVector<RowChange>& changes, const ChangeNote& note) const;

    /// The records that refer to this one, `field` being the column that does; by kind, then id.
    [[nodiscard]] Result<QVector<RecordRef>> referring(const RecordRef& record) const;

    /// Newest first.
    [[nodiscard]] Result<QVector<HistoryEntry>> history(const RecordRef& record, int limit = 50) const;
    /// The library's past, newest first, a page at a time: entries with keys below `before` (0: from the newest).
    [[nodiscard]] Result<QVector<HistoryEntry>> historyPage(
        const HistoryFilter& filter, qint64 before = 0, int limit = 200) const;
    /// Everybody who ever wrote, in the order of their names' characters.
    [[nodiscard]] Result<QStringList> authors() const;
    /// One batch's entries, oldest first; fewer than count() when the file is no longer the same (a backup was
    /// restored).
    [[nodiscard]] Result<QVector<HistoryEntry>> history(const HistorySpan& span) const;

private:
    const Database& m_database;
};

} // namespace atlas
