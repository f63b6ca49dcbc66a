// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include <QCoreApplication>
#include <QPainter>

namespace atlas {

namespace {
constexpr qreal kMm = 96.0 / 25.4;
constexpr qreal kLeft = 20 * kMm, kRight = 16 * kMm, kHead = 12 * kMm, kTop = 22 * kMm, kBottom = 18.5 * kMm;

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};
} // namespace

QSizeF PageSetup::sheet() const
{
    const QSizeF size = paper.size(QPageSize::Millimeter) * kMm;
    return orientation == QPageLayout::Landscape ? size.transposed() : size;
}

QRectF PageSetup::body() const
{
    const QSizeF size = sheet();
    return {kLeft, kTop, size.width() - kLeft - kRight, size.height() - kTop - kBottom};
}

qreal fitScale(const Drawing& drawing, QSizeF body)
{
    return qMin(1.0, body.width() / qMax(1.0, drawing.size.width()));
}

QVector<PageStrip> paginate(const Drawing& drawing, QSizeF body, qreal scale)
{
    const qreal room = body.height() / scale - drawing.frozenTop;
    QVector<PageStrip> pages;
    qreal from = drawing.frozenTop;
    const qreal end = qMax(drawing.size.height(), from + 1);
    // Where no break is offered a page may end wherever no item is cut.
    const auto crosses = [&](qreal y) {
        return std::any_of(drawing.items().cbegin(), drawing.items().cend(), [y](const DrawingItem& item) {
            const QRectF box = boundsOf(item);
            return box.top() < y - 0.5 && box.bottom() > y + 0.5 && !std::holds_alternative<RectItem>(item)
                && !std::holds_alternative<LineItem>(item);
        });
    };
    while (from < end) {
        qreal to = qMin(end, from + room);
        if (to < end) {
            const auto last = std::upper_bound(drawing.breaks.cbegin(), drawing.breaks.cend(), to);
            if (last != drawing.breaks.cbegin() && *(last - 1) > from + room * 0.25) {
                to = *(last - 1);
            } else {
                qreal y = to;
                while (y > from + room * 0.25 && crosses(y))
                    y -= 2;
                if (y > from + room * 0.25)
                    to = y;
            }
        }
        pages.append({from, to});
        from = to;
    }
    return pages;
}

void paintPage(
    QPainter& painter, const Drawing& drawing, const QVector<PageStrip>& pages, int index, const PageSetup& setup)
{
    const Theme theme = setup.theme();
    const QSizeF sheet = setup.sheet();
    const QRectF body = setup.body();
    const PageStrip strip = pages.at(index);

    Drawing frame(theme);
    const Drawing::TextOptions small {TextRole::Small, Ink::Text3, Qt::AlignLeft, 1};
    const Drawing::TextOptions smallRight {TextRole::Small, Ink::Text3, Qt::AlignRight, 1};
    frame.addText(body.left(), kHead - 4, body.width(), setup.title, small);
    frame.addRule(body.left(), body.right(), kHead + 15, Ink::Text3);
    const qreal foot = sheet.height() - kBottom + 16;
    frame.addRule(body.left(), body.right(), foot - 4, Ink::Rule);
    frame.addText(body.left(), foot, body.width() * 0.7,
        PageText::tr("%1 · printed %2 · Hospital Atlas")
            .arg(setup.library, setup.locale.toString(setup.date, QLocale::ShortFormat)),
        small);
    frame.addText(body.left() + body.width() * 0.7, foot, body.width() * 0.3,
        PageText::tr("Page %1 of %2").arg(index + 1).arg(pages.size()), smallRight);
    paint(painter, frame, theme, QRectF(QPointF(), sheet));

    const qreal scale = fitScale(drawing, body.size());
    painter.save();
    painter.translate(body.topLeft());
    painter.scale(scale, scale);
    if (drawing.frozenTop > 0) {
        painter.save();
        const QRectF head(0, 0, drawing.size.width(), drawing.frozenTop);
        painter.setClipRect(head);
        paint(painter, drawing, theme, head);
        painter.restore();
    }
    painter.translate(0, drawing.frozenTop - strip.from);
    const QRectF clip(0, strip.from, drawing.size.width(), strip.to - strip.from);
    painter.setClipRect(clip.adjusted(-2, 0, 2, 0));
    paint(painter, drawing, theme, clip);
    painter.restore();
}

} // namespace atlas
