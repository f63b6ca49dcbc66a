// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

#include <QByteArray>
#include <QStringList>

namespace atlas {

inline constexpr QLatin1StringView kDataPackageFile("datapackage.json");

/// `observations.csv`
QString csvName(const RecordSchema& schema);

/// What a data package says of itself.
struct DataPackage {
    int atlasFormat = kAtlasFormat;
    bool ours = false; ///< carries an `atlasFormat`
    QStringList files; ///< paths of its resources, as written
};

/// `datapackage.json` of a package with the files of these kinds (in RecordKind's order): a Frictionless Tabular Data
/// Package with the schema of each file. The same kinds give the same bytes.
QByteArray dataPackageJson(const QVector<RecordKind>& kinds);

/// Reads a `datapackage.json`, also one that another program wrote. Errors: Invalid when it is none, Newer for a later
/// atlasFormat.
Result<DataPackage> readDataPackage(const QByteArray& json);

} // namespace atlas
