// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flatstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBox = 14;
constexpr qreal kRadius = 3;
constexpr qreal kDisabled = 0.4;

bool isOn(const QStyleOption& option) { return option.state & QStyle::State_On; }
bool isPartly(const QStyleOption& option) { return option.state & QStyle::State_NoChange; }

/// The accent is the palette's link colour; what stands on it is the ground's or the text's, whichever is farther away.
QColor onAccent(const QPalette& palette)
{
    const QColor accent = palette.color(QPalette::Link);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return qAbs(accent.lightness() - base.lightness()) >= qAbs(accent.lightness() - text.lightness()) ? base : text;
}

void paintFrame(QPainter& painter, const QRectF& rect, const QColor& edge, const QColor& fill, qreal width = 1)
{
    const qreal half = width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), kRadius, kRadius);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const bool filled = isOn(option) || isPartly(option);
    QRectF box(0, 0, kBox, kBox);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTo(qRound(box.left()), qRound(box.top()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(filled ? QPalette::Link : QPalette::Dark), 1));
    painter.setBrush(palette.color(filled ? QPalette::Link : QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(QPen(onAccent(palette), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    if (isPartly(option))
        painter.drawLine(at + QPointF(3.5, 7), at + QPointF(10.5, 7));
    else if (isOn(option))
        painter.drawPolyline(QPolygonF({at + QPointF(3.3, 7), at + QPointF(6, 9.8), at + QPointF(10.7, 4.2)}));
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    QRectF circle(0, 0, kBox, kBox);
    circle.moveCenter(QRectF(option.rect).center());
    const QColor edge = option.palette.color(isOn(option) ? QPalette::Link : QPalette::Dark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, isOn(option) ? 1.5 : 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isOn(option)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        painter.drawEllipse(circle.center(), 3.5, 3.5);
    }
}

void paintButton(QPainter& painter, const QStyleOption& option)
{
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    const QPalette& palette = option.palette;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const QColor fill = palette.color(pressed ? QPalette::Highlight : over ? QPalette::Midlight : QPalette::Base);
    paintFrame(painter, option.rect, palette.color(focused ? QPalette::Link : QPalette::Dark), fill, focused ? 2 : 1);
}

void paintFieldFrame(QPainter& painter, const QStyleOption& option)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    paintFrame(painter, option.rect, option.palette.color(focused ? QPalette::Link : QPalette::Dark), Qt::transparent,
        focused ? 2 : 1);
}

void paintChevron(QPainter& painter, QPointF centre, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-3.5, -1.8), centre + QPointF(0, 1.8), centre + QPointF(3.5, -1.8)}));
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(u"Fusion"_s) { }

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kBox;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto paintWith = [&](void (*paint)(QPainter&, const QStyleOption&)) {
        painter->save();
        if (!(option->state & State_Enabled))
            painter->setOpacity(kDisabled);
        paint(*painter, *option);
        painter->restore();
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintWith(paintCheckBox);
        return;
    case PE_IndicatorRadioButton:
        paintWith(paintRadio);
        return;
    case PE_FrameLineEdit:
        paintWith(paintFieldFrame);
        return;
    case PE_PanelButtonCommand:
        paintWith(paintButton);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !box || box->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    if (!(option->state & State_Enabled))
        painter->setOpacity(kDisabled);
    const bool focused = option->state & State_HasFocus;
    const bool over = (option->state & State_MouseOver) && (option->state & State_Enabled);
    paintFrame(*painter, option->rect, option->palette.color(focused ? QPalette::Link : QPalette::Dark),
        option->palette.color(over ? QPalette::Midlight : QPalette::Base), focused ? 2 : 1);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget);
    paintChevron(*painter, QPointF(arrow.center()) + QPointF(0.5, 0.5), option->palette.color(QPalette::Text));
    painter->restore();
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    return hint == SH_ItemView_ActivateItemOnSingleClick ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace atlas
