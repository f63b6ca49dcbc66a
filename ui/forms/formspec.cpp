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

using enum Editor;

FormGroup provenance(const char* noteHint = nullptr)
{
    return {QT_TRANSLATE_NOOP("RecordForm", "Source"),
        {{Record, {u"source"_s}, QT_TRANSLATE_NOOP("RecordForm", "Source"),
             QT_TRANSLATE_NOOP("RecordForm", "Title, pinyin or id")},
            {Line, {u"locator"_s}, QT_TRANSLATE_NOOP("RecordForm", "Place in it"),
                QT_TRANSLATE_NOOP("RecordForm", "Heading, page or table")},
            {Long, {u"note"_s}, QT_TRANSLATE_NOOP("RecordForm", "Note"), noteHint}}};
}

FieldSpec institutionField()
{
    return {Record, {u"institution"_s}, QT_TRANSLATE_NOOP("RecordForm", "Institution"),
        QT_TRANSLATE_NOOP("RecordForm", "Name, pinyin or id")};
}
FieldSpec scopeField(int span = 6)
{
    return {Line, {u"scope"_s}, QT_TRANSLATE_NOOP("RecordForm", "Part"),
        QT_TRANSLATE_NOOP("RecordForm", "Empty: the whole"), span};
}

FormSpec observation()
{
    FormGroup source = provenance();
    FormGroup more {QT_TRANSLATE_NOOP("RecordForm", "More"),
        {source.fields.takeLast(),
            {Line, {u"stated"_s}, QT_TRANSLATE_NOOP("RecordForm", "As the source words it"),
                QT_TRANSLATE_NOOP("RecordForm", "Figure and unit only")},
            {Change, {u"change"_s, u"change_unit"_s, u"change_qualifier"_s, u"change_stated"_s},
                QT_TRANSLATE_NOOP("RecordForm", "Change"), QT_TRANSLATE_NOOP("RecordForm", "such as 同比增长5.2%"), 3},
            {Basis, {u"change_basis"_s}, QT_TRANSLATE_NOOP("RecordForm", "Change against"),
                QT_TRANSLATE_NOOP("RecordForm", "year on year, or a date"), 3},
            {Flag, {u"preferred"_s}, QT_TRANSLATE_NOOP("RecordForm", "Preferred where sources disagree")}}};
    return {RecordKind::Observation, QT_TRANSLATE_NOOP("RecordForm", "New figure"),
        QT_TRANSLATE_NOOP("RecordForm", "Edit figure"),
        {{nullptr,
             {institutionField(),
                 {Record, {u"indicator"_s}, QT_TRANSLATE_NOOP("RecordForm", "Indicator"),
                     QT_TRANSLATE_NOOP("RecordForm", "Name, pinyin or id")},
                 {Quantity, {u"value"_s, u"value_high"_s, u"qualifier"_s}, QT_TRANSLATE_NOOP("RecordForm", "Value"),
                     QT_TRANSLATE_NOOP("RecordForm", "As the source has it")},
                 {Period, {u"period"_s}, QT_TRANSLATE_NOOP("RecordForm", "Period"),
                     QT_TRANSLATE_NOOP("RecordForm", "2018, 2023-02/2023-06"), 3},
                 {Choice, {u"status"_s}, QT_TRANSLATE_NOOP("RecordForm", "Status"),
                     QT_TRANSLATE_NOOP("RecordForm", "Actual"), 3},
                 scopeField(3),
                 {Choice, {u"per"_s}, QT_TRANSLATE_NOOP("RecordForm", "Counted"),
                     QT_TRANSLATE_NOOP("RecordForm", "Over the period"), 3}}},
            source, more},
        u"value"_s, {u"institution"_s, u"period"_s, u"source"_s, u"locator"_s, u"status"_s}, false};
}

FormSpec milestone()
{
    return {RecordKind::Milestone, QT_TRANSLATE_NOOP("RecordForm", "New milestone"),
        QT_TRANSLATE_NOOP("RecordForm", "Edit milestone"),
        {{nullptr,
             {institutionField(),
                 {Period, {u"date"_s}, QT_TRANSLATE_NOOP("RecordForm", "Date"),
                     QT_TRANSLATE_NOOP("RecordForm", "2018, 2018-01-15"), 3},
                 {Choice, {u"status"_s}, QT_TRANSLATE_NOOP("RecordForm", "Status"),
                     QT_TRANSLATE_NOOP("RecordForm", "Happened"), 3},
                 {Line, {u"title"_s}, QT_TRANSLATE_NOOP("RecordForm", "Title")},
                 {Choice, {u"category"_s}, QT_TRANSLATE_NOOP("RecordForm", "Category")}, scopeField()}},
            provenance(),
            {QT_TRANSLATE_NOOP("RecordForm", "More"),
                {{Long, {u"description"_s}, QT_TRANSLATE_NOOP("RecordForm", "Description")},
                    {Line, {u"stated"_s}, QT_TRANSLATE_NOOP("RecordForm", "As the source words it")},
                    {Line, {u"title_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Title in English")},
                    {Record, {u"counterpart"_s}, QT_TRANSLATE_NOOP("RecordForm", "Together with"),
                        QT_TRANSLATE_NOOP("RecordForm", "Name, pinyin or id")},
                    {Line, {u"counterpart_name"_s}, QT_TRANSLATE_NOOP("RecordForm", "Together with, in words")}}}},
        u"title"_s, {u"institution"_s, u"status"_s, u"source"_s, u"locator"_s}, false};
}

FormSpec profileItem()
{
    return {RecordKind::ProfileItem, QT_TRANSLATE_NOOP("RecordForm", "New line of the profile"),
        QT_TRANSLATE_NOOP("RecordForm", "Edit line of the profile"),
        {{nullptr,
             {institutionField(), {Choice, {u"section"_s}, QT_TRANSLATE_NOOP("RecordForm", "Section"), nullptr, 3},
                 {Choice, {u"level"_s}, QT_TRANSLATE_NOOP("RecordForm", "Level"),
                     QT_TRANSLATE_NOOP("RecordForm", "Not stated"), 3},
                 {Line, {u"name"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name")},
                 {Line, {u"designation"_s}, QT_TRANSLATE_NOOP("RecordForm", "Designation"),
                     QT_TRANSLATE_NOOP("RecordForm", "key discipline …"), 3},
                 {Line, {u"edition"_s}, QT_TRANSLATE_NOOP("RecordForm", "Edition of the award"), nullptr, 3},
                 {Count, {u"quantity"_s, u"unit"_s, u"qualifier"_s}, QT_TRANSLATE_NOOP("RecordForm", "Quantity"),
                     QT_TRANSLATE_NOOP("RecordForm", "such as 2"), 3},
                 {Period, {u"date"_s}, QT_TRANSLATE_NOOP("RecordForm", "Date"),
                     QT_TRANSLATE_NOOP("RecordForm", "2018, 2018-01"), 3},
                 {Choice, {u"status"_s}, QT_TRANSLATE_NOOP("RecordForm", "Status"),
                     QT_TRANSLATE_NOOP("RecordForm", "Actual"), 3},
                 scopeField(3)}},
            provenance(),
            {QT_TRANSLATE_NOOP("RecordForm", "More"),
                {{Line, {u"stated"_s}, QT_TRANSLATE_NOOP("RecordForm", "As the source words it")},
                    {Line, {u"name_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name in English")},
                    {Record, {u"counterpart"_s}, QT_TRANSLATE_NOOP("RecordForm", "Together with"),
                        QT_TRANSLATE_NOOP("RecordForm", "Name, pinyin or id")},
                    {Line, {u"counterpart_name"_s}, QT_TRANSLATE_NOOP("RecordForm", "Together with, in words")}}}},
        u"name"_s, {u"institution"_s, u"section"_s, u"status"_s, u"source"_s, u"locator"_s}, false};
}

FormSpec institution()
{
    return {RecordKind::Institution, QT_TRANSLATE_NOOP("RecordForm", "New institution"),
        QT_TRANSLATE_NOOP("RecordForm", "Edit institution"),
        {{nullptr,
             {{Line, {u"name"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name")},
                 {Line, {u"short_name"_s}, QT_TRANSLATE_NOOP("RecordForm", "Short name"), nullptr, 3},
                 {Choice, {u"kind"_s}, QT_TRANSLATE_NOOP("RecordForm", "Kind"), nullptr, 3},
                 {Line, {u"name_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name in English")},
                 {Choice, {u"category"_s}, QT_TRANSLATE_NOOP("RecordForm", "Type"),
                     QT_TRANSLATE_NOOP("RecordForm", "Not stated"), 3},
                 {Choice, {u"grade"_s}, QT_TRANSLATE_NOOP("RecordForm", "Grade"),
                     QT_TRANSLATE_NOOP("RecordForm", "Not stated"), 3},
                 {Region, {u"region"_s}, QT_TRANSLATE_NOOP("RecordForm", "Region"),
                     QT_TRANSLATE_NOOP("RecordForm", "Name, pinyin or code")},
                 {Choice, {u"ownership"_s}, QT_TRANSLATE_NOOP("RecordForm", "Ownership"),
                     QT_TRANSLATE_NOOP("RecordForm", "Not stated"), 3},
                 {Choice, {u"status"_s}, QT_TRANSLATE_NOOP("RecordForm", "State"),
                     QT_TRANSLATE_NOOP("RecordForm", "Not stated"), 3},
                 {Period, {u"founded"_s}, QT_TRANSLATE_NOOP("RecordForm", "Founded"),
                     QT_TRANSLATE_NOOP("RecordForm", "1950, about 1950"), 3}}},
            provenance(),
            {QT_TRANSLATE_NOOP("RecordForm", "More"),
                {{Record, {u"parent"_s}, QT_TRANSLATE_NOOP("RecordForm", "Belongs to"),
                     QT_TRANSLATE_NOOP("RecordForm", "Name, pinyin or id")},
                    {Line, {u"motto"_s}, QT_TRANSLATE_NOOP("RecordForm", "Motto")},
                    {Line, {u"website"_s}, QT_TRANSLATE_NOOP("RecordForm", "Website")},
                    {Long, {u"summary"_s}, QT_TRANSLATE_NOOP("RecordForm", "In short")},
                    {Long, {u"summary_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "In short, in English")}}}},
        u"name"_s, {u"kind"_s, u"region"_s, u"source"_s}, true};
}

/// One line of an institution's list of names; no form of its own.
FormSpec name()
{
    return {RecordKind::Name, QT_TRANSLATE_NOOP("RecordForm", "New name"), QT_TRANSLATE_NOOP("RecordForm", "Edit name"),
        {{nullptr,
            {{Line, {u"name"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name"), nullptr, 4},
                {Choice, {u"kind"_s}, QT_TRANSLATE_NOOP("RecordForm", "Kind"), nullptr, 2},
                {Period, {u"since"_s}, QT_TRANSLATE_NOOP("RecordForm", "Since"),
                    QT_TRANSLATE_NOOP("RecordForm", "1958"), 3},
                {Period, {u"until"_s}, QT_TRANSLATE_NOOP("RecordForm", "Until"),
                    QT_TRANSLATE_NOOP("RecordForm", "2001"), 3}}}},
        u"name"_s, {}, false};
}

FormSpec source()
{
    return {RecordKind::Source, QT_TRANSLATE_NOOP("RecordForm", "New source"),
        QT_TRANSLATE_NOOP("RecordForm", "Edit source"),
        {{nullptr,
            {{Line, {u"title"_s}, QT_TRANSLATE_NOOP("RecordForm", "Title")},
                {Choice, {u"kind"_s}, QT_TRANSLATE_NOOP("RecordForm", "Kind"),
                    QT_TRANSLATE_NOOP("RecordForm", "Not stated"), 3},
                {Period, {u"published"_s}, QT_TRANSLATE_NOOP("RecordForm", "Published"),
                    QT_TRANSLATE_NOOP("RecordForm", "2023, 2023-06-09"), 3},
                {Line, {u"publisher"_s}, QT_TRANSLATE_NOOP("RecordForm", "Publisher"), nullptr, 3},
                {Line, {u"author"_s}, QT_TRANSLATE_NOOP("RecordForm", "Author"), nullptr, 3},
                {Line, {u"url"_s}, QT_TRANSLATE_NOOP("RecordForm", "Address"),
                    QT_TRANSLATE_NOOP("RecordForm", "https://…")},
                {Line, {u"title_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Title in English")},
                {Long, {u"note"_s}, QT_TRANSLATE_NOOP("RecordForm", "Note")}}}},
        u"title"_s, {u"kind"_s, u"publisher"_s}, false};
}

FormSpec citation()
{
    return {RecordKind::Citation, QT_TRANSLATE_NOOP("RecordForm", "New citation"),
        QT_TRANSLATE_NOOP("RecordForm", "Edit citation"),
        {{nullptr,
            {{Path, {u"record"_s}, QT_TRANSLATE_NOOP("RecordForm", "Record"),
                 QT_TRANSLATE_NOOP("RecordForm", "Institution and figure, or a title")},
                {FieldOf, {u"field"_s}, QT_TRANSLATE_NOOP("RecordForm", "Its field"),
                    QT_TRANSLATE_NOOP("RecordForm", "The whole record")},
                {Record, {u"source"_s}, QT_TRANSLATE_NOOP("RecordForm", "Source"),
                    QT_TRANSLATE_NOOP("RecordForm", "Title, pinyin or id")},
                {Line, {u"locator"_s}, QT_TRANSLATE_NOOP("RecordForm", "Place in it"),
                    QT_TRANSLATE_NOOP("RecordForm", "Heading, page or table")},
                {Line, {u"stated"_s}, QT_TRANSLATE_NOOP("RecordForm", "As the source words it")},
                {Long, {u"note"_s}, QT_TRANSLATE_NOOP("RecordForm", "Note")}}}},
        u"locator"_s, {u"source"_s, u"locator"_s}, false};
}

FormSpec indicator()
{
    return {RecordKind::Indicator, QT_TRANSLATE_NOOP("RecordForm", "New indicator"),
        QT_TRANSLATE_NOOP("RecordForm", "Edit indicator"),
        {{nullptr,
             {{Line, {u"name"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name")},
                 {Line, {u"name_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name in English")},
                 {Record, {u"concept"_s}, QT_TRANSLATE_NOOP("RecordForm", "Concept"),
                     QT_TRANSLATE_NOOP("RecordForm", "Name, pinyin or id")},
                 {Choice, {u"category"_s}, QT_TRANSLATE_NOOP("RecordForm", "Category"), nullptr, 3},
                 {Choice, {u"measure"_s}, QT_TRANSLATE_NOOP("RecordForm", "Measure"), nullptr, 3},
                 {Line, {u"unit"_s}, QT_TRANSLATE_NOOP("RecordForm", "Unit"),
                     QT_TRANSLATE_NOOP("RecordForm", "张, 人次, 万元 …"), 2},
                 {Line, {u"unit_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Unit in English"), nullptr, 2},
                 {Number, {u"decimals"_s}, QT_TRANSLATE_NOOP("RecordForm", "Decimals"),
                     QT_TRANSLATE_NOOP("RecordForm", "0"), 2},
                 {Choice, {u"better"_s}, QT_TRANSLATE_NOOP("RecordForm", "Better is"),
                     QT_TRANSLATE_NOOP("RecordForm", "Not stated"), 3},
                 {Line, {u"scale"_s}, QT_TRANSLATE_NOOP("RecordForm", "Grades, worst first"),
                     QT_TRANSLATE_NOOP("RecordForm", "C;B;A"), 3}}},
            {QT_TRANSLATE_NOOP("RecordForm", "Definition"),
                {{Long, {u"definition"_s}, QT_TRANSLATE_NOOP("RecordForm", "Definition")},
                    {Long, {u"definition_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Definition in English")},
                    {Line, {u"standard"_s}, QT_TRANSLATE_NOOP("RecordForm", "Standard"), nullptr, 3},
                    {Line, {u"formula"_s}, QT_TRANSLATE_NOOP("RecordForm", "Formula"), nullptr, 3}}}},
        u"name"_s, {u"concept"_s, u"category"_s, u"measure"_s}, false};
}

FormSpec family()
{
    return {RecordKind::Concept, QT_TRANSLATE_NOOP("RecordForm", "New concept"),
        QT_TRANSLATE_NOOP("RecordForm", "Edit concept"),
        {{nullptr,
            {{Line, {u"name"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name")},
                {Line, {u"name_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Name in English")},
                {Flag, {u"headline"_s}, QT_TRANSLATE_NOOP("RecordForm", "A comparison starts with it")},
                {Long, {u"description"_s}, QT_TRANSLATE_NOOP("RecordForm", "Description")},
                {Long, {u"description_en"_s}, QT_TRANSLATE_NOOP("RecordForm", "Description in English")}}}},
        u"name"_s, {}, false};
}

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
    if (formKinds().contains(kind) || kind == RecordKind::Name) {
        for (const FormGroup& group : formSpec(kind).groups) {
            for (const FieldSpec& field : group.fields) {
                if (field.columns.contains(column))
                    return QCoreApplication::translate("RecordForm", field.label);
            }
        }
    }
    return column;
}

QVector<std::pair<QString, QString>> citableColumns(RecordKind kind)
{
    QVector<std::pair<QString, QString>> columns;
    if (!formKinds().contains(kind) && kind != RecordKind::Name)
        return columns;
    static const QStringList kAboutTheSource {u"source"_s, u"locator"_s, u"note"_s, u"preferred"_s};
    for (const FormGroup& group : formSpec(kind).groups) {
        for (const FieldSpec& field : group.fields) {
            const QString& column = field.columns.constFirst();
            if (!kAboutTheSource.contains(column))
                columns.append({column, columnLabel(kind, column)});
        }
    }
    return columns;
}

} // namespace atlas
