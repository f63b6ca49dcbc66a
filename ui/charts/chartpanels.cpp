// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/timeaxis.h"
#include "ui/models/boardcontents.h"

#include <algorithm>
#include <cmath>

/// Figures over time of many hospitals: a small plot for each, on one scale, the others' lines pale behind it.
namespace atlas::chart {

namespace {

constexpr qreal kPanelHeight = 38;
constexpr qreal kPad = 6;

class Panels {
public:
    explicit Panels(const Canvas& canvas) : m_canvas(canvas), m_chart(canvas.chart), m_drawing(canvas.drawing)
    {
        double first = m_chart.timeScale.max;
        double last = m_chart.timeScale.min;
        for (const ChartRow& row : m_chart.rows) {
            for (const ChartFigure& point : row.points) {
                first = std::min(first, point.time);
                last = std::max(last, point.time);
            }
        }
        m_axis = TimeAxis::make(first, last, canvas.at.plotLeft + kPad, canvas.at.plotRight() - kPad);
    }

    qreal layout(qreal y)
    {
        QRectF lowest;
        for (const ChartRow& row : m_chart.rows) {
            const qreal named = addName(m_canvas, row, y);
            const qreal top = m_canvas.at.narrow ? named : y;
            if (row.points.isEmpty()) {
                y = std::max(
                        named, row.figures.isEmpty() ? addMissing(m_canvas, row, top) : addValues(m_canvas, row, top))
                    + m_canvas.style.rowGap;
                continue;
            }
            const QRectF plot(m_canvas.at.plotLeft, top, m_canvas.at.plotWidth,
                m_canvas.style.caption == TextRole::Secondary ? 2 * kPanelHeight : kPanelHeight);
            addPlot(row, plot);
            lowest = plot;
            y = std::max(named, plot.bottom()) + m_canvas.style.rowGap + 2;
        }
        // The years once, under the last panel and where the rows end.
        if (lowest.isEmpty())
            return y;
        const QRectF foot(lowest.left(), y - 2, lowest.width(), 0);
        return addEvents(m_canvas, m_axis, foot, addTimeAxis(m_drawing, m_chart, m_axis, foot));
    }

private:
    [[nodiscard]] QPointF at(const ChartFigure& figure, const ChartScale& scale, const QRectF& plot) const
    {
        return {m_axis.xOf(figure.time), plot.bottom() - 5 - scale.position(figure.value) * (plot.height() - 10)};
    }

    /// The chart's, or with free scales the panel's own.
    [[nodiscard]] ChartScale scaleOf(const ChartRow& row) const
    {
        if (!m_chart.ownScale)
            return m_chart.scale;
        const auto less = [](const ChartFigure& a, const ChartFigure& b) { return a.value < b.value; };
        const auto [least, most] = std::minmax_element(row.points.cbegin(), row.points.cend(), less);
        return niceScale(least->value, most->value, 4);
    }

    void addPlot(const ChartRow& row, const QRectF& plot)
    {
        const ChartScale scale = scaleOf(row);
        for (const ChartRow& other : m_chart.rows) {
            for (qsizetype i = 1; i < other.points.size(); ++i) {
                if (&other != &row && !m_chart.ownScale && !other.gaps.contains(i))
                    m_drawing.add(LineItem {at(other.points.at(i - 1), scale, plot),
                        at(other.points.at(i), scale, plot), Ink::Hairline, 1});
            }
        }
        m_drawing.addRule(plot.left(), plot.right(), std::floor(plot.bottom()), Ink::Hairline);

        auto picture = std::make_shared<ChartPicture>();
        const QRectF inner = plot.adjusted(0, 5, 0, -5);
        picture->xMin = m_axis.timeOf(plot.left());
        picture->xMax = m_axis.timeOf(plot.right());
        picture->yMin = scale.min;
        picture->yMax = scale.max;
        const int slot = m_canvas.contents.slotOf(row.institution);
        appendSeries(*picture, row, slot);
        m_drawing.add(ChartItem {inner, picture});

        for (const ChartFigure& point : row.points) {
            const QPointF centre = at(point, scale, plot);
            m_drawing.add(MarkItem {centre, row.points.size() > 8 ? 2.5 : 3.5, slot, point.isPlanned()});
            addFigureHit(m_canvas, point, QRectF(centre.x() - 6, centre.y() - 6, 12, 12));
        }
        ChartFigure last = row.points.constLast();
        last.months.reset();
        const QString date = last.period.formatShort(m_canvas.contents.locale);
        const qreal x = m_canvas.at.plotRight() + 6;
        const QRectF label = addLabel(m_canvas, row, last, date, x, plot.top() + 1, m_canvas.width - x);
        addFigureHit(m_canvas, last, label);
    }

    const Canvas& m_canvas;
    const ChartDescription& m_chart;
    Drawing& m_drawing;
    TimeAxis m_axis;
};

} // namespace

qreal layoutPanels(const Canvas& canvas, qreal y) { return Panels(canvas).layout(y); }

} // namespace atlas::chart
