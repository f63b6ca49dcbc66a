// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartlayout.h"
#include "ui/drawing/sourcemark.h"
#include "ui/models/boardcontents.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// tr() for this folder's layout functions.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartCard)
};

constexpr qreal kNarrow = 300;
constexpr qreal kWide = 560;
constexpr qreal kTitleTop = 7;
constexpr qreal kHeadGap = 5; ///< between subtitle and plot
constexpr qreal kNoticeGap = 8;
constexpr int kNoticeLines = 4;
constexpr qreal kStampHeight = 16;

QString stampText() { return Text::tr("own scale"); }

qreal stampWidth(const Drawing& drawing) { return std::ceil(drawing.textWidth(stampText(), TextRole::Small)) + 10; }

/// Title, badge, subtitle and stamp; returns the height used.
qreal addHead(Drawing& drawing, const ChartDescription& chart, qreal width)
{
    drawing.add(RectItem {QRectF(0, 0, width, 2), Ink::Text});
    const qreal badge = chart.verdictText.isEmpty() ? 0 : drawing.badgeWidth(chart.verdictText);
    // A badge that would leave the title no room stands beneath it.
    const bool badgeBeside
        = badge > 0 && width - badge - 8 >= std::min(width * 0.5, drawing.textWidth(chart.title, TextRole::Section));
    const qreal titleWidth = badgeBeside ? width - badge - 8 : width;
    qreal y = kTitleTop;
    y += drawing.addText(0, y, titleWidth, chart.title, {TextRole::Section, Ink::Text, Qt::AlignLeft, 2});
    if (badgeBeside)
        drawing.addBadge(width - badge, kTitleTop, chart.verdict, chart.verdictText);

    const qreal stamp = chart.ownScale ? stampWidth(drawing) : 0;
    if (!chart.subtitle.isEmpty() || stamp > 0) {
        const qreal subtitleWidth = stamp > 0 ? width - stamp - 8 : width;
        if (stamp > 0) {
            const QRectF box(width - stamp, y + 1, stamp, kStampHeight);
            drawing.add(RectItem {box, Ink::None, Ink::Control, 1, 2});
            drawing.add(TextItem {box, stampText(), TextRole::Small, Ink::Text2, Qt::AlignCenter});
        }
        y += drawing.addText(0, y, subtitleWidth, chart.subtitle, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 2});
    }
    if (badge > 0 && !badgeBeside) {
        drawing.addBadge(0, y + 2, chart.verdict, chart.verdictText);
        y += 24;
    }
    return y + kHeadGap;
}

/// As wide as the longest name, if that is within its share of the chart; else as narrow as sets all of them in two
/// lines.
qreal nameWidthFor(qreal width, const BoardContents& contents, const Drawing& ruler, TextRole role)
{
    // On paper nobody can ask for the whole name: it gets more of a narrow chart, and a line of its own in a wide one.
    const bool paper = ruler.theme().isPaper();
    const qreal share = std::clamp((paper ? width < kWide ? 0.37 : 0.48 : 0.30) * width, 104.0, paper ? 320.0 : 220.0);
    const qreal most = std::clamp(0.40 * width, 104.0, 240.0);
    if (contents.count() == 1)
        return std::min(share, 220.0);
    const qreal beside = chart::kNameLeft + chart::kNameGap;
    qreal longest = 0;
    for (const Institution& institution : contents.dataset.institutions)
        longest = std::max(longest, ruler.textWidth(institution.shortLabel(contents.locale), role) + beside);
    if (longest <= share)
        return std::ceil(std::max(72.0, longest));
    for (qreal tried = share; tried < most; tried += 6) {
        const bool fits = std::all_of(contents.dataset.institutions.cbegin(), contents.dataset.institutions.cend(),
            [&](const Institution& institution) {
                return ruler.lineCount(tried - beside, institution.shortLabel(contents.locale), role) <= 2;
            });
        if (fits)
            return std::ceil(tried);
    }
    return std::ceil(most);
}

/// Of the line beneath the notice.
qreal ruleHeight(const Drawing& drawing, const ChartDescription& chart, qreal width)
{
    if (chart.rule.isEmpty())
        return 0;
    return std::min(2, drawing.lineCount(width, chart.rule, TextRole::Small)) * lineHeight(TextRole::Small);
}

} // namespace

ChartGeometry ChartGeometry::make(
    qreal width, const BoardContents& contents, const Theme& theme, const ChartStyle& style)
{
    ChartGeometry at;
    at.narrow = width < kNarrow;
    if (at.narrow) {
        at.labelWidth = std::round(std::clamp(0.36 * width, 72.0, 100.0));
        at.plotWidth = width - at.labelWidth;
        return at;
    }
    at.nameWidth = nameWidthFor(width, contents, Drawing(theme), style.name);
    // Long names take from the captions before the plot gets too small to compare in.
    const qreal labels = std::min(0.38 * width, std::max(0.34 * width, width - at.nameWidth - 0.28 * width));
    at.labelWidth = std::round(std::clamp(labels, 112.0, 260.0));
    at.plotLeft = at.nameWidth;
    at.plotWidth = std::floor(width - at.nameWidth - at.labelWidth);
    return at;
}

qreal chartHeadHeight(const ChartDescription& chart, const Theme& theme, qreal width)
{
    Drawing head(theme);
    return addHead(head, chart, width);
}

Drawing layoutChart(const ChartDescription& chart, const BoardContents& contents, const Theme& theme, qreal width,
    const ChartCardOptions& options)
{
    Drawing drawing(theme);
    const qreal head = std::max(addHead(drawing, chart, width), options.headHeight);
    if (options.headAction)
        drawing.addHit(
            {QRectF(0, 2, width, head - kHeadGap - 2), {}, u"chart:" + chart.asked, chart.accessibleText, {}});

    const ChartStyle style = options.large ? ChartStyle::large() : ChartStyle();
    const chart::Canvas canvas {drawing, chart, contents,
        options.geometry ? *options.geometry : ChartGeometry::make(width, contents, theme, style), style, width,
        options.plotHeight};
    qreal y = head;
    if (chart.form == ChartForm::Lines && chart.known > 0)
        y = chart.compact ? chart::layoutPanels(canvas, y) : chart::layoutLines(canvas, y);
    else if (chart.form == ChartForm::Parts && chart.known > 0)
        y = chart::layoutParts(canvas, y);
    else if (chart.form == ChartForm::Strip && chart.known > 0)
        y = chart::layoutStrip(canvas, y);
    else
        y = chart::layoutRows(canvas, y);

    if (!chart.notice.isEmpty()) {
        const int lines = std::min(kNoticeLines, drawing.lineCount(width, chart.notice, TextRole::Secondary));
        const qreal height = lines * lineHeight(TextRole::Secondary);
        y = std::max(y + kNoticeGap, options.height - height - ruleHeight(drawing, chart, width));
        drawing.addText(0, y, width, chart.notice, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, kNoticeLines});
        y += height;
    }
    if (!chart.rule.isEmpty())
        y += drawing.addText(0, y, width, chart.rule, {TextRole::Small, Ink::Text3, Qt::AlignLeft, 2});
    drawing.size = QSizeF(width, std::ceil(std::max(y, options.height)));
    return drawing;
}

namespace chart {

qreal addName(const Canvas& canvas, const ChartRow& row, qreal y, const QString& indicator)
{
    Drawing& drawing = canvas.drawing;
    const bool single = canvas.chart.isSingle() && !indicator.isEmpty();
    if (!single)
        drawing.add(MarkItem {QPointF(6, y + lineHeight(canvas.style.name) / 2 + 0.5), kMarkRadius,
            canvas.contents.slotOf(row.institution), false});
    const qreal left = single ? 0 : kNameLeft;
    const qreal width = canvas.at.narrow ? canvas.width - left : canvas.at.nameWidth - left - kNameGap + 1;
    return y
        + drawing.addText(left, y, width, single ? indicator : row.name,
            {canvas.style.name, Ink::Text, Qt::AlignLeft, drawing.theme().isPaper() ? 0 : 3});
}

qreal addMissing(const Canvas& canvas, const ChartRow& row, qreal y)
{
    Drawing& drawing = canvas.drawing;
    const qreal dotted = std::min(60.0, canvas.at.plotWidth * 0.5);
    const qreal left = canvas.at.plotLeft;
    const qreal middle = std::floor(y + canvas.line() / 2);
    drawing.add(LineItem {QPointF(left, middle), QPointF(left + dotted, middle), Ink::Control, 1, -1, true});
    const qreal x = left + dotted + 6;
    const qreal width = canvas.width - x;
    drawing.addText(x, y, width, row.missing, {canvas.style.value, Ink::Text3});
    const QString slot = u"missing:" + canvas.chart.asked + u'|' + row.institution;
    const QString label = row.fullName + u", " + canvas.chart.title + u": " + row.missing;
    qreal bottom = y + canvas.line();
    drawing.addHit(
        {QRectF(left, y, std::min(x + drawing.textWidth(row.missing, canvas.style.value), canvas.width) - left,
             canvas.line()),
            {}, slot, label, {}});
    if (!row.instead.isEmpty()) {
        const ChartFigure& instead = row.instead.constFirst();
        const QString text = Text::tr("Also: %1").arg(instead.text);
        const QString mark = canvas.contents.sourceMark(instead.ref);
        const qreal markWidth = sourceMarkWidth(drawing, mark);
        const bool oneLine = drawing.textWidth(text, canvas.style.caption) <= width - markWidth;
        const qreal height = drawing.addText(
            x, bottom, width - (oneLine ? 0 : markWidth), text, {canvas.style.caption, Ink::Text3, Qt::AlignLeft, 3});
        addSourceMarkBehindText(drawing, mark);
        drawing.addHit({QRectF(x, bottom, width, height), instead.ref, {}, instead.sentence, instead.sentence});
        bottom += height;
    }
    return bottom;
}

QRectF addLabel(const Canvas& canvas, const ChartRow& row, const ChartFigure& figure, const QString& caption, qreal x,
    qreal y, qreal width)
{
    Drawing& drawing = canvas.drawing;
    const TextRole role = canvas.roleOf(figure);
    const QString mark = canvas.contents.sourceMark(figure.ref);
    const qreal value = std::min(width, std::ceil(drawing.textWidth(figure.text, role)) + 1);
    drawing.addText(x, y, value, figure.text, {role});
    QRectF covered(x, y, value, canvas.line());
    covered.setRight(std::max(covered.right(), addSourceMark(drawing, covered.right() - 2, y, mark)));
    const qreal line = lineHeight(canvas.style.caption);
    qreal captionX = x;
    qreal captionY = covered.bottom();
    if (figure.months) {
        addMonths(canvas, row, figure, x, captionY);
        covered |= QRectF(x, captionY, kStripWidth, line);
        // The strip and a caption too long for the rest of its line stand above each other.
        const bool beside = drawing.textWidth(caption, canvas.style.caption) <= width - kStripWidth - 6;
        captionX += beside ? kStripWidth + 6 : 0;
        captionY += beside || caption.isEmpty() ? 0 : line;
    }
    if (!caption.isEmpty()) {
        const qreal room = width - (captionX - x);
        const qreal height
            = drawing.addText(captionX, captionY, room, caption, {canvas.style.caption, Ink::Text2, Qt::AlignLeft, 2});
        covered |= QRectF(captionX, captionY, std::min(room, drawing.textWidth(caption, canvas.style.caption)), height);
    }
    return covered;
}

void addMonths(const Canvas& canvas, const ChartRow& row, const ChartFigure& figure, qreal x, qreal y)
{
    const qreal top = y + std::floor((lineHeight(canvas.style.caption) - 7) / 2) + 0.5;
    canvas.drawing.add(MonthStripItem {QRectF(x, top, kStripWidth, 7), figure.months->from, figure.months->to,
        canvas.contents.slotOf(row.institution)});
}

qreal addValues(const Canvas& canvas, const ChartRow& row, qreal y)
{
    const qreal x = canvas.at.plotLeft;
    for (const ChartFigure& figure : row.figures) {
        const QRectF label = addLabel(canvas, row, figure, figure.caption, x, y, canvas.width - x);
        addFigureHit(canvas, figure, label);
        y = label.bottom();
    }
    return y;
}

void addFigureHit(const Canvas& canvas, const ChartFigure& figure, const QRectF& rect)
{
    canvas.drawing.addHit({rect, figure.ref, {}, figure.sentence, figure.sentence});
}

} // namespace chart

} // namespace atlas
