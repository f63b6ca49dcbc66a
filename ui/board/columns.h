// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/models/boardcontents.h"

namespace atlas {

/// Narrower columns break Chinese hospital names and figures with their captions.
inline constexpr qreal kLeastColumn = 220;

/// One column for each hospital, equally wide, beside a gutter with the rows' names.
struct Columns {
    qreal left = 0; ///< of the first column
    qreal width = kLeastColumn;
    qreal gap = 0;
    int count = 0;

    [[nodiscard]] qreal x(int column) const { return left + column * (width + gap); }
    [[nodiscard]] qreal right() const { return count > 0 ? x(count - 1) + width : left; }
};

/// Shares what the viewport leaves beside `left` and `margin`; never narrower than kLeastColumn.
Columns columnsFor(int count, qreal left, qreal gap, qreal margin, qreal viewportWidth);

struct HeadStyle {
    qreal padding = 0; ///< left of the mark
    int maxLines = 3; ///< of the name
    bool attributes = true; ///< level, kind and place beneath the name
    TextRole role = TextRole::Head; ///< of the name
};

/// The type in which all of the columns' names take two lines at most, or the smaller one.
TextRole headRoleFor(const Drawing& drawing, const BoardContents& contents, qreal width, const HeadStyle& style);

/// A hospital's column head from `y` down: rule in its colour, mark, name, attributes, with a hit on the institution.
/// Returns the height.
qreal addColumnHead(Drawing& drawing, const BoardContents& contents, int institution, qreal x, qreal y, qreal width,
    const HeadStyle& style);

} // namespace atlas
