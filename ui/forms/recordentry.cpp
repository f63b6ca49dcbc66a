// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordentry.h"

#include "core/edit/newid.h"
#include "core/library/datasetreader.h"
#include "core/library/recordfinder.h"

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

QString cell(RecordKind kind, const Row& row, QStringView column)
{
    const int index = schema(kind).indexOf(column);
    return index < 0 ? QString() : row.value(index);
}

/// A catalogue's record that the library lacks, and the concept that it names.
void lend(RecordKind kind, const QString& id, const RecordFinder& finder, const RecordStore& store,
    QVector<RowChange>& changes)
{
    const Row* standard = finder.standard().find(kind, id);
    const auto known = store.exists(kind, id);
    const bool isListed
        = std::ranges::any_of(changes, [&](const RowChange& change) { return change.kind == kind && change.id == id; });
    if (!standard || isListed || !known || *known)
        return;
    changes.append({kind, id, *standard, Row()});
    if (kind == RecordKind::Indicator)
        lend(RecordKind::Concept, cell(kind, *standard, u"concept"), finder, store, changes);
}

QString nameColumn(RecordKind kind)
{
    return kind == RecordKind::Source || kind == RecordKind::Milestone ? u"title"_s : u"name"_s;
}

} // namespace

Result<EntryOrigin> readOrigin(const Database& database, const RecordRef& record)
{
    const RecordStore store(database);
    const auto row = store.find(record.kind, record.id);
    if (!row)
        return row.error();
    if (!*row)
        return Error {Error::Code::NotFound,
            QCoreApplication::translate("RecordForm", "This record is no longer in the library."), toPath(record)};
    EntryOrigin origin {record.kind, **row, {}};
    if (record.kind == RecordKind::Institution) {
        const auto names = store.referring(record);
        if (!names)
            return names.error();
        for (const RecordRef& ref : *names) {
            if (ref.kind != RecordKind::Name)
                continue;
            const auto name = store.find(RecordKind::Name, ref.id);
            if (!name)
                return name.error();
            if (*name)
                origin.names.append(**name);
        }
    }
    return origin;
}

EntryNeighbours readNeighbours(
    const Database& database, const RecordFinder& finder, RecordKind kind, const Row& row, const QDate& today)
{
    EntryNeighbours around;
    around.today = today;
    // What cannot be read is not known: the check says less, and saving says why.
    if (const QString institution = cell(kind, row, u"institution"); !institution.isEmpty()) {
        if (const auto dataset = readDataset(database, {institution}))
            around.dataset = *dataset;
    }
    if (const auto indicator = finder.row(RecordKind::Indicator, cell(kind, row, u"indicator"))) {
        if (const auto value = toIndicator(*indicator))
            around.indicator = *value;
    }
    if (const auto source = finder.row(RecordKind::Source, cell(kind, row, u"source"))) {
        if (const auto value = toSource(*source))
            around.source = *value;
    }
    const bool isNamed = kind == RecordKind::Institution || kind == RecordKind::Source || kind == RecordKind::Indicator
        || kind == RecordKind::Concept;
    const QString name = isNamed ? cell(kind, row, nameColumn(kind)).trimmed() : QString();
    if (!name.isEmpty()) {
        constexpr int kLooked = 5;
        for (const FoundRecord& found : finder.find(kind, name, kLooked, QLocale(QLocale::Chinese))) {
            if (found.id != row.first() && found.name == name && !found.isStandard)
                around.namesakes.append({found.id, found.name});
        }
    }
    if (!row.value(0).isEmpty()) {
        const RecordStore store(database);
        const QString path = toPath({kind, row.first(), {}});
        if (const auto referring = store.referring({kind, row.first(), {}})) {
            for (const RecordRef& ref : *referring) {
                if (ref.kind != RecordKind::Accepted)
                    continue;
                if (const auto accepted = store.find(RecordKind::Accepted, ref.id); accepted && *accepted)
                    around.accepted.insert(cell(RecordKind::Accepted, **accepted, u"rule"));
            }
        }
    }
    return around;
}

QVector<RowChange> changesOf(const EntryOrigin& origin, const Entry& entry, const RecordFinder& finder,
    const Database& database, const QString& author, const QDate& today)
{
    QVector<RowChange> changes;
    const RecordStore store(database);
    const RecordSchema& columns = schema(origin.kind);
    for (size_t i = 0; i < columns.columns.size(); ++i) {
        const Column& column = columns.columns[i];
        if (column.type == ColumnType::Reference)
            lend(column.target, entry.row.at(qsizetype(i)), finder, store, changes);
    }
    const QString id = entry.row.first();
    if (entry.row != origin.row)
        changes.append({origin.kind, id, entry.row, origin.row});

    QHash<QString, Row> before;
    for (const Row& name : origin.names)
        before.insert(name.first(), name);
    for (Row name : entry.names) {
        if (name.first().isEmpty())
            name[0] = newId();
        name[schema(RecordKind::Name).indexOf(u"institution")] = id;
        const Row old = before.take(name.first());
        if (name != old)
            changes.append({RecordKind::Name, name.first(), name, old});
    }
    for (const Row& gone : std::as_const(before))
        changes.append({RecordKind::Name, gone.first(), Row(), gone});

    for (auto reason = entry.reasons.cbegin(); reason != entry.reasons.cend(); ++reason) {
        Row accepted(qsizetype(schema(RecordKind::Accepted).columns.size()));
        const auto set = [&accepted](QStringView column, const QString& value) {
            accepted[schema(RecordKind::Accepted).indexOf(column)] = value;
        };
        set(u"id", newId());
        set(u"record", toPath({origin.kind, id, {}}));
        set(u"rule", reason.key());
        set(u"by", author);
        set(u"on", today.toString(Qt::ISODate));
        set(u"why", reason.value());
        changes.append({RecordKind::Accepted, accepted.first(), accepted, Row()});
    }
    return changes;
}

QString entryTitle(RecordKind kind, const Row& row, const RecordFinder& finder, const QLocale& locale)
{
    if (kind == RecordKind::Observation) {
        const auto indicator = finder.record(RecordKind::Indicator, cell(kind, row, u"indicator"), locale);
        const auto period = Period::parse(cell(kind, row, u"period"));
        const QString name = indicator ? indicator->name : cell(kind, row, u"indicator");
        return QString(name + u' ' + (period ? period->formatShort(locale) : QString())).trimmed();
    }
    if (kind == RecordKind::Citation)
        return cell(kind, row, u"record");
    constexpr int kLongest = 30;
    const QString title = cell(kind, row, nameColumn(kind));
    return title.size() > kLongest ? QString(title.left(kLongest) + u'…') : title;
}

} // namespace atlas
