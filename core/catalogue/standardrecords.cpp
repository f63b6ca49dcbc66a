// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/standardrecords.h"

#include "core/exchange/csv.h"

#include <QFile>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

Result<QVector<Row>> readRows(const QString& path, RecordKind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io,
            QCoreApplication::translate("Catalogue", "The reference data are incomplete: %1 cannot be read.").arg(path),
            file.errorString()};
    QVector<Row> rows;
    QStringList head;
    CsvReader reader(file);
    for (CsvReader::Step step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        if (step == CsvReader::Step::Malformed)
            return Error {Error::Code::Damaged,
                QCoreApplication::translate("Catalogue", "The reference data are damaged: %1.").arg(path),
                reader.error().message};
        const QStringList& cells = reader.record().cells;
        if (head.isEmpty()) {
            head = cells;
            continue;
        }
        Row row;
        for (const Column& column : schema(kind).columns)
            row.append(cells.value(head.indexOf(column.name)));
        rows.append(row);
    }
    return rows;
}

QHash<QString, qsizetype> indexOf(const QVector<Row>& rows)
{
    QHash<QString, qsizetype> index;
    for (qsizetype i = 0; i < rows.size(); ++i)
        index.insert(rows.at(i).first(), i);
    return index;
}

} // namespace

Result<StandardRecords> StandardRecords::load(const QString& folder)
{
    StandardRecords records;
    auto concepts = readRows(folder + u"/concepts.csv"_s, RecordKind::Concept);
    if (!concepts)
        return concepts.error();
    auto indicators = readRows(folder + u"/indicators.csv"_s, RecordKind::Indicator);
    if (!indicators)
        return indicators.error();
    records.concepts = *std::move(concepts);
    records.indicators = *std::move(indicators);
    records.conceptIndex = indexOf(records.concepts);
    records.indicatorIndex = indexOf(records.indicators);
    return records;
}

const Row* StandardRecords::find(RecordKind kind, const QString& id) const
{
    const auto in = [&id](const QVector<Row>& rows, const QHash<QString, qsizetype>& index) -> const Row* {
        const auto at = index.constFind(id);
        return at == index.cend() ? nullptr : &rows.at(*at);
    };
    if (kind == RecordKind::Concept)
        return in(concepts, conceptIndex);
    return kind == RecordKind::Indicator ? in(indicators, indicatorIndex) : nullptr;
}

} // namespace atlas
