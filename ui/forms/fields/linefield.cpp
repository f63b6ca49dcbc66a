// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/linefield.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace atlas {

LineField::LineField(QWidget* parent) : Field(parent), m_line(new QLineEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    // Not emitted while an input method is composing: the line's text is without what is being composed.
    connect(m_line, &QLineEdit::textEdited, this, &LineField::markEdited);
}

QString LineField::text() const { return m_line->text(); }

void LineField::type(const QString& text)
{
    m_line->setText(text);
    markEdited();
}

QWidget* LineField::editor() const { return m_line; }

void LineField::setReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }

void LineField::setPlaceholder(const QString& text) { m_line->setPlaceholderText(text); }

void LineField::show(const QStringList& cells) { setLineText(cells.value(0)); }

QStringList LineField::read() const { return {m_line->text().trimmed()}; }

void LineField::setLineText(const QString& text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

bool LineField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return Field::eventFilter(watched, event);
}

} // namespace atlas
