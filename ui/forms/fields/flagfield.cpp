// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/flagfield.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

FlagField::FlagField(const QString& words, QWidget* parent) : Field(parent), m_box(new QCheckBox(words))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FlagField::markEdited);
}

QString FlagField::text() const { return m_box->isChecked() ? u"yes"_s : QString(); }

void FlagField::type(const QString& text)
{
    m_box->setChecked(!text.isEmpty());
    markEdited();
}

QWidget* FlagField::editor() const { return m_box; }

void FlagField::show(const QStringList& cells) { m_box->setChecked(cells.value(0) == u"yes"); }

QStringList FlagField::read() const { return {text()}; }

} // namespace atlas
