// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonoutput.h"

#include "core/compare/words.h"
#include "core/domain/schema.h"
#include "core/domain/words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonArray toJson(const QVector<Reason>& reasons)
{
    QJsonArray array;
    for (const Reason& reason : reasons)
        array.append(QJsonObject {{u"type"_s, toWord(reason.type)}, {u"between"_s, QJsonArray {reason.a, reason.b}}});
    return array;
}

QJsonObject toJson(const Change& change)
{
    return {{u"value"_s, change.value}, {u"unit"_s, wordOf(change.unit)}, {u"basis"_s, change.basis},
        {u"qualifier"_s, toString(change.qualifier)}, {u"stated"_s, change.stated}};
}

QJsonValue toJson(const Slot& slot, const Dataset& dataset, const CompareSettings& settings)
{
    if (!slot.figure)
        return QJsonValue::Null; // missing, which is not zero
    const Observation& observation = slot.figure->observation;
    const Indicator& indicator = slot.figure->indicator;
    const auto& quantity = observation.quantity;
    QJsonObject figure {
        {u"institution"_s, slot.institution},
        {u"observation"_s, observation.id},
        {u"indicator"_s, observation.indicator},
        {u"indicator_name"_s, indicator.name},
        {u"indicator_name_en"_s, indicator.nameEn},
        {u"period"_s, observation.period.toEdtf()},
        {u"per"_s, toWord(observation.per)},
        {u"status"_s, toWord(observation.status)},
        {u"value"_s, quantity ? QJsonValue(quantity->value) : QJsonValue::Null},
        {u"unit"_s, indicator.unit.name()},
        {u"unit_en"_s, indicator.unit.nameEn()},
        {u"qualifier"_s, quantity ? QJsonValue(toString(quantity->qualifier)) : QJsonValue::Null},
        {u"stated"_s, observation.stated},
        {u"scope"_s, observation.scope},
        {u"source"_s, observation.provenance.source},
        {u"derived"_s, false},
        {u"pinned"_s, slot.pinned},
        {u"verdict"_s, toWord(slot.judgement.verdict)},
        {u"reasons"_s, toJson(slot.judgement.reasons)},
    };
    if (quantity && quantity->high)
        figure[u"value_high"_s] = *quantity->high;
    if (observation.change)
        figure[u"change"_s] = toJson(*observation.change);
    if (isOverdue(observation, dataset, settings.asOf))
        figure[u"overdue"_s] = true;
    return figure;
}

/// `78,512 visits (+52.93% year on year)`.
QString figureText(const Figure& figure, const QLocale& locale)
{
    const Observation& observation = figure.observation;
    if (!observation.change)
        return words::figureText(observation, figure.indicator, locale).joined(locale);
    const QString change = words::changePhrase(*observation.change, locale);
    if (!observation.quantity)
        return change;
    return Tr::tr("%1 (%2)", "figure, how it had changed")
        .arg(words::figureText(observation, figure.indicator, locale).joined(locale), change);
}

QString titleOf(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale)
{
    const Concept asked = dataset.concepts.value(row.asked);
    const Indicator indicator = dataset.indicators.value(row.asked);
    const QString name = row.isConcept ? localized(asked.name, asked.nameEn, locale)
                                       : localized(indicator.name, indicator.nameEn, locale);
    return name.isEmpty() ? row.asked : Tr::tr("%1 (%2)", "name, id").arg(name, row.asked);
}

/// Against the reference, in one cell: the verdict with its reasons.
QString judgementText(const ComparisonRow& row, qsizetype at)
{
    const Slot& slot = row.slotList.at(at);
    if (row.known() < 2)
        return {};
    if (at == row.reference)
        return Tr::tr("reference");
    return words::verdict(slot.judgement, slot.figure->observation.id);
}

} // namespace

QJsonObject toJson(const ComparisonRow& row, const Dataset& dataset, const CompareSettings& settings)
{
    QJsonArray figures;
    for (const Slot& slot : row.slotList)
        figures.append(toJson(slot, dataset, settings));
    const QLocale locale;
    return {{u"asked"_s, row.asked}, {u"figures"_s, figures}, {u"known"_s, row.known()},
        {u"reference"_s, row.reference < 0 ? QJsonValue::Null : QJsonValue(row.slotList.at(row.reference).institution)},
        {u"rule"_s, words::rule(row, dataset, locale)}, {u"notice"_s, words::notice(row, dataset, locale)},
        {u"verdict"_s, toWord(row.judgement.verdict)}, {u"reasons"_s, toJson(row.judgement.reasons)}};
}

void print(const ComparisonRow& row, const Dataset& dataset, const CompareSettings& settings, QTextStream& stream)
{
    const QLocale locale;
    stream << titleOf(row, dataset, locale) << '\t' << words::rowVerdict(row) << '\n';
    for (qsizetype i = 0; i < row.slotList.size(); ++i) {
        const Slot& slot = row.slotList.at(i);
        const Institution* institution = dataset.institution(slot.institution);
        QStringList cells {institution ? institution->shortLabel(locale) : slot.institution};
        if (slot.figure) {
            const Figure& figure = *slot.figure;
            cells << figureText(figure, locale)
                  << (row.isConcept ? words::conceptCaption(
                          figure.observation, figure.indicator, dataset.concepts.value(row.conceptId), locale)
                                    : words::figureCaption(figure.observation, figure.indicator, locale))
                  << judgementText(row, i) << words::overdue(figure.observation, dataset, settings.asOf, locale);
        } else {
            cells << words::noData();
        }
        while (cells.constLast().isEmpty())
            cells.removeLast();
        stream << "  " << cells.join(u'\t') << '\n';
    }
    for (const QString& line : {words::rule(row, dataset, locale), words::notice(row, dataset, locale)}) {
        if (!line.isEmpty())
            stream << "  " << line << '\n';
    }
}

} // namespace atlas
