// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/jumpbar.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpacing = 2;

void showAsLink(QToolButton* button)
{
    button->setAutoRaise(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::TabFocus);
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, palette.color(QPalette::Link));
    button->setPalette(palette);
}

} // namespace

JumpBar::JumpBar(QWidget* parent) : QWidget(parent), m_caption(new QLabel(this)), m_rest(new QToolButton(this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setText(tr("Go to"));
    m_rest->setObjectName(u"jumpMenu"_s);
    m_rest->setPopupMode(QToolButton::InstantPopup);
    m_rest->setMenu(new QMenu(m_rest));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void JumpBar::setTargets(const QVector<Target>& targets)
{
    if (targets == m_targets)
        return;
    m_targets = targets;
    qDeleteAll(m_links);
    m_links.clear();
    for (const Target& target : std::as_const(m_targets)) {
        auto* link = new QToolButton(this);
        link->setText(QString(target.label).replace(u'&', u"&&"_s));
        showAsLink(link);
        connect(link, &QToolButton::clicked, this, [this, id = target.id] { Q_EMIT jumpWanted(id); });
        m_links.append(link);
    }
    arrange();
}

QSize JumpBar::sizeHint() const
{
    int width = m_caption->sizeHint().width() + 8;
    for (const QToolButton* link : m_links)
        width += link->sizeHint().width() + kSpacing;
    return {width, 28};
}

QSize JumpBar::minimumSizeHint() const { return {m_caption->sizeHint().width() + 8 + 56, 28}; }

void JumpBar::arrange()
{
    showAsLink(m_rest);
    const int captionWidth = m_caption->sizeHint().width();
    m_caption->setVisible(!m_links.isEmpty());
    m_caption->setGeometry(0, 0, captionWidth, height());
    m_rest->setText(tr("More"));
    const int restWidth = m_rest->sizeHint().width();

    int needed = captionWidth + 8;
    for (const QToolButton* link : std::as_const(m_links))
        needed += link->sizeHint().width() + kSpacing;
    const bool all = needed <= width();

    int x = captionWidth + 8;
    int shown = 0;
    for (QToolButton* link : std::as_const(m_links)) {
        const int linkWidth = link->sizeHint().width();
        // Once one does not fit, none after it is shown: the order is that of the page.
        const bool fits
            = all || (shown == int(m_links.indexOf(link)) && x + linkWidth + kSpacing + restWidth <= width());
        link->setVisible(fits);
        if (!fits)
            continue;
        link->setGeometry(x, (height() - 26) / 2, linkWidth, 26);
        x += linkWidth + kSpacing;
        ++shown;
    }
    m_rest->setVisible(shown < m_links.size());
    m_rest->setGeometry(x, (height() - 26) / 2, restWidth, 26);
    fillMenu(shown);
}

void JumpBar::fillMenu(int from)
{
    m_rest->menu()->clear();
    for (qsizetype i = from; i < m_targets.size(); ++i) {
        QAction* action = m_rest->menu()->addAction(QString(m_targets.at(i).label).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = m_targets.at(i).id] { Q_EMIT jumpWanted(id); });
    }
}

void JumpBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void JumpBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_caption->setText(tr("Go to"));
    QWidget::changeEvent(event);
    // A link's own palette does not follow the window's.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        for (QToolButton* link : std::as_const(m_links)) {
            link->setPalette(palette());
            showAsLink(link);
        }
        m_rest->setPalette(palette());
        arrange();
    }
}

} // namespace atlas
