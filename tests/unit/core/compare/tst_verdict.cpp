// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"

#include "core/compare/periodrules.h"

#include <QTest>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const CompareSettings kSettings {QDate(2026, 1, 1), 1, 3, 5};

/// One reason between `a` and `b`, or none.
QStringList reasonsOf(const Spec& a, const Spec& b, const CompareSettings& settings = {})
{
    return lines(judge(figure(a), figure(b), settings));
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words();
    void status_data();
    void status();
    void periodLength_data();
    void periodLength();
    void lengthsOfTwoMeasures();
    void scope_data();
    void scope();
    void changeOnly();
    void kindOfInstitution();
    void indicators_data();
    void indicators();
    void differentPeriod_data();
    void differentPeriod();
    void thresholdsComeFromOutside();
    void precision_data();
    void precision();
    void inferredDate();
    void old_data();
    void old();
    void conflicting();
    void reasonsAreOrdered();
    void setsNameWhoCausesIt();
    void smallSets();

    void symmetric();
    void orderChangesNothing();
    void sameFigureIsComparableWithItself();
    void addingAComparableFigureWorsensNothing();
    void setIsAsBadAsItsWorstPair();
};

void TestVerdict::words()
{
    QCOMPARE(toWord(Verdict::NotComparable), u"not_comparable"_s);
    QCOMPARE(toWord(ReasonType::PlannedVsActual), u"planned_vs_actual"_s);
    QSet<QString> all;
    for (int i = 0; i <= int(ReasonType::Old); ++i) {
        all.insert(toWord(ReasonType(i)));
    }
    QCOMPARE(all.size(), int(ReasonType::Old) + 1);
}

void TestVerdict::status_data()
{
    QTest::addColumn<FigureStatus>("a");
    QTest::addColumn<FigureStatus>("b");
    QTest::addColumn<bool>("mixed");
    using enum FigureStatus;
    QTest::newRow("actual, actual") << Actual << Actual << false;
    QTest::newRow("actual, planned") << Actual << Planned << true;
    QTest::newRow("actual, target") << Actual << Target << true;
    QTest::newRow("actual, estimated") << Actual << Estimated << true;
    QTest::newRow("planned, planned") << Planned << Planned << false;
    QTest::newRow("planned, target: both intentions") << Planned << Target << false;
    QTest::newRow("planned, estimated") << Planned << Estimated << true;
    QTest::newRow("target, estimated") << Target << Estimated << true;
    QTest::newRow("estimated, estimated") << Estimated << Estimated << false;
}

void TestVerdict::status()
{
    QFETCH(const FigureStatus, a);
    QFETCH(const FigureStatus, b);
    QFETCH(const bool, mixed);
    const QStringList reasons = reasonsOf({.id = u"a"_s, .status = a}, {.id = u"b"_s, .status = b});
    QCOMPARE(reasons, mixed ? QStringList {u"planned_vs_actual:not_comparable(a,b)"_s} : QStringList());
}

void TestVerdict::periodLength_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("whenA");
    QTest::addColumn<Per>("perA");
    QTest::addColumn<QString>("whenB");
    QTest::addColumn<Per>("perB");
    QTest::addColumn<bool>("differs");
    using enum Per;
    const QString flow = u"outpatients.visits"_s;
    const QString share = u"bed-occupancy.rate"_s;
    const auto row = [](const char* name, const QString& of, const QString& a, Per perA, const QString& b, Per perB,
                         bool differs) { QTest::newRow(name) << of << a << perA << b << perB << differs; };
    row("year, year", flow, u"2022"_s, WholePeriod, u"2023"_s, WholePeriod, false);
    row("part-year, year", flow, u"2023-02/2023-06"_s, WholePeriod, u"2023"_s, WholePeriod, true);
    row("part-year, same part-year", flow, u"2023-02/2023-06"_s, WholePeriod, u"2022-02/2022-06"_s, WholePeriod, false);
    row("five months, other five months", flow, u"2023-02/2023-06"_s, WholePeriod, u"2023-03/2023-07"_s, WholePeriod,
        false);
    row("five months, six", flow, u"2023-02/2023-06"_s, WholePeriod, u"2023-01/2023-06"_s, WholePeriod, true);
    row("month, year", flow, u"2023-02"_s, WholePeriod, u"2023"_s, WholePeriod, true);
    row("day, day", flow, u"2023-02-01"_s, WholePeriod, u"2023-03-05"_s, WholePeriod, false);
    row("day, month", flow, u"2023-02-01"_s, WholePeriod, u"2023-02"_s, WholePeriod, true);
    row("plan period, year", flow, u"2021/2025"_s, WholePeriod, u"2023"_s, WholePeriod, true);
    row("plan period, five other years", flow, u"2021/2025"_s, WholePeriod, u"2020/2024"_s, WholePeriod, false);
    row("twelve months, year", flow, u"2022-07/2023-06"_s, WholePeriod, u"2023"_s, WholePeriod, false);
    row("marks do not matter", flow, u"2021?/2025?"_s, WholePeriod, u"2021/2025"_s, WholePeriod, false);
    row("nobody knows how long, a year", flow, u"2021/.."_s, WholePeriod, u"2021"_s, WholePeriod, true);
    row("begun nobody knows when, a plan period", flow, u"/2018"_s, WholePeriod, u"2021/2025"_s, WholePeriod, true);
    row("undated, a year", flow, u""_s, WholePeriod, u"2023"_s, WholePeriod, true);
    row("nobody knows of either", flow, u"2021/.."_s, WholePeriod, u"/2020"_s, WholePeriod, false);
    row("per day since, per day", flow, u"2021/.."_s, Day, u"2023"_s, Day, false);
    row("a share since, of a year", share, u"2021/.."_s, WholePeriod, u"2023"_s, WholePeriod, false);
    row("per day, whole period", flow, u"2022"_s, Day, u"2022"_s, WholePeriod, true);
    row("per day, per month", flow, u"2022"_s, Day, u"2022"_s, Month, true);
    row("per day, per day", flow, u"2022"_s, Day, u"2023"_s, Day, false);
    row("a mean per day over five months, over a year", flow, u"2023-02/2023-06"_s, Day, u"2023"_s, Day, true);
    row("per year over a year is the year", flow, u"2022"_s, Year, u"2022"_s, WholePeriod, false);
    row("per year over a plan period, a year's total", flow, u"2021/2025"_s, Year, u"2023"_s, WholePeriod, true);
    row("per year over plan periods", flow, u"2021/2025"_s, Year, u"2020/2023"_s, Year, false);
    row("per year over a plan period, over a year", flow, u"2021/2025"_s, Year, u"2023"_s, Year, false);
    row("a stock has no length", u"beds.open"_s, u"2021/2025"_s, WholePeriod, u"2023"_s, WholePeriod, false);
    row("a stock's dates have no length", u"beds.open"_s, u"2023-01"_s, WholePeriod, u"2023"_s, WholePeriod, false);
    row("shares over intervals", share, u"2023-02/2023-06"_s, WholePeriod, u"2023"_s, WholePeriod, true);
    row("shares over a plan period", share, u"2021/2025"_s, WholePeriod, u"2023"_s, WholePeriod, true);
    row("shares at dates", share, u"2023-02"_s, WholePeriod, u"2023"_s, WholePeriod, false);
    row("ratios over intervals", u"length-of-stay.mean"_s, u"2023-02/2023-06"_s, WholePeriod, u"2023"_s, WholePeriod,
        true);
    row("growth over five years", u"revenue-growth.tertiary"_s, u"2021/2025"_s, WholePeriod, u"2023"_s, WholePeriod,
        true);
    row("of a stock nobody asks, but per what", u"beds.open"_s, u"2022"_s, Day, u"2022"_s, WholePeriod, true);
    row("ranks have none", u"stroke-rank.national"_s, u"2023-02/2023-06"_s, WholePeriod, u"2023"_s, WholePeriod, false);
}

void TestVerdict::periodLength()
{
    QFETCH(const QString, of);
    QFETCH(const QString, whenA);
    QFETCH(const Per, perA);
    QFETCH(const QString, whenB);
    QFETCH(const Per, perB);
    QFETCH(const bool, differs);
    const CompareSettings lenient {{}, 1000, 1000, 5}; // the distance is another matter
    QStringList reasons = reasonsOf({.id = u"a"_s, .of = of, .when = whenA, .per = perA},
        {.id = u"b"_s, .of = of, .when = whenB, .per = perB}, lenient);
    reasons = reasons.filter(u"period_length"_s);
    QCOMPARE(reasons, differs ? QStringList {u"period_length:not_comparable(a,b)"_s} : QStringList());
}

/// What could be served in a day is not a shorter flow: it is another indicator, and that is said.
void TestVerdict::lengthsOfTwoMeasures()
{
    const Spec flow {.id = u"a"_s, .of = u"outpatients.visits"_s, .per = Per::Day};
    const Spec stock {.id = u"b"_s, .of = u"outpatients.daily-capacity"_s, .per = Per::Day};
    QCOMPARE(reasonsOf(flow, stock), QStringList {u"different_indicator:not_comparable(a,b)"_s});
    const Spec total {.id = u"a"_s, .of = u"outpatients.visits"_s, .when = u"2022-02/2022-06"_s};
    QCOMPARE(reasonsOf(total, stock),
        (QStringList {u"period_length:not_comparable(a,b)"_s, u"different_indicator:not_comparable(a,b)"_s}));
    const Spec undivided {.id = u"b"_s, .of = u"outpatients.daily-capacity"_s};
    QCOMPARE(reasonsOf(total, undivided), QStringList {u"different_indicator:not_comparable(a,b)"_s});
}

void TestVerdict::scope_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("whole, whole") << u""_s << u""_s << QStringList();
    QTest::newRow("part, whole") << u"新院区"_s << u""_s << QStringList {u"part_vs_whole:not_comparable(a,b)"_s};
    QTest::newRow("two parts") << u"新院区"_s << u"沈抚示范区院区"_s
                               << QStringList {u"different_parts:not_comparable(a,b)"_s};
    QTest::newRow("the same kind of part") << u"卒中中心"_s << u"卒中中心"_s << QStringList();
}

void TestVerdict::scope()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QStringList, reasons);
    QCOMPARE(reasonsOf({.id = u"a"_s, .scope = a}, {.id = u"b"_s, .scope = b}), reasons);
}

void TestVerdict::changeOnly()
{
    const Change change {52.93, ChangeUnit::Percent, u"yoy"_s, Qualifier::Exact, u"52.93%"_s};
    const Spec only {.id = u"a"_s, .value = std::nullopt, .change = change};
    QCOMPARE(reasonsOf(only, {.id = u"b"_s}), QStringList {u"change_only:not_comparable(a)"_s});
    QCOMPARE(reasonsOf({.id = u"a"_s, .change = change}, {.id = u"b"_s}),
        QStringList()); // a level with its change is a level
    const QStringList both {u"change_only:not_comparable(a)"_s, u"change_only:not_comparable(b)"_s};
    QCOMPARE(reasonsOf(only, {.id = u"b"_s, .value = std::nullopt, .change = change}), both);
}

void TestVerdict::kindOfInstitution()
{
    using enum InstitutionKind;
    const QStringList differs {u"kind_of_institution:not_comparable(a,b)"_s};
    QCOMPARE(reasonsOf({.id = u"a"_s, .kind = Region}, {.id = u"b"_s}), differs);
    QCOMPARE(reasonsOf({.id = u"a"_s, .kind = Region}, {.id = u"b"_s, .kind = Partner}), differs);
    QCOMPARE(reasonsOf({.id = u"a"_s, .kind = Region}, {.id = u"b"_s, .kind = Region}), QStringList());
    QCOMPARE(reasonsOf({.id = u"a"_s, .kind = Partner}, {.id = u"b"_s}), QStringList());
}

void TestVerdict::indicators_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<IndicatorRelation>("relation");
    QTest::addColumn<QStringList>("reasons");
    using enum IndicatorRelation;
    const QStringList none;
    const QStringList caution {u"different_indicator:caution(a,b)"_s};
    const QStringList unknown {u"definition_unknown:caution(a,b)"_s};
    const QStringList no {u"different_indicator:not_comparable(a,b)"_s};
    const auto row = [](const char* name, const QString& a, const QString& b, IndicatorRelation relation,
                         const QStringList& reasons) { QTest::newRow(name) << a << b << relation << reasons; };
    row("same", u"beds.open"_s, u"beds.open"_s, Same, none);
    row("both of no stated kind", u"beds.unspecified"_s, u"beds.unspecified"_s, Same, none);
    row("authorised, open", u"beds.authorised"_s, u"beds.open"_s, Different, caution);
    row("authorised, planned", u"beds.authorised"_s, u"beds.planned"_s, Incompatible, no);
    row("open, planned", u"beds.open"_s, u"beds.planned"_s, Incompatible, no);
    row("no stated kind, planned", u"beds.unspecified"_s, u"beds.planned"_s, Incompatible, no);
    row("no stated kind, authorised", u"beds.unspecified"_s, u"beds.authorised"_s, Unknown, unknown);
    row("visits, with emergency", u"outpatients.visits"_s, u"outpatients.with-emergency"_s, Different, caution);
    row("visits, daily capacity: flow and stock", u"outpatients.visits"_s, u"outpatients.daily-capacity"_s,
        Incompatible, no);
    row("approved, under way: flow and stock", u"research-projects.approved"_s, u"research-projects.ongoing"_s,
        Incompatible, no);
    row("people, contacts: units of two dimensions", u"outreach.people"_s, u"outreach.contacts"_s, Incompatible, no);
    row("another concept", u"staff.total"_s, u"beds.open"_s, Incompatible, no);
}

void TestVerdict::indicators()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const IndicatorRelation, relation);
    QFETCH(const QStringList, reasons);
    QCOMPARE(relate(indicator(a), indicator(b)), relation);
    QCOMPARE(relate(indicator(b), indicator(a)), relation);
    QCOMPARE(reasonsOf({.id = u"a"_s, .of = a}, {.id = u"b"_s, .of = b}), reasons);
}

void TestVerdict::differentPeriod_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("months"); // -1: cannot be told
    QTest::addColumn<bool>("atLeast");
    QTest::addColumn<QString>("verdict"); // empty: no reason
    const auto row = [](const char* name, const QString& a, const QString& b, double months, bool atLeast,
                         const QString& verdict) { QTest::newRow(name) << a << b << months << atLeast << verdict; };
    const QString caution = u"caution"_s;
    const QString no = u"not_comparable"_s;
    row("same year", u"2022"_s, u"2022"_s, 0, false, {});
    row("marks aside", u"2022~"_s, u"2022"_s, 0, false, {});
    row("1 year", u"2021"_s, u"2022"_s, 12, false, {});
    row("2 years", u"2020"_s, u"2022"_s, 24, false, caution);
    row("3 years", u"2019"_s, u"2022"_s, 36, false, caution);
    row("4 years", u"2018"_s, u"2022"_s, 48, false, no);
    row("12 months", u"2021-03"_s, u"2022-03"_s, 12, false, {});
    row("13 months", u"2021-02"_s, u"2022-03"_s, 13, false, caution);
    row("36 months", u"2019-03"_s, u"2022-03"_s, 36, false, caution);
    row("37 months", u"2019-02"_s, u"2022-03"_s, 37, false, no);
    row("days are told by their months", u"2021-03-01"_s, u"2022-03-31"_s, 12, false, {});
    row("a month and a year by their years", u"2018-01"_s, u"2019"_s, 12, false, {});
    row("December and a year", u"2018-12"_s, u"2021"_s, 36, false, caution);
    row("a plan period is its middle", u"2021/2025"_s, u"2023"_s, 0, false, {});
    row("a plan period and its last year", u"2021/2025"_s, u"2025"_s, 24, false, caution);
    row("two plan periods", u"2016/2020"_s, u"2021/2025"_s, 60, false, no);
    row("four years have their middle between two", u"2021/2024"_s, u"2021"_s, 18, false, caution);
    row("part-year and year", u"2023-02/2023-06"_s, u"2023"_s, 0, false, {});
    row("part-year and the year before", u"2023-02/2023-06"_s, u"2022-02/2022-06"_s, 12, false, {});
    row("undated", u""_s, u"2022"_s, -1, false, caution);
    row("both undated", u""_s, u""_s, -1, false, caution);
    row("since, within", u"2021/.."_s, u"2023"_s, 0, true, caution);
    row("since, just before", u"2021/.."_s, u"2018"_s, 36, true, caution);
    row("since, long before", u"2021/.."_s, u"2017"_s, 48, true, no);
    row("until, long after", u"/2018"_s, u"2022"_s, 48, true, no);
    row("unknown end", u"2021/"_s, u"2021"_s, 0, true, caution);
    row("until and since", u"/2018"_s, u"2022/.."_s, 48, true, no);
    row("since and since", u"2018/.."_s, u"2022/.."_s, 0, true, caution);
}

void TestVerdict::differentPeriod()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const double, months);
    QFETCH(const bool, atLeast);
    QFETCH(const QString, verdict);
    const PeriodDistance there = periodDistance(period(a), period(b));
    const PeriodDistance back = periodDistance(period(b), period(a));
    QCOMPARE(there.months.value_or(-1), months);
    QCOMPARE(there.atLeast, atLeast);
    QCOMPARE(back.months, there.months);
    QCOMPARE(back.atLeast, there.atLeast);
    const QStringList reasons = reasonsOf({.id = u"a"_s, .when = a}, {.id = u"b"_s, .when = b});
    QCOMPARE(reasons, verdict.isEmpty() ? QStringList() : QStringList {u"different_period:%1(a,b)"_s.arg(verdict)});
}

void TestVerdict::thresholdsComeFromOutside()
{
    const Spec a {.id = u"a"_s, .when = u"2020"_s};
    const Spec b {.id = u"b"_s, .when = u"2022"_s};
    QCOMPARE(reasonsOf(a, b, {{}, 2, 3, 5}), QStringList());
    QCOMPARE(reasonsOf(a, b, {{}, 0, 2, 5}), QStringList {u"different_period:caution(a,b)"_s});
    QCOMPARE(reasonsOf(a, b, {{}, 0, 1, 5}), QStringList {u"different_period:not_comparable(a,b)"_s});
}

void TestVerdict::precision_data()
{
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<bool>("range");
    QTest::addColumn<QStringList>("reasons");
    const QStringList bound {u"bound:caution(a)"_s};
    const QStringList rough {u"not_exact:comparable(a)"_s};
    QTest::newRow("exact") << Qualifier::Exact << false << QStringList();
    QTest::newRow("nearly") << Qualifier::Nearly << false << rough;
    QTest::newRow("about") << Qualifier::About << false << rough;
    QTest::newRow("more than") << Qualifier::MoreThan << false << rough;
    QTest::newRow("less than") << Qualifier::LessThan << false << rough;
    QTest::newRow("at least") << Qualifier::AtLeast << false << bound;
    QTest::newRow("at most") << Qualifier::AtMost << false << bound;
    QTest::newRow("a range") << Qualifier::Exact << true << rough;
}

void TestVerdict::precision()
{
    QFETCH(const Qualifier, qualifier);
    QFETCH(const bool, range);
    QFETCH(const QStringList, reasons);
    const auto high = range ? std::optional(120.0) : std::nullopt;
    const Judgement judgement
        = judge(figure({.id = u"a"_s, .high = high, .qualifier = qualifier}), figure({.id = u"b"_s}), {});
    QCOMPARE(lines(judgement), reasons);
    QCOMPARE(judgement.verdict, reasons.isEmpty() ? Verdict::Comparable : judgement.reasons.constFirst().verdict);
}

void TestVerdict::inferredDate()
{
    QCOMPARE(
        reasonsOf({.id = u"a"_s, .when = u"2022?"_s}, {.id = u"b"_s}), QStringList {u"inferred_date:caution(a)"_s});
    QCOMPARE(
        reasonsOf({.id = u"a"_s, .when = u"2022%"_s}, {.id = u"b"_s}), QStringList {u"inferred_date:caution(a)"_s});
    QCOMPARE(reasonsOf({.id = u"a"_s, .when = u"2022~"_s}, {.id = u"b"_s}), QStringList());
}

void TestVerdict::old_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<bool>("old");
    QTest::newRow("five years to the day") << u"2018"_s << QDate(2023, 12, 31) << false;
    QTest::newRow("a day more") << u"2018"_s << QDate(2024, 1, 1) << true;
    QTest::newRow("a month ends with its last day") << u"2018-01"_s << QDate(2023, 1, 31) << false;
    QTest::newRow("and then is old") << u"2018-01"_s << QDate(2023, 2, 1) << true;
    QTest::newRow("an interval by its end") << u"2016/2020"_s << QDate(2025, 12, 31) << false;
    QTest::newRow("an open one is not") << u"2010/.."_s << QDate(2026, 1, 1) << false;
    QTest::newRow("undated is not known to be") << u""_s << QDate(2026, 1, 1) << false;
    QTest::newRow("no day given") << u"1990"_s << QDate() << false;
}

void TestVerdict::old()
{
    QFETCH(const QString, when);
    QFETCH(const QDate, asOf);
    QFETCH(const bool, old);
    const QStringList reasons
        = reasonsOf({.id = u"a"_s, .when = when}, {.id = u"b"_s, .when = when}, {asOf, 1, 3, 5}).filter(u"old:"_s);
    QCOMPARE(reasons, old ? (QStringList {u"old:caution(a)"_s, u"old:caution(b)"_s}) : QStringList());
}

void TestVerdict::conflicting()
{
    QCOMPARE(reasonsOf({.id = u"a"_s}, {.id = u"b"_s, .conflicting = true}),
        QStringList {u"conflicting_sources:caution(b)"_s});
}

void TestVerdict::reasonsAreOrdered()
{
    const Spec a {.id = u"a"_s, .of = u"beds.unspecified"_s, .when = u"2022?"_s, .qualifier = Qualifier::About};
    const Spec b {.id = u"b"_s, .of = u"beds.open"_s, .when = u"2018"_s, .status = FigureStatus::Planned};
    const QStringList expected {u"planned_vs_actual:not_comparable(a,b)"_s, u"different_period:not_comparable(a,b)"_s,
        u"definition_unknown:caution(a,b)"_s, u"inferred_date:caution(a)"_s, u"old:caution(b)"_s,
        u"not_exact:comparable(a)"_s};
    QCOMPARE(reasonsOf(a, b, kSettings), expected);
}

void TestVerdict::setsNameWhoCausesIt()
{
    const QVector<Figure> figures {
        figure({.id = u"c"_s}), figure({.id = u"a"_s}), figure({.id = u"b"_s, .status = FigureStatus::Planned})};
    const Judgement judgement = judge(figures, {});
    QCOMPARE(judgement.verdict, Verdict::NotComparable);
    QCOMPARE(lines(judgement),
        (QStringList {u"planned_vs_actual:not_comparable(a,b)"_s, u"planned_vs_actual:not_comparable(b,c)"_s}));
}

void TestVerdict::smallSets()
{
    QCOMPARE(judge(QVector<Figure>(), kSettings), Judgement());
    const Figure bad = figure({.when = u"1990?"_s, .qualifier = Qualifier::AtLeast, .conflicting = true});
    QCOMPARE(judge({bad}, kSettings), Judgement());
}

void TestVerdict::symmetric()
{
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        const Figure a = anyFigure(random, u"a"_s);
        const Figure b = anyFigure(random, u"b"_s);
        QCOMPARE(judge(a, b, kSettings), judge(b, a, kSettings));
    }
}

void TestVerdict::orderChangesNothing()
{
    std::mt19937 random(2);
    for (int i = 0; i < 300; ++i) {
        QVector<Figure> figures;
        for (int n = 0; n < 6; ++n) {
            figures.append(anyFigure(random, QString::number(n)));
        }
        const Judgement before = judge(figures, kSettings);
        std::shuffle(figures.begin(), figures.end(), random);
        QCOMPARE(judge(figures, kSettings), before);
    }
}

void TestVerdict::sameFigureIsComparableWithItself()
{
    std::mt19937 random(3);
    for (int i = 0; i < 1000; ++i) {
        const Figure a = anyFigure(random, u"a"_s);
        QCOMPARE(judge(a, a, kSettings), Judgement());
        QCOMPARE(judge({a, a}, kSettings), Judgement());
    }
}

void TestVerdict::addingAComparableFigureWorsensNothing()
{
    std::mt19937 random(4);
    int added = 0;
    for (int i = 0; i < 20000 && added < 300; ++i) {
        // Random figures hardly ever go together: the third repeats the first with another value.
        QVector<Figure> figures {anyFigure(random, u"a"_s), anyFigure(random, u"b"_s)};
        Figure more = figures[0];
        more.observation.id = u"c"_s;
        more.observation.quantity = Quantity {double(random() % 5000), std::nullopt, Qualifier::Exact};
        if (random() % 2 == 0) {
            figures[1] = more;
            figures[1].observation.id = u"b"_s;
            figures[1].observation.quantity = anyFigure(random, u"b"_s).observation.quantity;
        }
        const bool fits = std::all_of(figures.begin(), figures.end(),
            [&](const Figure& f) { return judge(f, more, kSettings).verdict == Verdict::Comparable; });
        if (!fits) {
            continue;
        }
        ++added;
        const Judgement pair = judge(figures[0], figures[1], kSettings);
        figures.append(more);
        QCOMPARE(judge(figures[0], figures[1], kSettings), pair);
        QCOMPARE(judge(figures, kSettings).verdict, pair.verdict);
    }
    QVERIFY(added >= 300);
}

void TestVerdict::setIsAsBadAsItsWorstPair()
{
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        QVector<Figure> figures;
        for (int n = 0; n < 5; ++n) {
            figures.append(anyFigure(random, QString::number(n)));
        }
        Verdict worst = Verdict::Comparable;
        for (const Figure& a : figures) {
            for (const Figure& b : figures) {
                worst = std::max(worst, judge(a, b, kSettings).verdict);
            }
        }
        const Judgement set = judge(figures, kSettings);
        QCOMPARE(set.verdict, worst);
        QVERIFY(std::is_sorted(set.reasons.begin(), set.reasons.end(),
            [](const Reason& l, const Reason& r) { return l.verdict > r.verdict; }));
    }
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
