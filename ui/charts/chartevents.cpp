// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/charts/timeaxis.h"
#include "ui/models/boardcontents.h"
#include "ui/timeline/timelinedata.h"
#include "ui/timeline/timelinewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

/// A hospital's milestones under its figures, on the same axis.
namespace atlas::chart {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartCard)
};

constexpr qreal kTop = 6; ///< under the years
constexpr qreal kLine = 13; ///< of marks
constexpr int kMostLines = 3; ///< of one hospital; what finds no place joins its neighbour
constexpr qreal kMark = 3.5;
constexpr qreal kApart = 9; ///< between two marks that can be told and hit apart
constexpr qreal kBar = 6;
constexpr int kListed = 12; ///< on paper, which cannot be hovered

double yearsOf(const QDate& day) { return day.year() + (day.dayOfYear() - 1.0) / day.daysInYear(); }

/// One or, where they cannot be told apart, several events.
struct Place {
    QVector<const Milestone*> events;
    qreal from = 0, to = 0; ///< px; equal for a day or month
    int line = 0;

    [[nodiscard]] QRectF reach() const { return {from - kApart / 2, 0, to - from + kApart, 1}; }
};

class Strip {
public:
    Strip(const Canvas& canvas, const TimeAxis& axis, const QRectF& plot)
        : m_canvas(canvas), m_drawing(canvas.drawing), m_axis(axis), m_plot(plot)
    {
    }

    qreal add(qreal y)
    {
        const qreal top = y + kTop;
        qreal at = top;
        for (const ChartRow& row : m_canvas.chart.rows) {
            const QVector<Place> places = placesOf(row.institution);
            if (places.isEmpty())
                continue;
            int lines = 1;
            for (const Place& place : places)
                lines = std::max(lines, place.line + 1);
            m_drawing.addRule(m_plot.left(), m_plot.right(), at, Ink::Hairline);
            const int slot = m_canvas.contents.slotOf(row.institution);
            // Whose they are by shape too: bars have none.
            if (!m_canvas.chart.isSingle())
                m_drawing.add(MarkItem {QPointF(m_plot.right() + 5, at + kLine / 2 + 1), 3, slot});
            for (const Place& place : places)
                addPlace(place, at, slot);
            at += lines * kLine + 2;
        }
        if (at == top)
            return y;
        const QString title = Text::tr("Events");
        const qreal room = m_plot.left() - 4;
        if (m_drawing.textWidth(title, TextRole::Small) <= room)
            m_drawing.addText(0, top - 1, room, title, {TextRole::Small, Ink::Text3, Qt::AlignRight});
        return m_drawing.theme().isPaper() ? addList(at + 4) : at;
    }

private:
    /// The dated events of a hospital within the axis, from left to right.
    QVector<Place> placesOf(const QString& institution)
    {
        QVector<Place> places;
        const QDate asOf = m_canvas.contents.settings.asOf;
        for (const Milestone& milestone : m_canvas.contents.dataset.milestones) {
            if (milestone.institution != institution || milestone.date.isUndated())
                continue;
            const LaneEvent event = laneEvent(milestone.date, asOf);
            const auto day = [](double julian) { return QDate::fromJulianDay(qint64(std::floor(julian))); };
            const bool mark = event.form == LaneEvent::Form::Mark;
            const double first = yearsOf(day(mark ? markDay(event) : event.span.from));
            const double last = mark ? first : yearsOf(day(event.span.to));
            qreal from = m_axis.xOf(first);
            qreal to = m_axis.xOf(last);
            if (to < m_plot.left() || from > m_plot.right())
                continue;
            from = std::max(from, m_plot.left());
            to = std::min(to, m_plot.right());
            places.append({{&milestone}, from, to, 0});
        }
        std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.from < b.from; });
        return stacked(places);
    }

    static QVector<Place> stacked(const QVector<Place>& wanted)
    {
        QVector<Place> places;
        std::array<qsizetype, kMostLines> last;
        last.fill(-1);
        for (const Place& place : wanted) {
            int line = 0;
            while (
                line < kMostLines && last[size_t(line)] >= 0 && places.at(last[size_t(line)]).to + kApart > place.from)
                ++line;
            if (line == kMostLines) {
                // Every line is taken here: it stands with the event that ends last before it.
                Place& joined = places[last[size_t(kMostLines) - 1]];
                joined.events += place.events;
                continue;
            }
            places.append(place);
            places.last().line = line;
            last[size_t(line)] = places.size() - 1;
        }
        return places;
    }

    void addPlace(const Place& place, qreal top, int slot)
    {
        const Milestone& first = *place.events.constFirst();
        const qreal middle = top + place.line * kLine + kLine / 2 + 1;
        QRectF covered;
        if (place.to - place.from < 1) {
            m_drawing.add(MarkItem {QPointF(place.from, middle), kMark, slot, first.planned, isVague(first)});
            covered = QRectF(place.from - kApart / 2, middle - kLine / 2, kApart, kLine);
        } else {
            BarItem bar;
            bar.rect = QRectF(place.from, middle - kBar / 2, place.to - place.from, kBar);
            bar.radius = kBar / 2;
            bar.slot = slot;
            bar.fill = first.planned ? BarItem::Fill::Outline
                : isVague(first)     ? BarItem::Fill::TintDashed
                                     : BarItem::Fill::Tint;
            m_drawing.add(bar);
            covered = QRectF(place.from, middle - kLine / 2, place.to - place.from, kLine);
        }
        Hit hit;
        hit.rect = covered;
        hit.ref = {RecordKind::Milestone, first.id, {}};
        QStringList lines;
        for (const Milestone* event : place.events) {
            lines.append(timelinewords::listLine(*event, m_canvas.contents));
            m_listed.append(event);
        }
        hit.label = place.events.size() == 1 ? timelinewords::sentence(first, m_canvas.contents) : lines.join(u"; "_s);
        hit.toolTip = lines.join(u'\n');
        m_drawing.addHit(hit);
    }

    qreal addList(qreal y)
    {
        const qreal width = m_canvas.width;
        for (qsizetype i = 0; i < m_listed.size() && i < kListed; ++i)
            y += m_drawing.addText(0, y, width, timelinewords::sentence(*m_listed.at(i), m_canvas.contents),
                {TextRole::Small, Ink::Text2, Qt::AlignLeft, 2});
        if (m_listed.size() > kListed)
            y += m_drawing.addText(0, y, width,
                Text::tr("%n further event(s), see the timeline", nullptr, int(m_listed.size()) - kListed),
                {TextRole::Small, Ink::Text3});
        return y;
    }

    const Canvas& m_canvas;
    Drawing& m_drawing;
    const TimeAxis& m_axis;
    const QRectF& m_plot;
    QVector<const Milestone*> m_listed;
};

} // namespace

qreal addEvents(const Canvas& canvas, const TimeAxis& axis, const QRectF& plot, qreal y)
{
    return canvas.contents.eventsBeneathTrends ? Strip(canvas, axis, plot).add(y) : y;
}

} // namespace atlas::chart
