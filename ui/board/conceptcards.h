// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/models/boardcontents.h"

namespace atlas {

/// The charts of the concepts asked for, in as many columns as there is room for, then all other known concepts as
/// lines: nothing that is known of one hospital is left out. Returns the height.
qreal addConceptCards(Drawing& drawing, const BoardContents& contents, qreal x, qreal y, qreal width);

} // namespace atlas
