// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/institutionlist.h"
#include "core/library/statement.h"

namespace atlas {

/// Columns of a ListItem from `institutions AS i`, as readItem() reads them.
inline constexpr char16_t kItemColumns[] = u"i.key, i.id, i.name, i.name_en, i.short_name, i.kind, i.status, "
                                           u"i.category, i.grade, i.region, i.records, i.sort_key";
inline constexpr int kItemColumnCount = 12;
ListItem readItem(const Statement& statement);

/// What a filter asks of `institutions AS i`: a WHERE clause's terms, and the values of their parameters in order.
struct FilterSql {
    QString index; ///< the list's index that serves it best
    QString terms; ///< each begins with ` AND `; empty when nothing is filtered
    QStringList values;

    /// Returns the parameter after the last.
    int bind(Statement& statement, int parameter) const;
};
FilterSql filterSql(const ListFilter& filter);

} // namespace atlas
