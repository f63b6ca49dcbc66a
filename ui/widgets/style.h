// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace atlas {

/// Fusion, the text font, and the few rules that a palette cannot say. Before the first window.
void applyStyle(QApplication& application);

} // namespace atlas
