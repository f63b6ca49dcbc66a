// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparedslots.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPointF>
#include <QVector>

#include <array>

class QPainter;

namespace atlas {

/// Everything that a drawing can be coloured with, apart from the hospitals' own colours.
enum class Ink {
    None,
    Window,
    Base,
    Alternate,
    PlanBand,
    Text,
    Text2,
    Text3,
    Hairline,
    Rule,
    Control,
    Accent,
    AccentText,
    Selection,
    Hover,
    CautionText,
    CautionFill,
    CautionLine,
    BadText,
    BadFill,
    GoodText,
    GoodFill
};
inline constexpr int kInkCount = 22;

enum class Shape { Circle, Triangle, Square, Diamond, TriangleDown, Pentagon, Cross, Star };

/// How a compared hospital is drawn, in everything.
struct HospitalStyle {
    QColor colour;
    QColor tint; ///< for earlier and approximate parts, always with an edge in `colour`
    Shape shape = Shape::Circle;
    QVector<qreal> dash; ///< in line widths; empty: solid
};

/// Type by role; the sizes are those of a 96 dpi screen, in px.
enum class TextRole {
    Display,
    Title,
    Head,
    Section,
    Figure,
    Body,
    BodyBold,
    Secondary,
    SecondaryBold,
    Small,
    SmallBold,
    PaperTitle, ///< of a page and of a part: on paper in the serif
    PaperHead,
    PaperFigure ///< a figure that is read first
};

/// The one place with colours and fonts. A value: light, dark, high contrast, print and greyscale print.
struct Theme {
    enum class Kind { Light, Dark, HighContrast, Print, Grey };

    Kind kind = Kind::Light;
    std::array<QColor, kInkCount> inks;
    std::array<HospitalStyle, kMaxCompared> hospitals;
    QString family; ///< of the text; fallbacks are the application font's
    QString titleFamily; ///< of paper's titles

    static Theme make(Kind kind);
    /// The theme that fits a desktop's palette: dark when its window is darker than its text.
    static Kind kindFor(const QPalette& system);

    [[nodiscard]] const QColor& ink(Ink ink) const { return inks[static_cast<size_t>(ink)]; }
    [[nodiscard]] const HospitalStyle& hospital(int slot) const
    {
        return hospitals[static_cast<size_t>(slot) % kMaxCompared];
    }
    [[nodiscard]] QFont font(TextRole role) const;
    /// For a category's small square: smaller where two letters share it.
    [[nodiscard]] QFont glyphFont(const QString& glyph) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] bool isPaper() const { return kind == Kind::Print || kind == Kind::Grey; }
};

/// Line height of a role in px.
qreal lineHeight(TextRole role);

/// A hospital's mark: the same function for list, chips, charts, timeline and paper. Hollow marks are planned or
/// unticked, vague ones have a dashed edge.
void paintMark(QPainter& painter, const Theme& theme, int slot, QPointF centre, qreal radius, bool hollow = false,
    bool vague = false);

} // namespace atlas
