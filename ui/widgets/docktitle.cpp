// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/docktitle.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace atlas {

DockTitle::DockTitle(QDockWidget& dock) : QWidget(&dock), m_label(new QLabel), m_close(new QToolButton)
{
    setFixedHeight(30);
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_label->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("×"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 6, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close);
    const auto rename = [this, &dock] {
        m_label->setText(dock.windowTitle());
        m_close->setAccessibleName(tr("Close %1").arg(dock.windowTitle()));
    };
    connect(&dock, &QDockWidget::windowTitleChanged, this, rename);
    connect(m_close, &QToolButton::clicked, &dock, &QWidget::hide);
    rename();
}

} // namespace atlas
