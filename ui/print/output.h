// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pages.h"

namespace atlas {

/// Writes a drawing as paged PDF, or whole as SVG or PNG (two device pixels a px), by the path's suffix. Written aside
/// and renamed: a failure leaves nothing half. Errors: Unsupported for another suffix, Io.
Result<void> writeDrawing(const Drawing& drawing, const PageSetup& setup, const QString& path);

} // namespace atlas
