// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/records.h"

#include <functional>

namespace atlas {

class Database;

/// A record that has no names of its own index: what it is called and where it belongs.
struct RecordHit {
    RecordRef ref; ///< Concept, Indicator, Source, Institution, Observation, Milestone or ProfileItem
    QString title, titleEn;
    QString institution; ///< id; empty for what belongs to none
    QString institutionName, institutionNameEn;
    QString detail; ///< period of a figure or date of a milestone (EDTF), section of a profile item, publisher of a
                    ///< source, category of an indicator; as stored
};

/// Everything but institutions by its title. Reads tables from end to end where few match: call it on a worker.
class RecordSearch {
public:
    explicit RecordSearch(const Database& database) : m_database(database) { }

    /// At most `limit` of each kind, in the kinds' order, each kind best first: whole title, start, part; then the
    /// shorter title. Concepts and indicators are found by pinyin and initials too. A concept stands for its indicators
    /// of the same name.
    [[nodiscard]] Result<QVector<RecordHit>> find(const QString& text, int limit) const;

    /// What rests on a source, by itself or through a further citation: institutions, figures, milestones and profile
    /// items, at most `limit` of each.
    [[nodiscard]] Result<QVector<RecordHit>> citing(const QString& source, int limit) const;

    /// An institution's figures, milestones and profile items: those that every word of the text fits, by title,
    /// pinyin, date or section; all of them for an empty text. At most `limit` of each. Quick: by an index.
    [[nodiscard]] Result<QVector<RecordHit>> findOf(const QString& institution, const QString& text, int limit) const;
    /// A figure, milestone or profile item by its id; nullopt when there is none, and for any other kind.
    [[nodiscard]] Result<std::optional<RecordHit>> hit(const RecordRef& record) const;

private:
    /// `sql` has the columns of a hit; `?1` is `first`, `?2` the limit.
    Result<void> forEachHit(RecordKind kind, const QString& sql, const QString& first, int limit,
        const std::function<void(const RecordHit&)>& visit) const;

    const Database& m_database;
};

} // namespace atlas
