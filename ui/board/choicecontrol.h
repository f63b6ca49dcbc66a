// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDateEdit;
class QToolButton;

namespace atlas {

class BoardModel;

/// Which figure stands for a hospital: the rule, its day where it has one, and how many figures the reader picked, with
/// a way back. Changes the board's choice.
class ChoiceControl final : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceControl(BoardModel& board, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void refresh();
    void retranslate();

    BoardModel& m_board;
    QComboBox* m_rule;
    QDateEdit* m_asOf;
    QToolButton* m_picked;
    bool m_filling = false;
};

} // namespace atlas
