// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"

namespace atlas {

class Library;

/// What deleting a record takes with it. The record's own parts (an institution's names, the citations and acceptances
/// of anything that goes) go without a question; what is listed here is asked about.
struct Removal {
    QVector<RowChange> changes; ///< all of it, one batch
    QVector<RecordRef> removed; ///< other records that cannot be without it: a hospital's figures
    QVector<RecordRef> cleared; ///< others that stay and lose the cell `field`: figures that name a source

    [[nodiscard]] bool needsQuestion() const { return !removed.isEmpty() || !cleared.isEmpty(); }
};

/// NotFound when there is no such record. Writes nothing.
Result<Removal> removalOf(const Library& library, const RecordRef& record);

} // namespace atlas
