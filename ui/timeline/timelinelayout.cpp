// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"

#include "ui/timeline/lanedrawing.h"
#include "ui/timeline/planperiods.h"
#include "ui/timeline/timelinewords.h"
#include "ui/timeline/traylayout.h"

#include <algorithm>
#include <iterator>

namespace atlas {

using namespace Qt::StringLiterals;
using namespace timeline;

namespace {

constexpr qreal kLanePadding = 8;
constexpr qreal kLeastPlot = 120;
constexpr int kPaperRows = 60; ///< paper cannot be unfolded

qreal headerWidthFor(const BoardContents& contents, qreal width)
{
    const qreal wanted = contents.isChinese() ? 150 : width < 900 ? 168 : 190;
    return std::max(96.0, std::min(wanted, width - kGutter - kLeastPlot));
}

/// Rows to which crowded lanes shrink before the view scrolls: few hospitals
/// are read, many are looked over.
int fewRows(qsizetype lanes) { return lanes <= 1 ? 8 : lanes <= 3 ? 6 : lanes <= 5 ? 5 : 4; }
int fewestRows(qsizetype lanes) { return lanes <= 1 ? 6 : lanes <= 3 ? 4 : 3; }

class TimelineDrawer {
public:
    TimelineDrawer(const BoardContents& contents, const TimelineData& data, const TimelineOptions& options,
        QSizeF viewport, const Theme& theme)
        : m_contents(contents), m_data(data), m_options(options), m_viewport(viewport),
          m_header(headerWidthFor(contents, viewport.width())), m_range(options.range.value_or(data.usual)),
          m_scale(timelineScale(contents, m_range, viewport.width())),
          m_tray(contents, data, m_header, viewport.width(), theme), m_drawing(theme), m_paper(theme.isPaper())
    {
    }

    Drawing draw()
    {
        m_ticks = m_scale.ticks(m_contents.locale);
        placeLanes();
        drawBands();
        LaneDrawer drawer(m_contents, m_scale, m_header, m_drawing);
        QVector<QVector<int>> leftOut;
        for (qsizetype i = 0; i < m_data.lanes.size(); ++i) {
            if (i > 0) {
                m_drawing.addRule(0, m_viewport.width(), m_places.at(i).top, Ink::Hairline);
                m_drawing.breaks.append(m_places.at(i).top);
            }
            leftOut.append(drawer.draw(m_data.lanes.at(i), m_places.at(i)));
        }
        drawAxis();
        drawHead();
        qreal y = m_axisTop + axisHeight();
        if (!m_tray.isEmpty())
            m_drawing.breaks.append(y);
        const QVector<int> cut = m_tray.draw(m_drawing, y, m_trayLines, m_options.trayOpen && !m_paper);
        for (qsizetype i = 0; i < leftOut.size(); ++i) {
            const QVector<int>& undated = m_data.lanes.at(i).undated;
            std::copy_if(cut.cbegin(), cut.cend(), std::back_inserter(leftOut[i]),
                [&](int index) { return undated.contains(index); });
        }
        y += m_tray.height(m_trayLines);
        if (m_paper)
            y = drawForPaper(y, leftOut);
        m_drawing.size = {m_viewport.width(), y};
        m_drawing.frozenTop = headHeight();
        m_drawing.pinnedTop = m_axisTop;
        m_drawing.pinnedBottom = m_axisTop + axisHeight();
        return std::move(m_drawing);
    }

private:
    [[nodiscard]] qreal axisHeight() const { return m_ticks.years.isEmpty() ? kAxis : kAxis + kAxisRow; }

    /// On paper the years stand at the head too, where they are repeated on each
    /// page.
    [[nodiscard]] qreal headHeight() const { return m_paper ? kHead + axisHeight() : kHead; }

    [[nodiscard]] qreal naturalHeight(const LanePlace& place, qreal header) const
    {
        return spaceAbove(place, header) + spaceBelow(place);
    }
    /// What lies before the range is named in the header at the line's height:
    /// the line runs below the name and counts.
    [[nodiscard]] qreal spaceAbove(const LanePlace& place, qreal header) const
    {
        if (isEmpty(place))
            return header + kLanePadding;
        return std::max(kLanePadding + place.rowsAbove * lane::kRow + lane::kAboveLine, header + 14);
    }
    [[nodiscard]] qreal spaceBelow(const LanePlace& place) const
    {
        return isEmpty(place) ? 0 : lane::kBelowLine + place.rowsBelow * lane::kRow + kLanePadding;
    }
    [[nodiscard]] static bool isEmpty(const LanePlace& place) { return place.rowsAbove == 0; }

    /// Heights follow from the events at the usual range and from the viewport,
    /// never from what is visible: lanes stand still while time moves through
    /// them.
    void placeLanes()
    {
        const TimeScale usual = timelineScale(m_contents, m_data.usual, m_viewport.width());
        const LaneDrawer measure(m_contents, usual, m_header, m_drawing);
        QVector<qreal> headers;
        for (const TimelineLane& lane : m_data.lanes) {
            m_places.append(measure.wishes(lane, m_paper ? kPaperRows : m_options.rowBudget));
            headers.append(measure.headerHeight(lane));
        }
        const auto total = [&] {
            qreal sum = 0;
            for (qsizetype i = 0; i < m_places.size(); ++i)
                sum += naturalHeight(m_places.at(i), headers.at(i));
            return sum;
        };
        // Two rows of axis are reserved, so that nothing jumps where zooming in
        // adds the second.
        const qreal room = m_viewport.height() - headHeight() - kAxis - kAxisRow;
        int lines = m_paper ? m_tray.fullLines() : m_tray.fewLines();
        if (!m_paper)
            lines = squeeze(room, headers, lines, total);
        m_trayLines = m_options.trayOpen ? m_tray.fullLines() : lines;
        qreal spare = m_paper ? 0 : room - total() - m_tray.height(lines);
        if (!m_options.trayOpen && spare > 0) {
            // Half of what is left over may show more undated titles, if all of them
            // fit then.
            const qreal more = m_tray.height(m_tray.fullLines()) - m_tray.height(lines);
            if (more <= spare / 2) {
                m_trayLines = m_tray.fullLines();
                spare -= more;
            }
        }
        spare = std::max(0.0, spare) + kAxis + kAxisRow - axisHeight();
        spreadOver(spare, headers);
    }

    /// Gives up rows, then lines of the tray, then rows again, until all fits;
    /// where even that is in vain the view has to scroll, and then it may as well
    /// show more. Returns the lines of the tray.
    template<typename Total> int squeeze(qreal room, const QVector<qreal>& headers, int lines, Total total)
    {
        const auto fits = [&] { return total() <= room - m_tray.height(lines); };
        const int rows = fewRows(m_places.size());
        while (!fits() && shrink(headers, rows)) { }
        const QVector<LanePlace> generous = m_places;
        const int generousLines = lines;
        while (!fits() && shrink(headers, rows - 1)) { }
        while (!fits() && lines > 1)
            --lines;
        while (!fits() && shrink(headers, fewestRows(m_places.size()))) { }
        if (!fits()) {
            m_places = generous;
            lines = generousLines;
        }
        return lines;
    }

    /// Takes a row from the side of a lane that has most; false when every side
    /// is down to `least`.
    bool shrink(const QVector<qreal>& headers, int least)
    {
        int* most = nullptr;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            for (int* rows : {&m_places[i].rowsAbove, &m_places[i].rowsBelow}) {
                const bool counts = rows == &m_places[i].rowsBelow
                    || kLanePadding + *rows * lane::kRow + lane::kAboveLine > headers.at(i) + 14;
                if (*rows > least && counts && (!most || *rows > *most))
                    most = rows;
            }
        }
        if (most)
            --*most;
        return most != nullptr;
    }

    void spreadOver(qreal spare, const QVector<qreal>& headers)
    {
        const auto filled
            = std::count_if(m_places.cbegin(), m_places.cend(), [](const LanePlace& place) { return !isEmpty(place); });
        const qreal each = std::max(0.0, spare) / double(filled > 0 ? filled : std::max<qsizetype>(1, m_places.size()));
        qreal y = headHeight();
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            LanePlace& place = m_places[i];
            const qreal extra = filled > 0 && isEmpty(place) ? 0 : each;
            const qreal above = spaceAbove(place, headers.at(i)) + extra / 2;
            const qreal below = spaceBelow(place) + extra / 2;
            place.top = y;
            place.line = std::round(y + above);
            place.height = above + below;
            place.rowsAbove = std::max(1, int((above - kLanePadding - lane::kAboveLine) / lane::kRow));
            place.rowsBelow = std::max(1, int((below - kLanePadding - lane::kBelowLine) / lane::kRow));
            y += place.height;
        }
        m_axisTop = std::round(y);
        if (m_places.isEmpty())
            m_axisTop = std::max(headHeight(), m_viewport.height() - axisHeight());
    }

    void drawBands()
    {
        const QVector<PlanPeriod> plans = visiblePlans(m_scale);
        m_plansShown = !plans.isEmpty();
        if (m_plansShown) {
            for (const PlanPeriod& plan : plans) {
                const QRectF rect = bandRect(plan);
                if (isShaded(plan))
                    m_drawing.add(RectItem {rect, Ink::PlanBand});
            }
        }
        for (const AxisCell& cell : std::as_const(m_ticks.cells)) {
            const qreal x = std::round(m_scale.x(cell.from));
            if (x > m_scale.left() + 1 && x < m_scale.right())
                m_drawing.add(LineItem {
                    {x, headHeight()}, {x, m_axisTop}, cell.strong ? Ink::Rule : Ink::Hairline, 1, -1, !cell.strong});
        }
        if (m_plansShown) {
            for (const PlanPeriod& plan : plans) {
                for (const int year : {plan.first, plan.last + 1}) {
                    const qreal x = std::round(m_scale.x(yearStart(year)));
                    if (x > m_scale.left() + 1 && x < m_scale.right() - 1)
                        m_drawing.add(LineItem {{x, 0}, {x, m_axisTop}, Ink::Rule});
                }
            }
        }
        const QDate asOf = m_contents.settings.asOf;
        if (asOf.isValid() && m_scale.range().contains(double(asOf.toJulianDay()))) {
            const qreal x = std::round(m_scale.x(double(asOf.toJulianDay())));
            m_drawing.add(LineItem {{x, headHeight()}, {x, m_axisTop + 5}, Ink::Accent});
        }
    }

    [[nodiscard]] QRectF bandRect(const PlanPeriod& plan) const
    {
        const qreal left = std::max(m_scale.left(), std::round(m_scale.x(plan.range().from)));
        const qreal right = std::min(m_scale.right(), std::round(m_scale.x(plan.range().to)));
        return {left, 0, right - left, m_axisTop};
    }

    void drawHead()
    {
        m_drawing.addRule(0, m_viewport.width(), kHead - 1, Ink::Rule);
        if (m_paper) {
            drawYears(kHead);
            m_drawing.addRule(0, m_viewport.width(), headHeight() - 1, Ink::Rule);
        }
        m_drawing.add(LineItem {{m_scale.left(), 0}, {m_scale.left(), m_axisTop}, Ink::Rule});
        const QDate from = QDate::fromJulianDay(static_cast<qint64>(std::ceil(m_scale.range().from)));
        const QDate to = QDate::fromJulianDay(static_cast<qint64>(std::floor(m_scale.range().to - 1)));
        const bool years = from.month() == 1 && from.day() == 1 && to.month() == 12 && to.day() == 31;
        const QString format = years || m_ticks.unit == AxisUnit::Years ? u"yyyy"_s : u"yyyy-MM"_s;
        const QString first = from.toString(format);
        const QString last = to.toString(format);
        m_drawing.addText(kMargin, (kHead - 18) / 2, m_header - kMargin - 6,
            first == last ? first : first + u"–"_s + last, {TextRole::Secondary, Ink::Text3});
        if (!m_plansShown)
            return;
        // One length of name for all that are whole on view, so that they read as a
        // row.
        const QVector<PlanPeriod> plans = planPeriods(m_scale.range());
        qsizetype length = 0;
        for (const PlanPeriod& plan : plans) {
            const bool whole = plan.range().from >= m_scale.range().from && plan.range().to <= m_scale.range().to;
            if (whole)
                length = std::max(length, shortestNeeded(plan));
        }
        for (const PlanPeriod& plan : plans) {
            const qsizetype choice = std::max(length, shortestNeeded(plan));
            const QStringList names = planNames(plan, m_contents.locale);
            if (choice >= names.size())
                continue;
            const QRectF rect = bandRect(plan);
            const qreal indent
                = std::min(12.0, (rect.width() - m_drawing.textWidth(names.at(choice), TextRole::SecondaryBold)) / 2);
            m_drawing.addText(rect.left() + indent, (kHead - 18) / 2, rect.width() - indent + 1, names.at(choice),
                {TextRole::SecondaryBold, Ink::Text2});
        }
    }

    /// Index of the longest name that fits the band; the number of names when
    /// none does.
    [[nodiscard]] qsizetype shortestNeeded(const PlanPeriod& plan) const
    {
        const QStringList names = planNames(plan, m_contents.locale);
        const qreal room = bandRect(plan).width();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (m_drawing.textWidth(names.at(i), TextRole::SecondaryBold) + 8 <= room)
                return i;
        }
        return names.size();
    }

    void drawAxis()
    {
        m_drawing.add(RectItem {QRectF(0, m_axisTop, m_viewport.width(), axisHeight()), Ink::Base});
        m_drawing.addRule(0, m_viewport.width(), m_axisTop, Ink::Control);
        drawYears(m_axisTop);
        m_drawing.addRule(0, m_viewport.width(), m_axisTop + axisHeight() - 1, Ink::Hairline);
    }

    void drawYears(qreal top)
    {
        const bool two = !m_ticks.years.isEmpty();
        const bool decades = m_ticks.unit == AxisUnit::Years && m_ticks.step > 1;
        drawCells(m_ticks.cells, top, two ? kAxisRow + 4 : kAxis, TextRole::Small, decades);
        if (two)
            drawCells(m_ticks.years, top + kAxisRow + 2, kAxis - 4, TextRole::SmallBold, false);
    }

    /// What a click would open stands in words, and the marks are explained.
    /// Returns the y under it.
    qreal drawForPaper(qreal y, const QVector<QVector<int>>& leftOut)
    {
        m_drawing.breaks.append(y);
        y = drawLeftOut(m_drawing, m_contents, m_data, leftOut, m_header, m_viewport.width(), y);
        const Drawing legend
            = layoutTimelineLegend(m_contents, m_data, m_options, m_viewport.width(), m_drawing.theme());
        m_drawing.breaks.append(y);
        m_drawing.append(legend, {0, y});
        return y + legend.size.height();
    }

    /// A cell's label stands in its middle, or beside its tick where the cell
    /// means more than its label (1980 for 1980–1989).
    void drawCells(const QVector<AxisCell>& cells, qreal top, qreal height, TextRole role, bool atTick)
    {
        for (const AxisCell& cell : cells) {
            const qreal left = std::max(m_scale.left(), m_scale.x(cell.from));
            const qreal right = std::min(m_scale.right(), m_scale.x(cell.to));
            if (m_scale.x(cell.from) > m_scale.left() + 1)
                m_drawing.add(LineItem {{std::round(left), top}, {std::round(left), top + 5}, Ink::Control});
            const qreal width = m_drawing.textWidth(cell.label, role) + 1;
            if (right - left < width + 4)
                continue;
            const qreal y = top + (height - lineHeight(role)) / 2 + 1;
            const qreal x = atTick ? left + 4 : (left + right - width) / 2;
            m_drawing.add(TextItem {QRectF(x, y, width, lineHeight(role)), cell.label, role, Ink::Text2});
        }
    }

    const BoardContents& m_contents;
    const TimelineData& m_data;
    const TimelineOptions& m_options;
    QSizeF m_viewport;
    qreal m_header;
    TimeRange m_range;
    TimeScale m_scale;
    AxisTicks m_ticks;
    TrayLayout m_tray;
    Drawing m_drawing;
    QVector<LanePlace> m_places;
    qreal m_axisTop = 0;
    int m_trayLines = 0;
    bool m_plansShown = false;
    bool m_paper;
};

} // namespace

TimeScale timelineScale(const BoardContents& contents, const TimeRange& range, qreal width)
{
    const qreal left = headerWidthFor(contents, width);
    return {range, left, std::max(kLeastPlot, width - left - kGutter)};
}

Drawing layoutTimeline(const BoardContents& contents, const TimelineData& data, const TimelineOptions& options,
    QSizeF viewport, const Theme& theme)
{
    return TimelineDrawer(contents, data, options, viewport, theme).draw();
}

Drawing layoutTimeline(
    const BoardContents& contents, const TimelineOptions& options, QSizeF viewport, const Theme& theme)
{
    return layoutTimeline(contents, TimelineData::of(contents, options.hidden), options, viewport, theme);
}

} // namespace atlas
