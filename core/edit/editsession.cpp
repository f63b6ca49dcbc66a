// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/editsession.h"

#include "core/library/backups.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// One step of the stack. Writing can fail and QUndoCommand::undo() cannot: the session writes first, and moves the
/// stack, whose steps do nothing themselves, only when that has succeeded.
class Step final : public QUndoCommand {
public:
    Step(const QString& text, const HistorySpan& history, const QString& subject)
        : QUndoCommand(text), history(history), subject(subject)
    {
    }
    const HistorySpan history;
    const QString subject;
};

/// Whether there is anything to lose: a library that was just made has none.
bool hasPast(const Library& library)
{
    const auto newest = RecordStore(library.database()).historyPage({}, 0, 1);
    return !newest || !newest->isEmpty();
}

} // namespace

EditSession::EditSession(Library& library, QString author, QObject* parent)
    : QObject(parent), m_library(library), m_author(std::move(author))
{
}

EditSession::~EditSession() = default;

void EditSession::backUpDaily()
{
    const QDate today = QDate::currentDate();
    if (m_backedUp == today || m_library.isReadOnly())
        return;
    m_backedUp = today;
    if (!hasPast(m_library) || hasBackupOf(m_library.path(), today))
        return;
    if (const auto made = makeBackup(m_library.database(), Backup::Reason::Daily); !made)
        Q_EMIT backupFailed(made.error());
}

Result<ApplyCounts> EditSession::write(const QVector<RowChange>& changes, const ChangeNote& note)
{
    m_conflicts.clear();
    backUpDaily();
    auto applied = m_library.apply(changes, note);
    if (applied || applied.error().code != Error::Code::Conflict)
        return applied;
    const RecordStore store(m_library.database());
    for (const RowChange& change : changes) {
        const auto present = store.find(change.kind, change.id);
        if (!present)
            return present.error();
        if (change.expected && *change.expected != present->value_or(Row()))
            m_conflicts.append({{change.kind, change.id, {}}, *change.expected, present->value_or(Row())});
    }
    return applied;
}

Result<ApplyCounts> EditSession::apply(
    const QString& text, const QVector<RowChange>& changes, const QString& action, const QString& subject)
{
    auto applied = write(changes, {m_author, action, subject});
    if (applied && applied->wroteAnything()) {
        m_stack.push(new Step(text, applied->history, subject));
        Q_EMIT this->applied(applied->touched);
    }
    return applied;
}

Result<ImportReport> EditSession::import(const QString& package)
{
    auto plan = planImport(m_library, package);
    if (!plan)
        return plan.error();
    if (!plan->changes.isEmpty()) {
        if (m_library.isReadOnly())
            return m_library.apply(plan->changes, {}).error();
        if (hasPast(m_library)) {
            if (const auto made = makeBackup(m_library.database(), Backup::Reason::Import); !made)
                return made.error();
        }
        const auto applied
            = apply(tr("import of %1").arg(plan->report.package), plan->changes, u"import"_s, plan->report.package);
        if (!applied)
            return applied.error();
        plan->report.written = true;
    }
    return std::move(plan->report);
}

Result<ApplyCounts> EditSession::replay(const QUndoCommand* command, Direction direction)
{
    const auto& step = static_cast<const Step&>(*command);
    auto entries = RecordStore(m_library.database()).history(step.history);
    if (!entries)
        return entries.error();
    if (entries->size() != step.history.count()) {
        return Error {Error::Code::Conflict,
            tr("“%1” cannot be taken back or repeated: the library was restored in the meantime.").arg(step.text()),
            {}};
    }
    QVector<RowChange> changes;
    changes.reserve(entries->size());
    for (HistoryEntry& entry : *entries) {
        if (direction == Direction::Back)
            std::swap(entry.before, entry.after);
        changes.append({entry.record.kind, entry.record.id, std::move(entry.after), std::move(entry.before)});
    }
    if (direction == Direction::Back)
        std::ranges::reverse(changes);
    return write(changes, {m_author, direction == Direction::Back ? u"undo"_s : u"redo"_s, step.subject});
}

Result<ApplyCounts> EditSession::undo()
{
    if (!m_stack.canUndo())
        return ApplyCounts();
    auto written = replay(m_stack.command(m_stack.index() - 1), Direction::Back);
    if (written) {
        m_stack.undo();
        Q_EMIT applied(written->touched);
    }
    return written;
}

Result<ApplyCounts> EditSession::redo()
{
    if (!m_stack.canRedo())
        return ApplyCounts();
    auto written = replay(m_stack.command(m_stack.index()), Direction::Forward);
    if (written) {
        m_stack.redo();
        Q_EMIT applied(written->touched);
    }
    return written;
}

} // namespace atlas
