// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/drawing/sourcemark.h"
#include "ui/models/boardcontents.h"

#include <algorithm>
#include <cmath>

/// The forms with a row for each hospital: bars, from–to, grades and numbers alone.
namespace atlas::chart {

namespace {

constexpr qreal kLabelGap = 6;
/// A caption set into less than this is a column of syllables: it goes beneath the bar.
constexpr qreal kLeastCaption = 88;

class Rows {
public:
    explicit Rows(const Canvas& canvas)
        : m_canvas(canvas), m_chart(canvas.chart), m_at(canvas.at), m_drawing(canvas.drawing)
    {
    }

    qreal layout(qreal y)
    {
        const qreal top = y;
        for (const ChartRow& row : m_chart.rows) {
            if (m_chart.isSingle() && !row.figures.isEmpty()) {
                y = addOwnFigures(row, y);
                continue;
            }
            const qreal named = addName(m_canvas, row, y);
            const qreal below = m_at.narrow ? named : y;
            y = std::max(named, row.figures.isEmpty() ? addMissing(m_canvas, row, below) : addFigures(row, below))
                + m_canvas.style.rowGap;
        }
        y -= m_canvas.style.rowGap;
        if (m_chart.form == ChartForm::Positions && m_chart.known > 0)
            y = addGradeEnds(y);
        if (m_chart.known > 0 && (m_chart.form == ChartForm::Bars || m_chart.form == ChartForm::Dumbbell)
            && !m_at.narrow)
            m_drawing.add(LineItem {QPointF(zero(), top), QPointF(zero(), y), Ink::Text2, 1});
        return y;
    }

private:
    [[nodiscard]] qreal xOf(double value) const
    {
        // A mark on zero needs room to its left where no name column gives it any.
        const qreal pad = m_at.narrow && m_chart.form == ChartForm::Dumbbell ? 7 : 0;
        return m_at.plotLeft + pad + std::clamp(m_chart.scale.position(value), 0.0, 1.0) * (m_at.plotWidth - 2 * pad);
    }
    [[nodiscard]] qreal zero() const { return std::floor(xOf(std::max(0.0, m_chart.scale.min))); }

    qreal addFigures(const ChartRow& row, qreal y)
    {
        if (m_chart.form == ChartForm::Dumbbell && row.points.size() >= 2)
            return addDumbbell(row, y);
        for (const ChartFigure& figure : row.figures)
            y = addFigure(row, figure, y);
        return y;
    }

    /// Of a single hospital, each named by what it counts.
    qreal addOwnFigures(const ChartRow& row, qreal y)
    {
        if (m_chart.form == ChartForm::Dumbbell && row.points.size() >= 2) {
            const qreal named = addName(m_canvas, row, y, row.figures.constFirst().indicator);
            return std::max(named, addDumbbell(row, m_at.narrow ? named : y)) + m_canvas.style.rowGap;
        }
        QString last;
        for (const ChartFigure& figure : row.figures) {
            const qreal named = figure.indicator == last ? y : addName(m_canvas, row, y, figure.indicator);
            last = figure.indicator;
            y = std::max(named, addFigure(row, figure, m_at.narrow ? named : y)) + m_canvas.style.rowGap;
        }
        return y;
    }

    qreal addFigure(const ChartRow& row, const ChartFigure& figure, qreal y)
    {
        switch (m_chart.form) {
        case ChartForm::Positions:
            return addPosition(row, figure, y);
        case ChartForm::Values:
            return addValue(row, figure, y);
        case ChartForm::Auto:
        case ChartForm::Parts:
        case ChartForm::Strip:
        case ChartForm::Bars:
        case ChartForm::Lines:
        case ChartForm::Dumbbell:
            break;
        }
        return addBar(row, figure, y);
    }

    qreal addBar(const ChartRow& row, const ChartFigure& figure, qreal y)
    {
        BarItem bar = barOf(row, figure);
        const qreal barTop = y + std::floor((m_canvas.line() - m_canvas.style.bar) / 2);
        bar.rect = QRectF(QPointF(std::min(zero(), xOf(figure.value)), barTop),
            QPointF(std::max(zero(), xOf(figure.high.value_or(figure.value))), barTop + m_canvas.style.bar));
        // A figure near zero is not no figure.
        bar.rect.setWidth(std::max(figure.value == 0 ? 1.0 : 2.0, bar.rect.width()));
        bar.solidTo = solidEnd(figure, bar);
        qreal end = bar.rect.right();
        if (bar.ending == BarItem::Ending::More)
            end += 12;
        else if (bar.ending == BarItem::Ending::Open)
            end += 16;
        const QRectF drawn(bar.rect.left(), y, end - bar.rect.left(), m_canvas.line());
        if (figure.qualifier == Qualifier::AtMost && !figure.high && figure.value > 0)
            addWhisker(bar, figure.isPlanned());
        else
            m_drawing.add(bar);
        const QRectF label = placeLabel(row, figure, figure.caption, end + kLabelGap, y);
        addFigureHit(m_canvas, figure, drawn | label);
        return std::max(drawn.bottom(), label.bottom());
    }

    [[nodiscard]] BarItem barOf(const ChartRow& row, const ChartFigure& figure) const
    {
        BarItem bar;
        bar.slot = m_canvas.contents.slotOf(row.institution);
        switch (figure.status) {
        case FigureStatus::Actual:
            bar.fill = figure.part == ChartFigure::Part::Earlier ? BarItem::Fill::Tint : BarItem::Fill::Solid;
            break;
        case FigureStatus::Planned:
            bar.fill = BarItem::Fill::Outline;
            break;
        case FigureStatus::Target:
            bar.fill = BarItem::Fill::Hatched;
            break;
        case FigureStatus::Estimated:
            bar.fill = BarItem::Fill::TintDashed;
            break;
        }
        switch (figure.qualifier) {
        case Qualifier::Exact:
            break;
        case Qualifier::Nearly:
        case Qualifier::About:
            bar.ending = BarItem::Ending::Tinted;
            break;
        case Qualifier::MoreThan:
            bar.ending = BarItem::Ending::More;
            break;
        case Qualifier::AtLeast:
            bar.ending = BarItem::Ending::Open;
            break;
        case Qualifier::LessThan:
        case Qualifier::AtMost:
            bar.ending = BarItem::Ending::Less;
            break;
        }
        if (figure.high)
            bar.ending = BarItem::Ending::Tinted;
        // Slices and dashes grow to the right; below zero the sign before the number has to say it.
        if (figure.value < 0)
            bar.ending = BarItem::Ending::Exact;
        return bar;
    }

    /// An upper limit and nothing else: anything from zero to there. A hollow bar would be read as a plan.
    void addWhisker(const BarItem& bar, bool planned)
    {
        const qreal middle = bar.rect.center().y();
        const qreal end = bar.rect.right() - 1;
        m_drawing.add(
            LineItem {QPointF(bar.rect.left(), middle), QPointF(end, middle), Ink::None, 2, bar.slot, planned});
        m_drawing.add(LineItem {QPointF(end, bar.rect.top()), QPointF(end, bar.rect.bottom()), Ink::None, 2, bar.slot});
    }

    [[nodiscard]] qreal solidEnd(const ChartFigure& figure, const BarItem& bar) const
    {
        if (figure.high)
            return xOf(figure.value);
        if (figure.interval.low)
            return std::min(xOf(*figure.interval.low), bar.rect.right() - 3);
        return bar.rect.left() + 1;
    }

    /// At the end of the bar where there is room, else beneath it.
    QRectF placeLabel(const ChartRow& row, const ChartFigure& figure, const QString& caption, qreal x, qreal y)
    {
        const TextRole role = m_canvas.roleOf(figure);
        const TextRole small = m_canvas.style.caption;
        const qreal room = m_canvas.width - x;
        const qreal value = std::ceil(m_drawing.textWidth(figure.text, role)) + 1
            + sourceMarkWidth(m_drawing, m_canvas.contents.sourceMark(figure.ref));
        const qreal wanted = std::min(kLeastCaption, m_drawing.textWidth(caption, small)) + (figure.months ? 20 : 0);
        const bool whole = figure.months || m_drawing.lineCount(room, caption, small) <= 2;
        if (value <= room && wanted <= room && whole)
            return addLabel(m_canvas, row, figure, caption, x, y, room);
        const qreal line = m_canvas.line();
        const qreal left = m_at.plotLeft + (m_at.narrow ? 0 : kLabelGap);
        const qreal below = m_canvas.width - left;
        if (value > room)
            return addLabel(m_canvas, row, figure, caption, left, y + line, below);
        ChartFigure alone = figure;
        alone.months.reset();
        QRectF covered = addLabel(m_canvas, row, alone, {}, x, y, room);
        qreal captionX = left;
        if (figure.months) {
            addMonths(m_canvas, row, figure, left, y + line);
            captionX += kStripWidth + 6;
        }
        const qreal height = m_drawing.addText(
            captionX, y + line, m_canvas.width - captionX, caption, {small, Ink::Text2, Qt::AlignLeft, 2});
        return covered | QRectF(left, y + line, below, height);
    }

    /// From small to large mark, however far apart in time: the caption says from when to when.
    qreal addDumbbell(const ChartRow& row, qreal y)
    {
        const ChartFigure& from = row.points.constFirst();
        const ChartFigure& to = row.points.constLast();
        const int slot = m_canvas.contents.slotOf(row.institution);
        const qreal line = m_canvas.line();
        const qreal middle = std::floor(y + line / 2) + 0.5;
        const qreal start = xOf(from.value);
        const qreal end = xOf(to.value);
        m_drawing.add(LineItem {QPointF(start, middle), QPointF(end, middle), Ink::None, 2, slot});
        m_drawing.add(MarkItem {QPointF(start, middle), 3.5, slot, from.isPlanned()});
        m_drawing.add(MarkItem {QPointF(end, middle), 5.5, slot, to.isPlanned()});
        const QLocale& locale = m_canvas.contents.locale;
        QString caption = from.text + u" → " + to.text;
        const QString fromDate = from.period.formatShort(locale);
        const QString toDate = to.period.formatShort(locale);
        if (fromDate != toDate)
            caption = fromDate + u' ' + from.text + u" → " + toDate;
        const QRectF label = placeLabel(row, to, caption, std::max(start, end) + 6 + kLabelGap, y);
        addFigureHit(m_canvas, from, QRectF(start - 6, y, 12, line));
        addFigureHit(m_canvas, to, QRectF(end - 6, y, 12, line) | label);
        return std::max(y + line, label.bottom());
    }

    qreal addPosition(const ChartRow& row, const ChartFigure& figure, qreal y)
    {
        const qreal line = m_canvas.line();
        const qreal middle = std::floor(y + line / 2);
        const qreal pad = 6;
        const auto at = [&](double grade) {
            return m_at.plotLeft + pad
                + std::clamp(m_chart.scale.position(grade), 0.0, 1.0) * (m_at.plotWidth - 2 * pad);
        };
        m_drawing.addRule(at(1), at(double(m_chart.grades.size())), middle, Ink::Rule);
        for (int grade = 1; grade <= m_chart.grades.size(); ++grade)
            m_drawing.add(LineItem {
                QPointF(std::floor(at(grade)), middle - 2), QPointF(std::floor(at(grade)), middle + 3), Ink::Rule, 1});
        m_drawing.add(MarkItem {QPointF(at(figure.value), middle + 0.5), 5.5, m_canvas.contents.slotOf(row.institution),
            figure.isPlanned()});
        const QRectF label = placeLabel(row, figure, figure.caption, m_at.plotRight() + kLabelGap, y);
        addFigureHit(m_canvas, figure, QRectF(at(figure.value) - 7, y, 14, line) | label);
        return std::max(y + line, label.bottom());
    }

    /// Worst and best grade under the scale, once.
    qreal addGradeEnds(qreal y)
    {
        const qreal half = m_at.plotWidth / 2 - 4;
        const TextRole role = m_canvas.style.caption;
        m_drawing.addText(m_at.plotLeft, y, half, m_chart.grades.constFirst(), {role, Ink::Text3});
        m_drawing.addText(
            m_at.plotRight() - half, y, half, m_chart.grades.constLast(), {role, Ink::Text3, Qt::AlignRight});
        return y + lineHeight(role);
    }

    qreal addValue(const ChartRow& row, const ChartFigure& figure, qreal y)
    {
        const qreal x = m_at.plotLeft;
        const QRectF label = addLabel(m_canvas, row, figure, figure.caption, x, y, m_canvas.width - x);
        addFigureHit(m_canvas, figure, label);
        return label.bottom();
    }

    const Canvas& m_canvas;
    const ChartDescription& m_chart;
    const ChartGeometry& m_at;
    Drawing& m_drawing;
};

} // namespace

qreal layoutRows(const Canvas& canvas, qreal y) { return Rows(canvas).layout(y); }

} // namespace atlas::chart
