// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordsearch.h"

#include "core/domain/schema.h"
#include "core/library/database.h"
#include "core/library/namegrams.h"
#include "core/library/pinyin.h"
#include "core/library/statement.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// More candidates than are shown, so that the best of them can be chosen; a table of millions is left early.
constexpr int kCandidates = 400;

/// How well a title fits, less is better; empty: not at all.
std::optional<int> fitOf(const QString& title, const QString& wanted)
{
    const QString folded = foldName(title);
    const qsizetype at = folded.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    return at > 0 ? 2 : folded.size() == wanted.size() ? 0 : 1;
}

/// By pinyin and initials, behind every literal fit.
std::optional<int> spokenFitOf(const QString& title, const QString& letters)
{
    const bool isLatin = std::all_of(letters.cbegin(), letters.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isLatin || letters.size() < 2)
        return std::nullopt;
    std::optional<int> best;
    for (const QVector<Syllable>& reading : pinyinReadings(title)) {
        const QString initials = pinyinInitials(reading);
        const QString whole = pinyinText(reading).remove(u' ');
        for (const auto& [text, rank] : {std::pair {whole, 3}, std::pair {initials, 5}}) {
            const qsizetype at = text.indexOf(letters);
            if (at >= 0)
                best = std::min(best.value_or(9), rank + (at > 0 ? 1 : 0));
        }
    }
    return best;
}

struct Ranked {
    RecordHit hit;
    int fit = 0;
};

void sortRanked(QVector<Ranked>& found)
{
    std::stable_sort(found.begin(), found.end(), [](const Ranked& a, const Ranked& b) {
        if (a.fit != b.fit)
            return a.fit < b.fit;
        if (a.hit.title.size() != b.hit.title.size())
            return a.hit.title.size() < b.hit.title.size();
        return a.hit.ref.id < b.hit.ref.id;
    });
}

/// Columns: id, title, title_en, detail, institution id, name, name_en.
RecordHit readHit(const Statement& row, RecordKind kind)
{
    RecordHit hit;
    hit.ref = {kind, row.text(0), {}};
    hit.title = row.text(1);
    hit.titleEn = row.text(2);
    hit.detail = row.text(3);
    hit.institution = row.text(4);
    hit.institutionName = row.text(5);
    hit.institutionNameEn = row.text(6);
    return hit;
}

Result<void> forEachRow(Statement& query, const std::function<void(const Statement&)>& visit)
{
    while (true) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        visit(query);
    }
}

struct Table {
    RecordKind kind;
    const char16_t* sql; ///< the columns of readHit()
};

// Both titles; SQLite folds ASCII case by itself. `?1` is the pattern, `?2` the bound.
constexpr Table kTitled[] {
    {RecordKind::Milestone,
        u"SELECT m.id, m.title, m.title_en, m.date, i.id, i.name, i.name_en FROM milestones AS m"
        u" JOIN institutions AS i ON i.key = m.institution"
        u" WHERE m.title LIKE ?1 ESCAPE '\\' OR m.title_en LIKE ?1 ESCAPE '\\' LIMIT ?2"},
    {RecordKind::ProfileItem,
        u"SELECT p.id, p.name, p.name_en, p.section, i.id, i.name, i.name_en FROM profile_items AS p"
        u" JOIN institutions AS i ON i.key = p.institution"
        u" WHERE p.name LIKE ?1 ESCAPE '\\' OR p.name_en LIKE ?1 ESCAPE '\\' LIMIT ?2"},
    {RecordKind::Source,
        u"SELECT id, title, title_en, iif(publisher = '', author, publisher), '', '', '' FROM sources"
        u" WHERE title LIKE ?1 ESCAPE '\\' OR title_en LIKE ?1 ESCAPE '\\' OR author LIKE ?1 ESCAPE '\\' LIMIT ?2"},
};

/// What stands in an institution's data; `r` is the record.
constexpr Table kOwned[] {
    {RecordKind::Observation,
        u"SELECT r.id, d.name, d.name_en, r.period, i.id, i.name, i.name_en FROM observations AS r"
        u" JOIN institutions AS i ON i.key = r.institution JOIN indicators AS d ON d.key = r.indicator"},
    {RecordKind::Milestone,
        u"SELECT r.id, r.title, r.title_en, r.date, i.id, i.name, i.name_en FROM milestones AS r"
        u" JOIN institutions AS i ON i.key = r.institution"},
    {RecordKind::ProfileItem,
        u"SELECT r.id, r.name, r.name_en, r.section, i.id, i.name, i.name_en FROM profile_items AS r"
        u" JOIN institutions AS i ON i.key = r.institution"},
};
constexpr Table kInstitutions {
    RecordKind::Institution, u"SELECT r.id, r.name, r.name_en, '', r.id, '', '' FROM institutions AS r"};

/// The records that name the source `?1` themselves, and those that a citation says it of.
const QString kRestsOnSource
    = u" WHERE r.key IN (SELECT key FROM \"%1\" WHERE source ="
      " (SELECT key FROM sources WHERE id = ?1)"
      " UNION SELECT cited.key FROM citations AS c JOIN \"%1\" AS cited"
      " ON cited.id = substr(c.record, length('%1/') + 1)"
      " WHERE substr(c.record, 1, length('%1/')) = '%1/' AND c.source = (SELECT key FROM sources WHERE id = ?1)) LIMIT ?2"_s;

QString patternFor(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

} // namespace

Result<void> RecordSearch::forEachHit(RecordKind kind, const QString& sql, const QString& first, int limit,
    const std::function<void(const RecordHit&)>& visit) const
{
    auto query = Statement::prepare(m_database, sql);
    if (!query)
        return query.error();
    query->bind(1, first);
    query->bind(2, qint64(limit));
    return forEachRow(*query, [&](const Statement& row) { visit(readHit(row, kind)); });
}

Result<QVector<RecordHit>> RecordSearch::find(const QString& text, int limit) const
{
    const QString typed = text.trimmed();
    const QString wanted = foldName(typed);
    if (wanted.isEmpty() || limit <= 0)
        return QVector<RecordHit>();
    QVector<RecordHit> all;
    const auto take = [&all, limit](QVector<Ranked>& found) {
        sortRanked(found);
        for (qsizetype i = 0; i < found.size() && i < limit; ++i)
            all.append(found.at(i).hit);
    };

    // Concepts and indicators are few: every one is looked at, in any script.
    QVector<Ranked> concepts, indicators;
    QSet<QString> conceptNames;
    const auto rank = [&](const Statement& row, RecordKind kind, QVector<Ranked>& into) {
        const RecordHit hit = readHit(row, kind);
        std::optional<int> fit = fitOf(hit.title, wanted);
        for (const auto& other : {fitOf(hit.titleEn, wanted), spokenFitOf(hit.title, wanted)}) {
            if (other && (!fit || *other < *fit))
                fit = other;
        }
        if (fit)
            into.append({hit, *fit});
    };
    auto conceptQuery = Statement::prepare(m_database, u"SELECT id, name, name_en, '', '', '', '' FROM concepts"_s);
    if (!conceptQuery)
        return conceptQuery.error();
    if (const auto done = forEachRow(*conceptQuery,
            [&](const Statement& row) {
                conceptNames.insert(row.text(1));
                rank(row, RecordKind::Concept, concepts);
            });
        !done)
        return done.error();
    auto indicatorQuery
        = Statement::prepare(m_database, u"SELECT id, name, name_en, category, '', '', '' FROM indicators"_s);
    if (!indicatorQuery)
        return indicatorQuery.error();
    if (const auto done = forEachRow(*indicatorQuery,
            [&](const Statement& row) {
                if (!conceptNames.contains(row.text(1)))
                    rank(row, RecordKind::Indicator, indicators);
            });
        !done)
        return done.error();
    take(concepts);
    take(indicators);

    for (const Table& table : kTitled) {
        QVector<Ranked> found;
        const auto done = forEachHit(
            table.kind, QString::fromUtf16(table.sql), patternFor(typed), kCandidates, [&](const RecordHit& hit) {
                const int fit = std::min(fitOf(hit.title, wanted).value_or(3), fitOf(hit.titleEn, wanted).value_or(3));
                found.append({hit, fit});
            });
        if (!done)
            return done.error();
        take(found);
    }
    return all;
}

Result<QVector<RecordHit>> RecordSearch::citing(const QString& source, int limit) const
{
    QVector<RecordHit> all;
    const auto read = [&](const Table& table) {
        return forEachHit(table.kind,
            QString::fromUtf16(table.sql) + QString(kRestsOnSource).replace(u"%1"_s, schema(table.kind).name), source,
            limit, [&all](const RecordHit& hit) { all.append(hit); });
    };
    if (const auto done = read(kInstitutions); !done)
        return done.error();
    for (const Table& table : kOwned) {
        if (const auto done = read(table); !done)
            return done.error();
    }
    return all;
}

Result<std::optional<RecordHit>> RecordSearch::hit(const RecordRef& record) const
{
    std::optional<RecordHit> found;
    for (const Table& table : kOwned) {
        if (table.kind != record.kind)
            continue;
        const auto done = forEachHit(table.kind, QString::fromUtf16(table.sql) + u" WHERE r.id = ?1 LIMIT ?2"_s,
            record.id, 1, [&found](const RecordHit& hit) { found = hit; });
        if (!done)
            return done.error();
    }
    return found;
}

Result<QVector<RecordHit>> RecordSearch::findOf(const QString& institution, const QString& text, int limit) const
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QVector<RecordHit> all;
    for (const Table& table : kOwned) {
        QVector<Ranked> found;
        const auto done = forEachHit(table.kind, QString::fromUtf16(table.sql) + u" WHERE i.id = ?1 LIMIT ?2"_s,
            institution, kCandidates, [&](const RecordHit& hit) {
                int fit = 0;
                for (const QString& word : words) {
                    const QString wanted = foldName(word);
                    auto best = fitOf(hit.title, wanted);
                    for (const auto& other :
                        {fitOf(hit.titleEn, wanted), fitOf(hit.detail, wanted), spokenFitOf(hit.title, wanted)}) {
                        if (other && (!best || *other < *best))
                            best = other;
                    }
                    if (!best)
                        return; // every word says something of it
                    fit += *best;
                }
                found.append({hit, fit});
            });
        if (!done)
            return done.error();
        sortRanked(found);
        for (qsizetype i = 0; i < found.size() && i < limit; ++i)
            all.append(found.at(i).hit);
    }
    return all;
}

} // namespace atlas
