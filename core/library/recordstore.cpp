// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordstore.h"

#include "core/library/database.h"
#include "core/library/historylog.h"
#include "core/library/recordsql.h"
#include "core/library/recordwriter.h"
#include "core/library/sqliteerror.h"

#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace atlas {

Result<std::optional<Row>> RecordStore::find(RecordKind kind, const QString& id) const
{
    const RecordSchema& schema = atlas::schema(kind);
    auto query = Statement::prepare(m_database, selectSql(schema) + u"WHERE t.id = ?"_s);
    if (!query)
        return query.error();
    query->bind(1, id);
    const auto found = query->step();
    if (!found)
        return found.error();
    return *found ? std::optional(readRow(*query, schema)) : std::nullopt;
}

Result<bool> RecordStore::exists(RecordKind kind, const QString& id) const
{
    const auto found = m_database.scalar(u"SELECT 1 FROM \"%1\" WHERE id = ?"_s.arg(schema(kind).name), {id});
    return found ? Result<bool>(found->isValid()) : Result<bool>(found.error());
}

Result<void> RecordStore::forEach(RecordKind kind, const std::function<bool(const Row&)>& visit) const
{
    const RecordSchema& schema = atlas::schema(kind);
    auto query = Statement::prepare(m_database, selectSql(schema) + u"ORDER BY t.id"_s);
    if (!query)
        return query.error();
    while (true) {
        const auto row = query->step();
        if (!row)
            return row.error();
        if (!*row || !visit(readRow(*query, schema)))
            return {};
    }
}

Result<qint64> RecordStore::count(RecordKind kind) const
{
    const auto count = m_database.scalar(u"SELECT count(*) FROM \"%1\""_s.arg(schema(kind).name));
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

Result<ApplyCounts> RecordStore::apply(const QVector<RowChange>& changes, const ChangeNote& note) const
{
    // Outside a transaction half a batch would stay, and references could not point forward.
    if (!m_database.isInTransaction())
        return sqliteError(SQLITE_MISUSE, m_database.path(), u"RecordStore::apply() outside a transaction"_s);
    auto writer = RecordWriter::open(m_database, note);
    if (!writer)
        return writer.error();
    for (const RowChange& change : changes) {
        if (const auto done = writer->write(change); !done)
            return done.error();
    }
    return writer->finish();
}

Result<QVector<RecordRef>> RecordStore::referring(const RecordRef& record) const
{
    QVector<RecordRef> found;
    for (const RecordSchema& schema : schemas()) {
        for (const Column& column : schema.columns) {
            const bool byKey = column.type == ColumnType::Reference && column.target == record.kind;
            if (!byKey && column.type != ColumnType::RecordPath)
                continue;
            auto query = Statement::prepare(m_database,
                (byKey ? u"SELECT id FROM \"%1\" WHERE \"%2\" = (SELECT key FROM \"%3\" WHERE id = ?) ORDER BY id"_s
                       : u"SELECT id FROM \"%1\" WHERE \"%2\" = ? ORDER BY id"_s)
                    .replace(u"%1"_s, schema.name)
                    .replace(u"%2"_s, column.name)
                    .replace(u"%3"_s, atlas::schema(record.kind).name));
            if (!query)
                return query.error();
            query->bind(1, byKey ? record.id : toPath({record.kind, record.id, {}}));
            while (true) {
                const auto row = query->step();
                if (!row)
                    return row.error();
                if (!*row)
                    break;
                found.append({schema.kind, query->text(0), column.name});
            }
        }
    }
    return found;
}

Result<QVector<HistoryEntry>> RecordStore::history(const RecordRef& record, int limit) const
{
    return HistoryLog::read(m_database, record, limit);
}

Result<QVector<HistoryEntry>> RecordStore::historyPage(const HistoryFilter& filter, qint64 before, int limit) const
{
    return HistoryLog::read(m_database, filter, before, limit);
}

Result<QStringList> RecordStore::authors() const
{
    auto query = Statement::prepare(m_database, u"SELECT DISTINCT author FROM history ORDER BY author"_s);
    if (!query)
        return query.error();
    QStringList names;
    while (true) {
        const auto row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.append(query->text(0));
    }
}

Result<QVector<HistoryEntry>> RecordStore::history(const HistorySpan& span) const
{
    return HistoryLog::read(m_database, span);
}

} // namespace atlas
