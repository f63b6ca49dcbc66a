// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/coveragelayout.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace atlas {

class BoardModel;
class DeferredRebuild;
class DrawingView;

/// What is known of the compared hospitals, how old it is and how sure; an empty cell asks for a record.
class CoverageView final : public QWidget {
    Q_OBJECT
public:
    explicit CoverageView(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] DrawingView* drawingView() const { return m_view; }

Q_SIGNALS:
    void selected(const atlas::RecordRef& ref);
    void actionWanted(const QString& action); ///< `missing:<concept>|<institution>`

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void retranslate();

    BoardModel& m_board;
    CoverageOptions m_options;
    Coverage m_coverage;
    DeferredRebuild* m_rebuild;
    QComboBox* m_order;
    QCheckBox* m_onlyGaps;
    QLabel* m_counts;
    DrawingView* m_view;
};

} // namespace atlas
