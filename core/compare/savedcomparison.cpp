// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/savedcomparison.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SavedComparison)
};

const QString kChoice = u"choice"_s;
const QString kLikeForLike = u"likeForLikeOnly"_s;
const QString kRule = u"rule"_s;
const QString kReference = u"reference"_s;
const QString kPinned = u"pinned"_s;

QJsonObject choiceObject(const Choice& choice)
{
    QJsonObject object;
    if (choice.rule != Choice::Rule::CommonPeriod) {
        object[kRule] = toWord(choice);
    }
    if (!choice.reference.isEmpty()) {
        object[kReference] = choice.reference;
    }
    QJsonObject pinned;
    for (auto it = choice.pinned.cbegin(); it != choice.pinned.cend(); ++it) {
        pinned[it.key()] = it.value();
    }
    if (!pinned.isEmpty()) {
        object[kPinned] = pinned;
    }
    return object;
}

std::optional<Choice> choiceOf(const QJsonValue& value)
{
    if (value.isUndefined()) {
        return Choice();
    }
    const QJsonObject object = value.toObject();
    auto choice = parseChoice(object[kRule].toString(toWord(Choice())));
    if (!value.isObject() || !choice) {
        return std::nullopt;
    }
    choice->reference = object[kReference].toString();
    const QJsonObject pinned = object[kPinned].toObject();
    for (auto it = pinned.begin(); it != pinned.end(); ++it) {
        choice->pinned.insert(it.key(), it.value().toString());
    }
    return choice;
}

QStringList listOf(const QString& cell)
{
    QStringList items;
    for (const QString& part : cell.split(u';')) {
        if (const QString item = part.trimmed(); !item.isEmpty()) {
            items.append(item);
        }
    }
    return items;
}

} // namespace

QString optionsText(const SavedComparison& comparison)
{
    QJsonObject options = comparison.further;
    if (const QJsonObject choice = choiceObject(comparison.choice); !choice.isEmpty()) {
        options[kChoice] = choice;
    }
    if (comparison.likeForLikeOnly) {
        options[kLikeForLike] = true;
    }
    return options.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
}

bool readOptions(const QString& text, SavedComparison& comparison)
{
    if (text.isEmpty()) {
        comparison.choice = {};
        comparison.likeForLikeOnly = false;
        comparison.further = {};
        return true;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    QJsonObject options = document.object();
    const auto choice = choiceOf(options.value(kChoice));
    if (!document.isObject() || !choice) {
        return false;
    }
    comparison.choice = *choice;
    comparison.likeForLikeOnly = options.value(kLikeForLike).toBool();
    options.remove(kChoice);
    options.remove(kLikeForLike);
    comparison.further = options;
    return true;
}

Result<SavedComparison> toComparison(const Row& row)
{
    const RecordSchema& columns = schema(RecordKind::Comparison);
    const auto cell = [&](QStringView column) { return row.value(columns.indexOf(column)); };
    SavedComparison comparison;
    comparison.id = cell(u"id");
    comparison.name = cell(u"name");
    comparison.institutions = listOf(cell(u"institutions"));
    comparison.asked = listOf(cell(u"indicators"));
    comparison.view = cell(u"view");
    comparison.note = cell(u"note");
    if (!readOptions(cell(u"options"), comparison)) {
        return Error {Error::Code::Invalid,
            Tr::tr("The options of the comparison “%1” cannot be read.").arg(comparison.name),
            u"comparisons/"_s + comparison.id + u": "_s + cell(u"options")};
    }
    return comparison;
}

Row toRow(const SavedComparison& comparison)
{
    const RecordSchema& columns = schema(RecordKind::Comparison);
    Row row(qsizetype(columns.columns.size()));
    const auto set = [&](QStringView column, const QString& text) { row[columns.indexOf(column)] = text; };
    set(u"id", comparison.id);
    set(u"name", comparison.name);
    set(u"institutions", comparison.institutions.join(u';'));
    set(u"indicators", comparison.asked.join(u';'));
    set(u"view", comparison.view);
    set(u"options", optionsText(comparison));
    set(u"note", comparison.note);
    return row;
}

const SavedComparison* findComparison(const QVector<SavedComparison>& all, const QString& idOrName)
{
    const auto by = [&](auto member) {
        return std::find_if(all.cbegin(), all.cend(), [&](const SavedComparison& c) { return c.*member == idOrName; });
    };
    auto found = by(&SavedComparison::id);
    if (found == all.cend()) {
        found = by(&SavedComparison::name);
    }
    return found == all.cend() ? nullptr : &*found;
}

} // namespace atlas
