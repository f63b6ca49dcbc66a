// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historytext.h"

#include "ui/forms/formspec.h"
#include "ui/history/recordtitle.h"

#include <QCoreApplication>
#include <QDateTime>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString shown(
    RecordKind kind, const Column& column, const QString& cell, const RecordStore& store, const QLocale& locale)
{
    if (cell.isEmpty())
        return {};
    if (column.type == ColumnType::Reference)
        return recordTitle(store, {column.target, cell, {}}, locale);
    if (column.type == ColumnType::RecordPath) {
        if (const auto record = parsePath(cell))
            return recordTitle(store, *record, locale);
    }
    if (column.type == ColumnType::Flag)
        return Words::tr("yes");
    return column.type == ColumnType::Enum ? choiceWord(kind, column.name, cell) : cell;
}

QString reasonText(const ChangeNote& note)
{
    if (note.action == u"import")
        return note.subject.isEmpty() ? Words::tr("import") : Words::tr("import of %1").arg(note.subject);
    if (note.action == u"undo")
        return Words::tr("undo");
    if (note.action == u"redo")
        return Words::tr("redo");
    if (note.action == u"merge")
        return Words::tr("two institutions merged");
    if (note.action == u"return")
        return Words::tr("an earlier state brought back");
    return {};
}

} // namespace

QString stepText(const HistoryEntry& entry, const QLocale& locale)
{
    if (entry.record.isNull()) {
        const QDateTime of = QDateTime::fromString(entry.note.subject, Qt::ISODate);
        return Words::tr("Backup of %1 restored").arg(locale.toString(of, u"yyyy-MM-dd HH:mm"_s));
    }
    const QString what = entry.before.isEmpty() ? Words::tr("Added")
        : entry.after.isEmpty()                 ? Words::tr("Deleted")
                                                : Words::tr("Changed");
    const QString reason = reasonText(entry.note);
    return reason.isEmpty() ? what : QString(what + u" · " + reason);
}

QString stepRecord(const HistoryEntry& entry, const RecordStore& store, const QLocale& locale)
{
    if (entry.record.isNull())
        return Words::tr("The whole library");
    return recordTitle(store, entry.record.kind, entry.after.isEmpty() ? entry.before : entry.after, locale);
}

QVector<CellChange> changedCells(const HistoryEntry& entry, const RecordStore& store, const QLocale& locale)
{
    QVector<CellChange> changes;
    if (entry.record.isNull())
        return changes;
    const RecordSchema& schema = atlas::schema(entry.record.kind);
    for (qsizetype i = 0; i < qsizetype(schema.columns.size()); ++i) {
        const QString before = entry.before.value(i);
        const QString after = entry.after.value(i);
        const Column& column = schema.columns[static_cast<size_t>(i)];
        if (before != after && column.type != ColumnType::Id)
            changes.append({columnLabel(schema.kind, column.name), shown(schema.kind, column, before, store, locale),
                shown(schema.kind, column, after, store, locale)});
    }
    return changes;
}

QString changeLine(const HistoryEntry& entry, const RecordStore& store, const QLocale& locale)
{
    if (entry.before.isEmpty() || entry.after.isEmpty())
        return {};
    QStringList parts;
    for (const CellChange& change : changedCells(entry, store, locale)) {
        const QString nothing = u"—"_s;
        parts.append(Words::tr("%1: %2 → %3")
                         .arg(change.label, change.before.isEmpty() ? nothing : change.before,
                             change.after.isEmpty() ? nothing : change.after));
    }
    return parts.join(Words::tr("; "));
}

QString stepTime(const HistoryEntry& entry, const QLocale& locale)
{
    return locale.toString(QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
}

} // namespace atlas
