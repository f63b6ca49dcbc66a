// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/eventlist.h"

#include "core/compare/words.h"
#include "ui/board/flow.h"
#include "ui/board/overviewparts.h"
#include "ui/timeline/planperiods.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinewords.h"

#include <QCoreApplication>
#include <QtMath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kGlyph = 16;
constexpr qreal kRowGap = 5; ///< with a line of 20 px, events stand 25 px apart
constexpr qreal kLeastTitle = 130; ///< a narrower title stands under its date
constexpr int kTitleLines = 8;
constexpr int kFirstPlanShown = 2006; ///< older events are too few for a group per plan

class Text {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

void addEventHit(Drawing& drawing, const BoardContents& contents, const Milestone& event, const QRectF& rect, bool cut)
{
    Hit hit;
    hit.rect = rect;
    hit.ref = {RecordKind::Milestone, event.id, {}};
    hit.label = timelinewords::sentence(event, contents);
    hit.toolTip = cut ? timelinewords::title(event, contents) : QString();
    drawing.addHit(hit);
}

QString dateText(const BoardContents& contents, const Milestone& event)
{
    return event.date.isUndated() ? timelinewords::undated() : event.date.formatShort(contents.locale);
}

/// Title with its box, wrapped; what became of an overdue plan beneath. Returns the height.
qreal addTitle(Drawing& drawing, const BoardContents& contents, const Milestone& event, qreal x, qreal y, qreal width,
    int maxLines)
{
    FlowText flow;
    flow.text = timelinewords::title(event, contents);
    flow.box = event.planned ? words::status(FigureStatus::Planned) : QString();
    flow.maxLines = maxLines;
    qreal height = addFlow(drawing, x, y, width, flow).height();
    if (isOverdue(event, contents.settings.asOf))
        height += drawing.addText(x, y + height, width, timelinewords::overdueNote(event, contents),
            {TextRole::Small, Ink::CautionText, Qt::AlignLeft, 2});
    return height;
}

/// Years in which a group of events lies; `number` 0: what is older or has no date.
struct Group {
    PlanPeriod plan;
    bool undated = false;
    QVector<const Milestone*> events;
};

PlanPeriod planOf(const Milestone& event)
{
    const auto day = event.date.earliest() ? event.date.earliest() : event.date.latest();
    if (!day || day->year() < kFirstPlanShown)
        return {};
    const int first = planStart(day->year());
    const QVector<PlanPeriod> plans = planPeriods(TimeRange::ofYears(first, first));
    return plans.isEmpty() ? PlanPeriod() : plans.first();
}

QVector<Group> grouped(const QVector<const Milestone*>& events)
{
    QVector<Group> groups;
    for (const Milestone* event : events) {
        const bool undated = event->date.isUndated();
        const PlanPeriod plan = undated ? PlanPeriod() : planOf(*event);
        if (groups.isEmpty() || groups.last().undated != undated || !(groups.last().plan == plan))
            groups.append({plan, undated, {}});
        groups.last().events.append(event);
    }
    return groups;
}

/// The column of marks in the list of one hospital.
class EventColumn {
public:
    EventColumn(Drawing& drawing, const BoardContents& contents, int institution, qreal x, qreal width)
        : m_drawing(drawing), m_contents(contents), m_slot(contents.slots_.value(institution)), m_x(x), m_width(width)
    {
    }

    qreal add(const QVector<const Milestone*>& events, qreal y)
    {
        const qreal top = y;
        QVector<const Milestone*> dated;
        std::copy_if(events.cbegin(), events.cend(), std::back_inserter(dated),
            [](const Milestone* event) { return !event->date.isUndated(); });
        m_dates = dateWidth(m_drawing, m_contents, dated, m_width);
        m_narrow = m_width - m_dates - 52 < kLeastTitle;
        for (const Group& group : grouped(events)) {
            y = addHead(group, y);
            for (const Milestone* event : group.events)
                y += addRow(*event, group.undated, y);
            y += 6;
        }
        return y - top;
    }

private:
    /// The date left of the marks; in a narrow column right of them, with the title beneath.
    [[nodiscard]] qreal spineX() const { return m_narrow ? m_x + 6 : m_x + m_dates + 16; }
    [[nodiscard]] qreal dateX() const { return m_narrow ? m_x + 20 : m_x; }
    [[nodiscard]] qreal glyphX() const { return m_narrow ? m_x + m_dates + 28 : m_x + m_dates + 30; }

    qreal addHead(const Group& group, qreal y)
    {
        const QString name = group.undated ? timelinewords::undated()
            : group.plan.number > 0        ? planNames(group.plan, m_contents.locale).at(1)
                                           : Text::tr("Earlier");
        const QString end = group.undated ? timelinewords::eventCount(int(group.events.size()))
            : group.plan.number > 0       ? u"%1–%2"_s.arg(group.plan.first).arg(group.plan.last)
                                          : QString();
        const qreal endWidth = m_drawing.textWidth(end, TextRole::Secondary);
        m_drawing.addText(m_x, y, m_width - endWidth - 8, name, {TextRole::SecondaryBold, Ink::Text2});
        if (!end.isEmpty())
            m_drawing.addText(m_x + m_width - endWidth, y, endWidth + 1, end, {TextRole::Secondary, Ink::Text3});
        m_drawing.addRule(m_x, m_x + m_width, y + 21, Ink::Hairline);
        return y + 27;
    }

    qreal addRow(const Milestone& event, bool undated, qreal y)
    {
        // Without a date there is no column of dates to keep in line with.
        const qreal glyph = undated ? m_x : glyphX();
        const bool beneath = m_narrow && !undated;
        const qreal titleX = beneath ? dateX() : glyph + kGlyph + 6;
        const qreal titleWidth = m_x + m_width - titleX;
        const qreal first = beneath ? lineHeight(TextRole::Body) : 0;
        const qreal height = first + addTitle(m_drawing, m_contents, event, titleX, y + first, titleWidth, kTitleLines);
        const QString category = words::milestoneGlyph(event.category, m_contents.locale);
        m_drawing.add(GlyphItem {QRectF(glyph, y + 2, kGlyph, kGlyph), category, false});
        if (!undated) {
            const Qt::Alignment align = m_narrow ? Qt::AlignLeft : Qt::AlignRight;
            m_drawing.addText(dateX(), y + 1, m_dates, event.date.formatShort(m_contents.locale),
                {TextRole::Secondary, Ink::Text2, align});
            // The spine first: the mark lies on it.
            m_drawing.add(LineItem {{spineX(), y}, {spineX(), y + height + kRowGap}, Ink::Rule, 1});
            addMark(event, y + 10);
        }
        const QString& title = timelinewords::title(event, m_contents);
        const bool cut = m_drawing.lineCount(titleWidth, title, TextRole::Body) > kTitleLines;
        addEventHit(m_drawing, m_contents, event, QRectF(m_x, y, m_width, height), cut);
        return height + kRowGap;
    }

    /// A mark for a day or month, a pill for what is only known to a year or longer.
    void addMark(const Milestone& event, qreal centre)
    {
        const bool precise = !event.date.isInterval() && event.date.start().month > 0;
        if (precise && !event.date.isInferred()) {
            m_drawing.add(MarkItem {{spineX(), centre}, 4.6, m_slot, event.planned});
            return;
        }
        BarItem pill;
        pill.rect = QRectF(spineX() - 3.5, centre - 8, 7, 16);
        pill.radius = 3.5;
        pill.slot = m_slot;
        pill.fill = event.planned ? BarItem::Fill::Outline
            : isVague(event)      ? BarItem::Fill::TintDashed
                                  : BarItem::Fill::Solid;
        m_drawing.add(pill);
    }

    Drawing& m_drawing;
    const BoardContents& m_contents;
    int m_slot;
    qreal m_x, m_width;
    qreal m_dates = 0;
    bool m_narrow = false;
};

} // namespace

qreal dateWidth(
    const Drawing& drawing, const BoardContents& contents, const QVector<const Milestone*>& events, qreal columnWidth)
{
    qreal width = drawing.textWidth(u"2026-12"_s, TextRole::Secondary);
    for (const Milestone* event : events)
        width = qMax(width, drawing.textWidth(dateText(contents, *event), TextRole::Secondary));
    return qCeil(qMin(width, columnWidth * 0.4)) + 2;
}

qreal addEventLine(
    Drawing& drawing, const BoardContents& contents, const Milestone& event, qreal x, qreal y, qreal width, qreal dates)
{
    const qreal left = x + dates + 8;
    const qreal room = x + width - left;
    const Ink ink = event.date.isUndated() ? Ink::Text3 : Ink::Text2;
    drawing.addText(x, y + 1, dates, dateText(contents, event), {TextRole::Secondary, ink});
    const qreal height = addTitle(drawing, contents, event, left, y, room, 2);
    const bool cut = drawing.lineCount(room, timelinewords::title(event, contents), TextRole::Body) > 2;
    addEventHit(drawing, contents, event, QRectF(x, y, width, height), cut);
    return height;
}

QVector<const Milestone*> newsOf(const QVector<const Milestone*>& newestFirst, qsizetype most)
{
    QVector<const Milestone*> happened, planned;
    for (const Milestone* event : newestFirst) {
        if (!event->date.isUndated())
            (event->planned ? planned : happened).append(event);
    }
    // Plans would fill all places for years; the nearest one is what the reader asks for.
    QVector<const Milestone*> news = planned.isEmpty() ? QVector<const Milestone*>() : QVector {planned.last()};
    news += happened.mid(0, most - news.size());
    for (const Milestone* event : newestFirst) {
        if (news.size() < most && !news.contains(event))
            news.append(event);
    }
    return news;
}

qreal addEventList(Drawing& drawing, const BoardContents& contents, int institution, qreal x, qreal y, qreal width)
{
    const QString& id = contents.dataset.institutions.at(institution).id;
    const QVector<const Milestone*> events = overview::newestFirst(contents.dataset, id);
    if (events.isEmpty())
        return drawing.addText(x, y, width, words::notStated(), {TextRole::Body, Ink::Text3});
    return EventColumn(drawing, contents, institution, x, width).add(events, y);
}

qreal addMiniAxis(Drawing& drawing, const BoardContents& contents, int institution, qreal x, qreal y, qreal width)
{
    constexpr qreal kHeight = 50;
    drawing.append(
        layoutMiniTimeline(contents, institution, miniTimelineRange(contents), width, kHeight, drawing.theme()),
        {x, y});
    return kHeight;
}

QStringList miniAxisHints(const BoardContents& contents)
{
    const TimeRange range = miniTimelineRange(contents);
    return {Text::tr("%1–%2", "first and last year of the axis").arg(yearAt(range.from)).arg(yearAt(range.to - 1)),
        Text::tr("above: day or month"), Text::tr("below: year only"), Text::tr("hollow: planned")};
}

} // namespace atlas
