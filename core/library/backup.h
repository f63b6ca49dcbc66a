// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace atlas {

class Database;

/// Online backup to a new file: written aside, then renamed. Error::Exists rather than overwriting; nothing is left
/// behind when it fails.
Result<void> backupTo(const Database& database, const QString& target);

} // namespace atlas
