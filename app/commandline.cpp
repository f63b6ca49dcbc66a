// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands.h"
#include "app/console.h"

#include <QCoreApplication>
#include <QVector>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Made when first asked for, which is after the translators were installed.
const QVector<Command>& commands()
{
    static const QVector<Command> all {
        {u"new"_s, u"LIBRARY [--sample]"_s, Tr::tr("Makes a library, empty or with the sample; never overwrites."),
            newCommand},
        {u"info"_s, u"LIBRARY [--json]"_s, Tr::tr("Counts the records of a library."), infoCommand},
        {u"search"_s, u"LIBRARY TEXT [--limit N]"_s,
            Tr::tr("Finds institutions by any of their names: ids and names, best first."), searchCommand},
        {u"import"_s, u"LIBRARY PATH... [--dry-run]"_s,
            Tr::tr("Adds and changes records from data packages (folders or .zip files)."), importCommand},
        {u"export"_s, u"LIBRARY DIR"_s, Tr::tr("Writes a library as a data package."), exportCommand},
        {u"indicators"_s, u"LIBRARY [TEXT] [--json]"_s,
            Tr::tr("Lists what can be asked for: concepts, their indicators, and how many institutions report each."),
            indicatorsCommand},
        {u"compare"_s,
            u"LIBRARY --institutions A,B --indicators X,Y | --comparison NAME [--choice common|latest|asof:DAY] "
            "[--reference ID] [--as-of DAY] [--json]"_s,
            Tr::tr("Sets figures side by side and says whether they mean the same."), compareCommand},
        {u"check"_s, u"LIBRARY"_s, Tr::tr("Looks for damage, broken rules and missing sources."), checkCommand},
    };
    return all;
}

const Command* commandNamed(const QString& name)
{
    const auto found = std::ranges::find_if(commands(), [&](const Command& command) { return command.name == name; });
    return found == commands().cend() ? nullptr : &*found;
}

QString usageLine(const Command& command) { return u"hospital-atlas "_s + command.name + u' ' + command.usage; }

} // namespace

bool isCommand(const QString& name)
{
    // Not commands(): the application, and with it the language, may not exist yet.
    static const QStringList names {
        u"new"_s, u"info"_s, u"search"_s, u"import"_s, u"export"_s, u"indicators"_s, u"compare"_s, u"check"_s};
    return names.contains(name);
}

int runCommand(const QString& name, const QStringList& arguments, Console& console)
{
    const Command* command = commandNamed(name);
    return command ? command->run(arguments, console) : wrongUsage(name, console);
}

QString usageText()
{
    QString text = Tr::tr("Usage:") + u'\n';
    const auto add = [&](const QString& line, const QString& summary) {
        text += u"  "_s + line + u"\n      "_s + summary + u'\n';
    };
    add(u"hospital-atlas [LIBRARY] [--comparison NAME]"_s, Tr::tr("Opens the window."));
    for (const Command& command : commands())
        add(usageLine(command), command.summary);
    add(u"hospital-atlas render LIBRARY --institutions A,B | --comparison NAME --view VIEW --out FILE [...]"_s,
        Tr::tr("Writes what the window would print: .pdf, .svg or .png."));
    text += Tr::tr("Everywhere:") + u'\n';
    add(u"--language zh_CN|en"_s, Tr::tr("The language of messages and results; else the system's."));
    add(u"-v, --verbose"_s, Tr::tr("Tells the details of errors, for a report."));
    add(u"--help, --version"_s, Tr::tr("This text; the program's version."));
    return text;
}

int wrongUsage(const QString& unexpected, Console& console)
{
    console.fail(Tr::tr("“%1” is not understood.").arg(unexpected));
    console.err() << '\n' << usageText();
    return kWrongUsage;
}

CommandArguments::CommandArguments(const QString& command, Console& console)
    : m_command(*commandNamed(command)), m_console(console)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption(QCommandLineOption(QStringList {u"h"_s, u"help"_s}));
}

void CommandArguments::addFlag(const QString& name) { m_parser.addOption(QCommandLineOption(name)); }

void CommandArguments::addOption(const QString& name)
{
    m_parser.addOption(QCommandLineOption(name, QString(), u"value"_s));
}

bool CommandArguments::ready(const QStringList& arguments, qsizetype positional, bool more)
{
    const bool parsed = m_parser.parse(QStringList(m_command.name) + arguments);
    if (m_parser.isSet(u"help"_s)) {
        m_console.out() << Tr::tr("Usage: %1").arg(usageLine(m_command)) << '\n' << m_command.summary << '\n';
        return false;
    }
    const QStringList given = m_parser.positionalArguments();
    if (!parsed)
        wrong(m_parser.errorText());
    else if (given.size() < positional)
        wrong(Tr::tr("Something is missing."));
    else if (given.size() > positional && !more)
        wrong(Tr::tr("“%1” is not understood.").arg(given.at(positional)));
    return m_exitCode == kDone;
}

QStringList CommandArguments::list(const QString& name) const
{
    QStringList items;
    for (const QString& part : value(name).split(u',')) {
        if (const QString item = part.trimmed(); !item.isEmpty() && !items.contains(item))
            items.append(item);
    }
    return items;
}

int CommandArguments::wrong(const QString& message)
{
    m_console.fail(message);
    m_console.err() << Tr::tr("Usage: %1").arg(usageLine(m_command)) << '\n';
    return m_exitCode = kWrongUsage;
}

} // namespace atlas
