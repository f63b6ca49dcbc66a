// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/drawing/theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace atlas {

/// One message where it happened, in the window and not over it; stays until closed or replaced.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    /// Plain text; `actions` become buttons and close the bar when pressed.
    void showMessage(Kind kind, const QString& text, const QVector<Action>& actions = {});
    void showError(const Error& error, const QVector<Action>& actions = {});
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColours();
    void arrange();
    Theme m_theme;
    Kind m_kind = Kind::Information;
    QLabel* m_text;
    QHBoxLayout* m_content; ///< text and actions, beside or beneath each other
    QHBoxLayout* m_actions;
    QToolButton* m_close;
};

} // namespace atlas
