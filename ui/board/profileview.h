// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/profilelayout.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace atlas {

class BoardModel;
class DeferredRebuild;
class DrawingView;
class JumpBar;
class LegendStrip;

/// The page "Profile": options, the aligned table, its legend.
class ProfileView final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileView(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] DrawingView* drawingView() const { return m_view; }
    [[nodiscard]] const ProfileViewOptions& options() const { return m_options; }
    /// Brings an entry into sight, out of a folded group or a summarised list if need be.
    void reveal(const RecordRef& ref);
    void jumpTo(const QString& group);

Q_SIGNALS:
    void selected(const atlas::RecordRef& ref);
    /// `concept:ID`: show the figures of that concept.
    void actionWanted(const QString& action);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildOptionRow();
    void rebuild(); ///< the profile itself: hospitals, records or language are other ones
    void refresh(); ///< the same profile, shown otherwise
    void updateWords();
    void act(const Hit& hit);

    BoardModel& m_board;
    DeferredRebuild* m_rebuild;
    ProfileViewOptions m_options;
    QVector<ProfileGroup> m_profile;
    QVector<ProfileSheet::Anchor> m_anchors;
    int m_rows = 0, m_differing = 0, m_emptyCells = 0;
    QWidget* m_optionRow = nullptr;
    QCheckBox* m_onlyDiffering = nullptr;
    QCheckBox* m_showGaps = nullptr;
    JumpBar* m_jumps = nullptr;
    QLineEdit* m_search = nullptr;
    QTimer* m_searchDelay = nullptr;
    QLabel* m_counts = nullptr;
    DrawingView* m_view = nullptr;
    LegendStrip* m_legend = nullptr;
};

} // namespace atlas
