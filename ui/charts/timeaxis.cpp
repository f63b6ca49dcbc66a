// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include "ui/charts/chartpicture.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace atlas::chart {

namespace {

constexpr qreal kLabelSpace = 8; ///< least distance between two years

/// Years with figures; true where every one of them is inferred.
QMap<int, bool> yearsWithFigures(const ChartDescription& chart)
{
    QMap<int, bool> years;
    for (const ChartRow& row : chart.rows) {
        for (const ChartFigure& point : row.points) {
            const int year = int(std::floor(point.time));
            years.insert(year, years.value(year, true) && point.period.isInferred());
        }
    }
    return years;
}

} // namespace

TimeAxis TimeAxis::make(double first, double last, qreal left, qreal right)
{
    if (last - first < 0.1) {
        const double middle = (first + last) / 2;
        return {middle - 0.5, middle + 0.5, left, right};
    }
    return {first, last, left, right};
}

qreal addTimeAxis(Drawing& drawing, const ChartDescription& chart, const TimeAxis& axis, const QRectF& plot)
{
    const qreal y = std::floor(plot.bottom());
    drawing.addRule(plot.left(), plot.right(), y, Ink::Control);

    const QMap<int, bool> years = yearsWithFigures(chart);
    struct Label {
        qreal x;
        QString text;
    };
    QVector<Label> labels;
    qreal widest = 0;
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        const double time = std::clamp(year.key() + 0.5, axis.first, axis.last);
        const QString text = QString::number(year.key()) + (year.value() ? QStringLiteral("?") : QString());
        labels.append({axis.xOf(time), text});
        widest = std::max(widest, drawing.textWidth(text, TextRole::Small));
    }
    // The ends are said first, then what fits between them from the left.
    QVector<qsizetype> order;
    if (!labels.isEmpty())
        order.append(0);
    if (labels.size() > 1)
        order.append(labels.size() - 1);
    for (qsizetype i = 1; i + 1 < labels.size(); ++i)
        order.append(i);
    QVector<QRectF> taken;
    for (const qsizetype i : std::as_const(order)) {
        const Label& label = labels.at(i);
        // At the card's edge a year stands a little beside its mark rather than half outside.
        const QRectF box(std::max(0.0, label.x - widest / 2 - 1), y + 4, widest + 2, lineHeight(TextRole::Small));
        const QRectF room = box.adjusted(-kLabelSpace, 0, kLabelSpace, 0);
        if (std::any_of(taken.cbegin(), taken.cend(), [&](const QRectF& other) { return other.intersects(room); }))
            continue;
        taken.append(box);
        drawing.add(LineItem {QPointF(std::floor(label.x), y), QPointF(std::floor(label.x), y + 4), Ink::Control, 1});
        drawing.add(TextItem {box, label.text, TextRole::Small, Ink::Text3, Qt::AlignCenter});
    }
    return y + 4 + lineHeight(TextRole::Small);
}

void appendSeries(ChartPicture& picture, const ChartRow& row, int slot)
{
    ChartPicture::Series line;
    line.slot = slot;
    const auto finish = [&] {
        if (line.points.size() > 1)
            picture.lines.append(line);
        line.points.clear();
    };
    for (qsizetype i = 0; i < row.points.size(); ++i) {
        const ChartFigure& point = row.points.at(i);
        const bool planned = point.isPlanned();
        if (row.gaps.contains(i))
            finish();
        if (planned != line.planned) {
            const bool connected = !line.points.isEmpty();
            const ChartPicture::Point from = connected ? line.points.constLast() : ChartPicture::Point();
            finish();
            line.planned = planned;
            if (connected)
                line.points.append(from);
        }
        line.points.append({point.time, point.value});
    }
    finish();
}

} // namespace atlas::chart
