// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace atlas {

/// What the models say beyond Qt's own roles.
enum Role {
    IdRole = Qt::UserRole, ///< institution id
    PathRole, ///< `observations/ID`: the record behind the cell
    SortRole, ///< raw value to sort by
    SlotRole, ///< colour and shape, -1: not compared
    AttributesRole, ///< second line of a list row
    RecordsRole, ///< how much is known
    MatchRole, ///< the other name by which the search found it
    VerdictRole, ///< int of Verdict, invalid: none
    GroupRole, ///< true for a row that heads a group
    PlannedRole, ///< true: not an actual figure
    MonthsRole, ///< QPoint(first, last month) of a part-year figure
    PinnedRole, ///< true: stands for its hospital because the reader said so
    ConflictRole, ///< true: other sources say otherwise
    GreyedRole, ///< true: set back, because like is compared with like only
    MissingRole, ///< true: an empty slot that says so
};

} // namespace atlas
