// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

#include <vector>

namespace atlas {

class Findings;
class RecordStore;
struct CheckContext;

/// A figure against its indicator, its period and its source.
void checkObservation(const Observation& observation, const CheckContext& context, Findings& findings);

/// Finds observations that say the same. Keeps a dozen bytes for each and looks again only at those that may be the
/// same.
class SameFigures {
public:
    /// Every observation, in the store's order.
    void visit(const Row& row);
    Result<void> report(const RecordStore& store, Findings& findings);

private:
    std::vector<std::pair<size_t, qsizetype>> m_seen; ///< hash of what it says, number of the row
    qsizetype m_rows = 0;
};

} // namespace atlas
