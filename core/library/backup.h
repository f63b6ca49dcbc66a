// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace atlas {

class Database;

/// Online backup to a new file: written aside, then renamed. Error::Exists rather than overwriting; nothing is left
/// behind when it fails.
Result<void> backupTo(const Database& database, const QString& target);

/// All of `source` in place of what `target` holds, in one transaction: whoever has it open sees the one or the other.
Result<void> replaceContent(const Database& target, const Database& source);

} // namespace atlas
