// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/library/recordstore.h"

namespace atlas {

class Library;

struct ImportOptions {
    bool dryRun = false; ///< finds out everything and writes nothing
    QString author; ///< for the history
};

/// What an import did, or with `dryRun` would do. With errors it did nothing, and the lists are empty.
struct ImportReport {
    QString package; ///< its name, as the history has it
    Issues issues; ///< by file and line
    QVector<RecordRef> added, changed, unchanged; ///< by file, then in the order of its rows
    bool written = false;

    [[nodiscard]] bool hasErrors() const;
};

/// What a package would do to a library, found out without writing.
struct ImportPlan {
    ImportReport report;
    QVector<RowChange> changes; ///< one batch; empty when there is nothing to do, or with errors
};

/// Reads a package and compares it with the library, as importPackage() does before it writes.
Result<ImportPlan> planImport(const Library& library, const QString& path);

/// Upserts a data package (a folder, also a compiled-in one, or a .zip) by id, in one undoable step: adds and changes,
/// never deletes. A column that a file lacks keeps what the record has; a cell that is there and empty clears it. Rows
/// without an id get the one that derivedId() makes of their natural key. A package with any error is refused whole,
/// and the report lists every one. An Error means that nothing could be read or written at all: no package, a newer
/// format, a library that is read-only or fails.
Result<ImportReport> importPackage(Library& library, const QString& path, const ImportOptions& options = {});

} // namespace atlas
