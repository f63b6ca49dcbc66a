// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QWidget>

#include <functional>

namespace atlas {

/// The strip under the timeline that explains the marks on view.
class TimelineLegend final : public QWidget {
    Q_OBJECT
public:
    using Layout = std::function<Drawing(qreal width, const Theme& theme)>;

    explicit TimelineLegend(QWidget* parent = nullptr);
    void setLayoutFunction(Layout layout);
    void setTheme(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override { return {600, kHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, kHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int kHeight = 26;
    Layout m_layout;
    Theme m_theme = Theme::make(Theme::Kind::Light);
};

} // namespace atlas
