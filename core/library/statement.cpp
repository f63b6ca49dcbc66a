// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statement.h"

#include "core/library/database.h"
#include "core/library/sqliteerror.h"

#include <QStringDecoder>

#include <sqlite3.h>

namespace atlas {

Statement::Statement(sqlite3_stmt* statement, const Database& database) : m_statement(statement), m_database(&database)
{
}

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Result<Statement> Statement::prepare(const Database& database, const QString& sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), text.constData(), static_cast<int>(text.size()), &statement, nullptr)
        != SQLITE_OK)
        return sqliteError(database.handle(), database.path(), sql);
    return Statement(statement, database);
}

void Statement::bind(int parameter, qint64 value) { sqlite3_bind_int64(m_statement.get(), parameter, value); }

void Statement::bind(int parameter, double value) { sqlite3_bind_double(m_statement.get(), parameter, value); }

void Statement::bind(int parameter, const QString& value)
{
    const QByteArray text = value.toUtf8();
    sqlite3_bind_text(m_statement.get(), parameter, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, const QByteArray& value)
{
    sqlite3_bind_blob(
        m_statement.get(), parameter, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindNull(int parameter) { sqlite3_bind_null(m_statement.get(), parameter); }

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return error();
    }
}

Result<void> Statement::run()
{
    const auto stepped = step();
    reset();
    return stepped ? Result<void>() : Result<void>(stepped.error());
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

QString Statement::text(int column) const
{
    // The text first: asking for its length may convert it.
    const auto* text = sqlite3_column_text(m_statement.get(), column);
    const QByteArrayView bytes(text, sqlite3_column_bytes(m_statement.get(), column));
    // A text may begin with U+FEFF, which fromUtf8() would take for a mark of the encoding.
    static constexpr QByteArrayView kMark = "\xef\xbb\xbf";
    if (bytes.startsWith(kMark))
        return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(bytes);
    return QString::fromUtf8(bytes);
}

QByteArray Statement::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

Error Statement::error() const
{
    return sqliteError(m_database->handle(), m_database->path(), QString::fromUtf8(sqlite3_sql(m_statement.get())));
}

} // namespace atlas
