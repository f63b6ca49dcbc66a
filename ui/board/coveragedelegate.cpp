// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/coveragedelegate.h"

#include "ui/board/coveragelayout.h"
#include "ui/board/coveragelistmodel.h"

#include <QPainter>

namespace atlas {

CoverageDelegate::CoverageDelegate(const CoverageListModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell = option.rect;
    painter->save();
    painter->setClipRect(cell);
    painter->fillRect(cell, m_theme.ink(option.state & QStyle::State_Selected ? Ink::Selection : Ink::Base));
    painter->setPen(m_theme.ink(Ink::Hairline));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    Drawing drawing(m_theme);
    addCoverageCell(drawing, m_model.cell(index), QRectF(cell).adjusted(6, 0, 0, 0), option.locale);
    atlas::paint(*painter, drawing, m_theme, QRectF(cell));
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.ink(Ink::Accent), 2));
        painter->drawRect(QRectF(cell).adjusted(1, 1, -1.5, -1.5));
    }
    painter->restore();
}

} // namespace atlas
