// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "ui/drawing/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace atlas {

/// A finding beside its field, in words: an error, a hint, or a doubt with room for the reason why it is right all the
/// same.
class IssueStrip final : public QFrame {
    Q_OBJECT
public:
    IssueStrip(const Issue& issue, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const Issue& issue() const { return m_issue; }
    /// Only of a doubt; empty: not accepted yet.
    [[nodiscard]] QString reason() const;
    void setReason(const QString& reason);
    [[nodiscard]] QLineEdit* reasonEdit() const { return m_reason; }
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void reasonEdited();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Issue m_issue;
    Theme m_theme;
    QLabel* m_text;
    QLineEdit* m_reason = nullptr;
};

} // namespace atlas
