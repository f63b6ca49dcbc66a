// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marklabel.h"

#include <QPainter>

namespace atlas {

MarkLabel::MarkLabel(const Theme& theme, int slot, QWidget* parent) : QWidget(parent), m_theme(theme), m_slot(slot)
{
    setFixedSize(14, 20);
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, m_theme, m_slot, QPointF(width() / 2.0, height() / 2.0), 5.5);
}

} // namespace atlas
