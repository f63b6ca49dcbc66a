// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/author.h"
#include "app/commandline.h"
#include "app/commands.h"
#include "app/console.h"
#include "core/domain/schema.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

/// The commands that bring records in and out: import, export.
namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// `observations.csv:12: value: what is wrong. What was expected.`, as compilers do, so that editors jump there.
void print(const Issue& issue, QTextStream& stream)
{
    stream << (issue.severity == Issue::Severity::Error ? "error: " : "warning: ") << issue.file;
    if (issue.line > 0)
        stream << ':' << issue.line;
    stream << ": ";
    if (!issue.column.isEmpty())
        stream << issue.column << ": ";
    stream << issue.message;
    if (!issue.expected.isEmpty())
        stream << ' ' << Tr::tr("(Expected: %1)").arg(issue.expected);
    stream << '\n';
}

void print(const char* word, const QVector<RecordRef>& refs, QTextStream& stream)
{
    for (const RecordRef& ref : refs)
        stream << word << '\t' << toPath(ref) << '\n';
}

int importOne(Library& library, const QString& path, bool dryRun, Console& console)
{
    const auto report = importPackage(library, path, {dryRun, systemAuthor()});
    if (!report)
        return console.fail(report.error());
    for (const Issue& issue : report->issues)
        print(issue, console.err());
    if (report->hasErrors())
        return console.fail(
            Tr::tr("“%1” was refused; nothing of it was imported.").arg(QDir::toNativeSeparators(path)));
    if (dryRun) {
        print("added", report->added, console.out());
        print("changed", report->changed, console.out());
        print("unchanged", report->unchanged, console.out());
    }
    console.out() << report->package << ": "
                  << Tr::tr("%1 added, %2 changed, %3 unchanged")
                         .arg(report->added.size())
                         .arg(report->changed.size())
                         .arg(report->unchanged.size());
    if (dryRun)
        console.out() << ' ' << Tr::tr("(dry run: nothing was written)");
    console.out() << '\n';
    return kDone;
}

} // namespace

int importCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"import"_s, console);
    given.addFlag(u"dry-run"_s);
    if (!given.ready(arguments, 2, true))
        return given.exitCode();
    const bool dryRun = given.isSet(u"dry-run"_s);
    const auto mode = dryRun ? Library::Mode::ReadOnly : Library::Mode::ReadWrite;
    const auto library = Library::open(given.positional().first(), mode);
    if (!library)
        return console.fail(library.error());
    // Each package is one step of its own; what follows a refused one may build on it and is left.
    for (const QString& path : given.positional().mid(1)) {
        if (const int code = importOne(**library, path, dryRun, console); code != kDone)
            return code;
    }
    return kDone;
}

int exportCommand(const QStringList& arguments, Console& console)
{
    CommandArguments given(u"export"_s, console);
    if (!given.ready(arguments, 2))
        return given.exitCode();
    const auto library = Library::open(given.positional().first(), Library::Mode::ReadOnly);
    if (!library)
        return console.fail(library.error());
    if (const auto exported = exportPackage(**library, given.positional().at(1)); !exported)
        return console.fail(exported.error());
    return kDone;
}

} // namespace atlas
