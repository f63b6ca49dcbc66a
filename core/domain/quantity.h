// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/unit.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace atlas {

/// What a source says of a figure's precision. Table "Quantities" of the data model.
enum class Qualifier { Exact, Nearly, About, MoreThan, AtLeast, LessThan, AtMost };

/// `exact`, `nearly`, … as in the exchange format; nullopt for anything else.
std::optional<Qualifier> parseQualifier(QStringView word);
QString toString(Qualifier qualifier);

/// The figures that a quantity may stand for, in the same unit. An empty end is open.
struct Interval {
    std::optional<double> low;
    std::optional<double> high;

    [[nodiscard]] bool overlaps(const Interval& other) const;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// A value with what the source says of its precision, in a unit that the owner of the quantity knows.
struct Quantity {
    double value = 0; ///< at most 15 significant decimal digits, so that text → double → text is the identity
    std::optional<double> high; ///< closes a stated range `value`–`high`
    Qualifier qualifier = Qualifier::Exact;

    /// The written rule: nearly 95–100 %, about 95–105 %, more than 100–110 %, less than 90–100 % of the value;
    /// at least and at most are open. A stated range is the range, widened at its ends by the qualifier.
    [[nodiscard]] Interval interval() const;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// A quantity as somebody wrote it, with what is left over as its unit.
struct StatedQuantity {
    Quantity quantity; ///< in `unit`, or in the target unit where one was asked for
    QString unit; ///< the counter or unit as written, without the scale (`台套`, `元`, `平方米`, `%`), may be empty
    int exponent = 0; ///< power of ten by which the stated figure was scaled (万 4, 亿 8), for showing it again

    friend bool operator==(const StatedQuantity&, const StatedQuantity&) = default;
};

/// Reads a quantity as sources and typists write it: `近2000`, `70余台套`, `1.6万余例`, `9.4亿元`, `约13.2万平方米`,
/// `50%以上`, `百余家`, `两千余`, `半`, `十余`, `3千7百`, `10-12`, `10～12万`, `>70`, `≥10`, `≈2,000`, `不足500`,
/// `不超过48`, `前12名`, `上万`, `2330张`, full-width digits and signs, thousands separators, blanks anywhere between
/// digits and unit. The value is in the unit as written, without its scale (`1.6万余例` → 16000 `例`). Errors name the
/// place: the message quotes the character and its position (1-based, in code points).
Result<StatedQuantity> parseQuantity(QStringView text);

/// Likewise, converted to `target`; a unit of another dimension is refused (`3亩` for 张), a missing one is taken as
/// `target`'s. A scale written without a unit multiplies (`1.6万` for 人 → 16000; for 万元 `1.1亿` → 11000).
Result<StatedQuantity> parseQuantity(QStringView text, const Unit& target);

/// A plain number as in the exchange format: `-?[0-9]+(\.[0-9]+)?`, C locale, no exponent, at most 15 significant
/// digits.
Result<double> parseNumber(QStringView text);
/// The shortest text of `value` that parseNumber() reads back, never with an exponent.
QString numberToString(double value);

/// How a quantity is shown: sign and figure apart, so that a view can set them in different weights.
struct QuantityText {
    QString sign; ///< `≲` `≈` `>` `≥` `<` `≤` or empty
    QString figure; ///< `2,330`, `1.1亿`, `10–12`
    QString unit; ///< `张`, `万元`, `beds`; what is left of the unit after the figure took its scale

    /// `≈2,000人次`, `2,330 beds`: Chinese sets no blank before the unit, English one (none before %).
    [[nodiscard]] QString joined(const QLocale& locale) const;
};

enum class Scaling {
    Shortest, ///< 万/亿 in Chinese where the exact figure gets shorter by it (16000 → 1.6万; 78512 stays 78,512)
    None, ///< always in the unit itself, for columns and axes that share a unit
};

/// Formats for the screen: commas between thousands, en dash in ranges, never more digits than the value has
/// (`decimals` only rounds derived values; stated ones keep all of theirs when it is nullopt).
QuantityText format(const Quantity& quantity, const Unit& unit, const QLocale& locale,
    Scaling scaling = Scaling::Shortest, std::optional<int> decimals = std::nullopt);

} // namespace atlas
