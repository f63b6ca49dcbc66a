// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/coveragelayout.h"
#include "ui/print/packblock.h"

namespace atlas::pack {

QVector<Block> coverageBlocks(const Maker& maker)
{
    const Drawing drawing = layoutCoverage(maker.contents, QSizeF(maker.width(), maker.height()), maker.theme);
    // Room for the part's title.
    return slices(drawing, maker.height() - 80);
}

} // namespace atlas::pack
