// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace atlas {

class Database;

inline constexpr qint32 kApplicationId = 0x41544C53; ///< "ATLS": makes an SQLite file a library

/// One step from the format before to `version`, as SQL. Published steps never change: whoever changes the tables
/// appends a step.
struct Migration {
    int version = 0;
    const char* sql = nullptr;
};

/// All steps in order; the last one's version is this program's format.
std::span<const Migration> migrations();

/// PRAGMA user_version; 0 for a file without tables.
Result<int> formatVersion(const Database& database);

/// Brings the tables to the last step's version in one transaction, or changes nothing.
Result<void> migrate(const Database& database, std::span<const Migration> steps = migrations());

/// What an opened file needs before it can be used: refuses a newer format (Error::Newer), keeps an older one among
/// the backups (backups.h) and migrates it.
Result<void> upgrade(const Database& database, std::span<const Migration> steps = migrations());

} // namespace atlas
