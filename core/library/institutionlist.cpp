// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/institutionlist.h"

#include "core/library/database.h"
#include "core/library/listsql.h"

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// The regions above one, as the tree shows them: 150105 lies in 150100, that in 150000. What has no levels lies in
/// none.
QStringList withParents(const QString& region)
{
    if (region.isEmpty())
        return {};
    QStringList regions {region};
    if (region.startsWith("CN-"_L1) && region.size() == 9) {
        regions.append(region.left(7) + u"00"_s);
        regions.append(region.left(5) + u"0000"_s);
        regions.removeDuplicates();
    }
    return regions;
}

/// How many hospitals each value of `column` has, of those that pass the filter.
Result<QHash<QString, int>> countBy(const Database& database, const QString& column, const ListFilter& filter)
{
    const FilterSql where = filterSql(filter);
    auto query = Statement::prepare(database,
        u"SELECT i.%1, count(*) FROM institutions AS i INDEXED BY %2 WHERE i.kind = 'hospital'%3 GROUP BY i.%1"_s.arg(
            column, where.index, where.terms));
    if (!query)
        return query.error();
    where.bind(*query, 1);
    QHash<QString, int> counts;
    while (true) {
        const auto row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        counts.insert(query->text(0), static_cast<int>(query->integer(1)));
    }
}

} // namespace

Result<QVector<ListItem>> InstitutionList::page(const ListFilter& filter, const ListCursor* after, int limit) const
{
    const FilterSql where = filterSql(filter);
    // A keyset, not an offset: the last page costs what the first one does. INDEXED BY makes a plan that would sort an
    // error.
    const QString sql = u"SELECT %1 FROM institutions AS i INDEXED BY %2 WHERE i.kind = 'hospital'%3%4"
                        " ORDER BY i.sort_key, i.key LIMIT ?"_s.arg(QStringView(kItemColumns), where.index, where.terms,
                            after ? u" AND (i.sort_key, i.key) > (?, ?)"_s : QString());
    auto query = Statement::prepare(m_database, sql);
    if (!query)
        return query.error();
    int parameter = where.bind(*query, 1);
    if (after) {
        query->bind(parameter++, after->sortKey);
        query->bind(parameter++, after->key);
    }
    query->bind(parameter, qint64(limit));

    QVector<ListItem> items;
    while (true) {
        const auto row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return items;
        items.append(readItem(*query));
    }
}

Result<ListCounts> InstitutionList::counts(const ListFilter& filter) const
{
    const auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    ListFilter anywhere = filter;
    anywhere.region.clear();
    ListFilter ofAnyCategory = filter;
    ofAnyCategory.category.clear();
    ListFilter ofAnyGrade = filter;
    ofAnyGrade.grade.clear();

    const auto byRegion = countBy(m_database, u"region"_s, anywhere);
    if (!byRegion)
        return byRegion.error();
    const auto byCategory = countBy(m_database, u"category"_s, ofAnyCategory);
    if (!byCategory)
        return byCategory.error();
    const auto byGrade = countBy(m_database, u"grade"_s, ofAnyGrade);
    if (!byGrade)
        return byGrade.error();

    ListCounts counts;
    for (auto region = byRegion->cbegin(); region != byRegion->cend(); ++region) {
        for (const QString& code : withParents(region.key()))
            counts.byRegion[code] += region.value();
    }
    counts.byCategory = *byCategory;
    counts.byGrade = *byGrade;
    for (auto category = byCategory->cbegin(); category != byCategory->cend(); ++category) {
        if (filter.category.isEmpty() || category.key() == filter.category)
            counts.total += category.value();
    }
    return counts;
}

Result<QVector<ListItem>> InstitutionList::items(const QStringList& ids) const
{
    auto query = Statement::prepare(
        m_database, u"SELECT %1 FROM institutions AS i WHERE i.id = ?"_s.arg(QStringView(kItemColumns)));
    if (!query)
        return query.error();
    QVector<ListItem> items;
    for (const QString& id : ids) {
        query->bind(1, id);
        const auto row = query->step();
        if (!row)
            return row.error();
        if (*row)
            items.append(readItem(*query));
        query->reset();
    }
    return items;
}

Result<QHash<QString, QString>> InstitutionList::regionInstitutions() const
{
    auto query = Statement::prepare(m_database,
        u"SELECT region, id FROM institutions INDEXED BY institutions_regions WHERE kind = 'region' AND region <> ''"
        " ORDER BY region, id DESC"_s);
    if (!query)
        return query.error();
    QHash<QString, QString> regions;
    while (true) {
        const auto row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return regions;
        // Should two claim one code, the first id stands.
        regions.insert(query->text(0), query->text(1));
    }
}

} // namespace atlas
