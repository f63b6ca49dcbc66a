// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// The languages that the program speaks: `zh_CN`, `en`.
bool isKnownLanguage(const QString& language);

/// Makes the program speak `language`, or where that is empty what the system asks for: its texts, Qt's own, numbers
/// and dates. After the application object was made; again whenever the reader chooses another.
void installLanguage(const QString& language);

} // namespace atlas
