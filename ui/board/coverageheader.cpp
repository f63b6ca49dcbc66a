// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/coverageheader.h"

#include "ui/drawing/drawing.h"
#include "ui/models/roles.h"

#include <QPainter>

namespace atlas {

CoverageHeader::CoverageHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(orientation == Qt::Vertical);
    setHighlightSections(false);
}

void CoverageHeader::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void CoverageHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    // Behind the last one, where the style has its own ground.
    QRect rest = viewport()->rect();
    if (orientation() == Qt::Vertical)
        rest.setTop(length() - offset());
    else
        rest.setLeft(length() - offset());
    QPainter(viewport()).fillRect(rest, m_theme.ink(Ink::Base));
}

void CoverageHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    Drawing drawing(m_theme);
    drawing.add(RectItem {QRectF(rect), Ink::Base});
    if (orientation() == Qt::Vertical) {
        const int slot = model()->headerData(logicalIndex, orientation(), SlotRole).toInt();
        if (slot >= 0)
            drawing.add(MarkItem {{rect.left() + 19.0, rect.center().y() + 0.5}, 5, slot, false});
        drawing.addText(rect.left() + 32, rect.center().y() - lineHeight(TextRole::Body) / 2, rect.width() - 40, text,
            {TextRole::Body, Ink::Text, Qt::AlignLeft, 1});
        drawing.addRule(rect.left(), rect.right() + 1, rect.bottom(), Ink::Hairline);
    } else {
        Drawing measured(m_theme);
        const qreal height
            = measured.addText(0, 0, rect.width() - 12, text, {TextRole::Small, Ink::Text, Qt::AlignLeft, 3});
        drawing.addText(rect.left() + 6, rect.bottom() - 4 - height, rect.width() - 12, text,
            {TextRole::Small, Ink::Text, Qt::AlignLeft, 3});
        drawing.addRule(rect.left(), rect.right() + 1, rect.bottom(), Ink::Text, 1.5);
    }
    painter->save();
    painter->setClipRect(rect);
    atlas::paint(*painter, drawing, m_theme, QRectF(rect));
    painter->restore();
}

} // namespace atlas
