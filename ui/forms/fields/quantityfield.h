// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/forms/fields/linefield.h"

namespace atlas {

/// A text that parseQuantity() reads as this quantity of this unit: `2330`, `≈2000`, `10-12`.
QString typableText(const Quantity& quantity);

/// A quantity as its source says it. Columns: value, upper end, qualifier. The unit is the indicator's; of a grade the
/// label is typed.
class QuantityField final : public LineField {
    Q_OBJECT
public:
    explicit QuantityField(const QLocale& locale, QWidget* parent = nullptr);

    /// The field reads its text again when somebody chose another indicator.
    void setIndicator(const Indicator& indicator);
    /// The source's wording, shown in place of the bare number where it says the same.
    void setWording(const QString& stated);
    [[nodiscard]] QString echo() const override;

Q_SIGNALS:
    void worded(const QString& stated); ///< the wording to keep: what was typed, where it is more than a number

protected:
    void show(const QStringList& cells) override;
    [[nodiscard]] QStringList read() const override;
    [[nodiscard]] std::optional<QString> misread() const override;

private:
    [[nodiscard]] Result<Quantity> parsed() const;
    [[nodiscard]] std::optional<Quantity> storedQuantity() const;

    QLocale m_locale;
    Indicator m_indicator;
};

/// A quantity that brings its own unit: `2台`, `近300平方米`. Columns: quantity, unit, qualifier.
class CountField final : public LineField {
    Q_OBJECT
public:
    explicit CountField(const QLocale& locale, QWidget* parent = nullptr);
    [[nodiscard]] QString echo() const override;

Q_SIGNALS:
    void worded(const QString& stated);

protected:
    void show(const QStringList& cells) override;
    [[nodiscard]] QStringList read() const override;
    [[nodiscard]] std::optional<QString> misread() const override;

private:
    QLocale m_locale;
};

/// How a figure changed. Columns: change, unit, qualifier, wording; a basis in the wording is told.
class ChangeField final : public LineField {
    Q_OBJECT
public:
    using LineField::LineField;
    void setUnit(const Unit& unit) { m_unit = unit; }
    [[nodiscard]] QString echo() const override;

Q_SIGNALS:
    void basisRead(const QString& basis);

protected:
    void show(const QStringList& cells) override;
    [[nodiscard]] QStringList read() const override;
    [[nodiscard]] std::optional<QString> misread() const override;

private:
    Unit m_unit;
};

} // namespace atlas
