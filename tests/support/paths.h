// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// A file of the source tree, e.g. sourcePath(u"resources/sample"). Compiled once, so that the tests themselves hold no
/// path and the compiler's cache serves every checkout.
QString sourcePath(QStringView below);
/// The program under test.
QString programPath();

} // namespace atlas
