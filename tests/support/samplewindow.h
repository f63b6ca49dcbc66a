// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "tests/support/scriptedprompts.h"
#include "ui/libraryhost.h"
#include "ui/mainwindow.h"
#include "ui/widgets/style.h"

#include <QTemporaryDir>

namespace atlas {

/// The whole window on a fresh sample library in a folder of its own, with scripted prompts and a fixed day.
struct SampleWindow {
    explicit SampleWindow(const QLocale& locale = QLocale(QLocale::English))
        : catalogue(*Catalogue::load(QStringLiteral(":/catalogue"))), host(QStringLiteral(":/sample"), folder.path()),
          window({catalogue, host, prompts, locale, QDate(2026, 1, 15), QStringLiteral("tester"), QPalette(Qt::white)})
    {
    }
    void openSample() { window.openSample(false); }
    template<typename T> T* find(const char* name) { return window.findChild<T*>(QLatin1StringView(name)); }

    QTemporaryDir folder;
    Catalogue catalogue;
    LibraryHost host;
    ScriptedPrompts prompts;
    MainWindow window;
};

} // namespace atlas
