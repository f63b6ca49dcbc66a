// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields/field.h"

#include <QComboBox>

namespace atlas {

/// A combo box drawn with the form's own frame, so that it stands in line with the text fields.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    Theme m_theme;
};

/// One of a few words.
class ChoiceField final : public Field {
    Q_OBJECT
public:
    struct Choice {
        QString cell;
        QString word;
    };
    explicit ChoiceField(const QVector<Choice>& choices, QWidget* parent = nullptr);

    /// Others to choose from. What is chosen stays where it still can be, and what is stored can always be kept.
    void setChoices(const QVector<Choice>& choices);
    [[nodiscard]] QString text() const override;
    void type(const QString& text) override; ///< a cell or a word
    [[nodiscard]] QWidget* editor() const override { return m_box; }
    void setTheme(const Theme& theme) override { m_box->setTheme(theme); }

protected:
    void show(const QStringList& cells) override;
    [[nodiscard]] QStringList read() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ChoiceBox* m_box;
};

} // namespace atlas
