// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paperdocument.h"

#include <QRawFont>

namespace atlas {

/// One font file's face and what is drawn with it.
struct Face {
    QByteArray postscriptName;
    QRawFont font;
    QVector<char32_t> drawn; ///< each character once, in the order of first use
};

/// Every face that the document's texts are set in.
QVector<Face> facesOf(const PaperDocument& document);

/// Characters that the document's fonts do not have, each with its code point and name: `ᠮ U+182E MONGOLIAN LETTER MA`.
QStringList missingCharacters(const PaperDocument& document);

} // namespace atlas
