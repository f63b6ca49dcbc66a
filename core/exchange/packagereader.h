// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/domain/schema.h"

#include <vector>

namespace atlas {

/// A row of a package, in the schema's order whatever the file's. Cells that can be read are canonical (`007` → `7`),
/// the others as written.
struct PackageRow {
    int line = 0;
    Row row;
};

/// One file of a package.
struct PackageTable {
    const RecordSchema* schema = nullptr;
    std::vector<bool> given; ///< by column of the schema: whether the file has it
    QVector<PackageRow> rows;
};

/// A data package as it was read: everything but what needs a library to judge.
struct Package {
    QString name; ///< of the folder or file
    std::vector<PackageTable> tables; ///< of the files present, in RecordKind's order
    Issues issues; ///< of form: files, columns, rows that cannot be read
};

/// Reads all of a package. An Error means that it is none, cannot be read or is of a newer format; whatever is wrong
/// with single files, columns or rows is an issue.
Result<Package> readPackage(const QString& path);

/// A cell as export writes it, where it can be read at all: two spellings of one number or date become the same.
QString canonicalCell(const Column& column, const QString& cell);

} // namespace atlas
