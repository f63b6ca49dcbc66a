// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/namesearch.h"

#include "core/library/database.h"
#include "core/library/listsql.h"
#include "core/library/namegrams.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// What was typed, as each script compares it; empty where it cannot be that.
struct Wanted {
    QString literal;
    QString letters; ///< for pinyin and initials: without tones and apostrophes
};

Wanted wantedFrom(const QString& text)
{
    Wanted wanted;
    wanted.literal = foldName(text);
    // nèiménggǔ, xi'an, lü: the marks go, ü becomes v as it is stored.
    for (const QChar c : wanted.literal.normalized(QString::NormalizationForm_D)) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isLetter)
            wanted.letters.append(c);
        else if (c == u'\u0308' && wanted.letters.endsWith(u'u'))
            wanted.letters.back() = u'v';
        else if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != u'\u2019')
            return {wanted.literal, {}};
    }
    return wanted;
}

std::optional<Position> positionIn(const QString& text, const QString& wanted)
{
    const qsizetype at = text.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    if (at > 0)
        return Position::Part;
    return text.size() == wanted.size() ? Position::Whole : Position::Start;
}

/// The best place in any reading: `nei meng gu|…`.
std::optional<Position> positionInPinyin(const QString& pinyin, const QString& wanted)
{
    std::optional<Position> best;
    for (const QString& reading : pinyin.split(u'|', Qt::SkipEmptyParts)) {
        QString letters;
        QSet<qsizetype> starts;
        for (const QString& syllable : reading.split(u' ')) {
            starts.insert(letters.size());
            letters += syllable;
        }
        for (qsizetype at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            Position position = starts.contains(at) ? Position::Part : Position::Inside;
            if (at == 0)
                position = letters.size() == wanted.size() ? Position::Whole : Position::Start;
            best = std::min(best.value_or(position), position);
        }
    }
    return best;
}

std::optional<Position> positionInInitials(const QString& initials, const QString& wanted)
{
    std::optional<Position> best;
    for (const QString& reading : initials.split(u'|', Qt::SkipEmptyParts)) {
        if (const auto position = positionIn(reading, wanted))
            best = std::min(best.value_or(*position), *position);
    }
    return best;
}

struct Candidate {
    Position position = Position::Inside;
    Script script = Script::Initials;
    bool display = false;
    QString name;
    ListItem item;

    /// Ascending: the best first.
    [[nodiscard]] auto rank() const
    {
        return std::tuple(position, script, !display, -item.records, item.sortKey, item.key);
    }
};

/// One search: asks tier after tier, from whole names to syllables' insides, until enough are found.
class Search {
public:
    Search(const Database& database, const Wanted& wanted, const ListFilter& filter, int limit)
        : m_database(database), m_wanted(wanted), m_filter(filterSql(filter)), m_limit(limit)
    {
    }

    Result<QVector<NameHit>> run()
    {
        for (const Position position : {Position::Whole, Position::Start, Position::Part, Position::Inside}) {
            for (const Script script : {Script::Literal, Script::Pinyin, Script::Initials}) {
                if (const auto done = ask(script, position); !done)
                    return done.error();
            }
            if (m_found.size() >= m_limit)
                break;
        }
        return hits();
    }

private:
    Result<void> ask(Script script, Position position)
    {
        const QString& text = script == Script::Literal ? m_wanted.literal : m_wanted.letters;
        if (text.isEmpty() || (position == Position::Inside && script != Script::Pinyin))
            return {};
        if (!m_query) {
            auto query = Statement::prepare(m_database,
                u"SELECT %1, n.display, n.name, n.pinyin, n.initials FROM search_grams AS g"
                " CROSS JOIN search_names AS n ON n.key = g.rowid CROSS JOIN institutions AS i ON i.key = "
                "n.institution%2"
                " WHERE g.search_grams MATCH ? ORDER BY g.rowid"_s.arg(QStringView(kItemColumns), m_filter.terms));
            if (!query)
                return query.error();
            m_query = *std::move(query);
        }
        const int parameter = m_filter.bind(*m_query, 1);
        m_query->bind(parameter, gramQuery(text, script, position));
        const auto done = collect();
        m_query->reset();
        return done;
    }

    /// The best known institutions come first (nameindex.cpp): a few more than are asked for are enough to choose from.
    Result<void> collect()
    {
        const qsizetype enough = m_found.size() + 2 * qsizetype(m_limit) + 100;
        while (m_found.size() < enough) {
            const auto row = m_query->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if (auto candidate = verified())
                keep(*std::move(candidate));
        }
        return {};
    }

    /// Pairs of characters found in a name need not stand beside each other: the name itself decides, and how well it
    /// fits.
    [[nodiscard]] std::optional<Candidate> verified() const
    {
        Candidate candidate;
        candidate.display = m_query->integer(kItemColumnCount) != 0;
        candidate.name = m_query->text(kItemColumnCount + 1);
        std::optional<std::pair<Position, Script>> best;
        const auto consider = [&best](std::optional<Position> position, Script script) {
            if (position && (!best || std::pair(*position, script) < *best))
                best = std::pair(*position, script);
        };
        consider(positionIn(foldName(candidate.name), m_wanted.literal), Script::Literal);
        if (!m_wanted.letters.isEmpty()) {
            consider(positionInPinyin(m_query->text(kItemColumnCount + 2), m_wanted.letters), Script::Pinyin);
            consider(positionInInitials(m_query->text(kItemColumnCount + 3), m_wanted.letters), Script::Initials);
        }
        if (!best)
            return std::nullopt;
        std::tie(candidate.position, candidate.script) = *best;
        candidate.item = readItem(*m_query);
        return candidate;
    }

    void keep(Candidate candidate)
    {
        const auto known = m_found.find(candidate.item.key);
        if (known == m_found.end())
            m_found.insert(candidate.item.key, candidate);
        else if (candidate.rank() < known->rank())
            *known = std::move(candidate);
    }

    [[nodiscard]] QVector<NameHit> hits() const
    {
        QVector<const Candidate*> sorted;
        for (const Candidate& candidate : m_found)
            sorted.append(&candidate);
        std::ranges::sort(sorted, {}, [](const Candidate* candidate) { return candidate->rank(); });
        if (sorted.size() > m_limit)
            sorted.resize(m_limit);
        QVector<NameHit> hits;
        for (const Candidate* candidate : std::as_const(sorted))
            hits.append({candidate->item, candidate->display ? QString() : candidate->name});
        return hits;
    }

    const Database& m_database;
    const Wanted& m_wanted;
    FilterSql m_filter;
    int m_limit;
    std::optional<Statement> m_query;
    QHash<qint64, Candidate> m_found;
};

} // namespace

Result<QVector<NameHit>> NameSearch::find(const QString& text, int limit, const ListFilter& filter) const
{
    const Wanted wanted = wantedFrom(text);
    if (wanted.literal.isEmpty() || limit <= 0)
        return QVector<NameHit>();
    const auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    return Search(m_database, wanted, filter, limit).run();
}

} // namespace atlas
