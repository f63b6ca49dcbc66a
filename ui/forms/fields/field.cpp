// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/field.h"

namespace atlas {

Field::Field(QWidget* parent) : QWidget(parent) { }

void Field::setCells(const QStringList& cells)
{
    m_stored = cells;
    m_edited = false;
    show(cells);
}

void Field::change(const QStringList& cells)
{
    show(cells);
    markEdited();
}

void Field::markEdited()
{
    m_edited = true;
    Q_EMIT edited();
}

} // namespace atlas
