// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QDate>
#include <QLocale>
#include <QPageLayout>

namespace atlas {

/// How a drawing comes onto paper.
struct PageSetup {
    QPageSize paper {QPageSize::A4};
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    bool grey = false;
    QString title; ///< running head
    QString library; ///< foot
    QDate date;
    QLocale locale;

    [[nodiscard]] Theme theme() const { return Theme::make(grey ? Theme::Kind::Grey : Theme::Kind::Print); }
    /// The sheet in px at 96 dpi.
    [[nodiscard]] QSizeF sheet() const;
    /// Where the drawing goes: left 20 mm for binding, right 16, room for head and foot.
    [[nodiscard]] QRectF body() const;
};

/// One page: a strip of the drawing, below its frozen head.
struct PageStrip {
    qreal from = 0, to = 0; ///< y in the drawing
};

/// Cuts a drawing into pages at its breaks (anywhere between items where there are none near), never through an item
/// that would fit a page.
QVector<PageStrip> paginate(const Drawing& drawing, QSizeF body, qreal scale);
/// The scale at which the drawing's width fits the body: 1 or less.
qreal fitScale(const Drawing& drawing, QSizeF body);

/// Paints page `index` with head and foot; the painter's unit is 1 px at 96 dpi.
void paintPage(
    QPainter& painter, const Drawing& drawing, const QVector<PageStrip>& pages, int index, const PageSetup& setup);

} // namespace atlas
