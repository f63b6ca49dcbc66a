// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceseries.h"

#include "core/compare/chart.h"
#include "ui/charts/chartcard.h"

#include <algorithm>

namespace atlas {

namespace {
constexpr qreal kAir = 4;
}

BoardContents seriesAround(const BoardContents& contents, const RecordRef& ref)
{
    BoardContents series;
    const Observation* observation
        = ref.kind == RecordKind::Observation ? contents.dataset.observation(ref.id) : nullptr;
    const Institution* hospital = observation ? contents.dataset.institution(observation->institution) : nullptr;
    if (!hospital)
        return series;
    QVector<Observation> own;
    std::copy_if(contents.dataset.observations.cbegin(), contents.dataset.observations.cend(), std::back_inserter(own),
        [&](const Observation& other) {
            return other.institution == observation->institution && other.indicator == observation->indicator;
        });
    if (own.size() < 2)
        return series;
    series = contents;
    series.dataset.institutions = {*hospital};
    series.dataset.observations = own;
    series.dataset.milestones.clear();
    series.dataset.items.clear();
    series.slots_ = {contents.slotOf(hospital->id)};
    series.asked = {observation->indicator};
    return series;
}

Drawing layoutSeries(const BoardContents& series, qreal width, const Theme& theme)
{
    if (series.isEmpty())
        return Drawing(theme);
    const ComparisonRow row = compare(series.dataset, series.asked.constFirst(), series.choice, series.settings);
    ChartOptions options;
    options.settings = series.settings;
    ChartDescription chart = describeChart(row, series.dataset, series.locale, options);
    chart.notice.clear();
    // Air for the ring around what is selected.
    Drawing drawing(theme);
    const Drawing inner = layoutChart(chart, series, theme, width - 2 * kAir);
    drawing.append(inner, {kAir, 0});
    drawing.size = QSizeF(width, inner.size.height() + kAir);
    return drawing;
}

} // namespace atlas
