// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

#include "ui/board/coveragelayout.h"
#include "ui/board/indicatorslayout.h"
#include "ui/board/legend.h"
#include "ui/board/overviewlayout.h"
#include "ui/board/profilelayout.h"
#include "ui/board/tablelayout.h"
#include "ui/charts/chartcard.h"
#include "ui/timeline/timelinelayout.h"

#include <QCoreApplication>

namespace atlas {

namespace {
constexpr std::array<QStringView, kBoardViewCount> kWords {
    u"overview", u"profile", u"timeline", u"indicators", u"table", u"coverage"};
}

QString toWord(BoardView view) { return kWords[static_cast<size_t>(view)].toString(); }

std::optional<BoardView> parseBoardView(QStringView word)
{
    const auto found = std::find(kWords.begin(), kWords.end(), word);
    return found == kWords.end() ? std::nullopt : std::optional(static_cast<BoardView>(found - kWords.begin()));
}

QString title(BoardView view)
{
    switch (view) {
    case BoardView::Overview:
        return QCoreApplication::translate("BoardView", "Overview");
    case BoardView::Profile:
        return QCoreApplication::translate("BoardView", "Profile");
    case BoardView::Timeline:
        return QCoreApplication::translate("BoardView", "Timeline");
    case BoardView::Indicators:
        return QCoreApplication::translate("BoardView", "Indicators");
    case BoardView::Table:
        return QCoreApplication::translate("BoardView", "Table");
    case BoardView::Coverage:
        return QCoreApplication::translate("BoardView", "Coverage");
    }
    return {};
}

namespace {

/// On paper there is no strip beneath that says how many figures are grey.
Drawing withGreyedLine(Drawing drawing)
{
    const QString text = greyedText(drawing.greyed);
    if (text.isEmpty())
        return drawing;
    const qreal y = drawing.size.height();
    drawing.breaks.append(y);
    drawing.size.rheight() += 12
        + drawing.addText(14, y, drawing.size.width() - 28, text, {TextRole::Secondary, Ink::Text2, Qt::AlignLeft, 0});
    return drawing;
}

} // namespace

Drawing drawForPaper(BoardView view, const BoardContents& contents, QSizeF size, const Theme& theme)
{
    switch (view) {
    case BoardView::Overview:
        return withGreyedLine(layoutOverview(contents, {}, size, theme));
    case BoardView::Profile: {
        ProfileViewOptions options;
        options.openAllLists = true;
        return withGreyedLine(layoutProfile(contents, options, size, theme).drawing);
    }
    case BoardView::Timeline: {
        TimelineOptions options;
        options.trayOpen = true;
        return layoutTimeline(contents, options, size, theme);
    }
    case BoardView::Indicators:
        return layoutIndicators(contents, {}, size, theme);
    case BoardView::Table:
        return layoutTable(contents, size, theme);
    case BoardView::Coverage:
        return layoutCoverage(contents, size, theme);
    }
    return Drawing(theme);
}

Drawing drawChart(const BoardContents& contents, const QString& asked, qreal width, const Theme& theme)
{
    ChartCardOptions card;
    card.large = true;
    return layoutChart(describeIndicator(contents, {}, asked), contents, theme, width, card);
}

} // namespace atlas
