// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QFontMetricsF>
#include <QStringList>

namespace atlas::test {

/// Where the glyphs of a text stand in its box.
inline QRectF inkOf(const TextItem& item, const Theme& theme)
{
    const qreal width = std::min(item.box.width(), QFontMetricsF(theme.font(item.role)).horizontalAdvance(item.text));
    qreal left = item.box.left();
    if (item.align & Qt::AlignRight)
        left = item.box.right() - width;
    else if (item.align & Qt::AlignHCenter)
        left = item.box.center().x() - width / 2;
    return {left, item.box.top() + 1, width, item.box.height() - 2};
}

/// What is wrong with a drawing whatever it shows: texts over texts, texts over marks and bars, anything outside, texts
/// wider than their boxes.
inline QStringList faultsOf(const Drawing& drawing)
{
    constexpr qreal kHair = 0.75;
    QStringList faults;
    const QRectF sheet(QPointF(), drawing.size);
    struct Placed {
        QRectF rect;
        QString what;
        bool text;
    };
    QVector<Placed> placed;
    for (const DrawingItem& item : drawing.items()) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            const qreal wanted = QFontMetricsF(drawing.theme().font(text->role)).horizontalAdvance(text->text);
            if (wanted > text->box.width() + 1.5)
                faults.append(QStringLiteral("'%1' is wider than its box").arg(text->text));
            placed.append({inkOf(*text, drawing.theme()), text->text, true});
        } else if (const auto* mark = std::get_if<MarkItem>(&item)) {
            placed.append({QRectF(mark->centre - QPointF(3, 3), QSizeF(6, 6)), QStringLiteral("mark"), false});
        } else if (const auto* bar = std::get_if<BarItem>(&item)) {
            placed.append({bar->rect, QStringLiteral("bar"), false});
        } else if (const auto* badge = std::get_if<BadgeItem>(&item)) {
            placed.append({badge->rect, QStringLiteral("badge"), false});
        } else if (const auto* strip = std::get_if<MonthStripItem>(&item)) {
            placed.append({strip->rect, QStringLiteral("months"), false});
        } else if (const auto* chart = std::get_if<ChartItem>(&item)) {
            if (!sheet.adjusted(-kHair, -kHair, kHair, kHair).contains(chart->rect))
                faults.append(QStringLiteral("a plot is outside"));
        }
    }
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const Placed& a = placed.at(i);
        if (!sheet.adjusted(-kHair, -kHair, kHair, kHair).contains(a.rect))
            faults.append(QStringLiteral("'%1' is outside (%2–%3 of %4)")
                              .arg(a.what)
                              .arg(a.rect.left())
                              .arg(a.rect.right())
                              .arg(sheet.width()));
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            const Placed& b = placed.at(j);
            const QRectF common = a.rect & b.rect;
            if ((a.text || b.text) && common.width() > kHair && common.height() > kHair)
                faults.append(QStringLiteral("'%1' over '%2'").arg(a.what, b.what));
        }
    }
    for (const Hit& hit : drawing.hits()) {
        if (hit.label.isEmpty() || hit.rect.isEmpty() || (hit.ref.isNull() && hit.action.isEmpty()))
            faults.append(QStringLiteral("a hit says or does nothing"));
        if (!sheet.adjusted(-8, -8, 8, 8).contains(hit.rect))
            faults.append(QStringLiteral("a hit is outside: %1").arg(hit.label));
    }
    return faults;
}

} // namespace atlas::test
