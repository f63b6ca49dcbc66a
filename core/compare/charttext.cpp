// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/charttext.h"

#include "core/base/text.h"
#include "core/compare/chartfigures.h"
#include "core/compare/figures.h"
#include "core/compare/text.h"
#include "core/compare/words.h"

#include <algorithm>

#include <cmath>

namespace atlas {

namespace {

/// Every figure that a chart draws.
QVector<ChartFigure*> shownFigures(ChartDescription& chart)
{
    QVector<ChartFigure*> shown;
    for (ChartRow& row : chart.rows) {
        for (ChartFigure& figure : row.figures)
            shown.append(&figure);
        for (ChartFigure& figure : row.points)
            shown.append(&figure);
    }
    return shown;
}

} // namespace

ChartText::ChartText(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale)
    : m_dataset(dataset), m_locale(locale), m_asked(row.asked), m_isConcept(row.isConcept)
{
}

QString ChartText::indicatorName(const Indicator& indicator) const
{
    return localized(indicator.name, indicator.nameEn, m_locale);
}

QString ChartText::nameOf(const QString& institution) const
{
    const Institution* known = m_dataset.institution(institution);
    return known ? localized(known->name, known->nameEn, m_locale) : institution;
}

ChartFigure ChartText::plain(const Figure& figure) const
{
    const Observation& observation = figure.observation;
    ChartFigure shown;
    shown.ref = {RecordKind::Observation, observation.id, {}};
    if (observation.quantity) {
        shown.value = observation.quantity->value;
        shown.high = observation.quantity->high;
        shown.interval = observation.quantity->interval();
        shown.qualifier = observation.quantity->qualifier;
    }
    shown.status = observation.status;
    shown.period = observation.period;
    shown.time = timeOf(observation.period).value_or(0);
    shown.scope = observation.scope;
    shown.indicator = indicatorName(figure.indicator);
    shown.months = monthSpan(figure);
    shown.sentence = sentence(figure, {});
    return shown;
}

QString ChartText::value(const Figure& figure) const
{
    const QuantityText text = words::figureText(figure.observation, figure.indicator, m_locale, Scaling::None);
    return text.sign + text.figure;
}

QString ChartText::withUnit(const Figure& figure) const
{
    if (!figure.observation.quantity && figure.observation.change)
        return words::changePhrase(*figure.observation.change, m_locale);
    return words::figureText(figure.observation, figure.indicator, m_locale).joined(m_locale);
}

QString ChartText::unit(const Figure& figure, bool numbersAlone) const
{
    if (figure.indicator.measure == Measure::Grade || figure.indicator.measure == Measure::Rank)
        return words::measure(figure.indicator.measure);
    return numbersAlone ? QString()
                        : words::figureText(figure.observation, figure.indicator, m_locale, Scaling::None).unit;
}

QString ChartText::instead(const Figure& figure) const
{
    const QString caption = words::figureCaption(figure.observation, figure.indicator, m_locale);
    return tr("%1 %2", "what there is instead: indicator, figure with caption")
        .arg(indicatorName(figure.indicator), words::attributes({withUnit(figure), caption}, m_locale));
}

QString ChartText::sentence(const Figure& figure, const Judgement& judgement) const
{
    const Observation& observation = figure.observation;
    const QString status = observation.status == FigureStatus::Actual ? QString() : words::status(observation.status);
    const QString what = words::attributes(
        {withUnit(figure), status, observation.scope, observation.period.format(m_locale)}, m_locale);
    const QString text = tr("%1, %2: %3", "hospital, indicator, figure with period")
                             .arg(nameOf(observation.institution), indicatorName(figure.indicator), what);
    if (judgement.verdict == Verdict::Comparable)
        return text;
    return tr("%1; %2", "figure, verdict with reasons").arg(text, words::verdict(judgement, observation.id));
}

QString ChartText::share(const ChartFigure& part, double whole) const
{
    const int percent = int(std::lround(100 * part.value / whole));
    return tr("%1, %2%", "part of a whole, its share").arg(part.indicator).arg(percent);
}

void ChartText::sayHowMany(ChartDescription& chart) const
{
    const QString among
        = tr("%1 of %2 compared", "hospitals with a figure, all").arg(chart.known).arg(chart.rows.size());
    chart.subtitle += (isChinese(m_locale) ? QStringLiteral("；") : QStringLiteral(" · ")) + among;
}

QString ChartText::countedOtherwise() { return tr("counted otherwise"); }

QString ChartText::notLikeForLike() { return tr("not comparable, left out"); }

void ChartText::shareOut(ChartDescription& chart, const ComparisonRow& row, const QString& key) const
{
    const Concept asked = m_dataset.concepts.value(row.conceptId);
    const auto indicator = m_dataset.indicators.constFind(row.asked);
    if (m_isConcept)
        chart.title = localized(asked.name, asked.nameEn, m_locale);
    else if (indicator != m_dataset.indicators.constEnd())
        chart.title = indicatorName(*indicator);
    if (chart.title.isEmpty())
        chart.title = row.asked;

    QStringList indicators;
    for (const Slot& slot : row.slotList) {
        const bool shown = slot.figure && (key.isEmpty() || standsOn(*slot.figure, key));
        if (shown && !indicators.contains(slot.figure->indicator.id))
            indicators.append(slot.figure->indicator.id);
    }
    const QVector<ChartFigure*> shown = shownFigures(chart);
    const bool onePeriod = shown.size() > 1 && !shown.constFirst()->period.isUndated()
        && std::all_of(shown.cbegin(), shown.cend(),
            [&](const ChartFigure* figure) { return figure->period == shown.constFirst()->period; });
    const QString shared = indicators.size() == 1 ? indicators.constFirst() : QString();

    const QString sharedName = shared.isEmpty() ? QString() : indicatorName(indicatorOf(m_dataset, shared));
    QStringList parts {chart.unit};
    if (chart.isSingle()) {
        // Its rows are named by their definitions.
    } else if (!shared.isEmpty() && m_isConcept) {
        parts.append(sharedName == chart.title ? QString() : sharedName);
    } else if (indicators.size() > 1) {
        parts.append(tr("definition at each figure"));
    }
    if (onePeriod)
        parts.append(shown.constFirst()->period.format(m_locale));
    parts.removeAll(QString());
    chart.subtitle = parts.join(isChinese(m_locale) ? QStringLiteral("；") : QStringLiteral(" · "));

    for (ChartFigure* figure : shown)
        figure->caption
            = caption(*figure, chart.isSingle() || !m_isConcept ? figure->indicator : sharedName, onePeriod);
}

QString ChartText::caption(const ChartFigure& figure, const QString& saidElsewhere, bool sharedPeriod) const
{
    const Observation* observation = m_dataset.observation(figure.ref.id);
    if (!observation)
        return {};
    const Indicator indicator = indicatorOf(m_dataset, observation->indicator);
    const QString status = figure.isPlanned() ? words::status(figure.status) : QString();
    const QString rest = sharedPeriod ? words::attributes({status, figure.scope}, m_locale)
                                      : words::figureCaption(*observation, indicator, m_locale);
    return words::attributes({figure.pinned ? words::pinned() : QString(),
                                 figure.indicator == saidElsewhere ? QString() : figure.indicator, rest},
        m_locale);
}

QString ChartText::accessible(const ChartDescription& chart) const
{
    QStringList sentences {chart.subtitle.isEmpty()
            ? chart.title
            : tr("%1 (%2)", "chart title, subtitle").arg(chart.title, chart.subtitle)};
    const ChartFigure* least = nullptr;
    const ChartFigure* most = nullptr;
    QString leastName, mostName;
    QStringList missing;
    for (const ChartRow& row : chart.rows) {
        if (row.figures.isEmpty())
            missing.append(row.name);
        if (!row.hasChosen() || chart.form == ChartForm::Values)
            continue;
        const ChartFigure& figure = row.figures.constFirst();
        if (!least || figure.value < least->value) {
            least = &figure;
            leastName = row.name;
        }
        if (!most || figure.value > most->value) {
            most = &figure;
            mostName = row.name;
        }
    }
    if (least && least == most)
        sentences.append(tr("%1: %2", "hospital, figure").arg(leastName, least->text));
    else if (least)
        sentences.append(tr("From %1 (%2) to %3 (%4)", "least figure, hospital, greatest figure, hospital")
                             .arg(least->text, leastName, most->text, mostName));
    if (!missing.isEmpty())
        sentences.append(tr("No data: %1").arg(words::enumeration(missing, m_locale)));
    QString text = sentences.join(isChinese(m_locale) ? QStringLiteral("。") : QStringLiteral(". "))
        + (isChinese(m_locale) ? u'。' : u'.');
    if (!chart.notice.isEmpty())
        text += (isChinese(m_locale) ? QString() : QStringLiteral(" ")) + chart.notice;
    return text;
}

QString toTsv(const ChartDescription& chart)
{
    // A cell never holds what would begin another one.
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines {
        QStringList {ChartText::tr("Hospital"), ChartText::tr("Value"), ChartText::tr("Unit"), ChartText::tr("Note")}
            .join(u'\t')};
    const auto line = [&](const ChartRow& row, const QString& value, const QString& unit, const QString& note) {
        lines.append(QStringList {cell(row.fullName), cell(value), cell(unit), cell(note)}.join(u'\t'));
    };
    for (const ChartRow& row : chart.rows) {
        QVector<ChartFigure> figures = row.figures;
        figures += row.parts;
        for (const ChartFigure& point : row.points) {
            if (std::none_of(figures.cbegin(), figures.cend(),
                    [&](const ChartFigure& figure) { return figure.ref == point.ref; }))
                figures.append(point);
        }
        for (const ChartFigure& figure : std::as_const(figures))
            line(row, figure.text, chart.scaleKey.isEmpty() ? QString() : chart.unit, figure.caption);
        if (figures.isEmpty()) {
            QStringList notes {row.missing};
            for (const ChartFigure& figure : row.instead)
                notes.append(figure.text);
            line(row, {}, {}, notes.join(QStringLiteral("; ")));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace atlas
