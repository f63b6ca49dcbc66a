// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace atlas {

QString sourcePath(QStringView below) { return QStringLiteral(ATLAS_SOURCE_DIR) + u'/' + below; }
QString programPath() { return QStringLiteral(ATLAS_PROGRAM); }

} // namespace atlas
