// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/historylog.h"

#include "core/library/database.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// By name, not by position: columns may be added to a schema, the past stays readable.
std::optional<QString> toJson(const RecordSchema& schema, const Row& row)
{
    if (row.isEmpty())
        return std::nullopt;
    QJsonObject cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (!row.at(i).isEmpty())
            cells.insert(schema.columns[static_cast<size_t>(i)].name, row.at(i));
    }
    return QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
}

/// As the text stands inside a JSON string.
QString escapedForJson(const QString& text)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact));
    return array.mid(2, array.size() - 4);
}

Row fromJson(const RecordSchema& schema, const QString& json)
{
    if (json.isEmpty())
        return {};
    const QJsonObject cells = QJsonDocument::fromJson(json.toUtf8()).object();
    Row row;
    for (const Column& column : schema.columns)
        row.append(cells.value(column.name).toString());
    return row;
}

const QString kSelect = u"SELECT key, at, author, action, subject, kind, record, before, after FROM history "_s;

/// The entry that a statement with kSelect stands on; nullopt for a kind that this program does not know.
std::optional<HistoryEntry> readEntry(const Statement& query)
{
    HistoryEntry entry {
        query.integer(0), query.text(1), {query.text(2), query.text(3), query.text(4)}, RecordRef(), {}, {}};
    if (query.text(5).isEmpty())
        return entry;
    const RecordSchema* schema = schemaNamed(query.text(5));
    if (!schema)
        return std::nullopt;
    entry.record = {schema->kind, query.text(6), {}};
    entry.before = fromJson(*schema, query.text(7));
    entry.after = fromJson(*schema, query.text(8));
    return entry;
}

Result<QVector<HistoryEntry>> collect(
    Statement& query, qint64 limit, const std::function<bool(const HistoryEntry&)>& wanted)
{
    QVector<HistoryEntry> entries;
    while (entries.size() < limit) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        auto entry = readEntry(query);
        if (entry && wanted(*entry))
            entries.append(*std::move(entry));
    }
    return entries;
}

} // namespace

Result<HistoryLog> HistoryLog::open(const Database& database, const ChangeNote& note)
{
    auto insert = Statement::prepare(database,
        u"INSERT INTO history(at, author, action, subject, kind, record, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    insert->bind(1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    insert->bind(2, note.author);
    insert->bind(3, note.action);
    insert->bind(4, note.subject);
    return HistoryLog(database, *std::move(insert));
}

Result<void> HistoryLog::write(const RecordSchema& schema, const QString& id, const Row& before, const Row& after)
{
    m_insert.bind(5, schema.name);
    m_insert.bind(6, id);
    m_insert.bind(7, toJson(schema, before));
    m_insert.bind(8, toJson(schema, after));
    if (const auto done = m_insert.run(); !done)
        return done;
    const qint64 key = sqlite3_last_insert_rowid(m_database->handle());
    if (m_span.count() == 0)
        m_span.first = key;
    m_span.last = key;
    return {};
}

Result<QVector<HistoryEntry>> HistoryLog::read(const Database& database, const RecordRef& record, int limit)
{
    const int field = record.field.isEmpty() ? -1 : atlas::schema(record.kind).indexOf(record.field);
    auto query = Statement::prepare(database, kSelect + u"WHERE kind = ? AND record = ? ORDER BY key DESC"_s);
    if (!query)
        return query.error();
    query->bind(1, atlas::schema(record.kind).name);
    query->bind(2, record.id);
    return collect(*query, limit, [field](const HistoryEntry& entry) {
        return field < 0 || entry.before.value(field) != entry.after.value(field);
    });
}

Result<QVector<HistoryEntry>> HistoryLog::read(const Database& database, const HistorySpan& span)
{
    auto query = Statement::prepare(database, kSelect + u"WHERE key BETWEEN ? AND ? ORDER BY key"_s);
    if (!query)
        return query.error();
    query->bind(1, span.first);
    query->bind(2, span.last);
    return collect(*query, span.count(), [](const HistoryEntry&) { return true; });
}

Result<QVector<HistoryEntry>> HistoryLog::read(
    const Database& database, const HistoryFilter& filter, qint64 before, int limit)
{
    QStringList conditions;
    QStringList values;
    const auto demand = [&](const QString& condition, const QString& value) {
        conditions.append(condition);
        values.append(value);
    };
    if (before > 0)
        conditions.append(u"key < %1"_s.arg(before));
    if (!filter.record.isNull()) {
        demand(u"kind = ?"_s, schema(filter.record.kind).name);
        demand(u"record = ?"_s, filter.record.id);
    }
    if (filter.kind)
        demand(u"kind = ?"_s, schema(*filter.kind).name);
    if (!filter.author.isEmpty())
        demand(u"author = ?"_s, filter.author);
    const auto moment = [](const QDate& day) { return day.startOfDay().toUTC().toString(Qt::ISODate); };
    if (filter.since.isValid())
        demand(u"at >= ?"_s, moment(filter.since));
    if (filter.until.isValid())
        demand(u"at < ?"_s, moment(filter.until.addDays(1)));
    if (!filter.text.isEmpty()) {
        // Once for each of the four; ?N would not go together with the others.
        const auto pattern = [](QString text) -> QString {
            text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
            return u'%' + text + u'%';
        };
        conditions.append(u"(record LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\' OR before LIKE ? ESCAPE '\\'"
                          " OR after LIKE ? ESCAPE '\\')"_s);
        const QString plain = pattern(filter.text);
        const QString inJson = pattern(escapedForJson(filter.text));
        values.append({plain, plain, inJson, inJson});
    }
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    auto query = Statement::prepare(database, kSelect + where + u" ORDER BY key DESC"_s);
    if (!query)
        return query.error();
    for (int i = 0; i < values.size(); ++i)
        query->bind(i + 1, values.at(i));
    // SQL finds candidates: in the JSON a column's name would do as well as a cell.
    return collect(*query, limit, [text = filter.text](const HistoryEntry& entry) {
        const auto holds = [&](const QString& cell) { return cell.contains(text, Qt::CaseInsensitive); };
        return text.isEmpty() || holds(entry.record.id) || holds(entry.note.subject)
            || std::ranges::any_of(entry.before, holds) || std::ranges::any_of(entry.after, holds);
    });
}

} // namespace atlas
