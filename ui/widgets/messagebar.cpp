// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QPushButton>
#include <QToolButton>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "atlas.message")
constexpr int kNarrow = 480; ///< px: beneath the text there is more room for the buttons than beside it
} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_theme(Theme::make(Theme::Kind::Light)), m_text(new QLabel), m_content(new QHBoxLayout),
      m_actions(new QHBoxLayout), m_close(new QToolButton)
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setObjectName(u"messageClose"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 8, 7);
    layout->setSpacing(10);
    m_content->setSpacing(10);
    m_content->addWidget(m_text, 1);
    m_content->addLayout(m_actions);
    m_content->setAlignment(m_actions, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::arrange()
{
    m_content->setDirection(
        width() < kNarrow && m_actions->count() > 0 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    applyColours();
}

void MessageBar::applyColours()
{
    const Ink fill = m_kind == Kind::Error ? Ink::BadFill : m_kind == Kind::Warning ? Ink::CautionFill : Ink::Alternate;
    const Ink text = m_kind == Kind::Error ? Ink::BadText : m_kind == Kind::Warning ? Ink::CautionText : Ink::Text;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, m_theme.ink(fill));
    setPalette(palette);
    palette.setColor(QPalette::WindowText, m_theme.ink(text));
    m_text->setPalette(palette);
    m_close->setIcon(themedIcon(u"tab-close"_s, m_theme));
}

void MessageBar::showMessage(Kind kind, const QString& text, const QVector<Action>& actions)
{
    m_kind = kind;
    m_text->setText(text.left(2000));
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.text);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            run();
        });
        m_actions->addWidget(button);
    }
    arrange();
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    setAccessibleName(text);
    applyColours();
    show();
}

void MessageBar::showError(const Error& error, const QVector<Action>& actions)
{
    qCWarning(log).noquote() << error.message << error.detail;
    showMessage(Kind::Error, error.message, actions);
}

QString MessageBar::text() const { return m_text->text(); }

} // namespace atlas
