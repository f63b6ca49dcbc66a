// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QWidget>

namespace atlas {

class BoardModel;

/// The compared institutions as chips: dragged into another order, removed with ×, by keyboard with Delete and
/// Ctrl+arrows.
class ChipBar final : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(BoardModel& board, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString& institution);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QVector<QRect> chips() const;
    [[nodiscard]] QString label(int index) const;
    [[nodiscard]] int chipAt(QPoint position) const;
    [[nodiscard]] static QRect closeRect(const QRect& chip);
    void boardChanged();

    BoardModel& m_board;
    Theme m_theme;
    int m_hover = -1;
    int m_pressed = -1;
    bool m_dragged = false;
    int m_current = 0; ///< of the keyboard
};

} // namespace atlas
