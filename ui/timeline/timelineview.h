// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinecanvas.h"

namespace atlas {

class BoardModel;
class CategoryBar;
class EventPopup;
class TimelineLegend;

/// The timeline's page: categories and range above, lanes, legend below.
class TimelineView final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    /// Follows the board: what is compared and what is selected.
    explicit TimelineView(BoardModel& board, QWidget* parent = nullptr);

    void setContents(const BoardContents& contents);
    void setTheme(const Theme& theme);
    void setZoom(qreal zoom); ///< for a meeting room
    /// The record that keeps its ring; it is brought into sight.
    void setSelected(const RecordRef& ref);

    [[nodiscard]] TimelineCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] const TimelineOptions& options() const { return m_canvas->options(); }

Q_SIGNALS:
    void selected(const atlas::RecordRef& ref);
    void hovered(const QString& label);
    void contextMenuWanted(const atlas::Hit* hit, const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;

private:
    void activate(const Hit& hit);
    void retranslate();

    CategoryBar* m_bar;
    TimelineCanvas* m_canvas;
    TimelineLegend* m_legend;
    EventPopup* m_popup;
};

} // namespace atlas
