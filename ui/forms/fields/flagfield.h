// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields/field.h"

class QCheckBox;

namespace atlas {

/// `yes` or nothing.
class FlagField final : public Field {
    Q_OBJECT
public:
    explicit FlagField(const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const override;
    void type(const QString& text) override;
    [[nodiscard]] QWidget* editor() const override;

protected:
    void show(const QStringList& cells) override;
    [[nodiscard]] QStringList read() const override;

private:
    QCheckBox* m_box;
};

} // namespace atlas
