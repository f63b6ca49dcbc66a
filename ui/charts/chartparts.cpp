// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/drawing/sourcemark.h"
#include "ui/models/boardcontents.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

/// A whole and its parts: one bar for each hospital on a common scale, its parts named beneath it in the same order.
namespace atlas::chart {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartCard)
};

constexpr qreal kGap = 2; ///< between parts, so that fills never touch
constexpr qreal kLabelGap = 6;
constexpr qreal kSwatch = 9;
constexpr qreal kKeyGap = 14; ///< between the entries of a key
constexpr qreal kLeastPart = 2;
/// Each part paler than the one before, the last still apart from the ground.
constexpr std::array kStrengths {1.0, 0.66, 0.42, 0.8, 0.3};

class Parts {
public:
    explicit Parts(const Canvas& canvas) : m_canvas(canvas), m_at(canvas.at), m_drawing(canvas.drawing) { }

    qreal layout(qreal y)
    {
        for (const ChartRow& row : m_canvas.chart.rows) {
            const qreal named
                = addName(m_canvas, row, y, row.figures.isEmpty() ? QString() : row.figures.constFirst().indicator);
            const qreal top = m_at.narrow ? named : y;
            y = std::max(named, row.figures.isEmpty() ? addMissing(m_canvas, row, top) : addWhole(row, top))
                + m_canvas.style.rowGap;
        }
        return y - m_canvas.style.rowGap;
    }

private:
    [[nodiscard]] qreal xOf(double value) const
    {
        return m_at.plotLeft + std::clamp(m_canvas.chart.scale.position(value), 0.0, 1.0) * m_at.plotWidth;
    }

    qreal addWhole(const ChartRow& row, qreal y)
    {
        const ChartFigure& whole = row.figures.constFirst();
        const qreal barTop = y + std::floor((m_canvas.line() - m_canvas.style.bar) / 2);
        double from = 0;
        for (qsizetype i = 0; i < row.parts.size(); ++i) {
            const ChartFigure& part = row.parts.at(i);
            BarItem bar = barOf(row, i);
            bar.rect = between(from, from + part.value, barTop);
            m_drawing.add(bar);
            addFigureHit(m_canvas, part, bar.rect);
            from += part.value;
        }
        const double rest = whole.value - from;
        if (row.parts.isEmpty()) {
            BarItem bar = barOf(row, 0);
            bar.rect = between(0, whole.value, barTop);
            m_drawing.add(bar);
        } else if (rest > whole.value * 1e-9) {
            m_drawing.add(RectItem {between(from, whole.value, barTop), Ink::None, Ink::Control, 1, 0});
        }
        // At the end of the bar where there is room, else beneath it.
        const qreal end = xOf(whole.value) + kLabelGap;
        const qreal value = std::ceil(m_drawing.textWidth(whole.text, m_canvas.roleOf(whole))) + 1
            + sourceMarkWidth(m_drawing, m_canvas.contents.sourceMark(whole.ref));
        const bool beside = value <= m_canvas.width - end;
        const qreal x = beside ? end : m_at.plotLeft;
        const QRectF label
            = addLabel(m_canvas, row, whole, whole.caption, x, beside ? y : y + m_canvas.line(), m_canvas.width - x);
        addFigureHit(m_canvas, whole, label);
        return row.parts.isEmpty() ? label.bottom() : addKey(row, rest, std::max(label.bottom(), y + m_canvas.line()));
    }

    [[nodiscard]] QRectF between(double from, double to, qreal top) const
    {
        const qreal left = xOf(from) + (from > 0 ? kGap : 0);
        return {QPointF(left, top), QPointF(std::max(left + kLeastPart, xOf(to)), top + m_canvas.style.bar)};
    }

    [[nodiscard]] BarItem barOf(const ChartRow& row, qsizetype part) const
    {
        BarItem bar;
        bar.slot = m_canvas.contents.slotOf(row.institution);
        bar.strength = kStrengths.at(size_t(part) % kStrengths.size());
        if (row.figures.constFirst().isPlanned())
            bar.fill = BarItem::Fill::Outline;
        return bar;
    }

    /// What each part is, in runs that break between parts.
    qreal addKey(const ChartRow& row, double rest, qreal y)
    {
        const TextRole role = m_canvas.style.caption;
        const qreal left = m_at.plotLeft;
        qreal x = left;
        const auto place = [&](qreal width) {
            if (x > left && x + width > m_canvas.width) {
                x = left;
                y += lineHeight(role);
            }
        };
        const auto swatch
            = [&] { return QRectF(x, y + std::floor((lineHeight(role) - kSwatch) / 2), kSwatch, kSwatch); };
        for (qsizetype i = 0; i < row.parts.size(); ++i) {
            const ChartFigure& part = row.parts.at(i);
            const QString text = part.text + u' ' + part.caption;
            const qreal width = kSwatch + 5 + m_drawing.textWidth(text, role);
            place(width);
            BarItem bar = barOf(row, i);
            bar.rect = swatch();
            m_drawing.add(bar);
            const qreal room = m_canvas.width - x - kSwatch - 5;
            const qreal height
                = m_drawing.addText(x + kSwatch + 5, y, room, text, {role, Ink::Text2, Qt::AlignLeft, 2});
            addFigureHit(m_canvas, part, QRectF(x, y, std::min(width, m_canvas.width - x), height));
            x += width + kKeyGap;
            y += height - lineHeight(role);
        }
        const double whole = row.figures.constFirst().value;
        if (rest > whole * 1e-9) {
            const QString text
                = Text::tr("the rest, %1%", "of a whole, its share").arg(int(std::lround(100 * rest / whole)));
            place(kSwatch + 5 + m_drawing.textWidth(text, role));
            m_drawing.add(RectItem {swatch(), Ink::None, Ink::Control, 1, 0});
            m_drawing.addRun(x + kSwatch + 5, y, text, role, Ink::Text2);
        }
        return y + lineHeight(role);
    }

    const Canvas& m_canvas;
    const ChartGeometry& m_at;
    Drawing& m_drawing;
};

} // namespace

qreal layoutParts(const Canvas& canvas, qreal y) { return Parts(canvas).layout(y); }

} // namespace atlas::chart
