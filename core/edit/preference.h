// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"

namespace atlas {

class Library;

/// Marks an observation as the one that stands, and takes the mark from those that say the same thing otherwise: same
/// institution, indicator, period, per, status and scope. Empty when it has the mark alone already. NotFound when there
/// is no such observation. Writes nothing.
Result<QVector<RowChange>> preferring(const Library& library, const QString& observation);

} // namespace atlas
