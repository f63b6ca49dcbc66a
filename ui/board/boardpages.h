// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/board/boardview.h"
#include "ui/drawing/theme.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace atlas {

class BoardModel;
class ChipBar;
class CoverageView;
class EmptyBoard;
class IndicatorsView;
class Library;
class MessageBar;
class OverviewView;
class ProfileView;
class TableView;
class TimelineView;

/// The centre of the window: tabs and chips in one row, a message where there is one, and the six views, or what to do
/// when nothing is compared.
class BoardPages final : public QWidget {
    Q_OBJECT
public:
    explicit BoardPages(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setZoom(qreal zoom);
    [[nodiscard]] BoardView view() const;
    void setView(BoardView view);
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] CoverageView& coverage() const { return *m_coverage; }
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// What the empty board offers to compare, in words; empty where the library holds no hospital.
    void setSuggestion(const QString& names);
    /// A concept or indicator in Indicators, alone and among those asked for.
    void showIndicator(const QString& asked);
    /// One chart of Indicators as it stands there.
    [[nodiscard]] Drawing chartDrawing(const QString& asked) const;

Q_SIGNALS:
    void viewChanged(atlas::BoardView view);
    void hovered(const QString& label);
    void openWanted(const atlas::RecordRef& record); ///< the form of what is shown
    void suggestedWanted(); ///< the suggestion of the empty board
    void sampleWanted();
    void libraryWanted(); ///< another one, to be chosen
    void hospitalWanted(); ///< the library's first
    void importWanted();
    /// An empty place was chosen: a figure of what was asked (concept or indicator) for this institution.
    void figureWanted(const QString& asked, const QString& institution);
    /// One of conflicting figures is to stand for its statement.
    void preferenceWanted(const atlas::RecordRef& figure);
    void chartSaveWanted(const QString& asked); ///< one chart as a file
    void chartPrintWanted(const QString& asked);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPage();
    void select(const RecordRef& ref);
    void follow(const QString& action);
    void rememberCompared();

    BoardModel& m_board;
    QWidget* m_header;
    QTabBar* m_tabs;
    ChipBar* m_chips;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    EmptyBoard* m_empty;
    OverviewView* m_overview;
    ProfileView* m_profile;
    TimelineView* m_timeline;
    IndicatorsView* m_indicators;
    TableView* m_table;
    CoverageView* m_coverage;
    QStringList m_compared, m_lastCompared; ///< ids: now, and before the board was cleared
    const Library* m_rememberedOf = nullptr; ///< never read: the ids above are of this library alone
};

} // namespace atlas
