// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

namespace atlas {

/// Drawing::textWidth(), remembered: titles are measured again in every frame of a zoom, and shaping them is what
/// costs.
qreal measured(const Drawing& drawing, const QString& text, TextRole role);

} // namespace atlas
