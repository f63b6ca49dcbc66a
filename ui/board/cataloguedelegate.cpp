// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cataloguedelegate.h"

#include "ui/models/cataloguemodel.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr int kRow = 24;
constexpr int kGroupRow = 25;

}

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
        return;
    }
    QStyleOptionViewItem band = option;
    initStyleOption(&band, index);
    painter->save();
    painter->fillRect(band.rect, m_theme.ink(option.state & QStyle::State_Selected ? Ink::Selection : Ink::Window));
    painter->setPen(band.palette.color(QPalette::Text));
    painter->setFont(index.column() == CatalogueModel::KnownColumn ? m_theme.font(TextRole::Secondary) : band.font);
    const QString text = painter->fontMetrics().elidedText(band.text, Qt::ElideRight, band.rect.width() - 6);
    painter->drawText(band.rect.adjusted(3, 0, -3, 0), int(band.displayAlignment) | Qt::TextSingleLine, text);
    painter->restore();
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), index.data(GroupRole).toBool() ? kGroupRow : kRow};
}

} // namespace atlas
