// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace atlas {

class Database;

/// Writes all records into an existing, empty folder, in the canonical form: a file for each kind that has any, rows by
/// id in byte order, and datapackage.json. One moment of the library, whoever else writes to it. Returns the names of
/// the files.
Result<QStringList> writePackage(const Database& database, const QString& folder);

} // namespace atlas
