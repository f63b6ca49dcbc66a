// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/database.h"

namespace atlas {

/// Looks at a file before SQLite does: whether it is a library at all. NotFound, Io (a folder, no permission),
/// NotALibrary. Opening any database for writing would already change it (write-ahead logging), so what is not ours is
/// never opened.
Result<void> inspectFile(const QString& path);

/// A connection that can write, or, where that is impossible or not wanted, one that reads by the gentlest means that
/// works. The content has been read once: Damaged comes from here, not from the first view.
Result<Database> openFile(const QString& path, bool writable);

} // namespace atlas
