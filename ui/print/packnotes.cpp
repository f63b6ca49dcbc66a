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
    Block block {Drawing(maker.theme), nullptr, false, false, {}};
    Drawing& drawing = block.drawing;
    const qreal label = maker.labelWidth();
    qreal height = drawing.addText(
        0, 3, label - 8, conceptTitle(maker.contents, row), {TextRole::Body, Ink::Text, Qt::AlignLeft, 0});
    const QString badge = words::rowVerdict(row);
    const qreal badgeWidth = maker.labelWidth();
    drawing.addBadge(label - 5, 3, row.judgement.verdict, badge);
    height = std::max(height,
        drawing.addText(label + badgeWidth, 3, maker.width() - label - badgeWidth,
            notice.isEmpty() ? Text::tr("Same kind of figure, same length of time.") : notice,
            {TextRole::Body, Ink::Text, Qt::AlignLeft, 0}));
    height += 7;
    drawing.addRule(0, maker.width(), height - 1, Ink::Hairline);
    drawing.size = QSizeF(maker.width(), height);
    return block;
}

Block paragraph(const Maker& maker, const QString& label, const QString& text)
{
    Block block {Drawing(maker.theme), nullptr, false, false, {}};
    const qreal left = maker.labelWidth();
    qreal height = block.drawing.addText(0, 3, left - 8, label, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0});
    height = std::max(height,
        block.drawing.addText(left, 3, maker.width() - left, text, {TextRole::Secondary, Ink::Text, Qt::AlignLeft, 0}));
    block.drawing.size = QSizeF(maker.width(), height + 4);
    return block;
}

Block subheading(const Maker& maker, const QString& text)
{
    Block block {Drawing(maker.theme), nullptr, true, false, {}};
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
        for (const QString& asked : maker.asked()) {
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
        Text::tr("Where two such ranges overlap, the figures count as equal and are not ranked.")));
    blocks.append(paragraph(maker, Text::tr("2022?"),
        Text::tr("The source gives no date; the year was inferred from it. 2022~ is approximate.")));
    blocks.append(paragraph(maker, Text::tr("No data"),
        Text::tr("No source gives the figure; it is not zero. Nothing is annualised, converted or filled in.")));
    blocks.append(paragraph(maker, Text::tr("Planned"),
        Text::tr("Planned and target figures are outlined or hatched and never compared with actual ones.")));
    return blocks;
}

QVector<Block> sourceBlocks(const Maker& maker, const QVector<Source>& sources)
{
    QVector<Block> blocks;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const Source& source = sources.at(i);
        Block block {Drawing(maker.theme), nullptr, false, false, {}};
        Drawing& drawing = block.drawing;
        constexpr qreal kNumber = 30;
        drawing.addText(0, 3, kNumber - 8, QString::number(i + 1), {TextRole::BodyBold, Ink::Text});
        qreal y = 3
            + drawing.addText(kNumber, 3, maker.width() - kNumber, formatCitation(source, {}, maker.contents.locale),
                {TextRole::Body, Ink::Text, Qt::AlignLeft, 0});
        for (const QString& text : {source.url, source.note}) {
            if (!text.isEmpty())
                y += drawing.addText(
                    kNumber, y, maker.width() - kNumber, text, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0});
        }
        Hit hit;
        hit.rect = QRectF(0, 0, maker.width(), y);
        hit.action = u"entry:" + QString::number(i + 1);
        hit.ref = {RecordKind::Source, source.id, {}};
        drawing.addHit(hit);
        drawing.size = QSizeF(maker.width(), y + 5);
        blocks.append(block);
    }
    if (blocks.isEmpty()) {
        Block block {Drawing(maker.theme), nullptr, false, false, {}};
        const qreal height = block.drawing.addText(
            0, 3, maker.width(), Text::tr("None of the figures shown has a source."), {TextRole::Body, Ink::Text2});
        block.drawing.size = QSizeF(maker.width(), height + 6);
        blocks.append(block);
    }
    return blocks;
}

} // namespace atlas::pack
