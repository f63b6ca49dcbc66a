// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packblock.h"

#include "ui/timeline/timelinelayout.h"

namespace atlas::pack {

QVector<Block> timelineBlocks(const Maker& maker)
{
    TimelineOptions options;
    options.trayOpen = true;
    const Drawing drawing = layoutTimeline(maker.contents, options, QSizeF(maker.width(), maker.height()), maker.theme);
    // Room for the part's title and the sources at the foot.
    QVector<Block> blocks = slices(drawing, maker.height() - 140, drawing.pinnedBottom);
    // The key to the marks is never alone on a page.
    if (blocks.size() > 1)
        blocks[blocks.size() - 2].keepWithNext = true;
    return blocks;
}

} // namespace atlas::pack
