// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "app/invocation.h"
#include "app/language.h"
#include "app/rendercommand.h"
#include "app/window.h"

#include <QApplication>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"hospital-atlas"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    QCoreApplication::setOrganizationName(u"hospital-atlas"_s);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runOnConsole(const Invocation& invocation)
{
    Console console(invocation.verbose);
    switch (invocation.kind) {
    case Invocation::Kind::Command:
        return console.finish(runCommand(invocation.command, invocation.arguments, console));
    case Invocation::Kind::Help:
        console.out() << usageText();
        return console.finish(kDone);
    case Invocation::Kind::Version:
        console.out() << "hospital-atlas " << QCoreApplication::applicationVersion() << '\n';
        return console.finish(kDone);
    case Invocation::Kind::Wrong:
    case Invocation::Kind::Render:
    case Invocation::Kind::Window:
        break;
    }
    return console.finish(wrongUsage(invocation.unexpected, console));
}

/// Pictures need fonts and styles but no screen, and come out the same with and without one.
void renderOffScreen()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    nameApplication();
    const Invocation invocation = readInvocation(argumentsOf(argc, argv));
    if (invocation.kind == Invocation::Kind::Render || invocation.kind == Invocation::Kind::Window) {
        if (invocation.kind == Invocation::Kind::Render)
            renderOffScreen();
        QApplication application(argc, argv);
        installLanguage(invocation.language);
        return invocation.kind == Invocation::Kind::Render
            ? renderCommand(invocation.arguments)
            : runWindow(application, {invocation.library, invocation.comparison, invocation.language});
    }
    QCoreApplication application(argc, argv);
    installLanguage(invocation.language);
    return runOnConsole(invocation);
}
