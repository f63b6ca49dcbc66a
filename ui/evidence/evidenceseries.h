// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/models/boardcontents.h"

namespace atlas {

/// The board reduced to one hospital's figures of one indicator: a figure with its neighbours in time. Empty when it
/// stands alone, or the record is no figure of the board.
BoardContents seriesAround(const BoardContents& contents, const RecordRef& ref);

/// The small chart of such a series, without its title: the panel says what it is.
Drawing layoutSeries(const BoardContents& series, qreal width, const Theme& theme);

} // namespace atlas
