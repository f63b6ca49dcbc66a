// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packblock.h"

#include "core/compare/words.h"
#include "ui/board/flow.h"

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kRowTop = 4, kRowBottom = 4;
constexpr int kMostOthers = 12; ///< figures of one hospital and concept beside the one that stands for it

/// One figure in words: `2,330张 口径未注明，2022?` with the figure bold when it is actual.
qreal addFigure(Drawing& drawing, const Maker& maker, const ComparisonRow& row, const Figure& figure, bool chosen,
    qreal x, qreal y, qreal width)
{
    const BoardContents& contents = maker.contents;
    const Observation& observation = figure.observation;
    const QuantityText quantity = words::figureText(observation, figure.indicator, contents.locale);
    const QString value = quantity.joined(contents.locale);
    const QString caption = words::conceptCaption(
        observation, figure.indicator, contents.dataset.concepts.value(row.conceptId), contents.locale);
    FlowText flow;
    flow.text = caption.isEmpty() ? value : QString(value + (contents.isChinese() ? u"，"_s : u", "_s) + caption);
    if (chosen && observation.status == FigureStatus::Actual)
        flow.strong = QString(quantity.sign + quantity.figure);
    flow.ink = chosen ? Ink::Text : Ink::Text2;
    const RecordRef ref {RecordKind::Observation, observation.id, {}};
    flow.raised = contents.sourceMark(ref);
    const QRectF covered = addFlow(drawing, x, y, width, flow);
    Hit hit;
    hit.rect = covered;
    hit.ref = ref;
    drawing.addHit(hit);
    return covered.height();
}

Block rowBlock(const Maker& maker, const QVector<int>& group, const ComparisonRow& row)
{
    Block block {Drawing(maker.theme), nullptr, false, 0, {}};
    Drawing& drawing = block.drawing;
    const Grid grid = gridFor(maker, int(group.size()));
    qreal height = addLabel(
        drawing, kRowTop, grid, conceptTitle(maker.contents, row), {TextRole::BodyBold, Ink::Text, Qt::AlignLeft, 0});
    if (maker.contents.count() > 1 && row.known() > 1) {
        drawing.addBadge(-5, kRowTop + height, row.judgement.verdict, words::rowVerdict(row));
        height += 20;
    }
    for (qsizetype i = 0; i < group.size(); ++i) {
        const Slot& slot = row.slotList.at(group.at(i));
        const qreal x = grid.x(int(i));
        qreal y = kRowTop;
        if (slot.figure)
            y += addFigure(drawing, maker, row, *slot.figure, true, x, y, grid.column);
        else if (slot.others.isEmpty())
            y += drawing.addText(x, y, grid.column, words::noData(), {TextRole::Body, Ink::Text3});
        for (const Figure& other : slot.others.mid(0, kMostOthers))
            y += addFigure(drawing, maker, row, other, false, x, y, grid.column);
        if (slot.others.size() > kMostOthers)
            y += drawing.addText(x, y, grid.column,
                Text::tr("and %n more", nullptr, int(slot.others.size()) - kMostOthers), {TextRole::Body, Ink::Text3});
        height = std::max(height, y - kRowTop);
    }
    height += kRowTop + kRowBottom;
    drawing.addRule(0, maker.width(), height - 1, Ink::Hairline);
    drawing.size = QSizeF(maker.width(), height);
    return block;
}

Block categoryBand(const Maker& maker, const QString& title)
{
    Block block {Drawing(maker.theme), nullptr, true, 0, title};
    block.drawing.addText(0, 10, maker.width(), title, {TextRole::Section});
    block.drawing.addRule(0, maker.width(), 34, Ink::Rule);
    block.drawing.size = QSizeF(maker.width(), 35);
    return block;
}

} // namespace

QVector<Block> tableBlocks(const Maker& maker)
{
    const BoardContents& contents = maker.contents;
    QStringList concepts = maker.plan.everyFigure ? conceptsOf(contents.dataset) : maker.charted();
    QVector<ComparisonRow> rows;
    for (const QString& asked : std::as_const(concepts)) {
        ComparisonRow row = compare(contents.dataset, asked, contents.choice, contents.settings);
        const bool any = std::any_of(row.slotList.cbegin(), row.slotList.cend(),
            [](const Slot& slot) { return slot.figure || !slot.others.isEmpty(); });
        if (any)
            rows.append(std::move(row));
    }
    const auto categoryOf = [](const ComparisonRow& row) {
        for (const Slot& slot : row.slotList) {
            if (slot.figure)
                return slot.figure->indicator.category;
            if (!slot.others.isEmpty())
                return slot.others.constFirst().indicator.category;
        }
        return IndicatorCategory::Capacity;
    };
    if (maker.plan.everyFigure)
        std::stable_sort(rows.begin(), rows.end(),
            [&](const ComparisonRow& a, const ComparisonRow& b) { return categoryOf(a) < categoryOf(b); });
    QVector<Block> blocks;
    for (const QVector<int>& group : maker.groups()) {
        const auto head = std::make_shared<const Drawing>(columnHeads(maker, group, false));
        std::optional<IndicatorCategory> category;
        QStringList empty;
        QVector<Block> table;
        for (const ComparisonRow& row : std::as_const(rows)) {
            const bool any = std::any_of(group.cbegin(), group.cend(),
                [&](int index) { return row.slotList.at(index).figure || !row.slotList.at(index).others.isEmpty(); });
            if (!any) {
                empty.append(conceptTitle(contents, row));
                continue;
            }
            if (maker.plan.everyFigure && category != categoryOf(row)) {
                category = categoryOf(row);
                table.append(categoryBand(maker, words::category(*category)));
                table.last().head = head;
            }
            Block block = rowBlock(maker, group, row);
            block.head = head;
            table.append(block);
        }
        if (!empty.isEmpty()) {
            table.append(emptyRows(maker, words::noData(), empty));
            table.last().head = head;
        }
        keepBeginning(table);
        blocks += table;
    }
    return blocks;
}

} // namespace atlas::pack
