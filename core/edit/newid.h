// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// An id for a new record: a ULID, 26 letters and digits that begin with the time, so that ids sort by age and two
/// computers never make the same.
QString newId();

} // namespace atlas
