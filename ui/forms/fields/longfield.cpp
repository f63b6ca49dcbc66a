// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/longfield.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr int kFewestLines = 2, kMostLines = 8;
} // namespace

LongField::LongField(QWidget* parent) : Field(parent), m_edit(new QPlainTextEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        const QString now = m_edit->toPlainText();
        if (now == m_last)
            return;
        m_last = now;
        markEdited();
    });
    grow();
}

QString LongField::text() const { return m_edit->toPlainText(); }

void LongField::type(const QString& text)
{
    m_edit->setPlainText(text);
    markEdited();
}

QWidget* LongField::editor() const { return m_edit; }

void LongField::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

void LongField::show(const QStringList& cells)
{
    m_last = cells.value(0);
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(m_last);
    grow();
}

QStringList LongField::read() const { return {m_edit->toPlainText().trimmed()}; }

void LongField::resizeEvent(QResizeEvent* event)
{
    Field::resizeEvent(event);
    grow();
}

void LongField::grow()
{
    // A plain text document counts its height in lines.
    const int lines = qBound(kFewestLines, qRound(m_edit->document()->size().height()), kMostLines);
    constexpr int kPadding = 14;
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + kPadding);
}

bool LongField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return Field::eventFilter(watched, event);
}

} // namespace atlas
