// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/issuestrip.h"

#include "core/check/entrycheck.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

IssueStrip::IssueStrip(const Issue& issue, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_issue(issue), m_theme(theme), m_text(new QLabel)
{
    setObjectName(u"issueStrip"_s);
    constexpr int kIconRoom = 30;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kIconRoom, 4, 6, 5);
    layout->setSpacing(4);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setText(issue.message);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_text);
    if (isDoubt(issue)) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"reason"_s);
        m_reason->setPlaceholderText(tr("Why is it right all the same?"));
        m_reason->setAccessibleName(tr("Reason for accepting: %1").arg(issue.message));
        connect(m_reason, &QLineEdit::textEdited, this, &IssueStrip::reasonEdited);
        layout->addWidget(m_reason);
    }
    setAccessibleName(issue.severity == Issue::Severity::Error ? tr("Error: %1").arg(issue.message)
                                                               : tr("Warning: %1").arg(issue.message));
    setTheme(theme);
}

QString IssueStrip::reason() const { return m_reason ? m_reason->text().trimmed() : QString(); }

void IssueStrip::setReason(const QString& reason)
{
    if (m_reason)
        m_reason->setText(reason);
}

void IssueStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    const bool error = m_issue.severity == Issue::Severity::Error;
    m_text->setFont(theme.font(TextRole::Secondary));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, theme.ink(error ? Ink::BadText : Ink::CautionText));
    m_text->setPalette(palette);
    update();
}

void IssueStrip::paintEvent(QPaintEvent*)
{
    const bool error = m_issue.severity == Issue::Severity::Error;
    const QColor line = m_theme.ink(error ? Ink::BadText : Ink::CautionLine);
    const QColor glyph = m_theme.ink(error ? Ink::BadText : Ink::CautionText);
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.ink(error ? Ink::BadFill : Ink::CautionFill));
    painter.fillRect(QRect(0, 0, 3, height()), line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(glyph, 1.5));
    const QPointF centre(17, 14);
    if (error) {
        painter.drawEllipse(centre, 6, 6);
        painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3));
        painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3));
        return;
    }
    QPainterPath triangle;
    triangle.moveTo(centre + QPointF(0, -6.5));
    triangle.lineTo(centre + QPointF(7, 5.5));
    triangle.lineTo(centre + QPointF(-7, 5.5));
    triangle.closeSubpath();
    painter.drawPath(triangle);
    painter.drawLine(centre + QPointF(0, -2.5), centre + QPointF(0, 1.5));
    painter.drawPoint(centre + QPointF(0, 3.8));
}

} // namespace atlas
