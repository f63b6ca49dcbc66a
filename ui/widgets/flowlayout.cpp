// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace atlas {

namespace {

constexpr int kLineGap = 4;

}

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

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

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> lines {Line()};
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        Line* line = &lines.last();
        const int wider = line->width + (line->items.isEmpty() ? 0 : spacing()) + size.width();
        if (wider > width && !line->items.isEmpty()) {
            if (item == m_items.constLast())
                break;
            lines.append(Line());
            line = &lines.last();
        }
        line->width += (line->items.isEmpty() ? 0 : spacing()) + size.width();
        line->height = qMax(line->height, size.height());
        line->items.append(item);
    }
    return lines;
}

bool FlowLayout::showsLast(int width) const
{
    const QMargins margins = contentsMargins();
    return !m_items.isEmpty()
        && lines(width - margins.left() - margins.right()).constLast().items.contains(m_items.constLast());
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QList<Line> all = lines(inner.width());
    if (place && !m_items.isEmpty())
        m_items.constLast()->setGeometry(QRect(inner.topLeft(), QSize(0, 0)));
    int y = inner.top();
    for (const Line& line : all) {
        int x = inner.left();
        for (QLayoutItem* item : line.items) {
            const QSize size = item->sizeHint().boundedTo(QSize(inner.width(), line.height));
            if (item == m_items.constLast())
                x = qMax(x, inner.left() + inner.width() - size.width());
            if (place)
                item->setGeometry(QRect(QPoint(x, y + (line.height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += line.height + kLineGap;
    }
    const QMargins margins = contentsMargins();
    return y - kLineGap - inner.top() + margins.top() + margins.bottom();
}

} // namespace atlas
