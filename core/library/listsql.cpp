// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/listsql.h"

#include "core/domain/schema.h"

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

InstitutionKind kindOf(const QString& word)
{
    for (const auto kind : {InstitutionKind::Region, InstitutionKind::Partner}) {
        if (word == toWord(kind))
            return kind;
    }
    return InstitutionKind::Hospital;
}

void add(FilterSql& sql, const QString& column, const QString& value)
{
    sql.terms += u" AND i."_s + column + u" = ?"_s;
    sql.values.append(value);
}

/// GB/T 2260: two digits each for province, city and county; `00` stands for all below. Other codes have no levels.
void addRegion(FilterSql& sql, const QString& region)
{
    if (region.isEmpty())
        return;
    if (!region.contains(u'-')) {
        // A country: whatever follows its hyphen, which sorts before the full stop.
        sql.terms += u" AND i.region > ? AND i.region < ?"_s;
        sql.values << region + u'-' << region + u'.';
    } else if (region.startsWith("CN-"_L1) && region.endsWith("0000"_L1)) {
        sql.index = u"institutions_list_by_province"_s;
        add(sql, u"province"_s, region.left(5));
    } else {
        sql.index = u"institutions_list_by_city"_s;
        const bool isCity = region.startsWith("CN-"_L1) && region.endsWith("00"_L1);
        add(sql, u"city"_s, region.startsWith("CN-"_L1) ? region.left(7) : region);
        if (!isCity)
            add(sql, u"region"_s, region);
    }
}

void addGrade(FilterSql& sql, const QString& grade)
{
    if (grade.isEmpty())
        return;
    if (grade.size() == 1) {
        sql.terms += u" AND substr(i.grade, 1, 1) = ?"_s;
        sql.values.append(grade);
    } else {
        add(sql, u"grade"_s, grade);
    }
}

} // namespace

ListItem readItem(const Statement& statement)
{
    ListItem item;
    item.key = statement.integer(0);
    item.id = statement.text(1);
    item.name = statement.text(2);
    item.nameEn = statement.text(3);
    item.shortName = statement.text(4);
    item.kind = kindOf(statement.text(5));
    item.status = statement.text(6);
    item.category = statement.text(7);
    item.grade = statement.text(8);
    item.region = statement.text(9);
    item.records = static_cast<int>(statement.integer(10));
    item.sortKey = statement.blob(11);
    return item;
}

int FilterSql::bind(Statement& statement, int parameter) const
{
    for (const QString& value : values)
        statement.bind(parameter++, value);
    return parameter;
}

FilterSql filterSql(const ListFilter& filter)
{
    FilterSql sql;
    sql.index = u"institutions_list"_s;
    addRegion(sql, filter.region);
    if (!filter.category.isEmpty())
        add(sql, u"category"_s, filter.category);
    addGrade(sql, filter.grade);
    return sql;
}

} // namespace atlas
