// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helpwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>

namespace atlas {

using namespace Qt::StringLiterals;

void showHelpWindow(QWidget* parent, const QLocale& locale)
{
    auto* browser = parent->findChild<QTextBrowser*>(u"helpWindow"_s);
    if (!browser) {
        browser = new QTextBrowser(parent);
        browser->setObjectName(u"helpWindow"_s);
        browser->setWindowFlag(Qt::Window);
        browser->setOpenExternalLinks(true);
        browser->document()->setDocumentMargin(24);
        browser->resize(680, 780);
    }
    QFile file(locale.language() == QLocale::Chinese ? u":/help/help_zh_CN.md"_s : u":/help/help_en.md"_s);
    if (file.open(QIODevice::ReadOnly))
        browser->setMarkdown(QString::fromUtf8(file.readAll()));
    browser->setWindowTitle(QCoreApplication::translate("HelpWindow", "Hospital Atlas help"));
    browser->show();
    browser->raise();
    browser->activateWindow();
}

} // namespace atlas
