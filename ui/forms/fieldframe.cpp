// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldframe.h"

#include "core/check/entrycheck.h"
#include "ui/forms/issuestrip.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
void paintText(QLabel& label, const Theme& theme, TextRole role, Ink ink)
{
    label.setFont(theme.font(role));
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, theme.ink(ink));
    label.setPalette(palette);
}
} // namespace

FieldFrame::FieldFrame(
    const FieldSpec& spec, const QString& label, bool required, Field* field, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_label(label), m_field(field), m_theme(theme), m_caption(new QLabel),
      m_echo(new QLabel), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"frame:"_s + spec.columns.constFirst());
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    // A check box says its label itself.
    const bool captioned = spec.editor != Editor::Flag;
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setText(required ? tr("%1 *").arg(label) : label);
    m_caption->setBuddy(field->editor());
    m_caption->setVisible(captioned);
    m_echo->setTextFormat(Qt::PlainText);
    m_echo->setWordWrap(true);
    m_echo->setObjectName(u"echo"_s);
    m_echo->hide();
    if (captioned)
        m_layout->addWidget(m_caption);
    m_layout->addWidget(field);
    m_layout->addWidget(m_echo);
    m_layout->addStretch(1);
    field->editor()->setObjectName(spec.columns.constFirst());
    field->editor()->setAccessibleName(required ? tr("%1, needed").arg(label) : label);
    connect(field, &Field::edited, this, &FieldFrame::showEcho);
    setTheme(theme);
}

void FieldFrame::setTheme(const Theme& theme)
{
    m_theme = theme;
    paintText(*m_caption, theme, TextRole::Secondary, Ink::Text2);
    paintText(*m_echo, theme, TextRole::Secondary, Ink::Text2);
    m_field->setTheme(theme);
    for (IssueStrip* strip : m_strips)
        strip->setTheme(theme);
    showEcho();
}

void FieldFrame::setAside(const QString& aside)
{
    m_aside = aside;
    showEcho();
}

void FieldFrame::showEcho()
{
    QStringList lines {m_field->echo(), m_aside};
    lines.removeAll(QString());
    m_echo->setText(lines.join(u'\n'));
    m_echo->setVisible(!lines.isEmpty());
    m_field->editor()->setAccessibleDescription(m_echo->text());
}

void FieldFrame::setIssues(const Issues& issues)
{
    const bool same = std::ranges::equal(
        issues, m_strips, [](const Issue& issue, const IssueStrip* strip) { return issue == strip->issue(); });
    if (!same) {
        QHash<QString, QString> reasons;
        for (IssueStrip* strip : m_strips) {
            if (!strip->reason().isEmpty())
                reasons.insert(strip->issue().rule, strip->reason());
            strip->parentWidget()->layout()->removeWidget(strip);
            strip->hide();
            strip->deleteLater();
        }
        m_strips.clear();
        for (const Issue& issue : issues) {
            auto* strip = new IssueStrip(issue, m_theme);
            strip->setReason(reasons.value(issue.rule));
            connect(strip, &IssueStrip::reasonEdited, this, &FieldFrame::reasonEdited);
            if (m_wide && isDoubt(issue))
                m_wide->layout()->addWidget(strip);
            else
                m_layout->insertWidget(m_layout->indexOf(m_echo) + 1 + int(m_strips.size()), strip);
            m_strips.append(strip);
        }
        if (m_wide)
            m_wide->setVisible(m_wide->layout()->count() > 0);
    }
    QString state;
    for (const Issue& issue : issues) {
        if (issue.severity == Issue::Severity::Error)
            state = u"error"_s;
        else if (state.isEmpty() && isDoubt(issue))
            state = u"warning"_s;
    }
    QWidget* editor = m_field->editor();
    if (editor->property("state").toString() != state) {
        editor->setProperty("state", state);
        editor->style()->unpolish(editor);
        editor->style()->polish(editor);
        editor->update();
    }
}

void FieldFrame::setBeneath(QWidget* widget) { m_layout->insertWidget(m_layout->count() - 1, widget); }

} // namespace atlas
