// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace atlas {

/// F2 on a list or table activates its current row, as Enter and a double click do, before the window's own F2 takes
/// what is selected elsewhere.
void editCurrentOnF2(QAbstractItemView& view);

} // namespace atlas
