// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace atlas {

class Console;

/// A sub-command: what it is called, how it is used, and what runs it. `arguments` begin behind its name.
struct Command {
    QString name;
    QString usage; ///< its arguments, as in a usage line
    QString summary; ///< translated
    int (*run)(const QStringList& arguments, Console& console);
};

/// Whether a word is one of the sub-commands that need no display (all but `render`).
bool isCommand(const QString& name);
int runCommand(const QString& name, const QStringList& arguments, Console& console);

/// The usage of everything.
QString usageText();
/// For what is not understood: says so on standard error with the usage of everything.
int wrongUsage(const QString& unexpected, Console& console);

/// The arguments of one sub-command. The first thing its function does is ask ready().
class CommandArguments {
public:
    /// `positional` arguments are needed, with `more` there may be further ones.
    CommandArguments(const QString& command, Console& console);
    void addFlag(const QString& name);
    void addOption(const QString& name);

    /// False when there is nothing left to do: help was asked for, or something is wrong and has been said. exitCode()
    /// then.
    bool ready(const QStringList& arguments, qsizetype positional, bool more = false);
    [[nodiscard]] int exitCode() const { return m_exitCode; }

    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
    /// The value of an option that lists ids: `A,B`.
    [[nodiscard]] QStringList list(const QString& name) const;

    /// Says what is wrong with the arguments, with the command's usage. Returns the exit code.
    int wrong(const QString& message);

private:
    const Command& m_command;
    Console& m_console;
    QCommandLineParser m_parser;
    int m_exitCode = 0;
};

} // namespace atlas
