// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/foundtext.h"

#include "ui/drawing/typeset.h"

#include <QPainter>

namespace atlas {

namespace {
constexpr int kLongest = 300; ///< characters: more never shows
constexpr qreal kMarkHeight = 18;
} // namespace

void paintFoundText(QPainter& painter, const Theme& theme, const QRect& where, const FoundText& found)
{
    painter.setFont(theme.font(found.role));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(typeset(found.text.left(kLongest)), Qt::ElideRight, where.width());
    const auto at = found.search.isEmpty() ? -1 : shown.indexOf(found.search, 0, Qt::CaseInsensitive);
    if (at >= 0) {
        const int x = where.left() + metrics.horizontalAdvance(shown.left(at));
        const int width = metrics.horizontalAdvance(shown.mid(at, found.search.size()));
        const qreal height = qMin<qreal>(kMarkHeight, where.height() - 1);
        painter.setPen(theme.ink(Ink::CautionLine));
        painter.setBrush(theme.ink(Ink::CautionFill));
        painter.drawRoundedRect(QRectF(x - 0.5, QRectF(where).center().y() - height / 2, width + 1, height), 2, 2);
    }
    painter.setPen(theme.ink(found.ink));
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace atlas
