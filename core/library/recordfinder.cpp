// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordfinder.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/library/namegrams.h"
#include "core/library/namesearch.h"
#include "core/library/pinyin.h"
#include "core/library/recordsearch.h"
#include "core/library/recordstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

constexpr int kNoMatch = 100;

QString cell(RecordKind kind, const Row& row, QStringView column) { return row.value(schema(kind).indexOf(column)); }

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
        entry.texts.append(foldName(name));
        // Readings are what costs: the beginning of a longer name is read with that, Latin letters read themselves.
        const bool isRead = std::ranges::any_of(
            names, [&name](const QString& other) { return other.size() > name.size() && other.startsWith(name); });
        const bool isLatin = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
        if (isRead || isLatin)
            continue;
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
    const QString typed = foldName(text);
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
    const QString typed = foldName(text);
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

QString RecordFinder::title(const RecordHit& hit, const QLocale& locale)
{
    QStringList parts {
        localized(hit.institutionName, hit.institutionNameEn, locale), localized(hit.title, hit.titleEn, locale)};
    if (hit.ref.kind == RecordKind::Observation || hit.ref.kind == RecordKind::Milestone) {
        const auto period = Period::parse(hit.detail);
        parts.append(period && !period->isUndated() ? period->formatShort(locale) : QString());
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVector<FoundRecord> RecordFinder::findAny(const QString& text, int limit, const QLocale& locale) const
{
    QVector<FoundRecord> result;
    if (!m_database)
        return result;
    QSet<QString> known;
    const auto add = [&](const RecordRef& ref, const QString& name) {
        const QString path = toPath({ref.kind, ref.id, {}});
        if (result.size() < limit && !known.contains(path) && !name.isEmpty())
            result.append({path, name, {}, false});
        known.insert(path);
    };
    const RecordSearch search(*m_database);
    const QString typed = text.trimmed();
    if (const auto exact = recordAt(typed, locale))
        add(*parsePath(typed), exact->name);
    if (typed.isEmpty()) {
        // What was entered last is what a further source is often for.
        constexpr int kRemembered = 200;
        const auto past = RecordStore(*m_database).historyPage({}, 0, kRemembered);
        for (const HistoryEntry& entry : past ? *past : QVector<HistoryEntry>()) {
            if (const auto record = recordAt(toPath(entry.record), locale))
                add(entry.record, record->name);
        }
        return result;
    }
    // One of the words is an institution's, the others are about one of its records.
    constexpr int kInstitutions = 3;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        QStringList others = words;
        others.removeOne(word);
        const auto institutions = NameSearch(*m_database).find(word, kInstitutions);
        for (const NameHit& institution : institutions ? *institutions : QVector<NameHit>()) {
            if (others.isEmpty())
                add({RecordKind::Institution, institution.item.id, {}},
                    localized(institution.item.name, institution.item.nameEn, locale));
            if (others.isEmpty())
                continue;
            const auto records = search.findOf(institution.item.id, others.join(u' '), limit);
            for (const RecordHit& hit : records ? *records : QVector<RecordHit>())
                add(hit.ref, title(hit, locale));
        }
    }
    const auto titled = search.find(typed, limit);
    for (const RecordHit& hit : titled ? *titled : QVector<RecordHit>())
        add(hit.ref, title(hit, locale));
    if (words.size() == 1) {
        const auto institutions = NameSearch(*m_database).find(typed, 1);
        for (const NameHit& institution : institutions ? *institutions : QVector<NameHit>()) {
            const auto records = search.findOf(institution.item.id, {}, limit);
            for (const RecordHit& hit : records ? *records : QVector<RecordHit>())
                add(hit.ref, title(hit, locale));
        }
    }
    return result;
}

std::optional<FoundRecord> RecordFinder::recordAt(const QString& path, const QLocale& locale) const
{
    const auto ref = parsePath(path);
    if (!ref || !m_database)
        return std::nullopt;
    QString name;
    if (const auto hit = RecordSearch(*m_database).hit(*ref); hit && *hit)
        name = title(**hit, locale);
    else if (const auto stored = RecordStore(*m_database).find(ref->kind, ref->id); stored && *stored) {
        const auto record = schema(ref->kind).indexOf(nameColumn(ref->kind)) < 0
            ? std::nullopt
            : this->record(ref->kind, ref->id, locale);
        name = record && !record->name.isEmpty() ? record->name : path;
    } else {
        return std::nullopt;
    }
    return FoundRecord {toPath({ref->kind, ref->id, {}}), name, {}, false};
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
