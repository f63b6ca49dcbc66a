// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace atlas {

namespace {

constexpr int kLineGap = 4;

}

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem*> shown;
    for (QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    int y = inner.top();
    for (qsizetype first = 0; first < shown.size();) {
        qsizetype end = first;
        int width = 0;
        int height = 0;
        while (end < shown.size()) {
            const QSize size = shown.at(end)->sizeHint();
            const int wider = width + (end > first ? spacing() : 0) + size.width();
            if (end > first && wider > inner.width())
                break;
            width = wider;
            height = qMax(height, size.height());
            ++end;
        }
        int x = inner.left();
        for (qsizetype i = first; place && i < end; ++i) {
            QLayoutItem* item = shown.at(i);
            const QSize size = item->sizeHint().boundedTo(QSize(inner.width(), height));
            if (i + 1 == shown.size())
                x = qMax(x, inner.left() + inner.width() - size.width());
            item->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += height + kLineGap;
        first = end;
    }
    const QMargins margins = contentsMargins();
    return y - kLineGap - inner.top() + margins.top() + margins.bottom();
}

} // namespace atlas
