// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/chartscale.h"
#include "core/compare/comparison.h"

/// A chart as plain data: what is drawn, at which value, in which words. Laid out and painted elsewhere; printed,
/// spoken and exported from the same description, so that none of them can say anything else.
namespace atlas {

enum class ChartForm {
    Auto, ///< Lines for three or more dates or where all that is known is a from–to, Parts where the parts of a figure
          ///< are all known, Positions for grades, Values for ranks, else Bars
    Bars,
    Lines, ///< over time, on a true time axis; two points make a slope
    Dumbbell, ///< from–to, one hospital a row
    Parts, ///< a whole divided: a bar for each hospital, made up of what its figure consists of
    Strip, ///< all on one line: where each stands among them, on a scale that may leave zero out
    Positions, ///< grades: the place on an ordered scale
    Values, ///< numbers alone: what has no scale that it could stand on
};

/// Months of one calendar year.
struct MonthSpan {
    int from = 1, to = 12;
    friend bool operator==(const MonthSpan&, const MonthSpan&) = default;
};

/// One figure in a chart.
struct ChartFigure {
    enum class Part {
        Chosen, ///< stands for its hospital
        Further, ///< holds beside it: of another definition, or newer than the one that was chosen
        Planned, ///< planned, a target or an estimate beside an actual one
        Earlier, ///< what the same figure was before
    };

    RecordRef ref;
    Part part = Part::Chosen;
    double value = 0; ///< in the chart's unit
    std::optional<double> high; ///< closes a stated range
    Interval interval; ///< what the qualifier admits, in the chart's unit
    Qualifier qualifier = Qualifier::Exact;
    FigureStatus status = FigureStatus::Actual;
    Period period;
    double time = 0; ///< the middle of the period in years, 0: undated
    QString scope;
    std::optional<MonthSpan> months; ///< covered, where the figure's length matters and is not a year
    QString indicator; ///< its name
    bool pinned = false; ///< stands here because the reader said so
    QString text; ///< `≲2,000`: sign and figure in the chart's unit, or with its own where the figure has no place on
                  ///< the scale
    QString caption; ///< definition, status, scope, period, as far as the subtitle does not say them for all
    QString sentence; ///< the whole statement: hospital, indicator, figure with unit, period, scope, what keeps it from
                      ///< being compared

    [[nodiscard]] bool isPlanned() const { return status != FigureStatus::Actual; }
};

/// One hospital in a chart.
struct ChartRow {
    QString institution;
    QString name; ///< short
    QString fullName;
    QVector<ChartFigure> figures; ///< what has a place on the scale, the chosen one first; empty: a named empty slot
    /// Lines and Dumbbell: the chosen figure's like in time order, actual ones then planned ones. Empty: no dated
    /// figure.
    QVector<ChartFigure> points;
    QVector<int> gaps; ///< indices of points before which the line is broken
    QVector<ChartFigure> parts; ///< Parts: what the chosen figure consists of, in the same order in every row
    QString missing; ///< "No data", or why what there is was left out; empty when there are figures
    QVector<ChartFigure>
        instead; ///< what exists but has no place on this scale: `text` is complete, with name and unit

    [[nodiscard]] bool hasChosen() const
    {
        return !figures.isEmpty() && figures.constFirst().part == ChartFigure::Part::Chosen;
    }
};

struct ChartOptions {
    ChartForm form = ChartForm::Auto;
    bool byValue
        = false; ///< largest first where the figures may be ranked at all; else, and for equal ones, as compared
    bool likeForLikeOnly = false; ///< figures that are not comparable with the reference leave the scale and say so
    CompareSettings settings; ///< for judging anew what is drawn instead
};

struct ChartDescription {
    QString asked;
    QString title; ///< concept or indicator
    QString subtitle; ///< unit; shared definition; shared period
    QString unit; ///< `万元`, `人次/日`, with the values
    ChartForm form = ChartForm::Bars; ///< never Auto
    bool compact = false; ///< more lines than one plot carries: a panel for each hospital
    QVector<ChartRow> rows;
    ChartScale scale; ///< of the values
    ChartScale timeScale; ///< Lines: of ChartFigure::time, its labels are years
    QString scaleKey; ///< charts with the same key count the same kind of thing in the same unit; empty: no scale
    /// Its scale is not the one that like charts beside it share (compact: each panel has its own), and the chart has
    /// to say so.
    bool ownScale = false;
    QStringList grades; ///< Positions: the scale's labels, worst first
    std::optional<Verdict> verdict; ///< empty: nothing to judge
    QString verdictText; ///< for the badge, empty where only one institution is shown
    QString notice;
    QString rule; ///< which figure stands for a hospital, in one short line; empty where there was nothing to choose
    QString accessibleText; ///< title, subtitle, extremes, what is missing, notice
    int known = 0; ///< hospitals with a figure on the scale

    /// One institution alone: its rows are named by what they count, not by whose they are.
    [[nodiscard]] bool isSingle() const { return rows.size() == 1; }
};

ChartDescription describeChart(
    const ComparisonRow& row, const Dataset& dataset, const QLocale& locale, const ChartOptions& options = {});

/// `row` without the figures that are not comparable with its reference; they are found among the slot's others again.
/// Judged anew.
ComparisonRow likeForLike(const ComparisonRow& row, const CompareSettings& settings);

/// `row` with figures that can stand on its common scale in the place of those that cannot, wherever a hospital has
/// one. Judged anew.
ComparisonRow onOneScale(const ComparisonRow& row, const CompareSettings& settings);

/// Gives bar charts that count the same thing one scale, as long as the smallest of them can still be read on it; with
/// `free` they keep their own and are marked as having it.
void shareScales(QVector<ChartDescription>& charts, bool free);

/// The chart's figures as tab-separated text with a head row: hospital, value, unit, caption; empty slots as such.
QString toTsv(const ChartDescription& chart);

} // namespace atlas
