// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedata.h"

#include "core/compare/periodrules.h"
#include "ui/timeline/planperiods.h"

#include <algorithm>

namespace atlas {

namespace {

/// A source that gives a few days at most is as good as a day on an axis of years.
constexpr double kMarkDays = 31;

double dayOf(const QDate& date) { return double(date.toJulianDay()); }

TimeRange spanOf(const CalendarDate& date) { return {dayOf(date.earliest()), dayOf(date.latest()) + 1}; }

/// Leaves out the few that lie far before or behind the others, if looking at them would cost much of the width.
TimeRange usualRange(const QVector<LaneEvent>& events, const TimeRange& full, const QDate& asOf)
{
    if (events.isEmpty()) {
        const int year = planStart(asOf.isValid() ? asOf.year() : QDate::currentDate().year());
        return TimeRange::ofYears(year - 5, year + 9);
    }
    constexpr double kEarlier = 0.08;
    constexpr double kLater = 0.02;
    constexpr double kWorthIt = 1.5;
    QVector<double> middles;
    middles.reserve(events.size());
    for (const LaneEvent& event : events)
        middles.append(markDay(event));
    std::sort(middles.begin(), middles.end());
    const auto count = double(middles.size());
    const double low = middles.at(qsizetype(kEarlier * count));
    const double high = middles.at(middles.size() - 1 - qsizetype(kLater * count));
    // The far end of a plan period must stay in sight, not only its middle.
    double end = high;
    for (const LaneEvent& event : events) {
        if (markDay(event) <= high)
            end = std::max(end, std::min(event.span.to - 1, high + 3 * 365));
    }
    const TimeRange usual = TimeRange::ofYears(planStart(yearAt(low)), planStart(yearAt(end)) + 4);
    const TimeRange whole = TimeRange::ofYears(planStart(yearAt(full.from)), planStart(yearAt(full.to - 1)) + 4);
    return whole.length() <= kWorthIt * usual.length() ? whole : usual;
}

} // namespace

LaneEvent laneEvent(const Period& date, const QDate& asOf)
{
    LaneEvent event;
    if (!date.isInterval()) {
        event.span = spanOf(date.start());
        event.form = date.start().month > 0 ? LaneEvent::Form::Mark : LaneEvent::Form::Bar;
        return event;
    }
    event.form = LaneEvent::Form::Band;
    if (date.startKind() != Period::End::Date) {
        const TimeRange end = spanOf(date.end());
        event.span = {end.to - 1, end.to};
        event.openStart = true;
        return event;
    }
    event.span = spanOf(date.start());
    switch (date.endKind()) {
    case Period::End::Date:
        event.span.to = spanOf(date.end()).to;
        if (event.span.length() <= kMarkDays)
            event.form = LaneEvent::Form::Mark;
        break;
    case Period::End::Open:
        if (asOf.isValid())
            event.span.to = std::max(event.span.to, dayOf(asOf) + 1);
        event.openEnd = true;
        break;
    case Period::End::Unknown:
        event.openEnd = true;
        break;
    }
    return event;
}

bool isVague(const Milestone& milestone) { return milestone.date.isInferred() || milestone.date.isApproximate(); }

bool isOverdue(const Milestone& milestone, const QDate& asOf)
{
    return milestone.planned && hasPassed(milestone.date, asOf);
}

TimelineData TimelineData::of(const BoardContents& contents, const MilestoneCategories& hidden)
{
    TimelineData data;
    QHash<QString, qsizetype> laneOf;
    for (qsizetype i = 0; i < contents.dataset.institutions.size(); ++i) {
        laneOf.insert(contents.dataset.institutions.at(i).id, i);
        data.lanes.append(TimelineLane {int(i), {}, {}, {}, 0, 0});
    }
    QVector<LaneEvent> all;
    for (qsizetype i = 0; i < contents.dataset.milestones.size(); ++i) {
        const Milestone& milestone = contents.dataset.milestones.at(i);
        const auto found = laneOf.constFind(milestone.institution);
        if (found == laneOf.cend())
            continue;
        TimelineLane& lane = data.lanes[*found];
        const auto category = static_cast<size_t>(milestone.category);
        data.present.set(category);
        const bool shown = !hidden.test(category);
        if (milestone.date.isUndated()) {
            ++lane.undatedTotal;
            if (shown)
                lane.undated.append(int(i));
            continue;
        }
        ++lane.datedTotal;
        const LaneEvent event = laneEvent(milestone.date, contents.settings.asOf);
        all.append(event);
        if (shown) {
            lane.dated.append(int(i));
            lane.events.append(event);
        }
    }
    TimeRange whole;
    if (!all.isEmpty()) {
        data.full = all.first().span;
        for (const LaneEvent& event : std::as_const(all)) {
            data.full.from = std::min(data.full.from, event.span.from);
            data.full.to = std::max(data.full.to, event.span.to);
        }
        data.full = TimeRange::ofYears(yearAt(data.full.from), yearAt(data.full.to - 1));
        whole = data.full;
        // The last events' labels stand right of them.
        constexpr double kLabelRoom = 0.12;
        data.full.to = std::min(data.full.to + kLabelRoom * data.full.length(), yearStart(10000));
    }
    data.usual = usualRange(all, whole, contents.settings.asOf);
    if (all.isEmpty())
        data.full = data.usual;
    return data;
}

int TimelineData::undated() const
{
    int count = 0;
    for (const TimelineLane& lane : lanes)
        count += int(lane.undated.size());
    return count;
}

} // namespace atlas
