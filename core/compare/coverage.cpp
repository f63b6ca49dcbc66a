// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/coverage.h"

#include "core/compare/figures.h"
#include "core/compare/text.h"
#include "core/compare/words.h"

#include <algorithm>

namespace atlas {
namespace {

using words::Text;

Knowledge knowledgeOf(const Observation& observation)
{
    if (!observation.quantity) {
        return Knowledge::ChangeOnly;
    }
    switch (observation.status) {
    case FigureStatus::Planned:
    case FigureStatus::Target:
        return Knowledge::Planned;
    case FigureStatus::Estimated:
        return Knowledge::Approximate;
    case FigureStatus::Actual:
        break;
    }
    const bool exact = observation.quantity->qualifier == Qualifier::Exact && !observation.quantity->high;
    return exact ? Knowledge::Exact : Knowledge::Approximate;
}

/// “辽宁省肿瘤医院，床位：2,330张，床位（未注明口径），2022?；确数，数据较早”.
QString sentenceOf(
    const CoverageCell& cell, const Slot& slot, const CoverageRow& row, const Dataset& dataset, const QLocale& locale)
{
    const Institution* institution = dataset.institution(slot.institution);
    const QString who = institution ? institution->shortLabel(locale) : slot.institution;
    if (!slot.figure) {
        return Text::tr("%1, %2: %3", "hospital, concept, what is known")
            .arg(who, row.name, words::knowledge(Knowledge::None));
    }
    const Figure& figure = *slot.figure;
    const QString value = figure.observation.quantity || !figure.observation.change
        ? words::figureText(figure.observation, figure.indicator, locale).joined(locale)
        : words::changePhrase(*figure.observation.change, locale);
    const QString what = words::attributes(
        {value,
            words::conceptCaption(figure.observation, figure.indicator, dataset.concepts.value(row.conceptId), locale)},
        locale);
    QStringList marks {words::knowledge(cell.knowledge)};
    if (cell.old) {
        marks.append(words::reason(ReasonType::Old));
    }
    if (cell.conflicting) {
        marks.append(words::reason(ReasonType::ConflictingSources));
    }
    return Text::tr("%1, %2: %3", "hospital, concept, what is known")
        .arg(who, row.name, words::bracketed(what, words::attributes(marks, locale), locale));
}

CoverageCell cellOf(const Slot& slot, const CompareSettings& settings)
{
    CoverageCell cell;
    if (!slot.figure) {
        return cell;
    }
    const Observation& observation = slot.figure->observation;
    cell.knowledge = knowledgeOf(observation);
    cell.ref = {RecordKind::Observation, observation.id, {}};
    cell.period = observation.period;
    cell.old = isOld(observation.period, settings);
    cell.conflicting = slot.figure->conflicting;
    cell.part = !observation.scope.isEmpty();
    cell.figures = 1 + int(slot.others.size());
    return cell;
}

} // namespace

int CoverageRow::known() const
{
    return int(std::count_if(
        cells.cbegin(), cells.cend(), [](const CoverageCell& cell) { return cell.knowledge != Knowledge::None; }));
}

int Coverage::knownOf(qsizetype institution) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
        [institution](const CoverageRow& row) { return row.cells.at(institution).knowledge != Knowledge::None; }));
}

Coverage coverageOf(
    const Dataset& dataset, const QStringList& conceptIds, const CompareSettings& settings, const QLocale& locale)
{
    Choice latest;
    latest.rule = Choice::Rule::LatestOfEach;
    const auto categories = categoriesOf(dataset);
    Coverage coverage;
    for (const QString& id : conceptIds) {
        const ComparisonRow compared = compare(dataset, id, latest, settings);
        const Concept known = dataset.concepts.value(id);
        CoverageRow row {id, known.name.isEmpty() ? id : localized(known.name, known.nameEn, locale),
            categories.value(id), known.headline, {}};
        for (const Slot& slot : compared.slotList) {
            CoverageCell cell = cellOf(slot, settings);
            cell.sentence = sentenceOf(cell, slot, row, dataset, locale);
            ++coverage.counts.at(size_t(cell.knowledge));
            row.cells.append(cell);
        }
        coverage.rows.append(row);
    }
    return coverage;
}

Coverage coverageOf(const Dataset& dataset, const CompareSettings& settings, const QLocale& locale, CoverageOrder order)
{
    Coverage coverage = coverageOf(dataset, conceptsOf(dataset), settings, locale);
    if (order != CoverageOrder::Catalogue) {
        std::stable_sort(
            coverage.rows.begin(), coverage.rows.end(), [order](const CoverageRow& a, const CoverageRow& b) {
                return order == CoverageOrder::MostKnown ? a.known() > b.known() : a.known() < b.known();
            });
    }
    return coverage;
}

QString words::knowledge(Knowledge knowledge)
{
    switch (knowledge) {
    case Knowledge::None:
        return Text::tr("no data");
    case Knowledge::ChangeOnly:
        return Text::tr("change only");
    case Knowledge::Planned:
        return Text::tr("planned");
    case Knowledge::Approximate:
        return Text::tr("not exact");
    case Knowledge::Exact:
        break;
    }
    return Text::tr("exact");
}

} // namespace atlas
