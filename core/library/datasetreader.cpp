// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/datasetreader.h"

#include "core/library/database.h"
#include "core/library/recordsql.h"

#include <QSet>

#include <algorithm>
#include <compare>
#include <functional>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// Fills a dataset, one query for each kind of record: what follows from one is collected and asked for once.
class Reader {
public:
    explicit Reader(const Database& database) : m_database(database) { }

    Result<Dataset> read(const QStringList& ids)
    {
        const std::initializer_list<std::function<Result<void>()>> steps {[&] { return readInstitutions(ids); },
            [this] { return readOwned(m_dataset.names, RecordKind::Name, toName); },
            [this] { return readOwned(m_dataset.observations, RecordKind::Observation, toObservation); },
            [this] { return readOwned(m_dataset.milestones, RecordKind::Milestone, toMilestone); },
            [this] { return readOwned(m_dataset.items, RecordKind::ProfileItem, toProfileItem); },
            [this] { return readCitations(); }, [this] { return readReferred(); }};
        for (const auto& step : steps) {
            if (const auto done = step(); !done)
                return done.error();
        }
        sort(ids);
        return std::move(m_dataset);
    }

private:
    /// Every record of a kind for which `where` holds. An unreadable one is an error: leaving it out would be a lie.
    template<typename T>
    Result<QVector<T>> select(
        RecordKind kind, const QString& where, const QStringList& values, Result<T> (*convert)(const Row&))
    {
        const RecordSchema& schema = atlas::schema(kind);
        auto query = Statement::prepare(m_database, selectSql(schema) + u"WHERE "_s + where);
        if (!query)
            return query.error();
        for (int i = 0; i < values.size(); ++i)
            query->bind(i + 1, values.at(i));
        QVector<T> records;
        while (true) {
            const auto row = query->step();
            if (!row)
                return row.error();
            if (!*row)
                return records;
            auto record = convert(readRow(*query, schema));
            if (!record)
                return record.error();
            records.append(*std::move(record));
        }
    }

    template<typename T>
    Result<QVector<T>> selectByIds(RecordKind kind, const QSet<QString>& ids, Result<T> (*convert)(const Row&))
    {
        if (ids.isEmpty())
            return QVector<T>();
        const QStringList values(ids.cbegin(), ids.cend());
        return select(kind, u"t.id IN (%1)"_s.arg(QStringList(values.size(), u"?"_s).join(u',')), values, convert);
    }

    template<typename T>
    Result<void> selectInto(
        QHash<QString, T>& records, RecordKind kind, const QSet<QString>& ids, Result<T> (*convert)(const Row&))
    {
        const auto found = selectByIds(kind, ids, convert);
        if (!found)
            return found.error();
        for (const T& record : *found)
            records.insert(record.id, record);
        return {};
    }

    [[nodiscard]] QString ownedBy() const
    {
        return u"institution IN (SELECT key FROM institutions WHERE id IN (%1))"_s.arg(
            QStringList(m_ids.size(), u"?"_s).join(u','));
    }

    Result<void> readInstitutions(const QStringList& ids)
    {
        auto found = selectByIds(RecordKind::Institution, QSet<QString>(ids.cbegin(), ids.cend()), toInstitution);
        if (!found)
            return found.error();
        m_dataset.institutions = *std::move(found);
        for (const Institution& institution : std::as_const(m_dataset.institutions)) {
            m_ids.append(institution.id);
            m_related.insert(institution.parent);
            cite(institution.provenance);
        }
        return {};
    }

    template<typename T> Result<void> readOwned(QVector<T>& records, RecordKind kind, Result<T> (*convert)(const Row&))
    {
        if (m_ids.isEmpty())
            return {};
        auto found = select(kind, u"t."_s + ownedBy(), m_ids, convert);
        if (!found)
            return found.error();
        records = *std::move(found);
        for (const T& record : std::as_const(records)) {
            cite(record.provenance);
            if constexpr (requires { record.counterpart; })
                m_related.insert(record.counterpart);
            if constexpr (requires { record.indicator; })
                m_indicators.insert(record.indicator);
        }
        return {};
    }

    Result<void> readCitations()
    {
        if (m_ids.isEmpty())
            return {};
        // The paths of all that was read, made where the records lie rather than sent there.
        QStringList paths {u"SELECT 'institutions/' || id FROM institutions WHERE id IN (%1)"_s.arg(
            QStringList(m_ids.size(), u"?"_s).join(u','))};
        QStringList values = m_ids;
        for (const RecordKind kind :
            {RecordKind::Name, RecordKind::Observation, RecordKind::Milestone, RecordKind::ProfileItem}) {
            paths.append(u"SELECT '%1/' || id FROM %1 WHERE %2"_s.arg(schema(kind).name, ownedBy()));
            values += m_ids;
        }
        auto found = select(RecordKind::Citation, u"t.record IN (%1) ORDER BY t.id"_s.arg(paths.join(u" UNION ALL "_s)),
            values, toCitation);
        if (!found)
            return found.error();
        for (const Citation& citation : std::as_const(*found)) {
            m_dataset.citations[toPath(citation.record)].append(citation);
            cite(citation.provenance);
        }
        return {};
    }

    Result<void> readReferred()
    {
        if (const auto done = selectInto(m_dataset.indicators, RecordKind::Indicator, m_indicators, toIndicator); !done)
            return done;
        QSet<QString> concepts;
        for (const Indicator& indicator : std::as_const(m_dataset.indicators))
            concepts.insert(indicator.conceptId);
        concepts.remove({});
        if (const auto done = selectInto(m_dataset.concepts, RecordKind::Concept, concepts, toConcept); !done)
            return done;
        m_related.remove({});
        if (const auto done = selectInto(m_dataset.related, RecordKind::Institution, m_related, toInstitution); !done)
            return done;
        m_sources.remove({});
        return selectInto(m_dataset.sources, RecordKind::Source, m_sources, toSource);
    }

    void cite(const Provenance& provenance) { m_sources.insert(provenance.source); }

    void sort(const QStringList& ids)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = ids.size() - 1; i >= 0; --i)
            places.insert(ids.at(i), i);
        const auto place = [&places](const auto& record) { return places.value(record.institution); };

        std::ranges::sort(m_dataset.institutions, {}, [&places](const Institution& i) { return places.value(i.id); });
        std::ranges::sort(
            m_dataset.names, {}, [&place](const InstitutionName& n) { return std::pair(place(n), n.id); });
        std::ranges::sort(m_dataset.observations, [&place](const Observation& a, const Observation& b) {
            if (const auto by = std::tuple(place(a), a.indicator) <=> std::tuple(place(b), b.indicator);
                std::is_neq(by))
                return std::is_lt(by);
            if (const auto by = order(a.period, b.period); std::is_neq(by))
                return std::is_lt(by);
            return a.id < b.id;
        });
        std::ranges::sort(m_dataset.milestones, [&place](const Milestone& a, const Milestone& b) {
            if (place(a) != place(b))
                return place(a) < place(b);
            if (const auto by = order(a.date, b.date); std::is_neq(by))
                return std::is_lt(by);
            return a.id < b.id;
        });
        std::ranges::sort(
            m_dataset.items, {}, [&place](const ProfileItem& i) { return std::tuple(place(i), i.section, i.id); });
    }

    const Database& m_database;
    Dataset m_dataset;
    QStringList m_ids;
    QSet<QString> m_sources, m_indicators, m_related;
};

} // namespace

Result<Dataset> readDataset(const Database& database, const QStringList& institutionIds)
{
    const auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    return Reader(database).read(institutionIds);
}

} // namespace atlas
