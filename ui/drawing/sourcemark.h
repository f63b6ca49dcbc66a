// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

namespace atlas {

/// Width of raised source numbers (`1,4`) with the gap before them; 0 without any.
qreal sourceMarkWidth(const Drawing& drawing, const QString& numbers);

/// Sets source numbers raised behind a text that ends at x, in a line from y down; returns the x behind them. On paper
/// each number is a hit `source:N`, so that it can be made a link.
qreal addSourceMark(Drawing& drawing, qreal x, qreal y, const QString& numbers);

/// Likewise behind the last line of the text that was added last.
qreal addSourceMarkBehindText(Drawing& drawing, const QString& numbers);

} // namespace atlas
