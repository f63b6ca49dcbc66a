// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/profilebuilder.h"

#include "core/compare/text.h"
#include "core/compare/words.h"

#include "core/domain/schema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas::profile {
namespace {

using words::Text;

/// Where levels matter, each has a row: highest first, what is not stated last.
QStringList levelsOf(ProfileSection section)
{
    const bool matter = section == ProfileSection::Discipline || section == ProfileSection::Honour;
    return matter ? QStringList {u"national"_s, u"provincial"_s, u"municipal"_s, u"county"_s, u"hospital"_s, QString()}
                  : QStringList();
}

QString quantityOf(const ProfileItem& item, const QLocale& locale)
{
    // Units of items are free text in one language, and read the same in both.
    return item.quantity ? format(*item.quantity, Unit(item.unit, item.unit), locale).joined(locale) : QString();
}

ProfileEntry entryOf(const ProfileItem& item, const Context& context)
{
    const QLocale& locale = context.locale;
    const QString counterpart = context.nameOf(item.counterpart, item.counterpartName);
    const QString name = localized(item.name, item.nameEn, locale);
    const bool withWhom = !counterpart.isEmpty() && !name.contains(counterpart);
    QString text
        = withWhom && item.section == ProfileSection::Partnership ? Text::tr("%1: %2").arg(counterpart, name) : name;
    const QStringList asides {
        item.designation, item.edition, quantityOf(item, locale), item.scope, item.date.formatShort(locale)};
    text = words::bracketed(text, words::attributes(asides, locale), locale);
    ProfileEntry entry = context.entry(text, {RecordKind::ProfileItem, item.id, {}}, item.provenance);
    entry.planned = item.planned;
    return entry;
}

ProfileRow rowOf(const QString& label, ProfileSection section, const QString* level, const Context& context)
{
    ProfileRow row = context.row(label);
    for (const ProfileItem& item : context.dataset.items) {
        if (item.section != section || (level && item.level != *level)) {
            continue;
        }
        const auto& institutions = context.dataset.institutions;
        const auto owner = std::find_if(
            institutions.begin(), institutions.end(), [&](const Institution& i) { return i.id == item.institution; });
        if (owner != institutions.end()) {
            row.cells[owner - institutions.begin()].entries.append(entryOf(item, context));
        }
    }
    return row;
}

} // namespace

QVector<ProfileGroup> sections(const Context& context)
{
    static constexpr std::array kOrder {ProfileSection::Discipline, ProfileSection::Centre, ProfileSection::Equipment,
        ProfileSection::Partnership, ProfileSection::Honour, ProfileSection::Service, ProfileSection::Plan,
        ProfileSection::Campus, ProfileSection::Principle};
    QVector<ProfileGroup> groups;
    for (const ProfileSection section : kOrder) {
        ProfileGroup group {toWord(section), words::section(section), {}, {}};
        const QStringList levels = levelsOf(section);
        for (const QString& level : levels) {
            group.rows.append(rowOf(words::level(level), section, &level, context));
        }
        if (levels.isEmpty()) {
            group.rows.append(rowOf(group.label, section, nullptr, context));
        }
        group.rows.removeIf([](const ProfileRow& row) {
            return std::all_of(
                row.cells.begin(), row.cells.end(), [](const ProfileCell& cell) { return cell.entries.isEmpty(); });
        });
        groups.append(group);
    }
    return groups;
}

} // namespace atlas::profile
