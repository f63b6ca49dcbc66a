// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/choicefield.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace atlas {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent), m_theme(Theme::make(Theme::Kind::Light))
{
    setFixedHeight(30);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    constexpr qreal kRadius = 3, kPadding = 8, kArrow = 22;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString state = property("state").toString(); // what is to be said of it, as on a line
    const bool wrong = state == QStringLiteral("error");
    const qreal width = hasFocus() || wrong ? 2 : 1;
    const Ink edge = wrong ? Ink::BadText
        : hasFocus()       ? Ink::Accent
        : state.isEmpty()  ? Ink::Control
                           : Ink::CautionLine;
    painter.setPen(QPen(m_theme.ink(edge), width));
    painter.setBrush(m_theme.ink(isEnabled() ? Ink::Base : Ink::Window));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    const bool nothing = currentIndex() < 0;
    painter.setPen(m_theme.ink(nothing || currentData().toString().isEmpty() ? Ink::Text3 : Ink::Text));
    const QRectF box = QRectF(rect()).adjusted(kPadding, 0, -kArrow, 0);
    const QString shown = nothing ? placeholderText() : currentText();
    painter.drawText(
        box, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(shown, Qt::ElideRight, int(box.width())));
    QPainterPath chevron;
    const QPointF tip(this->width() - 13.0, height() / 2.0 + 2);
    chevron.moveTo(tip + QPointF(-4, -4));
    chevron.lineTo(tip);
    chevron.lineTo(tip + QPointF(4, -4));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.ink(Ink::Text2), 1.4));
    painter.drawPath(chevron);
}

// A wheel that scrolls the form must not change what it passes over.
void ChoiceBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

ChoiceField::ChoiceField(const QVector<Choice>& choices, QWidget* parent) : Field(parent), m_box(new ChoiceBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    setChoices(choices);
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::markEdited);
}

void ChoiceField::setChoices(const QVector<Choice>& choices)
{
    const bool chosen = m_box->currentIndex() >= 0;
    const QString cell = chosen ? m_box->currentData().toString() : stored().value(0);
    m_box->clear();
    for (const Choice& choice : choices)
        m_box->addItem(choice.word, choice.cell);
    const QString kept = stored().value(0);
    if (!kept.isEmpty() && m_box->findData(kept) < 0)
        m_box->addItem(kept, kept);
    m_box->setCurrentIndex(m_box->findData(cell));
}

QString ChoiceField::text() const { return m_box->currentIndex() < 0 ? QString() : m_box->currentText(); }

void ChoiceField::type(const QString& text)
{
    const int cell = m_box->findData(text);
    m_box->setCurrentIndex(cell >= 0 ? cell : m_box->findText(text));
    markEdited();
}

void ChoiceField::show(const QStringList& cells)
{
    const int index = m_box->findData(cells.value(0));
    m_box->setCurrentIndex(index);
}

QStringList ChoiceField::read() const { return {m_box->currentData().toString()}; }

bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return Field::eventFilter(watched, event);
}

} // namespace atlas
