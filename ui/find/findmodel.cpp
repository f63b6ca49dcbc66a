// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findmodel.h"

#include "core/compare/words.h"
#include "core/domain/schema.h"
#include "core/domain/words.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

QString detailOf(const RecordHit& hit, const QLocale& locale)
{
    switch (hit.ref.kind) {
    case RecordKind::Milestone:
    case RecordKind::Observation: {
        const auto period = Period::parse(hit.detail);
        return period && !period->isUndated() ? period->formatShort(locale) : QString();
    }
    case RecordKind::ProfileItem: {
        const auto section = fromWord<ProfileSection>(hit.detail);
        return section ? words::section(*section) : QString();
    }
    case RecordKind::Source:
        return hit.detail;
    default:
        return {};
    }
}

} // namespace

void FindModel::show(const FindResults& results, const QLocale& locale)
{
    beginResetModel();
    m_entries.clear();
    QVector<Entry> institutions;
    for (const NameHit& hit : results.institutions) {
        const QString also = hit.matchedName.isEmpty() ? QString() : tr("also: %1").arg(hit.matchedName);
        institutions.append({false, localized(hit.item.name, hit.item.nameEn, locale), also,
            {RecordKind::Institution, hit.item.id, {}}, hit.item.id});
    }
    addGroup(tr("Hospitals"), institutions);
    QVector<Entry> indicators, milestones, items, sources;
    for (const RecordHit& hit : results.records) {
        const Entry entry {false, localized(hit.title, hit.titleEn, locale),
            joined({localized(hit.institutionName, hit.institutionNameEn, locale), detailOf(hit, locale)}), hit.ref,
            hit.institution};
        switch (hit.ref.kind) {
        case RecordKind::Concept:
        case RecordKind::Indicator:
            indicators.append(entry);
            break;
        case RecordKind::Milestone:
            milestones.append(entry);
            break;
        case RecordKind::ProfileItem:
            items.append(entry);
            break;
        case RecordKind::Source:
            sources.append(entry);
            break;
        default:
            break;
        }
    }
    addGroup(tr("Indicators"), indicators);
    addGroup(tr("Milestones"), milestones);
    addGroup(tr("Profile"), items);
    addGroup(tr("Sources"), sources);
    endResetModel();
}

void FindModel::addGroup(const QString& heading, const QVector<Entry>& entries)
{
    if (entries.isEmpty())
        return;
    m_entries.append({true, heading, {}, {}, {}});
    m_entries += entries;
}

int FindModel::selectable(int row, int step) const
{
    for (int at = row; at >= 0 && at < m_entries.size(); at += step) {
        if (!m_entries.at(at).heading)
            return at;
    }
    return -1;
}

int FindModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant FindModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.second.isEmpty() ? entry.title : QString(entry.title + u", " + entry.second);
    case HeadingRole:
        return entry.heading;
    case SecondRole:
        return entry.second;
    case RefRole:
        return QVariant::fromValue(entry.ref);
    case InstitutionRole:
        return entry.institution;
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const
{
    const bool heading = index.isValid() && m_entries.at(index.row()).heading;
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace atlas
