// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backups.h"

#include "core/library/backup.h"
#include "core/library/libraryfile.h"
#include "core/library/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

const QString kMoment = u"yyyyMMdd-HHmmss-zzz"_s;
constexpr int kMomentLength = 19;
constexpr std::array kReasons {"daily"_L1, "import"_L1, "format"_L1, "restore"_L1};

QString stem(const QString& library) { return QFileInfo(library).completeBaseName(); }
QString suffix(const QString& library)
{
    const QString suffix = QFileInfo(library).suffix();
    return suffix.isEmpty() ? QString() : QString(u'.' + suffix);
}

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

QString pathOf(const QString& library, const QDateTime& at, const QString& word)
{
    return u"%1/%2-%3-%4%5"_s.arg(backupFolder(library), stem(library), at.toString(kMoment), word, suffix(library));
}

/// `beds-20260131-094500-123-daily.atlas`; nullopt for what is no backup of this library.
std::optional<Backup> parse(const QFileInfo& file, const QString& library)
{
    const QString begin = stem(library) + u'-';
    const QString name = file.fileName();
    if (!name.startsWith(begin) || !name.endsWith(suffix(library)))
        return std::nullopt;
    const QString rest = name.mid(begin.size()).chopped(suffix(library).size());
    const QDateTime at = QDateTime::fromString(rest.left(kMomentLength), kMoment);
    const QString word = rest.mid(kMomentLength + 1);
    const auto reason = std::ranges::find_if(kReasons, [&word](QLatin1StringView known) { return word == known; });
    if (!at.isValid() || reason == kReasons.end())
        return std::nullopt;
    return Backup {file.filePath(), at, static_cast<Backup::Reason>(reason - kReasons.begin()), file.size()};
}

Error cannotWrite(const QString& folder)
{
    return {Error::Code::Io,
        Tr::tr(
            "No backup can be made: the folder %1 cannot be written. Check the permissions and the free space there.")
            .arg(shown(folder)),
        {}};
}

Result<void> makeFolder(const QString& library)
{
    if (QDir().mkpath(backupFolder(library)))
        return {};
    return cannotWrite(backupFolder(library));
}

/// Says in `next`, which is about to take the library's place, that it did. Its key follows the library's own: no entry
/// ever gets the key of another that somebody may still want to undo.
Result<void> noteRestoration(const Database& next, qint64 lastKey, const Backup& backup, const QString& author)
{
    const auto own = next.scalar(u"SELECT max(key) FROM history"_s);
    if (!own)
        return own.error();
    const auto noted = next.scalar(
        u"INSERT INTO history(key, at, author, action, subject, kind, record) VALUES (?, ?, ?, 'restore', ?, '', '')"_s,
        {std::max(own->toLongLong(), lastKey) + 1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate), author,
            backup.at.toString(Qt::ISODate)});
    return noted ? Result<void>() : Result<void>(noted.error());
}

/// A file and what SQLite keeps beside it, all of it or nothing.
bool moveFiles(const QString& from, const QString& to)
{
    QStringList moved;
    for (const QString& more : {u"-wal"_s, u"-shm"_s, u"-journal"_s, QString()}) {
        if (!QFile::exists(from + more))
            continue;
        if (!QFile::rename(from + more, to + more)) {
            for (const QString& back : std::as_const(moved))
                QFile::rename(to + back, from + back);
            return false;
        }
        moved.append(more);
    }
    return true;
}

/// `next` in the place of a file that is no library any more, which is kept among the backups.
Result<void> replaceDamaged(const QString& library, const Database& next)
{
    const QString kept = pathOf(library, QDateTime::currentDateTime(), u"damaged"_s);
    if (!moveFiles(library, kept)) {
        return Error {Error::Code::Io,
            Tr::tr("%1 cannot be set aside. Check that you may write to its folder.").arg(shown(library)), {}};
    }
    auto replaced = backupTo(next, library);
    if (!replaced)
        moveFiles(kept, library);
    return replaced;
}

} // namespace

QString backupFolder(const QString& library)
{
    return u"%1/%2.backups"_s.arg(QFileInfo(library).absolutePath(), stem(library));
}

QVector<Backup> backupsOf(const QString& library)
{
    QVector<Backup> found;
    for (const QFileInfo& file : QDir(backupFolder(library)).entryInfoList(QDir::Files)) {
        if (const auto backup = parse(file, library))
            found.append(*backup);
    }
    std::ranges::sort(found, std::ranges::greater(), &Backup::at);
    return found;
}

bool hasBackupOf(const QString& library, const QDate& day)
{
    return std::ranges::any_of(backupsOf(library), [&day](const Backup& backup) { return backup.at.date() == day; });
}

Result<Backup> makeBackup(const Database& database, Backup::Reason reason)
{
    const QString& library = database.path();
    if (const auto made = makeFolder(library); !made)
        return made.error();
    const QDateTime now = QDateTime::currentDateTime();
    const QString path = pathOf(library, now, QString(kReasons[static_cast<size_t>(reason)]));
    if (const auto saved = backupTo(database, path); !saved)
        return saved.error();
    const QVector<Backup> all = backupsOf(library);
    for (qsizetype i = Backup::kKept; i < all.size(); ++i)
        QFile::remove(all.at(i).path);
    return Backup {path, now, reason, QFileInfo(path).size()};
}

Result<void> restoreBackup(const QString& library, const Backup& backup, const QString& author)
{
    if (const auto made = makeFolder(library); !made)
        return made;
    // Everything is prepared in a copy: the library itself is touched once.
    const QTemporaryDir aside(backupFolder(library) + u"/.restore-XXXXXX"_s);
    if (!aside.isValid())
        return cannotWrite(backupFolder(library));
    const QString copy = aside.filePath(u"next.atlas"_s);
    {
        const auto source = openFile(backup.path, false);
        if (!source)
            return source.error();
        if (const auto copied = backupTo(*source, copy); !copied)
            return copied;
    }
    const auto next = Database::open(copy, Database::Mode::ReadWrite);
    if (!next)
        return next.error();
    if (const auto migrated = migrate(*next); !migrated)
        return migrated;

    const auto live = openFile(library, true);
    if (!live) {
        if (live.error().code != Error::Code::Damaged && live.error().code != Error::Code::NotALibrary)
            return live.error();
        if (const auto noted = noteRestoration(*next, 0, backup, author); !noted)
            return noted;
        return replaceDamaged(library, *next);
    }
    if (live->isReadOnly()) {
        return Error {Error::Code::ReadOnly,
            Tr::tr("%1 is read-only. Save a copy in a folder that you may write to and work on that.")
                .arg(shown(library)),
            {}};
    }
    if (const auto kept = makeBackup(*live, Backup::Reason::Restore); !kept)
        return kept.error();
    const auto last = live->scalar(u"SELECT max(key) FROM history"_s);
    if (!last)
        return last.error();
    if (const auto noted = noteRestoration(*next, last->toLongLong(), backup, author); !noted)
        return noted;
    return replaceContent(*live, *next);
}

} // namespace atlas
