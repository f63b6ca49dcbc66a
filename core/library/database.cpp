// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/database.h"

#include "core/library/place.h"
#include "core/library/sqliteerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> last = 0;
    return u"atlas-%1"_s.arg(++last);
}

/// A file: URI says what no option of the driver can: never to create the file, or not to lock it.
QString uri(const QString& path, const char* parameters)
{
    if (path == ":memory:"_L1)
        return path;
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + u'?' + QLatin1StringView(parameters);
}

/// Qt has reset the handle's own error by the time one could ask for it.
Error queryError(const QSqlQuery& query, const QString& path, const QString& sql)
{
    const QSqlError error = query.lastError();
    return sqliteError(error.nativeErrorCode().toInt(), path, error.databaseText() + u" in: "_s + sql);
}

} // namespace

Result<Database> Database::open(const QString& path, Mode mode)
{
    Database database;
    database.m_connection = nextConnectionName();
    database.m_path = path;
    database.m_readOnly = mode == Mode::ReadOnly || mode == Mode::Immutable;

    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s);
    switch (mode) {
    case Mode::Create:
        connection.setDatabaseName(uri(path, "mode=rwc"));
        break;
    case Mode::ReadWrite:
        connection.setDatabaseName(uri(path, "mode=rw"));
        break;
    case Mode::ReadOnly:
        // A reader that may not write leaves SQLite's -wal and -shm files behind; where it may, query_only stands
        // guard.
        connection.setDatabaseName(uri(path, isWritablePlace(path) ? "mode=rw" : "mode=ro"));
        break;
    case Mode::Immutable:
        connection.setDatabaseName(uri(path, "mode=ro&immutable=1"));
        break;
    }
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        return sqliteError(error.nativeErrorCode().toInt(), path, error.driverText() + u' ' + error.databaseText());
    }
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return sqliteError(SQLITE_INTERNAL, path, u"the SQL driver hands out no sqlite3*"_s);
    database.m_handle = *static_cast<sqlite3* const*>(handle.constData());
    if (const auto done = database.configure(mode); !done)
        return done.error();
    return database;
}

Result<void> Database::configure(Mode mode) const
{
    sqlite3_extended_result_codes(m_handle, 1);
    // No mmap: its cold tail is far worse. Names and comparisons are read all over the file: 64 MB of cache at most.
    if (const auto done = exec(u"PRAGMA foreign_keys=ON; PRAGMA mmap_size=0; PRAGMA cache_size=-65536;"
                               "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF"_s);
        !done)
        return done;
    if (m_readOnly)
        return exec(u"PRAGMA query_only=ON"_s);
    if (mode == Mode::Create) {
        if (const auto done = exec(u"PRAGMA page_size=8192; PRAGMA encoding='UTF-8'"_s); !done)
            return done;
    }
    return chooseJournal();
}

Result<void> Database::chooseJournal() const
{
    if (m_path == ":memory:"_L1)
        return {};
    if (!isOnNetwork(m_path)) {
        const auto journal = scalar(u"PRAGMA journal_mode=WAL"_s);
        // What was reported as written survives a power failure too: one flush for each edit, some milliseconds.
        if (journal)
            return exec(u"PRAGMA synchronous=FULL"_s);
        if (journal.error().code != Error::Code::Io)
            return journal.error();
    }
    // No shared memory here. A library that was written elsewhere may still say WAL: alone with the file it can be told
    // otherwise without any; the read gives the file free again.
    return exec(u"PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA locking_mode=NORMAL;"
                "PRAGMA synchronous=FULL; SELECT count(*) FROM sqlite_schema"_s);
}

Database::Database(Database&& other) noexcept
    : m_connection(std::exchange(other.m_connection, {})), m_path(std::move(other.m_path)),
      m_handle(std::exchange(other.m_handle, nullptr)), m_readOnly(other.m_readOnly)
{
}

Database& Database::operator=(Database&& other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
        m_path = std::move(other.m_path);
        m_handle = std::exchange(other.m_handle, nullptr);
        m_readOnly = other.m_readOnly;
    }
    return *this;
}

Database::~Database() { close(); }

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    // The last connection to close writes the log back into the file and removes it.
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
    m_handle = nullptr;
}

Result<QSqlQuery> Database::prepare(const QString& sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return queryError(query, m_path, sql);
    return query;
}

Result<void> Database::exec(const QString& sql) const
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(m_handle, m_path, sql);
    return {};
}

Result<void> Database::run(QSqlQuery& query)
{
    if (query.exec())
        return {};
    const auto handle = query.driver()->handle();
    const QString path
        = QString::fromUtf8(sqlite3_db_filename(*static_cast<sqlite3* const*>(handle.constData()), "main"));
    return queryError(query, path, query.lastQuery());
}

Result<QVariant> Database::scalar(const QString& sql, const QVariantList& values) const
{
    auto query = prepare(sql);
    if (!query)
        return query.error();
    for (const QVariant& value : values)
        query->addBindValue(value);
    if (const auto done = run(*query); !done)
        return done.error();
    return query->next() ? query->value(0) : QVariant();
}

bool Database::isInTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

Transaction::Transaction(const Database* database) : m_database(database) { }

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Result<Transaction> Transaction::begin(const Database& database, Kind kind)
{
    if (kind == Kind::Read && database.isInTransaction())
        return Transaction(nullptr);
    if (const auto done = database.exec(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !done)
        return done.error();
    return Transaction(&database);
}

Transaction::~Transaction()
{
    // A failed statement may have rolled back already (disk full).
    if (m_database && m_database->isInTransaction())
        static_cast<void>(m_database->exec(u"ROLLBACK"_s));
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return {};
    if (const auto done = m_database->exec(u"COMMIT"_s); !done)
        return done;
    m_database = nullptr;
    return {};
}

} // namespace atlas
