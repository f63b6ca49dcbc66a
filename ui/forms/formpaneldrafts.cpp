// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of FormPanel: half-typed forms, kept and taken up again.
#include "ui/forms/formpanel.h"
#include "ui/forms/formspec.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/messagebar.h"

#include <QDateTime>
#include <QJsonArray>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

Row cellsOf(const QJsonArray& cells)
{
    Row row;
    for (const QJsonValue& cell : cells)
        row.append(cell.toString());
    return row;
}

Row rowOf(const QJsonObject& draft) { return cellsOf(draft.value(u"initial"_s).toArray()); }

} // namespace

bool FormPanel::hasDraft() const { return m_drafts && !m_drafts->keys().isEmpty(); }

bool FormPanel::openDraft()
{
    if (!hasDraft())
        return false;
    QString newest;
    QString at;
    for (const QString& key : m_drafts->keys()) {
        const QString kept = m_drafts->find(key)->value(u"at"_s).toString();
        if (newest.isEmpty() || kept > at) {
            newest = key;
            at = kept;
        }
    }
    const RecordSchema* columns = schemaNamed(newest.section(u'/', 0, 0));
    if (!columns || !formKinds().contains(columns->kind))
        return false;
    const QString id = newest.section(u'/', 1);
    if (id.isEmpty())
        openNew(columns->kind, rowOf(*m_drafts->find(newest)));
    else
        openRecord({columns->kind, id, {}});
    return isOpen();
}

EntryOrigin FormPanel::draftOrigin(const QJsonObject& draft, const EntryOrigin& present)
{
    EntryOrigin origin = present;
    if (const Row row = rowOf(draft); row.size() == present.row.size())
        origin.row = row;
    if (const QJsonValue names = draft.value(u"names"_s); names.isArray()) {
        origin.names.clear();
        for (const QJsonValue& name : names.toArray())
            origin.names.append(cellsOf(name.toArray()));
    }
    return origin;
}

bool FormPanel::openDraftOfGone(const RecordRef& record)
{
    Page page;
    page.origin.kind = record.kind;
    page.initial = Row(record.id);
    const auto draft = m_drafts->find(draftKey(page));
    if (!draft)
        return false;
    page.initial = rowOf(*draft);
    page.initial.resize(qsizetype(schema(record.kind).columns.size()));
    page.origin.row = page.initial;
    push(page, draft->value(u"typed"_s).toObject());
    Q_EMIT opened();
    showGone();
    return true;
}

QString FormPanel::draftKey(const Page& page) const
{
    return schema(page.origin.kind).name + u'/' + page.initial.value(0);
}

void FormPanel::keepDraft()
{
    if (m_pages.isEmpty() || !m_drafts)
        return;
    const Page& page = m_pages.first();
    if (!page.form->isEdited())
        return;
    QJsonArray names;
    for (const Row& name : page.origin.names)
        names.append(QJsonArray::fromStringList(name));
    const QJsonObject draft {{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"initial"_s, QJsonArray::fromStringList(page.initial)}, {u"typed"_s, page.form->typed()},
        {u"names"_s, names}};
    if (!m_drafts->keep(draftKey(page), draft))
        m_messages->showMessage(MessageBar::Kind::Warning,
            tr("What you type cannot be kept aside: the folder %1 cannot be written. Save before you leave.")
                .arg(m_needs.draftFolder));
}

} // namespace atlas
