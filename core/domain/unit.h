// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace atlas {

/// A unit as an indicator names it: `万元`, `人次`, `%`, with its English (`CNY 10,000`, `visits`, `%`).
/// It is a base unit (`元`) of one dimension and a power of ten; units of two dimensions are never mixed.
class Unit {
public:
    Unit() = default;
    /// Any text is a unit: a prefix 万/亿/千/百 before a known base is its scale; what is unknown is its own dimension.
    Unit(QString name, QString nameEn);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& nameEn() const { return m_nameEn; }
    [[nodiscard]] QString name(const QLocale& locale) const;
    /// The same base for units that count the same things: 张 and 床; 人, 名 and 位; 台, 套, 台套 and 台（套）; 项 and
    /// 个 do not mix.
    [[nodiscard]] const QString& dimension() const { return m_dimension; }
    /// `unit = 10^exponent × base`: 万元 4, 亿元 8, 元 0.
    [[nodiscard]] int exponent() const { return m_exponent; }
    [[nodiscard]] bool isPercent() const;
    /// The unit without its scale: 元 for 万元, `CNY` for `CNY 10,000`. Empty when that language's name does not tell.
    [[nodiscard]] const QString& baseName() const { return m_baseName; }
    [[nodiscard]] const QString& baseNameEn() const { return m_baseNameEn; }

    friend bool operator==(const Unit&, const Unit&) = default;

private:
    QString m_name;
    QString m_nameEn;
    QString m_dimension;
    QString m_baseName;
    QString m_baseNameEn;
    int m_exponent = 0;
};

/// `value` of `from` expressed in `to`, exact in decimal; nullopt when the dimensions differ.
std::optional<double> convert(double value, const Unit& from, const Unit& to);

/// value × 10^exponent, exact in decimal (no binary rounding of the shift).
double shiftDecimal(double value, int exponent);

} // namespace atlas
