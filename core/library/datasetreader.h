// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/dataset.h"

namespace atlas {

class Database;

/// Everything known of the institutions named, in one read transaction. Unknown ids are left out.
Result<Dataset> readDataset(const Database& database, const QStringList& institutionIds);

} // namespace atlas
