// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/exchange/csv.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QHash>

/// The CSV files of the repository as tests read them.
namespace atlas {

struct Table {
    QStringList columns;
    QVector<Row> rows;
    QHash<QString, qsizetype> byId; ///< by the first cell
    QString problem; ///< why it could not be read

    [[nodiscard]] qsizetype indexOf(QStringView column) const { return columns.indexOf(column); }
    [[nodiscard]] QString cell(const Row& row, QStringView column) const { return row.at(indexOf(column)); }
    /// Empty where there is no such record.
    [[nodiscard]] QString cell(const QString& id, QStringView column) const
    {
        const auto found = byId.constFind(id);
        return found == byId.cend() ? QString() : cell(rows.at(*found), column);
    }
    [[nodiscard]] bool has(const QString& id) const { return byId.contains(id); }
};

inline Table readTable(const QString& path)
{
    Table table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        table.problem = path + u": " + file.errorString();
        return table;
    }
    CsvReader reader(file);
    for (CsvReader::Step step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        if (step == CsvReader::Step::Malformed) {
            table.problem = path + u": " + QString::number(reader.error().line) + u": " + reader.error().message;
            return table;
        }
        if (table.columns.isEmpty()) {
            table.columns = reader.record().cells;
            continue;
        }
        table.byId.insert(reader.record().cells.constFirst(), table.rows.size());
        table.rows.append(reader.record().cells);
    }
    return table;
}

/// A file of the shipped sample, `observations`.
inline Table readSample(const QString& name) { return readTable(sourcePath(u"resources/sample/") + name + u".csv"); }

/// The kinds of record that the sample consists of, in the order of an import.
inline constexpr RecordKind kSampleKinds[]
    = {RecordKind::Concept, RecordKind::Indicator, RecordKind::Source, RecordKind::Institution, RecordKind::Name,
        RecordKind::Observation, RecordKind::Milestone, RecordKind::ProfileItem, RecordKind::Citation};

} // namespace atlas
