// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/recordtitle.h"

#include <QCoreApplication>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordTitle)
};

QString cell(const Row& row, RecordKind kind, QStringView column) { return row.value(schema(kind).indexOf(column)); }

/// Of several parts those that are known.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString kindTitle(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Concept:
        return Words::tr("Concept");
    case RecordKind::Indicator:
        return Words::tr("Indicator");
    case RecordKind::Source:
        return Words::tr("Source");
    case RecordKind::Institution:
        return Words::tr("Institution");
    case RecordKind::Name:
        return Words::tr("Name");
    case RecordKind::Observation:
        return Words::tr("Figure");
    case RecordKind::Milestone:
        return Words::tr("Event");
    case RecordKind::ProfileItem:
        return Words::tr("Profile item");
    case RecordKind::Citation:
        return Words::tr("Citation");
    case RecordKind::Group:
        return Words::tr("Group");
    case RecordKind::Comparison:
        return Words::tr("Comparison");
    case RecordKind::Accepted:
        break;
    }
    return Words::tr("Accepted warning");
}

QString recordTitle(const RecordStore& store, RecordKind kind, const Row& row, const QLocale& locale)
{
    const auto other = [&](RecordKind of, QStringView column) {
        const QString id = cell(row, kind, column);
        return id.isEmpty() ? QString() : recordTitle(store, {of, id, {}}, locale);
    };
    switch (kind) {
    case RecordKind::Institution:
        if (const QString brief = cell(row, kind, u"short_name");
            !brief.isEmpty() && locale.language() == QLocale::Chinese)
            return brief;
        break;
    case RecordKind::Observation:
        return joined({other(RecordKind::Institution, u"institution"), other(RecordKind::Indicator, u"indicator"),
            cell(row, kind, u"period")});
    case RecordKind::Citation:
    case RecordKind::Accepted:
        if (const auto about = parsePath(cell(row, kind, u"record")))
            return joined({recordTitle(store, *about, locale), other(RecordKind::Source, u"source"),
                kind == RecordKind::Accepted ? cell(row, kind, u"rule") : QString()});
        break;
    default:
        break;
    }
    const QString name = cell(row, kind, u"name") + cell(row, kind, u"title");
    const QString english = cell(row, kind, u"name_en") + cell(row, kind, u"title_en");
    const QString& shown = localized(name, english, locale);
    return shown.isEmpty() ? row.value(0) : shown;
}

QString recordTitle(const RecordStore& store, const RecordRef& record, const QLocale& locale)
{
    const auto row = store.find(record.kind, record.id);
    return row && *row ? recordTitle(store, record.kind, **row, locale) : record.id;
}

} // namespace atlas
