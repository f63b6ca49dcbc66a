// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deferredrebuild.h"

#include <QEvent>
#include <QWidget>

namespace atlas {

DeferredRebuild::DeferredRebuild(QWidget* page, std::function<void()> rebuild)
    : QObject(page), m_page(page), m_rebuild(std::move(rebuild))
{
    page->installEventFilter(this);
}

void DeferredRebuild::request()
{
    m_stale = true;
    if (m_page->isVisible() || !m_page->window()->isVisible())
        settle();
}

void DeferredRebuild::settle()
{
    if (std::exchange(m_stale, false))
        m_rebuild();
}

bool DeferredRebuild::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        settle();
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
