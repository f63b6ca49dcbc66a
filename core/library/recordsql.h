// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/library/statement.h"

namespace atlas {

/// How a kind's cells lie in its table, derived from schema(): the only SQL that names records' columns.

/// `SELECT key, cell, cell … FROM table AS t`, with ids in place of keys; takes a WHERE clause and an ORDER BY.
/// A reference whose target is not there (yet) reads `#key`.
QString selectSql(const RecordSchema& schema);
/// Parameters: 1 the key, then as bindCells() has them, then the derived columns.
QString insertSql(const RecordSchema& schema);
/// Parameters: 1 the key, then as bindCells() has them, then the derived columns.
QString updateSql(const RecordSchema& schema);

inline constexpr int kFirstCell = 2; ///< parameter of the first cell in insertSql() and updateSql()

/// The row that a statement with selectSql() stands on.
Row readRow(const Statement& statement, const RecordSchema& schema);

/// Binds a cell, except references, which are keys in the file: binding those is the writer's.
void bindCell(Statement& statement, int parameter, const Column& column, const QString& cell);
/// Binds the derived columns behind the cells: a period's first and last day, a name's place in pinyin order.
void bindDerived(Statement& statement, const RecordSchema& schema, const Row& row);

/// The row as it will be read again: `2000.0` → `2000`. What is no row of the schema stays as it is.
Row canonicalRow(const RecordSchema& schema, const Row& row);

} // namespace atlas
