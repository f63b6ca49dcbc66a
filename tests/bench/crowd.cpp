// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crowd.h"

#include "core/library/library.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

constexpr int kBatch = 5000;
constexpr int kMeasured = 200;

class Crowd {
public:
    explicit Crowd(Library& library) : m_library(library) { }

    Result<void> add(int count)
    {
        put(RecordKind::Concept, u"beds"_s, {{u"name"_s, u"床位"_s}});
        put(RecordKind::Indicator, u"beds.open"_s,
            {{u"name"_s, u"开放床位"_s}, {u"concept"_s, u"beds"_s}, {u"category"_s, u"capacity"_s},
                {u"unit"_s, u"张"_s}, {u"measure"_s, u"stock"_s}, {u"better"_s, u"neutral"_s}});
        for (int i = 0; i < count; ++i) {
            addHospital(i);
            if (m_pending.size() >= kBatch) {
                if (const auto written = write(); !written)
                    return written;
            }
        }
        return write();
    }

private:
    void addHospital(int number)
    {
        static const QStringList kPlaces {
            u"呼和浩特"_s, u"沈阳"_s, u"通辽"_s, u"重庆"_s, u"厦门"_s, u"长沙"_s, u"六安"_s, u"大连"_s};
        static const QStringList kWords {
            u"和平"_s, u"新城"_s, u"东方"_s, u"康宁"_s, u"仁爱"_s, u"红山"_s, u"临河"_s, u"广济"_s};
        static const QStringList kTypes {
            u"人民医院"_s, u"中医医院"_s, u"肿瘤医院"_s, u"妇幼保健院"_s, u"第一医院"_s, u"儿童医院"_s};
        static const QStringList kCategories {
            u"general"_s, u"traditional-chinese"_s, u"oncology"_s, u"maternal-child"_s, u"general"_s, u"children"_s};
        static const QStringList kGrades {u"3A"_s, u"3B"_s, u"2A"_s, u"2B"_s, u""_s};
        const auto any
            = [this](const QStringList& list) -> QString { return list.at(m_random.bounded(int(list.size()))); };
        const int type = m_random.bounded(int(kTypes.size()));
        const QString id = u"h"_s + QString::number(number);
        const QString name = any(kPlaces) + any(kWords) + QString::number(number % 997) + kTypes.at(type);
        const QString region = u"CN-%1"_s.arg(
            110000 + 10000 * m_random.bounded(30) + 100 * m_random.bounded(1, 12) + m_random.bounded(1, 9));
        put(RecordKind::Institution, id,
            {{u"name"_s, name}, {u"kind"_s, u"hospital"_s}, {u"status"_s, u"open"_s},
                {u"category"_s, kCategories.at(type)}, {u"grade"_s, any(kGrades)}, {u"region"_s, region}});
        for (int year = 0; number < kMeasured && year < 10; ++year) {
            const QString value = QString::number(100 + m_random.bounded(3000));
            put(RecordKind::Observation, u"%1.beds.%2"_s.arg(id).arg(2015 + year),
                {{u"institution"_s, id}, {u"indicator"_s, u"beds.open"_s}, {u"period"_s, QString::number(2015 + year)},
                    {u"status"_s, u"actual"_s}, {u"value"_s, value}, {u"qualifier"_s, u"exact"_s}});
        }
    }

    void put(RecordKind kind, const QString& id, const QHash<QString, QString>& cells)
    {
        const RecordSchema& shape = schema(kind);
        Row row(qsizetype(shape.columns.size()));
        row[0] = id;
        for (const auto& [column, cell] : cells.asKeyValueRange())
            row[shape.indexOf(column)] = cell;
        m_pending.append({.kind = kind, .id = id, .row = row});
    }

    Result<void> write()
    {
        const auto counts = m_library.apply(m_pending, {.author = u"bench"_s, .action = u"import"_s, .subject = {}});
        m_pending.clear();
        if (!counts)
            return counts.error();
        return {};
    }

    Library& m_library;
    QRandomGenerator m_random {20260101};
    QVector<RowChange> m_pending;
};

} // namespace

Result<void> addCrowd(Library& library, int count) { return Crowd(library).add(count); }

} // namespace atlas
