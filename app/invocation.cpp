// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"

#include "app/commandline.h"
#include "app/language.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

Invocation wrong(const QString& argument)
{
    Invocation invocation;
    invocation.kind = Invocation::Kind::Wrong;
    invocation.unexpected = argument;
    return invocation;
}

/// Takes `--language X` and `--verbose` out wherever they stand, before a `--`. False where X is missing or unknown.
bool takeGlobalOptions(QStringList& arguments, QString& language, bool& verbose)
{
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != u"--";) {
        const QString argument = arguments.at(i);
        if (argument == u"--verbose" || argument == u"-v") {
            verbose = true;
            arguments.removeAt(i);
            continue;
        }
        if (argument == u"--language") {
            language = arguments.value(i + 1);
            arguments.remove(i, qMin<qsizetype>(2, arguments.size() - i));
        } else if (argument.startsWith(u"--language=")) {
            language = argument.section(u'=', 1);
            arguments.removeAt(i);
        } else {
            ++i;
            continue;
        }
        if (!isKnownLanguage(language))
            return false;
    }
    return true;
}

/// How many arguments an option of Qt itself takes up (QGuiApplication, QApplication); 0 where it is none.
qsizetype qtOptionLength(const QString& argument)
{
    static const QStringList withValue {u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
        u"qwindowgeometry"_s, u"geometry"_s, u"qwindowtitle"_s, u"title"_s, u"qwindowicon"_s, u"icon"_s, u"style"_s,
        u"stylesheet"_s, u"session"_s, u"display"_s, u"fontengine"_s, u"dialogs"_s};
    static const QStringList alone {u"reverse"_s, u"sync"_s, u"nograb"_s, u"dograb"_s, u"widgetcount"_s};
    const QString name = argument.mid(argument.startsWith(u"--") ? 2 : 1);
    if (withValue.contains(name))
        return 2;
    const QString stem = name.section(u'=', 0, 0);
    return alone.contains(name) || (name.contains(u'=') && withValue.contains(stem)) ? 1 : 0;
}

/// A word that is no command is a library only if it looks like a path: `hospital-atlas serach` is a slip of the pen.
bool looksLikePath(const QString& argument)
{
    return argument.contains(u'/') || argument.endsWith(u".atlas") || QFileInfo::exists(argument);
}

} // namespace

Invocation readInvocation(const QStringList& arguments)
{
    Invocation invocation;
    QStringList rest = arguments;
    if (!takeGlobalOptions(rest, invocation.language, invocation.verbose))
        return wrong(u"--language "_s + invocation.language);

    if (isCommand(rest.value(0)) || rest.value(0) == u"render") {
        invocation.command = rest.takeFirst();
        invocation.kind = invocation.command == u"render" ? Invocation::Kind::Render : Invocation::Kind::Command;
        invocation.arguments = rest;
        return invocation;
    }
    bool paths = false; // behind `--`
    while (!rest.isEmpty()) {
        const QString argument = rest.first();
        const qsizetype length = !paths && argument.startsWith(u'-') ? qtOptionLength(argument) : 0;
        if (length > 0) {
            rest.remove(0, qMin(length, rest.size()));
            continue;
        }
        rest.removeFirst();
        if (!paths && argument == u"--") {
            paths = true;
        } else if (!paths && argument == u"--comparison") {
            if (rest.isEmpty())
                return wrong(argument);
            invocation.comparison = rest.takeFirst();
        } else if (!paths && argument.startsWith(u"--comparison=")) {
            invocation.comparison = argument.section(u'=', 1);
        } else if (!paths && (argument == u"--help" || argument == u"-h")) {
            invocation.kind = Invocation::Kind::Help;
        } else if (!paths && argument == u"--version") {
            invocation.kind = Invocation::Kind::Version;
        } else if ((!paths && argument.startsWith(u'-')) || argument.isEmpty() || !invocation.library.isEmpty()
            || !(paths || looksLikePath(argument))) {
            return wrong(argument);
        } else {
            invocation.library = argument;
        }
    }
    return invocation;
}

} // namespace atlas
