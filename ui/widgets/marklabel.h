// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QWidget>

namespace atlas {

/// A hospital's mark beside its name; says nothing to a screen reader, the name does.
class MarkLabel final : public QWidget {
    Q_OBJECT
public:
    MarkLabel(const Theme& theme, int slot, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    int m_slot;
};

} // namespace atlas
