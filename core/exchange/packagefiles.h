// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace atlas {

/// The files of a data package, whether it is a folder (on disk or compiled in) or a .zip. Nothing is unpacked to disk.
class PackageFiles {
public:
    /// Errors: NotFound, Io, and Unsupported for what is neither a folder nor a .zip.
    static Result<std::unique_ptr<PackageFiles>> open(const QString& path);

    virtual ~PackageFiles() = default;
    PackageFiles() = default;
    Q_DISABLE_COPY_MOVE(PackageFiles)

    /// Of a folder the files directly in it; of a .zip all, where a single folder around everything counts as the
    /// package itself.
    [[nodiscard]] virtual QStringList names() const = 0;
    /// One of names(), open for reading from its start; lives no longer than this object.
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> file(const QString& name) const = 0;
};

} // namespace atlas
