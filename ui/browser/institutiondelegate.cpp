// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browser/institutiondelegate.h"

#include "ui/drawing/foundtext.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace atlas {

namespace {
constexpr int kCheckLeft = 10;
constexpr int kMarkCentre = 38;
constexpr int kTextLeft = 50;
constexpr int kRight = 10;
} // namespace

QSize InstitutionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {120, kRowHeight};
}

void InstitutionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row = option.rect;
    painter->save();
    painter->setClipRect(row);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, m_theme.ink(Ink::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.ink(Ink::Hover));
    painter->setPen(m_theme.ink(Ink::Hairline));
    painter->drawLine(row.left() + kTextLeft, row.bottom(), row.right(), row.bottom());

    const bool enabled = index.flags() & Qt::ItemIsUserCheckable;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(row.left() + kCheckLeft + 0.5, row.top() + 7.5, 13, 13);
    painter->setOpacity(enabled ? 1 : 0.4);
    painter->setPen(QPen(checked ? m_theme.ink(Ink::Accent) : m_theme.ink(Ink::Control), 1));
    painter->setBrush(checked ? m_theme.ink(Ink::Accent) : m_theme.ink(Ink::Base));
    painter->drawRoundedRect(box, 2, 2);
    if (checked) {
        painter->setPen(QPen(m_theme.ink(Ink::AccentText), 1.8));
        painter->drawPolyline(QPolygonF(
            {box.topLeft() + QPointF(3, 6.5), box.topLeft() + QPointF(5.6, 9.4), box.topLeft() + QPointF(10.2, 3.8)}));
    }
    painter->setOpacity(1);
    if (const int slot = index.data(SlotRole).toInt(); slot >= 0)
        paintMark(*painter, m_theme, slot, QPointF(row.left() + kMarkCentre, row.top() + 14.5), 5.5);

    const int records = index.data(RecordsRole).toInt();
    const QString known = records > 0 ? option.locale.toString(records) : tr("name only");
    painter->setFont(m_theme.font(TextRole::Secondary));
    painter->setPen(m_theme.ink(Ink::Text3));
    const int knownWidth = painter->fontMetrics().horizontalAdvance(known) + 2;
    const QRect knownBox(row.right() - kRight - knownWidth, row.top() + 4, knownWidth, 20);
    painter->drawText(knownBox, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, known);

    const int left = row.left() + kTextLeft;
    paintFoundText(*painter, m_theme, QRect(left, row.top() + 4, knownBox.left() - 6 - left, 20),
        {index.data(Qt::DisplayRole).toString(), m_search});
    const QString matched = index.data(MatchRole).toString();
    const QString second = matched.isEmpty() ? index.data(AttributesRole).toString() : tr("also: %1").arg(matched);
    paintFoundText(*painter, m_theme, QRect(left, row.top() + 23, row.right() - kRight - left, 17),
        {second, m_search, TextRole::Secondary, Ink::Text2});

    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.ink(Ink::Accent), 2));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), 3, 3);
    }
    painter->restore();
}

bool InstitutionDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    bool toggle = false;
    if (event->type() == QEvent::MouseButtonDblClick) {
        // Two quick ticks are no double click on the hospital.
        return static_cast<QMouseEvent*>(event)->position().x() < option.rect.left() + kTextLeft - 2;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        // The whole left part answers, not only the small square.
        toggle = mouse->button() == Qt::LeftButton && mouse->position().x() < option.rect.left() + kTextLeft - 2;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        toggle = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!toggle)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace atlas
