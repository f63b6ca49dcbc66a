// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pagesetup.h"
#include "ui/print/paperdocument.h"

namespace atlas {

/// A drawing whole, with a margin, as SVG (text stays text).
QByteArray toSvg(const Drawing& drawing, const PageSetup& setup);
/// Likewise as PNG at the setup's resolution. Error: Unsupported where that is too large.
Result<QByteArray> toPng(const Drawing& drawing, const PageSetup& setup);

/// Writes bytes aside and renames: a failure leaves nothing half. Error: Io.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// Why nothing can be set on such pages, if that is so.
std::optional<Error> tooSmallError(const PageSetup& setup);

/// What a file is to hold, made only when its kind asks for it.
struct Printable {
    std::function<PaperDocument()> pages; ///< for .pdf
    std::function<Drawing()> picture; ///< for .svg and .png; unset: there is none
};

/// Writes by the path's suffix. Errors: Unsupported for another suffix or a picture where there is none, Io, and those
/// of toPdf().
Result<void> writePrintable(
    const Printable& printable, const PageSetup& setup, const QString& path, const Progress& progress = {});

} // namespace atlas
