// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/standardrecords.h"
#include "core/domain/schema.h"

#include <QLocale>

namespace atlas {

class Catalogue;
class Database;
struct RecordHit;

/// What a field that wants a record offers for the letters typed.
struct FoundRecord {
    QString id;
    QString name; ///< in the language asked for
    QString detail; ///< what tells it from its neighbours: unit, publisher, place
    bool isStandard = false; ///< of the catalogue, not in the library yet
};

/// Records by part of their name, English name, id, pinyin or initials. Institutions come from the library's own
/// search however many there are; of the other kinds there are hundreds, held in memory until forget().
class RecordFinder {
public:
    RecordFinder(const Catalogue& catalogue, StandardRecords standard);

    /// nullptr: none. The database must outlive its use here.
    void setDatabase(const Database* database);
    /// The records were changed.
    void forget();

    /// Best first, at most `limit`. An empty text finds the first ones. `family`: a concept whose indicators come
    /// first.
    [[nodiscard]] QVector<FoundRecord> find(
        RecordKind kind, const QString& text, int limit, const QLocale& locale, const QString& family = {}) const;
    [[nodiscard]] QVector<FoundRecord> findRegion(const QString& text, int limit, const QLocale& locale) const;

    /// Any record of the library, `id` being its path: by an institution's name together with words of a title or a
    /// date, or by a title. An empty text finds what was edited last.
    [[nodiscard]] QVector<FoundRecord> findAny(const QString& text, int limit, const QLocale& locale) const;
    /// By its path; nullopt when the library has none.
    [[nodiscard]] std::optional<FoundRecord> recordAt(const QString& path, const QLocale& locale) const;

    /// The record of an id, in the library or the catalogue.
    [[nodiscard]] std::optional<FoundRecord> record(RecordKind kind, const QString& id, const QLocale& locale) const;
    [[nodiscard]] std::optional<Row> row(RecordKind kind, const QString& id) const;
    [[nodiscard]] const StandardRecords& standard() const { return m_standard; }
    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }

private:
    struct Entry {
        Row row; ///< of a region: code, name, name_en, short_name
        bool isStandard = false;
        QStringList texts; ///< folded name, English name, id
        QStringList spellings; ///< pinyin without blanks
        QStringList initials;
    };
    using Entries = QVector<Entry>;

    [[nodiscard]] const Entries& entries(RecordKind kind) const;
    [[nodiscard]] const Entries& regions() const;
    [[nodiscard]] FoundRecord found(RecordKind kind, const Entry& entry, const QLocale& locale) const;
    static QString title(const RecordHit& hit, const QLocale& locale);
    static int rank(const Entry& entry, const QString& typed);
    static Entry entryOf(const Row& row, const QStringList& names, bool isStandard);

    const Catalogue& m_catalogue;
    StandardRecords m_standard;
    const Database* m_database = nullptr;
    mutable QHash<int, Entries> m_entries; ///< by kind
    mutable QHash<QString, Entry> m_spelt; ///< by id and names, kept by forget()
    mutable Entries m_regions;
};

} // namespace atlas
