// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/institutionlist.h"
#include "ui/drawing/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QToolButton;

namespace atlas {

class BoardModel;
class ComparedListModel;
class InstitutionDelegate;
class InstitutionListModel;
struct Error;

/// The list on the left: filters with counts, the compared ones on top, the others beneath in pinyin order, or the hits
/// of a search.
class BrowserPanel final : public QWidget {
    Q_OBJECT
public:
    explicit BrowserPanel(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Another library, or the same one with other records.
    void refresh();
    /// Shows what is found instead of the whole list; an empty text shows the list again.
    void search(const QString& text);
    void focusList();

Q_SIGNALS:
    void failed(const atlas::Error& error);
    void searchCleared();
    void filtered(const atlas::ListFilter& filter); ///< other hospitals are listed
    void activated(const QString& institution); ///< Enter, F2 or a double click on a row; Space ticks it

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void requestCounts();
    void showCounts(const ListCounts& counts);
    void fillRegions(const ListCounts& counts);
    void filterChanged();
    void runSearch();
    void updateHeads();
    [[nodiscard]] bool isFiltered() const;

    BoardModel& m_board;
    Theme m_theme;
    QComboBox* m_region;
    QComboBox* m_category;
    QComboBox* m_grade;
    QLabel* m_comparedHead;
    QLabel* m_restHead;
    QLabel* m_foot;
    QLabel* m_nothing;
    QToolButton* m_clearSearch;
    QListView* m_compared;
    QListView* m_rest;
    ComparedListModel* m_comparedModel;
    InstitutionListModel* m_restModel;
    InstitutionDelegate* m_delegate;
    ListCounts m_counts;
    QString m_searchText;
    quint64 m_countTicket = 0;
    quint64 m_searchTicket = 0;
    quint64 m_answered = 0; ///< the search whose hits are shown
    bool m_filling = false;
};

} // namespace atlas
