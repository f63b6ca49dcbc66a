// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordwriter.h"

#include "core/library/database.h"
#include "core/library/nameindex.h"
#include "core/library/recordsql.h"
#include "core/library/sortkeys.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error invalid(const RecordSchema& schema, const QString& id, const QString& column, const QString& problem)
{
    const QString path = toPath({schema.kind, id, {}});
    if (column.isEmpty())
        return {Error::Code::Invalid, Tr::tr("%1: %2").arg(path, problem), {}};
    return {Error::Code::Invalid, Tr::tr("%1, column “%2”: %3").arg(path, column, problem), {}};
}

Error dangling(const RecordRef& from, const QString& to)
{
    return {Error::Code::Conflict,
        Tr::tr("%1, column “%2” refers to “%3”, which is not in the library.").arg(toPath(from), from.field, to), {}};
}

} // namespace

Result<RecordWriter::Table> RecordWriter::Table::prepare(const Database& database, const RecordSchema& schema)
{
    auto find = Statement::prepare(database, selectSql(schema) + u"WHERE t.id = ?"_s);
    if (!find)
        return find.error();
    auto insert = Statement::prepare(database, insertSql(schema));
    if (!insert)
        return insert.error();
    auto update = Statement::prepare(database, updateSql(schema));
    if (!update)
        return update.error();
    auto remove = Statement::prepare(database, u"DELETE FROM \"%1\" WHERE key = ?"_s.arg(schema.name));
    if (!remove)
        return remove.error();
    auto key = Statement::prepare(database, u"SELECT key FROM \"%1\" WHERE id = ?"_s.arg(schema.name));
    if (!key)
        return key.error();
    const auto last = database.scalar(u"SELECT max(key) FROM \"%1\""_s.arg(schema.name));
    if (!last)
        return last.error();
    return Table {*std::move(find), *std::move(insert), *std::move(update), *std::move(remove), *std::move(key),
        last->toLongLong()};
}

RecordWriter::RecordWriter(const Database& database, HistoryLog history)
    : m_database(&database), m_history(std::move(history))
{
}

Result<RecordWriter> RecordWriter::open(const Database& database, const ChangeNote& note)
{
    auto history = HistoryLog::open(database, note);
    if (!history)
        return history.error();
    return RecordWriter(database, *std::move(history));
}

Result<RecordWriter::Table*> RecordWriter::table(RecordKind kind)
{
    auto& table = m_tables[static_cast<size_t>(kind)];
    if (!table) {
        auto prepared = Table::prepare(*m_database, schema(kind));
        if (!prepared)
            return prepared.error();
        table = *std::move(prepared);
    }
    return &*table;
}

Result<void> RecordWriter::write(const RowChange& change)
{
    const RecordSchema& schema = atlas::schema(change.kind);
    const auto table = this->table(change.kind);
    if (!table)
        return table.error();
    const auto old = find(**table, schema, change.id);
    if (!old)
        return old.error();
    const Row before = *old ? (*old)->row : Row();
    if (change.expected && canonicalRow(schema, *change.expected) != before) {
        return Error {Error::Code::Conflict,
            Tr::tr("%1 was changed elsewhere in the meantime. Look at it again, then repeat your change.")
                .arg(toPath({change.kind, change.id, {}})),
            {}};
    }
    if (change.row.isEmpty()) {
        if (*old)
            return remove(schema, change.id, **old);
        ++m_counts.unchanged;
        return {};
    }
    const Row row = canonicalRow(schema, change.row);
    if (*old && row == before) {
        ++m_counts.unchanged;
        return {};
    }
    if (change.row.first() != change.id)
        return invalid(schema, change.id, u"id"_s, Tr::tr("the row says “%1”").arg(change.row.first()));
    if (const auto problems = checkRow(schema, row); !problems.isEmpty())
        return invalid(schema, change.id, problems.first().first, problems.first().second.message);
    return put(schema, change.id, row, *old);
}

Result<std::optional<RecordWriter::Found>> RecordWriter::find(
    Table& table, const RecordSchema& schema, const QString& id)
{
    table.find.bind(1, id);
    const auto found = table.find.step();
    if (!found)
        return found.error();
    std::optional<Found> record;
    if (*found) {
        record = Found {table.find.integer(0), readRow(table.find, schema)};
        nameReserved(schema, record->row);
    }
    table.find.reset();
    return record;
}

void RecordWriter::nameReserved(const RecordSchema& schema, Row& row) const
{
    for (int i = 0; i < row.size(); ++i) {
        const Column& column = schema.columns[static_cast<size_t>(i)];
        if (column.type != ColumnType::Reference || !row.at(i).startsWith(u'#'))
            continue;
        const RecordRef from {schema.kind, row.first(), column.name};
        const auto pending = std::find_if(
            m_pending.crbegin(), m_pending.crend(), [&from](const Pending& p) { return p.from == from; });
        if (pending != m_pending.crend()) {
            row[i] = pending->to.id;
            continue;
        }
        // Or of a record that left earlier in this batch.
        const qint64 key = QStringView(row.at(i)).mid(1).toLongLong();
        const auto& left = m_left[static_cast<size_t>(column.target)];
        if (const auto found = left.constFind(key); found != left.cend())
            row[i] = *found;
    }
}

Result<std::optional<qint64>> RecordWriter::keyOf(const RecordRef& ref)
{
    const auto table = this->table(ref.kind);
    if (!table)
        return table.error();
    Statement& statement = (*table)->key;
    statement.bind(1, ref.id);
    const auto found = statement.step();
    if (!found)
        return found.error();
    const auto key = *found ? std::optional(statement.integer(0)) : std::nullopt;
    statement.reset();
    return key;
}

Result<std::optional<qint64>> RecordWriter::expect(const RecordRef& from, const RecordRef& to)
{
    const auto key = keyOf(to);
    if (key && !*key)
        m_pending.append({from, to});
    return key;
}

Result<qint64> RecordWriter::reference(const RecordRef& from, const RecordRef& to)
{
    const auto key = expect(from, to);
    if (!key)
        return key.error();
    if (*key)
        return **key;
    // Not there yet: a later change of this batch must bring it, under the key that it gets here.
    if (const auto removed = m_removed.constFind(to); removed != m_removed.cend())
        return *removed;
    auto reserved = m_reserved.constFind(to);
    if (reserved == m_reserved.cend())
        reserved = m_reserved.insert(to, ++m_tables[static_cast<size_t>(to.kind)]->lastKey);
    return *reserved;
}

Result<void> RecordWriter::put(
    const RecordSchema& schema, const QString& id, const Row& row, const std::optional<Found>& old)
{
    const RecordRef ref {schema.kind, id, {}};
    Table& table = *m_tables[static_cast<size_t>(schema.kind)];
    qint64 key = 0;
    if (old)
        key = old->key;
    else if (const auto removed = m_removed.constFind(ref); removed != m_removed.cend())
        key = m_removed.take(ref);
    else if (m_reserved.contains(ref))
        key = m_reserved.take(ref);
    else
        key = ++table.lastKey;

    Statement& statement = old ? table.update : table.insert;
    statement.bind(1, key);
    for (int i = 0; i < row.size(); ++i) {
        const Column& column = schema.columns[static_cast<size_t>(i)];
        const QString& cell = row.at(i);
        const RecordRef from {schema.kind, id, column.name};
        if (column.type == ColumnType::Reference && !cell.isEmpty()) {
            const RecordRef to {column.target, cell, {}};
            const auto target = to == ref ? Result<qint64>(key) : reference(from, to);
            if (!target)
                return target.error();
            statement.bind(kFirstCell + i, *target);
        } else if (column.type == ColumnType::Reference) {
            statement.bindNull(kFirstCell + i);
        } else {
            if (column.type == ColumnType::RecordPath) {
                const auto target = expect(from, *parsePath(cell));
                if (!target)
                    return target.error();
            }
            bindCell(statement, kFirstCell + i, column, cell);
        }
    }
    bindDerived(statement, schema, row);
    m_sorted = m_sorted || schema.kind == RecordKind::Institution;
    if (const auto done = statement.run(); !done)
        return done;
    if (const auto done = m_history.write(schema, id, old ? old->row : Row(), row); !done)
        return done;
    ++(old ? m_counts.changed : m_counts.added);
    touch(schema.kind, id);
    if (old) {
        if (const auto done = noteInstitution(schema, old->row, key); !done)
            return done;
    }
    return noteInstitution(schema, row, key);
}

Result<void> RecordWriter::remove(const RecordSchema& schema, const QString& id, const Found& old)
{
    // Before it is gone: an institution's own key is found through its record.
    if (const auto done = noteInstitution(schema, old.row, old.key); !done)
        return done;
    Statement& statement = m_tables[static_cast<size_t>(schema.kind)]->remove;
    statement.bind(1, old.key);
    if (const auto done = statement.run(); !done)
        return done;
    if (const auto done = m_history.write(schema, id, old.row, {}); !done)
        return done;
    m_removed.insert({schema.kind, id, {}}, old.key);
    m_left[static_cast<size_t>(schema.kind)].insert(old.key, id);
    ++m_counts.removed;
    touch(schema.kind, id);
    return {};
}

Result<void> RecordWriter::noteInstitution(const RecordSchema& schema, const Row& row, qint64 key)
{
    switch (schema.kind) {
    case RecordKind::Institution:
        m_institutions.insert(key);
        return {};
    case RecordKind::Name:
    case RecordKind::Observation:
    case RecordKind::Milestone:
    case RecordKind::ProfileItem: {
        const RecordRef institution {RecordKind::Institution, row.at(schema.indexOf(u"institution")), {}};
        const auto found = keyOf(institution);
        if (!found)
            return found.error();
        // One that is still to come or just removed notes itself.
        if (*found)
            m_institutions.insert(**found);
        return {};
    }
    default:
        return {};
    }
}

void RecordWriter::touch(RecordKind kind, const QString& id)
{
    const RecordRef ref {kind, id, {}};
    if (m_touched.contains(ref))
        return;
    m_touched.insert(ref);
    m_counts.touched.append(ref);
}

Result<ApplyCounts> RecordWriter::finish()
{
    if (const auto done = checkPending(); !done)
        return done.error();
    if (const auto done = checkRemoved(); !done)
        return done.error();
    if (!m_institutions.isEmpty()) {
        auto names = NameIndex::open(*m_database);
        if (!names)
            return names.error();
        // In the order of keys, so that a first import writes its index from one end to the other.
        QVector<qint64> institutions(m_institutions.cbegin(), m_institutions.cend());
        std::sort(institutions.begin(), institutions.end());
        for (const qint64 institution : institutions) {
            if (const auto done = names->refresh(institution); !done)
                return done.error();
        }
    }
    if (m_sorted) {
        if (const auto done = renewSortKeys(*m_database); !done)
            return done.error();
    }
    m_counts.history = m_history.span();
    return std::move(m_counts);
}

Result<void> RecordWriter::checkPending()
{
    for (const Pending& pending : std::as_const(m_pending)) {
        const auto key = keyOf(pending.to);
        if (!key)
            return key.error();
        if (*key)
            continue;
        // The referring record may itself have been replaced or removed since: only what stands now counts.
        const RecordSchema& schema = atlas::schema(pending.from.kind);
        const auto from = find(*m_tables[static_cast<size_t>(pending.from.kind)], schema, pending.from.id);
        if (!from)
            return from.error();
        if (!*from)
            continue;
        const QString cell = (*from)->row.at(schema.indexOf(pending.from.field));
        if (cell == pending.to.id || cell == toPath(pending.to))
            return dangling(pending.from, cell);
    }
    return {};
}

Result<void> RecordWriter::checkRemoved()
{
    for (auto removed = m_removed.cbegin(); removed != m_removed.cend(); ++removed) {
        if (const auto done = checkNothingRefersTo(removed.key(), removed.value()); !done)
            return done;
    }
    return {};
}

Result<void> RecordWriter::checkNothingRefersTo(const RecordRef& removed, qint64 key)
{
    for (const RecordSchema& schema : schemas()) {
        for (const Column& column : schema.columns) {
            const bool byKey = column.type == ColumnType::Reference && column.target == removed.kind;
            if (!byKey && column.type != ColumnType::RecordPath)
                continue;
            const auto id
                = m_database->scalar(u"SELECT id FROM \"%1\" WHERE \"%2\" = ? LIMIT 1"_s.arg(schema.name, column.name),
                    {byKey ? QVariant(key) : QVariant(toPath(removed))});
            if (!id)
                return id.error();
            if (id->isValid())
                return dangling({schema.kind, id->toString(), column.name}, byKey ? removed.id : toPath(removed));
        }
    }
    return {};
}

} // namespace atlas
