// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanedrawing.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinewords.h"

#include <functional>

namespace atlas {

using namespace Qt::StringLiterals;
using namespace timeline;

namespace {

constexpr qreal kStrip = 26;
constexpr qreal kSample = 30;
constexpr qreal kSampleGap = 7;
constexpr qreal kEntryGap = 22;
constexpr qreal kLine = 20; ///< from one line to the next, on paper

struct Kinds {
    bool mark = false, year = false, band = false, planned = false, vague = false;
};

Kinds kindsOnView(
    const BoardContents& contents, const TimelineData& data, const TimeRange& range, const QSet<QString>* seen)
{
    Kinds kinds;
    for (const TimelineLane& lane : data.lanes) {
        for (qsizetype i = 0; i < lane.events.size(); ++i) {
            const LaneEvent& event = lane.events.at(i);
            if (!event.span.overlaps(range))
                continue;
            const Milestone& milestone = contents.dataset.milestones.at(lane.dated.at(i));
            if (seen && !seen->contains(milestone.id))
                continue;
            const bool vague = isVague(milestone);
            kinds.mark |= event.form == LaneEvent::Form::Mark;
            kinds.planned |= milestone.planned;
            kinds.vague |= vague;
            kinds.year |= event.form == LaneEvent::Form::Bar;
            kinds.band |= event.form == LaneEvent::Form::Band;
        }
    }
    return kinds;
}

/// One kind of mark with its words.
struct Entry {
    qreal sample = kSample; ///< width
    QString text;
    std::function<void(QPointF left)> paint; ///< draws the sample from its left end's middle
};

QVector<Entry> entriesFor(const Kinds& kinds, Drawing& drawing)
{
    QVector<Entry> entries;
    const auto bar = [&](const QString& text, qreal height, Ink fill, bool dashed) {
        entries.append({kSample, text, [&drawing, height, fill, dashed](QPointF left) {
                            const QRectF rect(left.x(), left.y() - height / 2, kSample, height);
                            drawing.add(RectItem {rect, fill, Ink::Text2, dashed ? 1.0 : 1.4, 2, dashed});
                        }});
    };
    if (kinds.mark) {
        entries.append({10, timelinewords::legendMark(), [&drawing](QPointF left) {
                            const QRectF rect(left.x(), left.y() - 5, 10, 10);
                            drawing.add(RectItem {rect, Ink::Text2, Ink::None, 1, 5});
                        }});
    }
    if (kinds.year)
        bar(timelinewords::legendYear(), lane::kBar, Ink::Text2, false);
    if (kinds.band)
        bar(timelinewords::legendBand(), lane::kBand - 2, Ink::Hairline, false);
    if (kinds.planned)
        bar(timelinewords::legendPlanned(), lane::kBar, Ink::Base, false);
    if (kinds.vague)
        bar(timelinewords::legendVague(), lane::kBar, Ink::Hairline, true);
    return entries;
}

} // namespace

Drawing layoutTimelineLegend(const BoardContents& contents, const TimelineData& data, const TimelineOptions& options,
    qreal width, const Theme& theme, const QSet<QString>* seen)
{
    Drawing drawing(theme);
    const TimeRange range = options.range.value_or(data.usual);
    QVector<Entry> entries = entriesFor(kindsOnView(contents, data, range, seen), drawing);
    const QDate asOf = contents.settings.asOf;
    if (asOf.isValid() && range.contains(double(asOf.toJulianDay()))) {
        entries.append({1, timelinewords::legendAsOf(asOf, contents.locale), [&drawing](QPointF left) {
                            const qreal x = std::round(left.x());
                            drawing.add(LineItem {{x, left.y() - 8}, {x, left.y() + 8}, Ink::Accent});
                        }});
    }

    const qreal right = width - kMargin;
    const qreal textDown = lineHeight(TextRole::Small) / 2;
    qreal x = kMargin;
    qreal y = kStrip / 2;
    for (const Entry& entry : std::as_const(entries)) {
        const qreal length = entry.sample + kSampleGap + drawing.textWidth(entry.text, TextRole::Small) + 1;
        if (x > kMargin && x + length > right) {
            // The strip of the window has one line; the hovered event says there what
            // else its form means.
            if (!theme.isPaper())
                continue;
            x = kMargin;
            y += kLine;
        }
        entry.paint({x, y});
        drawing.addRun(x + entry.sample + kSampleGap, y - textDown, entry.text, TextRole::Small, Ink::Text2);
        x += length + kEntryGap;
    }
    if (!theme.isPaper()) {
        const QString hint = timelinewords::legendHint();
        const qreal hintWidth = drawing.textWidth(hint, TextRole::Small) + 1;
        if (x + hintWidth <= right)
            drawing.addRun(right - hintWidth, y - textDown, hint, TextRole::Small, Ink::Text3);
    }
    drawing.size = {width, y + kStrip / 2};
    return drawing;
}

} // namespace atlas
