// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelegendstrip.h"

#include <QPainter>

namespace atlas {

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TimelineLegend::setLayoutFunction(Layout layout)
{
    m_layout = std::move(layout);
    update();
}

void TimelineLegend::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void TimelineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.ink(Ink::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.ink(Ink::Rule));
    if (m_layout)
        paint(painter, m_layout(width(), m_theme), m_theme, rect());
}

} // namespace atlas
