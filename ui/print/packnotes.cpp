// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packblock.h"

#include "core/compare/words.h"
#include "ui/evidence/evidence.h"

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {

Block noteBlock(const Maker& maker, const ComparisonRow& row, const QString& notice)
{
    Block block {Drawing(maker.theme), nullptr, false, 0, {}};
    Drawing& drawing = block.drawing;
    const Grid grid = gridFor(maker, 1);
    const qreal label = grid.label;
    qreal height
        = addLabel(drawing, 3, grid, conceptTitle(maker.contents, row), {TextRole::Body, Ink::Text, Qt::AlignLeft, 0});
    drawing.addBadge(label - 5, 3, row.judgement.verdict, words::rowVerdict(row));
    qreal badgeWidth = 0;
    for (const Verdict verdict : {Verdict::Comparable, Verdict::Caution, Verdict::NotComparable})
        badgeWidth = std::max(badgeWidth, std::ceil(drawing.badgeWidth(words::verdict(verdict))));
    const QString text = notice.isEmpty() ? Text::tr("Same definition, at most one year apart.") : notice;
    const qreal width = maker.width() - label - badgeWidth;
    height = std::max(height,
        drawing.addText(label + badgeWidth, 3, balancedWidth(drawing, width, text, TextRole::Body), text,
            {TextRole::Body, Ink::Text, Qt::AlignLeft, 0}));
    height += 7;
    drawing.addRule(0, maker.width(), height - 1, Ink::Hairline);
    drawing.size = QSizeF(maker.width(), height);
    return block;
}

Block paragraph(const Maker& maker, const QString& label, const QString& text)
{
    Block block {Drawing(maker.theme), nullptr, false, 0, {}};
    const qreal left = maker.labelWidth();
    qreal height = block.drawing.addText(0, 3, left - 8, label, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0});
    height = std::max(height,
        block.drawing.addText(left, 3, maker.width() - left, text, {TextRole::Secondary, Ink::Text, Qt::AlignLeft, 0}));
    block.drawing.size = QSizeF(maker.width(), height + 4);
    return block;
}

Block subheading(const Maker& maker, const QString& text)
{
    Block block {Drawing(maker.theme), nullptr, true, 0, {}};
    const qreal height = block.drawing.addText(0, 16, maker.width(), text, {TextRole::Section, Ink::Text});
    block.drawing.addRule(0, maker.width(), 16 + height + 2, Ink::Rule);
    block.drawing.size = QSizeF(maker.width(), 16 + height + 5);
    return block;
}

} // namespace

QVector<Block> noteBlocks(const Maker& maker)
{
    QVector<Block> blocks;
    const BoardContents& contents = maker.contents;
    if (contents.count() > 1) {
        for (const QString& asked : maker.compared()) {
            const ComparisonRow row = compare(contents.dataset, asked, contents.choice, contents.settings);
            if (row.known() > 1)
                blocks.append(noteBlock(maker, row, words::notice(row, contents.dataset, contents.locale)));
        }
    }
    blocks.append(subheading(maker, Text::tr("How figures are written")));
    // The written rule of the data model: what each word of precision admits.
    blocks.append(paragraph(maker, Text::tr("≲ nearly"), Text::tr("“近”: taken as 95–100% of the figure.")));
    blocks.append(paragraph(maker, Text::tr("≈ about"), Text::tr("“约”, “左右”: taken as 95–105% of the figure.")));
    blocks.append(
        paragraph(maker, Text::tr("> more than"), Text::tr("“余”, “多”, “超过”: taken as 100–110% of the figure.")));
    blocks.append(
        paragraph(maker, Text::tr("< less than"), Text::tr("“不足”, “不到”: taken as 90–100% of the figure.")));
    blocks.append(paragraph(
        maker, Text::tr("≥ ≤ bounds"), Text::tr("“以上”, “不超过” and the like: a bound, open to the other side.")));
    blocks.append(paragraph(maker, Text::tr("Ties"),
        Text::tr("Where such ranges overlap, the figures may be equal and count as ties; charts keep the order of the "
                 "stated figures. A bound ties with none.")));
    blocks.append(paragraph(maker, Text::tr("2022?"),
        Text::tr("The source gives no date; the year was inferred from it. 2022~ is approximate.")));
    blocks.append(paragraph(maker, Text::tr("No data"),
        Text::tr("No source gives the figure; it is not zero. Nothing is annualised or filled in.")));
    blocks.append(paragraph(maker, Text::tr("Planned"),
        Text::tr("Planned and target figures are outlined or hatched and never compared with actual ones.")));
    return blocks;
}

namespace {

constexpr qreal kTwoColumns = 820; ///< px: wider lines are hard to follow
constexpr qreal kColumnGap = 28;

/// One entry of the full list; returns its height.
qreal addEntry(Drawing& drawing, const Maker& maker, const Source& source, int number, qreal x, qreal width)
{
    constexpr qreal kNumber = 30;
    constexpr qreal kTop = 3;
    drawing.addText(x, kTop, kNumber - 8, QString::number(number), {TextRole::BodyBold, Ink::Text});
    qreal y = kTop
        + drawing.addText(x + kNumber, kTop, width - kNumber, formatCitation(source, {}, maker.contents.locale),
            {TextRole::Body, Ink::Text, Qt::AlignLeft, 0});
    for (const QString& text : {source.url, source.note}) {
        if (!text.isEmpty())
            y += drawing.addText(
                x + kNumber, y, width - kNumber, text, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0});
    }
    Hit hit;
    hit.rect = QRectF(x, 0, width, y);
    hit.action = u"entry:" + QString::number(number);
    hit.ref = {RecordKind::Source, source.id, {}};
    drawing.addHit(hit);
    return y;
}

} // namespace

QVector<Block> sourceBlocks(const Maker& maker, const QVector<Source>& sources)
{
    QVector<Block> blocks;
    const int columns = maker.width() > kTwoColumns ? 2 : 1;
    const qreal width = (maker.width() - (columns - 1) * kColumnGap) / columns;
    for (qsizetype first = 0; first < sources.size(); first += columns) {
        Block block {Drawing(maker.theme), nullptr, false, 0, {}};
        qreal height = 0;
        for (int c = 0; c < columns && first + c < sources.size(); ++c)
            height = std::max(height,
                addEntry(
                    block.drawing, maker, sources.at(first + c), int(first) + c + 1, c * (width + kColumnGap), width));
        block.drawing.size = QSizeF(maker.width(), height + 5);
        blocks.append(block);
    }
    // No entry stands alone on the last page.
    if (blocks.size() > 2)
        blocks[blocks.size() - 2].keepWithNext = true;
    if (blocks.isEmpty()) {
        Block block {Drawing(maker.theme), nullptr, false, 0, {}};
        const qreal height = block.drawing.addText(
            0, 3, maker.width(), Text::tr("None of the figures shown has a source."), {TextRole::Body, Ink::Text2});
        block.drawing.size = QSizeF(maker.width(), height + 6);
        blocks.append(block);
    }
    return blocks;
}

} // namespace atlas::pack
