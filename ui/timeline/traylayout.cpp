// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/traylayout.h"

#include "core/compare/words.h"
#include "ui/drawing/sourcemark.h"
#include "ui/timeline/lanedrawing.h"
#include "ui/timeline/textwidths.h"
#include "ui/timeline/timelinewords.h"

namespace atlas {

using namespace Qt::StringLiterals;
using namespace timeline;

namespace {

constexpr qreal kPadding = 10;
constexpr qreal kHeadLine = 20;
constexpr qreal kLine = 18;
constexpr qreal kBlockGap = 24;
constexpr qreal kLeastBlock = 200;
constexpr qreal kLeastColumn = 230;
constexpr int kFew = 3;
constexpr int kLeastLines = 3; ///< of a list, at the foot or the head of a page

/// A page may end between two lines of a list, but leaves neither its first nor its last ones alone.
void addBreaks(Drawing& drawing, qreal top, int lines)
{
    for (int line = kLeastLines; line + kLeastLines <= lines; ++line)
        drawing.breaks.append(top + line * kLine);
}

/// Width of a title's place in which none of the lane's is cut.
qreal widestTitle(const TimelineLane& lane, const BoardContents& contents, const Theme& theme)
{
    const Drawing drawing(theme);
    const qreal planned = measured(drawing, timelinewords::planned(), TextRole::Small) + 10;
    qreal widest = kLeastColumn;
    for (const int index : lane.undated) {
        const Milestone& milestone = contents.dataset.milestones.at(index);
        widest = qMax(widest,
            lane::kGlyph + lane::kGlyphGap + 1 + (milestone.planned ? planned : 0)
                + measured(drawing, timelinewords::title(milestone, contents), TextRole::Secondary));
    }
    return widest;
}

} // namespace

TrayLayout::TrayLayout(
    const BoardContents& contents, const TimelineData& data, qreal headerWidth, qreal width, const Theme& theme)
    : m_contents(contents), m_data(data), m_theme(theme), m_headerWidth(headerWidth)
{
    for (const TimelineLane& lane : data.lanes) {
        if (!lane.undated.isEmpty())
            m_blocks.append(Block {&lane, {}, 0, 1});
    }
    if (m_blocks.isEmpty())
        return;
    const qreal room = width - headerWidth - kMargin;
    const int count = int(m_blocks.size());
    // On paper a title that is cut cannot be read anywhere: each block has the
    // whole width.
    const int most = theme.isPaper() ? 1 : qBound(1, int((room + kBlockGap) / (kLeastBlock + kBlockGap)), count);
    m_rows = (count + most - 1) / most;
    const int across = (count + m_rows - 1) / m_rows;
    const qreal blockWidth = (room - (across - 1) * kBlockGap) / across;
    for (int i = 0; i < count; ++i) {
        Block& block = m_blocks[i];
        block.row = i / across;
        block.rect = QRectF(headerWidth + (i % across) * (blockWidth + kBlockGap), 0, blockWidth, 0);
        const qreal column = theme.isPaper() ? widestTitle(*block.lane, contents, theme) : kLeastColumn;
        block.columns = qMax(1, int((blockWidth + kBlockGap) / (column + kBlockGap)));
    }
}

int TrayLayout::linesOf(const Block& block)
{
    return (int(block.lane->undated.size()) + block.columns - 1) / block.columns;
}

int TrayLayout::fullLines() const
{
    int lines = 0;
    for (const Block& block : m_blocks)
        lines = qMax(lines, linesOf(block));
    return lines;
}

int TrayLayout::fewLines() const { return qMin(fullLines(), m_rows == 1 ? kFew : m_rows == 2 ? 1 : 0); }

qreal TrayLayout::height(int lines) const
{
    if (m_blocks.isEmpty())
        return 0;
    qreal height = 2 * kPadding + (m_rows - 1) * kPadding;
    for (int row = 0; row < m_rows; ++row) {
        int most = 0;
        for (const Block& block : m_blocks) {
            if (block.row == row)
                most = qMax(most, qMin(lines, linesOf(block)));
        }
        height += kHeadLine + most * kLine;
    }
    return height;
}

QVector<int> TrayLayout::draw(Drawing& drawing, qreal top, int lines, bool open) const
{
    QVector<int> cut;
    if (m_blocks.isEmpty())
        return cut;
    const qreal titleWidth = m_headerWidth - kMargin - 8;
    drawing.addText(kMargin, top + kPadding, titleWidth, timelinewords::undated(), {TextRole::Section});
    drawing.addText(
        kMargin, top + kPadding + kHeadLine, titleWidth, timelinewords::notOnAxis(), {TextRole::Small, Ink::Text3});
    qreal y = top + kPadding;
    for (int row = 0; row < m_rows; ++row) {
        int most = 0;
        for (const Block& block : m_blocks) {
            if (block.row != row)
                continue;
            cut += drawBlock(drawing, block, y, lines, open);
            most = qMax(most, qMin(lines, linesOf(block)));
        }
        if (m_theme.isPaper())
            addBreaks(drawing, y + kHeadLine, most);
        y += kHeadLine + most * kLine + kPadding;
        if (m_theme.isPaper() && row + 1 < m_rows)
            drawing.breaks.append(y - kPadding / 2);
    }
    return cut;
}

QVector<int> TrayLayout::drawBlock(Drawing& drawing, const Block& block, qreal top, int lines, bool open) const
{
    const Institution& institution = m_contents.dataset.institutions.at(block.lane->institution);
    const auto& undated = block.lane->undated;
    const int cells = qMin(lines, linesOf(block)) * block.columns;
    const int shown = qMin(cells, int(undated.size()));
    const int hidden = int(undated.size()) - shown;

    // Head: mark, name, count, and the way to the rest.
    const QString count = timelinewords::eventCount(int(undated.size()));
    const bool canClose = open && linesOf(block) > fewLines();
    const QString link = shown == 0 ? timelinewords::showAll()
        : hidden > 0                ? timelinewords::showMore(hidden)
        : canClose                  ? timelinewords::showFewer()
                                    : QString();
    const qreal countWidth = drawing.textWidth(count, TextRole::Small);
    const qreal linkWidth = link.isEmpty() ? 0 : drawing.textWidth(link, TextRole::Small) + 12;
    drawing.add(
        MarkItem {{block.rect.left() + 5, top + kHeadLine / 2}, 5, m_contents.slots_.value(block.lane->institution)});
    qreal x = block.rect.left() + 16;
    const QString& name = institution.shortLabel(m_contents.locale);
    const qreal nameWidth
        = qMin(drawing.textWidth(name, TextRole::Secondary) + 1, block.rect.right() - x - 8 - countWidth - linkWidth);
    if (nameWidth > 24) {
        drawing.addText(x, top + 1, nameWidth, name, {TextRole::Secondary});
        x += nameWidth + 8;
    }
    x = drawing.addRun(x, top + 2, count, TextRole::Small, Ink::Text3);
    if (!link.isEmpty()) {
        x += 12;
        const qreal end = drawing.addRun(x, top + 2, link, TextRole::Small, Ink::Accent);
        Hit hit;
        hit.rect = QRectF(x - 2, top, end - x + 4, kHeadLine);
        hit.action = hidden > 0 ? u"tray:open"_s : u"tray:close"_s;
        hit.label = timelinewords::about(institution, timelinewords::undated() + u" · "_s + link, m_contents);
        drawing.addHit(hit);
    }

    const qreal width = (block.rect.width() - (block.columns - 1) * kBlockGap) / block.columns;
    const int perColumn = qMax(1, qMin(lines, linesOf(block)));
    QVector<int> cut;
    for (int i = 0; i < shown; ++i) {
        const qreal left = block.rect.left() + (i / perColumn) * (width + kBlockGap);
        const qreal y = top + kHeadLine + (i % perColumn) * kLine;
        if (!drawTitle(drawing, m_contents.dataset.milestones.at(undated.at(i)), left, y, width))
            cut.append(undated.at(i));
    }
    return cut;
}

bool TrayLayout::drawTitle(Drawing& drawing, const Milestone& milestone, qreal x, qreal y, qreal width) const
{
    drawing.add(GlyphItem {QRectF(x, y + (kLine - lane::kGlyph) / 2, lane::kGlyph, lane::kGlyph),
        words::milestoneGlyph(milestone.category, m_contents.locale)});
    const qreal left = x + lane::kGlyph + lane::kGlyphGap;
    const QString& title = timelinewords::title(milestone, m_contents);
    const QString note = milestone.planned ? timelinewords::planned() : QString();
    const RecordRef ref {RecordKind::Milestone, milestone.id, {}};
    const QString mark = m_contents.sourceMark(ref);
    const qreal noteWidth
        = (note.isEmpty() ? 0 : drawing.textWidth(note, TextRole::Small) + 9) + sourceMarkWidth(drawing, mark);
    const qreal titleWidth = qMin(drawing.textWidth(title, TextRole::Secondary) + 1, x + width - left - noteWidth);
    drawing.addText(left, y, titleWidth, title, {TextRole::Secondary});
    qreal end = left + titleWidth;
    if (!note.isEmpty())
        end = drawing.addRun(end + 8, y + 1, note, TextRole::Small, Ink::Text3);
    addSourceMark(drawing, end - 1, y, mark);
    Hit hit;
    hit.rect = QRectF(x, y, left + titleWidth + noteWidth - x, kLine);
    hit.ref = ref;
    hit.label = timelinewords::sentence(milestone, m_contents);
    hit.toolTip = title;
    drawing.addHit(hit);
    return drawing.textWidth(title, TextRole::Secondary) <= titleWidth;
}

/// One event in words, with its sources; returns the height used.
static qreal addLeftOut(
    Drawing& drawing, const BoardContents& contents, const Milestone& milestone, qreal x, qreal y, qreal width)
{
    Hit hit;
    hit.ref = {RecordKind::Milestone, milestone.id, {}};
    hit.label = timelinewords::sentence(milestone, contents);
    const QString mark = contents.sourceMark(hit.ref);
    const QString text = timelinewords::listLine(milestone, contents);
    const qreal room = width - sourceMarkWidth(drawing, mark);
    const qreal height = drawing.addText(x, y, room, text, {TextRole::Secondary, Ink::Text, Qt::AlignLeft, 0});
    addSourceMarkBehindText(drawing, mark);
    hit.rect = QRectF(x, y, room, height);
    drawing.addHit(hit);
    return height;
}

qreal drawLeftOut(Drawing& drawing, const BoardContents& contents, const TimelineData& data,
    const QVector<QVector<int>>& leftOut, qreal headerWidth, qreal width, qreal top)
{
    qreal y = top;
    qreal headBottom = top;
    for (qsizetype i = 0; i < leftOut.size(); ++i) {
        if (leftOut.at(i).isEmpty())
            continue;
        if (y == top) {
            drawing.addRule(0, width, y, Ink::Hairline);
            y += kPadding;
            headBottom = y
                + drawing.addText(kMargin, y, headerWidth - kMargin - 8, timelinewords::leftOut(),
                    {TextRole::Section, Ink::Text, Qt::AlignLeft, 0});
        }
        const int institution = data.lanes.at(i).institution;
        drawing.add(MarkItem {{headerWidth + 5, y + kHeadLine / 2}, 5, contents.slots_.value(institution)});
        for (const int index : leftOut.at(i)) {
            const Milestone& milestone = contents.dataset.milestones.at(index);
            y += addLeftOut(drawing, contents, milestone, headerWidth + 16, y + 1, width - headerWidth - 16 - kMargin);
            // A page does not end within the list's own title.
            if (y >= headBottom)
                drawing.breaks.append(y);
        }
        y += 4;
    }
    // What comes next stays with the last line.
    if (!drawing.breaks.isEmpty() && drawing.breaks.constLast() > top)
        drawing.breaks.removeLast();
    return y == top ? y : std::max(y, headBottom) + kPadding;
}

} // namespace atlas
