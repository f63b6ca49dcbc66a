// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields/linefield.h"

namespace atlas {

/// A date or period, in EDTF or as people write it.
class PeriodField : public LineField {
    Q_OBJECT
public:
    explicit PeriodField(const QLocale& locale, QWidget* parent = nullptr);
    [[nodiscard]] QString echo() const override;

protected:
    [[nodiscard]] QStringList read() const override;
    [[nodiscard]] std::optional<QString> misread() const override;

private:
    QLocale m_locale;
};

/// Against what a change is measured: the year before, a mean, or a period.
class BasisField final : public LineField {
    Q_OBJECT
public:
    explicit BasisField(const QLocale& locale, QWidget* parent = nullptr);
    [[nodiscard]] QString echo() const override;

protected:
    [[nodiscard]] QStringList read() const override;
    [[nodiscard]] std::optional<QString> misread() const override;

private:
    QLocale m_locale;
};

/// A whole number.
class NumberField final : public LineField {
    Q_OBJECT
public:
    using LineField::LineField;

protected:
    [[nodiscard]] std::optional<QString> misread() const override;
};

} // namespace atlas
