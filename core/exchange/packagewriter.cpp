// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagewriter.h"

#include "core/exchange/csv.h"
#include "core/exchange/datapackage.h"
#include "core/library/database.h"
#include "core/library/recordstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PackageWriter)
};

using Body = std::function<Result<void>(QIODevice&)>;

/// QSaveFile brings the bytes to the disk before it lets them have their name.
Result<void> writeFile(const QString& path, const Body& body)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error {Error::Code::Io,
            Tr::tr("“%1” could not be written: %2").arg(QFileInfo(path).fileName(), file.errorString()), {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (const auto written = body(file); !written)
        return written.error();
    if (!file.commit())
        return failed();
    return {};
}

Result<void> writeRows(const RecordStore& store, const RecordSchema& schema, QIODevice& device)
{
    QStringList header;
    for (const Column& column : schema.columns)
        header.append(column.name);
    device.write(toCsv(header));
    // A failed write is remembered by the file and found by its commit; there is no need to go on, though.
    return store.forEach(schema.kind, [&](const Row& row) { return device.write(toCsv(row)) >= 0; });
}
} // namespace

Result<QStringList> writePackage(const Database& database, const QString& folder)
{
    const auto reading = Transaction::begin(database, Transaction::Kind::Read);
    if (!reading)
        return reading.error();
    const RecordStore store(database);
    const QDir dir(folder);
    QVector<RecordKind> kinds;
    QStringList files;
    for (const RecordSchema& schema : schemas()) {
        const auto count = store.count(schema.kind);
        if (!count)
            return count.error();
        if (*count == 0)
            continue;
        kinds.append(schema.kind);
        files.append(csvName(schema));
        const auto body = [&](QIODevice& device) { return writeRows(store, schema, device); };
        if (const auto written = writeFile(dir.filePath(files.last()), body); !written)
            return written.error();
    }
    files.append(kDataPackageFile);
    const auto body = [&](QIODevice& device) {
        device.write(dataPackageJson(kinds));
        return Result<void>();
    };
    if (const auto written = writeFile(dir.filePath(files.last()), body); !written)
        return written.error();
    return files;
}

} // namespace atlas
