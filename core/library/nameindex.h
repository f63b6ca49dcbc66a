// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/statement.h"

#include <QHash>
#include <QVector>

namespace atlas {

/// One name in `search_names`, as the search verifies it.
struct IndexedName {
    qint64 key = 0;
    bool display = false; ///< one of institutions.csv: name, name_en, short_name
    QString name;
    QString pinyin; ///< every reading: syllables apart by blanks, readings by `|`; empty for a name without Chinese
                    ///< characters
    QString initials; ///< every reading's, apart by `|`
};

/// Keeps what the search asks (search_names, search_grams) and institutions.records true to the records. All of it is
/// derived.
class NameIndex {
public:
    static Result<NameIndex> open(const Database& database);

    /// Whatever of the institution has changed, its existence included.
    Result<void> refresh(qint64 institution);

private:
    struct Statements {
        Statement names, others, counts, setRecords, indexed, remove, forget, insert, remember, lastKey;
    };

    explicit NameIndex(Statements statements) : m_sql(std::move(statements)) { }
    Result<QVector<IndexedName>> currentNames(qint64 institution);
    Result<QVector<IndexedName>> indexedNames(qint64 institution);
    Result<qint64> countRecords(qint64 institution);
    Result<qint64> nextKey(int rank);
    Result<void> forget(const IndexedName& name);
    Result<void> remember(qint64 institution, const IndexedName& name);

    Statements m_sql;
    QHash<int, qint64> m_lastKeys; ///< by rank
};

} // namespace atlas
