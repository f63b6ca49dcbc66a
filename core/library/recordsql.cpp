// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordsql.h"

#include "core/library/pinyinorder.h"

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

QString quoted(const QString& name) { return u'"' + name + u'"'; }

/// The column that a kind's period lies in and whose days are stored too; empty when it is not one to ask by.
QString indexedPeriod(RecordKind kind)
{
    if (kind == RecordKind::Observation)
        return u"period"_s;
    return kind == RecordKind::Milestone ? u"date"_s : QString();
}

QStringList derivedColumns(RecordKind kind)
{
    if (kind == RecordKind::Institution)
        return {u"sort_key"_s};
    return indexedPeriod(kind).isEmpty() ? QStringList() : QStringList {u"earliest"_s, u"latest"_s};
}

QStringList writtenColumns(const RecordSchema& schema)
{
    QStringList names {u"key"_s};
    for (const Column& column : schema.columns)
        names.append(quoted(column.name));
    return names + derivedColumns(schema.kind);
}

QString cellText(const Statement& statement, int index, ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return statement.isNull(index) ? QString() : numberToString(statement.real(index));
    case ColumnType::Integer:
        return statement.isNull(index) ? QString() : QString::number(statement.integer(index));
    case ColumnType::Flag:
        return statement.integer(index) != 0 ? u"yes"_s : QString();
    case ColumnType::Id:
    case ColumnType::Text:
    case ColumnType::Enum:
    case ColumnType::Period:
    case ColumnType::Reference:
    case ColumnType::RecordPath:
    case ColumnType::Region:
        break;
    }
    return statement.text(index);
}

} // namespace

QString selectSql(const RecordSchema& schema)
{
    QString sql = u"SELECT t.key"_s;
    for (const Column& column : schema.columns) {
        const QString cell = u"t."_s + quoted(column.name);
        if (column.type == ColumnType::Reference) {
            sql += u", coalesce((SELECT id FROM "_s + quoted(atlas::schema(column.target).name) + u" WHERE key = "_s
                + cell + u"), '#' || "_s + cell + u')';
        } else {
            sql += u", "_s + cell;
        }
    }
    return sql + u" FROM "_s + quoted(schema.name) + u" AS t "_s;
}

QString insertSql(const RecordSchema& schema)
{
    const QStringList columns = writtenColumns(schema);
    const QStringList parameters(columns.size(), u"?"_s);
    return u"INSERT INTO %1(%2) VALUES (%3)"_s.arg(quoted(schema.name), columns.join(u','), parameters.join(u','));
}

QString updateSql(const RecordSchema& schema)
{
    QStringList assignments;
    int parameter = 0;
    for (const QString& column : writtenColumns(schema))
        assignments.append(u"%1 = ?%2"_s.arg(column).arg(++parameter));
    assignments.removeFirst();
    return u"UPDATE %1 SET %2 WHERE key = ?1"_s.arg(quoted(schema.name), assignments.join(u", "_s));
}

Row readRow(const Statement& statement, const RecordSchema& schema)
{
    Row row;
    row.reserve(static_cast<qsizetype>(schema.columns.size()));
    for (const Column& column : schema.columns)
        row.append(cellText(statement, static_cast<int>(row.size()) + 1, column.type));
    return row;
}

void bindCell(Statement& statement, int parameter, const Column& column, const QString& cell)
{
    switch (column.type) {
    case ColumnType::Number:
        if (const auto number = parseNumber(cell))
            return statement.bind(parameter, *number);
        return statement.bindNull(parameter);
    case ColumnType::Integer:
        if (!cell.isEmpty())
            return statement.bind(parameter, cell.toLongLong());
        return statement.bindNull(parameter);
    case ColumnType::Flag:
        return statement.bind(parameter, qint64(cell.isEmpty() ? 0 : 1));
    case ColumnType::Reference:
        Q_UNREACHABLE();
        return;
    case ColumnType::Id:
    case ColumnType::Text:
    case ColumnType::Enum:
    case ColumnType::Period:
    case ColumnType::RecordPath:
    case ColumnType::Region:
        break;
    }
    statement.bind(parameter, cell);
}

void bindDerived(Statement& statement, const RecordSchema& schema, const Row& row)
{
    const int parameter = kFirstCell + static_cast<int>(schema.columns.size());
    if (schema.kind == RecordKind::Institution) {
        statement.bind(parameter, PinyinOrder().key(row.at(schema.indexOf(u"name"))));
        return;
    }
    const QString column = indexedPeriod(schema.kind);
    if (column.isEmpty())
        return;
    const auto period = Period::parse(row.at(schema.indexOf(column)));
    const auto day = [](const std::optional<QDate>& date) {
        return date ? std::optional<qint64>(date->toJulianDay()) : std::nullopt;
    };
    statement.bind(parameter, period ? day(period->earliest()) : std::nullopt);
    statement.bind(parameter + 1, period ? day(period->latest()) : std::nullopt);
}

Row canonicalRow(const RecordSchema& schema, const Row& row)
{
    Row canonical = row;
    if (row.size() != static_cast<qsizetype>(schema.columns.size()))
        return canonical;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const ColumnType type = schema.columns[static_cast<size_t>(i)].type;
        if (row.at(i).isEmpty() || (type != ColumnType::Number && type != ColumnType::Integer))
            continue;
        // What is no number stays as it is: the checks will say so.
        if (const auto number = parseNumber(row.at(i)))
            canonical[i] = numberToString(*number);
    }
    return canonical;
}

} // namespace atlas
