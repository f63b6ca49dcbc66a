// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QAbstractScrollArea>

#include <functional>

namespace atlas {

/// Shows a drawing: scrolls it with its head and left gutter in place, answers hover, click and keyboard on its hits,
/// and tells a screen reader about each. Knows nothing of hospitals; a view gives it a layout function.
class DrawingView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// Makes the drawing for a viewport of this size (in drawing px).
    using Layout = std::function<Drawing(QSizeF viewport, const Theme& theme)>;

    explicit DrawingView(QWidget* parent = nullptr);
    ~DrawingView() override;

    void setLayoutFunction(Layout layout);
    /// Lays out again; scroll position and focus stay where they can.
    void relayout();
    void setTheme(const Theme& theme);
    void setZoom(qreal zoom); ///< 1 = 96 dpi px; larger for a meeting room
    /// The record that keeps its ring.
    void setSelected(const RecordRef& ref);
    /// Moves the keyboard's focus to a hit and scrolls it into view; -1: none.
    void setCurrentHit(int index);
    void ensureVisible(const QRectF& rect);

    [[nodiscard]] const Drawing& drawing() const { return m_drawing; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] int currentHit() const { return m_current; }
    /// Index of the hit at a viewport position, -1 when there is none.
    [[nodiscard]] int hitAt(QPointF viewportPosition) const;
    /// The part of the drawing that can be scrolled and is seen now.
    [[nodiscard]] QRectF visibleRect() const;
    /// What is seen of the drawing: heads and gutters that stay, and the part scrolled to.
    [[nodiscard]] bool isSeen(const QRectF& rect) const;
    /// Where a hit is on the viewport now.
    [[nodiscard]] QRectF viewportRect(const Hit& hit) const;

Q_SIGNALS:
    void activated(const atlas::Hit& hit); ///< click, Enter or Space
    /// A record's form is wanted: double click or Enter (each after activated()), or F2.
    void openWanted(const atlas::RecordRef& record);
    void hovered(const QString& label); ///< empty when nothing is under the pointer
    /// A column was drawn by its head over another one's: the institutions of both.
    void columnDragged(const QString& institution, const QString& over);
    void seenChanged(); ///< laid out or scrolled: other things are in sight
    void contextMenuWanted(const atlas::Hit* hit, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    /// Accepted only on a record.
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    /// A view that pans or zooms by itself (the timeline) re-implements this and the wheel.
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QPointF scrollOffset() const;
    [[nodiscard]] QPointF toDrawing(QPointF viewportPosition) const;
    [[nodiscard]] bool isPinned() const; ///< the strip at the foot stands in for its own place
    void updateScrollBars();
    void relayoutWhenSeen();
    void moveFocus(int dx, int dy);
    /// The institution whose head stands above a position; empty: none.
    [[nodiscard]] QString columnAt(QPointF viewportPosition) const;
    bool dragColumn(QPointF viewportPosition);
    void paintRing(QPainter& painter, const QRectF& clip, const QRectF& rect) const;

    Theme m_theme = Theme::make(Theme::Kind::Light);
    Drawing m_drawing;
    Layout m_layout;
    RecordRef m_selected;
    qreal m_zoom = 1;
    bool m_stale = false; ///< theme or zoom changed while it was hidden
    int m_current = -1; ///< keyboard
    int m_hover = -1;
    int m_pressed = -1;
    QPointF m_pressedAt; ///< viewport px
    RecordRef m_clicked; ///< by the last click: the first of two may lay the drawing out again
    QString m_column; ///< institution of the head that was pressed; empty: none
    bool m_dragging = false;
};

} // namespace atlas
