// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window brings a backup back. Split from mainwindow.cpp, which places things.
#include "ui/mainwindow.h"

#include "ui/board/boardpages.h"
#include "ui/libraryhost.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

QString reasonText(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Daily:
        return MainWindow::tr("before the first edit of the day");
    case Backup::Reason::Import:
        return MainWindow::tr("before an import");
    case Backup::Reason::Migration:
        return MainWindow::tr("before an update of the format");
    case Backup::Reason::Restore:
        break;
    }
    return MainWindow::tr("before a backup was restored");
}

QString describe(const Backup& backup, const QLocale& locale)
{
    return MainWindow::tr("%1 · %2 · %3", "date, reason, size")
        .arg(locale.toString(backup.at, u"yyyy-MM-dd HH:mm"_s), reasonText(backup.reason),
            locale.formattedDataSize(backup.size));
}

} // namespace

void MainWindow::restoreBackup(QString library)
{
    const QVector<Backup> backups = backupsOf(library);
    if (backups.isEmpty()) {
        m_pages->messages().showMessage(MessageBar::Kind::Information,
            tr("There is no backup of this library yet. One is made before the first edit of each day and before every "
               "import."));
        return;
    }
    const QLocale& locale = m_board.contents().locale;
    QStringList items;
    for (const Backup& backup : backups)
        items.append(describe(backup, locale));
    const auto chosen = m_needs.prompts.choose(this,
        {tr("Restore a backup"), tr("The library becomes what it was then. What it is now is kept as a backup too."),
            items, tr("Restore")});
    if (!chosen)
        return;
    const QStringList compared = m_board.ids();
    const auto restored = m_needs.host.restore(library, backups.at(*chosen));
    compare(compared);
    if (!restored) {
        m_pages->messages().showError(restored.error());
        return;
    }
    m_pages->messages().showMessage(MessageBar::Kind::Information,
        tr("The library is as it was on %1. What it was before is kept as a backup.")
            .arg(locale.toString(backups.at(*chosen).at, u"yyyy-MM-dd HH:mm"_s)));
}

} // namespace atlas
