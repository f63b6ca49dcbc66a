// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atlas {

/// Whether both the file and its folder may be written: SQLite keeps its journal beside the file.
bool isWritablePlace(const QString& path);

/// Whether several computers may see a file system of this type: write-ahead logging needs memory shared between all
/// who open the file.
bool isNetworkFileSystem(const QByteArray& type);
bool isOnNetwork(const QString& path);

} // namespace atlas
