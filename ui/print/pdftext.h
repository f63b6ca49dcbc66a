// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/faces.h"

class QPDF;

namespace atlas {

/// Makes the PDF's text say what was drawn. Qt writes for each glyph the lowest code point that leads to it (a Kangxi
/// radical for a hanzi, a tab for a blank) and nothing for characters beyond U+FFFF; here each glyph gets the character
/// that was drawn with it. Fonts are named after their contents, so that equal files have equal names.
/// Error: a font or a glyph that nothing drawn explains.
Result<void> repairText(QPDF& pdf, const QVector<Face>& faces);

} // namespace atlas
