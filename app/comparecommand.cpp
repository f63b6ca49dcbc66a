// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands.h"
#include "app/comparisonoutput.h"
#include "app/console.h"
#include "app/presentinstitutions.h"
#include "core/compare/storedcomparisons.h"
#include "core/library/datasetreader.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What the arguments ask for, before the library is open.
struct Question {
    QStringList institutions, asked;
    Choice choice;
    CompareSettings settings;
    QString comparison;
    bool json = false;
};

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

Result<void> refuseUnknown(const Library& library, const Question& question)
{
    const auto institution = unknown(library, question.institutions, {RecordKind::Institution});
    if (!institution)
        return institution.error();
    if (!institution->isEmpty())
        return Error {
            Error::Code::NotFound, Tr::tr("There is no institution “%1” in the library.").arg(*institution), {}};
    const auto asked = unknown(library, question.asked, {RecordKind::Concept, RecordKind::Indicator});
    if (!asked)
        return asked.error();
    if (!asked->isEmpty())
        return Error {
            Error::Code::NotFound, Tr::tr("There is no concept or indicator “%1” in the library.").arg(*asked), {}};
    return {};
}

/// What was saved under the name fills in what the arguments leave open.
Result<void> fillIn(Question& question, const Library& library, bool choiceGiven, Console& console)
{
    auto saved = readComparison(library.database(), question.comparison);
    if (!saved)
        return saved.error();
    if (question.institutions.isEmpty()) {
        auto present = presentInstitutions(*saved, library.database(), console);
        if (!present)
            return present.error();
        question.institutions = *std::move(present);
    }
    if (question.asked.isEmpty())
        question.asked = saved->asked;
    const Choice given = std::exchange(question.choice, saved->choice);
    if (choiceGiven) {
        question.choice.rule = given.rule;
        question.choice.asOf = given.asOf;
    }
    if (!given.reference.isEmpty())
        question.choice.reference = given.reference;
    return {};
}

/// The headline concepts that these institutions have figures of.
QStringList headlines(const Dataset& dataset)
{
    QStringList ids;
    for (const QString& id : conceptsOf(dataset)) {
        if (dataset.concepts.value(id).headline)
            ids.append(id);
    }
    return ids;
}

void answer(const Question& question, const Dataset& dataset, Console& console)
{
    const QStringList asked = question.asked.isEmpty() ? headlines(dataset) : question.asked;
    QJsonArray rows;
    for (const QString& id : asked) {
        const ComparisonRow row = compare(dataset, id, question.choice, question.settings);
        if (question.json)
            rows.append(toJson(row, dataset, question.settings));
        else
            print(row, dataset, question.settings, console.out());
    }
    if (!question.json)
        return;
    const QJsonObject object {{u"asOf"_s, question.settings.asOf.toString(Qt::ISODate)},
        {u"choice"_s, toWord(question.choice)}, {u"rows"_s, rows}};
    console.out() << QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

int compareCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"compare"_s, console);
    for (const QString& option :
        {u"institutions"_s, u"indicators"_s, u"as-of"_s, u"choice"_s, u"reference"_s, u"comparison"_s})
        given.addOption(option);
    given.addFlag(u"json"_s);
    if (!given.ready(arguments, 1))
        return given.exitCode();

    Question question;
    question.institutions = given.list(u"institutions"_s);
    question.asked = given.list(u"indicators"_s);
    question.comparison = given.value(u"comparison"_s);
    question.json = given.isSet(u"json"_s);
    if (question.comparison.isEmpty() && (question.institutions.isEmpty() || question.asked.isEmpty()))
        return given.wrong(Tr::tr("--institutions and --indicators are needed, each with at least one id."));
    const bool dated = given.isSet(u"as-of"_s);
    // The day tells which figures are old; it does not hide a plan that lies behind it.
    question.settings.asOf = dated ? QDate::fromString(given.value(u"as-of"_s), Qt::ISODate) : QDate::currentDate();
    if (!question.settings.asOf.isValid())
        return given.wrong(Tr::tr("--as-of takes a day such as 2026-01-31."));
    if (given.isSet(u"choice"_s)) {
        const auto choice = parseChoice(given.value(u"choice"_s));
        if (!choice)
            return given.wrong(Tr::tr("--choice takes “latest”, “common” or “asof:” with a day such as 2026-01-31."));
        question.choice = *choice;
    }
    question.choice.reference = given.value(u"reference"_s);

    const auto library = Library::open(given.positional().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.fail(library.error());
    if (!question.comparison.isEmpty()) {
        if (const auto filled = fillIn(question, **library, given.isSet(u"choice"_s), console); !filled)
            return console.fail(filled.error());
    }
    const QString reference = given.value(u"reference"_s);
    if (!reference.isEmpty() && !question.institutions.contains(reference))
        return given.wrong(Tr::tr("--reference takes one of the institutions that are compared."));
    if (const auto known = refuseUnknown(**library, question); !known)
        return console.fail(known.error());
    const auto dataset = readDataset((*library)->database(), question.institutions);
    if (!dataset)
        return console.fail(dataset.error());
    answer(question, *dataset, console);
    return kDone;
}

} // namespace atlas
