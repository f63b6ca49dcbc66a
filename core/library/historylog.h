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

    static Result<QVector<HistoryEntry>> read(const Database& database, const RecordRef& record, int limit);

private:
    explicit HistoryLog(Statement insert) : m_insert(std::move(insert)) { }
    Statement m_insert;
};

} // namespace atlas
