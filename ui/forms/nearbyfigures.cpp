// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/nearbyfigures.h"

#include "ui/widgets/marklabel.h"

#include <QGridLayout>
#include <QLabel>

namespace atlas {

using namespace Qt::StringLiterals;

NearbyFigures::NearbyFigures(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"nearby"_s);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void NearbyFigures::show(const QVector<NearbyFigure>& figures, const Theme& theme)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto text = [&theme](const QString& text, TextRole role, Ink ink) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme.font(role));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.ink(ink));
        label->setPalette(palette);
        return label;
    };
    int row = 0;
    for (const NearbyFigure& figure : figures) {
        if (figure.slot >= 0)
            m_grid->addWidget(new MarkLabel(theme, figure.slot), row, 0);
        const QString own = row == 0 ? tr("So far here") : QString();
        auto* who = text(figure.institution.isEmpty() ? own : figure.institution, TextRole::Small, Ink::Text2);
        who->setMinimumWidth(0);
        who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        who->setToolTip(figure.institution);
        m_grid->addWidget(who, row, 1);
        m_grid->addWidget(text(figure.figure, TextRole::SmallBold, Ink::Text), row, 2, Qt::AlignRight);
        m_grid->addWidget(text(figure.caption, TextRole::Small, Ink::Text3), row, 3);
        ++row;
    }
    setVisible(row > 0);
}

} // namespace atlas
