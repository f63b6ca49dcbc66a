// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>

namespace atlas {

/// Chinese or not: the two languages in which data are formatted.
bool isChinese(const QLocale& locale);

/// Full-width ASCII and the ideographic blank to their half-width selves, one code unit for one, so that positions stay
/// true.
QString foldWidth(QStringView text);

/// 1-based position, in code points, of the code unit at `index`.
int codePointPosition(QStringView text, qsizetype index);
/// The whole character (both surrogates) that stands at `index`; empty at the end.
QString characterAt(QStringView text, qsizetype index);

/// Error::Invalid that says where in `text` (the character and its position, or its end) and what.
Error errorAt(QStringView text, qsizetype index, const QString& problem);

} // namespace atlas
