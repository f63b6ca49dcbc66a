// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/records.h"

namespace atlas {

class Database;

/// A record that has no names of its own index: what it is called and where it belongs.
struct RecordHit {
    RecordRef
        ref; ///< Concept, Indicator, Milestone, ProfileItem or Source (of RecordSearch::citing() also Observation)
    QString title, titleEn;
    QString institution; ///< id; empty for what belongs to none
    QString institutionName, institutionNameEn;
    QString detail; ///< date of a milestone (EDTF), section of a profile item, publisher of a source, category of an
                    ///< indicator; as stored
};

/// Everything but institutions by its title. Reads tables from end to end where few match: call it on a worker.
class RecordSearch {
public:
    explicit RecordSearch(const Database& database) : m_database(database) { }

    /// At most `limit` of each kind, in the kinds' order, each kind best first: whole title, start, part; then the
    /// shorter title. Concepts and indicators are found by pinyin and initials too. A concept stands for its indicators
    /// of the same name.
    [[nodiscard]] Result<QVector<RecordHit>> find(const QString& text, int limit) const;

    /// What rests on a source: its figures, milestones and profile items, at most `limit` of each.
    [[nodiscard]] Result<QVector<RecordHit>> citing(const QString& source, int limit) const;

private:
    const Database& m_database;
};

} // namespace atlas
