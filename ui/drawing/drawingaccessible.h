// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

class DrawingView;

/// Makes every DrawingView a list of its hits for a screen reader. Safe to call often.
void installDrawingAccessibility();
/// The children are other ones now.
void notifyDrawingChanged(DrawingView* view);
/// The keyboard is on this hit now.
void notifyDrawingFocus(DrawingView* view, int hit);

} // namespace atlas
