// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/finddelegate.h"

#include "ui/drawing/foundtext.h"
#include "ui/drawing/typeset.h"
#include "ui/find/findmodel.h"

#include <QPainter>

namespace atlas {

namespace {
constexpr int kMargin = 16;
constexpr int kGap = 16;
} // namespace

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    return {200, index.data(FindModel::HeadingRole).toBool() ? kHeading : kRow};
}

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto flags = Qt::AlignVCenter | Qt::TextSingleLine;
    if (index.data(FindModel::HeadingRole).toBool()) {
        painter->setFont(m_theme.font(TextRole::SmallBold));
        painter->setPen(m_theme.ink(Ink::Text3));
        painter->drawText(row.adjusted(0, 4, 0, 0), flags, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.ink(option.state & QStyle::State_Selected ? Ink::Selection : Ink::Hover));
        painter->drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 3, 3);
    }
    const QFontMetrics small(m_theme.font(TextRole::Secondary));
    const QString second = typeset(index.data(FindModel::SecondRole).toString().left(300));
    const int secondWidth = qMin(small.horizontalAdvance(second) + 1, row.width() / 2);
    painter->setFont(m_theme.font(TextRole::Secondary));
    painter->setPen(m_theme.ink(Ink::Text2));
    painter->drawText(QRect(row.right() - secondWidth, row.top(), secondWidth + 1, row.height()),
        flags | Qt::AlignRight, small.elidedText(second, Qt::ElideRight, secondWidth));

    const QRect where(row.left(), row.top(), row.width() - secondWidth - (second.isEmpty() ? 0 : kGap), row.height());
    paintFoundText(*painter, m_theme, where, {index.data(Qt::DisplayRole).toString(), m_search});
    painter->restore();
}

} // namespace atlas
