// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dataset.h"

#include "core/domain/schema.h"

#include <algorithm>
#include <tuple>

namespace atlas {

namespace {

template<typename Record> const Record* find(const QVector<Record>& records, const QString& id)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), [&id](const Record& r) { return r.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

template<typename Record> Provenance provenanceOf(const Record* record)
{
    return record ? record->provenance : Provenance {};
}

Provenance ownProvenance(const Dataset& data, const RecordRef& ref)
{
    switch (ref.kind) {
    case RecordKind::Institution: {
        if (const Institution* compared = data.institution(ref.id))
            return compared->provenance;
        const auto related = data.related.constFind(ref.id);
        return related == data.related.cend() ? Provenance {} : related->provenance;
    }
    case RecordKind::Name:
        return provenanceOf(find(data.names, ref.id));
    case RecordKind::Observation:
        return provenanceOf(data.observation(ref.id));
    case RecordKind::Milestone:
        return provenanceOf(data.milestone(ref.id));
    case RecordKind::ProfileItem:
        return provenanceOf(data.item(ref.id));
    case RecordKind::Concept:
    case RecordKind::Indicator:
    case RecordKind::Source:
    case RecordKind::Citation:
    case RecordKind::Group:
    case RecordKind::Comparison:
    case RecordKind::Accepted:
        break;
    }
    return {};
}

} // namespace

const Institution* Dataset::institution(const QString& id) const { return find(institutions, id); }

const Observation* Dataset::observation(const QString& id) const { return find(observations, id); }

const Milestone* Dataset::milestone(const QString& id) const { return find(milestones, id); }

const ProfileItem* Dataset::item(const QString& id) const { return find(items, id); }

QVector<Provenance> Dataset::provenance(const RecordRef& ref) const
{
    QVector<Provenance> all;
    const auto add = [&all](const Provenance& provenance) {
        if (provenance != Provenance {} && !all.contains(provenance))
            all.append(provenance);
    };
    add(ownProvenance(*this, ref));
    for (const Citation& citation : citations.value(toPath(ref))) {
        // A citation of one field supports that field, not its neighbours.
        if (ref.field.isEmpty() || citation.record.field.isEmpty() || citation.record.field == ref.field)
            add(citation.provenance);
    }
    return all;
}

QVector<Source> Dataset::orderedSources() const
{
    QVector<Source> ordered(sources.cbegin(), sources.cend());
    std::sort(ordered.begin(), ordered.end(),
        [](const Source& a, const Source& b) { return std::tie(a.title, a.id) < std::tie(b.title, b.id); });
    return ordered;
}

} // namespace atlas
