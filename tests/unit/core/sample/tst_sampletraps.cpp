// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "core/compare/words.h"
#include "core/exchange/import.h"
#include "core/library/datasetreader.h"
#include "core/library/library.h"
#include "tests/unit/core/compare/builders.h"
#include "tests/unit/core/compare/tstranslator.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const CompareSettings kSettings {QDate(2026, 1, 15), 1, 3, 5};
const QLocale kEnglish(u"en"_s);
const QLocale kChinese(u"zh_CN"_s);

const QString kNm = u"nm-cancer"_s;
const QString kLn = u"ln-cancer"_s;
const QString kTl = u"tl-people"_s;

QStringList pickedFrom(const ComparisonRow& row)
{
    QStringList ids;
    for (const Slot& slot : row.slotList)
        ids.append(slot.figure ? slot.figure->observation.id : QString());
    return ids;
}

/// What `settle` alone leads to: not_comparable and caution, without what is harmless.
QStringList tellingLines(const Judgement& judgement, Verdict verdict)
{
    Judgement telling {judgement.verdict, {}};
    for (const Reason& reason : judgement.reasons) {
        if (reason.verdict == verdict)
            telling.reasons.append(reason);
    }
    return test::lines(telling);
}

} // namespace

/// The traps of the sample's sources by name, on the figures that the sample ships: which figure stands for a
/// hospital, the verdict, its reasons, and the sentences in both languages.
class SampleTrapsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparisons_data();
    void comparisons();
    void onePairOneSentence_data();
    void onePairOneSentence();
    void namesOfOneHospitalLookAlikesApart();
    void occupancyRoseByPointsVisitsByPercent();
    void foundingYearDoesNotStandForToday();
    void saidAgainIsNoConflict();
    void planPeriodsAndYearlyMeans();
    void shareIsNoCount();
    void countyHospitalKeepsItsShare();
    void plannedHospitalsHaveNoFigures();
    void duePlanWithoutReport();
    void orderOfHospitalsChangesNoReason();

private:
    [[nodiscard]] Dataset read(const QStringList& institutions) const;
    [[nodiscard]] Figure figure(const QString& id) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_library;
    test::TsTranslator m_chinese;
    Dataset m_all;
};

void SampleTrapsTest::initTestCase()
{
    auto made = Library::create(m_dir.filePath(u"sample.atlas"_s));
    QVERIFY(bool(made));
    m_library = *std::move(made);
    const auto imported = importPackage(*m_library, sourcePath(u"resources/sample"));
    QVERIFY2(bool(imported), imported ? "" : qPrintable(imported.error().message));
    QVERIFY(m_chinese.read(sourcePath(u"translations/hospital-atlas_zh_CN.ts")));
    QStringList everybody {kNm, kLn, kTl};
    for (const Row& row : readSample(u"institutions"_s).rows)
        everybody.append(row.constFirst());
    everybody.removeDuplicates();
    m_all = read(everybody);
    QVERIFY(m_all.observations.size() > 150);
}

Dataset SampleTrapsTest::read(const QStringList& institutions) const
{
    auto dataset = readDataset(m_library->database(), institutions);
    return dataset ? *std::move(dataset) : Dataset();
}

Figure SampleTrapsTest::figure(const QString& id) const
{
    for (const Figure& figure : figuresOf(m_all)) {
        if (figure.observation.id == id)
            return figure;
    }
    qFatal("no such figure: %s", qPrintable(id));
    return {};
}

void SampleTrapsTest::comparisons_data()
{
    QTest::addColumn<QStringList>("institutions");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("picked");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QStringList>("forbidding"); ///< the reasons that lead to `not_comparable`
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const QStringList three {kNm, kLn, kTl};
    QTest::newRow("beds: 900 authorised, 2,330 of no stated kind, 2,000 planned for a new site")
        << three << u"beds"_s
        << QStringList {u"nm-cancer.beds.authorised.2018"_s, u"ln-cancer.beds.2022"_s,
               u"tl-people.beds.planned.new-site"_s}
        << Verdict::NotComparable
        << QStringList {u"planned_vs_actual:not_comparable(ln-cancer.beds.2022,tl-people.beds.planned.new-site)"_s,
               u"planned_vs_actual:not_comparable(nm-cancer.beds.authorised.2018,tl-people.beds.planned.new-site)"_s,
               u"part_vs_whole:not_comparable(ln-cancer.beds.2022,tl-people.beds.planned.new-site)"_s,
               u"part_vs_whole:not_comparable(nm-cancer.beds.authorised.2018,tl-people.beds.planned.new-site)"_s,
               u"different_indicator:not_comparable(ln-cancer.beds.2022,tl-people.beds.planned.new-site)"_s,
               u"different_indicator:not_comparable(nm-cancer.beds.authorised.2018,tl-people.beds.planned.new-site)"_s,
               u"different_period:not_comparable(ln-cancer.beds.2022,nm-cancer.beds.authorised.2018)"_s,
               u"different_period:not_comparable(nm-cancer.beds.authorised.2018,tl-people.beds.planned.new-site)"_s}
        << u"Plans (Tongliao People’s Hospital) do not compare with actual figures; the dates are at least 7 "
           "year(s) apart; no ranking."_s
        << u"计划值（通辽市人民医院）不与实际值比较；时间至少相差 7 年，不排名次。"_s;
    QTest::newRow("beds: authorised beside no stated kind")
        << QStringList {kNm, kLn} << u"beds"_s
        << QStringList {u"nm-cancer.beds.authorised.2018"_s, u"ln-cancer.beds.2022"_s} << Verdict::NotComparable
        << QStringList {u"different_period:not_comparable(ln-cancer.beds.2022,nm-cancer.beds.authorised.2018)"_s}
        << u"The dates are 4 year(s) apart; what is counted is not stated for Liaoning Cancer Hospital; no ranking."_s
        << u"时间相差 4 年；辽宁省肿瘤医院未注明口径，不排名次。"_s;
    QTest::newRow("planned beds of two new sites")
        << QStringList {kLn, kTl} << u"beds.planned"_s
        << QStringList {u"ln-cancer.beds.planned.shenfu"_s, u"tl-people.beds.planned.new-site"_s}
        << Verdict::NotComparable
        << QStringList {u"different_parts:not_comparable(ln-cancer.beds.planned.shenfu,"
                        "tl-people.beds.planned.new-site)"_s}
        << u"Different parts are counted: Liaoning Cancer Hospital (沈抚示范区院区) and Tongliao People’s Hospital "
           "(新院区); the figure of Tongliao People’s Hospital is from 2025 (inferred) on; no ranking."_s
        << u"所含范围不同：辽宁省肿瘤医院（沈抚示范区院区）、通辽市人民医院（新院区）；通辽市人民医院为 "
           u"2025年（推定）起，"
           u"不排名次。"_s;
    QTest::newRow("outpatients: February to June, a daily mean, a planned daily capacity")
        << three << u"outpatients"_s
        << QStringList {u"nm-cancer.outpatients.2023-02-06"_s, u"ln-cancer.outpatients.daily.2022"_s,
               u"tl-people.outpatients.daily-capacity.new-site"_s}
        << Verdict::NotComparable
        << QStringList {u"planned_vs_actual:not_comparable(ln-cancer.outpatients.daily.2022,"
                        "tl-people.outpatients.daily-capacity.new-site)"_s,
               u"planned_vs_actual:not_comparable(nm-cancer.outpatients.2023-02-06,"
               "tl-people.outpatients.daily-capacity.new-site)"_s,
               u"period_length:not_comparable(ln-cancer.outpatients.daily.2022,nm-cancer.outpatients.2023-02-06)"_s,
               u"period_length:not_comparable(nm-cancer.outpatients.2023-02-06,"
               "tl-people.outpatients.daily-capacity.new-site)"_s,
               u"part_vs_whole:not_comparable(ln-cancer.outpatients.daily.2022,"
               "tl-people.outpatients.daily-capacity.new-site)"_s,
               u"part_vs_whole:not_comparable(nm-cancer.outpatients.2023-02-06,"
               "tl-people.outpatients.daily-capacity.new-site)"_s,
               u"different_indicator:not_comparable(ln-cancer.outpatients.daily.2022,"
               "tl-people.outpatients.daily-capacity.new-site)"_s,
               u"different_indicator:not_comparable(nm-cancer.outpatients.2023-02-06,"
               "tl-people.outpatients.daily-capacity.new-site)"_s}
        << u"Plans (Tongliao People’s Hospital) do not compare with actual figures; counted over different times: "
           "Inner Mongolia Autonomous Region Cancer Hospital (a total over 5 month(s)), Liaoning Cancer Hospital (a "
           "mean per day), Tongliao People’s Hospital (counted per day); no ranking, nothing annualised."_s
        << u"计划值（通辽市人民医院）不与实际值比较；计数时间不同：内蒙古肿瘤医院（累计 5 "
           u"个月），辽宁省肿瘤医院（日均数），"
           u"通辽市人民医院（按日计），不排名次，也不折算为全年。"_s;
    QTest::newRow("discharges of February to June stand alone")
        << three << u"discharges"_s << QStringList {u"nm-cancer.discharges.2023-02-06"_s, QString(), QString()}
        << Verdict::Comparable << QStringList() << u"Only one has a figure, for 5 month(s); not annualised."_s
        << u"仅一处有数据，且不足一年（5 个月），未折算为全年。"_s;
    QTest::newRow("operations of February to June stand alone")
        << three << u"operations"_s << QStringList {u"nm-cancer.operations.2023-02-06"_s, QString(), QString()}
        << Verdict::Comparable << QStringList() << u"Only one has a figure, for 5 month(s); not annualised."_s
        << u"仅一处有数据，且不足一年（5 个月），未折算为全年。"_s;
    QTest::newRow("share of operations of levels 3 and 4: a change alone")
        << three << u"level34-share"_s << QStringList {u"nm-cancer.level34-share.2023-02-06"_s, QString(), QString()}
        << Verdict::Comparable << QStringList() << u"Only one has a figure (a change); nothing to compare."_s
        << u"仅一处有数据（只载变化值），无从比较。"_s;
    QTest::newRow("research projects: a plan period beside one that began no one knows when")
        << three << u"research-projects"_s
        << QStringList {u"nm-cancer.research-projects.to-2018"_s, u"ln-cancer.research-projects.2017-2021"_s,
               u"tl-people.research-projects.approved.2021-2025"_s}
        << Verdict::NotComparable
        << QStringList {u"period_length:not_comparable(ln-cancer.research-projects.2017-2021,"
                        "nm-cancer.research-projects.to-2018)"_s,
               u"period_length:not_comparable(nm-cancer.research-projects.to-2018,"
               "tl-people.research-projects.approved.2021-2025)"_s,
               u"different_period:not_comparable(ln-cancer.research-projects.2017-2021,"
               "tl-people.research-projects.approved.2021-2025)"_s,
               u"different_period:not_comparable(nm-cancer.research-projects.to-2018,"
               "tl-people.research-projects.approved.2021-2025)"_s}
        << u"Counted over different times: Inner Mongolia Autonomous Region Cancer Hospital (over how long is "
           u"not stated), "
           "Liaoning Cancer Hospital and Tongliao People’s Hospital (a total over 5 year(s)); the dates are at least 5 "
           "year(s) apart; no ranking, nothing annualised."_s
        << u"计数时间不同：内蒙古肿瘤医院（时长未载），辽宁省肿瘤医院、通辽市人民医院（累计 5 "
           u"年）；时间至少相差 5 年，不排名次，也不折算为全年。"_s;
    QTest::newRow("teaching reform: a year beside a plan period")
        << QStringList {kNm, kTl} << u"teaching-projects.reform"_s
        << QStringList {u"nm-cancer.teaching-reform.2018"_s, u"tl-people.teaching-projects.reform.2021-2025"_s}
        << Verdict::NotComparable
        << QStringList {u"period_length:not_comparable(nm-cancer.teaching-reform.2018,"
                        "tl-people.teaching-projects.reform.2021-2025)"_s,
               u"different_period:not_comparable(nm-cancer.teaching-reform.2018,"
               "tl-people.teaching-projects.reform.2021-2025)"_s}
        << u"Counted over different times: Inner Mongolia Autonomous Region Cancer Hospital (a total over 1 year(s)), "
           "Tongliao People’s Hospital (a total over 5 year(s)); the periods are 5 year(s) apart (midpoint to "
           "midpoint); no ranking, nothing annualised."_s
        << u"计数时间不同：内蒙古肿瘤医院（累计 1 年），通辽市人民医院（累计 5 年）；统计时期相差 5 "
           u"年（按中点计），不排名次，也不折算为全年。"_s;
}

void SampleTrapsTest::comparisons()
{
    QFETCH(const QStringList, institutions);
    QFETCH(const QString, asked);
    QFETCH(const Verdict, verdict);
    const Dataset dataset = read(institutions);
    const ComparisonRow row = compare(dataset, asked, {}, kSettings);
    QTEST(pickedFrom(row), "picked");
    QCOMPARE(row.judgement.verdict, verdict);
    QTEST(tellingLines(row.judgement, Verdict::NotComparable), "forbidding");
    QTEST(words::notice(row, dataset, kEnglish), "english");
    QCoreApplication::installTranslator(&m_chinese);
    const QString chinese = words::notice(row, dataset, kChinese);
    QCoreApplication::removeTranslator(&m_chinese);
    QTEST(chinese, "chinese");
}

void SampleTrapsTest::onePairOneSentence_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<ReasonType>("type");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("planned beds")
        << u"ln-cancer.beds.2022"_s << u"tl-people.beds.planned.new-site"_s << ReasonType::PlannedVsActual
        << u"Tongliao People’s Hospital plans 2,000 beds (新院区, since 2025?); Liaoning Cancer "
           "Hospital reports 2,330 beds (2022?)."_s
        << u"通辽市人民医院计划 2,000 张（新院区，2025?起）；辽宁省肿瘤医院实际 2,330 "
           "张（2022?）。"_s;
    QTest::newRow("planned beds of a part")
        << u"ln-cancer.beds.2022"_s << u"tl-people.beds.planned.new-site"_s << ReasonType::PartVsWhole
        << u"The figure of Tongliao People’s Hospital (2,000 beds) is for 新院区 alone, that of Liaoning Cancer "
           "Hospital (2,330 beds) for the whole hospital."_s
        << u"通辽市人民医院 2,000 张，只含新院区；辽宁省肿瘤医院 2,330 张，为全院数。"_s;
    QTest::newRow("no stated kind") << u"ln-cancer.beds.2022"_s << u"nm-cancer.beds.authorised.2018"_s
                                    << ReasonType::DefinitionUnknown
                                    << u"Liaoning Cancer Hospital does not say how its 2,330 beds were counted; Inner "
                                       "Mongolia Autonomous Region Cancer Hospital reports “Authorised beds”."_s
                                    << u"辽宁省肿瘤医院的 2,330 张未注明口径；内蒙古肿瘤医院报的是“编制床位”。"_s;
    QTest::newRow("five months beside a daily mean")
        << u"nm-cancer.outpatients.2023-02-06"_s << u"ln-cancer.outpatients.daily.2022"_s << ReasonType::PeriodLength
        << u"Inner Mongolia Autonomous Region Cancer Hospital reports 78,512 visits (2023-02/06), a total over 5 "
           "month(s); Liaoning Cancer Hospital reports ≲2,000 visits/day (2022?), a mean per day."_s
        << u"内蒙古肿瘤医院 78,512 人次（2023-02/06），累计 5 个月；辽宁省肿瘤医院 ≲2,000 "
           "人次/日（2022?），日均数。"_s;
    QTest::newRow("five months beside a daily capacity")
        << u"nm-cancer.outpatients.2023-02-06"_s << u"tl-people.outpatients.daily-capacity.new-site"_s
        << ReasonType::PeriodLength
        << u"Inner Mongolia Autonomous Region Cancer Hospital reports 78,512 visits (2023-02/06), a total over 5 "
           "month(s); Tongliao People’s Hospital reports >8,000 visits/day (新院区, since 2025?), counted per day."_s
        << u"内蒙古肿瘤医院 78,512 人次（2023-02/06），累计 5 个月；通辽市人民医院 >8,000 "
           "人次/日（新院区，2025?起），按日计。"_s;
    QTest::newRow("a change alone") << u"nm-cancer.level34-share.2023-02-06"_s << u"kulun-people.level34-share.2025"_s
                                    << ReasonType::ChangeOnly
                                    << u"Inner Mongolia Autonomous Region Cancer Hospital states only a change (+3.21 "
                                       "pp year on year), not the level."_s
                                    << u"内蒙古肿瘤医院只载变化值（同比 +3.21 个百分点），未载当期数值。"_s;
    QTest::newRow("no exact figure") << u"ln-cancer.outpatients.daily.2022"_s << u"nm-cancer.outpatients.2023-02-06"_s
                                     << ReasonType::NotExact
                                     << u"Liaoning Cancer Hospital gives no exact figure (≲2,000 visits/day)."_s
                                     << u"辽宁省肿瘤医院所载为约数（≲2,000 人次/日）。"_s;
    QTest::newRow("inferred date")
        << u"ln-cancer.staff.2022"_s << u"ln-cancer.staff.1975"_s << ReasonType::InferredDate
        << u"The source for Liaoning Cancer Hospital gives no exact date; 2022 is inferred."_s
        << u"辽宁省肿瘤医院的来源未写明日期，2022年为推定。"_s;
    QTest::newRow("old") << u"nm-cancer.staff.2018"_s << u"ln-cancer.staff.2022"_s << ReasonType::Old
                         << u"The figure of Inner Mongolia Autonomous Region Cancer Hospital is old (2018?)."_s
                         << u"内蒙古肿瘤医院的数据较早（2018?）。"_s;
    QTest::newRow("a region beside a hospital")
        << u"region-hohhot.national-subcentres.planned"_s << u"tl-people.beds.planned.new-site"_s
        << ReasonType::KindOfInstitution << u"Hohhot is a region, Tongliao People’s Hospital is not."_s
        << u"呼和浩特是地区，通辽市人民医院不是。"_s;
}

void SampleTrapsTest::onePairOneSentence()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const ReasonType, type);
    const Judgement judgement = judge(figure(a), figure(b), kSettings);
    const auto reason = std::find_if(
        judgement.reasons.cbegin(), judgement.reasons.cend(), [&](const Reason& r) { return r.type == type; });
    QVERIFY2(reason != judgement.reasons.cend(), qPrintable(test::lines(judgement).join(u'\n')));
    QTEST(words::reasonSentence(*reason, m_all, kEnglish), "english");
    QCoreApplication::installTranslator(&m_chinese);
    const QString chinese = words::reasonSentence(*reason, m_all, kChinese);
    QCoreApplication::removeTranslator(&m_chinese);
    QTEST(chinese, "chinese");
}

/// Four names are one hospital, whose figures are all its own; two hospitals whose names look like it have none.
void SampleTrapsTest::namesOfOneHospitalLookAlikesApart()
{
    const Dataset dataset = read({kNm, u"nmmu-affiliated"_s, u"nm-people"_s});
    QCOMPARE(dataset.institutions.size(), 3);
    const ComparisonRow row = compare(dataset, u"beds"_s, {}, kSettings);
    QCOMPARE(pickedFrom(row), (QStringList {u"nm-cancer.beds.authorised.2018"_s, QString(), QString()}));
    QCOMPARE(row.known(), 1);
    QCOMPARE(words::rowVerdict(row), words::onlyOne());
}

void SampleTrapsTest::occupancyRoseByPointsVisitsByPercent()
{
    const auto changeOf = [this](const QString& id) {
        const Figure found = figure(id);
        return words::changePhrase(*found.observation.change, kEnglish);
    };
    QCOMPARE(changeOf(u"nm-cancer.bed-occupancy.2023-02-06"_s), u"+42.61 pp year on year"_s);
    QCOMPARE(changeOf(u"nm-cancer.outpatients.2023-02-06"_s), u"+52.93% year on year"_s);
}

/// 100 beds and 507 staff are the founding year's.
void SampleTrapsTest::foundingYearDoesNotStandForToday()
{
    const Dataset dataset = read({kLn, kNm});
    for (const Choice::Rule rule : {Choice::Rule::CommonPeriod, Choice::Rule::LatestOfEach}) {
        Choice choice;
        choice.rule = rule;
        QCOMPARE(pickedFrom(compare(dataset, u"beds"_s, choice, kSettings)).constFirst(), u"ln-cancer.beds.2022"_s);
        QCOMPARE(pickedFrom(compare(dataset, u"staff"_s, choice, kSettings)).constFirst(), u"ln-cancer.staff.2022"_s);
    }
    const Judgement judgement
        = judge(figure(u"ln-cancer.beds.1975"_s), figure(u"nm-cancer.beds.authorised.2018"_s), kSettings);
    QCOMPARE(judgement.verdict, Verdict::NotComparable);
    QVERIFY(test::lines(judgement).contains(
        u"different_period:not_comparable(ln-cancer.beds.1975,nm-cancer.beds.authorised.2018)"_s));
}

/// "2,000余张" is the 2,330 said again: one figure with two citations.
void SampleTrapsTest::saidAgainIsNoConflict()
{
    for (const Figure& found : figuresOf(m_all))
        QVERIFY2(!found.conflicting, qPrintable(found.observation.id));
    QCOMPARE(m_all.provenance({RecordKind::Observation, u"ln-cancer.beds.2022"_s, {}}).size(), 2);
    const ComparisonRow row = compare(read({kLn}), u"beds.unspecified"_s, {}, kSettings);
    QCOMPARE(row.slotList.constFirst().others.size(), 1); // the founding year's
}

/// A plan period's count is cumulative, "年均" a mean per year over it.
void SampleTrapsTest::planPeriodsAndYearlyMeans()
{
    const Figure total = figure(u"tl-people.research-projects.approved.2021-2025"_s);
    const Figure mean = figure(u"tl-people.nursing-interns.2021-2025"_s);
    QCOMPARE(total.observation.per, Per::WholePeriod);
    QCOMPARE(mean.observation.per, Per::Year);
    QCOMPARE(words::figureText(mean.observation, mean.indicator, kEnglish).unit, u"people/year"_s);
    Figure summed = mean;
    summed.observation.id += u".summed";
    summed.observation.per = Per::WholePeriod;
    QVERIFY(test::lines(judge(mean, summed, kSettings))
                .contains(u"period_length:not_comparable(tl-people.nursing-interns.2021-2025,"
                          "tl-people.nursing-interns.2021-2025.summed)"_s));
}

void SampleTrapsTest::shareIsNoCount()
{
    const Judgement judgement
        = judge(figure(u"kulun-people.level34-share.2025"_s), figure(u"tl-people.level4-operations.2025"_s), kSettings);
    QCOMPARE(tellingLines(judgement, Verdict::NotComparable),
        QStringList {u"different_indicator:not_comparable(kulun-people.level34-share.2025,"
                     "tl-people.level4-operations.2025)"_s});
}

/// 41.12 % belongs to the county hospital that Tongliao assists.
void SampleTrapsTest::countyHospitalKeepsItsShare()
{
    const ComparisonRow row = compare(read({kTl, u"kulun-people"_s}), u"level34-share"_s, {}, kSettings);
    QCOMPARE(pickedFrom(row), (QStringList {QString(), u"kulun-people.level34-share.2025"_s}));
    QCOMPARE(row.slotList.at(1).figure->observation.quantity->value, 41.12);
}

/// 北京友谊医院内蒙古医院 is under construction, 内蒙古航天医院's third level a plan: nothing is known of either that
/// could be compared, and nothing is zero.
void SampleTrapsTest::plannedHospitalsHaveNoFigures()
{
    const Dataset dataset = read({u"beijing-friendship-nm"_s, u"nm-aerospace"_s});
    QCOMPARE(dataset.institutions.size(), 2);
    QCOMPARE(conceptsOf(dataset), QStringList());
    const ComparisonRow row = compare(dataset, u"beds"_s, {}, kSettings);
    QCOMPARE(row.known(), 0);
    QCOMPARE(words::rowVerdict(row), words::noData());
}

void SampleTrapsTest::duePlanWithoutReport()
{
    const Figure plan = figure(u"ln-cancer.beds.planned.shenfu"_s);
    QCOMPARE(words::overdue(plan.observation, m_all, QDate(2025, 12, 31), kEnglish), QString());
    QCOMPARE(words::overdue(plan.observation, m_all, QDate(2026, 1, 1), kEnglish),
        u"due 2025 (inferred), outcome not reported"_s);
    // No date is stated for Tongliao's beds: "at some time from 2025 on" is never overdue.
    const Figure undue = figure(u"tl-people.beds.planned.new-site"_s);
    QCOMPARE(words::overdue(undue.observation, m_all, QDate(2035, 1, 1), kEnglish), QString());
    const Figure target = figure(u"tl-people.emr-level.target.2030"_s);
    QCOMPARE(words::overdue(target.observation, m_all, kSettings.asOf, kEnglish), QString());
}

void SampleTrapsTest::orderOfHospitalsChangesNoReason()
{
    QStringList order {kNm, kLn, kTl, u"kulun-people"_s};
    QHash<QString, Judgement> first;
    do {
        const Dataset dataset = read(order);
        for (const QString& asked : conceptsOf(dataset)) {
            const Judgement judgement = compare(dataset, asked, {}, kSettings).judgement;
            if (!first.contains(asked))
                first.insert(asked, judgement);
            QVERIFY2(first[asked] == judgement, qPrintable(asked + u' ' + order.join(u',')));
        }
    } while (std::next_permutation(order.begin(), order.end()));
    QVERIFY(first.size() > 50);
}

QTEST_GUILESS_MAIN(SampleTrapsTest)
#include "tst_sampletraps.moc"
