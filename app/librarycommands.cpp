// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands.h"
#include "app/console.h"
#include "core/check/rules.h"
#include "core/exchange/import.h"
#include "core/library/library.h"
#include "core/library/namesearch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The commands about one library: new, info, search, check.
namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int kDefaultLimit = 20;
constexpr auto kSample = ":/sample";

/// Cells are separated by tabs and rows by line ends: a name has neither.
QString oneLine(const QString& text) { return text.simplified(); }

Result<void> importSample(Library& library)
{
    const auto report = importPackage(library, QLatin1StringView(kSample), {false, {}});
    if (!report)
        return report.error();
    const auto broken = std::ranges::find(report->issues, Issue::Severity::Error, &Issue::severity);
    if (broken != report->issues.cend())
        return Error {Error::Code::Invalid, broken->message, broken->file + u':' + QString::number(broken->line)};
    return {};
}

void removeLibrary(const QString& path)
{
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

int newCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"new"_s, console);
    given.addFlag(u"sample"_s);
    if (!given.ready(arguments, 1))
        return given.exitCode();
    const bool sample = given.isSet(u"sample"_s);
    if (sample && !QFileInfo::exists(QLatin1StringView(kSample)))
        return console.fail(Tr::tr("This build has no sample."));

    const QString path = given.positional().first();
    Result<void> filled;
    {
        const auto library = Library::create(path);
        if (!library)
            return console.fail(library.error());
        if (sample)
            filled = importSample(**library);
    }
    if (filled)
        return kDone;
    removeLibrary(path); // made just now, and not what was asked for
    return console.fail(filled.error());
}

int infoCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"info"_s, console);
    given.addFlag(u"json"_s);
    if (!given.ready(arguments, 1))
        return given.exitCode();
    const auto library = Library::open(given.positional().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.fail(library.error());
    const auto info = (*library)->info();
    if (!info)
        return console.fail(info.error());

    if (given.isSet(u"json"_s)) {
        QJsonObject counts;
        for (const auto& [name, count] : info->counts)
            counts[name] = count;
        const QJsonObject object {{u"name"_s, (*library)->name()}, {u"path"_s, (*library)->path()},
            {u"formatVersion"_s, info->formatVersion}, {u"counts"_s, counts}};
        console.out() << QString::fromUtf8(QJsonDocument(object).toJson());
        return kDone;
    }
    console.out() << Tr::tr("%1, format %2").arg((*library)->path(), QString::number(info->formatVersion)) << '\n';
    for (const auto& [name, count] : info->counts)
        console.out() << name << '\t' << count << '\n';
    return kDone;
}

int searchCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"search"_s, console);
    given.addOption(u"limit"_s);
    if (!given.ready(arguments, 2))
        return given.exitCode();
    bool isNumber = true;
    const int limit = given.isSet(u"limit"_s) ? given.value(u"limit"_s).toInt(&isNumber) : kDefaultLimit;
    if (!isNumber || limit < 1)
        return given.wrong(Tr::tr("--limit takes a whole number from 1."));

    const auto library = Library::open(given.positional().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.fail(library.error());
    const auto hits = NameSearch((*library)->database()).find(given.positional().at(1), limit);
    if (!hits)
        return console.fail(hits.error());
    for (const NameHit& hit : *hits) {
        console.out() << hit.item.id << '\t' << oneLine(hit.item.name);
        if (!hit.matchedName.isEmpty())
            console.out() << '\t' << oneLine(hit.matchedName);
        console.out() << '\n';
    }
    return kDone;
}

int checkCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"check"_s, console);
    if (!given.ready(arguments, 1))
        return given.exitCode();
    const auto library = Library::open(given.positional().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.fail(library.error());
    const auto issues = checkLibrary(**library);
    if (!issues)
        return console.fail(issues.error());

    int errors = 0;
    for (const Issue& issue : *issues) {
        const bool isError = issue.severity == Issue::Severity::Error;
        errors += isError ? 1 : 0;
        console.out() << (isError ? "error" : "warning") << '\t' << issue.rule << '\t' << issue.record << '\t'
                      << issue.column << '\t' << oneLine(issue.message) << '\n';
    }
    const int warnings = static_cast<int>(issues->size()) - errors;
    console.err() << Tr::tr("%n error(s)", nullptr, errors) << ", " << Tr::tr("%n warning(s)", nullptr, warnings)
                  << '\n';
    return errors > 0 ? kFailed : kDone;
}

} // namespace atlas
