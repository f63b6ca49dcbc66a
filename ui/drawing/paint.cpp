// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"
#include "ui/drawing/drawing.h"
#include "ui/drawing/typeset.h"

#include <QPainter>
#include <QPainterPath>

namespace atlas {

namespace {

struct BadgeInks {
    Ink text, fill;
};

BadgeInks badgeInks(std::optional<Verdict> verdict)
{
    if (!verdict)
        return {Ink::Text2, Ink::Window};
    switch (*verdict) {
    case Verdict::Comparable:
        return {Ink::GoodText, Ink::GoodFill};
    case Verdict::Caution:
        return {Ink::CautionText, Ink::CautionFill};
    case Verdict::NotComparable:
        return {Ink::BadText, Ink::BadFill};
    }
    return {Ink::Text2, Ink::Window};
}

/// `share` of the one, the rest of the other.
QColor mixed(const QColor& one, const QColor& other, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

class ItemPainter {
public:
    ItemPainter(QPainter& painter, const Theme& theme) : m_painter(painter), m_theme(theme) { }

    void operator()(const TextItem& item)
    {
        m_painter.setFont(m_theme.font(item.role));
        m_painter.setPen(m_theme.ink(item.ink));
        m_painter.drawText(item.box, int(item.align) | Qt::TextSingleLine | Qt::TextDontClip, typeset(item.text));
    }

    void operator()(const RectItem& item)
    {
        setFill(item.fill);
        setEdge(item.edge, item.edgeWidth, item.dashed);
        const qreal half = item.edge == Ink::None ? 0 : item.edgeWidth / 2;
        rounded(item.rect.adjusted(half, half, -half, -half), item.radius);
    }

    void operator()(const LineItem& item)
    {
        QPen pen(item.slot >= 0 ? m_theme.hospital(item.slot).colour : m_theme.ink(item.ink), item.width);
        pen.setCapStyle(Qt::FlatCap);
        if (item.dotted)
            pen.setDashPattern({1.5 / item.width, 2.5 / item.width});
        else if (item.hospitalDash && item.slot >= 0 && !m_theme.hospital(item.slot).dash.isEmpty())
            pen.setDashPattern(m_theme.hospital(item.slot).dash);
        m_painter.setPen(pen);
        const bool straight = item.from.x() == item.to.x() || item.from.y() == item.to.y();
        m_painter.setRenderHint(QPainter::Antialiasing, !straight || m_theme.isPaper());
        // A hairline sits on whole pixels, so that it is neither doubled nor grey.
        const QPointF nudge = straight && item.width <= 1 && !m_theme.isPaper() ? QPointF(0.5, 0.5) : QPointF();
        m_painter.drawLine(item.from + nudge, item.to + nudge);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void operator()(const MarkItem& item)
    {
        paintMark(m_painter, m_theme, item.slot, item.centre, item.radius, item.hollow, item.vague);
    }

    void operator()(const BarItem& item)
    {
        const HospitalStyle style = item.muted ? mutedStyle() : m_theme.hospital(item.slot);
        QRectF solid = item.rect;
        const bool split = item.ending == BarItem::Ending::Tinted || item.ending == BarItem::Ending::Less;
        if (split && item.solidTo > item.rect.left() && item.solidTo < item.rect.right()) {
            solid.setRight(item.solidTo);
            const QRectF rest(item.solidTo, item.rect.top(), item.rect.right() - item.solidTo, item.rect.height());
            m_painter.setPen(QPen(style.colour, 1));
            m_painter.setBrush(item.ending == BarItem::Ending::Tinted ? style.tint : m_theme.ink(Ink::Base));
            rounded(rest.adjusted(0.5, 0.5, -0.5, -0.5), item.radius);
        }
        fillBar(solid, item, style);

        qreal x = item.rect.right() + 2;
        if (item.ending == BarItem::Ending::More) {
            for (const qreal width : {3.0, 2.0, 1.0}) {
                m_painter.setPen(item.fill == BarItem::Fill::Outline ? QPen(style.colour, 1) : QPen(Qt::NoPen));
                m_painter.setBrush(
                    item.fill == BarItem::Fill::Outline ? QBrush(m_theme.ink(Ink::Base)) : QBrush(style.colour));
                m_painter.drawRect(QRectF(x, item.rect.top(), width, item.rect.height()));
                x += width + 2;
            }
        } else if (item.ending == BarItem::Ending::Open) {
            QPen pen(style.colour, 1.5);
            pen.setDashPattern({3, 2});
            m_painter.setPen(pen);
            for (const qreal y : {item.rect.top() + 0.75, item.rect.bottom() - 0.75})
                m_painter.drawLine(QPointF(x, y), QPointF(x + 14, y));
        }
    }

    void operator()(const BadgeItem& item)
    {
        const BadgeInks inks = badgeInks(item.verdict);
        if (item.text.isEmpty()) {
            paintVerdict(item.verdict, item.rect.center(), m_theme.ink(inks.text));
            return;
        }
        if (!m_theme.isPaper()) {
            setFill(inks.fill);
            m_painter.setPen(Qt::NoPen);
            rounded(item.rect, 3);
        }
        const QPointF centre(item.rect.left() + 5 + 6, item.rect.center().y());
        paintVerdict(item.verdict, centre, m_theme.ink(inks.text));
        m_painter.setFont(m_theme.font(TextRole::SecondaryBold));
        m_painter.setPen(m_theme.ink(inks.text));
        m_painter.drawText(item.rect.adjusted(5 + 12 + 4, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, item.text);
    }

    void operator()(const GlyphItem& item)
    {
        setFill(item.filled ? Ink::Text2 : Ink::Base);
        setEdge(item.filled ? Ink::Text2 : Ink::Control, 1, false);
        rounded(item.rect.adjusted(0.5, 0.5, -0.5, -0.5), 2);
        m_painter.setFont(m_theme.glyphFont(item.text));
        m_painter.setPen(m_theme.ink(item.filled ? Ink::Base : Ink::Text2));
        m_painter.drawText(item.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, item.text);
    }

    void operator()(const MonthStripItem& item)
    {
        const HospitalStyle style = item.muted ? mutedStyle() : m_theme.hospital(item.slot);
        const qreal width = item.rect.width() / 12;
        for (int month = 1; month <= 12; ++month) {
            const bool covered = month >= item.from && month <= item.to;
            m_painter.setPen(QPen(m_theme.ink(Ink::Control), 0.6));
            m_painter.setBrush(covered ? style.colour : m_theme.ink(Ink::Base));
            m_painter.drawRect(
                QRectF(item.rect.left() + (month - 1) * width, item.rect.top(), width, item.rect.height())
                    .adjusted(0.3, 0.3, -0.3, -0.3));
        }
    }

    void operator()(const ChartItem& item)
    {
        if (item.picture)
            paintChart(m_painter, *item.picture, m_theme, item.rect);
    }

private:
    void setFill(Ink ink) { m_painter.setBrush(ink == Ink::None ? QBrush(Qt::NoBrush) : QBrush(m_theme.ink(ink))); }

    void setEdge(Ink ink, qreal width, bool dashed)
    {
        QPen pen(ink == Ink::None ? QPen(Qt::NoPen) : QPen(m_theme.ink(ink), width));
        if (dashed)
            pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
    }

    void rounded(const QRectF& rect, qreal radius)
    {
        if (radius > 0) {
            m_painter.drawRoundedRect(rect, radius, radius);
            return;
        }
        m_painter.setRenderHint(QPainter::Antialiasing, m_theme.isPaper() || m_painter.pen().style() != Qt::NoPen);
        m_painter.drawRect(rect);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void fillBar(const QRectF& rect, const BarItem& item, const HospitalStyle& style)
    {
        if (rect.width() <= 0)
            return;
        switch (item.fill) {
        case BarItem::Fill::Solid:
            if (item.muted) {
                m_painter.setPen(QPen(style.colour, 1));
                m_painter.setBrush(style.tint);
                rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), item.radius);
                return;
            }
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(mixed(style.colour, m_theme.ink(Ink::Base), item.strength));
            rounded(rect, item.radius);
            return;
        case BarItem::Fill::Tint:
        case BarItem::Fill::TintDashed: {
            QPen pen(style.colour, 1);
            if (item.fill == BarItem::Fill::TintDashed)
                pen.setDashPattern({3, 2});
            m_painter.setPen(pen);
            m_painter.setBrush(item.faint ? faintTint(style) : style.tint);
            rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), item.radius);
            return;
        }
        case BarItem::Fill::Outline:
        case BarItem::Fill::Hatched: {
            QPen pen(style.colour, item.dashed ? 1.2 : 1.5);
            if (item.dashed)
                pen.setDashPattern({3, 2});
            m_painter.setPen(pen);
            m_painter.setBrush(m_theme.ink(Ink::Base));
            rounded(rect.adjusted(0.75, 0.75, -0.75, -0.75), item.radius);
            if (item.fill == BarItem::Fill::Hatched)
                hatch(rect.adjusted(1.5, 1.5, -1.5, -1.5), style.colour);
            return;
        }
        }
    }

    [[nodiscard]] HospitalStyle mutedStyle() const
    {
        HospitalStyle style;
        style.colour = m_theme.ink(Ink::Control);
        style.tint = m_theme.ink(Ink::Hairline);
        return style;
    }

    [[nodiscard]] QColor faintTint(const HospitalStyle& style) const
    {
        const QColor& base = m_theme.ink(Ink::Base);
        const auto mix = [](int a, int b) { return (a + b) / 2; };
        return {mix(style.tint.red(), base.red()), mix(style.tint.green(), base.green()),
            mix(style.tint.blue(), base.blue())};
    }

    /// Brush hatches are in device pixels and vanish on paper: the lines are drawn.
    void hatch(const QRectF& rect, const QColor& colour)
    {
        m_painter.save();
        m_painter.setClipRect(rect, Qt::IntersectClip);
        m_painter.setPen(QPen(colour, 1));
        for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 5)
            m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        m_painter.restore();
    }

    /// No entry, triangle with !, tick, dashed ring: the verdict without colour.
    void paintVerdict(std::optional<Verdict> verdict, QPointF c, const QColor& colour)
    {
        m_painter.setBrush(Qt::NoBrush);
        QPen pen(colour, 1.4);
        if (!verdict) {
            pen.setDashPattern({1.6, 1.4});
            m_painter.setPen(pen);
            m_painter.drawEllipse(c, 4.6, 4.6);
            return;
        }
        m_painter.setPen(pen);
        switch (*verdict) {
        case Verdict::NotComparable:
            m_painter.drawEllipse(c, 4.8, 4.8);
            m_painter.drawLine(c + QPointF(-3.3, 3.3), c + QPointF(3.3, -3.3));
            break;
        case Verdict::Caution: {
            QPainterPath path(c + QPointF(0, -4.8));
            path.lineTo(c + QPointF(5.4, 4.4));
            path.lineTo(c + QPointF(-5.4, 4.4));
            path.closeSubpath();
            m_painter.drawPath(path);
            m_painter.drawLine(c + QPointF(0, -1.6), c + QPointF(0, 1.2));
            m_painter.drawPoint(c + QPointF(0, 2.9));
            break;
        }
        case Verdict::Comparable:
            m_painter.drawPolyline(QPolygonF({c + QPointF(-4.2, 0.2), c + QPointF(-1.2, 3.4), c + QPointF(4.4, -3.6)}));
            break;
        }
    }

    QPainter& m_painter;
    const Theme& m_theme;
};

} // namespace

void paint(QPainter& painter, const Drawing& drawing, const Theme& theme, const QRectF& clip)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    ItemPainter itemPainter(painter, theme);
    for (const DrawingItem& item : drawing.items()) {
        if (boundsOf(item).intersects(clip))
            std::visit(itemPainter, item);
    }
    painter.restore();
}

} // namespace atlas
