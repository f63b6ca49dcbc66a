// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of FormPanel: what is to be said of a form while it is typed.
#include "core/check/rules.h"
#include "core/edit/editsession.h"
#include "ui/forms/fieldframe.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/recordform.h"
#include "ui/models/boardmodel.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

Entry FormPanel::entry(const Page& page) const { return {page.form->row(), page.form->names(), page.form->reasons()}; }

EntryNeighbours FormPanel::neighbours(const Row& row)
{
    return readNeighbours(m_session->library().database(), m_finder, m_pages.last().origin.kind, row, m_needs.today);
}

void FormPanel::check()
{
    if (m_pages.isEmpty() || !m_session || m_conflict)
        return;
    const Page& page = m_pages.last();
    const Row row = page.form->row();
    const EntryNeighbours around = neighbours(row);
    page.form->showIssues(issuesOf(page, around));
    showNearby(row, around);
}

Issues FormPanel::issuesOf(const Page& page, const EntryNeighbours& around) const
{
    Row row = page.form->row();
    if (row.first().isEmpty())
        row[0] = u"new"_s;
    const Issues misread = page.form->misreadings();
    Issues issues = misread;
    for (const Issue& issue : checkEntry(page.origin.kind, row, around, m_needs.board.contents().locale)) {
        const FieldFrame* frame = page.form->frame(issue.column);
        const QString name = frame ? frame->spec().columns.constFirst() : QString();
        // A text that cannot be read has said so already.
        const bool said = std::ranges::any_of(misread, [&](const Issue& other) { return other.column == name; });
        const bool isEmpty = frame && frame->field().text().isEmpty();
        // Nobody is told that a field is empty before having had the time to fill it.
        const bool tooSoon = isEmpty && page.origin.isNew() && !page.tried && !frame->field().isEdited();
        const bool choosing = frame && frame->field().isChoosing();
        if (!said && !tooSoon && !choosing)
            issues.append(issue);
    }
    if (page.origin.kind == RecordKind::Institution) {
        for (const Row& name : page.form->names()) {
            Row whole = name;
            if (whole.first().isEmpty())
                whole[0] = u"new"_s;
            whole[schema(RecordKind::Name).indexOf(u"institution")] = row.first();
            for (const auto& [column, error] : checkRow(schema(RecordKind::Name), whole)) {
                Issue issue;
                issue.message = tr("Other names: %1").arg(error.message);
                issue.rule = rules::kRow;
                issues.append(issue);
            }
        }
    }
    return issues;
}

} // namespace atlas
