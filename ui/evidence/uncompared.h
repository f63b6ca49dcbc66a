// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidence.h"

namespace atlas {

class Database;

/// The evidence for a record of a hospital that is not on the board (a cell of the whole list's coverage), as if the
/// hospital were there alone; nullopt when the library does not hold it. Reads that one hospital.
std::optional<Evidence> gatherUncompared(const Database& database, const BoardContents& board, const RecordRef& ref);

} // namespace atlas
