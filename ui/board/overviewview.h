// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/overviewlayout.h"

#include <QWidget>

class QStackedWidget;

namespace atlas {

class BoardModel;
class DrawingView;
class LegendStrip;
class OverviewPanes;

/// The page "Overview" with its legend: three panes for one hospital, one sheet for several.
class OverviewView final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewView(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] DrawingView* drawingView() const { return m_view; } ///< of two hospitals and more
    [[nodiscard]] OverviewPanes* panes() const { return m_panes; } ///< of one
    [[nodiscard]] const OverviewOptions& options() const { return m_options; }

Q_SIGNALS:
    void selected(const atlas::RecordRef& ref);
    /// `profile:ID` `all-milestones:ID` `timeline:ID`: that page for a hospital; `indicators`: the page;
    /// `chart:CONCEPT`: its large chart; `figures:CONCEPT|ID` `missing:CONCEPT|ID`: the figures of a hospital, or
    /// entering one.
    void actionWanted(const QString& action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void refresh();
    void showLegend();
    void act(const Hit& hit);

    BoardModel& m_board;
    OverviewOptions m_options;
    QVector<ProfileGroup> m_profile;
    QStackedWidget* m_forms;
    DrawingView* m_view;
    OverviewPanes* m_panes;
    LegendStrip* m_legend;
};

} // namespace atlas
