// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace atlas {

/// A dock's title: its name and a button that closes it, 30 px high.
class DockTitle final : public QWidget {
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget& dock);

private:
    QLabel* m_label;
    QToolButton* m_close;
};

} // namespace atlas
