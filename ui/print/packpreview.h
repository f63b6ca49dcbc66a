// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paperdocument.h"

#include <QAbstractScrollArea>

namespace atlas {

/// Pages under each other as they will be printed, in a size that fits the view or in one that was chosen. What can be
/// edited answers a click: the pages' hits with an action `edit:…`.
class PackPreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PackPreview(QWidget* parent = nullptr);

    void setDocument(std::shared_ptr<const PaperDocument> document);
    void setGround(const QColor& ground);
    /// 0: as wide as the view; else px per px.
    void setZoom(qreal zoom);
    void showPage(int page);
    [[nodiscard]] int pages() const;
    [[nodiscard]] int currentPage() const; ///< the one in the view's middle, 0 first
    /// Where a hit's rectangle stands in the viewport.
    [[nodiscard]] std::optional<QRect> placeOf(const QString& action) const;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomWanted(int steps); ///< with the wheel
    void editWanted(const QString& action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    [[nodiscard]] QString actionAt(QPointF position) const;
    void updateBars();

    std::shared_ptr<const PaperDocument> m_document;
    QColor m_ground = Qt::gray;
    qreal m_zoom = 0;
    int m_page = -1;
};

} // namespace atlas
