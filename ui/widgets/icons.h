// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QIcon>

namespace atlas {

/// The compiled-in icon `:/icons/NAME.svg` in the theme's secondary text colour, faded where disabled, crisp at every
/// scale.
QIcon themedIcon(const QString& name, const Theme& theme);

} // namespace atlas
