// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace atlas {

class Library;

/// Writes the library as a data package into the folder `path`, which is made where it is missing (its parent is not).
/// Where it exists it must be empty or hold nothing but an earlier data package, whose files are then replaced.
/// Everything is written aside first and then moved into place; when anything fails the folder is as it was.
Result<void> exportPackage(const Library& library, const QString& path);

} // namespace atlas
