// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// A record's text as it is set on one line: control characters become blanks, a text of a book's length is cut, and
/// blanks around a middle dot beside
/// hanzi are left out, and typographic apostrophes and quotation marks beside Latin letters become straight ones,
/// because Chinese fonts set them as wide as a hanzi.
QString typeset(const QString& text);

} // namespace atlas
