// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/nameindex.h"

#include "core/library/database.h"
#include "core/library/namegrams.h"
#include "core/library/pinyin.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

constexpr int kRankShift = 40;
constexpr int kRanks = 16;

/// Full-text hits come in the order of keys. A key that begins with how little is known of an institution (halving from
/// rank to rank) brings the best known first, so that a search may stop early however many names there are.
int rankOf(qint64 records) { return kRanks - 1 - std::min(kRanks - 1, int(std::bit_width(quint64(records)))); }

void addReadings(IndexedName& name)
{
    QStringList pinyin, initials;
    for (const auto& reading : pinyinReadings(name.name)) {
        pinyin.append(pinyinText(reading));
        initials.append(pinyinInitials(reading));
    }
    initials.removeDuplicates();
    name.pinyin = pinyin.join(u'|');
    name.initials = initials.join(u'|');
}

} // namespace

Result<NameIndex> NameIndex::open(const Database& database)
{
    std::optional<Error> failed;
    const auto prepare = [&](const QString& sql) -> std::optional<Statement> {
        auto statement = Statement::prepare(database, sql);
        if (statement)
            return *std::move(statement);
        failed = failed ? failed : statement.error();
        return std::nullopt;
    };
    auto names = prepare(u"SELECT name, name_en, short_name FROM institutions WHERE key = ?1"_s);
    auto others = prepare(u"SELECT name FROM names WHERE institution = ?1 ORDER BY id"_s);
    auto counts = prepare(u"SELECT (SELECT count(*) FROM observations WHERE institution = ?1)"
                          " + (SELECT count(*) FROM milestones WHERE institution = ?1)"
                          " + (SELECT count(*) FROM profile_items WHERE institution = ?1)"_s);
    auto setRecords = prepare(u"UPDATE institutions SET records = ?2 WHERE key = ?1 AND records <> ?2"_s);
    auto indexed = prepare(
        u"SELECT key, display, name, pinyin, initials FROM search_names WHERE institution = ?1 ORDER BY key"_s);
    auto remove = prepare(u"DELETE FROM search_names WHERE key = ?1"_s);
    auto forget = prepare(u"INSERT INTO search_grams(search_grams, rowid, grams) VALUES ('delete', ?1, ?2)"_s);
    auto insert = prepare(u"INSERT INTO search_names(key, institution, display, name, pinyin, initials)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s);
    auto remember = prepare(u"INSERT INTO search_grams(rowid, grams) VALUES (?1, ?2)"_s);
    auto lastKey = prepare(u"SELECT max(key) FROM search_names WHERE key < ?1"_s);
    if (failed)
        return *failed;
    return NameIndex(Statements {*std::move(names), *std::move(others), *std::move(counts), *std::move(setRecords),
        *std::move(indexed), *std::move(remove), *std::move(forget), *std::move(insert), *std::move(remember),
        *std::move(lastKey)});
}

Result<QVector<IndexedName>> NameIndex::currentNames(qint64 institution)
{
    QVector<IndexedName> names;
    const auto add = [&names](const QString& name, bool display) {
        const auto same = [&name](const IndexedName& known) { return known.name == name; };
        if (!name.isEmpty() && std::none_of(names.cbegin(), names.cend(), same))
            names.append({0, display, name, {}, {}});
    };
    m_sql.names.bind(1, institution);
    const auto found = m_sql.names.step();
    if (!found)
        return found.error();
    if (*found) {
        for (int column = 0; column < 3; ++column)
            add(m_sql.names.text(column), true);
    }
    m_sql.names.reset();

    m_sql.others.bind(1, institution);
    while (true) {
        const auto row = m_sql.others.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        add(m_sql.others.text(0), false);
    }
    m_sql.others.reset();
    return names;
}

Result<QVector<IndexedName>> NameIndex::indexedNames(qint64 institution)
{
    QVector<IndexedName> names;
    Statement& query = m_sql.indexed;
    query.bind(1, institution);
    while (true) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        names.append({query.integer(0), query.integer(1) != 0, query.text(2), query.text(3), query.text(4)});
    }
    query.reset();
    return names;
}

Result<qint64> NameIndex::countRecords(qint64 institution)
{
    m_sql.counts.bind(1, institution);
    const auto row = m_sql.counts.step();
    if (!row)
        return row.error();
    const qint64 records = m_sql.counts.integer(0);
    m_sql.counts.reset();
    m_sql.setRecords.bind(1, institution);
    m_sql.setRecords.bind(2, records);
    if (const auto done = m_sql.setRecords.run(); !done)
        return done.error();
    return records;
}

Result<qint64> NameIndex::nextKey(int rank)
{
    auto last = m_lastKeys.find(rank);
    if (last == m_lastKeys.end()) {
        m_sql.lastKey.bind(1, qint64(rank + 1) << kRankShift);
        const auto row = m_sql.lastKey.step();
        if (!row)
            return row.error();
        last = m_lastKeys.insert(rank, std::max(m_sql.lastKey.integer(0), qint64(rank) << kRankShift));
        m_sql.lastKey.reset();
    }
    return ++*last;
}

Result<void> NameIndex::refresh(qint64 institution)
{
    auto names = currentNames(institution);
    if (!names)
        return names.error();
    const auto indexed = indexedNames(institution);
    if (!indexed)
        return indexed.error();
    const auto records = countRecords(institution);
    if (!records)
        return records.error();

    const int rank = rankOf(*records);
    const auto same = [rank](const IndexedName& name, const IndexedName& known) {
        return name.display == known.display && name.name == known.name && known.key >> kRankShift == rank;
    };
    if (std::equal(names->cbegin(), names->cend(), indexed->cbegin(), indexed->cend(), same))
        return {};
    for (const IndexedName& name : *indexed) {
        if (const auto done = forget(name); !done)
            return done;
    }
    for (IndexedName& name : *names) {
        const auto key = nextKey(rank);
        if (!key)
            return key.error();
        name.key = *key;
        addReadings(name);
        if (const auto done = remember(institution, name); !done)
            return done;
    }
    return {};
}

Result<void> NameIndex::forget(const IndexedName& name)
{
    m_sql.remove.bind(1, name.key);
    if (const auto done = m_sql.remove.run(); !done)
        return done;
    // A contentless index forgets by being told once more, word for word, what it had been told.
    m_sql.forget.bind(1, name.key);
    m_sql.forget.bind(2, nameGrams(name.name, name.pinyin, name.initials));
    return m_sql.forget.run();
}

Result<void> NameIndex::remember(qint64 institution, const IndexedName& name)
{
    m_sql.insert.bind(1, name.key);
    m_sql.insert.bind(2, institution);
    m_sql.insert.bind(3, qint64(name.display ? 1 : 0));
    m_sql.insert.bind(4, name.name);
    m_sql.insert.bind(5, name.pinyin);
    m_sql.insert.bind(6, name.initials);
    if (const auto done = m_sql.insert.run(); !done)
        return done;
    m_sql.remember.bind(1, name.key);
    m_sql.remember.bind(2, nameGrams(name.name, name.pinyin, name.initials));
    return m_sql.remember.run();
}

} // namespace atlas
