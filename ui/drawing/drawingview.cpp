// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawingview.h"

#include "ui/drawing/drawingaccessible.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace atlas {

DrawingView::DrawingView(QWidget* parent) : QAbstractScrollArea(parent), m_drawing(m_theme)
{
    installDrawingAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(true);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
}

DrawingView::~DrawingView() = default;

void DrawingView::setLayoutFunction(Layout layout)
{
    m_layout = std::move(layout);
    relayout();
}

void DrawingView::relayout()
{
    m_stale = false;
    const RecordRef current
        = m_current >= 0 && m_current < m_drawing.hits().size() ? m_drawing.hits().at(m_current).ref : RecordRef();
    m_drawing = m_layout ? m_layout(QSizeF(viewport()->size()) / m_zoom, m_theme) : Drawing(m_theme);
    m_hover = m_pressed = m_current = -1;
    if (!current.isNull()) {
        for (qsizetype i = 0; i < m_drawing.hits().size() && m_current < 0; ++i) {
            if (m_drawing.hits().at(i).ref == current)
                m_current = int(i);
        }
    }
    updateScrollBars();
    viewport()->update();
    notifyDrawingChanged(this);
    Q_EMIT seenChanged();
}

void DrawingView::relayoutWhenSeen()
{
    // In a window full of pages only the one in front is worth the work; the others come up to date when they are
    // shown.
    if (isVisible() || !window()->isVisible())
        relayout();
    else
        m_stale = true;
}

void DrawingView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_stale)
        relayout();
}

void DrawingView::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette palette = viewport()->palette();
    palette.setColor(QPalette::Window, theme.ink(Ink::Base));
    viewport()->setPalette(palette);
    relayoutWhenSeen();
}

void DrawingView::setZoom(qreal zoom)
{
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    relayoutWhenSeen();
}

void DrawingView::setSelected(const RecordRef& ref)
{
    m_selected = ref;
    viewport()->update();
}

void DrawingView::setCurrentHit(int index)
{
    m_current = index >= 0 && index < m_drawing.hits().size() ? index : -1;
    if (m_current >= 0) {
        ensureVisible(m_drawing.hits().at(m_current).rect);
        Q_EMIT hovered(m_drawing.hits().at(m_current).label);
        notifyDrawingFocus(this, m_current);
    }
    viewport()->update();
}

QPointF DrawingView::scrollOffset() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) / m_zoom;
}

bool DrawingView::isPinned() const
{
    return m_drawing.pinnedBottom > m_drawing.pinnedTop
        && m_drawing.pinnedBottom - scrollOffset().y() > viewport()->height() / m_zoom + 0.5;
}

QPointF DrawingView::toDrawing(QPointF position) const
{
    QPointF point = position / m_zoom;
    const QPointF offset = scrollOffset();
    if (point.x() >= m_drawing.frozenLeft)
        point.rx() += offset.x();
    if (isPinned() && point.y() >= viewport()->height() / m_zoom - (m_drawing.pinnedBottom - m_drawing.pinnedTop))
        point.ry() += m_drawing.pinnedBottom - viewport()->height() / m_zoom;
    else if (point.y() >= m_drawing.frozenTop)
        point.ry() += offset.y();
    return point;
}

QRectF DrawingView::viewportRect(const Hit& hit) const
{
    const QPointF offset = scrollOffset();
    QRectF rect = hit.rect;
    rect.translate(
        rect.left() < m_drawing.frozenLeft ? 0 : -offset.x(), rect.top() < m_drawing.frozenTop ? 0 : -offset.y());
    return {rect.topLeft() * m_zoom, rect.size() * m_zoom};
}

QRectF DrawingView::visibleRect() const
{
    const QSizeF view = QSizeF(viewport()->size()) / m_zoom;
    const QPointF frozen(m_drawing.frozenLeft, m_drawing.frozenTop);
    const qreal pinned = isPinned() ? m_drawing.pinnedBottom - m_drawing.pinnedTop : 0;
    return {scrollOffset() + frozen, QSizeF(view.width() - frozen.x(), view.height() - frozen.y() - pinned)};
}

bool DrawingView::isSeen(const QRectF& rect) const
{
    QRectF seen = visibleRect();
    if (rect.left() < m_drawing.frozenLeft)
        seen.setLeft(0);
    if (rect.top() < m_drawing.frozenTop)
        seen.setTop(0);
    // A line has no area, but it is seen.
    const QRectF extent = rect.normalized().adjusted(0, 0, 0.01, 0.01);
    return extent.intersects(seen);
}

int DrawingView::hitAt(QPointF position) const
{
    const QPointF point = toDrawing(position);
    // Later hits lie on top of earlier ones.
    for (qsizetype i = m_drawing.hits().size() - 1; i >= 0; --i) {
        if (m_drawing.hits().at(i).rect.contains(point))
            return int(i);
    }
    // Of further places the smallest is meant: one mark rather than the cluster that it stands in.
    int best = -1;
    qreal area = 0;
    for (qsizetype i = 0; i < m_drawing.hits().size(); ++i) {
        for (const QRectF& rect : m_drawing.hits().at(i).also) {
            if (rect.contains(point) && (best < 0 || rect.width() * rect.height() <= area)) {
                best = int(i);
                area = rect.width() * rect.height();
            }
        }
    }
    return best;
}

void DrawingView::ensureVisible(const QRectF& rect)
{
    const QSizeF view = QSizeF(viewport()->size()) / m_zoom;
    const auto bring = [this](QScrollBar* bar, qreal from, qreal to, qreal frozen, qreal length) {
        const qreal offset = bar->value() / m_zoom;
        if (from < frozen)
            return;
        if (from - offset < frozen + 8)
            bar->setValue(qRound((from - frozen - 8) * m_zoom));
        else if (to - offset > length - 8)
            bar->setValue(qRound((to - length + 8) * m_zoom));
    };
    bring(horizontalScrollBar(), rect.left(), rect.right(), m_drawing.frozenLeft, view.width());
    const qreal pinned = rect.bottom() <= m_drawing.pinnedTop ? m_drawing.pinnedBottom - m_drawing.pinnedTop : 0;
    bring(verticalScrollBar(), rect.top(), rect.bottom(), m_drawing.frozenTop, view.height() - pinned);
}

void DrawingView::updateScrollBars()
{
    const QSizeF content = m_drawing.size * m_zoom;
    const QSize view = viewport()->size();
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, qMax(0, qCeil(content.width()) - view.width()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, qMax(0, qCeil(content.height()) - view.height()));
}

void DrawingView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void DrawingView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.scale(m_zoom, m_zoom);
    const QSizeF view = QSizeF(viewport()->size()) / m_zoom;
    const QPointF offset = scrollOffset();
    const qreal left = m_drawing.frozenLeft;
    const qreal top = m_drawing.frozenTop;

    const auto part = [&](const QRectF& screen, QPointF by) {
        if (screen.isEmpty())
            return;
        painter.save();
        painter.setClipRect(screen);
        painter.fillRect(screen, m_theme.ink(Ink::Base));
        painter.translate(-by);
        const QRectF clip = screen.translated(by);
        paint(painter, m_drawing, m_theme, clip);
        for (qsizetype i = 0; i < m_drawing.hits().size(); ++i) {
            const Hit& hit = m_drawing.hits().at(i);
            const bool selected = !m_selected.isNull() && hit.ref == m_selected;
            if (!selected && !(hasFocus() && i == m_current))
                continue;
            paintRing(painter, clip, hit.rect);
            for (const QRectF& rect : hit.also)
                paintRing(painter, clip, rect);
        }
        painter.restore();
    };
    part(QRectF(left, top, view.width() - left, view.height() - top), offset);
    part(QRectF(left, 0, view.width() - left, top), QPointF(offset.x(), 0));
    part(QRectF(0, top, left, view.height() - top), QPointF(0, offset.y()));
    part(QRectF(0, 0, left, top), QPointF());
    if (isPinned()) {
        const qreal height = m_drawing.pinnedBottom - m_drawing.pinnedTop;
        part(QRectF(0, view.height() - height, view.width(), height),
            QPointF(offset.x(), m_drawing.pinnedBottom - view.height()));
    }
}

void DrawingView::paintRing(QPainter& painter, const QRectF& clip, const QRectF& rect) const
{
    const QRectF ring = rect.adjusted(-3, -2, 3, 2);
    if (!ring.intersects(clip))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.ink(Ink::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, 4, 4);
}

QString DrawingView::columnAt(QPointF position) const
{
    const qreal x = toDrawing(position).x();
    for (const Hit& hit : m_drawing.hits()) {
        const bool head = hit.ref.kind == RecordKind::Institution && !hit.ref.isNull()
            && hit.rect.bottom() <= m_drawing.frozenTop && hit.rect.left() >= m_drawing.frozenLeft;
        if (head && x >= hit.rect.left() && x <= hit.rect.right())
            return hit.ref.id;
    }
    return {};
}

/// True while a head is drawn along.
bool DrawingView::dragColumn(QPointF position)
{
    if (m_column.isEmpty())
        return false;
    if (!m_dragging && (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return false;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QString over = columnAt(position);
    if (!over.isEmpty() && over != m_column)
        Q_EMIT columnDragged(m_column, over);
    return true;
}

void DrawingView::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) && dragColumn(event->position()))
        return;
    const int hit = hitAt(event->position());
    if (hit != m_hover) {
        m_hover = hit;
        viewport()->setCursor(hit >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        Q_EMIT hovered(hit >= 0 ? m_drawing.hits().at(hit).label : QString());
    }
}

void DrawingView::mousePressEvent(QMouseEvent* event)
{
    m_clicked = {};
    m_pressed = event->button() == Qt::LeftButton ? hitAt(event->position()) : -1;
    m_pressedAt = event->position();
    m_dragging = false;
    m_column = m_pressed >= 0 && event->position().y() < m_drawing.frozenTop * m_zoom ? columnAt(event->position())
                                                                                      : QString();
}

void DrawingView::mouseReleaseEvent(QMouseEvent* event)
{
    m_column.clear();
    if (std::exchange(m_dragging, false)) {
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    const int hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton || hit < 0 || hit != m_pressed)
        return;
    m_current = hit;
    viewport()->update();
    // A copy: whoever answers may lay the drawing out again.
    const Hit copy = m_drawing.hits().at(hit);
    m_clicked = copy.ref;
    Q_EMIT activated(copy);
}

void DrawingView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressed = -1;
    event->setAccepted(event->button() == Qt::LeftButton && !m_clicked.isNull());
    if (event->isAccepted())
        Q_EMIT openWanted(m_clicked);
}

bool DrawingView::event(QEvent* event)
{
    // F2 is of what has the keyboard before it is of what is selected.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2
        && m_current >= 0 && !m_drawing.hits().at(m_current).ref.isNull()) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void DrawingView::moveFocus(int dx, int dy)
{
    if (m_drawing.hits().isEmpty())
        return;
    if (m_current < 0) {
        setCurrentHit(0);
        return;
    }
    const QPointF from = m_drawing.hits().at(m_current).rect.center();
    int best = -1;
    qreal bestCost = 0;
    for (qsizetype i = 0; i < m_drawing.hits().size(); ++i) {
        const QPointF way = m_drawing.hits().at(i).rect.center() - from;
        const qreal along = way.x() * dx + way.y() * dy;
        const qreal across = qAbs(way.x() * dy) + qAbs(way.y() * dx);
        if (i == m_current || along < 1)
            continue;
        // Near in the direction asked for counts; sideways counts thrice, so that columns and rows are followed.
        const qreal cost = along + 3 * across;
        if (best < 0 || cost < bestCost) {
            best = int(i);
            bestCost = cost;
        }
    }
    if (best >= 0)
        setCurrentHit(best);
}

void DrawingView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain) {
        switch (event->key()) {
        case Qt::Key_Left:
            moveFocus(-1, 0);
            return;
        case Qt::Key_Right:
            moveFocus(1, 0);
            return;
        case Qt::Key_Up:
            moveFocus(0, -1);
            return;
        case Qt::Key_Down:
            moveFocus(0, 1);
            return;
        case Qt::Key_Home:
            setCurrentHit(0);
            return;
        case Qt::Key_End:
            setCurrentHit(int(m_drawing.hits().size()) - 1);
            return;
        case Qt::Key_PageUp:
            verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
            return;
        case Qt::Key_PageDown:
            verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
            return;
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_current >= 0) {
                const Hit copy = m_drawing.hits().at(m_current);
                if (event->key() != Qt::Key_F2)
                    Q_EMIT activated(copy);
                if (event->key() != Qt::Key_Space && !copy.ref.isNull())
                    Q_EMIT openWanted(copy.ref);
                return;
            }
            break;
        default:
            break;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void DrawingView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (m_current < 0 && byKey && !m_drawing.hits().isEmpty())
        setCurrentHit(0);
    viewport()->update();
}

void DrawingView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DrawingView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? m_current : hitAt(event->pos());
    if (index < 0) {
        Q_EMIT contextMenuWanted(nullptr, event->globalPos());
        return;
    }
    const Hit copy = m_drawing.hits().at(index);
    const QPoint at = byKey ? viewport()->mapToGlobal(viewportRect(copy).bottomLeft().toPoint()) : event->globalPos();
    Q_EMIT contextMenuWanted(&copy, at);
}

bool DrawingView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int hit = hitAt(help->pos());
        const QString tip = hit >= 0 ? m_drawing.hits().at(hit).toolTip : QString();
        // Tool tips guess HTML from their text: records are data and never that.
        tip.isEmpty()
            ? QToolTip::hideText()
            : QToolTip::showText(help->globalPos(),
                tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")).prepend(QStringLiteral("<p>")), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hover = -1;
        Q_EMIT hovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DrawingView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    Q_EMIT seenChanged();
}

void DrawingView::wheelEvent(QWheelEvent* event) { QAbstractScrollArea::wheelEvent(event); }

} // namespace atlas
