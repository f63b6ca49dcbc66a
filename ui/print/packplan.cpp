// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packplan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

constexpr std::array<QStringView, kPackSectionCount + 1> kWords {
    u"cover", u"overview", u"profile", u"timeline", u"charts", u"table", u"notes", u"sources", u"coverage"};
const QStringList kKeys {u"title"_s, u"occasion"_s, u"sections"_s, u"charts"_s, u"headlines"_s, u"chartsPerPage"_s,
    u"everyFigure"_s, u"footnotes"_s, u"paper"_s, u"landscape"_s, u"grey"_s};

QVector<PackSection> sectionsFrom(const QJsonArray& array)
{
    QVector<PackSection> sections;
    const auto known = [&](PackSection::Kind kind) {
        return std::any_of(
            sections.cbegin(), sections.cend(), [&](const PackSection& section) { return section.kind == kind; });
    };
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const auto kind = parsePackSection(object.value(u"kind").toString());
        if (kind && !known(*kind))
            sections.append({*kind, object.value(u"on").toBool(true), object.value(u"title").toString(),
                object.value(u"remark").toString()});
    }
    for (const PackSection& section : PackPlan::standard().sections) {
        if (!known(section.kind))
            sections.append(section);
    }
    return sections;
}

} // namespace

QString toWord(PackSection::Kind kind) { return kWords[static_cast<size_t>(kind)].toString(); }

std::optional<PackSection::Kind> parsePackSection(QStringView word)
{
    const auto found = std::find(kWords.begin(), kWords.end(), word);
    return found == kWords.end() ? std::nullopt : std::optional(static_cast<PackSection::Kind>(found - kWords.begin()));
}

QString usualTitle(PackSection::Kind kind)
{
    switch (kind) {
    case PackSection::Kind::Cover:
        return PackText::tr("Cover");
    case PackSection::Kind::Overview:
        return PackText::tr("At a glance");
    case PackSection::Kind::Profile:
        return PackText::tr("Profiles compared");
    case PackSection::Kind::Timeline:
        return PackText::tr("Timeline");
    case PackSection::Kind::Charts:
        return PackText::tr("Indicators");
    case PackSection::Kind::Table:
        return PackText::tr("Figures");
    case PackSection::Kind::Notes:
        return PackText::tr("Notes on comparability");
    case PackSection::Kind::Sources:
        return PackText::tr("Sources");
    case PackSection::Kind::Coverage:
        return PackText::tr("What is known");
    }
    return {};
}

PackPlan PackPlan::standard()
{
    PackPlan plan;
    for (int i = 0; i < kPackSectionCount; ++i)
        plan.sections.append({static_cast<PackSection::Kind>(i), true, {}, {}});
    return plan;
}

PackPlan PackPlan::fromJson(const QJsonObject& json)
{
    PackPlan plan;
    plan.title = json.value(u"title").toString();
    plan.occasion = json.value(u"occasion").toString();
    plan.sections = sectionsFrom(json.value(u"sections").toArray());
    if (const QJsonValue charts = json.value(u"charts"); charts.isArray()) {
        plan.charts.emplace();
        for (const QJsonValue& value : charts.toArray())
            plan.charts->append(value.toString());
    }
    const QJsonObject headlines = json.value(u"headlines").toObject();
    for (auto at = headlines.begin(); at != headlines.end(); ++at)
        plan.headlines.insert(at.key(), at.value().toString());
    const int perPage = json.value(u"chartsPerPage").toInt(6);
    plan.chartsPerPage = perPage == 1 || perPage == 2 || perPage == 4 ? perPage : 6;
    plan.everyFigure = json.value(u"everyFigure").toBool();
    plan.footnotes = json.value(u"footnotes").toBool(true);
    plan.paper = json.value(u"paper").toString() == u"A3" ? u"A3"_s : u"A4"_s;
    plan.landscape = json.value(u"landscape").toBool();
    plan.grey = json.value(u"grey").toBool();
    plan.further = json;
    for (const QString& key : kKeys)
        plan.further.remove(key);
    return plan;
}

QJsonObject PackPlan::toJson() const
{
    QJsonObject json = further;
    QJsonArray list;
    for (const PackSection& section : sections) {
        QJsonObject object {{u"kind"_s, toWord(section.kind)}, {u"on"_s, section.on}};
        if (!section.title.isEmpty())
            object.insert(u"title"_s, section.title);
        if (!section.remark.isEmpty())
            object.insert(u"remark"_s, section.remark);
        list.append(object);
    }
    json.insert(u"sections"_s, list);
    if (!title.isEmpty())
        json.insert(u"title"_s, title);
    if (!occasion.isEmpty())
        json.insert(u"occasion"_s, occasion);
    if (charts)
        json.insert(u"charts"_s, QJsonArray::fromStringList(*charts));
    QJsonObject typed;
    for (auto at = headlines.cbegin(); at != headlines.cend(); ++at)
        typed.insert(at.key(), at.value());
    if (!typed.isEmpty())
        json.insert(u"headlines"_s, typed);
    json.insert(u"chartsPerPage"_s, chartsPerPage);
    json.insert(u"everyFigure"_s, everyFigure);
    json.insert(u"footnotes"_s, footnotes);
    json.insert(u"paper"_s, paper);
    json.insert(u"landscape"_s, landscape);
    json.insert(u"grey"_s, grey);
    return json;
}

bool PackPlan::has(PackSection::Kind kind) const
{
    return std::any_of(
        sections.cbegin(), sections.cend(), [&](const PackSection& each) { return each.kind == kind && each.on; });
}

} // namespace atlas
