// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/columns.h"

#include <QtMath>

#include <algorithm>

namespace atlas {

namespace {

constexpr qreal kRule = 3;
constexpr qreal kRadius = 5.5;
constexpr qreal kMarkGap = 8; ///< between mark and name

/// Room for a name in a column of this width.
qreal nameWidth(qreal width, const HeadStyle& style) { return width - 4 - style.padding - 2 * kRadius - kMarkGap; }

} // namespace

TextRole headRoleFor(const Drawing& drawing, const BoardContents& contents, qreal width, const HeadStyle& style)
{
    const bool fits = std::all_of(
        contents.dataset.institutions.cbegin(), contents.dataset.institutions.cend(), [&](const Institution& hospital) {
            const QString& name = localized(hospital.name, hospital.nameEn, contents.locale);
            return drawing.lineCount(nameWidth(width, style), name, TextRole::Head) <= 2;
        });
    return fits ? TextRole::Head : TextRole::Section;
}

Columns columnsFor(int count, qreal left, qreal gap, qreal margin, qreal viewportWidth)
{
    Columns columns;
    columns.left = left;
    columns.gap = gap;
    columns.count = count;
    if (count > 0)
        columns.width = qMax(kLeastColumn, std::floor((viewportWidth - left - margin - gap * (count - 1)) / count));
    return columns;
}

qreal addColumnHead(Drawing& drawing, const BoardContents& contents, int institution, qreal x, qreal y, qreal width,
    const HeadStyle& style)
{
    const Institution& hospital = contents.dataset.institutions.at(institution);
    const int slot = contents.slots_.value(institution);
    const QString& name = localized(hospital.name, hospital.nameEn, contents.locale);
    const QString attributes = style.attributes ? contents.attributesOf(hospital) : QString();

    // A line in the hospital's colour, as thick as a rule: it shows which marks below are whose.
    LineItem rule;
    rule.from = {x, y + kRule / 2};
    rule.to = {x + width, y + kRule / 2};
    rule.width = kRule;
    rule.slot = slot;
    drawing.add(rule);

    const qreal top = y + kRule + 6;
    const qreal markX = x + style.padding + kRadius;
    const qreal textX = markX + kRadius + kMarkGap;
    const qreal textWidth = nameWidth(width, style);
    drawing.add(MarkItem {{markX, top + lineHeight(style.role) / 2}, kRadius, slot, false});
    qreal height = drawing.addText(textX, top, textWidth, name, {style.role, Ink::Text, Qt::AlignLeft, style.maxLines});
    if (!attributes.isEmpty()) {
        height += 2;
        height += drawing.addText(x + style.padding, top + height, x + width - x - style.padding - 4, attributes,
            {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 2});
    }

    Hit hit;
    hit.rect = QRectF(x + style.padding, top, width - style.padding - 4, height);
    hit.ref = {RecordKind::Institution, hospital.id, {}};
    hit.label = attributes.isEmpty() ? name : QString(name + QStringLiteral(", ") + attributes);
    const bool cut = drawing.lineCount(textWidth, name, style.role) > style.maxLines;
    hit.toolTip = cut ? name : QString();
    drawing.addHit(hit);
    return top + height - y;
}

} // namespace atlas
