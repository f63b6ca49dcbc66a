// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QHeaderView>

namespace atlas {

/// Hospitals at the left, with their marks where they are compared, and concepts on top, in two lines; what has no room
/// is elided and stands in the tool tip.
class CoverageHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit CoverageHeader(Qt::Orientation orientation, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    Theme m_theme = Theme::make(Theme::Kind::Light);
};

} // namespace atlas
