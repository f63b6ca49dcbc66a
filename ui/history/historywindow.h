// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"
#include "ui/drawing/theme.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTableWidget;

namespace atlas {

class EditSession;
class HistoryModel;
class MessageBar;

/// Who changed what and when, before and after, of a library or of one record; brings any past state back. Must not
/// outlive the session.
class HistoryWindow final : public QWidget {
    Q_OBJECT
public:
    HistoryWindow(EditSession& session, const QLocale& locale, const QDate& today, QWidget* parent = nullptr);

    /// One record's past alone; a null one: everybody's.
    void showRecord(const RecordRef& record);
    void setTheme(const Theme& theme);
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

Q_SIGNALS:
    /// A state is wanted in which the record is not there.
    void deletionWanted(const atlas::RecordRef& record);
    void broughtBack(const atlas::RecordRef& record);

private:
    QWidget* buildFilter();
    QWidget* buildDetail();
    void fillAuthors();
    void applyFilter();
    void refresh();
    void showStep();
    void bringBack(bool before);
    [[nodiscard]] const HistoryEntry* current() const;

    EditSession& m_session;
    QLocale m_locale;
    QDate m_today;
    RecordRef m_record;
    HistoryModel* m_model;
    MessageBar* m_messages;
    QLineEdit* m_text;
    QComboBox *m_kind, *m_author, *m_time;
    QPushButton* m_onlyRecord;
    QTableView* m_steps;
    QLabel* m_title;
    QTableWidget* m_cells;
    QPushButton *m_before, *m_after;
};

} // namespace atlas
