// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/exchange/packagereader.h"
#include "core/library/recordstore.h"

#include <QHash>

#include <vector>

namespace atlas {

/// A row of a package on its way into a library.
struct IncomingRow {
    enum class State { Added, Changed, Unchanged };

    int line = 0;
    Row row; ///< after merge(): the whole record as it will be
    State state = State::Added;

    [[nodiscard]] const QString& id() const { return row.first(); }
};

struct IncomingTable {
    const RecordSchema* schema = nullptr;
    std::vector<bool> given; ///< columns that the file has
    QVector<IncomingRow> rows;
    QHash<QString, qsizetype> byId;
};

/// A package held against a library, one question at a time; the steps are called in their order. Each adds its issues
/// and none stops at the first, so that one import tells everything that has to be mended.
class Incoming {
public:
    explicit Incoming(Package package);

    /// Ids for the rows that have none; the same id twice is an issue.
    void identify();
    /// Finds what the library has under these ids: fills in the columns not given, tells added, changed and unchanged
    /// rows apart.
    Result<void> merge(const RecordStore& store);
    /// checkRow() of every row.
    void checkRows();
    /// Every reference leads to a record of the package or the library.
    Result<void> checkReferences(const RecordStore& store);

    [[nodiscard]] std::vector<IncomingTable>& tables() { return m_tables; }
    [[nodiscard]] const std::vector<IncomingTable>& tables() const { return m_tables; }
    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    Result<void> mergeTable(IncomingTable& table, const RecordStore& store);
    void mergeRow(IncomingTable& table, qsizetype index, const Row& present);
    Result<void> checkReference(
        const IncomingTable& table, const IncomingRow& row, const Column& column, const RecordStore& store);
    Result<bool> resolves(const RecordRef& ref, const RecordStore& store);
    void add(const IncomingTable& table, const IncomingRow& row, const QString& column, const QString& message,
        const QString& expected);

    std::vector<IncomingTable> m_tables;
    Issues m_issues;
    QHash<RecordRef, bool> m_inLibrary; ///< asked already
};

} // namespace atlas
