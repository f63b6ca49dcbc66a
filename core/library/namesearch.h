// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/institutionlist.h"

namespace atlas {

class Database;

struct NameHit {
    ListItem item;
    QString matchedName; ///< the name that was found, when it is not the display name
};

/// Institutions by any of their names (display, English, short, former, other): part of the name, pinyin, pinyin
/// initials; case, width and blanks do not matter. Best first: whole name, start of a name, part of a name; literal
/// before pinyin before initials; display names before others; then by how much is known of it.
class NameSearch {
public:
    explicit NameSearch(const Database& database) : m_database(database) { }
    /// One hit for each institution (hospitals, regions and partners), at most `limit`. An empty text finds nothing.
    [[nodiscard]] Result<QVector<NameHit>> find(const QString& text, int limit, const ListFilter& filter = {}) const;

private:
    const Database& m_database;
};

} // namespace atlas
