// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands.h"
#include "app/console.h"
#include "core/compare/comparison.h"
#include "core/compare/words.h"
#include "core/domain/schema.h"
#include "core/library/datasetreader.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QJsonValue toJson(const Slot& slot)
{
    if (!slot.figure)
        return QJsonValue::Null; // missing, which is not zero
    const Observation& observation = slot.figure->observation;
    const auto& quantity = observation.quantity;
    QJsonObject figure {
        {u"institution"_s, slot.institution},
        {u"observation"_s, observation.id},
        {u"indicator"_s, observation.indicator},
        {u"period"_s, observation.period.toEdtf()},
        {u"status"_s, toWord(observation.status)},
        {u"value"_s, quantity ? QJsonValue(quantity->value) : QJsonValue::Null},
        {u"qualifier"_s, quantity ? QJsonValue(toString(quantity->qualifier)) : QJsonValue::Null},
        {u"scope"_s, observation.scope},
        {u"derived"_s, false},
        {u"verdict"_s, toWord(slot.judgement.verdict)},
        {u"reasons"_s, toJson(slot.judgement.reasons)},
    };
    if (quantity && quantity->high)
        figure[u"value_high"_s] = *quantity->high;
    return figure;
}

QJsonObject toJson(const ComparisonRow& row)
{
    QJsonArray figures;
    for (const Slot& slot : row.slotList)
        figures.append(toJson(slot));
    return {{u"asked"_s, row.asked}, {u"figures"_s, figures}, {u"verdict"_s, toWord(row.judgement.verdict)},
        {u"reasons"_s, toJson(row.judgement.reasons)}};
}

void print(const ComparisonRow& row, const Dataset& dataset, QTextStream& stream)
{
    const QLocale locale;
    stream << row.asked << '\t' << words::verdict(row.judgement.verdict) << '\n';
    for (const Slot& slot : row.slotList) {
        const Institution* institution = dataset.institution(slot.institution);
        stream << "  " << (institution ? institution->shortLabel(locale) : slot.institution) << '\t';
        if (slot.figure) {
            const Figure& figure = *slot.figure;
            stream << words::figureText(figure.observation, figure.indicator, locale).joined(locale) << '\t'
                   << words::figureCaption(figure.observation, figure.indicator, locale) << '\t'
                   << words::verdict(slot.judgement.verdict);
        } else {
            stream << Tr::tr("no data");
        }
        stream << '\n';
    }
    if (const QString notice = words::notice(row, dataset, locale); !notice.isEmpty())
        stream << "  " << notice << '\n';
}

/// The first of `ids` that is no record of any of `kinds`, or nothing.
Result<QString> unknown(const Library& library, const QStringList& ids, const QVector<RecordKind>& kinds)
{
    const RecordStore store(library.database());
    for (const QString& id : ids) {
        bool known = false;
        for (const RecordKind kind : kinds) {
            const auto exists = store.exists(kind, id);
            if (!exists)
                return exists.error();
            known = known || *exists;
        }
        if (!known)
            return id;
    }
    return QString();
}

Result<void> refuseUnknown(const Library& library, const QStringList& institutions, const QStringList& indicators)
{
    const auto institution = unknown(library, institutions, {RecordKind::Institution});
    if (!institution)
        return institution.error();
    if (!institution->isEmpty())
        return Error {
            Error::Code::NotFound, Tr::tr("There is no institution “%1” in the library.").arg(*institution), {}};
    const auto indicator = unknown(library, indicators, {RecordKind::Concept, RecordKind::Indicator});
    if (!indicator)
        return indicator.error();
    if (!indicator->isEmpty())
        return Error {
            Error::Code::NotFound, Tr::tr("There is no concept or indicator “%1” in the library.").arg(*indicator), {}};
    return {};
}

} // namespace

int compareCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"compare"_s, console);
    given.addOption(u"institutions"_s);
    given.addOption(u"indicators"_s);
    given.addFlag(u"json"_s);
    given.addOption(u"as-of"_s);
    if (!given.ready(arguments, 1))
        return given.exitCode();
    const QStringList institutions = given.list(u"institutions"_s);
    const QStringList indicators = given.list(u"indicators"_s);
    if (institutions.isEmpty() || indicators.isEmpty())
        return given.wrong(Tr::tr("--institutions and --indicators are needed, each with at least one id."));
    const bool dated = given.isSet(u"as-of"_s);
    const QDate asOf = dated ? QDate::fromString(given.value(u"as-of"_s), Qt::ISODate) : QDate::currentDate();
    if (!asOf.isValid())
        return given.wrong(Tr::tr("--as-of takes a day such as 2026-01-31."));

    const auto library = Library::open(given.positional().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.fail(library.error());
    if (const auto known = refuseUnknown(**library, institutions, indicators); !known)
        return console.fail(known.error());
    const auto dataset = readDataset((*library)->database(), institutions);
    if (!dataset)
        return console.fail(dataset.error());

    CompareSettings settings;
    settings.asOf = asOf;
    Choice choice;
    // The day tells which figures are old; it does not hide a plan that lies behind it.
    choice.asOf = asOf;
    QJsonArray rows;
    for (const QString& asked : indicators) {
        const ComparisonRow row = compare(*dataset, asked, choice, settings);
        if (given.isSet(u"json"_s))
            rows.append(toJson(row));
        else
            print(row, *dataset, console.out());
    }
    if (given.isSet(u"json"_s)) {
        const QJsonObject object {{u"asOf"_s, asOf.toString(Qt::ISODate)}, {u"rows"_s, rows}};
        console.out() << QString::fromUtf8(QJsonDocument(object).toJson());
    }
    return kDone;
}

} // namespace atlas
