// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

/// How many institutions can be compared: as many as there are colours and shapes that can be told apart.
inline constexpr int kMaxCompared = 8;

} // namespace atlas
