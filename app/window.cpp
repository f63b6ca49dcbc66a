// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/author.h"
#include "app/language.h"
#include "app/settings.h"
#include "core/catalogue/catalogue.h"
#include "ui/libraryhost.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace atlas {

int runWindow(QApplication& application, const WindowOptions& options)
{
    const auto catalogue = Catalogue::load(u":/catalogue"_s);
    if (!catalogue) {
        std::fprintf(stderr, "hospital-atlas: %s\n", qUtf8Printable(catalogue.error().message));
        return 1;
    }
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"hospital-atlas"_s, u"hospital-atlas"_s);
    if (options.language.isEmpty())
        installLanguage(readLanguage(settings));

    const QPalette systemPalette = QApplication::palette();
    applyStyle(application);
    QApplication::setWindowIcon(QIcon(u":/icons/hospital-atlas.svg"_s));

    const QString dataFolder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/hospital-atlas"_s;
    LibraryHost host(u":/sample"_s, dataFolder);
    DialogPrompts prompts;
    const QString known = readAuthor(settings);
    MainWindow window({*catalogue, host, prompts, QLocale(), QDate::currentDate(),
        known.isEmpty() ? systemAuthor() : known, systemPalette});
    QObject::connect(&window, &MainWindow::authorChanged, &window,
        [&settings](const QString& author) { writeAuthor(settings, author); });
    QObject::connect(&window, &MainWindow::languageWanted, &window, [&](const QString& language) {
        writeLanguage(settings, language);
        installLanguage(language);
        window.setLocale(QLocale());
    });

    const WindowState state = readWindowState(settings);
    const bool firstStart = state.library.isEmpty() && !QFileInfo::exists(host.samplePath());
    if (!options.library.isEmpty())
        window.open(QFileInfo(options.library).absoluteFilePath());
    else if (!state.library.isEmpty() && state.library != host.samplePath())
        window.open(state.library);
    if (!host.library() && options.library.isEmpty() && (state.library.isEmpty() || state.library == host.samplePath()))
        window.openSample(firstStart);

    WindowState again = state;
    // Another library than last time has other hospitals.
    if (firstStart || !host.library() || host.library()->path() != state.library)
        again.compared.clear();
    window.restore(again);
    if (!options.comparison.isEmpty())
        window.openComparison(options.comparison);
    window.show();
    const int code = QApplication::exec();
    writeWindowState(settings, window.state());
    return code;
}

} // namespace atlas
