// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QDebug>

#include <random>

/// Figures and datasets by hand, for the tests of the comparison.
namespace atlas::test {

using namespace Qt::StringLiterals;

inline Period period(const QString& edtf)
{
    const auto parsed = Period::parse(edtf);
    if (!parsed) {
        qFatal("not a period: %s", qPrintable(edtf));
    }
    return *parsed;
}

/// The indicators that the tests use, as the catalogue has them.
inline Indicator indicator(const QString& id)
{
    struct Row {
        const char16_t* id;
        const char16_t* name;
        const char16_t* nameEn;
        IndicatorCategory category;
        const char16_t* unit;
        const char16_t* unitEn;
        Measure measure;
    };
    using enum IndicatorCategory;
    static const Row kRows[] {
        {u"beds.authorised", u"编制床位", u"Authorised beds", Capacity, u"张", u"beds", Measure::Stock},
        {u"beds.open", u"开放床位", u"Open beds", Capacity, u"张", u"beds", Measure::Stock},
        {u"beds.actual", u"实有床位", u"Beds actually available", Capacity, u"张", u"beds", Measure::Stock},
        {u"beds.planned", u"规划床位", u"Planned beds", Capacity, u"张", u"beds", Measure::Stock},
        {u"beds.unspecified", u"床位（未注明口径）", u"Beds (kind not stated)", Capacity, u"张", u"beds",
            Measure::Stock},
        {u"floor-area.total", u"建筑面积", u"Floor area", Capacity, u"平方米", u"m²", Measure::Stock},
        {u"staff.total", u"职工总数", u"Total staff", People, u"人", u"people", Measure::Stock},
        {u"staff.medical", u"医务人员", u"Medical staff", People, u"人", u"people", Measure::Stock},
        {u"staff.nurses", u"护理人员", u"Nurses", People, u"人", u"people", Measure::Stock},
        {u"outpatients.visits", u"门诊人次", u"Outpatient visits", Activity, u"人次", u"visits", Measure::Flow},
        {u"outpatients.with-emergency", u"门急诊人次", u"Outpatient and emergency visits", Activity, u"人次", u"visits",
            Measure::Flow},
        {u"outpatients.daily-capacity", u"日门急诊接诊容量", u"Daily outpatient and emergency capacity", Capacity,
            u"人次", u"visits", Measure::Stock},
        {u"discharges.total", u"出院人次", u"Discharges", Activity, u"人次", u"discharges", Measure::Flow},
        {u"operations.total", u"手术量", u"Operations", Activity, u"例", u"operations", Measure::Flow},
        {u"level4-operations.total", u"四级手术量", u"Level 4 operations", Activity, u"例", u"operations",
            Measure::Flow},
        {u"level34-share.total", u"三、四级手术占比", u"Share of level 3 and 4 operations", Quality, u"%", u"%",
            Measure::Share},
        {u"bed-occupancy.rate", u"床位使用率", u"Bed occupancy rate", Efficiency, u"%", u"%", Measure::Share},
        {u"length-of-stay.mean", u"平均住院日", u"Length of stay", Efficiency, u"天", u"days", Measure::Ratio},
        {u"research-projects.approved", u"获批科研项目", u"Research projects approved", Research, u"项", u"projects",
            Measure::Flow},
        {u"research-projects.ongoing", u"在研科研项目", u"Research projects under way", Research, u"项", u"projects",
            Measure::Stock},
        {u"research-funding.total", u"科研经费总额", u"Total research funding", Research, u"万元", u"CNY 10,000",
            Measure::Flow},
        {u"outreach.people", u"义诊宣教服务人数", u"People reached", Regional, u"人", u"people", Measure::Flow},
        {u"outreach.contacts", u"义诊宣教人次", u"Contacts", Regional, u"人次", u"contacts", Measure::Flow},
        {u"revenue-growth.tertiary", u"医疗收入增幅", u"Growth of medical revenue", Finance, u"%", u"%",
            Measure::Growth},
        {u"stroke-rank.national", u"卒中中心全国排名", u"National rank", Recognition, u"位", u"place", Measure::Rank},
        {u"performance-grade.tertiary", u"绩效考核等次", u"Performance grade", Recognition, u"", u"", Measure::Grade},
    };
    for (const Row& row : kRows) {
        if (id == QStringView(row.id)) {
            Indicator found;
            found.id = id;
            found.name = QString::fromUtf16(row.name);
            found.nameEn = QString::fromUtf16(row.nameEn);
            found.conceptId = id.section(u'.', 0, 0);
            found.category = row.category;
            found.unit = Unit(QString::fromUtf16(row.unit), QString::fromUtf16(row.unitEn));
            found.measure = row.measure;
            if (found.measure == Measure::Grade) {
                found.scale = QStringList {u"B"_s, u"B+"_s, u"B++"_s, u"A"_s, u"A+"_s, u"A++"_s};
            }
            return found;
        }
    }
    qFatal("no such indicator: %s", qPrintable(id));
    return {};
}

/// What a test says of a figure; the rest is an open bed count of 2022 in one hospital.
struct Spec {
    QString id = u"x"_s;
    QString at = u"nm"_s;
    QString of = u"beds.open"_s;
    QString when = u"2022"_s;
    std::optional<double> value = 100;
    std::optional<double> high = {};
    Qualifier qualifier = Qualifier::Exact;
    Per per = Per::WholePeriod;
    FigureStatus status = FigureStatus::Actual;
    QString scope = {};
    std::optional<Change> change = {};
    QString source = u"s1"_s;
    bool preferred = false;
    InstitutionKind kind = InstitutionKind::Hospital;
    bool conflicting = false;
};

inline Figure figure(const Spec& spec)
{
    Figure figure;
    Observation& o = figure.observation;
    o.id = spec.id;
    o.institution = spec.at;
    o.indicator = spec.of;
    o.period = period(spec.when);
    o.per = spec.per;
    o.status = spec.status;
    if (spec.value) {
        o.quantity = Quantity {*spec.value, spec.high, spec.qualifier};
    }
    o.change = spec.change;
    o.scope = spec.scope;
    o.preferred = spec.preferred;
    o.provenance = {spec.source, u"正文"_s};
    figure.indicator = indicator(spec.of);
    figure.institutionKind = spec.kind;
    figure.conflicting = spec.conflicting;
    return figure;
}

inline Institution institution(
    const QString& id, const QString& name, const QString& nameEn, InstitutionKind kind = InstitutionKind::Hospital)
{
    Institution institution;
    institution.id = id;
    institution.name = name;
    institution.nameEn = nameEn;
    institution.kind = kind;
    return institution;
}

/// The three hospitals of the sample with these figures.
inline Dataset dataset(const QVector<Spec>& specs, qsizetype hospitals = 3)
{
    Dataset data;
    data.institutions = {institution(u"nm"_s, u"内蒙古自治区肿瘤医院"_s, u"Inner Mongolia Cancer Hospital"_s),
        institution(u"ln"_s, u"辽宁省肿瘤医院"_s, u"Liaoning Cancer Hospital"_s),
        institution(u"tl"_s, u"通辽市人民医院"_s, u"Tongliao People’s Hospital"_s)};
    data.institutions.resize(hospitals);
    for (const Spec& spec : specs) {
        const Figure made = figure(spec);
        data.observations.append(made.observation);
        data.indicators.insert(made.indicator.id, made.indicator);
        Concept known;
        known.id = made.indicator.conceptId;
        known.name = made.indicator.name;
        known.nameEn = made.indicator.nameEn;
        if (known.id == u"beds") {
            known.name = u"床位"_s;
            known.nameEn = u"Beds"_s;
        }
        known.headline = known.id != u"outreach" && known.id != u"length-of-stay";
        data.concepts.insert(known.id, known);
        data.sources.insert(spec.source, Source {spec.source, spec.source, {}, {}, {}, {}, {}, {}, {}});
    }
    return data;
}

/// `planned_vs_actual:not_comparable(a,b)` for each reason, for tables of expectations.
inline QStringList lines(const Judgement& judgement)
{
    QStringList lines;
    for (const Reason& reason : judgement.reasons) {
        const QString who = reason.a == reason.b ? reason.a : QString(reason.a + u',' + reason.b);
        lines.append(toWord(reason.type) + u':' + toWord(reason.verdict) + u'(' + who + u')');
    }
    return lines;
}

/// A figure of any shape, for the properties.
inline Figure anyFigure(std::mt19937& random, const QString& id)
{
    const auto pick = [&](const auto& choices) { return choices[random() % std::size(choices)]; };
    static const QString kIndicators[] {u"beds.open"_s, u"beds.authorised"_s, u"beds.planned"_s, u"beds.unspecified"_s,
        u"outpatients.visits"_s, u"outpatients.daily-capacity"_s, u"level34-share.total"_s, u"staff.total"_s};
    static const QString kPeriods[] {u""_s, u"2018"_s, u"2019?"_s, u"2022-03"_s, u"2021-11-18"_s, u"2023-02/2023-06"_s,
        u"2016/2020"_s, u"2021/2025"_s, u"2021/.."_s, u"/2020"_s, u"2017?/2021?"_s};
    Spec spec;
    spec.id = id;
    spec.at = pick(std::array {u"nm"_s, u"ln"_s, u"tl"_s});
    spec.of = pick(kIndicators);
    spec.when = pick(kPeriods);
    if (random() % 8 == 0) {
        spec.value.reset();
        spec.change = Change {12, ChangeUnit::Percent, u"yoy"_s, Qualifier::Exact, {}};
    } else {
        spec.value = double(1 + random() % 5000);
    }
    spec.qualifier = Qualifier(random() % 7);
    spec.per = Per(random() % 4);
    spec.status = FigureStatus(random() % 4);
    spec.scope = pick(std::array {u""_s, u""_s, u"新院区"_s, u"卒中中心"_s});
    spec.source = pick(std::array {u"s1"_s, u"s2"_s});
    spec.preferred = random() % 5 == 0;
    spec.conflicting = random() % 5 == 0;
    spec.kind = random() % 6 == 0 ? InstitutionKind::Region : InstitutionKind::Hospital;
    return figure(spec);
}

} // namespace atlas::test
