// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/drawing/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace atlas {

class BoardModel;
class DeferredRebuild;
class FigureDelegate;
class FigureTableModel;

/// The figures behind the charts: sorted by any column, filtered, copied into a spreadsheet.
class TableView final : public QWidget {
    Q_OBJECT
public:
    explicit TableView(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The selected rows (all when fewer than two cells are selected) to the clipboard as TSV and HTML.
    void copy();
    /// Which columns are shown, in which order and how wide; for the next start.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray& columns);

Q_SIGNALS:
    void selected(const atlas::RecordRef& ref);
    void openWanted(const atlas::RecordRef& figure); ///< Enter, F2 or a double click on a row
    void copied(int figures);
    void preferenceWanted(const atlas::RecordRef& figure); ///< one of conflicting figures is to stand

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void applyOptions();
    void sortBy(int column);
    void layoutRows();
    void showColumnMenu(const QPoint& position);
    void setColumnShown(int column, bool shown);
    void showMenu(const QPoint& position);

    BoardModel& m_board;
    FigureTableModel* m_model;
    FigureDelegate* m_delegate;
    DeferredRebuild* m_rebuild;
    QTableView* m_table;
    QLineEdit* m_filter;
    QCheckBox* m_missing;
    QCheckBox* m_comparable;
    QLabel* m_counts;
    QToolButton* m_copy;
    QToolButton* m_byConcept;
    QLabel* m_nothing; ///< in the place of rows
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace atlas
