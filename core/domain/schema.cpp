// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema.h"

#include "core/domain/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

Column id() { return {u"id"_s, ColumnType::Id, true, {}, {}}; }
Column text(const QString& name) { return {name, ColumnType::Text, false, {}, {}}; }
Column typed(const QString& name, ColumnType type) { return {name, type, false, {}, {}}; }
Column oneOf(const QString& name, const QStringList& values) { return {name, ColumnType::Enum, false, values, {}}; }
Column refers(const QString& name, RecordKind target) { return {name, ColumnType::Reference, false, {}, target}; }

Column required(Column column)
{
    column.required = true;
    return column;
}

Column period(const QString& name) { return typed(name, ColumnType::Period); }
Column number(const QString& name) { return typed(name, ColumnType::Number); }
Column flag(const QString& name) { return typed(name, ColumnType::Flag); }
Column recordPath(const QString& name) { return required(typed(name, ColumnType::RecordPath)); }
Column institution() { return required(refers(u"institution"_s, RecordKind::Institution)); }
Column source() { return refers(u"source"_s, RecordKind::Source); }
Column counterpart() { return refers(u"counterpart"_s, RecordKind::Institution); }
Column qualifier(const QString& name) { return oneOf(name, wordsOf<Qualifier>()); }

RecordSchema concepts()
{
    return {RecordKind::Concept, u"concepts"_s,
        {id(), required(text(u"name"_s)), text(u"name_en"_s), flag(u"headline"_s), text(u"description"_s),
            text(u"description_en"_s)}};
}

RecordSchema indicators()
{
    return {RecordKind::Indicator, u"indicators"_s,
        {id(), required(text(u"name"_s)), text(u"name_en"_s), refers(u"concept"_s, RecordKind::Concept),
            required(oneOf(u"category"_s, wordsOf<IndicatorCategory>())), text(u"unit"_s), text(u"unit_en"_s),
            typed(u"decimals"_s, ColumnType::Integer), required(oneOf(u"measure"_s, wordsOf<Measure>())),
            oneOf(u"better"_s, wordsOf<Better>()), text(u"scale"_s), text(u"standard"_s), text(u"formula"_s),
            text(u"definition"_s), text(u"definition_en"_s)}};
}

RecordSchema sources()
{
    return {RecordKind::Source, u"sources"_s,
        {id(), required(text(u"title"_s)), text(u"title_en"_s),
            oneOf(u"kind"_s, {u"article"_s, u"report"_s, u"dataset"_s, u"webpage"_s, u"interview"_s, u"other"_s}),
            text(u"publisher"_s), text(u"author"_s), period(u"published"_s), text(u"url"_s), text(u"note"_s)}};
}

RecordSchema institutions()
{
    return {RecordKind::Institution, u"institutions"_s,
        {id(), required(text(u"name"_s)), text(u"name_en"_s), text(u"short_name"_s),
            required(oneOf(u"kind"_s, wordsOf<InstitutionKind>())),
            oneOf(u"status"_s, {u"open"_s, u"building"_s, u"planned"_s, u"closed"_s}),
            oneOf(u"category"_s,
                {u"general"_s, u"oncology"_s, u"traditional-chinese"_s, u"mongolian"_s, u"maternal-child"_s,
                    u"cardiovascular"_s, u"children"_s, u"psychiatric"_s, u"infectious"_s, u"stomatology"_s,
                    u"rehabilitation"_s, u"other"_s}),
            oneOf(u"grade"_s,
                {u"3-special"_s, u"3A"_s, u"3B"_s, u"3C"_s, u"3"_s, u"2A"_s, u"2B"_s, u"2C"_s, u"2"_s, u"1A"_s, u"1B"_s,
                    u"1C"_s, u"1"_s, u"ungraded"_s}),
            oneOf(u"ownership"_s, {u"public"_s, u"private"_s, u"mixed"_s}), typed(u"region"_s, ColumnType::Region),
            refers(u"parent"_s, RecordKind::Institution), period(u"founded"_s), text(u"motto"_s), text(u"website"_s),
            text(u"summary"_s), text(u"summary_en"_s), source(), text(u"locator"_s), text(u"note"_s)}};
}

RecordSchema names()
{
    return {RecordKind::Name, u"names"_s,
        {id(), institution(), required(text(u"name"_s)),
            required(oneOf(u"kind"_s, {u"former"_s, u"alias"_s, u"short"_s, u"title"_s, u"english"_s})),
            period(u"since"_s), period(u"until"_s), source(), text(u"locator"_s)}};
}

RecordSchema observations()
{
    return {RecordKind::Observation, u"observations"_s,
        {id(), institution(), required(refers(u"indicator"_s, RecordKind::Indicator)), period(u"period"_s),
            oneOf(u"per"_s, wordsOf<Per>()), oneOf(u"status"_s, wordsOf<FigureStatus>()), number(u"value"_s),
            number(u"value_high"_s), qualifier(u"qualifier"_s), number(u"change"_s),
            oneOf(u"change_unit"_s, wordsOf<ChangeUnit>()), text(u"change_basis"_s), qualifier(u"change_qualifier"_s),
            text(u"change_stated"_s), text(u"scope"_s), text(u"stated"_s), flag(u"preferred"_s), source(),
            text(u"locator"_s), text(u"note"_s)}};
}

RecordSchema milestones()
{
    return {RecordKind::Milestone, u"milestones"_s,
        {id(), institution(), period(u"date"_s), required(text(u"title"_s)), text(u"title_en"_s),
            required(oneOf(u"category"_s, wordsOf<MilestoneCategory>())),
            oneOf(u"status"_s, {u"happened"_s, u"planned"_s}), text(u"scope"_s), counterpart(),
            text(u"counterpart_name"_s), text(u"stated"_s), text(u"description"_s), source(), text(u"locator"_s),
            text(u"note"_s)}};
}

RecordSchema profileItems()
{
    return {RecordKind::ProfileItem, u"profile_items"_s,
        {id(), institution(), required(oneOf(u"section"_s, wordsOf<ProfileSection>())), required(text(u"name"_s)),
            text(u"name_en"_s),
            oneOf(u"level"_s, {u"national"_s, u"provincial"_s, u"municipal"_s, u"county"_s, u"hospital"_s}),
            text(u"designation"_s), counterpart(), text(u"counterpart_name"_s), text(u"edition"_s),
            number(u"quantity"_s), text(u"unit"_s), qualifier(u"qualifier"_s), text(u"stated"_s), period(u"date"_s),
            oneOf(u"status"_s, {u"actual"_s, u"planned"_s}), text(u"scope"_s), source(), text(u"locator"_s),
            text(u"note"_s)}};
}

RecordSchema citations()
{
    return {RecordKind::Citation, u"citations"_s,
        {id(), recordPath(u"record"_s), text(u"field"_s), required(source()), text(u"locator"_s), text(u"stated"_s),
            text(u"note"_s)}};
}

RecordSchema groups()
{
    return {RecordKind::Group, u"groups"_s,
        {id(), required(text(u"name"_s)), text(u"rule"_s), text(u"members"_s), period(u"date"_s), text(u"note"_s)}};
}

RecordSchema comparisons()
{
    return {RecordKind::Comparison, u"comparisons"_s,
        {id(), required(text(u"name"_s)), text(u"institutions"_s), text(u"indicators"_s), text(u"view"_s),
            text(u"options"_s), text(u"note"_s)}};
}

RecordSchema accepted()
{
    return {RecordKind::Accepted, u"accepted"_s,
        {id(), recordPath(u"record"_s), required(text(u"rule"_s)), text(u"by"_s), period(u"on"_s), text(u"why"_s)}};
}

} // namespace

int RecordSchema::indexOf(QStringView column) const
{
    const auto found
        = std::find_if(columns.cbegin(), columns.cend(), [column](const Column& c) { return c.name == column; });
    return found == columns.cend() ? -1 : static_cast<int>(found - columns.cbegin());
}

std::span<const RecordSchema> schemas()
{
    static const std::array<RecordSchema, kRecordKindCount> all {concepts(), indicators(), sources(), institutions(),
        names(), observations(), milestones(), profileItems(), citations(), groups(), comparisons(), accepted()};
    return all;
}

const RecordSchema& schema(RecordKind kind) { return schemas()[static_cast<size_t>(kind)]; }

const RecordSchema* schemaNamed(QStringView name)
{
    const auto found = std::ranges::find_if(schemas(), [name](const RecordSchema& s) { return s.name == name; });
    return found == schemas().end() ? nullptr : &*found;
}

QString toPath(const RecordRef& ref) { return schema(ref.kind).name + u'/' + ref.id; }

std::optional<RecordRef> parsePath(QStringView path)
{
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const RecordSchema* found = schemaNamed(path.left(slash));
    const QString recordId = path.mid(slash + 1).toString();
    if (!found || !checkCell(found->columns.front(), recordId))
        return std::nullopt;
    return RecordRef {found->kind, recordId, {}};
}

QString toWord(Measure measure) { return wordOf(measure); }
QString toWord(IndicatorCategory category) { return wordOf(category); }
QString toWord(FigureStatus status) { return wordOf(status); }
QString toWord(Per per) { return wordOf(per); }
QString toWord(MilestoneCategory category) { return wordOf(category); }
QString toWord(ProfileSection section) { return wordOf(section); }
QString toWord(InstitutionKind kind) { return wordOf(kind); }

} // namespace atlas
