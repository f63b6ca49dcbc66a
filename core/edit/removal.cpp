// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/removal.h"

#include "core/library/library.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

const Column& columnOf(const RecordRef& ref)
{
    const RecordSchema& schema = atlas::schema(ref.kind);
    return schema.columns[static_cast<size_t>(schema.indexOf(ref.field))];
}

/// Part of the record that it refers to, not something of its own: a citation or acceptance of it, a name of it.
bool isPart(const RecordRef& referring)
{
    return columnOf(referring).type == ColumnType::RecordPath || referring.kind == RecordKind::Name;
}

RecordRef whole(const RecordRef& ref) { return {ref.kind, ref.id, {}}; }

/// A place in a source means nothing without the source.
void clearCell(const RecordRef& ref, Row& row)
{
    const RecordSchema& schema = atlas::schema(ref.kind);
    row[schema.indexOf(ref.field)].clear();
    if (ref.field == u"source")
        row[schema.indexOf(u"locator")].clear();
}

} // namespace

Result<Removal> removalOf(const Library& library, const RecordRef& record)
{
    const RecordStore store(library.database());
    Removal removal;
    QVector<RecordRef> pending {whole(record)}; // what goes, each once
    QSet<RecordRef> going {whole(record)};
    QVector<RecordRef> losing; // cells
    for (qsizetype i = 0; i < pending.size(); ++i) {
        const auto referring = store.referring(pending.at(i));
        if (!referring)
            return referring.error();
        for (const RecordRef& ref : *referring) {
            if (!columnOf(ref).required) {
                losing.append(ref);
            } else if (!going.contains(whole(ref))) {
                going.insert(whole(ref));
                pending.append(whole(ref));
                if (!isPart(ref))
                    removal.removed.append(whole(ref));
            }
        }
    }

    for (const RecordRef& ref : std::as_const(pending)) {
        auto row = store.find(ref.kind, ref.id);
        if (!row)
            return row.error();
        if (!*row) {
            return Error {
                Error::Code::NotFound, Tr::tr("%1 is not in the library any more.").arg(toPath(whole(record))), {}};
        }
        removal.changes.append({ref.kind, ref.id, {}, **row});
    }
    QHash<RecordRef, qsizetype> at; // where in the changes
    for (const RecordRef& ref : std::as_const(losing)) {
        if (going.contains(whole(ref)))
            continue;
        removal.cleared.append(ref);
        auto known = at.constFind(whole(ref));
        if (known == at.cend()) {
            auto row = store.find(ref.kind, ref.id);
            if (!row)
                return row.error();
            known = at.insert(whole(ref), removal.changes.size());
            removal.changes.append({ref.kind, ref.id, row->value_or(Row()), row->value_or(Row())});
        }
        clearCell(ref, removal.changes[*known].row);
    }
    return removal;
}

} // namespace atlas
