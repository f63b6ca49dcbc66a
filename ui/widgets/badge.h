// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QWidget>

namespace atlas {

/// A verdict as glyph and word, the same as in drawings.
class Badge final : public QWidget {
    Q_OBJECT
public:
    Badge(const Theme& theme, std::optional<Verdict> verdict, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    Drawing m_drawing;
};

} // namespace atlas
