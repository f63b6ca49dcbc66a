// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/records.h"

#include <QHash>

namespace atlas {

class Database;

/// Which hospitals the list shows. Empty members do not filter.
struct ListFilter {
    QString region; ///< a region and all below it: `CN-150000`
    QString category;
    QString grade; ///< exact, or a level's digit (`3`) for all of that level
    friend bool operator==(const ListFilter&, const ListFilter&) = default;
};

/// One row of the list.
struct ListItem {
    qint64 key = 0;
    QString id, name, nameEn, shortName;
    InstitutionKind kind = InstitutionKind::Hospital;
    QString status, category, grade, region;
    int records = 0; ///< observations + milestones + profile items known of it
    QByteArray sortKey; ///< pinyin order
};

/// Where a page ends, so that the next one starts behind it.
struct ListCursor {
    QByteArray sortKey;
    qint64 key = 0;
};

struct ListCounts {
    int total = 0; ///< with the whole filter
    QHash<QString, int> byRegion; ///< all regions with hospitals and their parents, under the filter without its region
    QHash<QString, int> byCategory; ///< under the filter without its category
    QHash<QString, int> byGrade; ///< exact grades, under the filter without its grade
};

/// Hospitals in pinyin order by keyset pages, over an index however many there are.
class InstitutionList {
public:
    explicit InstitutionList(const Database& database) : m_database(database) { }
    /// At most `limit` hospitals behind `after` (from the start when nullptr).
    [[nodiscard]] Result<QVector<ListItem>> page(const ListFilter& filter, const ListCursor* after, int limit) const;
    /// Counts for the filters; can take longer than a frame with many institutions: call it on a worker.
    [[nodiscard]] Result<ListCounts> counts(const ListFilter& filter) const;
    /// The rows of these ids in the order given, of any kind; unknown ids are left out.
    [[nodiscard]] Result<QVector<ListItem>> items(const QStringList& ids) const;
    /// Institutions of kind region, by region code: the tree opens them as institutions too.
    [[nodiscard]] Result<QHash<QString, QString>> regionInstitutions() const;

private:
    const Database& m_database;
};

} // namespace atlas
