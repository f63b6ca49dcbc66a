// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanedrawing.h"

#include "core/compare/words.h"
#include "ui/drawing/sourcemark.h"
#include "ui/timeline/textwidths.h"
#include "ui/timeline/timelinewords.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;
using namespace timeline;
using timelinewords::overdueNote;
using timelinewords::title;

QVector<PlanPeriod> visiblePlans(const TimeScale& scale)
{
    constexpr qreal kNarrowest = 12;
    return 5 * 365 * scale.pxPerDay() < kNarrowest ? QVector<PlanPeriod>() : planPeriods(scale.range());
}

namespace {

constexpr qreal kMark = 11; ///< middle of the hospital's mark from the left margin's edge
constexpr qreal kNameLeft = kMargin + 20;
constexpr qreal kPadding = 8;
constexpr qreal kNoteGap = 8;
constexpr qreal kOpenPart = 14; ///< of a bar that thins out
constexpr qreal kWhisker = 3;
constexpr TextRole kLabelRole = TextRole::Secondary;

QString joinedIds(const QVector<int>& milestones, const BoardContents& contents)
{
    QStringList ids;
    ids.reserve(milestones.size());
    for (const int i : milestones)
        ids.append(contents.dataset.milestones.at(i).id);
    return ids.join(u',');
}

} // namespace

LaneDrawer::LaneDrawer(const BoardContents& contents, const TimeScale& scale, qreal headerWidth, Drawing& drawing)
    : m_contents(contents), m_scale(scale), m_headerWidth(headerWidth), m_drawing(drawing), m_plans(visiblePlans(scale))
{
}

const Milestone& LaneDrawer::milestone(const TimelineLane& lane, int event) const
{
    return m_contents.dataset.milestones.at(lane.dated.at(event));
}

LaneDrawer::Label LaneDrawer::labelOf(const Milestone& milestone) const
{
    return {&milestone, words::milestoneGlyph(milestone.category, m_contents.locale), title(milestone, m_contents),
        isOverdue(milestone, m_contents.settings.asOf) ? overdueNote(milestone, m_contents) : QString(),
        m_contents.sourceMark({RecordKind::Milestone, milestone.id, {}})};
}

qreal LaneDrawer::labelWidth(const Milestone& milestone) const
{
    qreal width = lane::kGlyph + lane::kGlyphGap + measured(m_drawing, title(milestone, m_contents), kLabelRole) + 1;
    if (isOverdue(milestone, m_contents.settings.asOf))
        width += kNoteGap + measured(m_drawing, overdueNote(milestone, m_contents), TextRole::Small) + 1;
    return width + sourceMarkWidth(m_drawing, m_contents.sourceMark({RecordKind::Milestone, milestone.id, {}}));
}

LaneLayout LaneDrawer::arrange(const TimelineLane& lane, int rowsAbove, int rowsBelow) const
{
    // Paper has rows enough for whole titles, which nothing but its edge may cut.
    const bool paper = m_drawing.theme().isPaper();
    const qreal longest = paper ? kWidestLabel : qBound(180.0, m_scale.width() * 0.32, 420.0);
    const LaneOptions options {rowsAbove, rowsBelow, longest, paper};
    return layoutLane(lane.events, m_scale, options, [&](int event) { return labelWidth(milestone(lane, event)); });
}

LanePlace LaneDrawer::wishes(const TimelineLane& lane, int budget) const
{
    LanePlace place;
    if (lane.events.isEmpty()) {
        place.rowsAbove = place.rowsBelow = 0;
        return place;
    }
    const LaneLayout layout = arrange(lane, budget, budget);
    place.rowsAbove = qMax(1, layout.rowsAbove);
    place.rowsBelow = qMax(1, layout.rowsBelow);
    return place;
}

qreal LaneDrawer::headerHeight(const TimelineLane& lane) const
{
    const Institution& institution = m_contents.dataset.institutions.at(lane.institution);
    const qreal width = m_headerWidth - kNameLeft - 6;
    const QString& name = institution.shortLabel(m_contents.locale);
    return kPadding
        + qMin(nameLines(), m_drawing.lineCount(width, name, TextRole::Section)) * lineHeight(TextRole::Section)
        + qMin(2, m_drawing.lineCount(width, timelinewords::counts(lane), TextRole::Small))
        * lineHeight(TextRole::Small);
}

void LaneDrawer::drawHeader(const TimelineLane& lane, const LanePlace& place)
{
    const Institution& institution = m_contents.dataset.institutions.at(lane.institution);
    const qreal width = m_headerWidth - kNameLeft - 6;
    qreal y = place.top + kPadding;
    m_drawing.add(MarkItem {{kMargin + kMark - 4, y + lineHeight(TextRole::Section) / 2}, lane::kMarkRadius, m_slot});
    Hit hit;
    hit.ref = RecordRef {RecordKind::Institution, institution.id, {}};
    hit.label = timelinewords::about(institution, timelinewords::counts(lane), m_contents);
    hit.toolTip = localized(institution.name, institution.nameEn, m_contents.locale);
    const qreal top = y;
    y += m_drawing.addText(kNameLeft, y, width, institution.shortLabel(m_contents.locale),
        {TextRole::Section, Ink::Text, Qt::AlignLeft, nameLines()});
    y += m_drawing.addText(
        kNameLeft, y, width, timelinewords::counts(lane), {TextRole::Small, Ink::Text3, Qt::AlignLeft, 2});
    hit.rect = QRectF(kMargin, top, m_headerWidth - kMargin - 6, y - top);
    m_drawing.addHit(hit);
}

QVector<int> LaneDrawer::draw(const TimelineLane& lane, const LanePlace& place)
{
    m_slot = m_contents.slots_.value(lane.institution);
    drawHeader(lane, place);
    if (lane.events.isEmpty()) {
        const QString text = timelinewords::noDatedEvents(lane);
        const qreal y = place.top + kPadding + (lineHeight(TextRole::Section) - lineHeight(TextRole::Small)) / 2;
        const qreal width = std::min(measured(m_drawing, text, TextRole::Small) + 1, m_scale.width() - 2 * kPadding);
        drawGround(QRectF(m_scale.left() + kPadding, y, width, lineHeight(TextRole::Small)));
        m_drawing.addText(m_scale.left() + kPadding, y, width, text, {TextRole::Small, Ink::Text3});
        return {};
    }
    m_drawing.addRule(m_scale.left(), m_scale.right(), place.line, Ink::Control);
    const LaneLayout layout = arrange(lane, place.rowsAbove, place.rowsBelow);
    QVector<int> leftOut = layout.before + layout.after;
    drawOutside(lane, place, layout.before, true);
    for (const PlacedEvent& placed : layout.placed) {
        if (placed.above && !placed.label.isEmpty())
            m_drawing.add(LineItem {
                {placed.markX, place.line + placed.label.center().y()}, {placed.markX, place.line}, Ink::Rule});
    }
    for (const PlacedEvent& placed : layout.placed) {
        if (!placed.above && !placed.label.isEmpty())
            drawBar(lane, place, placed);
    }
    QVector<int> marks = layout.marksOnly;
    for (const PlacedEvent& placed : layout.placed) {
        if (placed.above && !placed.label.isEmpty())
            marks.append(placed.event);
    }
    std::sort(marks.begin(), marks.end(),
        [&](int a, int b) { return markDay(lane.events.at(a)) < markDay(lane.events.at(b)); });
    // Thousands of marks stand on a few hundred px: those that would hide another
    // one entirely are not drawn.
    qreal last = -1000;
    for (const int event : std::as_const(marks)) {
        const qreal x = m_scale.x(markDay(lane.events.at(event)));
        if (x - last < 0.5 && marks.size() > 100)
            continue;
        drawMark(lane, place, event);
        last = x;
    }
    for (const PlacedEvent& placed : layout.placed) {
        if (!placed.label.isEmpty()) {
            if (!drawLabel(lane, place, placed))
                leftOut.append(placed.event);
            addEventHit(lane, place, placed);
        }
        if (!placed.folded.isEmpty())
            drawPill(lane, place, placed);
        leftOut += placed.folded;
    }
    drawOutside(lane, place, layout.after, false);

    std::sort(leftOut.begin(), leftOut.end());
    for (int& event : leftOut)
        event = lane.dated.at(event);
    return leftOut;
}

QRectF LaneDrawer::markRect(const TimelineLane& lane, const LanePlace& place, int event) const
{
    constexpr qreal kReach = lane::kMarkRadius + 1;
    const qreal x = m_scale.x(markDay(lane.events.at(event)));
    return {x - kReach, place.line - kReach, 2 * kReach, 2 * kReach};
}

void LaneDrawer::drawMark(const TimelineLane& lane, const LanePlace& place, int event)
{
    const TimeRange& span = lane.events.at(event).span;
    const Milestone& record = milestone(lane, event);
    const qreal left = qMax(m_scale.left(), m_scale.x(span.from));
    const qreal right = qMin(m_scale.right(), m_scale.x(span.to));
    // Close up, a month is wider than its mark: the mark gets a foot as wide as
    // the month.
    if (right - left > 2 * lane::kMarkRadius + 4) {
        BarItem foot;
        foot.rect = QRectF(left, place.line - kWhisker / 2, right - left, kWhisker);
        foot.slot = m_slot;
        m_drawing.add(foot);
    }
    m_drawing.add(MarkItem {{m_scale.x(markDay(lane.events.at(event))), place.line}, lane::kMarkRadius, m_slot,
        record.planned, isVague(record)});
}

void LaneDrawer::drawBar(const TimelineLane& lane, const LanePlace& place, const PlacedEvent& placed)
{
    const Milestone& record = milestone(lane, placed.event);
    const LaneEvent& event = lane.events.at(placed.event);
    BarItem bar;
    bar.rect = placed.bar.translated(0, place.line);
    bar.slot = m_slot;
    bar.radius = 2;
    const bool band = event.form == LaneEvent::Form::Band || placed.inside;
    if (record.planned) {
        bar.fill = BarItem::Fill::Outline;
        bar.dashed = isVague(record);
    } else if (isVague(record)) {
        bar.fill = BarItem::Fill::TintDashed;
    } else {
        bar.fill = band ? BarItem::Fill::Tint : BarItem::Fill::Solid;
    }
    bar.faint = band;

    const auto slice = [&](qreal x, qreal width) {
        BarItem part = bar;
        part.rect = QRectF(x, bar.rect.top(), width, bar.rect.height());
        part.radius = 0;
        part.fill = BarItem::Fill::Solid;
        part.dashed = false;
        m_drawing.add(part);
    };
    // An end that nobody states thins out.
    if (event.openStart && !placed.cutLeft && bar.rect.width() > 2 * kOpenPart) {
        bar.rect.setLeft(bar.rect.left() + kOpenPart);
        qreal x = bar.rect.left();
        for (const qreal width : {3.0, 2.0, 1.0}) {
            x -= width + 2;
            slice(x, width);
        }
    }
    if (event.openEnd && !placed.cutRight && bar.rect.width() > 2 * kOpenPart) {
        bar.rect.setRight(bar.rect.right() - kOpenPart);
        qreal x = bar.rect.right() + 2;
        for (const qreal width : {3.0, 2.0, 1.0}) {
            slice(x, width);
            x += width + 2;
        }
    }
    m_drawing.add(bar);
}

bool LaneDrawer::drawLabel(const TimelineLane& lane, const LanePlace& place, const PlacedEvent& placed)
{
    const Label label = labelOf(milestone(lane, placed.event));
    QRectF box = placed.label.translated(0, place.line);
    if (!placed.inside)
        drawGround(box.adjusted(-2, 1, 2, -1));
    const qreal markWidth = sourceMarkWidth(m_drawing, label.mark);
    if (markWidth > 0 && box.width() > lane::kGlyph + lane::kGlyphGap + markWidth) {
        box.setRight(box.right() - markWidth);
        const qreal end = box.left() + lane::kGlyph + lane::kGlyphGap + measured(m_drawing, label.title, kLabelRole);
        addSourceMark(m_drawing, label.note.isEmpty() ? qMin(end, box.right()) : box.right(), box.top(), label.mark);
    }
    const QRectF glyph(box.left(), box.top() + (box.height() - lane::kGlyph) / 2, lane::kGlyph, lane::kGlyph);
    m_drawing.add(GlyphItem {glyph, label.glyph});
    qreal x = glyph.right() + lane::kGlyphGap;
    const qreal room = box.right() - x;
    if (room < 8)
        return false;
    const qreal titleWidth = measured(m_drawing, label.title, kLabelRole);
    if (label.note.isEmpty()) {
        if (titleWidth <= room)
            m_drawing.add(TextItem {QRectF(x, box.top(), titleWidth + 1, box.height()), label.title, kLabelRole});
        else
            m_drawing.addText(x, box.top(), room, label.title, {kLabelRole});
        return titleWidth <= room;
    }
    // What became of the plan matters more than the end of its title; in little
    // room a sign stands for it.
    const qreal noteWidth = measured(m_drawing, label.note, TextRole::Small) + kNoteGap + 1;
    const QString sign = u"!"_s;
    const qreal signWidth = measured(m_drawing, sign, TextRole::SecondaryBold) + 4;
    const bool whole = room >= noteWidth + qMin(titleWidth, 60.0);
    const qreal titleRoom = qMin(titleWidth + 1, room - (whole ? noteWidth : signWidth));
    if (titleRoom > 8)
        m_drawing.addText(x, box.top(), titleRoom, label.title, {kLabelRole});
    x += qMax(0.0, titleRoom) + (whole ? kNoteGap : 4.0);
    if (whole)
        m_drawing.addText(x, box.top() + 1, box.right() - x + 0.5, label.note, {TextRole::Small, Ink::CautionText});
    else if (box.right() - x >= signWidth - 5)
        m_drawing.addText(x, box.top(), box.right() - x + 0.5, sign, {TextRole::SecondaryBold, Ink::CautionText});
    return whole && titleRoom >= titleWidth;
}

/// The ground under a label again, so that no line of the grid runs through its
/// words.
void LaneDrawer::drawGround(const QRectF& rect)
{
    m_drawing.add(RectItem {rect, Ink::Base});
    for (const PlanPeriod& plan : m_plans) {
        const qreal left = std::max(rect.left(), std::round(m_scale.x(plan.range().from)));
        const qreal right = std::min({rect.right(), std::round(m_scale.x(plan.range().to)), m_scale.right()});
        if (isShaded(plan) && right > left)
            m_drawing.add(RectItem {QRectF(left, rect.top(), right - left, rect.height()), Ink::PlanBand});
    }
}

void LaneDrawer::addEventHit(const TimelineLane& lane, const LanePlace& place, const PlacedEvent& placed)
{
    const Milestone& record = milestone(lane, placed.event);
    Hit hit;
    hit.ref = RecordRef {RecordKind::Milestone, record.id, {}};
    hit.label = timelinewords::sentence(record, m_contents);
    hit.toolTip = timelinewords::listLine(record, m_contents);
    hit.rect = placed.label.translated(0, place.line);
    if (placed.above)
        hit.also = {markRect(lane, place, placed.event)};
    else
        hit.rect = hit.rect.united(placed.bar.translated(0, place.line));
    m_drawing.addHit(hit);
}

Hit LaneDrawer::foldHit(const TimelineLane& lane, const QVector<int>& events) const
{
    QVector<int> milestones;
    milestones.reserve(events.size());
    for (const int event : events)
        milestones.append(lane.dated.at(event));
    std::sort(milestones.begin(),
        milestones.end()); // as the dataset has them: by their beginning,
                           // not by their middle
    Hit hit;
    hit.action = u"fold:"_s + joinedIds(milestones, m_contents);
    hit.label = timelinewords::about(m_contents.dataset.institutions.at(lane.institution),
        timelinewords::folded(int(milestones.size())), m_contents);
    hit.toolTip = timelinewords::list(milestones, m_contents);
    return hit;
}

void LaneDrawer::drawPill(const TimelineLane& lane, const LanePlace& place, const PlacedEvent& placed)
{
    Hit hit = foldHit(lane, placed.folded);
    hit.rect = placed.pill.translated(0, place.line);
    if (placed.above) {
        for (const int event : placed.folded) {
            const QRectF mark = markRect(lane, place, event);
            // Marks that touch answer as one.
            if (!hit.also.isEmpty() && mark.left() <= hit.also.last().right())
                hit.also.last() = hit.also.last().united(mark);
            else
                hit.also.append(mark);
        }
    }
    m_drawing.add(RectItem {hit.rect, Ink::Window, Ink::Control, 1, 3});
    const QString text = u"+%1"_s.arg(placed.folded.size());
    m_drawing.add(TextItem {hit.rect, text, TextRole::SmallBold, Ink::Text, Qt::AlignCenter});
    m_drawing.addHit(hit);
}

void LaneDrawer::drawOutside(const TimelineLane& lane, const LanePlace& place, const QVector<int>& events, bool before)
{
    if (events.isEmpty())
        return;
    const int nearest = before ? events.last() : events.first();
    const Milestone& record = milestone(lane, nearest);
    const bool one = events.size() == 1;
    const qreal height = lineHeight(TextRole::Small);
    const qreal y = place.line - height / 2;
    QRectF box;
    if (before) {
        const QString text = one ? record.date.formatShort(m_contents.locale) + u' ' + title(record, m_contents)
                                 : timelinewords::earlier(int(events.size()));
        box = QRectF(kMargin, y, m_scale.left() - 19 - kMargin, height);
        const qreal width = qMin(box.width(), measured(m_drawing, text, TextRole::Small) + 1);
        m_drawing.addText(box.right() - width, y, width, text, {TextRole::Small, Ink::Text2, Qt::AlignRight});
        m_drawing.add(TextItem {
            QRectF(m_scale.left() - 17, y, 10, height), u"◀"_s, TextRole::Small, Ink::Text2, Qt::AlignCenter});
        box.setLeft(box.right() - width);
        box.setRight(m_scale.left() - 7);
    } else {
        box = QRectF(m_scale.right() + 8, y, kGutter - 9, 2 * height - 2);
        m_drawing.add(
            TextItem {QRectF(box.left(), y, 10, height), u"▶"_s, TextRole::Small, Ink::Text2, Qt::AlignCenter});
        const QString text
            = one ? QString::number(yearAt(lane.events.at(nearest).span.from)) : u"+%1"_s.arg(events.size());
        m_drawing.addText(box.left(), y + height - 2, box.width(), text, {TextRole::Small, Ink::Text2});
    }
    Hit hit;
    if (one) {
        hit.ref = RecordRef {RecordKind::Milestone, record.id, {}};
        hit.label = timelinewords::sentence(record, m_contents);
        hit.toolTip = timelinewords::listLine(record, m_contents);
    } else {
        hit = foldHit(lane, events);
        const QString count
            = before ? timelinewords::earlier(int(events.size())) : timelinewords::later(int(events.size()));
        hit.label = timelinewords::about(m_contents.dataset.institutions.at(lane.institution), count, m_contents);
    }
    hit.rect = box;
    m_drawing.addHit(hit);
}

} // namespace atlas
