// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/legend.h"

#include <QWidget>

namespace atlas {

class DrawingView;

/// What the marks that are in sight need explained.
LegendContents legendInSight(const DrawingView& view);

/// The strip under a view: what the marks in it mean, and how many of its comparisons hold.
class LegendStrip final : public QWidget {
    Q_OBJECT
public:
    explicit LegendStrip(QWidget* parent = nullptr);

    void setContents(const LegendContents& contents);
    /// What to do here, at the right end in place of the counts; empty: the counts.
    void setHint(const QString& hint);
    void setTheme(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();

    LegendContents m_contents;
    QString m_hint;
    Theme m_theme = Theme::make(Theme::Kind::Light);
    Drawing m_drawing;
};

} // namespace atlas
