// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup.h"

#include "core/library/database.h"
#include "core/library/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

Error existsError(const QString& target)
{
    return {Error::Code::Exists,
        Tr::tr("%1 is there already and will not be overwritten. Choose another name.").arg(shown(target)), {}};
}

/// All pages of `from` into `to`, which stands for `target` in messages.
Result<void> copyPages(sqlite3* from, sqlite3* to, const QString& target)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqliteError(to, target);
    int step = SQLITE_OK;
    // All pages in one step see one state. Busy means that another program is just committing.
    for (int attempt = 0; attempt < 30; ++attempt) {
        step = sqlite3_backup_step(backup, -1);
        if (step != SQLITE_BUSY && step != SQLITE_LOCKED)
            break;
        sqlite3_sleep(100);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE)
        return sqliteError(step, target, u"backup step"_s);
    if (finished != SQLITE_OK)
        return sqliteError(finished, target, u"backup finish"_s);
    return {};
}

/// The whole of `database` into the empty file `path`.
Result<void> copyToFile(const Database& database, const QString& path, const QString& target)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, Closer> copy(opened);
    if (code != SQLITE_OK)
        return sqliteError(code, target, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_extended_result_codes(copy.get(), 1);
    if (const auto done = copyPages(database.handle(), copy.get(), target); !done)
        return done;
    // A copy often goes to a stick or a share: without write-ahead log it can be read anywhere.
    if (sqlite3_exec(copy.get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(copy.get(), target);
    return {};
}

} // namespace

Result<void> replaceContent(const Database& target, const Database& source)
{
    return copyPages(source.handle(), target.handle(), target.path());
}

Result<void> backupTo(const Database& database, const QString& target)
{
    const QFileInfo file(target);
    if (file.exists() || file.isSymLink())
        return existsError(target);
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return Error {Error::Code::Io,
            Tr::tr("The folder %1 does not exist. Choose another one.").arg(shown(file.absolutePath())), {}};
    }
    QTemporaryFile aside(u"%1/.%2.XXXXXX"_s.arg(file.absolutePath(), file.fileName()));
    if (!aside.open()) {
        return Error {Error::Code::Io,
            Tr::tr("Nothing can be written in %1. Choose another folder.").arg(shown(file.absolutePath())),
            aside.errorString()};
    }
    aside.close();
    if (const auto done = copyToFile(database, aside.fileName(), target); !done)
        return done;
    // Temporary files are private; the copy is as public as its original.
    QFile::setPermissions(aside.fileName(), QFileInfo(database.path()).permissions() | QFile::WriteOwner);
    // QFile::rename() refuses to replace what came there in the meantime.
    if (QFile::rename(aside.fileName(), target)) {
        aside.setAutoRemove(false);
        return {};
    }
    if (QFileInfo::exists(target))
        return existsError(target);
    return Error {Error::Code::Io,
        Tr::tr("%1 could not be written. Check that you may write to the folder.").arg(shown(target)), {}};
}

} // namespace atlas
