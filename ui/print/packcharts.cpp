// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packblock.h"

#include "ui/board/indicatorslayout.h"
#include "ui/charts/chartcard.h"

#include <algorithm>

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kGutter = 26; ///< 7 mm
constexpr qreal kRowGap = 20;
constexpr qreal kLeastChart = 300;

struct Shape {
    int columns = 1, rows = 1;
};

/// So many charts on a page of that form.
Shape shapeFor(int perPage, QSizeF body)
{
    const int room = std::max(1, int((body.width() + kGutter) / (kLeastChart + kGutter)));
    const bool wide = body.width() > body.height();
    int columns = 1;
    if (perPage >= 6)
        columns = wide ? 3 : 2;
    else if (perPage == 4)
        columns = 2;
    else if (perPage == 2)
        columns = wide ? 2 : 1;
    columns = std::min(columns, room);
    return {columns, (perPage + columns - 1) / columns};
}

/// A person's headline stands in the title's place, and the title before the subtitle.
void applyHeadline(ChartDescription& chart, const QString& headline, const QLocale& locale)
{
    if (headline.isEmpty())
        return;
    const QString separator = locale.language() == QLocale::Chinese ? u"；"_s : u"; "_s;
    chart.subtitle = chart.subtitle.isEmpty() ? chart.title : QString(chart.title + separator + chart.subtitle);
    chart.title = headline;
}

} // namespace

QVector<Block> chartBlocks(const Maker& maker)
{
    BoardContents asked = maker.contents;
    asked.asked = maker.asked();
    // Every chart that was chosen is printed: like for like leaves its empty slots.
    asked.likeForLikeOnly = false;
    IndicatorCharts described = describeIndicators(asked, {});
    described.charts.removeIf([](const ChartDescription& chart) { return chart.known == 0; });
    const bool large = maker.plan.chartsPerPage == 1;
    const Shape shape = shapeFor(maker.plan.chartsPerPage, maker.setup.body().size());
    const qreal width = std::floor((maker.width() - (shape.columns - 1) * kGutter) / shape.columns);
    const ChartGeometry geometry
        = ChartGeometry::make(width, maker.contents, maker.theme, large ? ChartStyle::large() : ChartStyle());

    QVector<Block> blocks;
    for (qsizetype first = 0; first < described.charts.size(); first += shape.columns) {
        auto row = described.charts.mid(first, shape.columns);
        ChartCardOptions card;
        card.geometry = geometry;
        card.large = large;
        if (large)
            card.plotHeight = std::clamp(maker.height() * 0.4, 160.0, 420.0);
        for (ChartDescription& chart : row) {
            applyHeadline(chart, maker.plan.headlines.value(chart.asked), maker.contents.locale);
            card.headHeight = std::max(card.headHeight, chartHeadHeight(chart, maker.theme, width));
        }
        QVector<Drawing> drawings;
        for (const ChartDescription& chart : std::as_const(row)) {
            drawings.append(layoutChart(chart, maker.contents, maker.theme, width, card));
            card.height = std::max(card.height, drawings.constLast().size.height());
        }
        Block block {Drawing(maker.theme), nullptr, false, false, {}};
        QStringList titles;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const ChartDescription& chart = row.at(i);
            const qreal x = qreal(i) * (width + kGutter);
            const bool whole = drawings.at(i).size.height() == card.height;
            block.drawing.append(
                whole ? drawings.at(i) : layoutChart(chart, maker.contents, maker.theme, width, card), {x, 0});
            Hit hit;
            hit.rect = QRectF(x, 2, width, 26);
            hit.action = u"edit:chart:" + chart.asked;
            block.drawing.addHit(hit);
            titles.append(chart.title);
        }
        block.bookmark = titles.join(Text::tr(" · ", "between titles of charts"));
        block.drawing.size = QSizeF(maker.width(), card.height + kRowGap);
        const qsizetype number = first / shape.columns;
        block.newPage = number > 0 && number % shape.rows == 0;
        blocks.append(block);
    }
    return blocks;
}

} // namespace atlas::pack
