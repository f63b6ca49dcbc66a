// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QHash>

namespace atlas {

/// Everything that the library knows of a few institutions: what the board shows, compares and prints. A value, read in
/// one transaction.
struct Dataset {
    QVector<Institution> institutions; ///< in the order asked for; these are the compared ones
    QVector<InstitutionName> names;
    QVector<Observation> observations; ///< by institution, indicator, period
    QVector<Milestone> milestones; ///< by institution, then order(date)
    QVector<ProfileItem> items; ///< by institution, section, then id
    QHash<QString, QVector<Citation>> citations; ///< further citations by record path
    QHash<QString, Source> sources; ///< those cited
    QHash<QString, Indicator> indicators; ///< those observed
    QHash<QString, Concept> concepts; ///< those of the indicators
    QHash<QString, Institution> related; ///< parents and counterparts by id

    [[nodiscard]] const Institution* institution(const QString& id) const;
    [[nodiscard]] const Observation* observation(const QString& id) const;
    [[nodiscard]] const Milestone* milestone(const QString& id) const;
    [[nodiscard]] const ProfileItem* item(const QString& id) const;
    /// The record's own provenance first, then its further citations.
    [[nodiscard]] QVector<Provenance> provenance(const RecordRef& ref) const;
    /// Sources in a stable order for numbering: by title, then id.
    [[nodiscard]] QVector<Source> orderedSources() const;
};

} // namespace atlas
