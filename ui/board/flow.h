// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

namespace atlas {

/// A statement that flows over several lines: text with one part in bold, then a small box (计划) and raised source
/// numbers at its end.
struct FlowText {
    QString text;
    QString strong; ///< the part of `text` to set bold, empty: none
    QString box; ///< a word in a small box behind the text
    QString raised; ///< source numbers
    Ink ink = Ink::Text;
    int maxLines = 0; ///< more is elided with …; 0: no bound
};

/// Sets the statement into a column from (x, y) down and returns the rectangle that it covers (a multiple of the line
/// height high). Raised numbers never stand alone on a line; they may hang up to 8 px over the column's right edge.
QRectF addFlow(Drawing& drawing, qreal x, qreal y, qreal width, const FlowText& flow);

/// A word in a small box with its top left corner at (x, y), in a line of body text; returns the x behind it.
qreal addBoxedWord(Drawing& drawing, qreal x, qreal y, const QString& word);

} // namespace atlas
