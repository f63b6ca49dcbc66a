// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/timeaxis.h"
#include "ui/drawing/sourcemark.h"
#include "ui/models/boardcontents.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

/// Figures over time: one plot for a few hospitals.
namespace atlas::chart {

namespace {

constexpr qreal kPlotTop = 12; ///< room for a label above the highest point
constexpr qreal kPad = 10; ///< between the plot's sides and its first and last point
constexpr qreal kPlotHeight = 132;
constexpr qreal kTickGap = 6; ///< between the values' labels and the plot
constexpr qreal kSlopeHeight = 64; ///< of lines with two points and no grid
constexpr qreal kLongestLeader = 48;

/// A point's label or mark that others must not cross.
class Obstacles {
public:
    void add(const QRectF& box) { m_boxes.append(box); }
    void add(const QLineF& line) { m_lines.append(line); }

    [[nodiscard]] bool isFree(const QRectF& box) const
    {
        const bool clear = std::none_of(
            m_boxes.cbegin(), m_boxes.cend(), [&](const QRectF& other) { return other.intersects(box); });
        return clear
            && std::none_of(m_lines.cbegin(), m_lines.cend(), [&](const QLineF& line) { return crosses(line, box); });
    }

private:
    static bool crosses(const QLineF& line, const QRectF& box)
    {
        if (box.contains(line.p1()) || box.contains(line.p2()))
            return true;
        const QPointF corners[] {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
        for (int i = 0; i < 4; ++i) {
            if (line.intersects(QLineF(corners[i], corners[(i + 1) % 4]), nullptr) == QLineF::BoundedIntersection)
                return true;
        }
        return false;
    }

    QVector<QRectF> m_boxes;
    QVector<QLineF> m_lines;
};

/// A label at the end of a line: where it would like to stand and where it does.
struct EndLabel {
    const ChartRow* row = nullptr;
    QPointF point;
    qreal y = 0;
};

class Lines {
public:
    explicit Lines(const Canvas& canvas) : m_canvas(canvas), m_chart(canvas.chart), m_drawing(canvas.drawing)
    {
        const bool narrow = canvas.at.narrow;
        const qreal labels = narrow ? 8 : canvas.at.labelWidth;
        for (const ChartRow& row : m_chart.rows)
            m_most = std::max(m_most, int(row.points.size()));
        const qreal height = hasGrid() ? kPlotHeight : std::max(kSlopeHeight, packedHeight() * m_chart.known);
        // Every grid line on a whole pixel.
        const qreal steps = std::max<qsizetype>(1, m_chart.scale.ticks.size() - 1);
        qreal gutter = narrow ? 30 : 46;
        for (const QString& label : m_chart.scale.labels)
            gutter = std::max(gutter, hasGrid() ? std::ceil(m_drawing.textWidth(label, TextRole::Small)) : 0);
        m_plot = QRectF(
            gutter + kTickGap, 0, 0, std::round((canvas.plotHeight > 0 ? canvas.plotHeight : height) / steps) * steps);
        m_plot.setRight(canvas.width - labels);
    }

    qreal layout(qreal y)
    {
        m_plot.moveTop(std::floor(y + kPlotTop) + 0.5);
        setTimeAxis();
        addPicture();
        addPointLabels();
        addMarks();
        qreal bottom = addEvents(m_canvas, m_axis, m_plot, addTimeAxis(m_drawing, m_chart, m_axis, m_plot));
        bottom = std::max(bottom, m_canvas.at.narrow ? addKey(bottom + m_canvas.style.rowGap) : addEndLabels());
        for (const ChartRow& row : m_chart.rows) {
            if (!row.points.isEmpty())
                continue;
            const qreal top = bottom + m_canvas.style.rowGap;
            const qreal named = addName(m_canvas, row, top);
            bottom = std::max(named,
                row.figures.isEmpty() ? addMissing(m_canvas, row, m_canvas.at.narrow ? named : top)
                                      : addValues(m_canvas, row, m_canvas.at.narrow ? named : top));
        }
        return bottom;
    }

private:
    [[nodiscard]] qreal yOf(double value) const
    {
        return m_plot.bottom() - m_chart.scale.position(value) * m_plot.height();
    }
    [[nodiscard]] QPointF at(const ChartFigure& figure) const { return {m_axis.xOf(figure.time), yOf(figure.value)}; }

    [[nodiscard]] qreal packedHeight() const { return lineHeight(m_canvas.style.name) + m_canvas.line() - 1; }

    void setTimeAxis()
    {
        double first = m_chart.timeScale.max;
        double last = m_chart.timeScale.min;
        for (const ChartRow& row : m_chart.rows) {
            for (const ChartFigure& point : row.points) {
                first = std::min(first, point.time);
                last = std::max(last, point.time);
            }
        }
        m_axis = TimeAxis::make(first, last, m_plot.left() + kPad, m_plot.right() - kPad);
    }

    /// With a grid where values are not all printed: never both.
    [[nodiscard]] bool hasGrid() const { return m_most > 2; }

    void addPicture()
    {
        auto picture = std::make_shared<ChartPicture>();
        picture->xMin = m_axis.timeOf(m_plot.left());
        picture->xMax = m_axis.timeOf(m_plot.right());
        picture->yMin = m_chart.scale.min;
        picture->yMax = m_chart.scale.max;
        if (hasGrid()) {
            for (qsizetype i = 0; i < m_chart.scale.ticks.size(); ++i)
                picture->yTicks.append({m_chart.scale.ticks.at(i), m_chart.scale.labels.value(i)});
        }
        for (const ChartRow& row : m_chart.rows) {
            appendSeries(*picture, row, m_canvas.contents.slotOf(row.institution));
            for (qsizetype i = 0; i < row.points.size(); ++i) {
                const QPointF point = at(row.points.at(i));
                m_obstacles.add(QRectF(point.x() - 6, point.y() - 6, 12, 12));
                if (i > 0 && !row.gaps.contains(i))
                    m_obstacles.add(QLineF(at(row.points.at(i - 1)), point));
            }
        }
        m_drawing.add(ChartItem {m_plot, picture});
        if (!hasGrid())
            return;
        // The lowest label has the axis to itself; the grid's are centred on their lines.
        for (const ChartPicture::Tick& tick : std::as_const(picture->yTicks)) {
            const QRectF box(0, yOf(tick.at) - 8, m_plot.left() - kTickGap, 16);
            m_drawing.add(TextItem {box, tick.label, TextRole::Small, Ink::Text3, Qt::AlignRight | Qt::AlignVCenter});
        }
    }

    void addMarks()
    {
        for (const ChartRow& row : m_chart.rows) {
            for (const ChartFigure& point : row.points) {
                const QPointF centre = at(point);
                m_drawing.add(MarkItem {centre, row.points.size() > 12 ? 3.0 : 4.5,
                    m_canvas.contents.slotOf(row.institution), point.isPlanned()});
                addFigureHit(m_canvas, point, QRectF(centre.x() - 7, centre.y() - 7, 14, 14));
            }
        }
    }

    /// First and last point of each line, then the others, as long as nothing is crossed.
    void addPointLabels()
    {
        for (const ChartRow& row : m_chart.rows) {
            if (!row.points.isEmpty() && (row.points.size() > 1 || m_canvas.at.narrow))
                addPointLabel(row, 0);
        }
        for (const ChartRow& row : m_chart.rows) {
            // Between the ends a single line's figures are printed; those of several are read off the grid.
            for (qsizetype i = 1; m_chart.known == 1 && i + 1 < row.points.size(); ++i)
                addPointLabel(row, i);
            if (m_canvas.at.narrow && row.points.size() > 1)
                addPointLabel(row, row.points.size() - 1);
        }
    }

    void addPointLabel(const ChartRow& row, qsizetype index)
    {
        const ChartFigure& figure = row.points.at(index);
        const bool large = m_canvas.style.caption == TextRole::Secondary;
        const TextRole role = large ? m_canvas.roleOf(figure)
            : figure.isPlanned()    ? TextRole::Small
                                    : TextRole::SmallBold;
        const QString mark = m_canvas.contents.sourceMark(figure.ref);
        const qreal figureWidth = std::ceil(m_drawing.textWidth(figure.text, role)) + 2;
        const QSizeF size(figureWidth + sourceMarkWidth(m_drawing, mark), lineHeight(role));
        const QPointF p = at(figure);
        const QPointF above(p.x() - size.width() / 2, p.y() - 7 - size.height());
        const QPointF below(p.x() - size.width() / 2, p.y() + 7);
        const QPointF left(p.x() - 8 - size.width(), p.y() - size.height() / 2);
        const QPointF right(p.x() + 8, p.y() - size.height() / 2);
        const QRectF room(
            hasGrid() ? m_plot.left() : 0, m_plot.top() - kPlotTop, m_canvas.width, m_plot.height() + kPlotTop);
        const QVector<QPointF> places = index == 0 && !hasGrid() ? QVector<QPointF> {left, above, below}
                                                                 : QVector<QPointF> {above, below, right, left};
        for (const QPointF& place : places) {
            const QRectF box(place, size);
            if (!room.contains(box) || box.right() > m_plot.right() || !m_obstacles.isFree(box))
                continue;
            m_obstacles.add(box);
            m_drawing.add(TextItem {
                QRectF(place, QSizeF(figureWidth, size.height())), figure.text, role, Ink::Text, Qt::AlignCenter});
            addSourceMark(m_drawing, place.x() + figureWidth - 2, place.y() - 2, mark);
            return;
        }
    }

    /// Name and last figure at the end of each line, moved apart, with a leader where one had to move.
    qreal addEndLabels()
    {
        QVector<EndLabel> labels;
        for (const ChartRow& row : m_chart.rows) {
            if (!row.points.isEmpty())
                labels.append({&row, at(row.points.constLast()), 0});
        }
        std::stable_sort(labels.begin(), labels.end(),
            [](const EndLabel& a, const EndLabel& b) { return a.point.y() < b.point.y(); });
        const qreal top = m_plot.top() - kPlotTop;
        const qreal bottom = m_plot.bottom() + 16;
        // Name, value and date where there is room for them, else name and value.
        const qreal packed = packedHeight();
        const bool roomy = double(labels.size()) * (packed + lineHeight(m_canvas.style.caption)) <= bottom - top;
        const qreal height = roomy ? packed + lineHeight(m_canvas.style.caption) : packed;
        qreal next = top;
        for (EndLabel& label : labels) {
            label.y = std::max(next, label.point.y() - m_canvas.line() / 2);
            next = label.y + height;
        }
        for (qreal limit = bottom; EndLabel & label : reversed(labels)) {
            label.y = std::max(top, std::min(label.y, limit - height));
            limit = label.y;
        }
        qreal end = m_plot.bottom();
        for (const EndLabel& label : std::as_const(labels))
            end = std::max(end, addEndLabel(label, roomy));
        return end;
    }

    static std::vector<std::reference_wrapper<EndLabel>> reversed(QVector<EndLabel>& labels)
    {
        return {labels.rbegin(), labels.rend()};
    }

    qreal addEndLabel(const EndLabel& label, bool withCaption)
    {
        const ChartFigure& last = label.row->points.constLast();
        const int slot = m_canvas.contents.slotOf(label.row->institution);
        const qreal x = m_plot.right() + 12;
        const qreal width = m_canvas.width - x;
        const qreal middle = label.y + m_canvas.line() / 2;
        const QPointF from(label.point.x() + 7, label.point.y());
        // Across the plot a leader would be taken for a line: there mark and date say whose the label is.
        if (x - from.x() <= kLongestLeader && (std::abs(middle - from.y()) > 5 || x - from.x() > 14))
            m_drawing.add(LineItem {from, QPointF(x - 2, middle), Ink::None, 1, slot, true});
        // A single hospital is named by the board; its line needs none.
        const bool named = !m_chart.isSingle();
        const qreal left = named ? x + 13 : x;
        if (named) {
            m_drawing.add(MarkItem {QPointF(x + 4, middle + 0.5), 4, slot, last.isPlanned()});
            m_drawing.addText(left, label.y, m_canvas.width - left, label.row->name, {m_canvas.style.name});
        }
        const QRectF covered
            = addLabel(m_canvas, *label.row, withoutStrip(last), withCaption ? captionOf(last) : QString(), left,
                label.y + (named ? lineHeight(m_canvas.style.name) - 1 : 0), m_canvas.width - left);
        addFigureHit(m_canvas, last, QRectF(x, label.y, width, covered.bottom() - label.y));
        return covered.bottom();
    }

    static ChartFigure withoutStrip(ChartFigure figure)
    {
        figure.months.reset();
        return figure;
    }

    /// One line only: labels are packed by a fixed height.
    [[nodiscard]] QString captionOf(const ChartFigure& figure) const
    {
        const QString date = figure.period.formatShort(m_canvas.contents.locale);
        return m_drawing.textWidth(figure.caption, TextRole::Small) <= m_canvas.at.labelWidth - 26 ? figure.caption
                                                                                                   : date;
    }

    /// Names beneath the plot where there is no room beside it.
    qreal addKey(qreal y)
    {
        for (const ChartRow& row : m_chart.rows) {
            if (row.points.isEmpty())
                continue;
            const qreal named = addName(m_canvas, row, y);
            const ChartFigure& last = row.points.constLast();
            const QRectF label
                = addLabel(m_canvas, row, withoutStrip(last), last.caption, 17, named, m_canvas.width - 17);
            addFigureHit(m_canvas, last, QRectF(0, y, m_canvas.width, label.bottom() - y));
            y = label.bottom() + m_canvas.style.rowGap;
        }
        return y - m_canvas.style.rowGap;
    }

    const Canvas& m_canvas;
    const ChartDescription& m_chart;
    Drawing& m_drawing;
    QRectF m_plot;
    TimeAxis m_axis;
    Obstacles m_obstacles;
    int m_most = 0; ///< points of a line
};

} // namespace

qreal layoutLines(const Canvas& canvas, qreal y) { return Lines(canvas).layout(y); }

} // namespace atlas::chart
