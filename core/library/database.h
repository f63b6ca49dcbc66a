// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

struct sqlite3;

namespace atlas {

/// One connection to a library file; belongs to the thread that opened it and closes with the object. Move-only.
class Database {
public:
    enum class Mode { Create, ReadWrite, ReadOnly, Immutable };

    /// Opens and sets the pragmas (foreign keys, WAL where the place allows, busy timeout); does not look at the
    /// content. ReadWrite and ReadOnly want an existing file. Immutable is for a library in a place where not even
    /// SQLite may write: nothing is locked.
    static Result<Database> open(const QString& path, Mode mode);
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    /// A prepared forward-only query, or the reason why not. Bind by position with addBindValue().
    Result<QSqlQuery> prepare(const QString& sql) const;
    /// Executes one or more statements without parameters.
    Result<void> exec(const QString& sql) const;
    /// Executes a prepared query with its bound values.
    static Result<void> run(QSqlQuery& query);
    /// The first column of the first row; an invalid variant when there is no row.
    Result<QVariant> scalar(const QString& sql, const QVariantList& values = {}) const;

    [[nodiscard]] sqlite3* handle() const { return m_handle; } ///< the same connection, for what Qt SQL does not offer
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isInTransaction() const;

private:
    Database() = default;
    Result<void> configure(Mode mode) const;
    Result<void> chooseJournal() const;
    void close();

    QString m_connection;
    QString m_path;
    sqlite3* m_handle = nullptr;
    bool m_readOnly = false;
};

/// Rolls back unless committed.
class Transaction {
public:
    enum class Kind { Read, Write };
    /// Write begins IMMEDIATE so that a second writer waits or fails here, not half way. A Read inside another
    /// transaction is part of that one.
    static Result<Transaction> begin(const Database& database, Kind kind = Kind::Write);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database* database);
    const Database* m_database = nullptr;
};

} // namespace atlas
