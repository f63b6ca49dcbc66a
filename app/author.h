// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// Who is at the computer: the account's full name where the system knows it, else its login; never empty.
QString systemAuthor();

} // namespace atlas
