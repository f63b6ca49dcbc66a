// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

namespace atlas {

/// The style sheet of a form in a theme: frames, focus, what is wrong, the primary button.
QString formStyle(const Theme& theme);

} // namespace atlas
