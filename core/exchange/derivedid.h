// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

namespace atlas {

/// The columns that tell two records of a kind apart when neither has an id:
///
/// | file | natural key |
/// | --- | --- |
/// | concepts, groups, comparisons | name |
/// | indicators | concept, name |
/// | sources | title, publisher, published, url |
/// | institutions | kind, region, name |
/// | names | institution, kind, name |
/// | observations | institution, indicator, period, per, status, change_basis, scope, source |
/// | milestones | institution, date, scope, title |
/// | profile_items | institution, section, name, scope, designation, edition, counterpart, counterpart_name |
/// | citations | record, field, source, locator |
/// | accepted | record, rule |
QStringList naturalKey(RecordKind kind);

/// The id of a record that came without one: the ASCII part of its natural key, to be read
/// (`nm-cancer.beds.open.2018`), then a point and 80 bits of the key's SHA-256 in base 32, to be unique. The same key
/// gives the same id for ever, so that importing twice changes nothing. `row` is canonical (canonicalCell()). Empty
/// when the whole natural key is empty.
QString derivedId(const RecordSchema& schema, const Row& row);

} // namespace atlas
