// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/migrations.h"

#include "core/library/backups.h"
#include "core/library/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString shown(const Database& database) { return QDir::toNativeSeparators(database.path()); }

} // namespace

Result<int> formatVersion(const Database& database)
{
    const auto version = database.scalar(u"PRAGMA user_version"_s);
    return version ? Result<int>(version->toInt()) : Result<int>(version.error());
}

Result<void> migrate(const Database& database, std::span<const Migration> steps)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Asked inside the transaction: another window may have been quicker.
    const auto version = formatVersion(database);
    if (!version)
        return version.error();
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        if (const auto done = database.exec(QString::fromUtf8(step.sql)); !done)
            return done;
        if (const auto done = database.exec(u"PRAGMA user_version=%1"_s.arg(step.version)); !done)
            return done;
    }
    if (const auto done = database.exec(u"PRAGMA application_id=%1"_s.arg(kApplicationId)); !done)
        return done;
    return transaction->commit();
}

Result<void> upgrade(const Database& database, std::span<const Migration> steps)
{
    const auto version = formatVersion(database);
    if (!version)
        return version.error();
    const int current = steps.back().version;
    if (*version == current)
        return {};
    const QString detail = u"user_version %1, expected %2"_s.arg(*version).arg(current);
    if (*version > current) {
        return Error {Error::Code::Newer,
            Tr::tr("%1 was written by a newer version of Hospital Atlas. Update the program to open it.")
                .arg(shown(database)),
            detail};
    }
    if (*version < 1) {
        return Error {Error::Code::Damaged,
            Tr::tr("%1 was never finished. Delete it and make the library again.").arg(shown(database)), detail};
    }
    if (database.isReadOnly()) {
        return Error {Error::Code::ReadOnly,
            Tr::tr("%1 has an older format and cannot be updated where it is read-only. Copy it to a folder that you "
                   "may write to and open the copy.")
                .arg(shown(database)),
            detail};
    }
    if (const auto saved = makeBackup(database, Backup::Reason::Migration); !saved)
        return saved.error();
    return migrate(database, steps);
}

} // namespace atlas
