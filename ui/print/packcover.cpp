// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packblock.h"

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal kMark = 7;
}

/// Occasion and date over the title, then who is compared. The list of contents follows when the pages are known.
QVector<Block> coverBlocks(const Maker& maker)
{
    Drawing drawing(maker.theme);
    const qreal width = maker.width();
    const BoardContents& contents = maker.contents;
    qreal y = std::round(maker.height() * 0.11);
    const auto editable = [&](const QString& action, qreal top, qreal height) {
        Hit hit;
        hit.rect = QRectF(0, top, width, height);
        hit.action = action;
        drawing.addHit(hit);
    };
    qreal height = lineHeight(TextRole::Head);
    if (!maker.plan.occasion.isEmpty())
        height = drawing.addText(0, y, width, maker.plan.occasion, {TextRole::Head, Ink::Text2, Qt::AlignLeft, 0});
    editable(u"edit:occasion"_s, y, height);
    y += height + 6;
    height = drawing.addText(
        0, y, width, packTitle(maker.plan, contents), {TextRole::PaperTitle, Ink::Text, Qt::AlignLeft, 0});
    editable(u"edit:title"_s, y, height);
    y += height + 10;
    drawing.addRule(0, width, y, Ink::Text, 2);
    y += 14;
    y += drawing.addText(0, y, width, contents.locale.toString(maker.setup.date.date(), QLocale::LongFormat),
        {TextRole::Body, Ink::Text2});
    y += 34;

    // Two columns where they have room and there is something to share.
    const int columns = width > 620 && contents.count() > 4 ? 2 : 1;
    const qreal column = (width - (columns - 1) * 24) / columns;
    const int rows = (contents.count() + columns - 1) / columns;
    qreal bottom = y;
    for (int c = 0; c < columns; ++c) {
        qreal top = y;
        for (int i = c * rows; i < std::min(contents.count(), (c + 1) * rows); ++i) {
            const Institution& hospital = contents.dataset.institutions.at(i);
            const qreal x = c * (column + 24);
            drawing.add(
                MarkItem {{x + kMark + 1, top + lineHeight(TextRole::Head) / 2}, kMark, contents.slots_.value(i)});
            const qreal left = x + 2 * kMark + 12;
            top += drawing.addText(left, top, x + column - left,
                localized(hospital.name, hospital.nameEn, contents.locale),
                {TextRole::Head, Ink::Text, Qt::AlignLeft, 0});
            const QString attributes = contents.attributesOf(hospital);
            if (!attributes.isEmpty())
                top += drawing.addText(
                    left, top, x + column - left, attributes, {TextRole::Body, Ink::Text2, Qt::AlignLeft, 0});
            top += 14;
        }
        bottom = std::max(bottom, top);
    }
    drawing.size = QSizeF(width, bottom);
    return {{drawing, nullptr, false, 0, {}}};
}

} // namespace atlas::pack
