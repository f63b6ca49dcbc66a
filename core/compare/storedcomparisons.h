// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/savedcomparison.h"

namespace atlas {

class Database;

/// The library's saved comparisons by id; an unreadable one is an error, not left out.
Result<QVector<SavedComparison>> readComparisons(const Database& database);

/// The one with that id or name; Error::NotFound where there is none, in words. Another one that is unreadable does not
/// matter.
Result<SavedComparison> readComparison(const Database& database, const QString& idOrName);

} // namespace atlas
