// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"

#include <QTest>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const CompareSettings kSettings {QDate(2026, 1, 1), 1, 3, 5};

ComparisonRow row(const QVector<Spec>& specs, const QString& asked = u"beds"_s, const Choice& choice = {})
{
    return compare(dataset(specs), asked, choice, kSettings);
}

Choice by(Choice::Rule rule, const QDate& asOf = {})
{
    Choice choice;
    choice.rule = rule;
    choice.asOf = asOf;
    return choice;
}

Choice against(const QString& reference)
{
    Choice choice;
    choice.reference = reference;
    return choice;
}

/// The observation that stands for each hospital, `-` for none.
QString best(const ComparisonRow& row)
{
    QStringList ids;
    for (const Slot& slot : row.slotList) {
        ids.append(slot.figure ? slot.figure->observation.id : u"-"_s);
    }
    return ids.join(u' ');
}

QString ids(const QVector<Figure>& figures)
{
    QStringList ids;
    for (const Figure& figure : figures) {
        ids.append(figure.observation.id);
    }
    return ids.join(u' ');
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bestFigure_data();
    void bestFigure();
    void commonPeriod();
    void planDoesNotDecideThePeriod();
    void lengthBeforeDistance();
    void sharedIndicatorBreaksTies();
    void sharedIndicatorLeadsToThePeriod();
    void totalBreaksTies();
    void latestOfEach();
    void asOf();
    void asOfLeavesOutWhatEndedLater();
    void pinned();
    void conceptOrIndicator();
    void unknownAsked();
    void missingIsEmpty();
    void reference();
    void judgedAgainstReference();
    void othersAreBestFirst();
    void agreeingSourcesCountOnce();
    void fromTo();
    void conflicts_data();
    void conflicts();
    void conflictingAfterChoice();
    void conceptsInOrder();
    void plansDoNotMoveAConcept();
    void overdue_data();
    void overdue();
    void orderOfObservationsChangesNothing();
    void nothingIsDropped();
    void orderOfHospitalsDoesNotChangeTheSet();
};

void TestComparison::bestFigure_data()
{
    QTest::addColumn<QVector<Spec>>("specs");
    QTest::addColumn<QString>("expected");
    using enum FigureStatus;
    const Change change {5, ChangeUnit::Percent, u"yoy"_s, Qualifier::Exact, {}};
    const auto row = [](const char* name, const QVector<Spec>& specs, const QString& expected) {
        QTest::newRow(name) << specs << expected;
    };
    row("a level before a change alone",
        {{.id = u"a"_s, .value = std::nullopt, .change = change},
            {.id = u"z"_s, .status = Target, .scope = u"新院区"_s}},
        u"z a"_s);
    row("whole before part", {{.id = u"a"_s, .scope = u"新院区"_s}, {.id = u"z"_s, .status = Planned}}, u"z a"_s);
    row("actual, estimated, planned, target",
        {{.id = u"a"_s, .status = Target}, {.id = u"b"_s, .status = Planned}, {.id = u"c"_s, .status = Estimated},
            {.id = u"d"_s}},
        u"d c b a"_s);
    row("actual before a nearer plan",
        {{.id = u"a"_s, .status = Planned}, {.id = u"z"_s, .when = u"2010"_s}, {.id = u"ln"_s, .at = u"ln"_s}},
        u"z a"_s);
    row("nearest to what the others have",
        {{.id = u"a"_s, .when = u"2024"_s}, {.id = u"z"_s, .when = u"2019"_s},
            {.id = u"l"_s, .at = u"ln"_s, .when = u"2018"_s}, {.id = u"t"_s, .at = u"tl"_s, .when = u"2018"_s}},
        u"z a"_s);
    row("a preferred source", {{.id = u"a"_s}, {.id = u"z"_s, .value = 90, .source = u"s2"_s, .preferred = true}},
        u"z a"_s);
    row("not a preferred one of another year",
        {{.id = u"a"_s, .when = u"2015"_s, .preferred = true}, {.id = u"z"_s}, {.id = u"l"_s, .at = u"ln"_s}},
        u"z a"_s);
    row("the latest of one year", {{.id = u"a"_s, .when = u"2022-01"_s}, {.id = u"z"_s, .when = u"2022-06"_s}},
        u"z a"_s);
    row("then the id", {{.id = u"b"_s}, {.id = u"a"_s, .value = 90}}, u"a b"_s);
    row("dated before undated", {{.id = u"a"_s, .when = u""_s}, {.id = u"z"_s, .when = u"1990"_s}}, u"z a"_s);
}

void TestComparison::bestFigure()
{
    QFETCH(const QVector<Spec>, specs);
    QFETCH(const QString, expected);
    const Slot slot = row(specs).slotList.constFirst();
    QVERIFY(slot.figure);
    QCOMPARE(ids(QVector<Figure> {*slot.figure} + slot.others), expected);
}

void TestComparison::commonPeriod()
{
    const QVector<Spec> specs {{.id = u"n18"_s, .when = u"2018-01"_s}, {.id = u"n22"_s},
        {.id = u"l18"_s, .at = u"ln"_s, .when = u"2018?"_s}, {.id = u"l23"_s, .at = u"ln"_s, .when = u"2023"_s},
        {.id = u"t18"_s, .at = u"tl"_s, .when = u"2018-12-31"_s}};
    QCOMPARE(best(row(specs)), u"n18 l18 t18"_s); // a stock of any day is of its year, marks aside
    QCOMPARE(best(row(specs.first(4))), u"n18 l18 -"_s);
    // One hospital each: the later one.
    QCOMPARE(best(row({specs[1], specs[0], specs[3]})), u"n22 l23 -"_s);
}

void TestComparison::planDoesNotDecideThePeriod()
{
    const QVector<Spec> specs {{.id = u"n10"_s, .when = u"2010"_s}, {.id = u"n22"_s},
        {.id = u"n25"_s, .when = u"2025"_s, .status = FigureStatus::Planned},
        {.id = u"l11"_s, .at = u"ln"_s, .when = u"2010"_s},
        {.id = u"l25"_s, .at = u"ln"_s, .when = u"2025"_s, .status = FigureStatus::Planned},
        {.id = u"t25"_s, .at = u"tl"_s, .when = u"2025"_s, .status = FigureStatus::Planned}};
    QCOMPARE(best(row(specs)), u"n10 l11 t25"_s);
}

void TestComparison::lengthBeforeDistance()
{
    const QString visits = u"outpatients.visits"_s;
    const QVector<Spec> specs {{.id = u"part"_s, .of = visits, .when = u"2023-02/2023-06"_s},
        {.id = u"year"_s, .of = visits, .when = u"2021"_s},
        {.id = u"day"_s, .of = visits, .when = u"2023"_s, .per = Per::Day},
        {.id = u"l"_s, .at = u"ln"_s, .of = visits, .when = u"2023"_s},
        {.id = u"t"_s, .at = u"tl"_s, .of = visits, .when = u"2023"_s}};
    QCOMPARE(best(row(specs, u"outpatients"_s)), u"year l t"_s);
}

void TestComparison::sharedIndicatorBreaksTies()
{
    const QVector<Spec> specs {{.id = u"a"_s, .of = u"beds.actual"_s}, {.id = u"z"_s, .of = u"beds.open"_s},
        {.id = u"l"_s, .at = u"ln"_s, .of = u"beds.open"_s}};
    QCOMPARE(best(row(specs)), u"z l -"_s);
}

/// Three hospitals' approved projects over three periods: the stock of those under way in the third does not stand for
/// it.
void TestComparison::sharedIndicatorLeadsToThePeriod()
{
    const QString approved = u"research-projects.approved"_s;
    const QVector<Spec> specs {{.id = u"n"_s, .of = approved, .when = u"/2018?"_s},
        {.id = u"l"_s, .at = u"ln"_s, .of = approved, .when = u"2017/2021?"_s},
        {.id = u"ongoing"_s, .at = u"tl"_s, .of = u"research-projects.ongoing"_s, .when = u"2025?"_s},
        {.id = u"t"_s, .at = u"tl"_s, .of = approved, .when = u"2021/2025"_s}};
    QCOMPARE(best(row(specs, u"research-projects"_s)), u"n l t"_s);
}

void TestComparison::totalBreaksTies()
{
    const QVector<Spec> specs {{.id = u"a"_s, .of = u"staff.medical"_s}, {.id = u"z"_s, .of = u"staff.total"_s}};
    QCOMPARE(best(row(specs, u"staff"_s)), u"z - -"_s);
}

void TestComparison::latestOfEach()
{
    const QVector<Spec> specs {{.id = u"n18"_s, .when = u"2018"_s}, {.id = u"n22"_s},
        {.id = u"undated"_s, .when = u""_s}, {.id = u"l18"_s, .at = u"ln"_s, .when = u"2018"_s},
        {.id = u"t18"_s, .at = u"tl"_s, .when = u"2018"_s, .preferred = true},
        {.id = u"t19"_s, .at = u"tl"_s, .when = u"2019"_s}};
    QCOMPARE(best(row(specs)), u"n18 l18 t18"_s);
    QCOMPARE(best(row(specs, u"beds"_s, by(Choice::Rule::LatestOfEach))), u"n22 l18 t19"_s);
}

void TestComparison::asOfLeavesOutWhatEndedLater()
{
    const QVector<Spec> specs {{.id = u"sum"_s, .of = u"outpatients.visits"_s, .when = u"2021/2025"_s},
        {.id = u"year"_s, .of = u"outpatients.visits"_s, .when = u"2022"_s}};
    const auto on = [&](const QDate& day) { return best(row(specs, u"outpatients"_s, by(Choice::Rule::AsOf, day))); };
    QCOMPARE(on(QDate(2022, 12, 30)), u"- - -"_s);
    QCOMPARE(on(QDate(2022, 12, 31)), u"year - -"_s);
    QCOMPARE(on(QDate(2025, 12, 31)), u"sum - -"_s);
}

void TestComparison::asOf()
{
    const QVector<Spec> specs {{.id = u"n18"_s, .when = u"2018"_s}, {.id = u"n22"_s},
        {.id = u"l20"_s, .at = u"ln"_s, .when = u"2020"_s}, {.id = u"t23"_s, .at = u"tl"_s, .when = u"2023"_s}};
    const auto on = [&](const QDate& day) { return best(row(specs, u"beds"_s, by(Choice::Rule::AsOf, day))); };
    QCOMPARE(on(QDate(2017, 12, 31)), u"- - -"_s);
    QCOMPARE(on(QDate(2020, 1, 1)), u"n18 l20 -"_s); // a year that has begun
    QCOMPARE(on(QDate(2022, 6, 30)), u"n22 l20 -"_s);
    QCOMPARE(on(QDate(2030, 1, 1)), u"n22 l20 t23"_s);
    QCOMPARE(on({}), u"n22 l20 t23"_s);
    const QVector<Spec> undated {{.id = u"u"_s, .when = u""_s}, {.id = u"n18"_s, .when = u"2018"_s}};
    QCOMPARE(best(row(undated, u"beds"_s, by(Choice::Rule::AsOf, QDate(2017, 1, 1)))), u"u - -"_s);
    QCOMPARE(best(row(undated, u"beds"_s, by(Choice::Rule::AsOf, QDate(2019, 1, 1)))), u"n18 - -"_s);
}

void TestComparison::pinned()
{
    const QVector<Spec> specs {{.id = u"old"_s, .when = u"2010"_s, .status = FigureStatus::Planned}, {.id = u"new"_s},
        {.id = u"l"_s, .at = u"ln"_s}, {.id = u"staff"_s, .of = u"staff.total"_s}};
    Choice choice;
    choice.pinned.insert(u"beds|nm"_s, u"old"_s);
    const ComparisonRow chosen = row(specs, u"beds"_s, choice);
    QCOMPARE(best(chosen), u"old l -"_s);
    QCOMPARE(ids(chosen.slotList[0].others), u"new"_s);
    choice.rule = Choice::Rule::AsOf;
    choice.asOf = QDate(2000, 1, 1);
    QCOMPARE(best(row(specs, u"beds"_s, choice)), u"old - -"_s);
    // For another question, another hospital, or about something else, it is not.
    choice = {};
    choice.pinned = {
        {u"beds.open|nm"_s, u"old"_s}, {u"beds|ln"_s, u"old"_s}, {u"beds|tl"_s, u"gone"_s}, {u"beds|nm"_s, u"staff"_s}};
    QCOMPARE(best(row(specs, u"beds"_s, choice)), u"new l -"_s);
}

void TestComparison::conceptOrIndicator()
{
    const QVector<Spec> specs {{.id = u"open"_s, .of = u"beds.open"_s},
        {.id = u"auth"_s, .of = u"beds.authorised"_s, .when = u"2020"_s},
        {.id = u"l"_s, .at = u"ln"_s, .of = u"beds.unspecified"_s}};
    const ComparisonRow asConcept = row(specs);
    QVERIFY(asConcept.isConcept);
    QCOMPARE(asConcept.conceptId, u"beds"_s);
    QCOMPARE(best(asConcept), u"open l -"_s);
    QCOMPARE(asConcept.known(), 2);
    const ComparisonRow asIndicator = row(specs, u"beds.authorised"_s);
    QVERIFY(!asIndicator.isConcept);
    QCOMPARE(asIndicator.conceptId, u"beds"_s);
    QCOMPARE(best(asIndicator), u"auth - -"_s);
    QVERIFY(asIndicator.slotList[0].others.isEmpty());
}

void TestComparison::unknownAsked()
{
    const ComparisonRow nothing = row({{.id = u"a"_s}}, u"nonsense"_s);
    QCOMPARE(best(nothing), u"- - -"_s);
    QCOMPARE(nothing.reference, -1);
    QCOMPARE(nothing.known(), 0);
    QCOMPARE(nothing.judgement, Judgement());
    QVERIFY(compare({}, u"beds"_s, {}, {}).slotList.isEmpty());
}

void TestComparison::missingIsEmpty()
{
    const ComparisonRow one = row({{.id = u"t"_s, .at = u"tl"_s}});
    QCOMPARE(best(one), u"- - t"_s);
    QCOMPARE(one.slotList[0].institution, u"nm"_s);
    QCOMPARE(one.slotList[0].judgement, Judgement());
    QCOMPARE(one.reference, 2);
}

void TestComparison::reference()
{
    const QVector<Spec> specs {{.id = u"l"_s, .at = u"ln"_s}, {.id = u"t"_s, .at = u"tl"_s}};
    QCOMPARE(row(specs).reference, 1);
    QCOMPARE(row(specs, u"beds"_s, against(u"tl"_s)).reference, 2);
    QCOMPARE(row(specs, u"beds"_s, against(u"nm"_s)).reference, 1); // it has none
    QCOMPARE(row(specs, u"beds"_s, against(u"nobody"_s)).reference, 1);
}

void TestComparison::judgedAgainstReference()
{
    const QVector<Spec> specs {{.id = u"n"_s}, {.id = u"l"_s, .at = u"ln"_s, .when = u"2024"_s},
        {.id = u"t"_s, .at = u"tl"_s, .status = FigureStatus::Planned}};
    const ComparisonRow first = row(specs);
    QCOMPARE(lines(first.slotList[0].judgement), QStringList());
    QCOMPARE(lines(first.slotList[1].judgement), QStringList {u"different_period:caution(l,n)"_s});
    QCOMPARE(lines(first.slotList[2].judgement), QStringList {u"planned_vs_actual:not_comparable(n,t)"_s});
    QCOMPARE(first.judgement.verdict, Verdict::NotComparable);
    const ComparisonRow third = row(specs, u"beds"_s, against(u"tl"_s));
    QCOMPARE(third.slotList[0].judgement.verdict, Verdict::NotComparable);
    QCOMPARE(third.slotList[2].judgement, Judgement());
    QCOMPARE(third.judgement, first.judgement);
}

void TestComparison::othersAreBestFirst()
{
    const QVector<Spec> specs {{.id = u"part"_s, .scope = u"新院区"_s}, {.id = u"y20"_s, .when = u"2020"_s},
        {.id = u"y21"_s, .when = u"2021"_s}, {.id = u"plan"_s, .status = FigureStatus::Planned}, {.id = u"y22"_s},
        {.id = u"l"_s, .at = u"ln"_s}};
    QCOMPARE(ids(row(specs).slotList[0].others), u"y21 y20 plan part"_s);
}

void TestComparison::agreeingSourcesCountOnce()
{
    const QVector<Spec> specs {{.id = u"a"_s}, {.id = u"b"_s, .source = u"s2"_s},
        {.id = u"c"_s, .value = 101, .source = u"s3"_s}, {.id = u"d"_s, .when = u"2021"_s}};
    const Slot slot = row(specs).slotList[0];
    QCOMPARE(slot.figure->observation.id, u"a"_s);
    QCOMPARE(ids(slot.others), u"c d"_s);
}

void TestComparison::fromTo()
{
    const QVector<Spec> specs {{.id = u"y25"_s, .when = u"2025?"_s}, {.id = u"y21"_s, .when = u"2021?"_s},
        {.id = u"y23"_s, .when = u"2023"_s}, {.id = u"y23b"_s, .when = u"2023"_s, .value = 101, .source = u"s2"_s},
        {.id = u"plan"_s, .when = u"2030"_s, .status = FigureStatus::Planned},
        {.id = u"part"_s, .when = u"2022"_s, .scope = u"新院区"_s},
        {.id = u"kind"_s, .of = u"beds.authorised"_s, .when = u"2020"_s}, {.id = u"no"_s, .when = u""_s}};
    QCOMPARE(ids(series(row(specs).slotList[0])), u"y21 y23 y25"_s);
    QVERIFY(series(Slot()).isEmpty());
    const Change change {5, ChangeUnit::Percent, u"yoy"_s, Qualifier::Exact, {}};
    QVERIFY(series(row({{.value = std::nullopt, .change = change}}).slotList[0]).isEmpty());
}

void TestComparison::conflicts_data()
{
    QTest::addColumn<Spec>("a");
    QTest::addColumn<Spec>("b");
    QTest::addColumn<bool>("conflict");
    const Spec base {.id = u"a"_s, .value = 900};
    const auto row
        = [&](const char* name, const Spec& b, bool conflict) { QTest::newRow(name) << base << b << conflict; };
    row("another value, another source", {.id = u"b"_s, .value = 936, .source = u"s2"_s}, true);
    row("another value, the same source", {.id = u"b"_s, .value = 936}, false);
    row("the same value", {.id = u"b"_s, .value = 900, .source = u"s2"_s}, false);
    row("about the same", {.id = u"b"_s, .value = 920, .qualifier = Qualifier::About, .source = u"s2"_s}, false);
    row("about another", {.id = u"b"_s, .value = 1000, .qualifier = Qualifier::About, .source = u"s2"_s}, true);
    row("marks aside", {.id = u"b"_s, .when = u"2022?"_s, .value = 936, .source = u"s2"_s}, true);
    row("another year", {.id = u"b"_s, .when = u"2021"_s, .value = 936, .source = u"s2"_s}, false);
    row("another hospital", {.id = u"b"_s, .at = u"ln"_s, .value = 936, .source = u"s2"_s}, false);
    row("another indicator", {.id = u"b"_s, .of = u"beds.actual"_s, .value = 936, .source = u"s2"_s}, false);
    row("another status", {.id = u"b"_s, .value = 936, .status = FigureStatus::Planned, .source = u"s2"_s}, false);
    row("another part", {.id = u"b"_s, .value = 936, .scope = u"新院区"_s, .source = u"s2"_s}, false);
    row("another per", {.id = u"b"_s, .value = 936, .per = Per::Day, .source = u"s2"_s}, false);
    row("no level", {.id = u"b"_s, .value = std::nullopt, .source = u"s2"_s}, false);
}

void TestComparison::conflicts()
{
    QFETCH(const Spec, a);
    QFETCH(const Spec, b);
    QFETCH(const bool, conflict);
    const QVector<Figure> figures = figuresOf(dataset({a, b}));
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[0].conflicting, conflict);
    QCOMPARE(figures[1].conflicting, conflict);
}

void TestComparison::conflictingAfterChoice()
{
    const ComparisonRow chosen = row({{.id = u"a"_s, .value = 900},
        {.id = u"b"_s, .value = 936, .source = u"s2"_s, .preferred = true}, {.id = u"l"_s, .at = u"ln"_s}});
    QCOMPARE(best(chosen), u"b l -"_s);
    QVERIFY(chosen.slotList[0].figure->conflicting);
    QCOMPARE(lines(chosen.judgement), QStringList {u"conflicting_sources:caution(b)"_s});
}

void TestComparison::conceptsInOrder()
{
    const Dataset data = dataset({{.id = u"1"_s, .of = u"outreach.people"_s},
        {.id = u"2"_s, .of = u"research-funding.total"_s}, {.id = u"3"_s, .of = u"outpatients.visits"_s},
        {.id = u"4"_s, .of = u"staff.total"_s}, {.id = u"5"_s, .of = u"length-of-stay.mean"_s},
        {.id = u"6"_s, .of = u"floor-area.total"_s}, {.id = u"7"_s, .of = u"beds.open"_s}});
    const QStringList expected {u"beds"_s, u"floor-area"_s, u"staff"_s, u"outpatients"_s, u"research-funding"_s,
        u"length-of-stay"_s, u"outreach"_s};
    QCOMPARE(conceptsOf(data), expected); // 床位 before 建筑面积 in pinyin
    QVERIFY(conceptsOf({}).isEmpty());
}

/// A planned outpatient capacity does not make outpatients a matter of space, unless nothing else is known.
void TestComparison::plansDoNotMoveAConcept()
{
    const Spec visits {.id = u"1"_s, .of = u"outpatients.visits"_s};
    const Spec capacity {.id = u"2"_s, .of = u"outpatients.daily-capacity"_s, .status = FigureStatus::Planned};
    const Spec staff {.id = u"3"_s, .of = u"staff.total"_s};
    QCOMPARE(conceptsOf(dataset({capacity, visits, staff})), (QStringList {u"staff"_s, u"outpatients"_s}));
    QCOMPARE(conceptsOf(dataset({capacity, staff})), (QStringList {u"outpatients"_s, u"staff"_s}));
}

void TestComparison::overdue_data()
{
    QTest::addColumn<QVector<Spec>>("specs");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<bool>("overdue");
    const Spec plan {.id = u"p"_s,
        .of = u"beds.planned"_s,
        .when = u"2025"_s,
        .status = FigureStatus::Planned,
        .scope = u"新院区"_s};
    Spec target = plan;
    target.status = FigureStatus::Target;
    Spec actual = plan;
    actual.status = FigureStatus::Actual;
    Spec undated = plan;
    undated.when = u""_s;
    const Spec opened {.id = u"o"_s, .of = u"beds.open"_s, .when = u"2025-11"_s, .scope = u"新院区"_s};
    Spec elsewhere = opened;
    elsewhere.scope = u"东院区"_s;
    Spec earlier = opened;
    earlier.when = u"2024"_s;
    const QDate late(2026, 1, 1);
    QTest::newRow("not yet") << QVector<Spec> {plan} << QDate(2025, 12, 31) << false;
    QTest::newRow("now") << QVector<Spec> {plan} << late << true;
    QTest::newRow("a target too") << QVector<Spec> {target} << late << true;
    QTest::newRow("not what is") << QVector<Spec> {actual} << late << false;
    QTest::newRow("undated is never due") << QVector<Spec> {undated} << late << false;
    QTest::newRow("reported") << QVector<Spec> {plan, opened} << late << false;
    QTest::newRow("reported of another part") << QVector<Spec> {plan, elsewhere} << late << true;
    QTest::newRow("reported before") << QVector<Spec> {plan, earlier} << late << true;
    QTest::newRow("no day given") << QVector<Spec> {plan} << QDate() << false;
    Spec open = plan;
    open.when = u"2020?/.."_s;
    QTest::newRow("no due date is never due") << QVector<Spec> {open} << late << false;
}

void TestComparison::overdue()
{
    QFETCH(const QVector<Spec>, specs);
    QFETCH(const QDate, asOf);
    const Dataset data = dataset(specs);
    QTEST(isOverdue(data.observations.constFirst(), data, asOf), "overdue");
}

void TestComparison::orderOfObservationsChangesNothing()
{
    std::mt19937 random(11);
    for (int i = 0; i < 200; ++i) {
        Dataset data = dataset({});
        for (int n = 0; n < 20; ++n) {
            const Figure any = anyFigure(random, QString::number(n));
            data.observations.append(any.observation);
            data.indicators.insert(any.indicator.id, any.indicator);
        }
        for (const auto rule : {Choice::Rule::CommonPeriod, Choice::Rule::LatestOfEach, Choice::Rule::AsOf}) {
            const Choice choice = by(rule, QDate(2021, 6, 30));
            const ComparisonRow before = compare(data, u"beds"_s, choice, kSettings);
            std::shuffle(data.observations.begin(), data.observations.end(), random);
            const ComparisonRow after = compare(data, u"beds"_s, choice, kSettings);
            QCOMPARE(best(after), best(before));
            QCOMPARE(after.judgement, before.judgement);
        }
    }
}

void TestComparison::nothingIsDropped()
{
    std::mt19937 random(12);
    for (int i = 0; i < 200; ++i) {
        Dataset data = dataset({});
        for (int n = 0; n < 20; ++n) {
            Figure any = anyFigure(random, QString::number(n));
            any.observation.quantity = Quantity {double(n), std::nullopt, Qualifier::Exact}; // no two repeat each other
            data.observations.append(any.observation);
            data.indicators.insert(any.indicator.id, any.indicator);
        }
        QStringList shown;
        for (const QString& id : conceptsOf(data)) {
            const ComparisonRow compared = compare(data, id, {}, kSettings);
            for (const Slot& slot : compared.slotList) {
                shown += ids(slot.others).split(u' ', Qt::SkipEmptyParts);
                shown += slot.figure ? QStringList {slot.figure->observation.id} : QStringList();
            }
        }
        shown.sort();
        QCOMPARE(shown.size(), 20);
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), 20);
    }
}

void TestComparison::orderOfHospitalsDoesNotChangeTheSet()
{
    std::mt19937 random(13);
    for (int i = 0; i < 200; ++i) {
        Dataset data = dataset({});
        for (int n = 0; n < 12; ++n) {
            const Figure any = anyFigure(random, QString::number(n));
            data.observations.append(any.observation);
            data.indicators.insert(any.indicator.id, any.indicator);
        }
        const Judgement before = compare(data, u"beds"_s, {}, kSettings).judgement;
        std::shuffle(data.institutions.begin(), data.institutions.end(), random);
        QCOMPARE(compare(data, u"beds"_s, {}, kSettings).judgement, before);
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
