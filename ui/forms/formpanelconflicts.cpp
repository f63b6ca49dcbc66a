// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of FormPanel: what happens to an open form when its record is changed or deleted elsewhere.
#include "core/edit/editsession.h"
#include "ui/forms/conflictview.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

void FormPanel::followLibrary()
{
    m_libraryMoved = false;
    if (m_pages.isEmpty() || m_conflict || m_pages.first().origin.isNew())
        return;
    Page& page = m_pages.first();
    auto present = readOrigin(m_session->library().database(), {page.origin.kind, page.origin.row.first(), {}});
    if (!present) {
        if (present.error().code != Error::Code::NotFound)
            return; // saving says what is wrong
        showGone();
        return;
    }
    const bool back = std::exchange(page.gone, false);
    if (back)
        m_messages->hide();
    if (present->row == page.origin.row && present->names == page.origin.names)
        return;
    if (page.form->isEdited()) {
        m_messages->showMessage(MessageBar::Kind::Information,
            tr("This record was changed elsewhere in the meantime. When you save, you see both versions."));
        return;
    }
    page.origin = *std::move(present);
    page.initial = page.origin.row;
    page.form->setRow(page.initial, page.origin.names);
}

void FormPanel::showGone()
{
    Page& page = m_pages.first();
    page.gone = true;
    m_messages->showMessage(MessageBar::Kind::Warning,
        tr("This record was deleted while its form was open. What you typed is still here."),
        {{tr("Make it again"), [this] { makeAgain(); }}, {tr("Discard"), [this] { discard(); }}});
}

void FormPanel::makeAgain()
{
    // With the id that it had: what still names it finds it again.
    Page& page = m_pages.first();
    page.gone = false;
    page.origin.row.clear();
    page.origin.names.clear();
    retranslate();
    if (m_pages.size() == 1) // with another form on top, this one is made again when its turn comes
        save();
}

void FormPanel::showNamesConflict()
{
    const EntryOrigin& origin = m_pages.first().origin;
    const auto present = readOrigin(m_session->library().database(), {origin.kind, origin.row.first(), {}});
    if (!present)
        return;
    QStringList names;
    for (const Row& name : present->names)
        names.append(name.value(schema(RecordKind::Name).indexOf(u"name")));
    const auto goOn = [this, theirs = present->names](bool mine) {
        Page& page = m_pages.first();
        if (mine) {
            // What was added elsewhere is nothing that was taken away here.
            QVector<Row> known;
            for (const Row& name : theirs) {
                const auto sameId = [&name](const Row& other) { return other.first() == name.first(); };
                if (std::ranges::any_of(page.origin.names, sameId))
                    known.append(name);
            }
            page.origin.names = known;
        } else {
            page.origin.names = theirs;
            page.form->setNames(theirs);
        }
        save();
    };
    m_messages->showMessage(MessageBar::Kind::Warning,
        names.isEmpty() ? tr("Somebody removed the other names of this institution while you were typing.")
                        : tr("Somebody changed the other names of this institution while you were typing. They are "
                             "now: %1.")
                              .arg(names.join(tr(", "))),
        {{tr("Keep my names"), [goOn] { goOn(true); }}, {tr("Take theirs"), [goOn] { goOn(false); }}});
}

void FormPanel::showConflict(const Row& mine, const Row& theirs)
{
    const Page& page = m_pages.last();
    m_messages->hide();
    m_conflict = new ConflictView(page.origin.kind, page.origin.row, mine, theirs, context());
    m_contentLayout->addWidget(m_conflict);
    m_conflict->show();
    page.form->hide();
    m_foot->hide();
    connect(m_conflict, &ConflictView::backWanted, this, &FormPanel::endConflict);
    connect(m_conflict, &ConflictView::decided, this, [this, theirs](const Row& row) {
        // What was chosen is a change of what is there now, and the form goes on from it.
        Page& page = m_pages.last();
        const QVector<Row> names = page.form->names();
        page.origin.row = theirs;
        page.initial = theirs;
        endConflict();
        page.form->setRow(theirs, names);
        page.form->change(row);
        save();
    });
    m_conflict->setFocus();
    if (auto* first = m_conflict->findChild<QPushButton*>(u"saveMix"_s))
        first->setFocus(Qt::TabFocusReason);
}

void FormPanel::endConflict()
{
    if (!m_conflict)
        return;
    m_conflict->hide();
    m_conflict->deleteLater();
    m_conflict = nullptr;
    m_foot->show();
    if (form())
        form()->show();
}

} // namespace atlas
