// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/models/boardcontents.h"

namespace atlas {

/// The table of figures for paper: by concept, heads repeated on each page (frozen), rows never cut, sources wrapped.
Drawing layoutTable(const BoardContents& contents, QSizeF viewport, const Theme& theme);

} // namespace atlas
