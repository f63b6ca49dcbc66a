// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/figuredelegate.h"

#include "ui/drawing/drawing.h"
#include "ui/drawing/typeset.h"
#include "ui/models/figuretablemodel.h"

#include <QPainter>

namespace atlas {

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell = option.rect;
    const auto column = static_cast<FigureColumn>(index.column());
    const bool head = index.data(GroupRole).toBool();
    const bool missing = index.data(MissingRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;

    painter->save();
    painter->setClipRect(cell);
    painter->fillRect(cell, m_theme.ink(selected ? Ink::Selection : head ? Ink::Alternate : Ink::Base));
    painter->setPen(m_theme.ink(Ink::Hairline));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (!head)
        painter->drawLine(cell.topRight(), cell.bottomRight());

    QRect box = cell.adjusted(8, 0, -8, 0);
    if (column == FigureColumn::Institution && !head) {
        if (const int slot = index.data(SlotRole).toInt(); slot >= 0) {
            paintMark(*painter, m_theme, slot, QPointF(box.left() + 5, box.center().y() + 0.5), 5);
            box.setLeft(box.left() + 17);
        }
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const QVariant verdict = index.data(VerdictRole); verdict.isValid()) {
        Drawing badge(m_theme);
        badge.addBadge(
            box.left() - 2, cell.top() + (cell.height() - 20) / 2.0, static_cast<Verdict>(verdict.toInt()), text);
        atlas::paint(*painter, badge, m_theme, QRectF(cell));
        painter->restore();
        return;
    }

    const bool strong = (head && column == FigureColumn::Indicator)
        || (column == FigureColumn::Value && !missing && !index.data(PlannedRole).toBool());
    painter->setFont(m_theme.font(strong ? TextRole::BodyBold : head ? TextRole::Secondary : TextRole::Body));
    const bool faint = missing || index.data(GreyedRole).toBool();
    painter->setPen(m_theme.ink(faint || text == QStringLiteral("–") ? Ink::Text3
            : head && !strong                                        ? Ink::Text2
                                                                     : Ink::Text));
    const QPoint months = index.data(MonthsRole).toPoint();
    if (!months.isNull())
        box.setRight(box.right() - 44);
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(box, int(align) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(typeset(text.left(400)), Qt::ElideRight, box.width()));
    if (!months.isNull()) {
        Drawing strip(m_theme);
        strip.add(MonthStripItem {QRectF(box.right() + 4, cell.center().y() - 3, 40, 7), months.x(), months.y(),
            qMax(0, index.data(SlotRole).toInt()), index.data(GreyedRole).toBool()});
        atlas::paint(*painter, strip, m_theme, QRectF(cell));
    }
    if ((option.state & QStyle::State_HasFocus) && !head) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.ink(Ink::Accent), 2));
        painter->drawRect(QRectF(cell).adjusted(1, 1, -1.5, -1.5));
    }
    painter->restore();
}

} // namespace atlas
