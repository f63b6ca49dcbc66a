// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formspec.h"

#include "core/domain/schema.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("RecordForm", text)

using enum Editor;

FormGroup provenance(const char* noteHint = nullptr)
{
    return {TEXT("Source"),
        {{Record, {u"source"_s}, TEXT("Source"), TEXT("Title, pinyin or id")},
            {Line, {u"locator"_s}, TEXT("Place in it"), TEXT("Heading, page or table")},
            {Long, {u"note"_s}, TEXT("Note"), noteHint}}};
}

FieldSpec institutionField() { return {Record, {u"institution"_s}, TEXT("Institution"), TEXT("Name, pinyin or id")}; }
FieldSpec scopeField(int span = 6) { return {Line, {u"scope"_s}, TEXT("Part"), TEXT("Empty: the whole"), span}; }

FormSpec observation()
{
    FormGroup source = provenance();
    FormGroup more {TEXT("More"),
        {source.fields.takeLast(), {Line, {u"stated"_s}, TEXT("As the source words it"), TEXT("Figure and unit only")},
            {Change, {u"change"_s, u"change_unit"_s, u"change_qualifier"_s, u"change_stated"_s}, TEXT("Change"),
                TEXT("such as 同比增长5.2%"), 3},
            {Basis, {u"change_basis"_s}, TEXT("Change against"), TEXT("同比, 年均 or a date"), 3},
            {Flag, {u"preferred"_s}, TEXT("Preferred where sources disagree")}}};
    return {RecordKind::Observation, TEXT("New figure"), TEXT("Edit figure"),
        {{nullptr,
             {institutionField(), {Record, {u"indicator"_s}, TEXT("Indicator"), TEXT("Name, pinyin or id")},
                 {Quantity, {u"value"_s, u"value_high"_s, u"qualifier"_s}, TEXT("Value"), TEXT("As the source has it")},
                 {Period, {u"period"_s}, TEXT("Period"), TEXT("2018, 2023年2月至6月"), 3},
                 {Choice, {u"status"_s}, TEXT("Status"), TEXT("Actual"), 3}, scopeField(3),
                 {Choice, {u"per"_s}, TEXT("Counted"), TEXT("Over the period"), 3}}},
            source, more},
        {u"institution"_s, u"period"_s, u"source"_s, u"locator"_s, u"status"_s}, false};
}

FormSpec milestone()
{
    return {RecordKind::Milestone, TEXT("New milestone"), TEXT("Edit milestone"),
        {{nullptr,
             {institutionField(), {Period, {u"date"_s}, TEXT("Date"), TEXT("2018, 2018年1月15日"), 3},
                 {Choice, {u"status"_s}, TEXT("Status"), TEXT("Happened"), 3}, {Line, {u"title"_s}, TEXT("Title")},
                 {Choice, {u"category"_s}, TEXT("Category")}, scopeField()}},
            provenance(),
            {TEXT("More"),
                {{Long, {u"description"_s}, TEXT("Description")}, {Line, {u"stated"_s}, TEXT("As the source words it")},
                    {Line, {u"title_en"_s}, TEXT("Title in English")},
                    {Record, {u"counterpart"_s}, TEXT("Together with"), TEXT("Name, pinyin or id")},
                    {Line, {u"counterpart_name"_s}, TEXT("Together with, in words")}}}},
        {u"institution"_s, u"status"_s, u"source"_s, u"locator"_s}, false};
}

FormSpec profileItem()
{
    return {RecordKind::ProfileItem, TEXT("New line of the profile"), TEXT("Edit line of the profile"),
        {{nullptr,
             {institutionField(), {Choice, {u"section"_s}, TEXT("Section"), nullptr, 3},
                 {Choice, {u"level"_s}, TEXT("Level"), TEXT("Not stated"), 3}, {Line, {u"name"_s}, TEXT("Name")},
                 {Line, {u"designation"_s}, TEXT("Designation"), TEXT("重点学科, 培育学科 …"), 3},
                 {Line, {u"edition"_s}, TEXT("Edition of the award"), nullptr, 3},
                 {Count, {u"quantity"_s, u"unit"_s, u"qualifier"_s}, TEXT("Quantity"), TEXT("such as 2台"), 3},
                 {Period, {u"date"_s}, TEXT("Date"), TEXT("2018, 2018年1月"), 3},
                 {Choice, {u"status"_s}, TEXT("Status"), TEXT("Actual"), 3}, scopeField(3)}},
            provenance(),
            {TEXT("More"),
                {{Line, {u"stated"_s}, TEXT("As the source words it")}, {Line, {u"name_en"_s}, TEXT("Name in English")},
                    {Record, {u"counterpart"_s}, TEXT("Together with"), TEXT("Name, pinyin or id")},
                    {Line, {u"counterpart_name"_s}, TEXT("Together with, in words")}}}},
        {u"institution"_s, u"section"_s, u"status"_s, u"source"_s, u"locator"_s}, false};
}

FormSpec institution()
{
    return {RecordKind::Institution, TEXT("New institution"), TEXT("Edit institution"),
        {{nullptr,
             {{Line, {u"name"_s}, TEXT("Name")}, {Line, {u"short_name"_s}, TEXT("Short name"), nullptr, 3},
                 {Choice, {u"kind"_s}, TEXT("Kind"), nullptr, 3}, {Line, {u"name_en"_s}, TEXT("Name in English")},
                 {Choice, {u"category"_s}, TEXT("Type"), TEXT("Not stated"), 3},
                 {Choice, {u"grade"_s}, TEXT("Grade"), TEXT("Not stated"), 3},
                 {Region, {u"region"_s}, TEXT("Region"), TEXT("Name, pinyin or code")},
                 {Choice, {u"ownership"_s}, TEXT("Ownership"), TEXT("Not stated"), 3},
                 {Choice, {u"status"_s}, TEXT("State"), TEXT("Not stated"), 3},
                 {Period, {u"founded"_s}, TEXT("Founded"), TEXT("1950, about 1950"), 3}}},
            provenance(),
            {TEXT("More"),
                {{Record, {u"parent"_s}, TEXT("Belongs to"), TEXT("Name, pinyin or id")},
                    {Line, {u"motto"_s}, TEXT("Motto")}, {Line, {u"website"_s}, TEXT("Website")},
                    {Long, {u"summary"_s}, TEXT("In short")},
                    {Long, {u"summary_en"_s}, TEXT("In short, in English")}}}},
        {u"kind"_s, u"region"_s, u"source"_s}, true};
}

/// One line of an institution's list of names; no form of its own.
FormSpec name()
{
    return {RecordKind::Name, TEXT("New name"), TEXT("Edit name"),
        {{nullptr,
            {{Line, {u"name"_s}, TEXT("Name"), nullptr, 4}, {Choice, {u"kind"_s}, TEXT("Kind"), nullptr, 2},
                {Period, {u"since"_s}, TEXT("Since"), TEXT("1958"), 3},
                {Period, {u"until"_s}, TEXT("Until"), TEXT("2001"), 3}}}},
        {}, false};
}

FormSpec source()
{
    return {RecordKind::Source, TEXT("New source"), TEXT("Edit source"),
        {{nullptr,
            {{Line, {u"title"_s}, TEXT("Title")}, {Choice, {u"kind"_s}, TEXT("Kind"), TEXT("Not stated"), 3},
                {Period, {u"published"_s}, TEXT("Published"), TEXT("2023, 2023年6月9日"), 3},
                {Line, {u"publisher"_s}, TEXT("Publisher"), nullptr, 3},
                {Line, {u"author"_s}, TEXT("Author"), nullptr, 3},
                {Line, {u"url"_s}, TEXT("Address"), TEXT("https://…")},
                {Line, {u"title_en"_s}, TEXT("Title in English")}, {Long, {u"note"_s}, TEXT("Note")}}}},
        {u"kind"_s, u"publisher"_s}, false};
}

FormSpec citation()
{
    return {RecordKind::Citation, TEXT("New citation"), TEXT("Edit citation"),
        {{nullptr,
            {{Path, {u"record"_s}, TEXT("Record"), TEXT("such as observations/…")},
                {FieldOf, {u"field"_s}, TEXT("Its field"), TEXT("The whole record")},
                {Record, {u"source"_s}, TEXT("Source"), TEXT("Title, pinyin or id")},
                {Line, {u"locator"_s}, TEXT("Place in it"), TEXT("Heading, page or table")},
                {Line, {u"stated"_s}, TEXT("As the source words it")}, {Long, {u"note"_s}, TEXT("Note")}}}},
        {u"source"_s, u"locator"_s}, false};
}

FormSpec indicator()
{
    return {RecordKind::Indicator, TEXT("New indicator"), TEXT("Edit indicator"),
        {{nullptr,
             {{Line, {u"name"_s}, TEXT("Name")}, {Line, {u"name_en"_s}, TEXT("Name in English")},
                 {Record, {u"concept"_s}, TEXT("Concept"), TEXT("Name, pinyin or id")},
                 {Choice, {u"category"_s}, TEXT("Category"), nullptr, 3},
                 {Choice, {u"measure"_s}, TEXT("Measure"), nullptr, 3},
                 {Line, {u"unit"_s}, TEXT("Unit"), TEXT("张, 人次, 万元 …"), 2},
                 {Line, {u"unit_en"_s}, TEXT("Unit in English"), nullptr, 2},
                 {Number, {u"decimals"_s}, TEXT("Decimals"), TEXT("0"), 2},
                 {Choice, {u"better"_s}, TEXT("Better is"), TEXT("Not stated"), 3},
                 {Line, {u"scale"_s}, TEXT("Grades, worst first"), TEXT("C;B;A"), 3}}},
            {TEXT("Definition"),
                {{Long, {u"definition"_s}, TEXT("Definition")},
                    {Long, {u"definition_en"_s}, TEXT("Definition in English")},
                    {Line, {u"standard"_s}, TEXT("Standard"), nullptr, 3},
                    {Line, {u"formula"_s}, TEXT("Formula"), nullptr, 3}}}},
        {u"concept"_s, u"category"_s, u"measure"_s}, false};
}

FormSpec family()
{
    return {RecordKind::Concept, TEXT("New concept"), TEXT("Edit concept"),
        {{nullptr,
            {{Line, {u"name"_s}, TEXT("Name")}, {Line, {u"name_en"_s}, TEXT("Name in English")},
                {Flag, {u"headline"_s}, TEXT("A comparison starts with it")},
                {Long, {u"description"_s}, TEXT("Description")},
                {Long, {u"description_en"_s}, TEXT("Description in English")}}}},
        {}, false};
}

#undef TEXT

} // namespace

const QVector<RecordKind>& formKinds()
{
    static const QVector<RecordKind> kinds {RecordKind::Observation, RecordKind::Milestone, RecordKind::ProfileItem,
        RecordKind::Institution, RecordKind::Source, RecordKind::Citation, RecordKind::Indicator, RecordKind::Concept};
    return kinds;
}

const FormSpec& formSpec(RecordKind kind)
{
    static const QVector<FormSpec> specs {
        observation(), milestone(), profileItem(), institution(), name(), source(), citation(), indicator(), family()};
    return *std::ranges::find(specs, kind, &FormSpec::kind);
}

QString columnLabel(RecordKind kind, const QString& column)
{
    if (formKinds().contains(kind)) {
        for (const FormGroup& group : formSpec(kind).groups) {
            for (const FieldSpec& field : group.fields) {
                if (field.columns.contains(column))
                    return QCoreApplication::translate("RecordForm", field.label);
            }
        }
    }
    return column;
}

} // namespace atlas
