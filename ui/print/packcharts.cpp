// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packblock.h"
#include "ui/print/packfootnotes.h"

#include "ui/board/indicatorslayout.h"
#include "ui/charts/chartcard.h"

#include <algorithm>
#include <limits>

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kGutter = 26; ///< 7 mm
constexpr qreal kRowGap = 20;
constexpr qreal kLeastChart = 300;
constexpr qreal kWidest = 760; ///< of a small chart: bars do not get clearer by length
constexpr int kSpoilt = 100; ///< pages
constexpr qreal kTitle = 80; ///< of the part, with its key

/// Most columns in which so many charts stand on a page of that form.
int mostColumns(int perPage, QSizeF body)
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
    return std::min(columns, room);
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

qreal widthOf(const Maker& maker, int columns)
{
    return std::floor((maker.width() - (columns - 1) * kGutter) / columns);
}

/// The charts in rows of so many.
QVector<Block> rowsOf(const Maker& maker, const QVector<ChartDescription>& charts, int columns)
{
    const bool large = maker.plan.chartsPerPage == 1;
    const int rows = (maker.plan.chartsPerPage + columns - 1) / columns;
    const qreal width = widthOf(maker, columns);
    const ChartGeometry geometry
        = ChartGeometry::make(width, maker.contents, maker.theme, large ? ChartStyle::large() : ChartStyle());
    QVector<Block> blocks;
    for (qsizetype first = 0; first < charts.size(); first += columns) {
        auto row = charts.mid(first, columns);
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
        Block block {Drawing(maker.theme), nullptr, false, 0, {}};
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
        block.mostOnPage = rows;
        blocks.append(block);
    }
    return blocks;
}

/// How many pages the rows take beneath a part's title. A row that would have to be cut, or leave the title alone,
/// counts as many: any other arrangement is better.
int pagesFor(const Maker& maker, const QVector<Block>& rows)
{
    const Footnotes notes(maker);
    int pages = 1;
    int onPage = 0;
    qreal y = kTitle;
    QVector<int> sources;
    for (const Block& block : rows) {
        QVector<int> marked = markedSources(block.drawing);
        const auto all = [&] {
            QVector<int> both = sources;
            std::copy_if(marked.cbegin(), marked.cend(), std::back_inserter(both),
                [&](int number) { return !sources.contains(number); });
            return both;
        };
        if (y > 0
            && (onPage == block.mostOnPage || y + block.drawing.size.height() + notes.height(all()) > maker.height())) {
            pages += y == kTitle ? kSpoilt : 1;
            y = 0;
            onPage = 0;
            sources.clear();
            if (block.drawing.size.height() + notes.height(all()) > maker.height())
                pages += kSpoilt;
        }
        ++onPage;
        sources = all();
        y += block.drawing.size.height();
    }
    return pages;
}

} // namespace

QVector<Block> chartBlocks(const Maker& maker)
{
    BoardContents asked = maker.contents;
    asked.asked = maker.charted();
    if (asked.asked.isEmpty())
        return {};
    // Every chart that was chosen is printed: like for like leaves its empty slots.
    asked.likeForLikeOnly = false;
    IndicatorCharts described = describeIndicators(asked, {});
    // What somebody asked for and nobody reports has its empty slots; of the usual ones that would be a page of
    // nothing.
    if (!maker.plan.charts)
        described.charts.removeIf([](const ChartDescription& chart) { return chart.known == 0; });

    // Narrow charts are higher, for names and captions wrap: rather fewer beside each other than half-empty pages.
    QVector<Block> blocks;
    int pages = std::numeric_limits<int>::max();
    for (int columns = mostColumns(maker.plan.chartsPerPage, maker.setup.body().size()); columns > 0; --columns) {
        QVector<Block> rows = rowsOf(maker, described.charts, columns);
        const int needed = pagesFor(maker, rows);
        const bool wide = !blocks.isEmpty() && (maker.contents.count() == 1 || widthOf(maker, columns) > kWidest);
        if (needed > pages || (needed == pages && wide))
            continue;
        pages = needed;
        blocks = std::move(rows);
    }
    if (const auto key = chartKey(maker, blocks))
        blocks.prepend(*key);
    return blocks;
}

} // namespace atlas::pack
