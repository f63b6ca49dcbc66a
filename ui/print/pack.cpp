// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pack.h"

#include "ui/print/packblock.h"
#include "ui/print/packpages.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;
using namespace pack;

namespace {

QVector<Block> blocksOf(PackSection::Kind kind, const Maker& maker, const QVector<Source>& sources)
{
    switch (kind) {
    case PackSection::Kind::Cover:
        return coverBlocks(maker);
    case PackSection::Kind::Overview:
        return overviewBlocks(maker);
    case PackSection::Kind::Profile:
        return profileBlocks(maker);
    case PackSection::Kind::Timeline:
        return timelineBlocks(maker);
    case PackSection::Kind::Charts:
        return chartBlocks(maker);
    case PackSection::Kind::Table:
        return tableBlocks(maker);
    case PackSection::Kind::Notes:
        return noteBlocks(maker);
    case PackSection::Kind::Sources:
        return sourceBlocks(maker, sources);
    case PackSection::Kind::Coverage:
        return coverageBlocks(maker);
    }
    return {};
}

QVector<Part> partsOf(const Maker& maker, const QVector<Source>& sources)
{
    QVector<Part> parts;
    for (const PackSection& section : maker.plan.sections) {
        if (!section.on)
            continue;
        QVector<Block> blocks = blocksOf(section.kind, maker, sources);
        if (blocks.isEmpty())
            continue;
        const QString title = partTitle(section, maker.contents);
        if (section.kind != PackSection::Kind::Cover)
            blocks.prepend(headingBlock(maker, section, title));
        parts.append({section.kind, title, blocks});
    }
    return parts;
}

/// Sources in the order in which their marks appear, from a composition with provisional numbers.
QVector<Source> inOrderOfAppearance(const QVector<Part>& parts, const QVector<Source>& provisional)
{
    QVector<Source> sources;
    QVector<int> seen;
    for (const Part& part : parts) {
        for (const Block& block : part.blocks) {
            for (const int number : markedSources(block.drawing)) {
                if (seen.contains(number) || number > provisional.size())
                    continue;
                seen.append(number);
                sources.append(provisional.at(number - 1));
            }
        }
    }
    return sources;
}

void number(BoardContents& contents, const QVector<Source>& sources)
{
    contents.sourceNumbers.clear();
    for (qsizetype i = 0; i < sources.size(); ++i)
        contents.sourceNumbers.insert(sources.at(i).id, int(i) + 1);
}

PackPlan planWith(std::initializer_list<PackSection::Kind> kinds)
{
    PackPlan plan;
    for (const PackSection::Kind kind : kinds)
        plan.sections.append({kind, true, {}, {}});
    return plan;
}

} // namespace

PageSetup applied(const PackPlan& plan, PageSetup setup)
{
    setup.paper = QPageSize(plan.paper == u"A3" ? QPageSize::A3 : QPageSize::A4);
    setup.orientation = plan.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    setup.grey = plan.grey;
    return setup;
}

PaperDocument composePack(const PackPlan& plan, const BoardContents& contents, const PageSetup& setup)
{
    const auto theme = std::make_shared<const Theme>(setup.theme());
    BoardContents numbered = contents;
    const Maker maker {plan, numbered, setup, *theme};
    const QVector<Source> provisional = contents.dataset.orderedSources();
    number(numbered, provisional);
    const QVector<Source> sources = inOrderOfAppearance(partsOf(maker, {}), provisional);
    number(numbered, sources);
    Pages pages(maker);
    for (const Part& part : partsOf(maker, sources))
        pages.add(part);
    PaperDocument document = pages.finish();
    document.theme = theme;
    return document;
}

QString packTitleOf(const PackPlan& plan, const BoardContents& contents) { return packTitle(plan, contents); }

PackPlan planFor(BoardView view)
{
    using Kind = PackSection::Kind;
    switch (view) {
    case BoardView::Overview:
        return planWith({Kind::Overview, Kind::Notes, Kind::Sources});
    case BoardView::Profile:
        return planWith({Kind::Profile, Kind::Sources});
    case BoardView::Timeline:
        return planWith({Kind::Timeline, Kind::Sources});
    case BoardView::Indicators:
        return planWith({Kind::Charts, Kind::Notes, Kind::Sources});
    case BoardView::Table: {
        PackPlan plan = planWith({Kind::Table, Kind::Notes, Kind::Sources});
        plan.everyFigure = true;
        return plan;
    }
    case BoardView::Coverage:
        return planWith({Kind::Coverage});
    }
    return {};
}

PackPlan planForChart(const QString& asked)
{
    PackPlan plan = planWith({PackSection::Kind::Charts});
    plan.charts = QStringList {asked};
    plan.chartsPerPage = 1;
    return plan;
}

} // namespace atlas
