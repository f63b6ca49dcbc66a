// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/planperiods.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinewords.h"

#include <algorithm>
#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kNames = 16; ///< height of the plans' names
constexpr qreal kRadius = 3.6;
constexpr qreal kMiniBar = 4;
constexpr qreal kBarPitch = 6;

/// Rows of bars: the first that is free behind its last bar; the last row takes what finds none.
int freeRow(QVector<qreal>& ends, qreal left, qreal right)
{
    for (qsizetype row = 0; row < ends.size(); ++row) {
        if (ends.at(row) + 1 <= left || row + 1 == ends.size()) {
            ends[row] = std::max(ends.at(row), right);
            return int(row);
        }
    }
    return 0;
}

void drawPlans(Drawing& drawing, const TimeScale& scale, const QLocale& locale, qreal height)
{
    for (const PlanPeriod& plan : planPeriods(scale.range())) {
        const qreal left = std::max(scale.left(), std::round(scale.x(plan.range().from)));
        const qreal right = std::min(scale.right(), std::round(scale.x(plan.range().to)));
        if (right - left < 4)
            continue;
        if (plan.number % 2 == 1)
            drawing.add(RectItem {QRectF(left, 0, right - left, height), Ink::PlanBand});
        drawing.add(LineItem {{left, 0}, {left, height}, Ink::Hairline});
        const QStringList names = planNames(plan, locale);
        const QString& name = names.last();
        if (drawing.textWidth(name, TextRole::Small) + 6 <= right - left)
            drawing.addRun(left + 4, 0, name, TextRole::Small, Ink::Text3);
    }
}

} // namespace

TimeRange miniTimelineRange(const BoardContents& contents) { return TimelineData::of(contents, {}).usual; }

Drawing layoutMiniTimeline(const BoardContents& contents, int institution, const TimeRange& range, qreal width,
    qreal height, const Theme& theme)
{
    Drawing drawing(theme);
    drawing.size = {width, height};
    if (institution < 0 || institution >= contents.count())
        return drawing;
    const TimeScale scale(range, 0, width);
    const int slot = contents.slots_.value(institution);
    const qreal line = std::round(kNames + 2 * kRadius + 6);
    drawPlans(drawing, scale, contents.locale, height);
    drawing.addRule(0, width, line, Ink::Control);

    const QString& id = contents.dataset.institutions.at(institution).id;
    const auto rows = std::max(1, int((height - line - 2) / kBarPitch));
    QVector<qreal> ends(rows, -1.0);
    QVector<int> shown;
    QVector<MarkItem> marks;
    int outside = 0;
    int undated = 0;
    for (qsizetype i = 0; i < contents.dataset.milestones.size(); ++i) {
        const Milestone& milestone = contents.dataset.milestones.at(i);
        if (milestone.institution != id)
            continue;
        if (milestone.date.isUndated()) {
            ++undated;
            continue;
        }
        const LaneEvent event = laneEvent(milestone.date, contents.settings.asOf);
        if (!event.span.overlaps(range)) {
            ++outside;
            continue;
        }
        shown.append(int(i));
        if (event.form == LaneEvent::Form::Mark) {
            const qreal x = std::clamp(scale.x(markDay(event)), kRadius, std::max(kRadius, width - kRadius));
            marks.append(MarkItem {{x, line - kRadius - 3}, kRadius, slot, milestone.planned, isVague(milestone)});
            continue;
        }
        const qreal left = std::max(0.0, scale.x(event.span.from));
        const qreal right = std::min(width, std::max(scale.x(event.span.to), left + 3));
        BarItem bar;
        bar.rect = QRectF(left, line + 3 + freeRow(ends, left, right) * kBarPitch, right - left, kMiniBar);
        bar.slot = slot;
        bar.radius = 1;
        bar.fill = milestone.planned              ? BarItem::Fill::Outline
            : isVague(milestone)                  ? BarItem::Fill::TintDashed
            : event.form == LaneEvent::Form::Band ? BarItem::Fill::Tint
                                                  : BarItem::Fill::Solid;
        bar.dashed = milestone.planned && isVague(milestone);
        drawing.add(bar);
    }
    for (const MarkItem& mark : std::as_const(marks))
        drawing.add(mark);

    Hit hit;
    hit.rect = QRectF(0, 0, width, height);
    hit.action = u"timeline:"_s + id;
    hit.label = timelinewords::about(contents.dataset.institutions.at(institution),
        timelinewords::miniSummary(int(shown.size()), outside, undated, yearAt(range.from), yearAt(range.to - 1)),
        contents);
    hit.toolTip = timelinewords::list(shown, contents);
    drawing.addHit(hit);
    return drawing;
}

} // namespace atlas
