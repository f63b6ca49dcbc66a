// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/scanner.h"
#include "core/domain/quantity.h"

namespace atlas {

/// A figure as it is written, Arabic, Chinese or mixed: `2,330`, `1.6万`, `3千7百`, `两千`, `十`, `半`, `110 million`.
struct Numeral {
    Decimal value;
    int exponent = 0; ///< of the scale that closes it: 1.6万 → 4, 3百万 → 6, 十万 → 4, 2330 → 0
    bool scaled
        = false; ///< 万, 亿, million …: such a figure counts the base unit (1.1亿 is 元 even where 万元 is asked for)
    std::optional<Qualifier> infix; ///< the 余 of 50余万

    friend bool operator==(const Numeral&, const Numeral&) = default;
};

/// A figure (without a sign) may begin here.
bool startsNumeral(QChar c);
/// 十 百 千 万 亿 → 1 2 3 4 8, anything else 0.
int scaleExponent(QChar c);

Result<Numeral> readNumeral(Scanner& scanner);

} // namespace atlas
