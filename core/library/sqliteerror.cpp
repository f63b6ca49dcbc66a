// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

std::pair<Error::Code, QString> explain(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Code::Storage, Tr::tr("The disk is full: %1 could not be written. Make room and try again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Storage,
            Tr::tr("%1 is being written by another window or program. Wait a moment and try again.")};
    case SQLITE_READONLY:
        return {Error::Code::ReadOnly,
            Tr::tr("%1 is read-only. Save a copy in a folder that you may write to and work on that.")};
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return {Error::Code::Damaged, Tr::tr("%1 is damaged. Open a backup or another copy of this library.")};
    case SQLITE_NOTADB:
        return {Error::Code::NotALibrary, Tr::tr("%1 is not a library of Hospital Atlas. Choose an .atlas file.")};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Code::Io,
            Tr::tr("%1 could not be opened. Check that the file is there and that you may read it and its folder.")};
    case SQLITE_IOERR:
        return {Error::Code::Io,
            Tr::tr("%1 could not be read or written. Check the disk, or the connection to it, and try again.")};
    case SQLITE_INTERRUPT:
        return {Error::Code::Storage, Tr::tr("Reading %1 was cancelled.")};
    case SQLITE_CONSTRAINT:
        return {Error::Code::Conflict, Tr::tr("The change does not fit the other records of %1; nothing was written.")};
    default:
        return {Error::Code::Storage, Tr::tr("%1 could not be used because of an internal error. Please report it.")};
    }
}

} // namespace

Error sqliteError(int code, const QString& path, const QString& detail)
{
    const auto [error, message] = explain(code);
    return {error, message.arg(shown(path)), QStringLiteral("SQLite %1: %2").arg(code).arg(detail)};
}

Error sqliteError(sqlite3* handle, const QString& path, const QString& sql)
{
    QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    if (!sql.isEmpty())
        detail += QStringLiteral(" in: ") + sql;
    return sqliteError(sqlite3_extended_errcode(handle), path, detail);
}

} // namespace atlas
