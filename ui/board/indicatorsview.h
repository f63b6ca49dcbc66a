// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/indicatorslayout.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QToolButton;

namespace atlas {

class BoardModel;
class CataloguePanel;
class ChoiceControl;
class DrawingView;
class LegendStrip;

/// The page "Indicators": catalogue, options, the charts, their legend.
class IndicatorsView final : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorsView(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] DrawingView* drawingView() const { return m_view; }
    [[nodiscard]] const IndicatorOptions& options() const { return m_options; }
    /// One chart alone, or with an empty id all of them again. What was not asked for is shown all the same.
    void showLarge(const QString& asked);

    /// A chart as it stands in the grid, for saving and copying; `width` 0: as wide as here.
    [[nodiscard]] Drawing chartDrawing(const QString& asked, qreal width = 0) const;
    [[nodiscard]] QString chartData(const QString& asked) const; ///< tab-separated
    void copyImage(const QString& asked) const;
    void copyData(const QString& asked) const;

Q_SIGNALS:
    void selected(const atlas::RecordRef& ref);
    /// `missing:ASKED|INSTITUTION`: an empty slot was chosen.
    void actionWanted(const QString& action);
    void saveWanted(const QString& asked);
    void printWanted(const QString& asked);
    void tableWanted(const QString& asked);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildOptionRow();
    void describe(); ///< anew: hospitals, records, choices or language are other ones
    void refresh(); ///< the same charts, laid out anew
    void showOptions(); ///< what the board and the options say, in the controls
    void showCounts();
    void retranslate();
    void act(const Hit& hit);
    void showMenu(const Hit* hit, const QPoint& position);
    void addFormMenu(QMenu& menu, const QString& asked);
    void addChoiceMenu(QMenu& menu, const Hit* hit);
    [[nodiscard]] QString chartAt(const QPoint& globalPosition) const;

    BoardModel& m_board;
    IndicatorOptions m_options;
    IndicatorCharts m_charts;
    QVector<ChartPlace> m_places;
    CataloguePanel* m_catalogue;
    QSplitter* m_splitter;
    QWidget* m_optionRow;
    QToolButton* m_showCatalogue;
    QComboBox* m_arrangement;
    QComboBox* m_scale;
    QComboBox* m_order;
    ChoiceControl* m_choice;
    QCheckBox* m_alike;
    QCheckBox* m_events;
    QLabel* m_counts;
    DrawingView* m_view;
    LegendStrip* m_legend;
    bool m_filling = false;
    bool m_catalogueChosen = false; ///< the reader opened or closed it; until then the width decides
};

} // namespace atlas
