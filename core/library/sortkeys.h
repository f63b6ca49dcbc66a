// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace atlas {

class Database;

/// Makes every institution's sort key anew when those in the file were made by another version of ICU. Called by
/// whoever has just written one, inside the same transaction: keys of two versions must never lie in one index, and
/// merely opening writes nothing.
Result<void> renewSortKeys(const Database& database);

} // namespace atlas
