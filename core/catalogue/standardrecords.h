// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

#include <QHash>

namespace atlas {

/// The concepts and indicators that come with the program. A library takes from them what it uses, so that an empty one
/// need not be filled first.
struct StandardRecords {
    QVector<Row> concepts, indicators; ///< in the catalogue's order
    QHash<QString, qsizetype> conceptIndex, indicatorIndex; ///< by id

    /// Reads concepts.csv and indicators.csv from a folder (`:/catalogue`).
    static Result<StandardRecords> load(const QString& folder);
    /// The record, or nullptr when the catalogue has none of that id.
    [[nodiscard]] const Row* find(RecordKind kind, const QString& id) const;
};

} // namespace atlas
