// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields/field.h"

class QLineEdit;

namespace atlas {

/// A field of one line of text; on its own a plain text, the base of those that understand what is typed.
class LineField : public Field {
    Q_OBJECT
public:
    explicit LineField(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const override;
    void type(const QString& text) override;
    [[nodiscard]] QWidget* editor() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString& text);

protected:
    void show(const QStringList& cells) override;
    [[nodiscard]] QStringList read() const override;
    [[nodiscard]] QLineEdit& line() const { return *m_line; }
    void setLineText(const QString& text); ///< without an edit
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
};

} // namespace atlas
