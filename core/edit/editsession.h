// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/library/library.h"

#include <QUndoStack>

namespace atlas {

/// A record that is no longer as its editor saw it.
struct EditConflict {
    RecordRef record;
    Row expected; ///< what the edit was made from; empty: no record
    Row present; ///< what is in the library now; empty: no record
};

/// The edits of one library, in the file as soon as they are made, and the way back. A step keeps no records: it knows
/// which entries of the library's history are its own, and undoing writes their opposites as a new edit. So an import
/// of a million rows costs no memory, and nothing that changed elsewhere is ever overwritten. The first edit of a day
/// is preceded by a backup (core/library/backups.h).
class EditSession final : public QObject {
    Q_OBJECT
public:
    /// `library` must outlive the session. `author`: for the history.
    EditSession(Library& library, QString author, QObject* parent = nullptr);
    ~EditSession() override;

    [[nodiscard]] Library& library() const { return m_library; }
    [[nodiscard]] const QString& author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    /// To watch and to name its steps; it moves through undo() and redo() alone.
    [[nodiscard]] const QUndoStack& stack() const { return m_stack; }

    /// Writes all changes or none. `text` (translated) names the step in the menu: “beds, 2018”. What changes nothing
    /// is no step. `action`: as in ChangeNote. Error::Conflict: see conflicts().
    Result<ApplyCounts> apply(const QString& text, const QVector<RowChange>& changes,
        const QString& action = QStringLiteral("edit"), const QString& subject = {});
    /// Imports a data package as one step; not before a backup is made.
    Result<ImportReport> import(const QString& package);

    /// Takes the last step back, or makes it again. When that cannot be written (Error::Conflict: a record was changed
    /// elsewhere in the meantime) nothing is, and the step stays where it is. Without a step nothing happens.
    Result<ApplyCounts> undo();
    Result<ApplyCounts> redo();

    /// After an Error::Conflict: the records that were changed elsewhere, with what is there now. Empty when the
    /// conflict is another one: a record that was referred to is gone.
    [[nodiscard]] const QVector<EditConflict>& conflicts() const { return m_conflicts; }

Q_SIGNALS:
    /// An edit, undo or redo is in the file and the stack has moved. As in Library::changed, but never empty.
    void applied(const QVector<atlas::RecordRef>& touched);
    /// The day's backup could not be made; the edit was nevertheless. Said once a day.
    void backupFailed(const atlas::Error& error);

private:
    enum class Direction { Back, Forward };
    void backUpDaily();
    Result<ApplyCounts> write(const QVector<RowChange>& changes, const ChangeNote& note);
    Result<ApplyCounts> replay(const QUndoCommand* command, Direction direction);

    Library& m_library;
    QString m_author;
    QUndoStack m_stack;
    QVector<EditConflict> m_conflicts;
    QDate m_backedUp; ///< the day whose backup was made, or tried
};

} // namespace atlas
