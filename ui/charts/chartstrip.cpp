// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/models/boardcontents.h"

#include <algorithm>
#include <cmath>

/// All hospitals on one line, and beneath it their figures in the order in which they stand there.
namespace atlas::chart {

namespace {

constexpr qreal kPad = 8; ///< for the marks at both ends
constexpr qreal kDodge = 13; ///< marks closer than this stand above each other
constexpr qreal kGround = 9; ///< of a row of marks, half
constexpr int kLeastForQuartiles = 5; ///< fewer have none worth drawing

/// At `share` of sorted values, between two of them where it falls there.
double quantile(const QVector<double>& sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const auto below = qsizetype(std::floor(at));
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted.at(below) + (at - double(below)) * (sorted.at(above) - sorted.at(below));
}

class Strip {
public:
    explicit Strip(const Canvas& canvas) : m_canvas(canvas), m_chart(canvas.chart), m_drawing(canvas.drawing)
    {
        for (const ChartRow& row : m_chart.rows) {
            if (row.hasChosen())
                m_rows.append(&row);
        }
        std::sort(m_rows.begin(), m_rows.end(), [](const ChartRow* a, const ChartRow* b) {
            return a->figures.constFirst().value < b->figures.constFirst().value;
        });
    }

    qreal layout(qreal y)
    {
        y = addLine(y) + m_canvas.style.rowGap + 4;
        for (const ChartRow& row : m_chart.rows) {
            const qreal named = addName(m_canvas, row, y);
            const qreal top = m_canvas.at.narrow ? named : y;
            y = std::max(named, row.figures.isEmpty() ? addMissing(m_canvas, row, top) : addValues(m_canvas, row, top))
                + m_canvas.style.rowGap;
        }
        return y - m_canvas.style.rowGap;
    }

private:
    [[nodiscard]] qreal xOf(double value) const
    {
        const qreal room = m_canvas.width - 2 * kPad;
        return kPad + std::clamp(m_chart.scale.position(value), 0.0, 1.0) * room;
    }

    /// The marks over their scale; returns the y beneath it.
    qreal addLine(qreal y)
    {
        QVector<qreal> ends; ///< of the marks in each row, from the lowest
        QVector<int> levels;
        for (const ChartRow* row : std::as_const(m_rows)) {
            const qreal x = xOf(row->figures.constFirst().value);
            int level = 0;
            while (level < ends.size() && x - ends.at(level) < kDodge)
                ++level;
            if (level == ends.size())
                ends.append(x);
            ends[level] = x;
            levels.append(level);
        }
        const qreal height = 2 * kGround + kDodge * double(std::max<qsizetype>(1, ends.size()) - 1);
        const qreal base = std::floor(y + height) + 0.5;
        addQuartiles(QRectF(0, y, m_canvas.width, base - y));
        m_drawing.addRule(0, m_canvas.width, std::floor(base), Ink::Control);
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const ChartFigure& figure = m_rows.at(i)->figures.constFirst();
            const QPointF centre(xOf(figure.value), base - kGround - kDodge * levels.at(i));
            m_drawing.add(
                MarkItem {centre, 5.5, m_canvas.contents.slotOf(m_rows.at(i)->institution), figure.isPlanned()});
            addFigureHit(m_canvas, figure, QRectF(centre.x() - 6.5, centre.y() - 6.5, 13, 13));
        }
        return addTicks(base);
    }

    /// The middle half of them, and the middle.
    void addQuartiles(const QRectF& line)
    {
        if (m_rows.size() < kLeastForQuartiles)
            return;
        QVector<double> values;
        for (const ChartRow* row : std::as_const(m_rows))
            values.append(row->figures.constFirst().value);
        const qreal left = xOf(quantile(values, 0.25));
        const qreal right = xOf(quantile(values, 0.75));
        const qreal middle = std::floor(xOf(quantile(values, 0.5))) + 0.5;
        m_drawing.add(RectItem {QRectF(left, line.top(), right - left, line.height()), Ink::PlanBand});
        m_drawing.add(
            LineItem {QPointF(middle, line.top()), QPointF(middle, line.bottom()), Ink::Control, 1, -1, true});
    }

    qreal addTicks(qreal base)
    {
        qreal last = -1;
        for (qsizetype i = 0; i < m_chart.scale.ticks.size(); ++i) {
            const QString label = m_chart.scale.labels.value(i);
            const qreal x = xOf(m_chart.scale.ticks.at(i));
            const qreal width = std::ceil(m_drawing.textWidth(label, TextRole::Small)) + 1;
            m_drawing.add(
                LineItem {QPointF(std::floor(x) + 0.5, base), QPointF(std::floor(x) + 0.5, base + 4), Ink::Control, 1});
            const qreal left = std::clamp(x - width / 2, 0.0, m_canvas.width - width);
            if (left <= last)
                continue;
            last = left + width + 6;
            m_drawing.addText(left, base + 4, width, label, {TextRole::Small, Ink::Text3});
        }
        return base + 4 + lineHeight(TextRole::Small);
    }

    const Canvas& m_canvas;
    const ChartDescription& m_chart;
    Drawing& m_drawing;
    QVector<const ChartRow*> m_rows; ///< with a figure, least first
};

} // namespace

qreal layoutStrip(const Canvas& canvas, qreal y) { return Strip(canvas).layout(y); }

} // namespace atlas::chart
