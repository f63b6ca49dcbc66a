// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

/// The traps of the sample's sources that concern comparisons, by name, on figures as the sample has them.
namespace {

const CompareSettings kSettings {QDate(2026, 1, 1), 1, 3, 5};

QStringList reasonsOf(const Spec& a, const Spec& b, const CompareSettings& settings = {})
{
    return lines(judge(figure(a), figure(b), settings));
}

ComparisonRow row(const QVector<Spec>& specs) { return compare(dataset(specs), u"beds"_s, {}, kSettings); }

QStringList idsOf(const QVector<Figure>& figures)
{
    QStringList ids;
    for (const Figure& figure : figures) {
        ids.append(figure.observation.id);
    }
    return ids;
}

} // namespace

class TestTraps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partYearAgainstYear();
    void sameMonthsAreComparable();
    void occupancyIsAChangeOnly();
    void bedsOfThreeKinds();
    void foundingYear();
    void planPeriodIsCumulative();
    void annualMean();
    void shareIsNotACount();
    void countyHospitalIsAnother();
    void bedsOfTheThree();
    void plannedOnlyIsStillAFigure();
};

/// 2023 outpatient counts of Inner Mongolia cancer cover February to June only.
void TestTraps::partYearAgainstYear()
{
    const Spec nm {.id = u"nm"_s, .of = u"outpatients.visits"_s, .when = u"2023-02/2023-06"_s, .value = 78512};
    const Spec ln {.id = u"ln"_s,
        .at = u"ln"_s,
        .of = u"outpatients.visits"_s,
        .when = u"2022?"_s,
        .value = 2000,
        .qualifier = Qualifier::Nearly,
        .per = Per::Day};
    QCOMPARE(reasonsOf(nm, ln),
        (QStringList {
            u"period_length:not_comparable(ln,nm)"_s, u"inferred_date:caution(ln)"_s, u"not_exact:comparable(ln)"_s}));
    const Spec tl {.id = u"tl"_s,
        .at = u"tl"_s,
        .of = u"outpatients.daily-capacity"_s,
        .when = u"2025?"_s,
        .value = 8000,
        .qualifier = Qualifier::MoreThan,
        .per = Per::Day,
        .status = FigureStatus::Planned,
        .scope = u"新院区"_s};
    QCOMPARE(reasonsOf(nm, tl).filter(u":not_comparable"_s),
        (QStringList {u"planned_vs_actual:not_comparable(nm,tl)"_s, u"period_length:not_comparable(nm,tl)"_s,
            u"part_vs_whole:not_comparable(nm,tl)"_s, u"different_indicator:not_comparable(nm,tl)"_s}));
}

/// They stand against the same months of the year before.
void TestTraps::sameMonthsAreComparable()
{
    const Spec now {.id = u"now"_s, .of = u"outpatients.visits"_s, .when = u"2023-02/2023-06"_s, .value = 78512};
    Spec before = now;
    before.id = u"before"_s;
    before.when = u"2022-02/2022-06"_s;
    QCOMPARE(judge(figure(now), figure(before), {}), Judgement());
}

/// Occupancy rose by 42.61 percentage points; how high it is, nobody says.
void TestTraps::occupancyIsAChangeOnly()
{
    const Change rise {42.61, ChangeUnit::PercentagePoints, u"yoy"_s, Qualifier::Exact, u"42.61个百分点"_s};
    const Spec nm {.id = u"nm"_s,
        .of = u"bed-occupancy.rate"_s,
        .when = u"2023-02/2023-06"_s,
        .value = std::nullopt,
        .change = rise};
    const Spec ln {.id = u"ln"_s, .of = u"bed-occupancy.rate"_s, .when = u"2023"_s, .value = 92};
    QCOMPARE(reasonsOf(nm, ln), QStringList {u"change_only:not_comparable(nm)"_s});
}

/// 900 authorised, 2,330 of no stated kind, 2,000 planned for a new site, 1,500 planned for a second campus.
void TestTraps::bedsOfThreeKinds()
{
    const Spec nm {.id = u"nm"_s, .of = u"beds.authorised"_s, .when = u"2018?"_s, .value = 900};
    const Spec ln {.id = u"ln"_s, .of = u"beds.unspecified"_s, .when = u"2022?"_s, .value = 2330};
    const Spec campus {.id = u"campus"_s,
        .of = u"beds.planned"_s,
        .when = u"2025"_s,
        .value = 1500,
        .status = FigureStatus::Planned,
        .scope = u"沈抚示范区院区"_s};
    const Spec tl {.id = u"tl"_s,
        .of = u"beds.planned"_s,
        .when = u""_s,
        .value = 2000,
        .status = FigureStatus::Planned,
        .scope = u"新院区"_s};
    QCOMPARE(reasonsOf(nm, ln),
        (QStringList {u"different_period:not_comparable(ln,nm)"_s, u"definition_unknown:caution(ln,nm)"_s,
            u"inferred_date:caution(ln)"_s, u"inferred_date:caution(nm)"_s}));
    QCOMPARE(reasonsOf(ln, tl).filter(u":not_comparable"_s),
        (QStringList {u"planned_vs_actual:not_comparable(ln,tl)"_s, u"part_vs_whole:not_comparable(ln,tl)"_s,
            u"different_indicator:not_comparable(ln,tl)"_s}));
    QCOMPARE(reasonsOf(campus, tl),
        (QStringList {u"different_parts:not_comparable(campus,tl)"_s, u"different_period:caution(campus,tl)"_s}));
    QCOMPARE(judge({figure(nm), figure(ln), figure(tl)}, {}).verdict, Verdict::NotComparable);
}

/// 100 beds are Liaoning's founding year, not its size.
void TestTraps::foundingYear()
{
    const Spec founding {.id = u"a"_s, .of = u"beds.unspecified"_s, .when = u"1975"_s, .value = 100};
    const Spec now {.id = u"b"_s, .of = u"beds.unspecified"_s, .when = u"2022"_s, .value = 2330};
    QCOMPARE(reasonsOf(founding, now, kSettings),
        (QStringList {u"different_period:not_comparable(a,b)"_s, u"old:caution(a)"_s}));
}

/// Figures over a plan period are cumulative.
void TestTraps::planPeriodIsCumulative()
{
    const Spec tl {.id = u"tl"_s,
        .of = u"research-projects.approved"_s,
        .when = u"2021/2025"_s,
        .value = 180,
        .qualifier = Qualifier::MoreThan};
    const Spec year {.id = u"y"_s, .of = u"research-projects.approved"_s, .when = u"2023"_s, .value = 40};
    QCOMPARE(
        reasonsOf(tl, year), (QStringList {u"period_length:not_comparable(tl,y)"_s, u"not_exact:comparable(tl)"_s}));
}

/// 年均 is a mean per year over it.
void TestTraps::annualMean()
{
    const Spec mean {
        .id = u"m"_s, .of = u"outpatients.visits"_s, .when = u"2021/2025"_s, .value = 100, .per = Per::Year};
    const Spec total {.id = u"t"_s, .of = u"outpatients.visits"_s, .when = u"2021/2025"_s, .value = 500};
    QCOMPARE(reasonsOf(mean, total), QStringList {u"period_length:not_comparable(m,t)"_s});
}

/// A share of operations of levels 3–4 is not a count of level-4 operations.
void TestTraps::shareIsNotACount()
{
    const Spec share {.id = u"s"_s, .of = u"level34-share.total"_s, .when = u"2023"_s, .value = 41.12};
    const Spec count {.id = u"c"_s, .of = u"level4-operations.total"_s, .when = u"2023"_s, .value = 3700};
    QCOMPARE(reasonsOf(share, count), QStringList {u"different_indicator:not_comparable(c,s)"_s});
}

/// 41.12 % belongs to the county hospital that Tongliao assists: a hospital of its own, so nothing but its owner tells
/// them apart.
void TestTraps::countyHospitalIsAnother()
{
    const Figure kulun
        = figure({.id = u"k"_s, .at = u"kulun-people"_s, .of = u"level34-share.total"_s, .value = 41.12});
    const Figure nm = figure({.id = u"n"_s, .of = u"level34-share.total"_s, .value = 60});
    QCOMPARE(judge(kulun, nm, {}).verdict, Verdict::Comparable);
    QVERIFY(kulun.observation.institution != u"tl");
}

/// 900 authorised (2018) beside 2,330 of no stated kind; the founding year's 100 and the campus to come do not stand
/// for Liaoning.
void TestTraps::bedsOfTheThree()
{
    const ComparisonRow compared = row({{.id = u"nm"_s, .of = u"beds.authorised"_s, .when = u"2018?"_s, .value = 900},
        {.id = u"ln-1975"_s, .at = u"ln"_s, .of = u"beds.unspecified"_s, .when = u"1975"_s, .value = 100},
        {.id = u"ln-2022"_s, .at = u"ln"_s, .of = u"beds.unspecified"_s, .when = u"2022?"_s, .value = 2330},
        {.id = u"ln-campus"_s,
            .at = u"ln"_s,
            .of = u"beds.planned"_s,
            .when = u"2025"_s,
            .value = 1500,
            .status = FigureStatus::Planned,
            .scope = u"沈抚示范区院区"_s},
        {.id = u"tl"_s,
            .at = u"tl"_s,
            .of = u"beds.planned"_s,
            .when = u""_s,
            .value = 2000,
            .status = FigureStatus::Planned,
            .scope = u"新院区"_s}});
    QCOMPARE(idsOf(compared.figures()), (QStringList {u"nm"_s, u"ln-2022"_s, u"tl"_s}));
    QCOMPARE(idsOf(compared.slotList[1].others), (QStringList {u"ln-1975"_s, u"ln-campus"_s}));
    QCOMPARE(compared.judgement.verdict, Verdict::NotComparable);
    QCOMPARE(compared.judgement.reasons.constFirst().type, ReasonType::PlannedVsActual);
}

/// Tongliao's present beds are not given: the plan is shown as what it is, not as a missing figure.
void TestTraps::plannedOnlyIsStillAFigure()
{
    const ComparisonRow compared = row({{.id = u"tl"_s,
        .at = u"tl"_s,
        .of = u"beds.planned"_s,
        .when = u""_s,
        .value = 2000,
        .status = FigureStatus::Planned,
        .scope = u"新院区"_s}});
    QCOMPARE(compared.known(), 1);
    QCOMPARE(compared.slotList[2].figure->observation.status, FigureStatus::Planned);
    QCOMPARE(compare(dataset({{.id = u"tl"_s, .at = u"tl"_s, .of = u"beds.planned"_s}}), u"beds.open"_s, {}, kSettings)
                 .known(),
        0);
}

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"
