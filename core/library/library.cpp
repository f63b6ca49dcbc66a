// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/library/backup.h"
#include "core/library/libraryfile.h"
#include "core/library/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

constexpr int kWatchInterval = 1000; ///< ms
constexpr qsizetype kLargeBatch = 1000; ///< beyond it a list of what was touched helps no view

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

/// The file's tables, and nothing left in the write-ahead log: from now on the header says what it is.
Result<void> makeTables(const QString& path)
{
    const auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return database.error();
    if (const auto done = migrate(*database); !done)
        return done;
    return database->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

Library::Library(QString path, Database database, bool readOnly)
    : m_path(std::move(path)), m_database(std::move(database)), m_readOnly(readOnly)
{
    watch();
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::create(const QString& path)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink()) {
        return Error {Error::Code::Exists,
            tr("%1 is there already and will not be overwritten. Choose another name.").arg(shown(path)), {}};
    }
    if (!QFileInfo(target.absolutePath()).isDir()) {
        return Error {Error::Code::Io,
            tr("The folder %1 does not exist. Make it first, or choose another one.").arg(shown(target.absolutePath())),
            {}};
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return Error {Error::Code::Io,
            tr("%1 could not be made. Choose a folder that you may write to.").arg(shown(path)), file.errorString()};
    }
    file.close();
    if (const auto done = makeTables(path); !done) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        return done.error();
    }
    return open(path);
}

Result<std::unique_ptr<Library>> Library::open(const QString& path, Mode mode)
{
    auto database = openFile(path, mode == Mode::ReadWrite);
    if (!database)
        return database.error();
    if (const auto done = upgrade(*database); !done)
        return done.error();
    const bool readOnly = database->isReadOnly();
    return std::unique_ptr<Library>(new Library(path, *std::move(database), readOnly));
}

Result<Database> Library::openReader(const QString& path) { return openFile(path, false); }

QString Library::name() const { return QFileInfo(m_path).completeBaseName(); }

Result<LibraryInfo> Library::info() const
{
    const auto version = formatVersion(m_database);
    if (!version)
        return version.error();
    LibraryInfo info {*version, {}};
    for (const RecordSchema& schema : schemas()) {
        const auto count = RecordStore(m_database).count(schema.kind);
        if (!count)
            return count.error();
        info.counts.append({schema.name, *count});
    }
    return info;
}

Result<void> Library::saveCopy(const QString& target) const { return backupTo(m_database, target); }

Result<QStringList> Library::integrity() const
{
    QStringList findings;
    auto check = m_database.prepare(u"PRAGMA quick_check"_s);
    if (!check)
        return check.error();
    if (const auto done = Database::run(*check); !done)
        return done.error();
    while (check->next()) {
        if (const QString finding = check->value(0).toString(); finding != u"ok")
            findings.append(tr("The file is damaged: %1").arg(finding));
    }
    auto references = m_database.prepare(u"PRAGMA foreign_key_check"_s);
    if (!references)
        return references.error();
    if (const auto done = Database::run(*references); !done)
        return done.error();
    while (references->next()) {
        findings.append(tr("%1: row %2 refers to a record of %3 that is not there")
                            .arg(references->value(0).toString(), references->value(1).toString(),
                                references->value(2).toString()));
    }
    return findings;
}

Result<ApplyCounts> Library::apply(const QVector<RowChange>& changes, const ChangeNote& note)
{
    if (m_readOnly) {
        return Error {Error::Code::ReadOnly,
            tr("%1 is open read-only. Save a copy in a folder that you may write to and work on that.")
                .arg(shown(m_path)),
            {}};
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto counts = RecordStore(m_database).apply(changes, note);
    if (!counts || !counts->wroteAnything())
        return counts;
    if (const auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT changed(counts->touched.size() > kLargeBatch ? QVector<RecordRef>() : counts->touched);
    return counts;
}

void Library::watch()
{
    const auto version = m_database.scalar(u"PRAGMA data_version"_s);
    m_dataVersion = version ? version->toLongLong() : 0;
    m_watch = new QTimer(this);
    m_watch->setInterval(kWatchInterval);
    connect(m_watch, &QTimer::timeout, this, [this] {
        // Changes with every commit of another connection, never with our own.
        const auto now = m_database.scalar(u"PRAGMA data_version"_s);
        if (!now || now->toLongLong() == m_dataVersion)
            return;
        m_dataVersion = now->toLongLong();
        Q_EMIT changedElsewhere();
    });
    m_watch->start();
}

} // namespace atlas
