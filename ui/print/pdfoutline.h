// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paperdocument.h"

class QPDF;

namespace atlas {

/// Bookmarks, links, title, author, language and dates of a PDF that has the document's pages. Replaces what Qt wrote
/// of these.
void addNavigation(QPDF& pdf, const PaperDocument& document);

} // namespace atlas
