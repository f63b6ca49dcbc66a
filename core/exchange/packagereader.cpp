// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagereader.h"

#include "core/exchange/csv.h"
#include "core/exchange/datapackage.h"
#include "core/exchange/packagefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PackageReader)
};

QString columnNames(const RecordSchema& schema)
{
    QStringList names;
    for (const Column& column : schema.columns)
        names.append(column.name);
    return names.join(u", "_s);
}

/// Reads one CSV file of a known kind.
class TableReader {
public:
    TableReader(QIODevice& device, const RecordSchema& schema, Issues& issues)
        : m_csv(device), m_schema(schema), m_issues(issues)
    {
    }

    PackageTable read()
    {
        m_table.schema = &m_schema;
        m_table.given.assign(m_schema.columns.size(), false);
        bool header = false;
        for (auto step = m_csv.next(); step != CsvReader::Step::End; step = m_csv.next()) {
            if (step == CsvReader::Step::Malformed)
                addMalformed();
            else if (header)
                addRow(m_csv.record());
            // Without its header a file says nothing; to list every row of it as wrong would hide the one thing to
            // mend.
            if (!std::exchange(header, true) && (step == CsvReader::Step::Malformed || !readHeader(m_csv.record())))
                return std::move(m_table);
        }
        if (!header)
            add(0, {}, Tr::tr("The file is empty."), Tr::tr("A first row with the names of the columns."));
        return std::move(m_table);
    }

private:
    bool readHeader(const CsvRecord& record)
    {
        bool good = true;
        for (const QString& name : record.cells) {
            const int index = m_schema.indexOf(name);
            if (index < 0) {
                good = false;
                add(record.line, name, Tr::tr("There is no column “%1” in %2.").arg(name, csvName(m_schema)),
                    Tr::tr("One of: %1.").arg(columnNames(m_schema)));
            } else if (m_table.given[static_cast<size_t>(index)]) {
                good = false;
                add(record.line, name, Tr::tr("The column “%1” stands there twice.").arg(name), {});
            } else {
                m_table.given[static_cast<size_t>(index)] = true;
            }
            m_columns.append(index);
        }
        return good;
    }

    void addRow(const CsvRecord& record)
    {
        // Spreadsheets leave such rows behind.
        if (std::ranges::all_of(record.cells, [](const QString& cell) { return cell.isEmpty(); })) {
            add(record.line, {}, Tr::tr("The row is empty and was left out."), {}, Issue::Severity::Warning);
            return;
        }
        PackageRow row {record.line, Row(static_cast<qsizetype>(m_schema.columns.size()))};
        for (qsizetype i = 0; i < record.cells.size(); ++i) {
            const int column = m_columns.at(i);
            row.row[column] = canonicalCell(m_schema.columns[static_cast<size_t>(column)], record.cells.at(i));
        }
        m_table.rows.append(std::move(row));
    }

    void addMalformed()
    {
        const CsvError& error = m_csv.error();
        const int column = m_columns.value(error.cell - 1, -1);
        add(error.line, column < 0 ? QString() : m_schema.columns[static_cast<size_t>(column)].name, error.message,
            error.expected);
    }

    void add(int line, const QString& column, const QString& message, const QString& expected,
        Issue::Severity severity = Issue::Severity::Error)
    {
        Issue issue;
        issue.severity = severity;
        issue.file = csvName(m_schema);
        issue.line = line;
        issue.column = column;
        issue.message = message;
        issue.expected = expected;
        m_issues.append(issue);
    }

    CsvReader m_csv;
    const RecordSchema& m_schema;
    Issues& m_issues;
    PackageTable m_table;
    QVector<int> m_columns; ///< of the schema, for each cell of a row
};

void addFileIssue(
    Issues& issues, Issue::Severity severity, const QString& file, const QString& message, const QString& expected = {})
{
    Issue issue;
    issue.severity = severity;
    issue.file = file;
    issue.message = message;
    issue.expected = expected;
    issues.append(issue);
}

/// Whatever is called .csv is meant as data: to pass over one that is not known would lose it in silence.
void refuseUnknownFiles(const QStringList& names, Issues& issues)
{
    QStringList known;
    for (const RecordSchema& schema : schemas())
        known.append(csvName(schema));
    for (const QString& name : names) {
        if (name.endsWith(u".csv", Qt::CaseInsensitive) && !known.contains(name))
            addFileIssue(issues, Issue::Severity::Error, name, Tr::tr("“%1” is no file of a data package.").arg(name),
                Tr::tr("One of: %1.").arg(known.join(u", "_s)));
    }
}

Result<void> readDescription(const PackageFiles& files, const QStringList& names, Issues& issues)
{
    const auto file = files.file(kDataPackageFile);
    if (!file)
        return file.error();
    constexpr qint64 kLargest = 16 << 20;
    const auto description = readDataPackage((*file)->read(kLargest));
    if (!description)
        return description.error();
    for (const QString& name : description->files) {
        if (!names.contains(name))
            addFileIssue(issues, Issue::Severity::Warning, name,
                Tr::tr("datapackage.json names the file “%1”, which is not there.").arg(name));
    }
    return {};
}
} // namespace

QString canonicalCell(const Column& column, const QString& cell)
{
    if (cell.isEmpty())
        return {};
    switch (column.type) {
    case ColumnType::Text: {
        QString text = cell; // what a checkout or an editor did to the line ends within cells
        return text.replace(u"\r\n"_s, u"\n"_s);
    }
    case ColumnType::Integer:
    case ColumnType::Number:
        if (const auto number = parseNumber(cell))
            return numberToString(*number);
        return cell;
    case ColumnType::Period:
        if (const auto period = Period::parse(cell))
            return period->toEdtf();
        return cell;
    default:
        return cell;
    }
}

Result<Package> readPackage(const QString& path)
{
    auto files = PackageFiles::open(path);
    if (!files)
        return files.error();
    const QStringList names = (*files)->names();
    const bool described = names.contains(kDataPackageFile);

    Package package;
    package.name = QFileInfo(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).fileName();
    if (described) {
        if (const auto read = readDescription(**files, names, package.issues); !read)
            return read.error();
    }
    refuseUnknownFiles(names, package.issues);
    for (const RecordSchema& schema : schemas()) {
        if (!names.contains(csvName(schema)))
            continue;
        const auto file = (*files)->file(csvName(schema));
        if (!file)
            return file.error();
        package.tables.push_back(TableReader(**file, schema, package.issues).read());
    }
    if (!described && package.tables.empty() && package.issues.isEmpty())
        return Error {Error::Code::Invalid,
            Tr::tr("“%1” holds no data package: neither datapackage.json nor any of its CSV files.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    return package;
}

} // namespace atlas
