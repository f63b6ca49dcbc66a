// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/timeline/timelinedata.h"

namespace atlas {

/// Undated events under the axis: a block for each hospital that has some, as
/// many beside each other as have room.
class TrayLayout {
public:
    TrayLayout(
        const BoardContents& contents, const TimelineData& data, qreal headerWidth, qreal width, const Theme& theme);

    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }
    /// Lines of titles per block with which nothing is left out.
    [[nodiscard]] int fullLines() const;
    /// Lines shown while the tray is closed and room is scarce.
    [[nodiscard]] int fewLines() const;
    [[nodiscard]] qreal height(int lines) const;
    /// `open`: the reader has opened it, so that the way back is offered.
    /// Returns the events whose title had to be cut, as indexes of milestones.
    QVector<int> draw(Drawing& drawing, qreal top, int lines, bool open) const;

private:
    struct Block {
        const TimelineLane* lane = nullptr;
        QRectF rect; ///< without height
        int row = 0; ///< of blocks
        int columns = 1; ///< of titles
    };

    QVector<int> drawBlock(Drawing& drawing, const Block& block, qreal top, int lines, bool open) const;
    /// False when it had to be cut.
    bool drawTitle(Drawing& drawing, const Milestone& milestone, qreal x, qreal y, qreal width) const;
    [[nodiscard]] static int linesOf(const Block& block);

    const BoardContents& m_contents;
    const TimelineData& m_data;
    const Theme& m_theme;
    qreal m_headerWidth;
    int m_rows = 0;
    QVector<Block> m_blocks;
};

/// For paper: events that the lanes leave out, per lane as indexes of
/// milestones, in words. Returns the y under them.
qreal drawLeftOut(Drawing& drawing, const BoardContents& contents, const TimelineData& data,
    const QVector<QVector<int>>& leftOut, qreal headerWidth, qreal width, qreal top);

} // namespace atlas
