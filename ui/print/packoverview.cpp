// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packblock.h"

#include "core/compare/words.h"
#include "ui/board/flow.h"
#include "ui/board/indicatorslayout.h"
#include "ui/board/overviewparts.h"
#include "ui/drawing/sourcemark.h"

#include <QSet>

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kRowTop = 5, kRowBottom = 5;

/// How many figures may be set side by side, in one sentence.
QString lede(const Maker& maker)
{
    QSet<QString> cited;
    for (const Source& source : maker.contents.dataset.sources)
        cited.insert(source.id);
    const QString made = Text::tr("Compiled from %n published source(s).", nullptr, int(cited.size()));
    if (maker.contents.count() < 2)
        return made;
    BoardContents asked = maker.contents;
    asked.asked = maker.compared();
    const QString summary = describeIndicators(asked, {}).summary(maker.contents.locale);
    if (summary.isEmpty())
        return made;
    return maker.contents.isChinese() ? QString(made + summary + u"。") : QString(made + u' ' + summary + u".");
}

/// The figure large, its unit and caption behind or beneath it; returns the height.
qreal addFigure(
    Drawing& drawing, const Maker& maker, const ComparisonRow& row, const Slot& slot, qreal x, qreal y, qreal width)
{
    const BoardContents& contents = maker.contents;
    const qreal base = 4; ///< small text sits on the large figure's line
    if (!slot.figure) {
        qreal height = drawing.addText(x, y + base, width, words::noData(), {TextRole::Body, Ink::Text3});
        if (!slot.others.isEmpty()) {
            const Figure& other = slot.others.constFirst();
            FlowText flow;
            flow.text = words::figureText(other.observation, other.indicator, contents.locale).joined(contents.locale)
                + u' '
                + words::conceptCaption(other.observation, other.indicator,
                    contents.dataset.concepts.value(row.conceptId), contents.locale);
            flow.ink = Ink::Text2;
            flow.raised = contents.sourceMark({RecordKind::Observation, other.observation.id, {}});
            height += addFlow(drawing, x, y + base + height, width, flow).height();
        }
        return height + base;
    }
    const Observation& observation = slot.figure->observation;
    const RecordRef ref {RecordKind::Observation, observation.id, {}};
    const QuantityText text = words::figureText(observation, slot.figure->indicator, contents.locale);
    const bool actual = observation.status == FigureStatus::Actual;
    const qreal gap = contents.isChinese() ? 2 : 4;
    qreal right = drawing.addRun(x, y, text.sign + text.figure, actual ? TextRole::PaperFigure : TextRole::Figure);
    if (!text.unit.isEmpty())
        right = drawing.addRun(right + gap, y + base, text.unit, TextRole::Secondary, Ink::Text);
    const QString caption = words::conceptCaption(
        observation, slot.figure->indicator, contents.dataset.concepts.value(row.conceptId), contents.locale);
    right = addSourceMark(drawing, right, y + 1, contents.sourceMark(ref));
    qreal height = lineHeight(TextRole::PaperFigure);
    if (!caption.isEmpty()) {
        if (right + 8 + drawing.textWidth(caption, TextRole::Secondary) <= x + width)
            drawing.addText(right + 8, y + base, x + width - right - 8, caption, {TextRole::Secondary, Ink::Text2});
        else
            height += drawing.addText(
                x, y + height - 1, width, caption, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0});
    }
    Hit hit;
    hit.rect = QRectF(x, y, width, height);
    hit.ref = ref;
    drawing.addHit(hit);
    return height;
}

Block cardRow(const Maker& maker, const QVector<int>& group, const overview::CardRow& row)
{
    Block block {Drawing(maker.theme), nullptr, false, 0, {}};
    const Grid grid = gridFor(maker, int(group.size()));
    qreal height = addLabel(block.drawing, 3, grid, row.label, {TextRole::Body, Ink::Text2, Qt::AlignLeft, 0});
    for (qsizetype i = 0; i < group.size(); ++i) {
        const overview::CardLine& line = row.lines.at(group.at(i));
        FlowText flow;
        flow.text = line.text.isEmpty() ? words::notStated() : line.text;
        flow.ink = line.text.isEmpty() ? Ink::Text3 : Ink::Text;
        flow.raised = line.text.isEmpty() ? QString() : maker.contents.sourceMark(line.ref);
        height = std::max(height, addFlow(block.drawing, grid.x(int(i)), 3, grid.column, flow).height());
    }
    height += 7;
    block.drawing.addRule(0, maker.width(), height - 1, Ink::Hairline);
    block.drawing.size = QSizeF(maker.width(), height);
    return block;
}

Block figureRow(const Maker& maker, const QVector<int>& group, const ComparisonRow& row)
{
    Block block {Drawing(maker.theme), nullptr, false, 0, {}};
    const Grid grid = gridFor(maker, int(group.size()));
    qreal height = 3
        + addLabel(block.drawing, kRowTop + 3, grid, conceptTitle(maker.contents, row),
            {TextRole::BodyBold, Ink::Text, Qt::AlignLeft, 0});
    const QString badge = words::rowVerdict(row);
    if (maker.contents.count() > 1 && row.known() > 1) {
        block.drawing.addBadge(-5, kRowTop + height, row.judgement.verdict, badge);
        height += 20;
    }
    for (qsizetype i = 0; i < group.size(); ++i)
        height = std::max(height,
            addFigure(block.drawing, maker, row, row.slotList.at(group.at(i)), grid.x(int(i)), kRowTop, grid.column));
    height += kRowTop + kRowBottom;
    block.drawing.addRule(0, maker.width(), height - 1, Ink::Hairline);
    block.drawing.size = QSizeF(maker.width(), height);
    return block;
}

} // namespace

QVector<Block> overviewBlocks(const Maker& maker)
{
    QVector<Block> blocks;
    Block intro {Drawing(maker.theme), nullptr, true, 0, {}};
    const QString text = lede(maker);
    const qreal width = balancedWidth(intro.drawing, maker.width(), text, TextRole::Body);
    const qreal height = intro.drawing.addText(0, 0, width, text, {TextRole::Body, Ink::Text2, Qt::AlignLeft, 0});
    intro.drawing.size = QSizeF(maker.width(), height + 12);
    blocks.append(intro);
    BoardContents asked = maker.contents;
    asked.asked = maker.compared();
    const QVector<ComparisonRow> rows = overview::comparedConcepts(asked);
    const QVector<overview::CardRow> card = overview::cardRows(maker.contents);
    const QVector<QVector<int>> groups = maker.groups();
    for (const QVector<int>& group : groups) {
        const auto head = std::make_shared<const Drawing>(columnHeads(maker, group, true));
        QVector<Block> table;
        for (const overview::CardRow& row : card)
            table.append(cardRow(maker, group, row));
        QStringList empty;
        for (const ComparisonRow& row : rows) {
            const bool any = std::any_of(group.cbegin(), group.cend(),
                [&](int index) { return row.slotList.at(index).figure || !row.slotList.at(index).others.isEmpty(); });
            if (any)
                table.append(figureRow(maker, group, row));
            else
                empty.append(conceptTitle(maker.contents, row));
        }
        if (!empty.isEmpty())
            table.append(emptyRows(maker, words::noData(), empty));
        for (Block& block : table)
            block.head = head;
        keepBeginning(table);
        blocks += table;
    }
    return blocks;
}

} // namespace atlas::pack
