// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"
#include "tstranslator.h"

#include "core/compare/words.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const CompareSettings kSettings {QDate(2026, 1, 1), 1, 3, 5};
const QLocale kEnglish(u"en"_s);
const QLocale kChinese(u"zh_CN"_s);

const QString kVisits = u"outpatients.visits"_s;
const QString kStaff = u"staff.total"_s;
const QString kOccupancy = u"bed-occupancy.rate"_s;

Change changeOf(double value, ChangeUnit unit, const QString& basis = {}, Qualifier qualifier = Qualifier::Exact)
{
    return {value, unit, basis, qualifier, {}};
}

/// The three hospitals by the names that planners use.
Dataset named(const QVector<Spec>& specs)
{
    Dataset data = dataset(specs);
    data.institutions[0].nameEn = u"Inner Mongolia"_s;
    data.institutions[0].shortName = u"内蒙古肿瘤医院"_s;
    data.institutions[1].nameEn = u"Liaoning"_s;
    data.institutions[1].shortName = u"辽宁省肿瘤医院"_s;
    data.institutions[2].nameEn = u"Tongliao"_s;
    return data;
}

/// Chinese while it lives.
class InChinese {
public:
    explicit InChinese(TsTranslator& translator) : m_translator(translator)
    {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~InChinese() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(InChinese)

private:
    TsTranslator& m_translator;
};

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reasonSentences_data();
    void reasonSentences();
    void notices_data();
    void notices();
    void deletedRecordLeavesTheReason();
    void namesAreNotTemplates();
    void anythingReadsAsSentences();

private:
    TsTranslator m_chinese;
    bool m_hasChinese = false;
};

void TestSentences::initTestCase()
{
    const bool read = m_chinese.read(atlas::sourcePath(u"translations/hospital-atlas_zh_CN.ts"));
    m_hasChinese = read && m_chinese.knows(u"Words"_s);
}

void TestSentences::reasonSentences_data()
{
    QTest::addColumn<ReasonType>("type");
    QTest::addColumn<QVector<Spec>>("specs"); // nm first, then ln
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    using enum FigureStatus;
    using enum ReasonType;
    const auto row = [](const char* name, ReasonType type, const QVector<Spec>& specs, const QString& english,
                         const QString& chinese) { QTest::newRow(name) << type << specs << english << chinese; };
    const auto nm = [](Spec spec) {
        spec.id = u"z"_s; // sorts behind `a`: sentences follow the board, not the ids
        return spec;
    };
    const auto ln = [](Spec spec) {
        spec.id = u"a"_s;
        spec.at = u"ln"_s;
        return spec;
    };
    row("planned", PlannedVsActual,
        {nm({.value = 2330}), ln({.when = u""_s, .value = 2000, .status = Planned, .scope = u"新院区"_s})},
        u"Liaoning plans 2,000 beds (新院区); Inner Mongolia reports 2,330 beds (2022)."_s,
        u"辽宁省肿瘤医院计划 2,000 张（新院区）；内蒙古肿瘤医院实际 2,330 张（2022）。"_s);
    row("target", PlannedVsActual, {nm({.status = Target}), ln({})},
        u"Inner Mongolia aims at 100 beds (2022); Liaoning reports 100 beds (2022)."_s,
        u"内蒙古肿瘤医院的目标是 100 张（2022）；辽宁省肿瘤医院实际 100 张（2022）。"_s);
    row("estimated", PlannedVsActual, {nm({}), ln({.status = Estimated})},
        u"Liaoning estimates 100 beds (2022); Inner Mongolia reports 100 beds (2022)."_s,
        u"辽宁省肿瘤医院估计 100 张（2022）；内蒙古肿瘤医院实际 100 张（2022）。"_s);
    row("planned, estimated", PlannedVsActual, {nm({.status = Estimated}), ln({.status = Planned})},
        u"Liaoning plans 100 beds (2022); Inner Mongolia estimates 100 beds (2022)."_s,
        u"辽宁省肿瘤医院计划 100 张（2022）；内蒙古肿瘤医院估计 100 张（2022）。"_s);
    row("target, estimated", PlannedVsActual, {nm({.status = Estimated}), ln({.status = Target})},
        u"Liaoning aims at 100 beds (2022); Inner Mongolia estimates 100 beds (2022)."_s,
        u"辽宁省肿瘤医院的目标是 100 张（2022）；内蒙古肿瘤医院估计 100 张（2022）。"_s);
    row("five months, a mean per day", PeriodLength,
        {nm({.of = kVisits, .when = u"2023-02/2023-06"_s, .value = 78512}),
            ln({.of = kVisits, .value = 2000, .qualifier = Qualifier::Nearly, .per = Per::Day})},
        u"Inner Mongolia reports 78,512 visits (2023-02/06), a total over 5 month(s); Liaoning reports ≲2,000 visits/day (2022), a mean per day."_s,
        u"内蒙古肿瘤医院 78,512 人次（2023-02/06），累计 5 个月；辽宁省肿瘤医院 ≲2,000 人次/日（2022），日均数。"_s);
    row("a plan period, a year", PeriodLength, {nm({.of = kVisits, .when = u"2021/2025"_s}), ln({.of = kVisits})},
        u"Inner Mongolia reports 100 visits (2021–2025), a total over 5 year(s); Liaoning reports 100 visits (2022), a total over 1 year(s)."_s,
        u"内蒙古肿瘤医院 100 人次（2021–2025），累计 5 年；辽宁省肿瘤医院 100 人次（2022），累计 1 年。"_s);
    row("shares", PeriodLength,
        {nm({.of = kOccupancy, .when = u"2023-02/2023-06"_s}), ln({.of = kOccupancy, .when = u"2023"_s})},
        u"Inner Mongolia reports 100% (2023-02/06), over 5 month(s); Liaoning reports 100% (2023), over 1 year(s)."_s,
        u"内蒙古肿瘤医院 100%（2023-02/06），期间 5 个月；辽宁省肿瘤医院 100%（2023），期间 1 年。"_s);
    row("a day, a month", PeriodLength,
        {nm({.of = kVisits, .when = u"2023-02-01"_s}), ln({.of = kVisits, .when = u"2023-02"_s})},
        u"Inner Mongolia reports 100 visits (2023-02-01), a total over 1 day(s); Liaoning reports 100 visits (2023-02), a total over 1 month(s)."_s,
        u"内蒙古肿瘤医院 100 人次（2023-02-01），累计 1 天；辽宁省肿瘤医院 100 人次（2023-02），累计 1 个月。"_s);
    row("part, whole", PartVsWhole, {nm({}), ln({.scope = u"新院区"_s})},
        u"The figure of Liaoning (100 beds) is for 新院区 alone, that of Inner Mongolia (100 beds) for the whole hospital."_s,
        u"辽宁省肿瘤医院 100 张，只含新院区；内蒙古肿瘤医院 100 张，为全院数。"_s);
    row("two parts", DifferentParts, {nm({.scope = u"东院区"_s}), ln({.scope = u"新院区"_s})},
        u"The figure of Inner Mongolia (100 beds) is for 东院区 alone, that of Liaoning (100 beds) for 新院区 alone."_s,
        u"内蒙古肿瘤医院 100 张，只含东院区；辽宁省肿瘤医院 100 张，只含新院区。"_s);
    row("a change only", ChangeOnly,
        {nm({.of = kOccupancy,
             .value = std::nullopt,
             .change = changeOf(42.61, ChangeUnit::PercentagePoints, u"yoy"_s)}),
            ln({.of = kOccupancy})},
        u"Inner Mongolia states only a change (+42.61 pp year on year), not the level."_s,
        u"内蒙古肿瘤医院只载变化值（同比 +42.61 个百分点），未载当期数值。"_s);
    row("nothing", ChangeOnly, {nm({.value = std::nullopt}), ln({})}, u"Inner Mongolia states no value."_s,
        u"内蒙古肿瘤医院未载数值。"_s);
    row("definitions", DifferentIndicator, {nm({.of = u"beds.authorised"_s}), ln({})},
        u"Inner Mongolia reports “Authorised beds”; Liaoning reports “Open beds”."_s,
        u"内蒙古肿瘤医院报的是“编制床位”；辽宁省肿瘤医院报的是“开放床位”。"_s);
    row("no definition", DefinitionUnknown,
        {nm({.of = u"beds.authorised"_s, .value = 900}), ln({.of = u"beds.unspecified"_s, .value = 2330})},
        u"Liaoning does not say how its 2,330 beds were counted; Inner Mongolia reports “Authorised beds”."_s,
        u"辽宁省肿瘤医院的 2,330 张未注明口径；内蒙古肿瘤医院报的是“编制床位”。"_s);
    row("four years", DifferentPeriod, {nm({.when = u"2022?"_s}), ln({.when = u"2018"_s})},
        u"Dates differ: Liaoning 2018, Inner Mongolia 2022 (inferred); 4 year(s) apart."_s,
        u"时间不同：辽宁省肿瘤医院为 2018年，内蒙古肿瘤医院为 2022年（推定），相差 4 年。"_s);
    row("thirteen months", DifferentPeriod, {nm({.when = u"2021-01"_s}), ln({.when = u"2022-02"_s})},
        u"Dates differ: Inner Mongolia Jan 2021, Liaoning Feb 2022; 13 month(s) apart."_s,
        u"时间不同：内蒙古肿瘤医院为 2021年1月，辽宁省肿瘤医院为 2022年2月，相差 13 个月。"_s);
    row("forty months", DifferentPeriod, {nm({.when = u"2018-10"_s}), ln({.when = u"2022-02"_s})},
        u"Dates differ: Inner Mongolia Oct 2018, Liaoning Feb 2022; more than 3 year(s) apart."_s,
        u"时间不同：内蒙古肿瘤医院为 2018年10月，辽宁省肿瘤医院为 2022年2月，相差 3 年多。"_s);
    row("since", DifferentPeriod, {nm({.when = u"2021/.."_s}), ln({.when = u"2022"_s})},
        u"Dates differ: Inner Mongolia since 2021, Liaoning 2022; how far apart is not stated."_s,
        u"时间不同：内蒙古肿瘤医院为 2021年起，辽宁省肿瘤医院为 2022年，相差多久未载明。"_s);
    row("long since", DifferentPeriod, {nm({.when = u"2021/.."_s}), ln({.when = u"2016"_s})},
        u"Dates differ: Liaoning 2016, Inner Mongolia since 2021; at least 5 year(s) apart."_s,
        u"时间不同：辽宁省肿瘤医院为 2016年，内蒙古肿瘤医院为 2021年起，至少相差 5 年。"_s);
    row("undated", DifferentPeriod, {nm({}), ln({.when = u""_s})},
        u"Liaoning gives no date, Inner Mongolia does: 2022."_s,
        u"辽宁省肿瘤医院未载日期；内蒙古肿瘤医院为 2022年。"_s);
    row("both undated", DifferentPeriod, {nm({.when = u""_s}), ln({.when = u""_s})},
        u"Neither Inner Mongolia nor Liaoning gives a date."_s, u"内蒙古肿瘤医院和辽宁省肿瘤医院都未载日期。"_s);
    row("lower limit", Bound, {nm({.value = 10000, .qualifier = Qualifier::AtLeast}), ln({})},
        u"Inner Mongolia states only a lower limit (≥10,000 beds)."_s, u"内蒙古肿瘤医院只载下限（≥1万张）。"_s);
    row("upper limit", Bound, {nm({.value = 48, .qualifier = Qualifier::AtMost}), ln({})},
        u"Inner Mongolia states only an upper limit (≤48 beds)."_s, u"内蒙古肿瘤医院只载上限（≤48 张）。"_s);
    row("rounded", NotExact, {nm({}), ln({.value = 2000, .qualifier = Qualifier::MoreThan})},
        u"Liaoning gives no exact figure (>2,000 beds)."_s, u"辽宁省肿瘤医院所载为约数（>2,000 张）。"_s);
    row("inferred", InferredDate, {nm({}), ln({.when = u"2022?"_s})},
        u"The source for Liaoning gives no exact date; 2022 is inferred."_s,
        u"辽宁省肿瘤医院的来源未写明日期，2022年为推定。"_s);
    row("an inferred end", InferredDate, {nm({}), ln({.when = u"2022-04/2022?"_s})},
        u"For Liaoning the end (2022) is inferred."_s, u"辽宁省肿瘤医院的截止时间（2022年）为推定。"_s);
    row("an inferred start", InferredDate, {nm({}), ln({.when = u"2021?/2022-04"_s})},
        u"For Liaoning the start (2021) is inferred."_s, u"辽宁省肿瘤医院的起始时间（2021年）为推定。"_s);
    row("an inferred year is no stated length", PeriodLength,
        {nm({.of = kVisits, .when = u"2022?"_s}), ln({.of = kVisits, .when = u"2021/2023"_s})},
        u"Inner Mongolia reports 100 visits (2022?), over how long is not stated; Liaoning reports 100 visits (2021–2023), a total over 3 year(s)."_s,
        u"内蒙古肿瘤医院 100 人次（2022?），时长未载；辽宁省肿瘤医院 100 人次（2021–2023），累计 3 年。"_s);
    row("periods that overlap", DifferentPeriod,
        {nm({.of = kVisits, .when = u"2017/2021"_s}), ln({.of = kVisits, .when = u"2021/2025"_s})},
        u"Periods differ: Inner Mongolia 2017–2021, Liaoning the 14th Five-Year Plan (2021–2025); 4 year(s) apart, midpoint to midpoint."_s,
        u"统计时期不同：内蒙古肿瘤医院为 2017–2021年，辽宁省肿瘤医院为 “十四五”（2021–2025），相差 4 年（按中点计）。"_s);
    row("old", Old, {nm({}), ln({.when = u"2015"_s})}, u"The figure of Liaoning is old (2015)."_s,
        u"辽宁省肿瘤医院的数据较早（2015）。"_s);
    row("conflicting", ConflictingSources,
        {nm({.value = 900}), ln({}), {.id = u"zz"_s, .value = 936, .source = u"s2"_s}},
        u"The sources for Inner Mongolia disagree: 900 beds and 936 beds."_s,
        u"内蒙古肿瘤医院各来源不一：900 张、936 张。"_s);
}

void TestSentences::reasonSentences()
{
    QFETCH(const ReasonType, type);
    QFETCH(const QVector<Spec>, specs);
    const Dataset data = named(specs);
    const QVector<Figure> figures = figuresOf(data);
    const Judgement judgement = judge(figures[0], figures[1], kSettings);
    const auto reason = std::find_if(
        judgement.reasons.begin(), judgement.reasons.end(), [&](const Reason& r) { return r.type == type; });
    QVERIFY(reason != judgement.reasons.end());
    QTEST(words::reasonSentence(*reason, data, kEnglish), "english");
    if (!m_hasChinese) {
        QSKIP("no Chinese yet");
    }
    const InChinese language(m_chinese);
    QTEST(words::reasonSentence(*reason, data, kChinese), "chinese");
}

void TestSentences::notices_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QVector<Spec>>("specs");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    using enum FigureStatus;
    const auto row = [](const char* name, const QString& asked, const QVector<Spec>& specs, const QString& english,
                         const QString& chinese) { QTest::newRow(name) << asked << specs << english << chinese; };
    const Spec nm {.id = u"n"_s};
    const Spec ln {.id = u"l"_s, .at = u"ln"_s};
    const Spec tl {.id = u"t"_s, .at = u"tl"_s};
    const auto with = [](Spec spec, const auto& change) {
        change(spec);
        return spec;
    };
    const auto of = [&](const Spec& spec, const QString& indicator, const QString& when, double value) {
        return with(spec, [&](Spec& s) { s.of = indicator, s.when = when, s.value = value; });
    };
    const Spec fiveMonths = of(nm, kVisits, u"2023-02/2023-06"_s, 78512);

    row("nothing at all", u"beds"_s, {}, {}, {});
    row("all is well", u"beds"_s, {nm, ln}, {}, {});
    row("trap: beds of three kinds", u"beds"_s,
        {of(nm, u"beds.authorised"_s, u"2018?"_s, 900), of(ln, u"beds.unspecified"_s, u"2022?"_s, 2330),
            with(of(tl, u"beds.planned"_s, u""_s, 2000), [](Spec& s) { s.status = Planned, s.scope = u"新院区"_s; })},
        u"Plans (Tongliao) do not compare with actual figures; the dates are up to 4 year(s) apart; no ranking."_s,
        u"计划值（通辽市人民医院）不与实际值比较；时间最多相差 4 年，不排名次。"_s);
    row("trap: February to June", u"outpatients"_s,
        {fiveMonths,
            with(
                of(ln, kVisits, u"2022?"_s, 2000), [](Spec& s) { s.qualifier = Qualifier::Nearly, s.per = Per::Day; })},
        u"Counted over different times: Inner Mongolia (a total over 5 month(s)), Liaoning (a mean per day); no ranking, nothing annualised."_s,
        u"计数时间不同：内蒙古肿瘤医院（累计 5 个月），辽宁省肿瘤医院（日均数），不排名次，也不折算为全年。"_s);
    row("trap: February to June alone", u"outpatients"_s, {fiveMonths},
        u"Only one has a figure, for 5 month(s); not annualised."_s,
        u"仅一处有数据，且不足一年（5 个月），未折算为全年。"_s);
    row("the same months", u"outpatients"_s, {fiveMonths, of(ln, kVisits, u"2023-02/2023-06"_s, 7)},
        u"Covers 5 month(s), not a year; not annualised."_s, u"数据只覆盖 5 个月，未折算为全年。"_s);
    row("trap: a plan period alone", u"outpatients"_s, {of(tl, kVisits, u"2021/2025"_s, 180)},
        u"Only one has a figure, a total over 5 year(s); not divided by years."_s,
        u"仅一处有数据，为累计数（5 年），未折算为每年。"_s);
    row("trap: occupancy", u"bed-occupancy"_s,
        {with(of(nm, kOccupancy, u"2023"_s, 0),
             [](Spec& s) { s.value.reset(), s.change = changeOf(42.61, ChangeUnit::PercentagePoints); }),
            of(ln, kOccupancy, u"2023"_s, 92)},
        u"Only a change is stated for Inner Mongolia; no ranking."_s, u"内蒙古肿瘤医院只载变化值，不排名次。"_s);
    row("trap: staff, four years apart", u"staff"_s,
        {of(nm, kStaff, u"2018?"_s, 1014), of(ln, kStaff, u"2022?"_s, 2445)},
        u"The dates are 4 year(s) apart; no ranking."_s, u"时间相差 4 年，不排名次。"_s);
    row("trap: the new site's floor area", u"floor-area"_s,
        {of(nm, u"floor-area.total"_s, u"2025-01"_s, 132000),
            with(of(tl, u"floor-area.total"_s, u"2025?"_s, 261000), [](Spec& s) { s.scope = u"新院区"_s; })},
        u"Only a part is counted for Tongliao (新院区); no ranking."_s,
        u"通辽市人民医院（新院区）只统计了一部分，不排名次。"_s);
    row("definitions", u"beds"_s, {of(nm, u"beds.authorised"_s, u"2022"_s, 1), ln},
        u"The definitions differ (Authorised beds and Open beds); compare with care."_s,
        u"口径不同（编制床位、开放床位），比较须谨慎。"_s);
    row("no definition", u"beds"_s, {of(nm, u"beds.unspecified"_s, u"2022"_s, 1), ln},
        u"What is counted is not stated for Inner Mongolia; compare with care."_s,
        u"内蒙古肿瘤医院未注明口径，比较须谨慎。"_s);
    row("limits", u"beds"_s, {with(nm, [](Spec& s) { s.qualifier = Qualifier::AtLeast; }), ln},
        u"Only a lower limit is stated for Inner Mongolia (the real figure may be higher); compare with care."_s,
        u"内蒙古肿瘤医院只载下限，实际可能更高，比较须谨慎。"_s);
    row("all inferred", u"beds"_s, {of(nm, u"beds.open"_s, u"2022?"_s, 1), of(ln, u"beds.open"_s, u"2022?"_s, 2)},
        u"All dates are inferred; compare with care."_s, u"日期均为推定，比较须谨慎。"_s);
    row("one inferred", u"beds"_s, {nm, of(ln, u"beds.open"_s, u"2022?"_s, 2)},
        u"The date is inferred for Liaoning; compare with care."_s, u"辽宁省肿瘤医院的日期为推定，比较须谨慎。"_s);
    row("all old", u"beds"_s, {of(nm, u"beds.open"_s, u"2012"_s, 1), of(ln, u"beds.open"_s, u"2012"_s, 2)},
        u"All the data are old; compare with care."_s, u"数据均较早，比较须谨慎。"_s);
    row("sources", u"beds"_s, {nm, with(nm, [](Spec& s) { s.id = u"o"_s, s.value = 3, s.source = u"s2"_s; }), ln},
        u"The sources for Inner Mongolia (3–100 beds) disagree; compare with care."_s,
        u"内蒙古肿瘤医院（3–100 张）各来源不一，比较须谨慎。"_s);
    row("since", u"beds"_s, {of(nm, u"beds.open"_s, u"2021/.."_s, 1), ln},
        u"The figure of Inner Mongolia is from 2021 on; compare with care."_s,
        u"内蒙古肿瘤医院为 2021年起，比较须谨慎。"_s);
    row("long since", u"beds"_s, {of(nm, u"beds.open"_s, u"2021/.."_s, 1), of(ln, u"beds.open"_s, u"2011"_s, 1)},
        u"The dates are at least 10 year(s) apart; no ranking."_s, u"时间至少相差 10 年，不排名次。"_s);
    row("no start", u"beds"_s, {of(nm, u"beds.open"_s, u"/2022"_s, 1), ln},
        u"No start is stated for Inner Mongolia; compare with care."_s, u"内蒙古肿瘤医院未载起始时间，比较须谨慎。"_s);
    row("no end", u"beds"_s, {of(nm, u"beds.open"_s, u"2022/"_s, 1), ln},
        u"No end is stated for Inner Mongolia; compare with care."_s, u"内蒙古肿瘤医院未载截止时间，比较须谨慎。"_s);
    row("no date", u"beds"_s, {of(nm, u"beds.open"_s, u""_s, 1), ln},
        u"No date is stated for Inner Mongolia; compare with care."_s, u"内蒙古肿瘤医院未载日期，比较须谨慎。"_s);
    row("periods that overlap", u"outpatients"_s,
        {of(nm, kVisits, u"2017/2021"_s, 1), of(ln, kVisits, u"2021/2025"_s, 2)},
        u"The periods are 4 year(s) apart (midpoint to midpoint); no ranking."_s,
        u"统计时期相差 4 年（按中点计），不排名次。"_s);
    row("a change has no length", u"bed-occupancy"_s,
        {with(of(nm, kOccupancy, u"2023-02/2023-06"_s, 0),
             [](Spec& s) { s.value.reset(), s.change = changeOf(42.61, ChangeUnit::PercentagePoints); }),
            of(ln, kOccupancy, u"2023"_s, 92)},
        u"Only a change is stated for Inner Mongolia; no ranking."_s, u"内蒙古肿瘤医院只载变化值，不排名次。"_s);
    // An inferred date explains no more pairs than the dates themselves do.
    row("the second clause explains most", u"beds"_s,
        {of(nm, u"beds.unspecified"_s, u"2022"_s, 1), of(ln, u"beds.open"_s, u"2021?"_s, 2),
            of(tl, u"beds.open"_s, u"2023"_s, 3)},
        u"What is counted is not stated for Inner Mongolia; the dates are up to 2 year(s) apart; compare with care."_s,
        u"内蒙古肿瘤医院未注明口径；时间最多相差 2 年，比较须谨慎。"_s);
    row("plans and targets", u"beds"_s,
        {nm, with(ln, [](Spec& s) { s.status = Planned; }), with(tl, [](Spec& s) { s.status = Target; })},
        u"Plans and targets (Liaoning and Tongliao) do not compare with actual figures; no ranking."_s,
        u"计划值、目标值（辽宁省肿瘤医院、通辽市人民医院）不与实际值比较，不排名次。"_s);
    row("targets", u"beds"_s, {nm, with(ln, [](Spec& s) { s.status = Target; })},
        u"Targets (Liaoning) do not compare with actual figures; no ranking."_s,
        u"目标值（辽宁省肿瘤医院）不与实际值比较，不排名次。"_s);
    row("estimates and plans", u"beds"_s,
        {with(nm, [](Spec& s) { s.status = Estimated; }), with(ln, [](Spec& s) { s.status = Planned; })},
        u"Plans and estimates do not compare with each other (Inner Mongolia and Liaoning); no ranking."_s,
        u"计划值、估计值之间不可比（内蒙古肿瘤医院、辽宁省肿瘤医院），不排名次。"_s);
    row("alone and planned", u"beds"_s, {with(tl, [](Spec& s) { s.status = Planned; })},
        u"Only one has a figure (a plan); nothing to compare."_s, u"仅一处有数据（计划值），无从比较。"_s);
    row("alone", u"beds"_s, {tl}, u"Only one has a figure; nothing to compare."_s, u"仅一处有数据，无从比较。"_s);
    row("ties", u"beds"_s,
        {with(nm, [](Spec& s) { s.value = 2000, s.qualifier = Qualifier::Nearly; }),
            with(ln, [](Spec& s) { s.value = 1950; }), with(tl, [](Spec& s) { s.value = 3000; })},
        u"May be equal and count as ties: Inner Mongolia and Liaoning."_s,
        u"数值可能相等，视为并列：内蒙古肿瘤医院、辽宁省肿瘤医院。"_s);
}

void TestSentences::notices()
{
    QFETCH(const QString, asked);
    QFETCH(const QVector<Spec>, specs);
    const Dataset data = named(specs);
    const ComparisonRow row = compare(data, asked, {}, kSettings);
    QTEST(words::notice(row, data, kEnglish), "english");
    if (!m_hasChinese) {
        QSKIP("no Chinese yet");
    }
    const InChinese language(m_chinese);
    QTEST(words::notice(row, data, kChinese), "chinese");
}

void TestSentences::deletedRecordLeavesTheReason()
{
    const Reason reason {ReasonType::DifferentPeriod, Verdict::Caution, u"gone"_s, u"too"_s};
    QCOMPARE(words::reasonSentence(reason, {}, kEnglish), u"different dates"_s);
}

void TestSentences::namesAreNotTemplates()
{
    Dataset data = named({{.id = u"a"_s, .scope = u"%2"_s}, {.id = u"b"_s, .at = u"ln"_s}});
    data.institutions[0].nameEn = u"%3 <b>%n</b>"_s;
    const ComparisonRow row = compare(data, u"beds"_s, {}, kSettings);
    QCOMPARE(words::reasonSentence(row.judgement.reasons.constFirst(), data, kEnglish),
        u"The figure of %3 <b>%n</b> (100 beds) is for %2 alone, that of Liaoning (100 beds) for the whole hospital."_s);
    QCOMPARE(words::notice(row, data, kEnglish), u"Only a part is counted for %3 <b>%n</b> (%2); no ranking."_s);
}

void TestSentences::anythingReadsAsSentences()
{
    std::mt19937 random(21);
    static const QRegularExpression broken(u"%[0-9n]|  |\\(\\)|（）| [,;.]|^\\s|\\s$|；；|，，"_s);
    for (int i = 0; i < 400; ++i) {
        const bool chinese = i % 2 == 1 && m_hasChinese;
        const QLocale& locale = chinese ? kChinese : kEnglish;
        const auto language = chinese ? std::make_unique<InChinese>(m_chinese) : nullptr;
        Dataset data = named({});
        for (int n = 0; n < 9; ++n) {
            const Figure any = anyFigure(random, QString::number(n));
            data.observations.append(any.observation);
            data.indicators.insert(any.indicator.id, any.indicator);
        }
        for (const QString& asked : conceptsOf(data)) {
            const ComparisonRow row = compare(data, asked, {}, kSettings);
            const QString notice = words::notice(row, data, locale);
            const QChar stop = chinese ? u'。' : u'.';
            QVERIFY2(!notice.contains(broken), qPrintable(notice));
            QVERIFY2(notice.isEmpty() || notice.endsWith(stop), qPrintable(notice));
            QVERIFY2(notice.count(stop) <= 2, qPrintable(notice));
            QCOMPARE(notice.isEmpty() && row.known() > 1 && row.judgement.verdict != Verdict::Comparable, false);
            for (const Reason& reason : row.judgement.reasons) {
                const QString sentence = words::reasonSentence(reason, data, locale);
                QVERIFY2(!sentence.contains(broken), qPrintable(sentence));
                QVERIFY2(sentence.endsWith(stop), qPrintable(sentence));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
