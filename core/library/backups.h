// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QVector>

namespace atlas {

class Database;

/// One dated copy of a library: `beds.backups/beds-20260131-094500-123-daily.atlas` beside `beds.atlas`.
struct Backup {
    enum class Reason { Daily, Import, Migration, Restore };
    static constexpr int kKept = 10; ///< a new one replaces the oldest beyond

    QString path;
    QDateTime at; ///< local time
    Reason reason = Reason::Daily; ///< what was about to happen
    qint64 size = 0; ///< bytes
};

/// Beside the library, where it may be written too.
QString backupFolder(const QString& library);
/// Newest first.
QVector<Backup> backupsOf(const QString& library);
bool hasBackupOf(const QString& library, const QDate& day);

/// Copies the library into its folder of backups, which is made where it is missing, and then drops the oldest beyond
/// kKept. Errors: as backupTo().
Result<Backup> makeBackup(const Database& database, Backup::Reason reason);

/// Puts a backup's records in place of the library's, after a backup of what is there now. One transaction in the file
/// itself: other windows that have it open see the one or the other. The history goes on: it gets an entry of the
/// restoration. A library too damaged to be opened is set aside among the backups instead. With any error the library
/// is as it was. What another window writes between the backup of the present and the replacement, a moment, is in
/// neither.
Result<void> restoreBackup(const QString& library, const Backup& backup, const QString& author);

} // namespace atlas
