// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace atlas {

class Console;
class Database;
struct SavedComparison;

/// Ids of a saved comparison's institutions that the library still has; each that is gone is said on standard error.
/// None left is Error::NotFound.
Result<QStringList> presentInstitutions(const SavedComparison& comparison, const Database& database, Console& console);

} // namespace atlas
