// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/incoming.h"

#include "core/exchange/datapackage.h"
#include "core/exchange/derivedid.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Looking up single records beats reading all of a kind until about this share of them is wanted.
constexpr qint64 kScanShare = 8;

QString expectation(const Column& column)
{
    switch (column.type) {
    case ColumnType::Id:
        return Tr::tr("1 to 64 characters of A–Z a–z 0–9 . _ -");
    case ColumnType::Text:
        return Tr::tr("Text without control characters.");
    case ColumnType::Enum:
        return column.required ? Tr::tr("One of: %1.").arg(column.values.join(u", "_s))
                               : Tr::tr("Empty, or one of: %1.").arg(column.values.join(u", "_s));
    case ColumnType::Integer:
        return Tr::tr("A whole number.");
    case ColumnType::Number:
        return Tr::tr("A plain number such as 1234.5, without separators, unit or exponent.");
    case ColumnType::Period:
        return Tr::tr("A date such as 2018, 2018-01 or 2018-01-15, or an interval such as 2023-02/2023-06.");
    case ColumnType::Reference:
        return Tr::tr("The id of a record of %1.").arg(csvName(schema(column.target)));
    case ColumnType::RecordPath:
        return Tr::tr("A file and an id, such as observations/ID.");
    case ColumnType::Flag:
        return Tr::tr("“yes” or empty.");
    case ColumnType::Region:
        return Tr::tr("A code such as CN-150100 or US-TX.");
    }
    return {};
}

/// The record that a cell points at; nothing where it points nowhere or cannot be read (checkRow() says that).
std::optional<RecordRef> referred(const Column& column, const QString& cell)
{
    if (cell.isEmpty() || !checkCell(column, cell))
        return std::nullopt;
    if (column.type == ColumnType::Reference)
        return RecordRef {column.target, cell, {}};
    return column.type == ColumnType::RecordPath ? parsePath(cell) : std::nullopt;
}
} // namespace

Incoming::Incoming(Package package) : m_issues(std::move(package.issues))
{
    m_tables.reserve(package.tables.size());
    for (PackageTable& table : package.tables) {
        IncomingTable incoming {table.schema, std::move(table.given), {}, {}};
        incoming.rows.reserve(table.rows.size());
        for (PackageRow& row : table.rows)
            incoming.rows.append({row.line, std::move(row.row), IncomingRow::State::Added});
        table.rows.clear();
        m_tables.push_back(std::move(incoming));
    }
}

void Incoming::identify()
{
    for (IncomingTable& table : m_tables) {
        table.byId.reserve(table.rows.size());
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            IncomingRow& row = table.rows[i];
            if (row.id().isEmpty())
                row.row.first() = derivedId(*table.schema, row.row);
            if (row.id().isEmpty()) {
                add(table, row, u"id"_s, Tr::tr("The row has no id, and nothing to derive one from."),
                    Tr::tr("An id, or a value in one of: %1.").arg(naturalKey(table.schema->kind).join(u", "_s)));
                continue;
            }
            const auto first = table.byId.constFind(row.id());
            if (first == table.byId.cend()) {
                table.byId.insert(row.id(), i);
                continue;
            }
            add(table, row, u"id"_s,
                Tr::tr("The id “%1” stands in line %2 and again in line %3.")
                    .arg(row.id(), QString::number(table.rows.at(*first).line), QString::number(row.line)),
                Tr::tr("Each record once."));
        }
    }
}

Result<void> Incoming::merge(const RecordStore& store)
{
    for (IncomingTable& table : m_tables) {
        if (const auto merged = mergeTable(table, store); !merged)
            return merged.error();
    }
    return {};
}

Result<void> Incoming::mergeTable(IncomingTable& table, const RecordStore& store)
{
    const RecordKind kind = table.schema->kind;
    const auto present = store.count(kind);
    if (!present)
        return present.error();
    if (*present == 0)
        return {};
    if (table.rows.size() * kScanShare > *present) {
        return store.forEach(kind, [&](const Row& row) {
            if (const auto found = table.byId.constFind(row.first()); found != table.byId.cend())
                mergeRow(table, *found, row);
            return true;
        });
    }
    for (auto entry = table.byId.cbegin(); entry != table.byId.cend(); ++entry) {
        const auto row = store.find(kind, entry.key());
        if (!row)
            return row.error();
        if (*row)
            mergeRow(table, entry.value(), **row);
    }
    return {};
}

void Incoming::mergeRow(IncomingTable& table, qsizetype index, const Row& present)
{
    IncomingRow& incoming = table.rows[index];
    for (qsizetype i = 1; i < present.size(); ++i) { // the id, perhaps a derived one, is the same
        if (!table.given[static_cast<size_t>(i)])
            incoming.row[i] = present.at(i);
    }
    incoming.state = incoming.row == present ? IncomingRow::State::Unchanged : IncomingRow::State::Changed;
}

void Incoming::checkRows()
{
    for (const IncomingTable& table : m_tables) {
        for (const IncomingRow& row : table.rows) {
            for (const auto& [name, error] : checkRow(*table.schema, row.row)) {
                const int index = table.schema->indexOf(name);
                if (index == 0 && row.id().isEmpty())
                    continue; // said by identify()
                // What a type expects says nothing about a cell that is wrong only beside another one.
                QString expected;
                if (index >= 0) {
                    const Column& column = table.schema->columns[static_cast<size_t>(index)];
                    if (!checkCell(column, row.row.at(index)))
                        expected = expectation(column);
                }
                add(table, row, name, error.message, expected);
            }
        }
    }
}

Result<void> Incoming::checkReferences(const RecordStore& store)
{
    for (const IncomingTable& table : m_tables) {
        for (const Column& column : table.schema->columns) {
            if (column.type != ColumnType::Reference && column.type != ColumnType::RecordPath)
                continue;
            for (const IncomingRow& row : table.rows) {
                if (const auto checked = checkReference(table, row, column, store); !checked)
                    return checked.error();
            }
        }
    }
    return {};
}

Result<void> Incoming::checkReference(
    const IncomingTable& table, const IncomingRow& row, const Column& column, const RecordStore& store)
{
    const auto ref = referred(column, row.row.at(table.schema->indexOf(column.name)));
    if (!ref)
        return {};
    const auto known = resolves(*ref, store);
    if (!known)
        return known.error();
    if (!*known) {
        add(table, row, column.name,
            Tr::tr("There is no record “%1”, neither in the package nor in the library.").arg(toPath(*ref)),
            Tr::tr("The id of a record of %1.").arg(csvName(schema(ref->kind))));
    }
    return {};
}

Result<bool> Incoming::resolves(const RecordRef& ref, const RecordStore& store)
{
    for (const IncomingTable& table : m_tables) {
        if (table.schema->kind == ref.kind && table.byId.contains(ref.id))
            return true;
    }
    if (const auto asked = m_inLibrary.constFind(ref); asked != m_inLibrary.cend())
        return *asked;
    const auto exists = store.exists(ref.kind, ref.id);
    if (exists)
        m_inLibrary.insert(ref, *exists);
    return exists;
}

void Incoming::add(const IncomingTable& table, const IncomingRow& row, const QString& column, const QString& message,
    const QString& expected)
{
    Issue issue;
    issue.file = csvName(*table.schema);
    issue.line = row.line;
    issue.column = column;
    if (!row.id().isEmpty())
        issue.record = toPath({table.schema->kind, row.id(), {}});
    issue.message = message;
    issue.expected = expected;
    m_issues.append(issue);
}

} // namespace atlas
