// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingview.h"
#include "ui/timeline/timelinelayout.h"

namespace atlas {

/// The timeline under the reader's hands. The wheel zooms about the pointer over the lanes and scrolls over their names
/// (with Shift everywhere); a sideways wheel and dragging move through time; + − 0 zoom, arrows walk from event to
/// event, also to those out of sight.
class TimelineCanvas final : public DrawingView {
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget* parent = nullptr);

    void setContents(const BoardContents& contents);
    void setHidden(const MilestoneCategories& hidden);
    [[nodiscard]] const BoardContents& contents() const { return m_contents; }
    [[nodiscard]] const TimelineData& data() const { return m_data; }
    [[nodiscard]] const TimelineOptions& options() const { return m_options; }

    [[nodiscard]] TimeRange range() const;
    void setRange(const TimeRange& range);
    /// `factor` > 1 shows less time; the day at `x` (drawing px; the middle when it is outside of the lanes) stays
    /// where it is.
    void zoomBy(double factor, qreal x = -1);
    void panBy(qreal dx);
    /// Everything, or back to the years with most events when everything is shown already.
    void fit();
    void setTrayOpen(bool open);
    /// Moves in time as little as needed to have a dated event in sight, and opens the tray for an undated one that it
    /// hides.
    void reveal(const RecordRef& ref);
    [[nodiscard]] TimeScale scale() const;
    /// Ids of the events whose mark or label is in sight, folded ones with the fold that they are in.
    [[nodiscard]] QSet<QString> eventsInSight() const;

Q_SIGNALS:
    void rangeChanged(const atlas::TimeRange& range);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where an event stands in its lane's order of time.
    struct Position {
        int lane = -1;
        int order = -1; ///< index into the lane's `dated`; -1: undated
    };

    void rebuild();
    void applyRange(const TimeRange& range);
    [[nodiscard]] Position positionOf(const Hit& hit) const;
    [[nodiscard]] bool isOnAxis(const Hit& hit) const;
    /// The hit is the event's own, or a fold with it.
    [[nodiscard]] static bool stands(const Hit& hit, const QString& id);
    [[nodiscard]] QString idAt(const Position& position) const; ///< empty where there is none
    /// To the neighbour in its lane, `step` 1 or -1; false when the current hit is no dated event.
    bool walk(int step);
    bool showEvent(const Position& position);

    BoardContents m_contents;
    TimelineData m_data;
    TimelineOptions m_options;
    QHash<QString, Position> m_positions; ///< by milestone id
    QVector<QVector<int>> m_sorted; ///< per lane: its dated milestones in order of time
    Position m_walked; ///< where the arrow keys have come to
    std::optional<QPointF> m_dragFrom; ///< viewport px, while the button is down
    bool m_dragging = false;
};

} // namespace atlas
