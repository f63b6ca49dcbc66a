// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordfinder.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/library/namesearch.h"
#include "core/library/pinyin.h"
#include "core/library/recordstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

constexpr int kNoMatch = 100;

QString cell(RecordKind kind, const Row& row, QStringView column) { return row.value(schema(kind).indexOf(column)); }

QString folded(const QString& text) { return foldWidth(text).toCaseFolded().remove(u' '); }

/// Every character of `typed` in order, with others between: 编床 finds 编制床位.
bool isScattered(const QString& typed, const QString& text)
{
    qsizetype at = 0;
    for (const QChar c : typed) {
        at = text.indexOf(c, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

QString nameColumn(RecordKind kind) { return kind == RecordKind::Source ? u"title"_s : u"name"_s; }

} // namespace

RecordFinder::RecordFinder(const Catalogue& catalogue, StandardRecords standard)
    : m_catalogue(catalogue), m_standard(std::move(standard))
{
}

void RecordFinder::setDatabase(const Database* database)
{
    m_database = database;
    forget();
}

void RecordFinder::forget() { m_entries.clear(); }

RecordFinder::Entry RecordFinder::entryOf(const Row& row, const QStringList& names, bool isStandard)
{
    Entry entry;
    entry.row = row;
    entry.isStandard = isStandard;
    for (const QString& name : names) {
        if (name.isEmpty())
            continue;
        entry.texts.append(folded(name));
        for (const QVector<Syllable>& reading : pinyinReadings(name)) {
            entry.spellings.append(pinyinText(reading).remove(u' '));
            entry.initials.append(pinyinInitials(reading));
        }
    }
    entry.texts.append(row.first().toCaseFolded());
    return entry;
}

const RecordFinder::Entries& RecordFinder::entries(RecordKind kind) const
{
    const auto known = m_entries.constFind(int(kind));
    if (known != m_entries.cend())
        return *known;
    Entries entries;
    QSet<QString> ids;
    const QString name = nameColumn(kind);
    const QString nameEn = name + u"_en"_s;
    const auto add = [&](const Row& row, bool isStandard) {
        if (ids.contains(row.first()))
            return;
        ids.insert(row.first());
        const QStringList names {cell(kind, row, name), cell(kind, row, nameEn)};
        // Readings cost more than all the rest: they are kept for as long as the names stay.
        const QString key = row.first() + u'\n' + names.join(u'\n');
        auto known = m_spelt.find(key);
        if (known == m_spelt.end())
            known = m_spelt.insert(key, entryOf(row, names, isStandard));
        known->row = row;
        known->isStandard = isStandard;
        entries.append(*known);
    };
    if (m_database) {
        const auto read = RecordStore(*m_database).forEach(kind, [&](const Row& row) {
            add(row, false);
            return true;
        });
        Q_UNUSED(read) // what cannot be read is not offered; opening said why
    }
    for (const Row& row : kind == RecordKind::Concept ? m_standard.concepts
            : kind == RecordKind::Indicator           ? m_standard.indicators
                                                      : QVector<Row>())
        add(row, true);
    return *m_entries.insert(int(kind), entries);
}

const RecordFinder::Entries& RecordFinder::regions() const
{
    if (m_regions.isEmpty()) {
        for (const Region& region : m_catalogue.regions()) {
            if (region.until.isEmpty())
                m_regions.append(entryOf({region.code, region.name, region.nameEn, region.shortName},
                    {region.shortName, region.name, region.nameEn}, false));
        }
        std::ranges::sort(
            m_regions, [](const Entry& a, const Entry& b) { return a.row.constFirst() < b.row.constFirst(); });
    }
    return m_regions;
}

int RecordFinder::rank(const Entry& entry, const QString& typed)
{
    int best = kNoMatch;
    const auto offer = [&best](bool matches, int rank) {
        if (matches)
            best = qMin(best, rank);
    };
    for (const QString& text : entry.texts) {
        offer(text == typed, 0);
        offer(text.startsWith(typed), 1);
        offer(text.contains(typed), 2);
        offer(typed.size() > 1 && typed.at(0).unicode() >= 0x2e80 && isScattered(typed, text), 7);
    }
    for (const QString& initials : entry.initials) {
        offer(initials == typed, 3);
        offer(initials.startsWith(typed), 4);
        offer(typed.size() > 2 && initials.contains(typed), 6);
    }
    for (const QString& spelling : entry.spellings) {
        offer(spelling.startsWith(typed), 3);
        offer(typed.size() > 3 && spelling.contains(typed), 5);
    }
    return best;
}

FoundRecord RecordFinder::found(RecordKind kind, const Entry& entry, const QLocale& locale) const
{
    FoundRecord found;
    found.id = entry.row.first();
    found.isStandard = entry.isStandard;
    const QString name = nameColumn(kind);
    const QString nameEn = name + u"_en"_s;
    found.name = localized(cell(kind, entry.row, name), cell(kind, entry.row, nameEn), locale);
    QStringList details;
    if (kind == RecordKind::Indicator)
        details = {localized(cell(kind, entry.row, u"unit"), cell(kind, entry.row, u"unit_en"), locale), found.id};
    else if (kind == RecordKind::Source)
        details = {cell(kind, entry.row, u"publisher"), cell(kind, entry.row, u"published")};
    else
        details = {found.id};
    details.removeAll(QString());
    found.detail = details.join(u" · "_s);
    return found;
}

QVector<FoundRecord> RecordFinder::find(
    RecordKind kind, const QString& text, int limit, const QLocale& locale, const QString& family) const
{
    QVector<FoundRecord> result;
    if (kind == RecordKind::Institution) {
        if (!m_database)
            return result;
        const auto add = [&](const ListItem& item) {
            QStringList details {m_catalogue.gradeShortName(item.grade, locale),
                item.region.isEmpty() ? QString() : m_catalogue.regionShortName(item.region, locale)};
            details.removeAll(QString());
            result.append({item.id, localized(item.name, item.nameEn, locale), details.join(u" · "_s), false});
        };
        if (text.trimmed().isEmpty()) {
            if (const auto page = InstitutionList(*m_database).page({}, nullptr, limit))
                std::ranges::for_each(*page, add);
        } else if (const auto hits = NameSearch(*m_database).find(text, limit)) {
            std::ranges::for_each(*hits, [&](const NameHit& hit) { add(hit.item); });
        }
        if (const auto exact = InstitutionList(*m_database).items({text.trimmed()}); exact && !exact->isEmpty()) {
            result.removeIf([&](const FoundRecord& found) { return found.id == exact->first().id; });
            add(exact->first());
            result.move(result.size() - 1, 0);
            result.resize(std::min(result.size(), qsizetype(limit)));
        }
        return result;
    }
    const QString typed = folded(text);
    QVector<std::pair<int, qsizetype>> ranked;
    const Entries& all = entries(kind);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int rank = typed.isEmpty() ? 0 : RecordFinder::rank(all.at(i), typed);
        if (rank == kNoMatch)
            continue;
        const bool inFamily
            = !family.isEmpty() && kind == RecordKind::Indicator && cell(kind, all.at(i).row, u"concept") == family;
        // Among equals first the family, then what the library has already.
        ranked.append({rank * 4 + (inFamily ? 0 : 2) + (all.at(i).isStandard ? 1 : 0), i});
    }
    std::ranges::sort(ranked);
    for (const auto& [rank, i] : ranked) {
        if (result.size() >= limit)
            break;
        result.append(found(kind, all.at(i), locale));
    }
    return result;
}

QVector<FoundRecord> RecordFinder::findRegion(const QString& text, int limit, const QLocale& locale) const
{
    const QString typed = folded(text);
    QVector<std::pair<int, qsizetype>> ranked;
    const Entries& all = regions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (const int rank = typed.isEmpty() ? 0 : RecordFinder::rank(all.at(i), typed); rank != kNoMatch)
            ranked.append({rank, i});
    }
    std::ranges::sort(ranked);
    QVector<FoundRecord> result;
    for (const auto& [rank, i] : ranked) {
        if (result.size() >= limit)
            break;
        const QString code = all.at(i).row.first();
        result.append({code, m_catalogue.regionName(code, locale), code, false});
    }
    return result;
}

std::optional<FoundRecord> RecordFinder::record(RecordKind kind, const QString& id, const QLocale& locale) const
{
    const auto row = this->row(kind, id);
    if (!row)
        return std::nullopt;
    if (kind != RecordKind::Institution)
        return found(kind, {*row, false, {}, {}, {}}, locale);
    return FoundRecord {id, localized(cell(kind, *row, u"name"), cell(kind, *row, u"name_en"), locale),
        m_catalogue.regionShortName(cell(kind, *row, u"region"), locale), false};
}

std::optional<Row> RecordFinder::row(RecordKind kind, const QString& id) const
{
    if (id.isEmpty())
        return std::nullopt;
    if (m_database) {
        if (const auto stored = RecordStore(*m_database).find(kind, id); stored && *stored)
            return **stored;
    }
    const Row* standard = m_standard.find(kind, id);
    return standard ? std::optional(*standard) : std::nullopt;
}

} // namespace atlas
