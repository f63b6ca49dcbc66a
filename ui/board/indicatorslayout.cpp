// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/indicatorslayout.h"

#include "core/compare/words.h"
#include "ui/charts/chartcard.h"
#include "ui/models/boardcontents.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Indicators)
};

constexpr qreal kMargin = 18;
constexpr qreal kGutter = 24;
constexpr qreal kRowGap = 18;
constexpr qreal kLeastCard = 360;
constexpr qreal kWidestCard = 640;
constexpr qreal kWidestLarge = 1200;

ChartOptions chartOptions(const BoardContents& contents, const IndicatorOptions& options, const QString& asked)
{
    ChartOptions chart;
    chart.form = options.forms.value(asked, ChartForm::Auto);
    chart.byValue = options.byValue;
    chart.likeForLikeOnly = contents.likeForLikeOnly;
    chart.settings = contents.settings;
    return chart;
}

int columnsFor(qreal width) { return std::max(1, int((width + kGutter) / (kLeastCard + kGutter))); }

qreal cardWidth(qreal inner, int columns) { return std::floor((inner - (columns - 1) * kGutter) / columns); }

void addNothing(Drawing& drawing, QSizeF viewport, const QString& text)
{
    drawing.addText(kMargin, kMargin, std::max(120.0, viewport.width() - 2 * kMargin), text,
        {TextRole::Body, Ink::Text3, Qt::AlignLeft, 0});
    drawing.size = QSizeF(viewport.width(), kMargin + 60);
}

} // namespace

QString IndicatorCharts::summary(const QLocale& locale) const
{
    Q_UNUSED(locale)
    const int all = comparable + caution + notComparable + single + none;
    if (all == 0)
        return {};
    QStringList parts;
    if (comparable + caution + notComparable > 0)
        parts << Text::tr("comparable %1").arg(comparable) << Text::tr("with caution %1").arg(caution)
              << Text::tr("not comparable %1").arg(notComparable);
    if (single > 0)
        parts << Text::tr("one only %1").arg(single);
    if (none > 0)
        parts << Text::tr("no data %1").arg(none);
    return Text::tr("%n indicator(s): %1", nullptr, all).arg(parts.join(Text::tr(", ", "between counts")));
}

ChartDescription describeIndicator(const BoardContents& contents, const IndicatorOptions& options, const QString& asked)
{
    const ComparisonRow row = compare(contents.dataset, asked, contents.choice, contents.settings);
    return describeChart(row, contents.dataset, contents.locale, chartOptions(contents, options, asked));
}

IndicatorCharts describeIndicators(const BoardContents& contents, const IndicatorOptions& options)
{
    IndicatorCharts all;
    const QStringList asked = contents.askedOrDefault();
    for (const QString& id : asked) {
        const ComparisonRow row = compare(contents.dataset, id, contents.choice, contents.settings);
        switch (row.known()) {
        case 0:
            ++all.none;
            break;
        case 1:
            ++all.single;
            break;
        default:
            switch (row.judgement.verdict) {
            case Verdict::Comparable:
                ++all.comparable;
                break;
            case Verdict::Caution:
                ++all.caution;
                break;
            case Verdict::NotComparable:
                ++all.notComparable;
                break;
            }
        }
        if (!options.large.isEmpty() && options.large != id)
            continue;
        ChartDescription chart
            = describeChart(row, contents.dataset, contents.locale, chartOptions(contents, options, id));
        // Like for like is about setting side by side: where nothing is left to do that with, the chart steps back, but
        // not in silence.
        if (contents.likeForLikeOnly && contents.count() > 1 && chart.known < 2 && options.large.isEmpty())
            all.hidden.append(chart.title);
        else
            all.charts.append(chart);
    }
    shareScales(all.charts, options.freeScale);
    // One that was not asked for may be looked at all the same.
    if (!options.large.isEmpty() && !asked.contains(options.large))
        all.charts.append(describeIndicator(contents, options, options.large));
    return all;
}

namespace {

/// The charts in so many columns.
IndicatorsLayout gridOf(const IndicatorCharts& charts, const BoardContents& contents, const IndicatorOptions& options,
    QSizeF viewport, const Theme& theme, int columns)
{
    IndicatorsLayout layout {Drawing(theme), {}};
    Drawing& drawing = layout.drawing;
    const bool large = !options.large.isEmpty();
    const qreal inner = std::max(200.0, viewport.width() - 2 * kMargin);
    const qreal width = large ? std::min(inner, kWidestLarge) : cardWidth(inner, columns);
    const ChartGeometry geometry
        = ChartGeometry::make(width, contents, theme, large ? ChartStyle::large() : ChartStyle());
    qreal y = 12;
    for (qsizetype first = 0; first < charts.charts.size(); first += columns) {
        const auto row = charts.charts.mid(first, columns);
        ChartCardOptions card;
        card.headAction = true;
        card.large = large;
        card.geometry = geometry;
        if (large)
            card.plotHeight = std::clamp(viewport.height() - 220, 160.0, 520.0);
        for (const ChartDescription& chart : row)
            card.headHeight = std::max(card.headHeight, chartHeadHeight(chart, theme, width));
        QVector<Drawing> drawings;
        qreal height = 0;
        for (const ChartDescription& chart : row) {
            drawings.append(layoutChart(chart, contents, theme, width, card));
            height = std::max(height, drawings.constLast().size.height());
        }
        card.height = height;
        qreal x = kMargin;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const ChartDescription& chart = row.at(i);
            // Laid out again only where the notice has to move down to its neighbours'.
            const bool fits = drawings.at(i).size.height() == height || chart.notice.isEmpty();
            const Drawing made = fits ? drawings.at(i) : layoutChart(chart, contents, theme, width, card);
            drawing.append(made, QPointF(x, y));
            layout.places.append({chart.asked, QRectF(x, y, width, height)});
            x += width + kGutter;
        }
        y += card.height + kRowGap;
        drawing.breaks.append(y - kRowGap / 2);
    }
    if (!charts.hidden.isEmpty()) {
        const QString names = charts.hidden.join(Text::tr(", ", "between names"));
        const QString text
            = Text::tr("Not shown, no comparable figures (%n): %1", nullptr, int(charts.hidden.size())).arg(names);
        y += drawing.addText(kMargin, y, inner, text, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0}) + kRowGap;
    }
    drawing.size = QSizeF(std::max(viewport.width(), inner + 2 * kMargin), y);
    return layout;
}

} // namespace

IndicatorsLayout layoutIndicatorGrid(const IndicatorCharts& charts, const BoardContents& contents,
    const IndicatorOptions& options, QSizeF viewport, const Theme& theme)
{
    IndicatorsLayout layout {Drawing(theme), {}};
    if (contents.isEmpty()) {
        addNothing(layout.drawing, viewport, Text::tr("No hospital selected. Tick 1 to 8 on the left."));
        return layout;
    }
    if (charts.charts.isEmpty() && charts.hidden.isEmpty()) {
        addNothing(layout.drawing, viewport, Text::tr("No figures are recorded for these hospitals."));
        return layout;
    }
    const bool large = !options.large.isEmpty();
    const qreal inner = std::max(200.0, viewport.width() - 2 * kMargin);
    int columns = large ? 1 : std::min(columnsFor(inner), int(std::max<qsizetype>(1, charts.charts.size())));
    layout = gridOf(charts, contents, options, viewport, theme, columns);
    // Where all of them are in sight they may be larger, as long as they stay so.
    while (!large && !theme.isPaper() && columns > 1 && cardWidth(inner, columns - 1) <= kWidestCard) {
        const qreal expected = layout.drawing.size.height() * columns / (columns - 1);
        if (expected > viewport.height() * 1.1)
            break;
        IndicatorsLayout wider = gridOf(charts, contents, options, viewport, theme, --columns);
        if (wider.drawing.size.height() > viewport.height())
            break;
        layout = std::move(wider);
    }
    return layout;
}

Drawing layoutIndicators(
    const BoardContents& contents, const IndicatorOptions& options, QSizeF viewport, const Theme& theme)
{
    return layoutIndicatorGrid(describeIndicators(contents, options), contents, options, viewport, theme).drawing;
}

} // namespace atlas
