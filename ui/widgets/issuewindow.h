// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

class QWidget;

namespace atlas {

/// The findings of an import as a table in a window of its own: where, what, and what would have been right; copied
/// with Ctrl+C.
void showIssueWindow(QWidget* parent, const Issues& issues);

} // namespace atlas
