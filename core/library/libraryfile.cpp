// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/libraryfile.h"

#include "core/library/migrations.h"
#include "core/library/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kWriteVersion = 18; // 2: write-ahead log
constexpr qsizetype kApplicationIdOffset = 68;

/// The first bytes; nullopt when the file may not be read.
std::optional<QByteArray> header(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(kHeaderSize)) : std::nullopt;
}

/// The log of a library that was not closed: without it the file alone would show an older state, or a mixture.
bool hasUnfinishedLog(const QString& path) { return QFileInfo(path + u"-wal").size() > 0; }

/// Reads the list of tables: a file that is cut short or overwritten fails here.
Result<void> probe(const Database& database)
{
    const auto tables = database.scalar(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table'"_s);
    return tables ? Result<void>() : Result<void>(tables.error());
}

Result<Database> openAndProbe(const QString& path, Database::Mode mode)
{
    auto database = Database::open(path, mode);
    if (database) {
        if (const auto done = probe(*database); !done)
            return done.error();
    }
    return database;
}

} // namespace

Result<void> inspectFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return Error {Error::Code::NotFound,
            Tr::tr("%1 does not exist. It may have been moved or renamed: choose it again.").arg(shown(path)), {}};
    }
    if (file.isDir()) {
        return Error {Error::Code::Io,
            Tr::tr("%1 is a folder. Choose a library file (.atlas); a data package is imported instead.")
                .arg(shown(path)),
            {}};
    }
    const auto head = header(path);
    if (!head) {
        return Error {
            Error::Code::Io, Tr::tr("%1 may not be read. Ask whoever owns it for permission.").arg(shown(path)), {}};
    }
    if (head->isEmpty()) {
        return Error {Error::Code::NotALibrary,
            Tr::tr("%1 is empty. Choose another file, or delete it and make a new library.").arg(shown(path)), {}};
    }
    if (!head->startsWith(QByteArrayView("SQLite format 3", 16))) {
        return Error {Error::Code::NotALibrary,
            Tr::tr(
                "%1 is not a library of Hospital Atlas. Tables and data packages are imported into a library instead.")
                .arg(shown(path)),
            u"no SQLite header"_s};
    }
    if (head->size() < kHeaderSize) {
        return Error {Error::Code::Damaged,
            Tr::tr("%1 is cut short. Open a backup or another copy of this library.").arg(shown(path)), {}};
    }
    const auto application = qFromBigEndian<qint32>(head->constData() + kApplicationIdOffset);
    if (application != kApplicationId) {
        return Error {Error::Code::NotALibrary,
            Tr::tr("%1 is a database of another program, not a library of Hospital Atlas.").arg(shown(path)),
            u"application_id %1"_s.arg(application, 8, 16, QChar(u'0'))};
    }
    return {};
}

Result<Database> openFile(const QString& path, bool writable)
{
    if (const auto done = inspectFile(path); !done)
        return done.error();
    if (writable && isWritablePlace(path)) {
        auto database = openAndProbe(path, Database::Mode::ReadWrite);
        // A place can be read-only although its permissions do not say so.
        if (database || (database.error().code != Error::Code::ReadOnly && database.error().code != Error::Code::Io))
            return database;
    }
    const bool usesLog = header(path).value_or(QByteArray()).mid(kWriteVersion, 1) == "\2";
    auto database = openAndProbe(path, Database::Mode::ReadOnly);
    if (database || !usesLog || database.error().code == Error::Code::Damaged)
        return database;
    if (hasUnfinishedLog(path)) {
        return Error {Error::Code::Io,
            Tr::tr("%1 was not closed properly and cannot be finished where nothing may be written. Copy it, together "
                   "with "
                   "the files beside it that begin with its name, to a folder that you may write to and open the copy.")
                .arg(shown(path)),
            database.error().detail};
    }
    return openAndProbe(path, Database::Mode::Immutable);
}

} // namespace atlas
