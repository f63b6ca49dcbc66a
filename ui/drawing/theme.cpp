// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

// In the order of Ink.
constexpr std::array<const char*, kInkCount> kLight {"#00000000", "#F1F2F4", "#FFFFFF", "#F7F8F9", "#F5F6F8", "#1B1F24",
    "#49515B", "#5E6772", "#DFE2E6", "#C4C9CF", "#868E98", "#1F63C6", "#FFFFFF", "#DDE8F8", "#ECEFF4", "#7A4B00",
    "#FFF3D3", "#B9832A", "#A3261B", "#FCEBE8", "#2A6840", "#E8F3EB"};
constexpr std::array<const char*, kInkCount> kDark {"#00000000", "#25282C", "#1B1D20", "#212428", "#202327", "#E6E8EB",
    "#B6BCC4", "#A0A8B2", "#34383E", "#4A5058", "#7C858F", "#7DAEFF", "#10151D", "#2A3C57", "#2E3238", "#EFC36B",
    "#37301D", "#A98438", "#FF9C90", "#3E2422", "#8CCB9F", "#22332A"};
constexpr std::array<const char*, kInkCount> kContrast {"#00000000", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#F0F0F0",
    "#000000", "#000000", "#1F1F1F", "#000000", "#000000", "#000000", "#0033AA", "#FFFFFF", "#FFE97A", "#E8E8E8",
    "#4A2D00", "#FFFFFF", "#4A2D00", "#7A0000", "#FFFFFF", "#00401A", "#FFFFFF"};
constexpr std::array<const char*, kInkCount> kPrint {"#00000000", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#F3F4F6", "#111418",
    "#3C434C", "#5A626C", "#C9CDD2", "#8F969E", "#8F969E", "#111418", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#111418",
    "#FFFFFF", "#8F969E", "#111418", "#FFFFFF", "#111418", "#FFFFFF"};

constexpr std::array<const char*, kMaxCompared> kHospitalsLight {
    "#1D3B70", "#C23A00", "#139A8A", "#3A0A2B", "#A9931C", "#8A2C50", "#2C3300", "#6178A6"};
constexpr std::array<const char*, kMaxCompared> kHospitalsDark {
    "#9FAAEE", "#C95E22", "#7FEBCB", "#7E5BCF", "#E9E26A", "#D47F97", "#A8A859", "#D7E4FA"};
constexpr std::array<const char*, kMaxCompared> kHospitalsGrey {
    "#3C3C3C", "#6A6A6A", "#898989", "#1E1E1E", "#939393", "#4F4F4F", "#303030", "#787878"};

const std::array<QVector<qreal>, kMaxCompared>& dashes()
{
    static const std::array<QVector<qreal>, kMaxCompared> all {{{}, {4, 1.5}, {1, 1.5}, {4, 1.5, 1, 1.5}, {7, 2},
        {2.5, 1.5, 2.5, 1.5, 0.5, 1.5}, {0.5, 1.5}, {7, 1.5, 1, 1.5, 1, 1.5}}};
    return all;
}

/// `colour` at 30 % over `base`, opaque: transparency does not print.
QColor tintOf(const QColor& colour, const QColor& base)
{
    const auto mix = [](int a, int b) { return qRound(0.3 * a + 0.7 * b); };
    return {mix(colour.red(), base.red()), mix(colour.green(), base.green()), mix(colour.blue(), base.blue())};
}

QString chooseFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& wanted : {u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s, u"Source Han Sans SC"_s,
             u"PingFang SC"_s, u"WenQuanYi Micro Hei"_s}) {
        if (installed.contains(wanted))
            return wanted;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QString chooseTitleFamily(const QString& otherwise)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& wanted : {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s}) {
        if (installed.contains(wanted))
            return wanted;
    }
    return otherwise;
}

struct Type {
    int px;
    int line;
    bool bold;
};

Type typeOf(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return {28, 36, true};
    case TextRole::Title:
        return {18, 24, true};
    case TextRole::Figure:
        return {18, 24, false};
    case TextRole::Head:
        return {15, 22, true};
    case TextRole::Section:
        return {13, 20, true};
    case TextRole::Body:
        return {13, 20, false};
    case TextRole::BodyBold:
        return {13, 20, true};
    case TextRole::Secondary:
        return {12, 18, false};
    case TextRole::SecondaryBold:
        return {12, 18, true};
    case TextRole::Small:
        return {11, 16, false};
    case TextRole::SmallBold:
        return {11, 16, true};
    case TextRole::PaperTitle:
        return {26, 36, true};
    case TextRole::PaperHead:
        return {20, 28, true};
    case TextRole::PaperFigure:
        return {18, 24, true};
    }
    return {13, 20, false};
}

QPainterPath polygon(QPointF centre, qreal radius, int corners, qreal startDegrees, qreal innerRatio = 0)
{
    QPainterPath path;
    const int steps = innerRatio > 0 ? corners * 2 : corners;
    for (int i = 0; i < steps; ++i) {
        const qreal angle = qDegreesToRadians(startDegrees + 360.0 * i / steps);
        const qreal r = innerRatio > 0 && i % 2 == 1 ? radius * innerRatio : radius;
        const QPointF point = centre + QPointF(r * qCos(angle), r * qSin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath shapePath(Shape shape, QPointF c, qreal r)
{
    QPainterPath path;
    switch (shape) {
    case Shape::Circle:
        path.addEllipse(c, r, r);
        break;
    case Shape::Square:
        path.addRect(QRectF(c.x() - 0.88 * r, c.y() - 0.88 * r, 1.76 * r, 1.76 * r));
        break;
    case Shape::Triangle:
        path = polygon(c + QPointF(0, 0.18 * r), 1.15 * r, 3, -90);
        break;
    case Shape::TriangleDown:
        path = polygon(c - QPointF(0, 0.18 * r), 1.15 * r, 3, 90);
        break;
    case Shape::Diamond:
        path = polygon(c, 1.12 * r, 4, -90);
        break;
    case Shape::Pentagon:
        path = polygon(c, 1.05 * r, 5, -90);
        break;
    case Shape::Star:
        path = polygon(c, 1.2 * r, 5, -90, 0.45);
        break;
    case Shape::Cross: {
        const qreal arm = 0.36 * r;
        path.addPolygon(QPolygonF({c + QPointF(-arm, -r), c + QPointF(arm, -r), c + QPointF(arm, -arm),
            c + QPointF(r, -arm), c + QPointF(r, arm), c + QPointF(arm, arm), c + QPointF(arm, r), c + QPointF(-arm, r),
            c + QPointF(-arm, arm), c + QPointF(-r, arm), c + QPointF(-r, -arm), c + QPointF(-arm, -arm)}));
        path.closeSubpath();
        break;
    }
    }
    return path;
}

} // namespace

Theme Theme::make(Kind kind)
{
    const auto& inks = kind == Kind::Dark ? kDark
        : kind == Kind::HighContrast      ? kContrast
        : kind == Kind::Light             ? kLight
                                          : kPrint;
    const auto& colours = kind == Kind::Dark ? kHospitalsDark : kind == Kind::Grey ? kHospitalsGrey : kHospitalsLight;
    static const QString family = chooseFamily();
    static const QString titleFamily = chooseTitleFamily(family);

    Theme theme;
    theme.kind = kind;
    theme.family = family;
    theme.titleFamily = titleFamily;
    for (size_t i = 0; i < inks.size(); ++i)
        theme.inks[i] = QColor(QLatin1StringView(inks[i]));
    for (size_t i = 0; i < colours.size(); ++i) {
        HospitalStyle& style = theme.hospitals[i];
        style.colour = QColor(QLatin1StringView(colours[i]));
        style.tint = tintOf(style.colour, theme.ink(Ink::Base));
        style.shape = static_cast<Shape>(i);
        style.dash = dashes()[i];
    }
    return theme;
}

Theme::Kind Theme::kindFor(const QPalette& system)
{
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness() ? Kind::Dark
                                                                                                       : Kind::Light;
}

QFont Theme::glyphFont(const QString& glyph) const
{
    QFont small = font(TextRole::Small);
    if (glyph.size() > 1)
        small.setPixelSize(small.pixelSize() * 9 / 11);
    return small;
}

QFont Theme::font(TextRole role) const
{
    const Type type = typeOf(role);
    QFont font(isPaper() && (role == TextRole::PaperTitle || role == TextRole::PaperHead) ? titleFamily : family);
    font.setPixelSize(type.px);
    font.setBold(type.bold);
    // Glyphs straight from the font's character map: no ligatures and no locale-dependent digits, so that printed text
    // can be found again.
    if (isPaper())
        font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::NoFontMerging));
    return font;
}

qreal lineHeight(TextRole role) { return typeOf(role).line; }

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, ink(Ink::Window));
    palette.setColor(QPalette::Button, ink(Ink::Window));
    palette.setColor(QPalette::Base, ink(Ink::Base));
    palette.setColor(QPalette::AlternateBase, ink(Ink::Alternate));
    palette.setColor(QPalette::ToolTipBase, ink(Ink::Base));
    palette.setColor(QPalette::ToolTipText, ink(Ink::Text));
    for (const auto role :
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText, QPalette::BrightText})
        palette.setColor(role, ink(Ink::Text));
    palette.setColor(QPalette::PlaceholderText, ink(Ink::Text3));
    palette.setColor(QPalette::Link, ink(Ink::Accent));
    palette.setColor(QPalette::LinkVisited, ink(Ink::Accent));
    palette.setColor(QPalette::Highlight, ink(Ink::Selection));
    palette.setColor(QPalette::Light, ink(Ink::Base));
    palette.setColor(QPalette::Midlight, ink(Ink::Hairline));
    palette.setColor(QPalette::Mid, ink(Ink::Rule));
    palette.setColor(QPalette::Dark, ink(Ink::Control));
    palette.setColor(QPalette::Shadow, ink(Ink::Control));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        QColor faded = ink(Ink::Text);
        faded.setAlphaF(0.4F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

void paintMark(QPainter& painter, const Theme& theme, int slot, QPointF centre, qreal radius, bool hollow, bool vague)
{
    const HospitalStyle& style = theme.hospital(slot);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (hollow || vague) {
        QPen pen(style.colour, 1.4);
        if (vague)
            pen.setDashPattern({1.6, 1.1});
        painter.setPen(pen);
        painter.setBrush(hollow ? theme.ink(Ink::Base) : style.tint);
        radius -= 0.7;
    } else {
        // A thin edge in the ground's colour keeps overlapping marks apart.
        painter.setPen(QPen(theme.ink(Ink::Base), 1));
        painter.setBrush(style.colour);
        radius += 0.3;
    }
    painter.drawPath(shapePath(style.shape, centre, radius));
    painter.restore();
}

} // namespace atlas
