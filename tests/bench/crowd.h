// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace atlas {

class Library;

/// Fills an empty library with `count` made-up hospitals named as Chinese ones are, and ten observations for each of
/// the first 200. The same every time.
Result<void> addCrowd(Library& library, int count);

} // namespace atlas
