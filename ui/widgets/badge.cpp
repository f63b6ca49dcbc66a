// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QPainter>

namespace atlas {

Badge::Badge(const Theme& theme, std::optional<Verdict> verdict, const QString& text, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_drawing(m_theme)
{
    m_drawing.size = {m_drawing.addBadge(0, 0, verdict, text), 20};
    setAccessibleName(text);
    setFixedSize(sizeHint());
}

QSize Badge::sizeHint() const { return {qCeil(m_drawing.size.width()), qCeil(m_drawing.size.height())}; }

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, m_drawing, m_theme, QRectF(rect()));
}

} // namespace atlas
