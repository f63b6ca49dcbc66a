// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QDateTime>
#include <QLocale>
#include <QPageLayout>

#include <functional>

namespace atlas {

/// Told how far a long job is; answers false to have it stopped.
using Progress = std::function<bool(int done, int total)>;

/// Finished pages: what is painted, shown in a preview and written as PDF. Positions are in px (96 dpi) from a page's
/// top left corner.
struct PaperDocument {
    struct Bookmark {
        QString title;
        int level = 0; ///< 0 or 1
        int page = 0;
        qreal y = 0;
    };
    struct Link {
        int page = 0;
        QRectF rect;
        int targetPage = 0;
        qreal targetY = 0;
    };

    std::shared_ptr<const Theme> theme; ///< the pages' drawings measure with it
    QPageLayout layout; ///< without margins
    QSizeF sheet;
    QVector<Drawing> pages;
    QVector<Bookmark> bookmarks;
    QVector<Link> links;
    QString title, author;
    QDateTime date;
    QLocale locale;
};

/// Paints one page; the painter's unit is 1 px.
void paintPage(QPainter& painter, const PaperDocument& document, int page);

} // namespace atlas
