// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atlas {

/// A decimal number of at most 15 significant digits: exactly what a double keeps from text to text.
/// Shifts and rounding happen here, in decimal, where no binary fraction can creep in.
struct Decimal {
    static constexpr int kDigits = 15;

    QByteArray digits; ///< without leading or trailing zeros; empty for zero
    int exponent = 0; ///< value = digits × 10^exponent
    bool negative = false;

    /// Rounded to 15 significant digits; `value` must be finite.
    static Decimal fromDouble(double value);
    /// ASCII digits and the number of them that stand behind the decimal point. May hold more than 15: ask fits().
    static Decimal fromDigits(QByteArray digits, int fraction, bool negative = false);

    [[nodiscard]] bool isZero() const { return digits.isEmpty(); }
    [[nodiscard]] bool fits() const;
    [[nodiscard]] Decimal shifted(int by) const;
    /// Half away from zero, `decimals` behind the point.
    [[nodiscard]] Decimal rounded(int decimals) const;
    [[nodiscard]] double toDouble() const;
    /// `-1234.5`, or `-1,234.5` when grouped. Never an exponent.
    [[nodiscard]] QString toString(bool grouped = false) const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
};

} // namespace atlas
