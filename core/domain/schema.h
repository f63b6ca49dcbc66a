// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/records.h"

#include <QStringList>

#include <span>

/// The exchange format, written once: files, columns, types, enumerations and references. Import, export,
/// `datapackage.json`, the store and the checks all read this table.
namespace atlas {

inline constexpr int kAtlasFormat = 1; ///< `atlasFormat` of datapackage.json

enum class ColumnType {
    Id, ///< 1–64 of A–Z a–z 0–9 . _ -
    Text, ///< any plain text without control characters other than line feed
    Enum, ///< one of `values`
    Integer,
    Number, ///< parseNumber()
    Period, ///< closed EDTF
    Reference, ///< id of a record of kind `target`
    RecordPath, ///< `observations/ID`
    Flag, ///< `yes` or empty
    Region, ///< `CN-` + 6 digits, or an ISO 3166-2 code
};

struct Column {
    QString name;
    ColumnType type = ColumnType::Text;
    bool required = false;
    QStringList values; ///< of an Enum; an optional Enum may also be empty
    RecordKind target = RecordKind::Institution; ///< of a Reference
};

struct RecordSchema {
    RecordKind kind = RecordKind::Observation;
    QString name; ///< `observations`: file name without .csv, table name, and the first part of a RecordPath
    std::vector<Column> columns; ///< the first is `id`

    [[nodiscard]] int indexOf(QStringView column) const; ///< -1 when there is none
};

/// All kinds in RecordKind's order.
std::span<const RecordSchema> schemas();
const RecordSchema& schema(RecordKind kind);
const RecordSchema* schemaNamed(QStringView name);

/// A record as texts, one cell for each column of its schema, in that order; empty = not known.
using Row = QStringList;

/// Checks one cell by its column's type (not references: those need the library). The error's message says what was
/// expected.
Result<void> checkCell(const Column& column, const QString& cell);
/// Checks a whole row, every cell and what must hold between them (a range's order, a change with its unit, a quantity
/// with its qualifier, `value` present unless there is a change). Issues name the column.
QVector<std::pair<QString, Error>> checkRow(const RecordSchema& schema, const Row& row);

QString toPath(const RecordRef& ref); ///< `observations/ID`
std::optional<RecordRef> parsePath(QStringView path);

/// Rows that passed checkRow() to values; a cell that cannot be read is an Error::Invalid that names the record and
/// column.
Result<Concept> toConcept(const Row& row);
Result<Indicator> toIndicator(const Row& row);
Result<Source> toSource(const Row& row);
Result<Institution> toInstitution(const Row& row);
Result<InstitutionName> toName(const Row& row);
Result<Observation> toObservation(const Row& row);
Result<Milestone> toMilestone(const Row& row);
Result<ProfileItem> toProfileItem(const Row& row);
Result<Citation> toCitation(const Row& row);

/// The words of the exchange format.
QString toWord(Measure measure);
QString toWord(IndicatorCategory category);
QString toWord(FigureStatus status);
QString toWord(Per per);
QString toWord(MilestoneCategory category);
QString toWord(ProfileSection section);
QString toWord(InstitutionKind kind);

} // namespace atlas
