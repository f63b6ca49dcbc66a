// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/drawing/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace atlas {

class BoardModel;
class FindDelegate;
class FindModel;
struct Error;
struct FindResults;

/// Find anything from anywhere: a field over the window, what is found in groups beneath it. Closes when something is
/// chosen, on Escape, or when the reader turns to something else.
class FindPopup final : public QFrame {
    Q_OBJECT
public:
    /// `window` is what it lies over.
    FindPopup(BoardModel& board, QWidget* window);

    void setTheme(const Theme& theme);
    void open();

Q_SIGNALS:
    /// `institution`: whose it is; empty for what belongs to none.
    void chosen(const atlas::RecordRef& ref, const QString& institution);
    void editWanted(const atlas::RecordRef& ref); ///< F2: its form, wherever it stands
    void failed(const atlas::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();
    void place();
    void search();
    void showResults(const FindResults& results);
    void step(int by);
    void choose(int row, bool edit = false);
    [[nodiscard]] bool moveBy(int key);

    BoardModel& m_board;
    FindModel* m_model;
    FindDelegate* m_delegate;
    QLineEdit* m_field;
    QLabel* m_state; ///< in the list's place: what can be found, that it is being looked for, that there is nothing
    QListView* m_list;
    QLabel* m_keys;
    QTimer* m_pause;
    QPointer<QWidget> m_before; ///< had the focus
    quint64 m_ticket = 0;
    bool m_searching = false;
    bool m_again = false; ///< other text was typed meanwhile
};

} // namespace atlas
