// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "packagefolder.h"

#include <QRandomGenerator>

namespace atlas::test {

using namespace Qt::StringLiterals;

/// Packages of sound records without any sense, with every kind, type and awkward text.
class RandomPackage {
public:
    explicit RandomPackage(quint32 seed) : m_random(seed) { }

    Files make()
    {
        Files files;
        for (const RecordSchema& schema : schemas()) {
            if (m_random.bounded(8) == 0)
                continue;
            // Columns in any order, some optional ones left out.
            QVector<int> columns;
            for (int i = 0; i < static_cast<int>(schema.columns.size()); ++i)
                columns.append(i);
            for (qsizetype i = columns.size() - 1; i > 0; --i)
                columns.swapItemsAt(i, m_random.bounded(static_cast<int>(i) + 1));
            QStringList header;
            for (const int column : columns)
                header.append(schema.columns[static_cast<size_t>(column)].name);
            QByteArray bytes = toCsv(header);
            for (int count = 1 + m_random.bounded(12); count > 0; --count) {
                const Row row = soundRow(schema);
                if (row.isEmpty())
                    continue;
                QStringList cells;
                for (const int column : columns)
                    cells.append(row.at(column));
                bytes += toCsv(cells);
                m_ids[schema.kind].append(row.first());
            }
            if (!m_ids.value(schema.kind).isEmpty())
                files[csvName(schema)] = bytes;
        }
        return files;
    }

private:
    template<typename T> T pick(const QVector<T>& from)
    {
        return from.at(m_random.bounded(static_cast<int>(from.size())));
    }

    /// Tries until the schema has nothing against it; empty when it always has (a reference to a kind without records).
    Row soundRow(const RecordSchema& schema)
    {
        for (int attempt = 0; attempt < 400; ++attempt) {
            Row row;
            for (const Column& column : schema.columns)
                row.append(column.required || m_random.bounded(3) == 0 ? cell(column) : QString());
            if (checkRow(schema, row).isEmpty() && !m_ids.value(schema.kind).contains(row.first()))
                return row;
        }
        return {};
    }

    QString id()
    {
        return pick(QVector<QString> {u"a"_s, u"B"_s, u"nm-cancer"_s, u"x.1"_s, u"_"_s})
            + QString::number(m_random.bounded(10000));
    }

    QString someId(RecordKind kind)
    {
        const QVector<QString> ids = m_ids.value(kind);
        return ids.isEmpty() ? QString() : pick(ids);
    }

    QString text()
    {
        static const QVector<QString> pieces {u"医院"_s, u","_s, u"\""_s, u"\n"_s, u" "_s, u"𠮷"_s, u"a"_s, u"0"_s,
            u"é"_s, u"e\u0301"_s, u"'"_s, u"%1"_s, u"="_s};
        QString result;
        for (int length = 1 + m_random.bounded(4); length > 0; --length)
            result += pick(pieces);
        return result;
    }

    QString cell(const Column& column)
    {
        switch (column.type) {
        case ColumnType::Id:
            return id();
        case ColumnType::Enum:
            return pick(column.values);
        case ColumnType::Integer:
            return QString::number(m_random.bounded(10));
        case ColumnType::Number:
            return pick(QVector<QString> {u"0"_s, u"900"_s, u"-1.5"_s, u"0.1"_s, u"123456789012345"_s, u"007.50"_s,
                u"1000000000000"_s, u"0.000001"_s, u"52.93"_s});
        case ColumnType::Period:
            return pick(QVector<QString> {u"2018"_s, u"2018-01~"_s, u"2018-01-15"_s, u"1950%"_s, u"2023-02/2023-06"_s,
                u"2021/.."_s, u"2021/"_s, u"/2023"_s, u"2016?/2020"_s});
        case ColumnType::Reference:
            return someId(column.target);
        case ColumnType::RecordPath: {
            const RecordKind kind
                = pick(QVector<RecordKind> {RecordKind::Observation, RecordKind::Institution, RecordKind::Source});
            const QString target = someId(kind);
            return target.isEmpty() ? QString() : toPath({kind, target, {}});
        }
        case ColumnType::Flag:
            return u"yes"_s;
        case ColumnType::Region:
            return pick(QVector<QString> {u"CN-150100"_s, u"US-TX"_s});
        case ColumnType::Text:
            break;
        }
        if (column.name == u"members" || column.name == u"institutions" || column.name == u"indicators")
            return id() + u';' + id();
        if (column.name == u"scale")
            return u"差;良;优"_s;
        if (column.name == u"change_basis")
            return pick(QVector<QString> {u"yoy"_s, u"annual_mean"_s, u"2020"_s});
        return column.name == u"field" ? QString() : text();
    }

    QRandomGenerator m_random;
    QMap<RecordKind, QVector<QString>> m_ids;
};

} // namespace atlas::test
