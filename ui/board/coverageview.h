// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/institutionlist.h"
#include "ui/board/coveragelayout.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace atlas {

class BoardModel;
class CoverageListView;
class DeferredRebuild;
class DrawingView;
struct Error;

/// What is known, how old it is and how sure: of the compared hospitals, or of all in the list (and always of those
/// while nothing is compared). An empty cell asks for a record.
class CoverageView final : public QWidget {
    Q_OBJECT
public:
    explicit CoverageView(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Which hospitals the list shows.
    void setListFilter(const ListFilter& filter);
    /// Other records in the library than before.
    void refreshList();
    [[nodiscard]] DrawingView* drawingView() const { return m_view; }

Q_SIGNALS:
    void selected(const atlas::RecordRef& ref);
    void openWanted(const atlas::RecordRef& record); ///< of the list; drawings ask by themselves
    void actionWanted(const QString& action); ///< `missing:<concept>|<institution>`
    void hovered(const QString& label);
    void failed(const atlas::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void showScope();
    void showCounts();
    [[nodiscard]] bool isOfList() const;
    void retranslate();

    BoardModel& m_board;
    CoverageOptions m_options;
    Coverage m_coverage;
    DeferredRebuild* m_rebuild;
    QComboBox* m_scope;
    int m_chosenScope = 0; ///< 1: all in the list
    QComboBox* m_order;
    QCheckBox* m_onlyGaps;
    QLabel* m_counts;
    QStackedWidget* m_stack;
    DrawingView* m_view;
    CoverageListView* m_list;
};

} // namespace atlas
