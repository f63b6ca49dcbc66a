// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"
#include "tstranslator.h"

#include "core/compare/text.h"
#include "core/compare/ties.h"
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

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEnumeratorHasAWord();
    void wordsOfTheExchangeFormat();
    void glyphs();
    void rowVerdicts();
    void figureText_data();
    void figureText();
    void changeText_data();
    void changeText();
    void captions_data();
    void captions();
    void conceptCaptions();
    void overdue();
    void verdictsOfOneFigure();
    void rules();
    void spreads();
    void noticesWithRules();
    void manyHospitalsAreNotNamed();
    void ties_data();
    void ties();
    void manyNamesAreCut();
    void chineseKeepsThePlaceholders();

private:
    TsTranslator m_chinese;
    bool m_hasChinese = false;
};

void TestWords::initTestCase()
{
    const bool read = m_chinese.read(atlas::sourcePath(u"translations/hospital-atlas_zh_CN.ts"));
    m_hasChinese = read && m_chinese.knows(u"Words"_s);
}

void TestWords::everyEnumeratorHasAWord()
{
    const auto check = [](int last, const auto& wordOf) {
        QSet<QString> words;
        for (int i = 0; i <= last; ++i) {
            words.insert(wordOf(i));
        }
        words.remove({});
        return words.size() == last + 1;
    };
    for (const bool chinese : {false, true}) {
        if (chinese && !m_hasChinese) {
            QSKIP("no Chinese yet");
        }
        const auto language = chinese ? std::make_unique<InChinese>(m_chinese) : nullptr;
        QVERIFY(check(int(Verdict::NotComparable), [](int i) { return words::verdict(Verdict(i)); }));
        QVERIFY(check(int(ReasonType::Old), [](int i) { return words::reason(ReasonType(i)); }));
        QVERIFY(check(int(FigureStatus::Estimated), [](int i) { return words::status(FigureStatus(i)); }));
        QVERIFY(check(int(Per::Day), [](int i) { return words::per(Per(i)); }));
        QVERIFY(check(int(Measure::Growth), [](int i) { return words::measure(Measure(i)); }));
        QVERIFY(
            check(int(IndicatorCategory::Recognition), [](int i) { return words::category(IndicatorCategory(i)); }));
        QVERIFY(
            check(int(MilestoneCategory::Plan), [](int i) { return words::milestoneCategory(MilestoneCategory(i)); }));
        QVERIFY(check(int(ProfileSection::Principle), [](int i) { return words::section(ProfileSection(i)); }));
        QVERIFY(check(int(InstitutionKind::Partner), [](int i) { return words::institutionKind(InstitutionKind(i)); }));
        QVERIFY(check(int(InstitutionKind::Partner), [](int i) { return words::whole(InstitutionKind(i)); }));
    }
}

void TestWords::wordsOfTheExchangeFormat()
{
    QCOMPARE(words::level(u"provincial"_s), u"Provincial"_s);
    QCOMPARE(words::level({}), u"Level not stated"_s);
    QCOMPARE(words::nameKind(u"former"_s), u"Former name"_s);
    QCOMPARE(words::institutionStatus(u"building"_s), u"Under construction"_s);
    QCOMPARE(words::ownership(u"public"_s), u"Public"_s);
    QCOMPARE(words::institutionCategory(u"maternal-child"_s), u"Maternal and child health"_s);
    QCOMPARE(words::grade(u"3A"_s), u"Tertiary, grade A"_s);
    // What we do not know, we do not hide.
    QCOMPARE(words::grade(u"9Z"_s), u"9Z"_s);
    QCOMPARE(words::ownership({}), QString());
    if (!m_hasChinese) {
        QSKIP("no Chinese yet");
    }
    const InChinese language(m_chinese);
    QCOMPARE(
        words::verdict(Verdict::Comparable) + words::verdict(Verdict::Caution) + words::verdict(Verdict::NotComparable),
        u"可比慎比不可比"_s);
    QCOMPARE(words::onlyOne() + words::noData() + words::notStated(), u"仅一处无数据未载"_s);
    QCOMPARE(words::grade(u"3A"_s), u"三级甲等"_s);
    QCOMPARE(words::institutionCategory(u"oncology"_s), u"肿瘤专科"_s);
    QCOMPARE(words::category(IndicatorCategory::Capacity), u"床位与规模"_s);
}

void TestWords::glyphs()
{
    QString chinese;
    QSet<QString> seen;
    for (int i = 0; i <= int(MilestoneCategory::Plan); ++i) {
        const auto category = MilestoneCategory(i);
        chinese += words::milestoneGlyph(category, kChinese);
        const QString english = words::milestoneGlyph(category, kEnglish);
        QVERIFY2(english.size() == 2 && words::milestoneCategory(category).at(0) == english.at(0), qPrintable(english));
        QVERIFY2(!seen.contains(english), qPrintable(english));
        seen.insert(english);
    }
    QCOMPARE(chinese, u"创建迁评合科技誉政研务划"_s);
}

void TestWords::rowVerdicts()
{
    const auto verdictOf
        = [](const QVector<Spec>& specs) { return words::rowVerdict(compare(named(specs), u"beds"_s, {}, kSettings)); };
    QCOMPARE(verdictOf({}), u"No data"_s);
    QCOMPARE(verdictOf({{.when = u"1990"_s}}), u"One only"_s);
    QCOMPARE(verdictOf({{.id = u"a"_s}, {.id = u"b"_s, .at = u"ln"_s}}), u"Comparable"_s);
    QCOMPARE(verdictOf({{.id = u"a"_s, .when = u"2024"_s}, {.id = u"b"_s, .at = u"ln"_s}}), u"Caution"_s);
    QCOMPARE(verdictOf({{.id = u"a"_s, .scope = u"新院区"_s}, {.id = u"b"_s, .at = u"ln"_s}}), u"Not comparable"_s);
}

void TestWords::figureText_data()
{
    QTest::addColumn<Spec>("spec");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char* name, const Spec& spec, const QString& english, const QString& chinese) {
        QTest::newRow(name) << spec << english << chinese;
    };
    using enum ChangeUnit;
    row("a stock", {.value = 2330}, u"2,330 beds"_s, u"2,330张"_s);
    row("per day", {.of = kVisits, .value = 2000, .qualifier = Qualifier::Nearly, .per = Per::Day},
        u"≲2,000 visits/day"_s, u"≲2,000人次/日"_s);
    row("per year", {.of = kVisits, .value = 3700, .qualifier = Qualifier::MoreThan, .per = Per::Year},
        u">3,700 visits/year"_s, u">3,700人次/年"_s);
    row("per month", {.of = kVisits, .value = 5, .per = Per::Month}, u"5 visits/month"_s, u"5人次/月"_s);
    row("percent", {.of = kOccupancy, .value = 92.5}, u"92.5%"_s, u"92.5%"_s);
    row("a grade", {.of = u"performance-grade.tertiary"_s, .value = 6}, u"A++"_s, u"A++"_s);
    row("grades from–to", {.of = u"performance-grade.tertiary"_s, .value = 2, .high = 3}, u"B+–B++"_s, u"B+–B++"_s);
    row("at least a grade", {.of = u"performance-grade.tertiary"_s, .value = 4, .qualifier = Qualifier::AtLeast},
        u"≥A"_s, u"≥A"_s);
    row("a grade off the scale", {.of = u"performance-grade.tertiary"_s, .value = 7}, u"7"_s, u"7"_s);
    row("a place", {.of = u"stroke-rank.national"_s, .value = 2}, u"2nd"_s, u"第 2 位"_s);
    row("the eleventh place", {.of = u"stroke-rank.national"_s, .value = 11}, u"11th"_s, u"第 11 位"_s);
    row("a place at the top", {.of = u"stroke-rank.national"_s, .value = 12, .qualifier = Qualifier::AtMost},
        u"top 12"_s, u"前 12 位"_s);
    row("about a place", {.of = u"stroke-rank.national"_s, .value = 30, .qualifier = Qualifier::About}, u"≈30 place"_s,
        u"≈30位"_s);
    row("one bed", {.value = 1}, u"1 bed"_s, u"1张"_s);
    row("one person", {.of = kStaff, .value = 1, .qualifier = Qualifier::AtLeast}, u"≥1 person"_s, u"≥1人"_s);
    row("points alone", {.of = kOccupancy, .value = std::nullopt, .change = changeOf(3.21, PercentagePoints)},
        u"+3.21 pp"_s, u"+3.21个百分点"_s);
    row("a change in the unit", {.value = std::nullopt, .change = changeOf(-120, Absolute)}, u"−120 beds"_s,
        u"−120张"_s);
    row("a level with its change", {.value = 900, .change = changeOf(5, Percent)}, u"900 beds"_s, u"900张"_s);
    row("nothing", {.value = std::nullopt}, {}, {});
}

void TestWords::figureText()
{
    QFETCH(const Spec, spec);
    const Figure made = figure(spec);
    QTEST(words::figureText(made.observation, made.indicator, kEnglish).joined(kEnglish), "english");
    if (!m_hasChinese) {
        QSKIP("no Chinese yet");
    }
    const InChinese language(m_chinese);
    QTEST(words::figureText(made.observation, made.indicator, kChinese).joined(kChinese), "chinese");
}

void TestWords::changeText_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    using enum ChangeUnit;
    const auto row = [](const char* name, const Change& change, const QString& english, const QString& chinese) {
        QTest::newRow(name) << change << english << chinese;
    };
    row("percent", changeOf(52.93, Percent, u"yoy"_s), u"+52.93% year on year"_s, u"同比 +52.93%"_s);
    row("points", changeOf(42.61, PercentagePoints), u"+42.61 pp"_s, u"+42.61个百分点"_s);
    row("times", changeOf(3, Times), u"+3 times"_s, u"+3倍"_s);
    row("a fall", changeOf(-6.1, Percent, u"annual_mean"_s), u"−6.1% a year on average"_s, u"年均 −6.1%"_s);
    row("more than", changeOf(50, Percent, u"2020"_s, Qualifier::MoreThan), u">+50% on 2020"_s, u"较2020年 >+50%"_s);
    row("no change", changeOf(0, Percent), u"0%"_s, u"0%"_s);
    row("an unknown basis says nothing", changeOf(1, Percent, u"whatever"_s), u"+1%"_s, u"+1%"_s);
}

void TestWords::changeText()
{
    QFETCH(const Change, change);
    QTEST(words::changePhrase(change, kEnglish), "english");
    if (!m_hasChinese) {
        QSKIP("no Chinese yet");
    }
    const InChinese language(m_chinese);
    QTEST(words::changePhrase(change, kChinese), "chinese");
}

void TestWords::captions_data()
{
    QTest::addColumn<Spec>("spec");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char* name, const Spec& spec, const QString& english, const QString& chinese) {
        QTest::newRow(name) << spec << english << chinese;
    };
    row("a year", {.when = u"2018?"_s}, u"2018?"_s, u"2018?"_s);
    row("a plan", {.when = u"2025?"_s, .status = FigureStatus::Planned, .scope = u"新院区"_s},
        u"planned, 新院区, 2025?"_s, u"计划，新院区，2025?"_s);
    row("a target", {.when = u"2025"_s, .status = FigureStatus::Target}, u"target, 2025"_s, u"目标，2025"_s);
    row("a plan without a date", {.when = u""_s, .status = FigureStatus::Planned, .scope = u"新院区"_s},
        u"planned, 新院区"_s, u"计划，新院区"_s);
    row("an undated fact", {.when = u""_s}, u"undated"_s, u"未载日期"_s);
    row("five months", {.of = kVisits, .when = u"2023-02/2023-06"_s}, u"2023-02/06"_s, u"2023-02/06"_s);
}

void TestWords::captions()
{
    QFETCH(const Spec, spec);
    const Figure made = figure(spec);
    QTEST(words::figureCaption(made.observation, made.indicator, kEnglish), "english");
    if (!m_hasChinese) {
        QSKIP("no Chinese yet");
    }
    const InChinese language(m_chinese);
    QTEST(words::figureCaption(made.observation, made.indicator, kChinese), "chinese");
}

void TestWords::conceptCaptions()
{
    const Dataset data = named({{.of = u"beds.authorised"_s, .when = u"2018?"_s}, {.of = kStaff}});
    const auto caption = [&](int i, const QLocale& locale) {
        const Observation& o = data.observations[i];
        const Indicator of = data.indicators[o.indicator];
        return words::conceptCaption(o, of, data.concepts[of.conceptId], locale);
    };
    QCOMPARE(caption(0, kEnglish), u"Authorised beds, 2018?"_s);
    QCOMPARE(caption(0, kChinese), u"编制床位，2018?"_s);
    QCOMPARE(caption(1, kChinese), u"2022"_s); // the concept's own name needs no repeating
}

void TestWords::overdue()
{
    QCOMPARE(words::overdue(period(u"2025"_s), QDate(2026, 1, 1), kEnglish), u"due 2025, outcome not reported"_s);
    QCOMPARE(words::overdue(period(u"2025"_s), QDate(2025, 12, 31), kEnglish), QString());
    QCOMPARE(words::overdue(period({}), QDate(2026, 1, 1), kEnglish), QString());
    QCOMPARE(words::overdue(period(u"2025?"_s), QDate(2026, 1, 1), kEnglish),
        u"due 2025 (inferred), outcome not reported"_s);
    for (const QString& due : {u"2021/2025"_s, u"/2025"_s, u"2020-03/2025"_s}) {
        QCOMPARE(words::overdue(period(due), QDate(2026, 1, 1), kEnglish), u"due 2025, outcome not reported"_s);
    }
    const Dataset data = named({{.of = u"beds.planned"_s, .when = u"2025"_s, .status = FigureStatus::Planned}});
    QCOMPARE(
        words::overdue(data.observations[0], data, QDate(2026, 1, 1), kEnglish), u"due 2025, outcome not reported"_s);
    if (!m_hasChinese) {
        QSKIP("no Chinese yet");
    }
    const InChinese language(m_chinese);
    QCOMPARE(words::overdue(data.observations[0], data, QDate(2026, 1, 1), kChinese), u"2025年到期，结果未载"_s);
}

/// What is wrong with the reference is not wrong with the figure.
void TestWords::verdictsOfOneFigure()
{
    const CompareSettings settings {QDate(2026, 1, 1), 1, 3, 5};
    const Figure old = figure({.id = u"old"_s, .when = u"2020"_s, .value = 150, .qualifier = Qualifier::MoreThan});
    const Figure exact = figure({.id = u"exact"_s, .at = u"ln"_s, .when = u"2021"_s, .value = 556});
    const Figure part = figure({.id = u"part"_s, .at = u"tl"_s, .when = u"2021"_s, .scope = u"新院区"_s});
    QCOMPARE(words::verdict(judge(exact, old, settings), u"exact"_s), u"Caution: old figure (the reference)"_s);
    QCOMPARE(words::verdict(judge(old, exact, settings), u"old"_s), u"Caution: old figure, approximate"_s);
    QCOMPARE(words::verdict(judge(part, old, settings), u"part"_s), u"Not comparable: a part against the whole"_s);
    QCOMPARE(words::verdict(judge(exact, old, {}), u"exact"_s), u"Comparable"_s);
    const Figure older = figure({.id = u"older"_s, .at = u"ln"_s, .when = u"2019"_s});
    QCOMPARE(words::verdict(judge(older, old, settings), u"older"_s), u"Caution: old figure"_s);
}

void TestWords::rules()
{
    const auto ruled = [](const QVector<Spec>& specs, const Choice& choice) {
        const Dataset data = named(specs);
        return words::rule(compare(data, u"beds"_s, choice, {}), data, kEnglish);
    };
    const QVector<Spec> both {{.id = u"n"_s}, {.id = u"l"_s, .at = u"ln"_s}};
    Choice choice;
    QCOMPARE(ruled(both, choice), u"Figures nearest to 2022"_s);
    choice.pin(u"beds"_s, u"ln"_s, u"l"_s);
    QCOMPARE(ruled(both, choice), u"Figures nearest to 2022; picked by hand: Liaoning"_s);
    choice.pin(u"beds"_s, u"nm"_s, u"n"_s);
    QCOMPARE(ruled(both, choice), u"All figures picked by hand"_s);
    choice = {};
    choice.rule = Choice::Rule::AsOf;
    choice.asOf = QDate(2022, 12, 31);
    QCOMPARE(ruled(both, choice), u"Figures as of 31 Dec 2022"_s);
    choice.rule = Choice::Rule::LatestOfEach;
    QCOMPARE(ruled(both, choice), u"Each hospital’s latest figure, actual ones first"_s);
    const QVector<Spec> since {
        {.id = u"n"_s, .when = u"2021/.."_s}, {.id = u"l"_s, .at = u"ln"_s, .when = u"2021/.."_s}};
    QCOMPARE(ruled(since, {}), u"Figures nearest to 2021"_s);
    const QVector<Spec> undated {{.id = u"n"_s, .when = u""_s}, {.id = u"l"_s, .at = u"ln"_s, .when = u""_s}};
    QCOMPARE(ruled(undated, {}), u"No common date; each hospital’s preferred or latest figure"_s);
}

void TestWords::spreads()
{
    const auto told = [](const Spec& first, Spec second) {
        second.id = u"y"_s;
        second.source = u"s2"_s;
        const Dataset data = dataset({first, second});
        const Observation& asked = data.observations.constFirst();
        return words::spread(spreadOf(data, asked), asked, indicator(first.of), kEnglish);
    };
    QCOMPARE(told({.value = 880}, {.value = 900}), u"880–900 beds"_s);
    QCOMPARE(told({.of = u"outpatients.visits"_s, .value = 2000, .per = Per::Day},
                 {.of = u"outpatients.visits"_s, .value = 2500, .per = Per::Day}),
        u"2,000–2,500 visits/day"_s);
    QCOMPARE(
        told({.of = u"performance-grade.tertiary"_s, .value = 2}, {.of = u"performance-grade.tertiary"_s, .value = 4}),
        u"B+–A"_s);
    QCOMPARE(told({.value = 500}, {.value = 900, .qualifier = Qualifier::AtLeast}), QString());
    QCOMPARE(told({.value = 500}, {.value = 100, .qualifier = Qualifier::AtMost}), QString());
}

void TestWords::noticesWithRules()
{
    const auto told = [](const QVector<Spec>& specs) {
        const Dataset data = named(specs);
        return words::noticeWithRule(compare(data, u"beds"_s, {}, {}), data, kEnglish);
    };
    QCOMPARE(told({}), QString());
    QCOMPARE(told({{.id = u"n"_s}, {.id = u"l"_s, .at = u"ln"_s}}), u"Figures nearest to 2022."_s);
    QCOMPARE(told({{.id = u"n"_s}, {.id = u"l"_s, .at = u"ln"_s, .scope = u"新院区"_s}}),
        u"Only a part is counted for Liaoning (新院区); no ranking. Figures nearest to 2022."_s);
}

/// A notice is not a table.
void TestWords::manyHospitalsAreNotNamed()
{
    Dataset data = named({});
    data.institutions.append({institution(u"h4"_s, u"丁"_s, u"D"_s), institution(u"h5"_s, u"戊"_s, u"E"_s)});
    const auto told = [&data](int hospitals) {
        Dataset some = data;
        some.institutions.resize(hospitals);
        for (const Institution& at : std::as_const(some.institutions)) {
            const bool first = at.id == u"nm";
            const Figure made
                = figure({.id = at.id, .at = at.id, .of = kVisits, .when = first ? u"2022-02"_s : u"2022"_s});
            some.observations.append(made.observation);
            some.indicators.insert(made.indicator.id, made.indicator);
        }
        return words::notice(compare(some, u"outpatients"_s, {}, {}), some, kEnglish);
    };
    QCOMPARE(told(4),
        u"Counted over different times: Inner Mongolia (a total over 1 month(s)), Liaoning, Tongliao and D (a total over 1 year(s)); no ranking, nothing annualised."_s);
    QCOMPARE(told(5),
        u"Counted over different times: a total over 1 month(s) and a total over 1 year(s); no ranking, nothing annualised."_s);
}

void TestWords::ties_data()
{
    QTest::addColumn<QVector<Spec>>("specs");
    QTest::addColumn<QString>("groups");
    const auto about = [](double value, const QString& when = u"2022"_s) {
        return Spec {.when = when, .value = value, .qualifier = Qualifier::About};
    };
    const auto of = [](double value, Qualifier qualifier) { return Spec {.value = value, .qualifier = qualifier}; };
    using enum Qualifier;
    QTest::newRow("two ranges") << QVector<Spec> {about(2000), about(2050), about(4000)} << u"01"_s;
    QTest::newRow("two pairs") << QVector<Spec> {about(2000), about(2050), about(4000), about(4010)} << u"01 23"_s;
    QTest::newRow("a chain") << QVector<Spec> {about(1000), about(1090), about(1180)} << u"01 12"_s;
    QTest::newRow("more than leaves out its figure") << QVector<Spec> {of(150, MoreThan), of(150, Exact)} << u""_s;
    QTest::newRow("more than holds what is above") << QVector<Spec> {of(150, MoreThan), of(151, Exact)} << u"01"_s;
    QTest::newRow("less than leaves out its figure") << QVector<Spec> {of(500, LessThan), of(500, Exact)} << u""_s;
    QTest::newRow("less than holds what is below") << QVector<Spec> {of(499, Exact), of(500, LessThan)} << u"01"_s;
    QTest::newRow("two of more than") << QVector<Spec> {of(150, MoreThan), of(150, MoreThan)} << u"01"_s;
    QTest::newRow("exact ones are read off") << QVector<Spec> {of(150, Exact), of(150, Exact)} << u""_s;
    QTest::newRow("exact ones within a range")
        << QVector<Spec> {of(150, Exact), of(150, Exact), about(150)} << u"012"_s;
    QTest::newRow("limits are told as such") << QVector<Spec> {of(150, AtLeast), about(150)} << u""_s;
    QTest::newRow("two years apart") << QVector<Spec> {about(150), about(150, u"2020"_s)} << u""_s;
    QTest::newRow("a definition between them")
        << QVector<Spec> {{.of = u"beds.authorised"_s, .value = 100, .qualifier = About}, about(100)} << u""_s;
    QTest::newRow("an inferred date is no bar") << QVector<Spec> {about(100), about(100, u"2022?"_s)} << u"01"_s;
}

void TestWords::ties()
{
    QFETCH(const QVector<Spec>, specs);
    QVector<Figure> figures;
    for (Spec spec : specs) {
        spec.id = QString::number(figures.size());
        figures.append(figure(spec));
    }
    QStringList groups;
    for (const auto& group : possibleTies(figures, judge(figures, {}))) {
        QString text;
        for (const qsizetype at : group) {
            text += QString::number(at);
        }
        groups.append(text);
    }
    const QString found = groups.join(u' ');
    QTEST(found, "groups");
}

void TestWords::manyNamesAreCut()
{
    const QStringList five {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
    QCOMPARE(words::names(five.first(4), kEnglish), u"A, B, C and D"_s);
    QCOMPARE(words::names(five, kEnglish), u"A, B, C and 2 other(s)"_s);
    QCOMPARE(words::names({}, kEnglish), QString());
}

void TestWords::chineseKeepsThePlaceholders()
{
    if (!m_hasChinese) {
        QSKIP("no Chinese yet");
    }
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    const auto placeholders = [](const QString& text) {
        QStringList found;
        for (auto it = placeholder.globalMatch(text); it.hasNext();) {
            found.append(it.next().captured());
        }
        found.sort();
        return found;
    };
    const auto& texts = m_chinese.texts();
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        if (it.key().startsWith(u"Words|")) {
            QVERIFY2(placeholders(it.key()) == placeholders(*it), qPrintable(it.key()));
        }
    }
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
