// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datapackage.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DataPackage)
};

// What a schema's type alone does not say. The JSON is for other programs and stays English.
QString description(const RecordSchema& schema, const Column& column)
{
    static const QHash<QString, QString> texts {
        {u"observations.value"_s, u"In the indicator's unit; empty where the source gives a change alone."_s},
        {u"observations.value_high"_s, u"In the indicator's unit; closes a stated range."_s},
        {u"observations.change"_s,
            u"In change_unit: %, pp (percentage points), times, or abs (the indicator's unit)."_s},
        {u"observations.change_basis"_s, u"yoy, annual_mean, or the base period."_s},
        {u"observations.per"_s, u"Empty: for the whole period; otherwise a mean or rate per that."_s},
        {u"observations.scope"_s, u"The part of the institution; empty: the whole."_s},
        {u"observations.stated"_s, u"The figure and its unit in the source's own wording."_s},
        {u"indicators.unit"_s, u"Unit of every value of this indicator."_s},
        {u"indicators.scale"_s,
            u"Labels of a grade, worst first, with ; between them; a value is the 1-based position."_s},
        {u"profile_items.quantity"_s, u"In the unit of the column unit."_s},
        {u"citations.field"_s, u"Column of the record that is cited; empty: the whole record."_s},
        {u"groups.members"_s, u"Ids of institutions with ; between them."_s},
        {u"comparisons.institutions"_s, u"Ids of institutions with ; between them."_s},
        {u"comparisons.indicators"_s, u"Ids of concepts or indicators with ; between them."_s},
    };
    if (const QString text = texts.value(schema.name + u'.' + column.name); !text.isEmpty())
        return text;
    switch (column.type) {
    case ColumnType::Period:
        return u"A closed part of EDTF (ISO 8601-2): a year, month or day, each with ~ ? or %, or an interval of them."_s;
    case ColumnType::Region:
        return u"CN- and a GB/T 2260 code, or an ISO 3166-2 code."_s;
    case ColumnType::RecordPath:
        return u"File and id of a record, as in observations/ID."_s;
    default:
        return {};
    }
}

QJsonObject fieldObject(const RecordSchema& schema, const Column& column)
{
    QJsonObject constraints;
    if (column.required)
        constraints[u"required"_s] = true;
    QString type = u"string"_s;
    switch (column.type) {
    case ColumnType::Id:
        constraints[u"unique"_s] = true;
        [[fallthrough]];
    case ColumnType::Reference:
        constraints[u"pattern"_s] = u"[A-Za-z0-9._-]{1,64}"_s;
        break;
    case ColumnType::Enum:
        constraints[u"enum"_s] = QJsonArray::fromStringList(column.values);
        break;
    case ColumnType::Flag:
        constraints[u"enum"_s] = QJsonArray {u"yes"_s};
        break;
    case ColumnType::Integer:
        type = u"integer"_s;
        break;
    case ColumnType::Number:
        type = u"number"_s;
        break;
    case ColumnType::Period:
        constraints[u"pattern"_s] = u"(\\d{4}(-\\d{2}){0,2}[~?%]?)?(/((\\d{4}(-\\d{2}){0,2}[~?%]?)|\\.\\.)?)?"_s;
        break;
    case ColumnType::RecordPath:
        constraints[u"pattern"_s] = u"[a-z_]+/[A-Za-z0-9._-]{1,64}"_s;
        break;
    case ColumnType::Region:
        constraints[u"pattern"_s] = u"CN-\\d{6}|[A-Z]{2}-[A-Z0-9]{1,3}"_s;
        break;
    case ColumnType::Text:
        break;
    }
    QJsonObject field {{u"name"_s, column.name}, {u"type"_s, type}};
    if (!constraints.isEmpty())
        field[u"constraints"_s] = constraints;
    if (const QString text = description(schema, column); !text.isEmpty())
        field[u"description"_s] = text;
    return field;
}

QJsonObject resourceObject(const RecordSchema& schema, const QVector<RecordKind>& kinds)
{
    QJsonArray fields;
    QJsonArray foreignKeys;
    for (const Column& column : schema.columns) {
        fields.append(fieldObject(schema, column));
        // A kind without records has no file, and no reference to it either.
        if (column.type != ColumnType::Reference || !kinds.contains(column.target))
            continue;
        const QString resource = column.target == schema.kind ? QString() : atlas::schema(column.target).name;
        foreignKeys.append(QJsonObject {{u"fields"_s, column.name},
            {u"reference"_s, QJsonObject {{u"resource"_s, resource}, {u"fields"_s, u"id"_s}}}});
    }
    QJsonObject tableSchema {
        {u"fields"_s, fields}, {u"primaryKey"_s, u"id"_s}, {u"missingValues"_s, QJsonArray {QString()}}};
    if (!foreignKeys.isEmpty())
        tableSchema[u"foreignKeys"_s] = foreignKeys;
    const QJsonObject dialect {{u"delimiter"_s, u","_s}, {u"lineTerminator"_s, u"\n"_s}, {u"quoteChar"_s, u"\""_s},
        {u"doubleQuote"_s, true}, {u"header"_s, true}, {u"skipInitialSpace"_s, false}};
    return {{u"name"_s, schema.name}, {u"path"_s, csvName(schema)}, {u"profile"_s, u"tabular-data-resource"_s},
        {u"format"_s, u"csv"_s}, {u"mediatype"_s, u"text/csv"_s}, {u"encoding"_s, u"utf-8"_s}, {u"dialect"_s, dialect},
        {u"schema"_s, tableSchema}};
}

Error invalid(const QString& message, const QString& detail = {}) { return {Error::Code::Invalid, message, detail}; }
} // namespace

QString csvName(const RecordSchema& schema) { return schema.name + u".csv"_s; }

QByteArray dataPackageJson(const QVector<RecordKind>& kinds)
{
    QJsonArray resources;
    for (const RecordKind kind : kinds)
        resources.append(resourceObject(schema(kind), kinds));
    const QJsonObject package {{u"name"_s, u"hospital-atlas"_s}, {u"profile"_s, u"tabular-data-package"_s},
        {u"atlasFormat"_s, kAtlasFormat}, {u"resources"_s, resources}};
    return QJsonDocument(package).toJson(QJsonDocument::Indented);
}

Result<DataPackage> readDataPackage(const QByteArray& json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return invalid(Tr::tr("datapackage.json is not a JSON object."), parseError.errorString());
    const QJsonObject object = document.object();

    DataPackage package;
    if (const QJsonValue format = object[u"atlasFormat"]; !format.isUndefined()) {
        package.ours = true;
        package.atlasFormat = format.toInt();
        if (package.atlasFormat < 1)
            return invalid(Tr::tr("The atlasFormat of datapackage.json is not a whole number from 1."));
        if (package.atlasFormat > kAtlasFormat)
            return Error {Error::Code::Newer,
                Tr::tr("The data package has format %1; this version of Hospital Atlas reads up to format %2. "
                       "A newer version is needed.")
                    .arg(package.atlasFormat)
                    .arg(kAtlasFormat),
                {}};
    }
    const QJsonArray resources = object[u"resources"].toArray();
    for (const QJsonValue& resource : resources) {
        const QJsonValue path = resource[u"path"];
        if (path.isString())
            package.files.append(path.toString());
        for (const QJsonValue& part : path.toArray())
            package.files.append(part.toString());
    }
    return package;
}

} // namespace atlas
