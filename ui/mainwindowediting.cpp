// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with records: undo, redo, deletion. Split from mainwindow.cpp, which places things.
#include "ui/mainwindow.h"

#include "core/edit/merging.h"
#include "core/edit/removal.h"
#include "ui/board/boardpages.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/history/historywindow.h"
#include "ui/history/recordtitle.h"
#include "ui/libraryhost.h"
#include "ui/mainactions.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QStatusBar>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// “12 observations”, in the language of the window.
QString counted(RecordKind kind, int n)
{
    switch (kind) {
    case RecordKind::Concept:
        return MainWindow::tr("%n concept(s)", nullptr, n);
    case RecordKind::Indicator:
        return MainWindow::tr("%n indicator(s)", nullptr, n);
    case RecordKind::Source:
        return MainWindow::tr("%n source(s)", nullptr, n);
    case RecordKind::Institution:
        return MainWindow::tr("%n institution(s)", nullptr, n);
    case RecordKind::Name:
        return MainWindow::tr("%n name(s)", nullptr, n);
    case RecordKind::Observation:
        return MainWindow::tr("%n figure(s)", nullptr, n);
    case RecordKind::Milestone:
        return MainWindow::tr("%n event(s)", nullptr, n);
    case RecordKind::ProfileItem:
        return MainWindow::tr("%n profile item(s)", nullptr, n);
    case RecordKind::Citation:
        return MainWindow::tr("%n citation(s)", nullptr, n);
    case RecordKind::Group:
        return MainWindow::tr("%n group(s)", nullptr, n);
    case RecordKind::Comparison:
        return MainWindow::tr("%n comparison(s)", nullptr, n);
    case RecordKind::Accepted:
        break;
    }
    return MainWindow::tr("%n accepted warning(s)", nullptr, n);
}

/// One text for each kind of record among `records`, in the order of kinds.
QStringList countedByKind(const QVector<RecordRef>& records)
{
    QStringList texts;
    for (const RecordSchema& schema : schemas()) {
        const auto n = std::ranges::count(records, schema.kind, &RecordRef::kind);
        if (n > 0)
            texts.append(counted(schema.kind, int(n)));
    }
    return texts;
}

} // namespace

void MainWindow::connectEditActions()
{
    const MainActions& a = *m_actions;
    connect(a.author, &QAction::triggered, this, &MainWindow::askAuthor);
    connect(a.undo, &QAction::triggered, this, [this] {
        if (EditSession* session = m_needs.host.session())
            stepped(session->undo());
    });
    connect(a.redo, &QAction::triggered, this, [this] {
        if (EditSession* session = m_needs.host.session())
            stepped(session->redo());
    });
    connect(a.editRecord, &QAction::triggered, this, [this] { editRecord(m_board.selected()); });
    connect(a.newRecord, &QAction::triggered, this, [this] { newRecord(RecordKind::Observation); });
    connect(a.deleteRecord, &QAction::triggered, this, [this] { deleteRecord(m_board.selected()); });
    connect(m_evidence, &EvidencePanel::editRequested, this, &MainWindow::editRecord);
    connect(a.merge, &QAction::triggered, this, &MainWindow::mergeCompared);
    connect(m_evidence, &EvidencePanel::historyRequested, this, &MainWindow::showHistory);
    connect(a.history, &QAction::triggered, this, [this] { showHistory({}); });
    connect(m_evidence, &EvidencePanel::deleteRequested, this, &MainWindow::deleteRecord);
    connect(&m_board, &BoardModel::selectionChanged, this, &MainWindow::updateEditActions);
    connect(&m_board, &BoardModel::contentsChanged, this, &MainWindow::updateEditActions);
}

void MainWindow::watchSession()
{
    EditSession* session = m_needs.host.session();
    if (!session)
        return;
    connect(session, &EditSession::applied, this, &MainWindow::updateEditActions);
    connect(session, &EditSession::backupFailed, this,
        [this](const Error& error) { m_pages->messages().showError(error); });
    connect(&session->stack(), &QUndoStack::indexChanged, this, &MainWindow::updateEditActions);
}

void MainWindow::updateEditActions()
{
    const EditSession* session = m_needs.host.session();
    const bool writable = session && !session->library().isReadOnly();
    const auto name = [](QAction* action, const QString& plain, const QString& step, bool enabled) {
        action->setEnabled(enabled);
        action->setText(plain);
        action->setToolTip(
            u"%1 (%2)"_s.arg(QString(step).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)));
    };
    const QUndoStack* stack = session ? &session->stack() : nullptr;
    const bool canUndo = writable && stack->canUndo();
    const bool canRedo = writable && stack->canRedo();
    const QString undo = canUndo ? tr("&Undo %1").arg(stack->undoText()) : tr("&Undo");
    const QString redo = canRedo ? tr("&Redo %1").arg(stack->redoText()) : tr("&Redo");
    name(m_actions->undo, undo, undo, canUndo);
    name(m_actions->redo, redo, redo, canRedo);
    m_actions->newRecord->setEnabled(writable);
    m_actions->merge->setEnabled(writable && m_board.ids().size() > 1);
    m_actions->editRecord->setEnabled(writable && m_evidence->evidence());
    m_actions->deleteRecord->setEnabled(writable && m_evidence->evidence());
}

void MainWindow::stepped(const Result<ApplyCounts>& done)
{
    if (done) {
        showTouched(done->touched);
        return;
    }
    const auto& conflicts = m_needs.host.session()->conflicts();
    if (done.error().code != Error::Code::Conflict || conflicts.isEmpty()) {
        m_pages->messages().showError(done.error());
        return;
    }
    const RecordRef record = conflicts.first().record;
    const QString title
        = recordTitle(RecordStore(m_needs.host.library()->database()), record, m_board.contents().locale);
    m_pages->messages().showMessage(MessageBar::Kind::Warning,
        tr("Nothing was undone or redone: “%1” was changed elsewhere in the meantime.").arg(title),
        {{tr("Show its history"), [this, record] { showHistory(record); }}});
    showTouched({record});
}

void MainWindow::showTouched(const QVector<RecordRef>& touched)
{
    const auto shown = [this](const RecordRef& ref) { return gatherEvidence(m_board.contents(), ref).has_value(); };
    if (const auto found = std::ranges::find_if(touched, shown); found != touched.cend())
        m_board.select(*found);
}

void MainWindow::askAuthor()
{
    const auto name = m_needs.prompts.text(this, tr("Your name"),
        tr("The history of every library shows who changed what. Your name in it:"), m_needs.host.author());
    if (!name || name->trimmed().isEmpty() || name->trimmed() == m_needs.host.author())
        return;
    m_needs.host.setAuthor(name->trimmed());
    showAuthor();
    Q_EMIT authorChanged(m_needs.host.author());
}

void MainWindow::showAuthor()
{
    const QString name = m_needs.host.author();
    m_authorButton->setText(m_authorButton->fontMetrics().elidedText(name, Qt::ElideRight, 140).replace(u'&', u"&&"_s));
    m_authorButton->setToolTip(tr("Your name in the history: %1").arg(name));
    m_authorButton->setAccessibleName(m_authorButton->toolTip());
}

void MainWindow::showHistory(const RecordRef& record)
{
    EditSession* session = m_needs.host.session();
    if (!session)
        return;
    auto* window = findChild<HistoryWindow*>();
    if (!window) {
        window = new HistoryWindow(*session, m_board.contents().locale, QDate::currentDate(), this);
        // The session goes with its library.
        connect(&m_needs.host, &LibraryHost::aboutToChange, window, [window] { delete window; });
        connect(window, &HistoryWindow::deletionWanted, this, &MainWindow::deleteRecord);
        connect(window, &HistoryWindow::broughtBack, this, [this](const RecordRef& ref) { showTouched({ref}); });
    }
    window->setTheme(m_theme);
    window->showRecord(record);
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::mergeCompared()
{
    EditSession* session = m_needs.host.session();
    if (!session)
        return;
    // Whoever merges two has looked at them side by side: those on the board are offered.
    // A copy: another window may write while the question stands, and the board is read anew.
    const QVector<Institution> shown = m_board.contents().dataset.institutions;
    QVector<std::pair<const Institution*, const Institution*>> pairs; // goes, stays
    QStringList items;
    for (const Institution& from : shown) {
        for (const Institution& into : shown) {
            if (&from == &into)
                continue;
            pairs.append(std::pair(&from, &into));
            items.append(
                tr("%1 becomes part of %2")
                    .arg(from.shortLabel(m_board.contents().locale), into.shortLabel(m_board.contents().locale)));
        }
    }
    const auto chosen = m_needs.prompts.choose(this,
        {tr("Merge two institutions"),
            tr("All records of the first move to the second, which keeps its own data; its name stays known as another "
               "name. You can undo this."),
            items, tr("Merge")});
    if (!chosen)
        return;
    const QString name = pairs.at(*chosen).first->shortLabel(m_board.contents().locale);
    const RecordRef into {RecordKind::Institution, pairs.at(*chosen).second->id, {}};
    const auto changes = mergeOf(session->library(), pairs.at(*chosen).first->id, into.id);
    if (!changes) {
        m_pages->messages().showError(changes.error());
        return;
    }
    if (const auto applied = session->apply(tr("merging of %1").arg(name), *changes, u"merge"_s); !applied)
        m_pages->messages().showError(applied.error());
    else
        showTouched({into});
}

void MainWindow::deleteRecord(const RecordRef& record)
{
    EditSession* session = m_needs.host.session();
    if (!session || record.isNull())
        return;
    const auto removal = removalOf(session->library(), record);
    if (!removal) {
        m_pages->messages().showError(removal.error());
        return;
    }
    const QString what = recordTitle(RecordStore(session->library().database()), record, m_board.contents().locale);
    if (removal->needsQuestion()) {
        QStringList details;
        if (!removal->removed.isEmpty())
            details.append(tr("Deleted with it: %1").arg(countedByKind(removal->removed).join(tr(", "))));
        if (!removal->cleared.isEmpty())
            details.append(
                tr("Kept, without the reference to it: %1").arg(countedByKind(removal->cleared).join(tr(", "))));
        details.append(tr("You can undo this."));
        if (!m_needs.prompts.confirm(this,
                {tr("Delete record"), tr("Other records hang on “%1”. Delete it?").arg(what), details, tr("Delete")}))
            return;
    }
    const auto applied = session->apply(tr("deletion of %1").arg(what), removal->changes, u"delete"_s);
    if (!applied) {
        m_pages->messages().showError(applied.error());
        return;
    }
    m_board.select({});
    statusBar()->showMessage(tr("Deleted: %1").arg(what), 4000);
}

} // namespace atlas
