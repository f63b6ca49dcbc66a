// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packpreview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace atlas {

namespace {
constexpr int kGap = 18; ///< px between pages and round them
}

PackPreview::PackPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("packPreview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    // "Fit width" would otherwise swing: the bar narrows the pages, lower pages need no bar, and so on.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PackPreview::setDocument(std::shared_ptr<const PaperDocument> document)
{
    m_document = std::move(document);
    updateBars();
    viewport()->update();
    m_page = -1;
    scrollContentsBy(0, 0);
}

void PackPreview::setGround(const QColor& ground)
{
    m_ground = ground;
    viewport()->update();
}

void PackPreview::setZoom(qreal zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    updateBars();
    showPage(page);
    viewport()->update();
}

void PackPreview::showPage(int page)
{
    if (!m_document || page < 0 || page >= pages())
        return;
    verticalScrollBar()->setValue(qRound(page * (m_document->sheet.height() * scale() + kGap)));
}

int PackPreview::pages() const { return m_document ? int(m_document->pages.size()) : 0; }

int PackPreview::currentPage() const
{
    if (!m_document)
        return 0;
    const qreal step = m_document->sheet.height() * scale() + kGap;
    return qBound(0, int((verticalScrollBar()->value() + viewport()->height() / 2) / step), qMax(0, pages() - 1));
}

qreal PackPreview::scale() const
{
    if (m_zoom > 0 || !m_document)
        return m_zoom > 0 ? m_zoom : 1;
    return qMax(0.1, (viewport()->width() - 2 * kGap) / m_document->sheet.width());
}

QRectF PackPreview::pageRect(int page) const
{
    const QSizeF size = m_document->sheet * scale();
    const qreal x = qMax<qreal>(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(x, kGap + page * (size.height() + kGap) - verticalScrollBar()->value()), size};
}

std::optional<QRect> PackPreview::placeOf(const QString& action) const
{
    for (int i = 0; i < pages(); ++i) {
        for (const Hit& hit : m_document->pages.at(i).hits()) {
            if (hit.action != action)
                continue;
            const QRectF page = pageRect(i);
            const qreal s = scale();
            return QRectF(page.topLeft() + hit.rect.topLeft() * s, hit.rect.size() * s).toAlignedRect();
        }
    }
    return std::nullopt;
}

void PackPreview::updateBars()
{
    if (!m_document)
        return;
    const QSizeF size = m_document->sheet * scale();
    const int height = qRound(pages() * (size.height() + kGap)) + kGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, qRound(size.width()) + 2 * kGap - viewport()->width()));
}

void PackPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_ground);
    for (int i = 0; i < pages(); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, m_document->theme->ink(Ink::Base));
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        paintPage(painter, *m_document, i);
        painter.restore();
        painter.setPen(m_document->theme->ink(Ink::Rule));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PackPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

QString PackPreview::actionAt(QPointF position) const
{
    for (int i = 0; i < pages(); ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.contains(position))
            continue;
        const QPointF inPage = (position - rect.topLeft()) / scale();
        for (const Hit& hit : m_document->pages.at(i).hits()) {
            if (hit.action.startsWith(u"edit:") && hit.rect.contains(inPage))
                return hit.action;
        }
    }
    return {};
}

void PackPreview::mousePressEvent(QMouseEvent* event)
{
    const QString action = actionAt(event->position());
    if (!action.isEmpty() && event->button() == Qt::LeftButton)
        Q_EMIT editWanted(action);
    else
        QAbstractScrollArea::mousePressEvent(event);
}

void PackPreview::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(actionAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::IBeamCursor);
}

void PackPreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PackPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_page) {
        m_page = page;
        Q_EMIT pageChanged(page);
    }
}

} // namespace atlas
