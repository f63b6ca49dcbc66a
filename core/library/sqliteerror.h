// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace atlas {

/// A result code of SQLite (plain or extended) as a sentence about the file and what to do; `detail` is for the log.
Error sqliteError(int code, const QString& path, const QString& detail);
/// What SQLite last reported on this connection.
Error sqliteError(sqlite3* handle, const QString& path, const QString& sql = {});

} // namespace atlas
