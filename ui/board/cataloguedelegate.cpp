// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cataloguedelegate.h"

#include "ui/models/cataloguemodel.h"

#include <QApplication>
#include <QPainter>

namespace atlas {

namespace {

constexpr int kRow = 24;
constexpr int kGroupRow = 25;

} // namespace

void CatalogueDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool group = index.data(GroupRole).toBool();
    const bool missing = index.data(MissingRole).toBool();
    const bool number = index.column() == CatalogueModel::KnownColumn;
    option->font = m_theme.font(group ? TextRole::SecondaryBold : number ? TextRole::Secondary : TextRole::Body);
    const QColor ink = m_theme.ink(missing ? Ink::Text3 : number || group ? Ink::Text2 : Ink::Text);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    option->textElideMode = Qt::ElideRight;
}

void CatalogueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(GroupRole).toBool()) {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.data(Qt::CheckStateRole).isValid())
            paintCheck(*painter, option, index);
        return;
    }
    QStyleOptionViewItem band = option;
    initStyleOption(&band, index);
    painter->save();
    painter->fillRect(band.rect, m_theme.ink(option.state & QStyle::State_Selected ? Ink::Selection : Ink::Window));
    QRect box = band.rect.adjusted(6, 0, -6, 0);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    if (index.column() == CatalogueModel::NameColumn) {
        QStyleOption arrow;
        arrow.rect = QRect(box.left(), box.center().y() - 4, 9, 9);
        arrow.palette = band.palette;
        arrow.state = QStyle::State_Enabled;
        style->drawPrimitive(
            option.state & QStyle::State_Open ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow,
            painter, option.widget);
        box.setLeft(box.left() + 14);
    }
    painter->setPen(band.palette.color(QPalette::Text));
    painter->setFont(index.column() == CatalogueModel::KnownColumn ? m_theme.font(TextRole::Secondary) : band.font);
    const QString text = painter->fontMetrics().elidedText(band.text, Qt::ElideRight, box.width());
    painter->drawText(box, int(band.displayAlignment) | Qt::TextSingleLine, text);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.ink(Ink::Accent), 2));
        painter->drawRect(QRectF(band.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

/// Over the style's own box, which a dark palette swallows: the same as in the list of hospitals.
void CatalogueDelegate::paintCheck(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, option.widget);
    painter.save();
    painter.fillRect(place, m_theme.ink(option.state & QStyle::State_Selected ? Ink::Selection : Ink::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(place.left() + 0.5, place.center().y() - 6, 13, 13);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    painter.setPen(QPen(m_theme.ink(state == Qt::Unchecked ? Ink::Control : Ink::Accent), 1));
    painter.setBrush(m_theme.ink(state == Qt::Checked ? Ink::Accent : Ink::Base));
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(QPen(m_theme.ink(state == Qt::Checked ? Ink::AccentText : Ink::Accent), 2));
    if (state == Qt::Checked)
        painter.drawPolyline(QPolygonF(
            {box.topLeft() + QPointF(3, 6.5), box.topLeft() + QPointF(5.5, 9.5), box.topLeft() + QPointF(10, 3.5)}));
    else if (state == Qt::PartiallyChecked)
        painter.drawLine(box.topLeft() + QPointF(3.5, 6.5), box.topLeft() + QPointF(9.5, 6.5));
    painter.restore();
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), index.data(GroupRole).toBool() ? kGroupRow : kRow};
}

} // namespace atlas
