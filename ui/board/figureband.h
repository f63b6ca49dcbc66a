// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/bandscale.h"
#include "ui/board/columns.h"

namespace atlas {

/// One concept across the columns from `y` down: figures, captions, bars, then the verdict with its reason. Returns the
/// height.
qreal addFigureBand(Drawing& drawing, const BoardContents& contents, const ComparisonRow& row, const Columns& columns,
    qreal y, qreal visibleRight);

/// A figure on a line of its own: value, then the caption behind it or beneath. Returns the height.
qreal addFigureLine(Drawing& drawing, const BoardContents& contents, const Figure& figure, const QString& caption,
    qreal x, qreal y, qreal width);

/// Hospital, concept, figure, caption: what a screen reader says of a figure.
QString spokenFigure(const BoardContents& contents, const Figure& figure);

} // namespace atlas
