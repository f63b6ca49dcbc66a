// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/preference.h"

#include "core/library/library.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Preference)
};

bool saysTheSameThing(const Row& a, const Row& b)
{
    const RecordSchema& schema = atlas::schema(RecordKind::Observation);
    constexpr std::array kSame {u"institution", u"indicator", u"period", u"per", u"status", u"scope"};
    return std::ranges::all_of(
        kSame, [&](const char16_t* column) { return a.at(schema.indexOf(column)) == b.at(schema.indexOf(column)); });
}

} // namespace

Result<QVector<RowChange>> preferring(const Library& library, const QString& observation)
{
    const RecordStore store(library.database());
    const auto wanted = store.find(RecordKind::Observation, observation);
    if (!wanted)
        return wanted.error();
    if (!*wanted) {
        return Error {Error::Code::NotFound,
            Tr::tr("%1 is not in the library any more.").arg(toPath({RecordKind::Observation, observation, {}})), {}};
    }
    const RecordSchema& schema = atlas::schema(RecordKind::Observation);
    const RecordRef institution {RecordKind::Institution, (*wanted)->at(schema.indexOf(u"institution")), {}};
    const auto others = store.referring(institution);
    if (!others)
        return others.error();

    QVector<RowChange> changes;
    const int mark = schema.indexOf(u"preferred");
    for (const RecordRef& ref : *others) {
        if (ref.kind != RecordKind::Observation)
            continue;
        const auto row = store.find(ref.kind, ref.id);
        if (!row)
            return row.error();
        const QString cell = ref.id == observation ? u"yes"_s : QString();
        if (!*row || (*row)->at(mark) == cell || !saysTheSameThing(**row, **wanted))
            continue;
        Row marked = **row;
        marked[mark] = cell;
        changes.append({ref.kind, ref.id, marked, **row});
    }
    return changes;
}

} // namespace atlas
