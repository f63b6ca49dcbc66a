// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of FormPanel: writing what was typed.
#include "core/edit/editsession.h"
#include "core/edit/newid.h"
#include "ui/forms/fields/recordfield.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formspec.h"
#include "ui/forms/recordform.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

bool FormPanel::save()
{
    if (m_pages.isEmpty() || m_conflict)
        return false;
    const bool nested = m_pages.size() > 1;
    if (!write())
        return false;
    if (!nested) {
        dropPages();
        m_messages->hide();
        Q_EMIT closed();
    }
    return true;
}

bool FormPanel::saveAndNext()
{
    if (m_pages.size() != 1 || m_conflict)
        return save();
    const RecordKind kind = m_pages.last().origin.kind;
    const Row before = m_pages.last().form->row();
    if (!write())
        return false;
    Row next(before.size());
    for (const QString& column : formSpec(kind).kept) {
        const int index = schema(kind).indexOf(column);
        next[index] = before.at(index);
    }
    QString family;
    if (kind == RecordKind::Observation) {
        const auto indicator = m_finder.row(RecordKind::Indicator, before.at(schema(kind).indexOf(u"indicator")));
        if (indicator)
            family = indicator->at(schema(RecordKind::Indicator).indexOf(u"concept"));
    }
    startAgain(next);
    offerFirst(family);
    return true;
}

/// The form is emptied, not built again: whoever types twenty facts in a row does not wait for it.
void FormPanel::startAgain(const Row& given)
{
    Page& page = m_pages.last();
    Page fresh;
    fresh.origin.kind = page.origin.kind;
    fresh.initial = prefilled(page.origin.kind, given);
    fresh.form = page.form;
    page = fresh;
    page.form->showIssues({});
    page.form->setRow(page.initial);
    m_messages->hide();
    retranslate();
    check();
    showEditor(page.form->firstToFill());
}

bool FormPanel::write()
{
    Page& page = m_pages.last();
    page.tried = true;
    page.form->settle();
    check();
    if (QWidget* mend = page.form->firstToMend()) {
        showEditor(mend);
        return false;
    }
    const Issues left = page.form->showIssues(issuesOf(page, neighbours(page.form->row())));
    for (const Issue& issue : left) {
        if (issue.severity == Issue::Severity::Error) {
            m_messages->showMessage(MessageBar::Kind::Error, issue.message);
            return false;
        }
    }
    Entry entry = this->entry(page);
    if (entry.row.first().isEmpty())
        entry.row[0] = newId();
    const auto changes
        = changesOf(page.origin, entry, m_finder, m_session->library().database(), m_session->author(), m_needs.today);
    const QString name = entryTitle(page.origin.kind, entry.row, m_finder, m_needs.board.contents().locale);
    if (!changes.isEmpty()) {
        const auto applied
            = m_session->apply(page.origin.isNew() ? tr("new %1").arg(name) : tr("change of %1").arg(name), changes);
        if (!applied) {
            showRefusal(page, entry, applied.error());
            return false;
        }
    }
    written(page, entry);
    return true;
}

void FormPanel::showRefusal(const Page& page, const Entry& entry, const Error& error)
{
    const auto& conflicts = m_session->conflicts();
    const auto itself = std::ranges::find_if(conflicts, [&](const EditConflict& conflict) {
        return conflict.record.kind == page.origin.kind && conflict.record.id == entry.row.first();
    });
    if (itself != conflicts.cend())
        itself->present.isEmpty() ? showGone() : showConflict(entry.row, itself->present);
    else if (std::ranges::any_of(
                 conflicts, [](const EditConflict& conflict) { return conflict.record.kind == RecordKind::Name; }))
        showNamesConflict();
    else
        m_messages->showError(error);
}

void FormPanel::written(const Page& page, const Entry& entry)
{
    const EntryOrigin origin = page.origin;
    const QString name = entryTitle(origin.kind, entry.row, m_finder, m_needs.board.contents().locale);
    if (m_pages.size() == 1) {
        m_drafts->discard(draftKey(page));
        for (const QString& column : {u"source"_s, u"locator"_s}) {
            const int index = schema(origin.kind).indexOf(column);
            if (index >= 0 && origin.kind != RecordKind::Institution)
                m_last.insert(column, entry.row.at(index));
        }
        if (origin.kind == RecordKind::Source) {
            m_last.insert(u"source"_s, entry.row.first());
            m_last.remove(u"locator"_s);
        }
    } else {
        const QString column = page.column;
        pop();
        auto* field = qobject_cast<RecordField*>(form()->field(column));
        field->choose(entry.row.first());
        showEditor(field->editor());
    }
    Q_EMIT saved({origin.kind, entry.row.first(), {}}, name);
}

} // namespace atlas
