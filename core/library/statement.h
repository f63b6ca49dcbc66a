// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace atlas {

class Database;

/// A prepared statement on the connection's own C handle: reading many rows through Qt SQL costs two to four times as
/// much (guide/performance.md, section 2). Parameters count from 1, columns from 0. Must be gone before its Database.
class Statement {
public:
    static Result<Statement> prepare(const Database& database, const QString& sql);

    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString& value);
    void bind(int parameter, const QByteArray& value); ///< as a blob
    void bindNull(int parameter);
    template<typename T> void bind(int parameter, const std::optional<T>& value)
    {
        if (value)
            bind(parameter, *value);
        else
            bindNull(parameter);
    }

    /// True while there is a row to read.
    Result<bool> step();
    /// Executes a statement that returns no rows, ready for the next one.
    Result<void> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    Statement(sqlite3_stmt* statement, const Database& database);
    [[nodiscard]] Error error() const;

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    const Database* m_database;
};

} // namespace atlas
