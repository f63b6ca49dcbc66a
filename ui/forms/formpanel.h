// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/library/recordfinder.h"
#include "ui/forms/drafts.h"
#include "ui/forms/fields/field.h"
#include "ui/forms/recordentry.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace atlas {

class BoardModel;
class ConflictView;
class EditSession;
class MessageBar;
class RecordForm;

/// Beside the board: the form of one record, new or known, with what is to be said about it while it is typed. Saves
/// through the session; what was typed and not saved comes back, after a crash too.
class FormPanel final : public QWidget {
    Q_OBJECT
public:
    struct Needs {
        const Catalogue& catalogue;
        BoardModel& board; ///< language, and the compared hospitals' figures
        QDate today;
        QString draftFolder;
    };
    explicit FormPanel(const Needs& needs, QWidget* parent = nullptr);
    ~FormPanel() override;

    /// nullptr: no library. A half-typed form of the library that is left stays with it.
    void setSession(EditSession* session);
    void setTheme(const Theme& theme);

    /// `given`: some cells of the new record (as of schema(kind)); source and place come from the last record entered.
    void openNew(RecordKind kind, const Row& given = {});
    void openRecord(const RecordRef& record);
    /// The indicators of this concept come first in the open form.
    void offerFirst(const QString& conceptId);
    [[nodiscard]] bool isOpen() const { return !m_pages.isEmpty(); }
    /// Takes up the newest half-typed form again; false when there is none.
    bool openDraft();
    [[nodiscard]] bool hasDraft() const;

    bool save();
    bool saveAndNext();
    /// Goes away; what was typed is kept as a draft.
    void close();
    void discard(); ///< and the draft with it

    [[nodiscard]] RecordForm* form() const; ///< the one in front; nullptr: none
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void opened();
    void closed();
    void saved(const atlas::RecordRef& record, const QString& title);

protected:
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A form; those behind the first were opened by *new…* in the one before.
    struct Page {
        EntryOrigin origin;
        Row initial; ///< what the form was filled with
        RecordForm* form = nullptr;
        QString column; ///< of the form before, which the new record goes into
        bool gone = false; ///< the record was deleted meanwhile
        bool tried = false; ///< somebody wanted to save: what is missing may be said
    };

    void buildFoot();
    [[nodiscard]] RecordForm* makeForm(const Page& page, const QJsonObject& typed);
    void push(Page page, const QJsonObject& typed);
    void orderTabs(const RecordForm& form);
    void pop();
    void dropPages();
    void retranslate();
    void rebuild();
    [[nodiscard]] FormContext context() const;
    [[nodiscard]] Entry entry(const Page& page) const;
    [[nodiscard]] EntryNeighbours neighbours(const Row& row);
    void check();
    Issues issuesOf(const Page& page, const EntryNeighbours& around) const;
    void showNearby(const Row& row, const EntryNeighbours& around);
    bool write();
    void startAgain(const Row& given);
    void written(const Page& page, const Entry& entry);
    void showRefusal(const Page& page, const Entry& entry, const Error& error);
    void followLibrary();
    void showGone();
    void makeAgain();
    void showNamesConflict();
    void showConflict(const Row& mine, const Row& theirs);
    void endConflict();
    void showEditor(QWidget* editor);
    [[nodiscard]] Row prefilled(RecordKind kind, const Row& given) const;
    [[nodiscard]] QString draftKey(const Page& page) const;
    void keepDraft();
    /// What a draft was typed over; what it lacks (one of an older version) as it is now.
    static EntryOrigin draftOrigin(const QJsonObject& draft, const EntryOrigin& present);
    bool openDraftOfGone(const RecordRef& record);
    void openNested(RecordKind kind, const QString& column, const QString& name);

    Needs m_needs;
    Theme m_theme;
    EditSession* m_session = nullptr;
    RecordFinder m_finder;
    std::optional<Drafts> m_drafts;
    QVector<Page> m_pages;
    QHash<QString, QString> m_last; ///< source and place of the last record entered
    std::pair<QString, Dataset> m_institution; ///< the records around the one being typed, until something changes
    bool m_libraryMoved = false; ///< the form's record may be another by now
    ConflictView* m_conflict = nullptr;
    QLabel* m_title;
    QLabel* m_subtitle;
    MessageBar* m_messages;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_contentLayout;
    QPushButton* m_save;
    QPushButton* m_next;
    QPushButton* m_cancel;
    QWidget* m_foot;
    QTimer* m_pause;
};

} // namespace atlas
