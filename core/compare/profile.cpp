// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/profile.h"

#include "core/compare/profilebuilder.h"

#include "core/domain/schema.h"

#include <algorithm>

namespace atlas {
namespace {

bool isEmpty(const ProfileRow& row)
{
    return std::all_of(
        row.cells.begin(), row.cells.end(), [](const ProfileCell& cell) { return cell.entries.isEmpty(); });
}

/// What a cell says, whoever says it and in whatever order.
QStringList statements(const ProfileCell& cell)
{
    QStringList texts;
    for (const ProfileEntry& entry : cell.entries) {
        texts.append(entry.text + (entry.planned ? u'1' : u'0'));
    }
    texts.sort();
    return texts;
}

bool differs(const ProfileRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
        [&](const ProfileCell& cell) { return statements(cell) != statements(row.cells.constFirst()); });
}

} // namespace

namespace profile {

Context::Context(const Dataset& data, const QLocale& language, const ProfileOptions& wishes)
    : dataset(data), locale(language), options(wishes)
{
    const QVector<Source> sources = dataset.orderedSources();
    for (int i = 0; i < int(sources.size()); ++i) {
        m_numbers.insert(sources[i].id, i + 1);
    }
}

ProfileEntry Context::entry(const QString& text, const RecordRef& ref, const Provenance& main) const
{
    ProfileEntry entry;
    entry.text = text;
    entry.ref = ref;
    const auto cite = [&](const QString& source) {
        const int number = m_numbers.value(source);
        if (number > 0 && !entry.sources.contains(number)) {
            entry.sources.append(number);
        }
    };
    cite(main.source);
    // A further citation of one field says nothing of the others.
    const auto further = dataset.citations.value(toPath({ref.kind, ref.id, {}}));
    for (const Citation& citation : further) {
        if (ref.field.isEmpty() || citation.record.field.isEmpty() || citation.record.field == ref.field) {
            cite(citation.provenance.source);
        }
    }
    std::sort(entry.sources.begin(), entry.sources.end());
    return entry;
}

ProfileRow Context::row(const QString& label) const
{
    ProfileRow row;
    row.label = label;
    row.cells.resize(dataset.institutions.size());
    return row;
}

QString Context::nameOf(const QString& institution, const QString& otherwise) const
{
    if (const Institution* compared = dataset.institution(institution)) {
        return localized(compared->name, compared->nameEn, locale);
    }
    const auto related = dataset.related.constFind(institution);
    return related == dataset.related.constEnd() ? otherwise : localized(related->name, related->nameEn, locale);
}

} // namespace profile

QVector<ProfileGroup> buildProfile(const Dataset& dataset, const QLocale& locale, const ProfileOptions& options)
{
    if (dataset.institutions.isEmpty()) {
        return {};
    }
    const profile::Context context(dataset, locale, options);
    QVector<ProfileGroup> groups {profile::identity(context)};
    groups += profile::figures(context);
    groups += profile::sections(context);
    for (ProfileGroup& group : groups) {
        for (ProfileRow& row : group.rows) {
            row.differs = differs(row);
        }
    }
    groups.removeIf(
        [](const ProfileGroup& group) { return std::all_of(group.rows.begin(), group.rows.end(), isEmpty); });
    return groups;
}

} // namespace atlas
