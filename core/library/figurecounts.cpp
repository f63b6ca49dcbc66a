// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/figurecounts.h"

#include "core/library/statement.h"

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

Result<QHash<QString, FigureCount>> countBy(const Database& database, const QString& sql)
{
    auto query = Statement::prepare(database, sql);
    if (!query)
        return query.error();
    QHash<QString, FigureCount> counts;
    while (true) {
        const auto row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        counts.insert(query->text(0), {int(query->integer(1)), int(query->integer(2))});
    }
}

} // namespace

Result<FigureCounts> countFigures(const Database& database)
{
    const auto byIndicator = countBy(database,
        u"SELECT i.id, COUNT(DISTINCT o.institution), COUNT(*) FROM observations AS o "
        "JOIN indicators AS i ON i.key = o.indicator GROUP BY i.key"_s);
    if (!byIndicator)
        return byIndicator.error();
    const auto byConcept = countBy(database,
        u"SELECT c.id, COUNT(DISTINCT o.institution), COUNT(*) FROM observations AS o "
        "JOIN indicators AS i ON i.key = o.indicator JOIN concepts AS c ON c.key = i.concept GROUP BY c.key"_s);
    if (!byConcept)
        return byConcept.error();
    return FigureCounts {*byIndicator, *byConcept};
}

} // namespace atlas
