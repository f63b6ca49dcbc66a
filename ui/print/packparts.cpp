// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of a pack share: columns, heads, slices.
#include "ui/print/packblock.h"

#include "core/compare/words.h"
#include "ui/board/columns.h"
#include "ui/board/overviewparts.h"

#include <algorithm>

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal kLeastChinese = 130, kLeastEnglish = 150; ///< px: a column of text
constexpr qsizetype kBeginning = 3; ///< rows
constexpr qreal kLeastRest = 80; ///< px: of what goes on on another page
} // namespace

QStringList Maker::charted() const { return plan.charts ? *plan.charts : contents.askedOrDefault(); }

QStringList Maker::compared() const
{
    const QStringList charted = this->charted();
    return charted.isEmpty() ? contents.askedOrDefault() : charted;
}

qreal Maker::labelWidth() const
{
    const Drawing ruler(theme);
    qreal width = contents.isChinese() ? 108 : 124;
    for (const Verdict verdict : {Verdict::Comparable, Verdict::Caution, Verdict::NotComparable})
        width = std::max(width, std::ceil(ruler.badgeWidth(words::verdict(verdict))));
    return width;
}

QVector<QVector<int>> Maker::groups() const
{
    const qreal least = contents.isChinese() ? kLeastChinese : kLeastEnglish;
    const int most = std::max(1, int((width() - labelWidth() + 10) / (least + 10)));
    const int count = contents.count();
    const int tables = std::max(1, (count + most - 1) / most);
    QVector<QVector<int>> groups;
    int next = 0;
    for (int i = 0; i < tables; ++i) {
        QVector<int> group;
        for (int left = (count - next + tables - i - 1) / (tables - i); left > 0; --left)
            group.append(next++);
        groups.append(group);
    }
    return groups;
}

Grid gridFor(const Maker& maker, int columns)
{
    Grid grid;
    grid.label = maker.labelWidth();
    const int count = std::max(1, columns);
    // One hospital alone needs no column of a whole page's width, but its lists do.
    grid.column = std::floor((maker.width() - grid.label - grid.gap * (count - 1)) / count);
    return grid;
}

namespace {

/// Mark and short name in the size of the text: what is repeated on every page must not take much of it.
qreal addShortHead(Drawing& drawing, const BoardContents& contents, int institution, qreal x, qreal width)
{
    constexpr qreal kRadius = 5;
    constexpr qreal kTop = 2;
    const Institution& hospital = contents.dataset.institutions.at(institution);
    drawing.add(MarkItem {
        {x + kRadius + 1, kTop + lineHeight(TextRole::BodyBold) / 2}, kRadius, contents.slots_.value(institution)});
    const qreal left = x + 2 * kRadius + 8;
    return kTop
        + drawing.addText(left, kTop, x + width - left, hospital.shortLabel(contents.locale),
            {TextRole::BodyBold, Ink::Text, Qt::AlignLeft, 4});
}

} // namespace

Drawing columnHeads(const Maker& maker, const QVector<int>& group, bool attributes)
{
    Drawing drawing(maker.theme);
    const Grid grid = gridFor(maker, int(group.size()));
    qreal height = 0;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const qreal x = grid.x(int(i));
        height = std::max(height,
            attributes ? addColumnHead(drawing, maker.contents, group.at(i), x, 0, grid.column, {0, 4, true})
                       : addShortHead(drawing, maker.contents, group.at(i), x, grid.column));
    }
    height += 5;
    drawing.addRule(0, maker.width(), height - 1, attributes ? Ink::Hairline : Ink::Text2);
    drawing.size = QSizeF(maker.width(), height);
    return drawing;
}

qreal balancedWidth(const Drawing& ruler, qreal width, const QString& text, TextRole role)
{
    constexpr qreal kStep = 4;
    const int lines = ruler.lineCount(width, text, role);
    if (lines < 2 || lines > 4)
        return width;
    qreal least = width;
    while (least - kStep > width / 2 && ruler.lineCount(least - kStep, text, role) == lines)
        least -= kStep;
    return least;
}

qreal addLabel(Drawing& drawing, qreal y, const Grid& grid, const QString& text, const Drawing::TextOptions& options)
{
    return drawing.addText(0, y, balancedWidth(drawing, grid.labelRoom(), text, options.role), text, options);
}

void keepBeginning(QVector<Block>& table)
{
    for (qsizetype i = 0; i + 1 < std::min(table.size(), kBeginning); ++i)
        table[i].keepWithNext = true;
}

Block emptyRows(const Maker& maker, const QString& label, const QStringList& titles)
{
    Block block {Drawing(maker.theme), nullptr, false, 0, {}};
    const Grid grid = gridFor(maker, 1);
    const Drawing::TextOptions options {TextRole::Body, Ink::Text3, Qt::AlignLeft, 0};
    const QString list = titles.join(Text::tr(", ", "between names of rows"));
    const qreal height = std::max(addLabel(block.drawing, 4, grid, label, options),
                             block.drawing.addText(grid.label, 4, maker.width() - grid.label, list, options))
        + 8;
    block.drawing.addRule(0, maker.width(), height - 1, Ink::Hairline);
    block.drawing.size = QSizeF(maker.width(), height);
    return block;
}

QString packTitle(const PackPlan& plan, const BoardContents& contents)
{
    if (!plan.title.isEmpty())
        return plan.title;
    if (contents.count() == 1) {
        const Institution& only = contents.dataset.institutions.constFirst();
        return localized(only.name, only.nameEn, contents.locale);
    }
    return Text::tr("Comparison of %n hospital(s)", nullptr, contents.count());
}

QString partTitle(const PackSection& section, const BoardContents& contents)
{
    if (!section.title.isEmpty())
        return section.title;
    if (section.kind == PackSection::Kind::Profile && contents.count() == 1)
        return Text::tr("Profile");
    return usualTitle(section.kind);
}

QString conceptTitle(const BoardContents& contents, const ComparisonRow& row)
{
    if (row.isConcept) {
        const Concept found = contents.dataset.concepts.value(row.asked);
        return found.name.isEmpty() ? row.asked : localized(found.name, found.nameEn, contents.locale);
    }
    const Indicator found = contents.dataset.indicators.value(row.asked);
    return found.name.isEmpty() ? row.asked : localized(found.name, found.nameEn, contents.locale);
}

Drawing slice(const Drawing& drawing, qreal from, qreal to)
{
    Drawing whole(drawing.theme());
    for (DrawingItem item : drawing.items()) {
        const QRectF box = boundsOf(item);
        if (auto* rect = std::get_if<RectItem>(&item); rect && rect->edge == Ink::None) {
            const QRectF cut = rect->rect.intersected(QRectF(rect->rect.left(), from, rect->rect.width(), to - from));
            if (cut.height() <= 0)
                continue;
            rect->rect = cut;
        } else if (auto* line = std::get_if<LineItem>(&item); line && line->from.x() == line->to.x()) {
            const qreal top = std::max(from, std::min(line->from.y(), line->to.y()));
            const qreal bottom = std::min(to, std::max(line->from.y(), line->to.y()));
            if (bottom <= top)
                continue;
            line->from.setY(top);
            line->to.setY(bottom);
        } else if (box.center().y() < from || box.center().y() >= to) {
            continue;
        }
        whole.add(item);
    }
    for (const Hit& hit : drawing.hits()) {
        if (hit.rect.center().y() >= from && hit.rect.center().y() < to)
            whole.addHit(hit);
    }
    Drawing moved(drawing.theme());
    moved.append(whole, {0, -from});
    moved.size = QSizeF(drawing.size.width(), to - from);
    return moved;
}

QVector<Block> slices(const Drawing& drawing, qreal most, qreal headUntil)
{
    std::shared_ptr<const Drawing> frozen;
    if (drawing.frozenTop > 0)
        frozen = std::make_shared<const Drawing>(slice(drawing, 0, drawing.frozenTop));
    QVector<qreal> cuts;
    for (const qreal y : drawing.breaks) {
        if (y > drawing.frozenTop && y < drawing.size.height())
            cuts.append(y);
    }
    cuts.append(drawing.size.height());
    const qreal room = most - drawing.frozenTop;
    const QVector<qreal> free = overview::freeRows(drawing);
    QVector<Block> blocks;
    qreal from = drawing.frozenTop;
    for (const qreal cut : std::as_const(cuts)) {
        const std::shared_ptr<const Drawing> head = from < headUntil - 1 ? frozen : nullptr;
        while (cut - from > room) {
            // A page for two lines that were left over looks like a mistake.
            const qreal limit = std::min(from + room, cut - kLeastRest);
            const auto last = std::upper_bound(free.cbegin(), free.cend(), limit);
            const bool found = last != free.cbegin() && *(last - 1) > from + room * 0.25;
            const qreal to = found ? *(last - 1) : from + room;
            blocks.append({slice(drawing, from, to), head, false, 0, {}});
            from = to;
        }
        if (cut > from)
            blocks.append({slice(drawing, from, cut), head, false, 0, {}});
        from = cut;
    }
    return blocks;
}

} // namespace atlas::pack
