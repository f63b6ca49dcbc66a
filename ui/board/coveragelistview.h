// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/coverage.h"
#include "core/library/institutionlist.h"
#include "ui/drawing/theme.h"

#include <QWidget>

class QTableView;

namespace atlas {

class BoardModel;
class CoverageDelegate;
class CoverageHeader;
class CoverageListModel;
class DrawingView;
struct Error;

/// What is known of every hospital of the list: hospitals down, concepts across, the marks' meaning at the foot. Read
/// when it is seen the first time, not before.
class CoverageListView final : public QWidget {
    Q_OBJECT
public:
    explicit CoverageListView(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setFilter(const ListFilter& filter);
    void setOrder(CoverageOrder order);
    /// Other records, another library or another language.
    void refresh();
    [[nodiscard]] QString countText() const; ///< “17 hospitals · 42 concepts”

Q_SIGNALS:
    void selected(const atlas::RecordRef& ref);
    void openWanted(const atlas::RecordRef& figure); ///< Enter, F2 or a double click on a figure
    void actionWanted(const QString& action); ///< `missing:<concept>|<institution>`
    void countChanged();
    void hovered(const QString& label);
    void failed(const atlas::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill(const QModelIndex& index);
    void retranslate();

    BoardModel& m_board;
    CoverageListModel* m_model;
    CoverageDelegate* m_delegate;
    QTableView* m_table;
    CoverageHeader* m_concepts;
    CoverageHeader* m_hospitals;
    DrawingView* m_legend;
    bool m_stale = true;
};

} // namespace atlas
