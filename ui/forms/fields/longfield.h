// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields/field.h"

class QPlainTextEdit;

namespace atlas {

/// A text of several lines; grows with it. Tab leads on.
class LongField final : public Field {
    Q_OBJECT
public:
    explicit LongField(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const override;
    void type(const QString& text) override;
    [[nodiscard]] QWidget* editor() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void show(const QStringList& cells) override;
    [[nodiscard]] QStringList read() const override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void grow();

    QPlainTextEdit* m_edit;
    QString m_last; ///< while an input method composes the text stays the same
};

} // namespace atlas
