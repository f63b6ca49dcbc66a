// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/chart.h"

#include "core/base/text.h"
#include "core/compare/chartfigures.h"
#include "core/compare/chartparts.h"
#include "core/compare/charttext.h"
#include "core/compare/text.h"
#include "core/compare/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

/// More lines than this run into each other in one plot.
constexpr int kMostLines = 4;
/// A longer chart is no longer read as one; with many hospitals the further figures step back.
constexpr int kMostFigures = 12;
constexpr int kEarlierYears = 10;
/// Below this part of the common scale a chart's longest bar cannot be read.
constexpr double kSmallestShare = 0.125;

class Builder {
public:
    Builder(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale, const ChartOptions& options)
        : m_row(row), m_dataset(dataset), m_options(options), m_text(row, dataset, locale), m_key(commonKey(row))
    {
        m_chart.asked = row.asked;
    }

    ChartDescription build()
    {
        chooseUnit();
        m_chart.form = chooseForm();
        if (m_chart.form == ChartForm::Values)
            m_key.clear();
        for (const Slot& slot : m_row.slotList)
            m_chart.rows.append(rowOf(slot));
        m_chart.known = int(std::count_if(
            m_chart.rows.cbegin(), m_chart.rows.cend(), [](const ChartRow& row) { return row.hasChosen(); }));
        m_chart.compact = m_chart.form == ChartForm::Lines && m_chart.known > kMostLines;
        // A strip is read from its ends: its list follows it.
        if (m_chart.form == ChartForm::Strip
            || (m_options.byValue && m_row.judgement.verdict != Verdict::NotComparable))
            sortByValue();
        setScales();
        setWords();
        return m_chart;
    }

private:
    void chooseUnit()
    {
        const auto first = std::find_if(m_row.slotList.cbegin(), m_row.slotList.cend(),
            [this](const Slot& slot) { return slot.figure && standsOn(*slot.figure, m_key); });
        if (first != m_row.slotList.cend())
            m_unitOf = *first->figure;
    }

    [[nodiscard]] ChartForm chooseForm() const
    {
        if (!m_unitOf || m_unitOf->indicator.measure == Measure::Rank)
            return ChartForm::Values;
        const bool graded = m_unitOf->indicator.measure == Measure::Grade;
        if (graded && m_unitOf->indicator.scale.isEmpty())
            return ChartForm::Values;
        const bool wanted = m_options.form != ChartForm::Auto;
        if (graded)
            return wanted && m_options.form == ChartForm::Values ? ChartForm::Values : ChartForm::Positions;
        if (m_options.form == ChartForm::Parts)
            return hasDivision(false) ? ChartForm::Parts : automaticForm();
        if (m_options.form == ChartForm::Strip)
            return onScale() > 1 ? ChartForm::Strip : automaticForm();
        if (wanted && m_options.form != ChartForm::Positions
            && (m_options.form == ChartForm::Bars || m_options.form == ChartForm::Values || hasPoints()))
            return m_options.form;
        return automaticForm();
    }

    [[nodiscard]] int onScale() const
    {
        return int(std::count_if(m_row.slotList.cbegin(), m_row.slotList.cend(),
            [this](const Slot& slot) { return slot.figure && standsOn(*slot.figure, m_key); }));
    }

    [[nodiscard]] bool hasDivision(bool complete) const
    {
        return std::any_of(m_row.slotList.cbegin(), m_row.slotList.cend(), [&](const Slot& slot) {
            const auto division = divisionOf(slot, m_key);
            return division && (division->complete || !complete);
        });
    }

    [[nodiscard]] bool hasPoints() const
    {
        return std::any_of(m_row.slotList.cbegin(), m_row.slotList.cend(),
            [this](const Slot& slot) { return !pointsInTime(slot, m_key).isEmpty(); });
    }

    [[nodiscard]] ChartForm automaticForm() const
    {
        bool allFromTo = true;
        int known = 0;
        for (const Slot& slot : m_row.slotList) {
            if (!slot.figure || !standsOn(*slot.figure, m_key))
                continue;
            ++known;
            const auto points = pointsInTime(slot, m_key).size();
            if (points >= 3)
                return ChartForm::Lines;
            const auto shown = figuresWorthShowing(slot, m_key, kMostFigures, std::numeric_limits<int>::max());
            // What stands beside the two of a from–to would be lost in a line.
            allFromTo = allFromTo && points == 2 && shown.size() == 2;
        }
        if (hasDivision(true))
            return ChartForm::Parts;
        if (!allFromTo || known == 0)
            return ChartForm::Bars;
        return known <= kMostLines ? ChartForm::Lines : ChartForm::Dumbbell;
    }

    [[nodiscard]] ChartRow rowOf(const Slot& slot)
    {
        ChartRow row;
        row.institution = slot.institution;
        if (const Institution* institution = m_dataset.institution(slot.institution)) {
            row.name = institution->shortLabel(m_text.locale());
            row.fullName = localized(institution->name, institution->nameEn, m_text.locale());
        }
        const int hospitals = int(m_row.slotList.size());
        const int most = hospitals == 1 ? 5 : std::clamp(kMostFigures / std::max(1, hospitals) - 1, 1, 3);
        const int years = hospitals == 1 ? std::numeric_limits<int>::max() : kEarlierYears;
        const auto division = m_chart.form == ChartForm::Parts ? divisionOf(slot, m_key) : std::nullopt;
        if (division) {
            row.figures.append(figure(division->whole, ChartFigure::Part::Chosen, slot));
            addParts(row, *division, slot);
        } else if (m_chart.form == ChartForm::Parts || m_chart.form == ChartForm::Strip) {
            if (slot.figure && standsOn(*slot.figure, m_key))
                row.figures.append(figure(*slot.figure, ChartFigure::Part::Chosen, slot));
        } else if (!m_key.isEmpty()) {
            for (const PartFigure& part : figuresWorthShowing(slot, m_key, most, years))
                row.figures.append(figure(part.figure, part.part, slot));
        } else if (slot.figure) {
            row.figures.append(figure(*slot.figure, ChartFigure::Part::Chosen, slot));
        }
        if (m_chart.form == ChartForm::Lines || m_chart.form == ChartForm::Dumbbell)
            addPoints(row, slot);
        if (row.figures.isEmpty())
            addMissing(row, slot);
        return row;
    }

    void addParts(ChartRow& row, const Division& division, const Slot& slot) const
    {
        const double whole = row.figures.constFirst().value;
        for (const Figure& source : division.parts) {
            ChartFigure part = figure(source, ChartFigure::Part::Further, slot);
            part.caption = m_text.share(part, whole);
            row.parts.append(part);
        }
    }

    void addPoints(ChartRow& row, const Slot& slot)
    {
        const QVector<Figure> points = pointsInTime(slot, m_key);
        QVector<double> steps;
        for (const Figure& point : points) {
            const bool chosen = point.observation.id == slot.figure->observation.id;
            row.points.append(figure(point, chosen ? ChartFigure::Part::Chosen : ChartFigure::Part::Earlier, slot));
            if (row.points.size() > 1)
                steps.append(row.points.constLast().time - row.points.at(row.points.size() - 2).time);
        }
        // Where figures come at a steady pace, a much longer step is years that nobody reported. Two points are a
        // from–to.
        if (steps.size() < 2)
            return;
        QVector<double> sorted = steps;
        std::sort(sorted.begin(), sorted.end());
        const double usual = sorted.at((sorted.size() - 1) / 2);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps.at(i) > 1.6 * usual && !row.points.at(i + 1).isPlanned())
                row.gaps.append(int(i) + 1);
        }
    }

    void addMissing(ChartRow& row, const Slot& slot) const
    {
        row.missing = words::noData();
        QVector<Figure> existing;
        if (slot.figure)
            existing.append(*slot.figure);
        existing += slot.others;
        for (const Figure& other : std::as_const(existing)) {
            if (row.instead.size() == 2)
                break;
            ChartFigure shown = m_text.plain(other);
            shown.part = ChartFigure::Part::Further;
            shown.text = m_text.instead(other);
            shown.caption.clear();
            row.instead.append(shown);
        }
        // What there is but has no place on the scale is not missing.
        if (!existing.isEmpty()) {
            const bool changes = std::none_of(existing.cbegin(), existing.cend(),
                [](const Figure& other) { return other.observation.quantity.has_value(); });
            row.missing = changes ? words::reason(ReasonType::ChangeOnly) : ChartText::countedOtherwise();
        }
        // What could stand here and does not was left out on purpose.
        if (std::any_of(
                existing.cbegin(), existing.cend(), [this](const Figure& other) { return standsOn(other, m_key); }))
            row.missing = ChartText::notLikeForLike();
    }

    [[nodiscard]] ChartFigure figure(const Figure& source, ChartFigure::Part part, const Slot& slot) const
    {
        const Figure figure = m_unitOf && !m_key.isEmpty() ? inUnit(source, m_unitOf->indicator.unit) : source;
        ChartFigure shown = m_text.plain(figure);
        shown.part = part;
        shown.text = m_key.isEmpty() ? m_text.withUnit(figure) : m_text.value(figure);
        shown.pinned = slot.pinned && part == ChartFigure::Part::Chosen;
        shown.sentence = m_text.sentence(source, part == ChartFigure::Part::Chosen ? slot.judgement : Judgement());
        return shown;
    }

    void sortByValue()
    {
        std::stable_sort(m_chart.rows.begin(), m_chart.rows.end(), [](const ChartRow& a, const ChartRow& b) {
            if (a.hasChosen() != b.hasChosen())
                return a.hasChosen();
            return a.hasChosen() && a.figures.constFirst().value > b.figures.constFirst().value;
        });
    }

    void setScales()
    {
        if (m_key.isEmpty())
            return;
        const Indicator& indicator = m_unitOf->indicator;
        m_chart.scaleKey = m_row.conceptId + u'|' + m_key;
        if (m_chart.form == ChartForm::Positions) {
            m_chart.grades = indicator.scale;
            m_chart.scale.max = double(std::max<qsizetype>(2, indicator.scale.size()));
            m_chart.scale.min = 1;
            return;
        }
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        QVector<double> times;
        for (const ChartRow& row : std::as_const(m_chart.rows)) {
            const bool overTime = m_chart.form == ChartForm::Lines;
            QVector<ChartFigure> drawn = overTime ? row.points : row.figures;
            if (m_chart.form == ChartForm::Dumbbell)
                drawn += row.points;
            for (const ChartFigure& figure : std::as_const(drawn)) {
                low = std::min(low, figure.value);
                // An open end goes on behind the value: there must be room to show that.
                const bool open
                    = !overTime && (figure.qualifier == Qualifier::AtLeast || figure.qualifier == Qualifier::MoreThan);
                high = std::max({high, figure.value, figure.high.value_or(figure.value),
                    open ? figure.value * 1.05 : figure.value});
                if (overTime)
                    times.append(figure.time);
            }
        }
        if (low > high)
            return;
        if (indicator.unit.isPercent() && low >= 0 && high <= 105)
            high = std::min(high, 100.0);
        // Bars stand on zero. A line may leave it out where the movement would be lost otherwise.
        const bool onZero = !canLeaveZero() || low < 0 || low == high
            || (m_chart.form == ChartForm::Lines && high - low > 0.2 * high);
        m_chart.scale
            = niceScale(onZero ? std::min(0.0, low) : low, onZero ? std::max(0.0, high) : high, canLeaveZero() ? 4 : 5);
        labelTicks(m_chart.scale, indicator.unit, m_text.locale());
        if (m_chart.form == ChartForm::Lines)
            m_chart.timeScale = timeScaleFor(times);
    }

    [[nodiscard]] bool canLeaveZero() const
    {
        return m_chart.form == ChartForm::Lines || m_chart.form == ChartForm::Strip;
    }

    /// Years at their middles, where a figure of a year stands.
    static ChartScale timeScaleFor(const QVector<double>& times)
    {
        ChartScale scale;
        if (times.isEmpty())
            return scale;
        const auto [first, last] = std::minmax_element(times.cbegin(), times.cend());
        const int from = int(std::floor(*first));
        const int to = int(std::floor(*last));
        scale.min = std::min(*first, from + 0.5);
        scale.max = std::max(*last, to + 0.5);
        if (scale.max - scale.min < 1) {
            scale.min -= 0.5;
            scale.max += 0.5;
        }
        for (int year = from; year <= to; ++year) {
            scale.ticks.append(year + 0.5);
            scale.labels.append(QString::number(year));
        }
        return scale;
    }

    void setWords()
    {
        if (m_unitOf)
            m_chart.unit = m_text.unit(*m_unitOf, m_key.isEmpty());
        m_text.shareOut(m_chart, m_row, m_key);
        if (m_chart.form == ChartForm::Strip)
            m_text.sayHowMany(m_chart);
        m_chart.verdict = m_row.known() > 1 ? std::optional(m_row.judgement.verdict) : std::nullopt;
        if (m_row.slotList.size() > 1)
            m_chart.verdictText = words::rowVerdict(m_row);
        m_chart.rule = words::rule(m_row, m_dataset, m_text.locale());
        m_chart.notice = words::notice(m_row, m_dataset, m_text.locale());
        m_chart.accessibleText = m_text.accessible(m_chart);
    }

    const ComparisonRow& m_row;
    const Dataset& m_dataset;
    const ChartOptions& m_options;
    ChartText m_text;
    QString m_key; ///< of the scale; empty: the numbers alone
    std::optional<Figure> m_unitOf; ///< in whose unit all are shown
    ChartDescription m_chart;
};

} // namespace

ChartDescription describeChart(
    const ComparisonRow& row, const Dataset& dataset, const QLocale& locale, const ChartOptions& options)
{
    const ComparisonRow drawn
        = onOneScale(options.likeForLikeOnly ? likeForLike(row, options.settings) : row, options.settings);
    return Builder(drawn, dataset, locale, options).build();
}

ComparisonRow likeForLike(const ComparisonRow& row, const CompareSettings& settings)
{
    ComparisonRow alike = row;
    if (row.reference < 0)
        return alike;
    const Figure reference = *row.slotList.at(row.reference).figure;
    const auto fits
        = [&](const Figure& figure) { return judge(figure, reference, settings).verdict != Verdict::NotComparable; };
    for (Slot& slot : alike.slotList) {
        if (!slot.figure || fits(*slot.figure))
            continue;
        // Another of the hospital's figures may fit where its best one does not.
        slot.others.prepend(*slot.figure);
        slot.figure.reset();
        slot.judgement = {};
        const auto other = std::find_if(slot.others.cbegin(), slot.others.cend(), fits);
        if (!slot.pinned && other != slot.others.cend()) {
            slot.figure = *other;
            slot.others.erase(other);
            slot.judgement = judge(*slot.figure, reference, settings);
        }
    }
    alike.judgement = judge(alike.figures(), settings);
    return alike;
}

ComparisonRow onOneScale(const ComparisonRow& row, const CompareSettings& settings)
{
    const QString key = commonKey(row);
    const auto fits = [&key](const Figure& figure) { return standsOn(figure, key); };
    ComparisonRow aligned = row;
    bool changed = false;
    for (Slot& slot : aligned.slotList) {
        const auto other = std::find_if(slot.others.cbegin(), slot.others.cend(), fits);
        // What the reader picked is shown, or said to have no place here; nothing else takes its place unasked.
        if (!slot.figure || slot.pinned || fits(*slot.figure) || other == slot.others.cend())
            continue;
        Figure better = *other;
        slot.others.erase(other);
        slot.others.prepend(*slot.figure);
        slot.figure = std::move(better);
        changed = true;
    }
    if (!changed)
        return aligned;
    const Figure reference = *aligned.slotList.at(aligned.reference).figure;
    for (Slot& slot : aligned.slotList) {
        if (slot.figure)
            slot.judgement = judge(*slot.figure, reference, settings);
    }
    aligned.judgement = judge(aligned.figures(), settings);
    return aligned;
}

void shareScales(QVector<ChartDescription>& charts, bool free)
{
    QHash<QString, QVector<qsizetype>> groups;
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const ChartDescription& chart = charts.at(i);
        if (chart.form == ChartForm::Bars && !chart.scaleKey.isEmpty() && chart.known > 0 && chart.scale.min == 0)
            groups[chart.scaleKey].append(i);
        if (chart.compact)
            charts[i].ownScale = free;
    }
    for (QVector<qsizetype>& group : groups) {
        std::sort(group.begin(), group.end(),
            [&](qsizetype a, qsizetype b) { return charts.at(a).scale.max > charts.at(b).scale.max; });
        qsizetype largest = group.constFirst();
        for (const qsizetype i : std::as_const(group)) {
            if (charts.at(i).scale.max < charts.at(largest).scale.max * kSmallestShare) {
                // Too small to be read beside that one: it leads a scale of its own kind.
                largest = i;
                charts[i].ownScale = true;
            } else if (free) {
                charts[i].ownScale = group.size() > 1;
            } else if (i != largest) {
                charts[i].ownScale = charts.at(largest).ownScale;
                charts[i].scale = charts.at(largest).scale;
            }
        }
    }
}

} // namespace atlas
