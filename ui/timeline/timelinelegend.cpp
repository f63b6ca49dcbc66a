// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanedrawing.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinewords.h"

namespace atlas {

using namespace Qt::StringLiterals;
using namespace timeline;

namespace {

constexpr qreal kStrip = 26;
constexpr qreal kSample = 30;
constexpr qreal kSampleGap = 7;
constexpr qreal kEntryGap = 22;

struct Kinds {
    bool mark = false, year = false, band = false, planned = false, vague = false;
};

Kinds kindsOnView(const BoardContents& contents, const TimelineData& data, const TimeRange& range)
{
    Kinds kinds;
    for (const TimelineLane& lane : data.lanes) {
        for (qsizetype i = 0; i < lane.events.size(); ++i) {
            const LaneEvent& event = lane.events.at(i);
            if (!event.span.overlaps(range))
                continue;
            const Milestone& milestone = contents.dataset.milestones.at(lane.dated.at(i));
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

class Strip {
public:
    Strip(Drawing& drawing, qreal right) : m_drawing(drawing), m_right(right) { }

    /// Draws the sample with `paint(left)` and its words, if both have room.
    template<typename Paint> void entry(qreal sample, const QString& text, Paint paint)
    {
        const qreal textLeft = m_x + sample + kSampleGap;
        const qreal end = textLeft + m_drawing.textWidth(text, TextRole::Small) + 1;
        if (end > m_right)
            return;
        paint(m_x);
        m_drawing.addRun(textLeft, (kStrip - lineHeight(TextRole::Small)) / 2, text, TextRole::Small, Ink::Text2);
        m_x = end + kEntryGap;
    }

private:
    Drawing& m_drawing;
    qreal m_x = kMargin;
    qreal m_right;
};

} // namespace

Drawing layoutTimelineLegend(const BoardContents& contents, const TimelineData& data, const TimelineOptions& options,
    qreal width, const Theme& theme)
{
    Drawing drawing(theme);
    drawing.size = {width, kStrip};
    const qreal middle = kStrip / 2;
    qreal right = width - kMargin;
    if (!theme.isPaper()) {
        const QString hint = timelinewords::legendHint();
        const qreal hintWidth = drawing.textWidth(hint, TextRole::Small) + 1;
        if (hintWidth < width / 3) {
            drawing.addRun(
                right - hintWidth, (kStrip - lineHeight(TextRole::Small)) / 2, hint, TextRole::Small, Ink::Text3);
            right -= hintWidth + kEntryGap;
        }
    }
    const TimeRange range = options.range.value_or(data.usual);
    const Kinds kinds = kindsOnView(contents, data, range);
    Strip strip(drawing, right);
    const auto sample = [&](qreal height, Ink fill, bool dashed) {
        return [&drawing, height, fill, dashed, middle](qreal x) {
            drawing.add(RectItem {
                QRectF(x, middle - height / 2, kSample, height), fill, Ink::Text2, dashed ? 1.0 : 1.4, 2, dashed});
        };
    };
    if (kinds.mark) {
        strip.entry(10, timelinewords::legendMark(), [&](qreal x) {
            drawing.add(RectItem {QRectF(x, middle - 5, 10, 10), Ink::Text2, Ink::None, 1, 5});
        });
    }
    if (kinds.year)
        strip.entry(kSample, timelinewords::legendYear(), sample(lane::kBar, Ink::Text2, false));
    if (kinds.band)
        strip.entry(kSample, timelinewords::legendBand(), sample(lane::kBand - 2, Ink::Hairline, false));
    if (kinds.planned)
        strip.entry(kSample, timelinewords::legendPlanned(), sample(lane::kBar, Ink::Base, false));
    if (kinds.vague)
        strip.entry(kSample, timelinewords::legendVague(), sample(lane::kBar, Ink::Hairline, true));
    const QDate asOf = contents.settings.asOf;
    if (asOf.isValid() && range.contains(double(asOf.toJulianDay()))) {
        strip.entry(1, timelinewords::legendAsOf(asOf, contents.locale), [&](qreal x) {
            drawing.add(LineItem {{std::round(x), middle - 8}, {std::round(x), middle + 8}, Ink::Accent});
        });
    }
    return drawing;
}

} // namespace atlas
