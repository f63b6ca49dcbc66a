// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/paperdocument.h"

namespace atlas {

/// The document as PDF: vectors, fonts embedded, text that can be found, bookmarks and links; the same document gives
/// the same bytes. Errors: Unsupported for characters that no font has (named in the message) or text that cannot be
/// explained; Conflict when `progress` stopped it.
Result<QByteArray> toPdf(const PaperDocument& document, const Progress& progress = {});

/// What is said of characters that no font has; nullopt when there are none.
std::optional<Error> missingCharactersError(const PaperDocument& document);

} // namespace atlas
