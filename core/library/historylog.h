// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"
#include "core/library/statement.h"

namespace atlas {

/// Who changed which record when, from what to what. Written by the store alone, in the transaction of the change
/// itself.
class HistoryLog {
public:
    /// All entries of one log carry the same moment and note.
    static Result<HistoryLog> open(const Database& database, const ChangeNote& note);
    /// `before` empty: added; `after` empty: removed.
    Result<void> write(const RecordSchema& schema, const QString& id, const Row& before, const Row& after);

    /// What was written so far. Inside a transaction nobody else's keys come between.
    [[nodiscard]] const HistorySpan& span() const { return m_span; }

    static Result<QVector<HistoryEntry>> read(const Database& database, const RecordRef& record, int limit);
    static Result<QVector<HistoryEntry>> read(const Database& database, const HistorySpan& span);
    static Result<QVector<HistoryEntry>> read(
        const Database& database, const HistoryFilter& filter, qint64 before, int limit);

private:
    HistoryLog(const Database& database, Statement insert) : m_database(&database), m_insert(std::move(insert)) { }
    const Database* m_database;
    Statement m_insert;
    HistorySpan m_span;
};

} // namespace atlas
