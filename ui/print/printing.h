// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/paperdocument.h"

class QPrinter;
class QWidget;

namespace atlas {

/// Nullopt where there is a printer; else what to do instead.
std::optional<Error> noPrinterError();

/// Asks with the system's dialog and prints; a person who thinks better of it is no error. Errors: no printer, one that
/// went away, characters that no font has, stopped by `progress`.
Result<void> printDocument(const PaperDocument& document, QWidget* parent, const Progress& progress = {});

/// Paints every page; what a preview asks for as well.
Result<void> paintPages(const PaperDocument& document, QPrinter& printer, const Progress& progress = {});

} // namespace atlas
