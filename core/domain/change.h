// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

namespace atlas {

/// Reads how a figure changed, as sources write it: `同比增长52.93%`, `提高42.61个百分点`, `提升3倍`, `下降1.2%`, `-1.2
/// pp`, `增加300张`. Without a unit it is one of `level`. `basis` is `yoy` or `annual_mean` where the text says so. The
/// text itself becomes `stated`.
Result<Change> parseChange(QStringView text, const Unit& level);

/// Against what: `同比`, `年均`, `year on year`, `annual mean` or a date, as `yoy`, `annual_mean` or EDTF.
Result<QString> parseChangeBasis(QStringView text);

} // namespace atlas
