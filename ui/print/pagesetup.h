// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPageLayout>
#include <QRectF>

namespace atlas {

/// The paper and what stands in the margins of every page.
struct PageSetup {
    QPageSize paper {QPageSize::A4};
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    bool grey = false;
    QString title; ///< running head and the document's title
    QString library; ///< foot
    QString author; ///< of the document
    QDateTime date; ///< of printing
    QLocale locale;
    qreal dpi = 192; ///< of pictures (PNG)

    [[nodiscard]] Theme theme() const { return Theme::make(grey ? Theme::Kind::Grey : Theme::Kind::Print); }
    /// The sheet in px at 96 dpi.
    [[nodiscard]] QSizeF sheet() const;
    /// Where the contents go: left 20 mm for binding, right 16, room for head and foot.
    [[nodiscard]] QRectF body() const;
    /// Too small for a column of figures beside their names.
    [[nodiscard]] bool isTooSmall() const;
};

/// The moment of printing; SOURCE_DATE_EPOCH makes it repeatable.
QDateTime printTime();

} // namespace atlas
