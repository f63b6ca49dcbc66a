// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key over a pack's charts: what fills and endings mean, as far as they occur.
#include "ui/print/packblock.h"

#include <functional>

namespace atlas::pack {

namespace {

constexpr qreal kSample = 24;
constexpr qreal kBar = 10;
constexpr qreal kGap = 6; ///< between a sample and its words
constexpr qreal kEntryGap = 20;
constexpr qreal kLine = 19;

/// What the charts make use of.
struct Kinds {
    bool solid = false, earlier = false, planned = false, target = false, estimated = false;
    bool more = false, open = false, vague = false, less = false;
    bool months = false;

    void add(const Drawing& chart)
    {
        for (const DrawingItem& item : chart.items()) {
            months = months || std::holds_alternative<MonthStripItem>(item);
            const auto* bar = std::get_if<BarItem>(&item);
            if (!bar)
                continue;
            using Fill = BarItem::Fill;
            using Ending = BarItem::Ending;
            solid = solid || bar->fill == Fill::Solid;
            earlier = earlier || bar->fill == Fill::Tint;
            planned = planned || bar->fill == Fill::Outline;
            target = target || bar->fill == Fill::Hatched;
            estimated = estimated || bar->fill == Fill::TintDashed;
            more = more || bar->ending == Ending::More;
            open = open || bar->ending == Ending::Open;
            vague = vague || bar->ending == Ending::Tinted;
            less = less || bar->ending == Ending::Less;
        }
    }
};

struct Entry {
    QString text;
    std::function<void(Drawing&, QRectF)> draw;
};

RectItem box(const QRectF& rect, Ink fill, Ink edge = Ink::None, bool dashed = false)
{
    return {rect, fill, edge, 1.2, 0, dashed};
}

/// A filled part and behind it one that is not.
void drawSplit(Drawing& drawing, const QRectF& rect, Ink rest)
{
    constexpr qreal kSolid = 14;
    drawing.add(box(rect.adjusted(kSolid, 0.6, -0.6, -0.6), rest, Ink::Text2));
    drawing.add(box(QRectF(rect.topLeft(), QSizeF(kSolid, rect.height())), Ink::Text2));
}

QVector<Entry> entriesFor(const Kinds& kinds)
{
    QVector<Entry> entries;
    const auto framed = [&](const QString& text, Ink fill, bool dashed) {
        entries.append({text, [fill, dashed](Drawing& drawing, QRectF rect) {
                            drawing.add(box(rect.adjusted(0.6, 0.6, -0.6, -0.6), fill, Ink::Text2, dashed));
                        }});
    };
    if (kinds.solid)
        entries.append({Text::tr("actual"), [](Drawing& drawing, QRectF rect) { drawing.add(box(rect, Ink::Text2)); }});
    if (kinds.earlier)
        framed(Text::tr("earlier"), Ink::Hairline, false);
    if (kinds.planned)
        framed(Text::tr("planned"), Ink::Base, false);
    if (kinds.target)
        entries.append({Text::tr("target"), [](Drawing& drawing, QRectF rect) {
                            BarItem bar;
                            bar.rect = rect;
                            bar.fill = BarItem::Fill::Hatched;
                            bar.muted = true;
                            drawing.add(bar);
                        }});
    if (kinds.estimated)
        framed(Text::tr("estimated"), Ink::Hairline, true);
    if (kinds.more)
        entries.append({Text::tr("more than"), [](Drawing& drawing, QRectF rect) {
                            qreal x = rect.left();
                            for (const qreal width : {10.0, 3.0, 2.0, 1.0}) {
                                drawing.add(box(QRectF(x, rect.top(), width, rect.height()), Ink::Text2));
                                x += width + 2;
                            }
                        }});
    if (kinds.open)
        entries.append({Text::tr("at least"), [](Drawing& drawing, QRectF rect) {
                            BarItem bar;
                            bar.rect = QRectF(rect.topLeft(), QSizeF(8, rect.height()));
                            bar.fill = BarItem::Fill::Outline;
                            bar.ending = BarItem::Ending::Open;
                            bar.muted = true;
                            drawing.add(bar);
                        }});
    if (kinds.vague)
        entries.append({Text::tr("nearly, about or a range"),
            [](Drawing& drawing, QRectF rect) { drawSplit(drawing, rect, Ink::Hairline); }});
    if (kinds.less)
        entries.append({Text::tr("at most or less than"),
            [](Drawing& drawing, QRectF rect) { drawSplit(drawing, rect, Ink::Base); }});
    if (kinds.months)
        entries.append({Text::tr("months of the year that are counted"), [](Drawing& drawing, QRectF rect) {
                            constexpr qreal kHalf = 4;
                            for (const auto& [from, ink] :
                                {std::pair(0.0, Ink::Base), std::pair(8.0, Ink::Text2), std::pair(16.0, Ink::Base)})
                                drawing.add(box(QRectF(rect.left() + from, rect.center().y() - kHalf, 8, 2 * kHalf),
                                    ink, Ink::Text2));
                        }});
    return entries;
}

} // namespace

std::optional<Block> chartKey(const Maker& maker, const QVector<Block>& charts)
{
    Kinds kinds;
    for (const Block& block : charts)
        kinds.add(block.drawing);
    const QVector<Entry> entries = entriesFor(kinds);
    // A plain bar alone needs no explanation.
    if (entries.isEmpty() || (entries.size() == 1 && kinds.solid))
        return std::nullopt;
    Block block {Drawing(maker.theme), nullptr, true, 0, {}};
    Drawing& drawing = block.drawing;
    qreal x = 0;
    qreal y = 0;
    for (const Entry& entry : entries) {
        const qreal width = kSample + kGap + drawing.textWidth(entry.text, TextRole::Small) + 1;
        if (x > 0 && x + width > maker.width()) {
            x = 0;
            y += kLine;
        }
        entry.draw(drawing, QRectF(x, y + (lineHeight(TextRole::Small) - kBar) / 2, kSample, kBar));
        drawing.addRun(x + kSample + kGap, y, entry.text, TextRole::Small, Ink::Text2);
        x += width + kEntryGap;
    }
    drawing.size = QSizeF(maker.width(), y + kLine + 9);
    return block;
}

} // namespace atlas::pack
