// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"

#include "core/compare/chart.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const CompareSettings kSettings {QDate(2026, 1, 1), 1, 3, 5};
const QLocale kChinese(QLocale::Chinese, QLocale::China);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

ChartDescription chart(const QVector<Spec>& specs, const QString& asked = u"beds"_s, ChartOptions options = {},
    qsizetype hospitals = 3, const QLocale& locale = kChinese)
{
    const Dataset data = dataset(specs, hospitals);
    options.settings = kSettings;
    return describeChart(compare(data, asked, {}, kSettings), data, locale, options);
}

/// `nm: a=900/chosen b=1500/planned; ln: –; …`: who has which figures in which role.
QString rowsOf(const ChartDescription& chart)
{
    static const QStringList kParts {u"chosen"_s, u"further"_s, u"planned"_s, u"earlier"_s};
    QStringList rows;
    for (const ChartRow& row : chart.rows) {
        QStringList figures;
        for (const ChartFigure& figure : row.figures)
            figures.append(figure.ref.id + u'=' + figure.text + u'/' + kParts.at(int(figure.part)));
        rows.append(row.institution + u": " + (figures.isEmpty() ? u"–"_s : figures.join(u' ')));
    }
    return rows.join(u"; "_s);
}

QStringList pointsOf(const ChartRow& row)
{
    QStringList points;
    for (qsizetype i = 0; i < row.points.size(); ++i)
        points.append((row.gaps.contains(i) ? u"| "_s : QString()) + row.points.at(i).period.toEdtf()
            + (row.points.at(i).isPlanned() ? u" planned"_s : QString()));
    return points;
}

/// The beds of the sample: 900 authorised, 2,330 of no stated kind with a second campus planned, a planned new site.
QVector<Spec> sampleBeds()
{
    return {{.id = u"nm"_s, .at = u"nm"_s, .of = u"beds.authorised"_s, .when = u"2018?"_s, .value = 900},
        {.id = u"ln"_s, .at = u"ln"_s, .of = u"beds.unspecified"_s, .when = u"2022?"_s, .value = 2330},
        {.id = u"ln1975"_s, .at = u"ln"_s, .of = u"beds.unspecified"_s, .when = u"1975"_s, .value = 100},
        {.id = u"shenfu"_s,
            .at = u"ln"_s,
            .of = u"beds.planned"_s,
            .when = u"2025?"_s,
            .value = 1500,
            .status = FigureStatus::Planned,
            .scope = u"沈抚示范区院区"_s},
        {.id = u"tl"_s,
            .at = u"tl"_s,
            .of = u"beds.planned"_s,
            .when = u"2025?"_s,
            .value = 2000,
            .status = FigureStatus::Planned,
            .scope = u"新院区"_s}};
}

QVector<Spec> yearly(const QString& hospital, const QVector<int>& years, double from)
{
    QVector<Spec> specs;
    for (const int year : years)
        specs.append({.id = hospital + QString::number(year),
            .at = hospital,
            .of = u"staff.total"_s,
            .when = QString::number(year),
            .value = from + 10 * (year - 2010)});
    return specs;
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void niceTicks_data();
    void niceTicks();
    void niceTicksOfAnything();
    void tickLabels();
    void sampleBedsAsBars();
    void captionsSayWhatTheSubtitleDoesNot();
    void figuresOfOneKindSharePeriodInSubtitle();
    void otherUnitsHaveNoPlace();
    void aFigureThatFitsTakesThePlace();
    void unitsAreConverted();
    void flags();
    void partYear();
    void changeAlone();
    void gradesAndRanks();
    void threeDatesMakeLines();
    void fromToMakesASlope();
    void gaps();
    void plansEndALine();
    void manyLinesArePanels();
    void readersForm();
    void partsOfAWhole();
    void allOnOneStrip();
    void byValueOnlyWhereItMayBe();
    void likeForLikeSaysWhatItLeavesOut();
    void scaleCoversEverything();
    void sharedScales();
    void missingEverywhere();
    void singleHospital();
    void accessibleText();
    void tsv();
    void anything();
};

void TestChart::niceTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("beds") << 0.0 << 2330.0 << "0 500 1000 1500 2000 2500";
    QTest::newRow("exact") << 0.0 << 100.0 << "0 20 40 60 80 100";
    QTest::newRow("small") << 0.0 << 3.0 << "0 1 2 3";
    QTest::newRow("one") << 0.0 << 1.0 << "0 0.2 0.4 0.6 0.8 1";
    QTest::newRow("fraction") << 0.0 << 0.07 << "0 0.02 0.04 0.06 0.08";
    QTest::newRow("window") << 19.2 << 26.1 << "18 20 22 24 26 28";
    QTest::newRow("negative") << -6.4 << 12.0 << "-10 -5 0 5 10 15";
    QTest::newRow("nothing") << 0.0 << 0.0 << "0 0.2 0.4 0.6 0.8 1";
    QTest::newRow("equal") << 5.0 << 5.0 << "0 1 2 3 4 5";
    QTest::newRow("impossible") << 7.0 << -7.0 << "0 0.2 0.4 0.6 0.8 1";
    QTest::newRow("not a number") << std::nan("") << 3.0 << "0 0.2 0.4 0.6 0.8 1";
}

void TestChart::niceTicks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const ChartScale scale = niceScale(low, high);
    QStringList ticks;
    for (const double tick : scale.ticks)
        ticks.append(numberToString(tick));
    QTEST(ticks.join(u' '), "ticks");
}

void TestChart::niceTicksOfAnything()
{
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        const double size = std::pow(10.0, int(random() % 14) - 3);
        double low = (int(random() % 2000) - 500) / 1000.0 * size;
        double high = (int(random() % 2000) - 500) / 1000.0 * size;
        if (low > high)
            std::swap(low, high);
        const int intervals = 2 + int(random() % 7);
        const ChartScale scale = niceScale(low, high, intervals);
        QVERIFY(scale.min <= low + 1e-9 * size && scale.max >= high - 1e-9 * size && scale.max > scale.min);
        QVERIFY(scale.ticks.size() >= 2 && scale.ticks.size() <= intervals + 3);
        QCOMPARE(scale.ticks.constFirst(), scale.min);
        QCOMPARE(scale.ticks.constLast(), scale.max);
        const double step = scale.ticks.at(1) - scale.ticks.at(0);
        const double mantissa = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
        QVERIFY2(std::abs(mantissa - 1) < 1e-6 || std::abs(mantissa - 2) < 1e-6 || std::abs(mantissa - 5) < 1e-6,
            qPrintable(QString::number(step)));
        for (qsizetype t = 1; t < scale.ticks.size(); ++t)
            QVERIFY(std::abs(scale.ticks.at(t) - scale.ticks.at(t - 1) - step) < 1e-6 * step);
        if (low <= 0 && high >= 0)
            QVERIFY(scale.ticks.contains(0.0));
    }
}

void TestChart::tickLabels()
{
    const auto labels = [](double high, const Unit& unit, const QLocale& locale) {
        ChartScale scale = niceScale(0, high, 2);
        labelTicks(scale, unit, locale);
        return scale.labels.join(u' ');
    };
    const Unit visits(u"人次"_s, u"visits"_s);
    const Unit tenThousands(u"万元"_s, u"CNY 10,000"_s);
    QCOMPARE(labels(9000, visits, kChinese), u"0 5,000 10,000"_s);
    QCOMPARE(labels(4000, visits, kChinese), u"0 2,000 4,000"_s);
    QCOMPARE(labels(78512, visits, kChinese), u"0 5万 10万"_s);
    QCOMPARE(labels(78512, visits, kEnglish), u"0 50,000 100,000"_s);
    QCOMPARE(labels(3e6, visits, kEnglish), u"0 2M 4M"_s);
    QCOMPARE(labels(1.1e9, visits, kChinese), u"0 10亿 20亿"_s);
    QCOMPARE(labels(2300, tenThousands, kChinese), u"0 2,000 4,000"_s);
    QCOMPARE(labels(11000, tenThousands, kChinese), u"0 1亿 2亿"_s);
    QCOMPARE(labels(8e7, visits, kChinese), u"0 0.5亿 1亿"_s);
}

void TestChart::sampleBedsAsBars()
{
    const ChartDescription beds = chart(sampleBeds());
    QCOMPARE(beds.form, ChartForm::Bars);
    QCOMPARE(beds.title, u"床位"_s);
    QCOMPARE(beds.unit, u"张"_s);
    QCOMPARE(beds.known, 3);
    // The founding year's 100 beds lie too far back to stand beside the others.
    QCOMPARE(rowsOf(beds), u"nm: nm=900/chosen; ln: ln=2,330/chosen shenfu=1,500/planned; tl: tl=2,000/chosen"_s);
    QCOMPARE(beds.verdict, std::optional(Verdict::NotComparable));
    QVERIFY(!beds.notice.isEmpty());
    QVERIFY(beds.rows.at(1).figures.at(1).isPlanned());
    QCOMPARE(beds.rows.at(1).figures.at(1).ref, (RecordRef {RecordKind::Observation, u"shenfu"_s, {}}));
    QCOMPARE(beds.scale.max, 2500.0);
}

void TestChart::captionsSayWhatTheSubtitleDoesNot()
{
    const ChartDescription beds = chart(sampleBeds());
    QVERIFY(beds.subtitle.startsWith(u"张；"_s));
    QCOMPARE(beds.rows.at(0).figures.at(0).caption, u"编制床位，2018?"_s);
    QVERIFY(beds.rows.at(1).figures.at(1).caption.contains(u"沈抚示范区院区"_s));

    // Asked for one indicator there is nothing to say about definitions.
    const ChartDescription open = chart(
        {{.id = u"a"_s, .value = 100}, {.id = u"b"_s, .at = u"ln"_s, .when = u"2023"_s, .value = 200}}, u"beds.open"_s);
    QCOMPARE(open.title, u"开放床位"_s);
    QCOMPARE(open.subtitle, u"张"_s);
    QCOMPARE(open.rows.at(0).figures.at(0).caption, u"2022"_s);
}

void TestChart::figuresOfOneKindSharePeriodInSubtitle()
{
    const ChartDescription beds = chart({{.id = u"a"_s, .value = 100}, {.id = u"b"_s, .at = u"ln"_s, .value = 200}});
    QCOMPARE(beds.subtitle, u"张；开放床位；2022年"_s);
    QCOMPARE(beds.rows.at(0).figures.at(0).caption, QString());
    QCOMPARE(
        chart({{.id = u"a"_s, .value = 100}, {.id = u"b"_s, .at = u"ln"_s, .value = 200}}, u"beds"_s, {}, 3, kEnglish)
            .subtitle,
        u"beds · Open beds · 2022"_s);
}

void TestChart::otherUnitsHaveNoPlace()
{
    const ChartDescription visits
        = chart({{.id = u"sum"_s, .of = u"outpatients.visits"_s, .when = u"2023"_s, .value = 78512},
                    {.id = u"sum2"_s, .at = u"ln"_s, .of = u"outpatients.visits"_s, .when = u"2023"_s, .value = 50000},
                    {.id = u"daily"_s,
                        .at = u"tl"_s,
                        .of = u"outpatients.visits"_s,
                        .when = u"2022"_s,
                        .value = 2000,
                        .qualifier = Qualifier::Nearly,
                        .per = Per::Day}},
            u"outpatients"_s);
    QCOMPARE(rowsOf(visits), u"nm: sum=78,512/chosen; ln: sum2=50,000/chosen; tl: –"_s);
    QCOMPARE(visits.known, 2);
    const ChartRow& missing = visits.rows.at(2);
    QVERIFY(!missing.missing.isEmpty());
    QCOMPARE(missing.instead.size(), 1);
    QCOMPARE(missing.instead.at(0).ref.id, u"daily"_s);
    QVERIFY(missing.instead.at(0).text.contains(u"2,000人次"_s));
    QVERIFY(missing.instead.at(0).text.contains(u"门诊人次"_s));
}

void TestChart::aFigureThatFitsTakesThePlace()
{
    // Newer, but per day: the others' scale has room for the older sum only.
    const ChartDescription visits
        = chart({{.id = u"sum"_s, .of = u"outpatients.visits"_s, .value = 78512},
                    {.id = u"sum2"_s, .at = u"ln"_s, .of = u"outpatients.visits"_s, .value = 50000},
                    {.id = u"daily"_s,
                        .at = u"tl"_s,
                        .of = u"outpatients.visits"_s,
                        .when = u"2022"_s,
                        .value = 2000,
                        .per = Per::Day},
                    {.id = u"sum3"_s, .at = u"tl"_s, .of = u"outpatients.visits"_s, .when = u"2021"_s, .value = 60000}},
            u"outpatients"_s);
    QVERIFY(rowsOf(visits).contains(u"tl: sum3=60,000/chosen"_s));
}

void TestChart::unitsAreConverted()
{
    QVector<Spec> specs {{.id = u"a"_s, .of = u"floor-area.total"_s, .value = 132000},
        {.id = u"b"_s, .at = u"ln"_s, .of = u"floor-area.total"_s, .value = 26.1}};
    Dataset data = dataset(specs);
    Indicator large = data.indicators.value(u"floor-area.total"_s);
    large.id = u"floor-area.large"_s;
    large.unit = Unit(u"万平方米"_s, u"10,000 m²"_s);
    data.indicators.insert(large.id, large);
    data.observations[1].indicator = large.id;
    const ChartDescription area = describeChart(compare(data, u"floor-area"_s, {}, kSettings), data, kChinese, {});
    QCOMPARE(rowsOf(area), u"nm: a=132,000/chosen; ln: b=261,000/chosen; tl: –"_s);
    QCOMPARE(area.rows.at(1).figures.at(0).value, 261000.0);
}

void TestChart::flags()
{
    const ChartDescription beds = chart({{.id = u"a"_s, .value = 2000, .qualifier = Qualifier::Nearly},
        {.id = u"b"_s, .at = u"ln"_s, .value = 70, .qualifier = Qualifier::MoreThan, .scope = u"新院区"_s},
        {.id = u"c"_s, .at = u"tl"_s, .value = 10, .high = 12, .status = FigureStatus::Target}});
    const ChartFigure& nearly = beds.rows.at(0).figures.at(0);
    QCOMPARE(nearly.text, u"≲2,000"_s);
    QCOMPARE(nearly.interval.low, std::optional(1900.0));
    const ChartFigure& more = beds.rows.at(1).figures.at(0);
    QCOMPARE(more.text, u">70"_s);
    QCOMPARE(more.scope, u"新院区"_s);
    QVERIFY(more.caption.contains(u"新院区"_s));
    const ChartFigure& range = beds.rows.at(2).figures.at(0);
    QCOMPARE(range.text, u"10–12"_s);
    QCOMPARE(range.high, std::optional(12.0));
    QCOMPARE(range.status, FigureStatus::Target);
    QVERIFY(range.sentence.contains(u"通辽市人民医院"_s) && range.sentence.contains(u"开放床位"_s));
}

void TestChart::partYear()
{
    const ChartDescription visits = chart(
        {{.id = u"a"_s, .of = u"outpatients.visits"_s, .when = u"2023-02/2023-06"_s, .value = 78512},
            {.id = u"b"_s, .at = u"ln"_s, .of = u"outpatients.visits"_s, .when = u"2023"_s, .value = 90000},
            {.id = u"c"_s, .at = u"tl"_s, .of = u"outpatients.visits"_s, .when = u"2021/2025"_s, .value = 99000}},
        u"outpatients"_s);
    QCOMPARE(visits.rows.at(0).figures.at(0).months, (std::optional(MonthSpan {2, 6})));
    QVERIFY(!visits.rows.at(1).figures.at(0).months);
    QVERIFY(!visits.rows.at(2).figures.at(0).months);
}

void TestChart::changeAlone()
{
    const Change change {42.61, ChangeUnit::PercentagePoints, u"yoy"_s, Qualifier::Exact, {}};
    const ChartDescription one
        = chart({{.id = u"a"_s, .of = u"bed-occupancy.rate"_s, .value = {}, .change = change}}, u"bed-occupancy"_s);
    QCOMPARE(one.form, ChartForm::Values);
    QCOMPARE(one.known, 1);
    QVERIFY(one.rows.at(0).figures.at(0).text.contains(u"42.61"_s));

    // Beside a level a change has no place on the scale; it is said, not drawn.
    const ChartDescription two = chart({{.id = u"a"_s, .of = u"bed-occupancy.rate"_s, .value = {}, .change = change},
                                           {.id = u"b"_s, .at = u"ln"_s, .of = u"bed-occupancy.rate"_s, .value = 91.5}},
        u"bed-occupancy"_s);
    QCOMPARE(rowsOf(two), u"nm: –; ln: b=91.5/chosen; tl: –"_s);
    QCOMPARE(two.rows.at(0).instead.size(), 1);
    QCOMPARE(two.scale.max, 100.0);
    QCOMPARE(two.unit, u"%"_s);
}

void TestChart::gradesAndRanks()
{
    const ChartDescription grades
        = chart({{.id = u"a"_s, .of = u"performance-grade.tertiary"_s, .value = 3},
                    {.id = u"b"_s, .at = u"tl"_s, .of = u"performance-grade.tertiary"_s, .value = 6}},
            u"performance-grade"_s);
    QCOMPARE(grades.form, ChartForm::Positions);
    QCOMPARE(grades.grades.size(), 6);
    QCOMPARE(rowsOf(grades), u"nm: a=B++/chosen; ln: –; tl: b=A++/chosen"_s);
    QCOMPARE(grades.scale.position(6), 1.0);

    const ChartDescription ranks
        = chart({{.id = u"a"_s, .of = u"stroke-rank.national"_s, .value = 12, .qualifier = Qualifier::AtMost}},
            u"stroke-rank"_s);
    QCOMPARE(ranks.form, ChartForm::Values);
}

void TestChart::threeDatesMakeLines()
{
    const ChartDescription staff
        = chart(yearly(u"nm"_s, {2019, 2020, 2021}, 900) + yearly(u"ln"_s, {2020}, 700), u"staff"_s);
    QCOMPARE(staff.form, ChartForm::Lines);
    QVERIFY(!staff.compact);
    QCOMPARE(pointsOf(staff.rows.at(0)), (QStringList {u"2019"_s, u"2020"_s, u"2021"_s}));
    QCOMPARE(pointsOf(staff.rows.at(1)), (QStringList {u"2020"_s}));
    QVERIFY(staff.rows.at(2).figures.isEmpty());
    QCOMPARE(staff.rows.at(0).points.at(0).time, 2019.5);
    QCOMPARE(staff.timeScale.labels, (QStringList {u"2019"_s, u"2020"_s, u"2021"_s}));
}

void TestChart::fromToMakesASlope()
{
    const QVector<Spec> fromTo = yearly(u"tl"_s, {2021, 2025}, 500);
    QCOMPARE(chart(fromTo, u"staff"_s).form, ChartForm::Lines);
    // A hospital with a single figure beside it: bars, the earlier one tinted.
    const ChartDescription bars = chart(fromTo + yearly(u"nm"_s, {2025}, 400), u"staff"_s);
    QCOMPARE(bars.form, ChartForm::Bars);
    QVERIFY(rowsOf(bars).contains(u"tl2021=610/earlier"_s));
}

void TestChart::gaps()
{
    const ChartDescription yearlyFigures = chart(yearly(u"nm"_s, {2015, 2016, 2017, 2020, 2021}, 900), u"staff"_s);
    QCOMPARE(
        pointsOf(yearlyFigures.rows.at(0)), (QStringList {u"2015"_s, u"2016"_s, u"2017"_s, u"| 2020"_s, u"2021"_s}));
    const ChartDescription everyFive = chart(yearly(u"nm"_s, {2010, 2015, 2020}, 900), u"staff"_s);
    QVERIFY(everyFive.rows.at(0).gaps.isEmpty());
}

void TestChart::plansEndALine()
{
    QVector<Spec> specs = yearly(u"nm"_s, {2019, 2020, 2021}, 900);
    specs.append(
        {.id = u"plan"_s, .of = u"staff.total"_s, .when = u"2030"_s, .value = 2000, .status = FigureStatus::Planned});
    specs.append({.id = u"part"_s,
        .of = u"staff.total"_s,
        .when = u"2030"_s,
        .value = 300,
        .status = FigureStatus::Planned,
        .scope = u"新院区"_s});
    const ChartDescription staff = chart(specs, u"staff"_s);
    QCOMPARE(pointsOf(staff.rows.at(0)), (QStringList {u"2019"_s, u"2020"_s, u"2021"_s, u"2030 planned"_s}));
    QVERIFY(staff.rows.at(0).gaps.isEmpty());
    QVERIFY(staff.scale.max >= 2000);
}

void TestChart::manyLinesArePanels()
{
    QVector<Spec> specs;
    Dataset data = dataset({{.of = u"staff.total"_s}});
    data.observations.clear();
    data.institutions.clear();
    for (int i = 0; i < 6; ++i) {
        const QString id = u"h%1"_s.arg(i);
        data.institutions.append(institution(id, id, id));
        for (const Spec& spec : yearly(id, {2019, 2020, 2021}, 100 * i))
            data.observations.append(figure(spec).observation);
    }
    const ChartDescription staff = describeChart(compare(data, u"staff"_s, {}, kSettings), data, kChinese, {});
    QCOMPARE(staff.form, ChartForm::Lines);
    QVERIFY(staff.compact);
}

void TestChart::readersForm()
{
    const QVector<Spec> specs = yearly(u"nm"_s, {2019, 2020, 2021}, 900);
    ChartOptions options;
    for (const ChartForm form : {ChartForm::Bars, ChartForm::Lines, ChartForm::Dumbbell, ChartForm::Values}) {
        options.form = form;
        QCOMPARE(chart(specs, u"staff"_s, options).form, form);
    }
    // Undated figures have no place on a time axis, whoever asks.
    options.form = ChartForm::Lines;
    QCOMPARE(chart({{.of = u"staff.total"_s, .when = u""_s}}, u"staff"_s, options).form, ChartForm::Bars);
}

void TestChart::partsOfAWhole()
{
    const auto staff = [](double nurses, const QString& when = u"2022"_s) {
        return QVector<Spec> {{.id = u"all"_s, .of = u"staff.total"_s, .value = 1000},
            {.id = u"doctors"_s, .of = u"staff.medical"_s, .value = 600},
            {.id = u"nurses"_s, .of = u"staff.nurses"_s, .when = when, .value = nurses}};
    };
    // Parts that add up to their whole divide it unasked.
    const ChartDescription complete = chart(staff(400), u"staff"_s);
    QCOMPARE(complete.form, ChartForm::Parts);
    QCOMPARE(rowsOf(complete), u"nm: all=1,000/chosen; ln: –; tl: –"_s);
    const QVector<ChartFigure>& parts = complete.rows.at(0).parts;
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).ref.id, u"doctors"_s);
    QVERIFY2(parts.at(0).caption.contains(u"医务人员"_s) && parts.at(0).caption.contains(u"60%"_s),
        qPrintable(parts.at(0).caption));
    QVERIFY(toTsv(complete).contains(u"400"_s));
    // With a rest the reader may ask for it; more than the whole, or another year, are no parts.
    ChartOptions options;
    QCOMPARE(chart(staff(300), u"staff"_s).form, ChartForm::Bars);
    options.form = ChartForm::Parts;
    QCOMPARE(chart(staff(300), u"staff"_s, options).form, ChartForm::Parts);
    QCOMPARE(chart(staff(500), u"staff"_s, options).form, ChartForm::Bars);
    QVERIFY(chart(staff(400, u"2019"_s), u"staff"_s, options).form != ChartForm::Parts);
}

void TestChart::allOnOneStrip()
{
    ChartOptions options;
    options.form = ChartForm::Strip;
    const QVector<Spec> close {{.id = u"a"_s, .value = 900}, {.id = u"b"_s, .at = u"ln"_s, .value = 980},
        {.id = u"c"_s, .at = u"tl"_s, .value = 940}};
    const ChartDescription strip = chart(close, u"beds"_s, options);
    QCOMPARE(strip.form, ChartForm::Strip);
    QCOMPARE(rowsOf(strip), u"ln: b=980/chosen; tl: c=940/chosen; nm: a=900/chosen"_s);
    QVERIFY(strip.scale.min > 0 && strip.scale.min <= 900 && strip.scale.max >= 980);
    QVERIFY2(strip.subtitle.contains(u"3"_s), qPrintable(strip.subtitle));
    // One alone stands among nobody.
    QCOMPARE(chart({{.id = u"a"_s}}, u"beds"_s, options).form, ChartForm::Bars);
}

void TestChart::byValueOnlyWhereItMayBe()
{
    ChartOptions options;
    options.byValue = true;
    const QVector<Spec> alike {{.id = u"a"_s, .value = 100}, {.id = u"b"_s, .at = u"tl"_s, .value = 300}};
    QCOMPARE(rowsOf(chart(alike, u"beds"_s, options)), u"tl: b=300/chosen; nm: a=100/chosen; ln: –"_s);
    QVector<Spec> different = alike;
    different[1].status = FigureStatus::Planned;
    QCOMPARE(rowsOf(chart(different, u"beds"_s, options)), u"nm: a=100/chosen; ln: –; tl: b=300/chosen"_s);
}

void TestChart::likeForLikeSaysWhatItLeavesOut()
{
    ChartOptions options;
    options.likeForLikeOnly = true;
    const ChartDescription beds = chart(
        {{.id = u"a"_s, .value = 100}, {.id = u"b"_s, .at = u"ln"_s, .value = 300, .status = FigureStatus::Planned},
            {.id = u"c"_s, .at = u"tl"_s, .value = 200}},
        u"beds"_s, options);
    QCOMPARE(rowsOf(beds), u"nm: a=100/chosen; ln: –; tl: c=200/chosen"_s);
    QCOMPARE(beds.verdict, std::optional(Verdict::Comparable));
    QVERIFY(beds.rows.at(1).missing != beds.rows.at(0).missing);
    QCOMPARE(beds.rows.at(1).instead.at(0).ref.id, u"b"_s);
}

void TestChart::scaleCoversEverything()
{
    const ChartDescription beds = chart(
        {{.id = u"a"_s, .value = 900}, {.id = u"b"_s, .at = u"ln"_s, .value = 2480, .qualifier = Qualifier::AtLeast},
            {.id = u"p"_s, .at = u"nm"_s, .of = u"beds.planned"_s, .value = 4100, .status = FigureStatus::Planned}});
    QVERIFY(beds.scale.max >= 4100);
    QCOMPARE(beds.scale.min, 0.0);
    const ChartDescription open = chart({{.id = u"b"_s, .value = 2480, .qualifier = Qualifier::AtLeast}});
    QVERIFY(open.scale.max > 2500);
    const ChartDescription growth
        = chart({{.id = u"g"_s, .of = u"revenue-growth.tertiary"_s, .value = -6.4}}, u"revenue-growth"_s);
    QVERIFY(growth.scale.min <= -6.4 && growth.scale.max >= 0);
}

void TestChart::sharedScales()
{
    const QVector<Spec> specs {{.id = u"a"_s, .value = 900}, {.id = u"b"_s, .of = u"beds.authorised"_s, .value = 1800},
        {.id = u"c"_s, .of = u"beds.planned"_s, .value = 90, .status = FigureStatus::Planned}};
    QVector<ChartDescription> charts {
        chart(specs, u"beds.open"_s), chart(specs, u"beds.authorised"_s), chart(specs, u"beds.planned"_s)};
    QVector<ChartDescription> free = charts;
    shareScales(charts, false);
    QCOMPARE(charts.at(0).scale, charts.at(1).scale);
    QVERIFY(!charts.at(0).ownScale && !charts.at(1).ownScale);
    // A bar of a few pixels says nothing: that chart keeps its own scale and says so.
    QVERIFY(charts.at(2).ownScale && charts.at(2).scale.max < 200);
    shareScales(free, true);
    QVERIFY(free.at(0).scale.max < free.at(1).scale.max);
    QVERIFY(free.at(0).ownScale && free.at(1).ownScale && free.at(2).ownScale);
}

void TestChart::missingEverywhere()
{
    const ChartDescription none = chart({{.of = u"staff.total"_s}}, u"beds"_s);
    QCOMPARE(none.known, 0);
    QVERIFY(!none.verdict);
    QCOMPARE(none.rows.size(), 3);
    for (const ChartRow& row : none.rows)
        QVERIFY(row.figures.isEmpty() && !row.missing.isEmpty() && !row.name.isEmpty());
    QVERIFY(!none.title.isEmpty());
}

void TestChart::singleHospital()
{
    const ChartDescription beds = chart(
        {{.id = u"a"_s, .value = 900}, {.id = u"b"_s, .of = u"beds.authorised"_s, .value = 1800}}, u"beds"_s, {}, 1);
    QVERIFY(beds.isSingle());
    QVERIFY(beds.verdictText.isEmpty());
    // Its rows are named by what they count, and neither subtitle nor captions say it again.
    QCOMPARE(beds.subtitle, u"张；2022年"_s);
    for (const ChartFigure& figure : beds.rows.at(0).figures)
        QVERIFY(!figure.indicator.isEmpty() && figure.caption.isEmpty());
}

void TestChart::accessibleText()
{
    const ChartDescription beds = chart({{.id = u"a"_s, .value = 900}, {.id = u"b"_s, .at = u"ln"_s, .value = 2330}});
    for (const QString& part : {u"床位"_s, u"900"_s, u"2,330"_s, u"内蒙古自治区肿瘤医院"_s, u"通辽市人民医院"_s})
        QVERIFY2(beds.accessibleText.contains(part), qPrintable(beds.accessibleText));
}

void TestChart::tsv()
{
    QVector<Spec> specs = sampleBeds();
    specs[0].scope = u"a\tb\nc"_s;
    const QStringList lines = toTsv(chart(specs)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), 3);
    QVERIFY(lines.at(1).contains(u"900\t张"_s));
}

void TestChart::anything()
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        Dataset data = dataset({});
        for (int i = 0; i < int(random() % 14); ++i) {
            const Figure made = anyFigure(random, u"o%1"_s.arg(i));
            data.observations.append(made.observation);
            data.indicators.insert(made.indicator.id, made.indicator);
            Concept family;
            family.id = made.indicator.conceptId;
            family.name = family.id;
            data.concepts.insert(family.id, family);
        }
        for (const QString& asked : conceptsOf(data)) {
            ChartOptions options {
                static_cast<ChartForm>(random() % 6), random() % 2 == 0, random() % 2 == 0, kSettings};
            const ChartDescription described
                = describeChart(compare(data, asked, {}, kSettings), data, random() % 2 ? kChinese : kEnglish, options);
            QVERIFY(described.form != ChartForm::Auto);
            QCOMPARE(described.rows.size(), data.institutions.size());
            QVERIFY(!described.title.isEmpty() && !described.accessibleText.isEmpty());
            int known = 0;
            for (const ChartRow& row : described.rows) {
                known += row.hasChosen();
                // Nothing is left out in silence: a row has figures, or says that it has none.
                QCOMPARE(row.figures.isEmpty(), !row.missing.isEmpty());
                for (const ChartFigure& figure : row.figures) {
                    QVERIFY(data.observation(figure.ref.id) && !figure.text.isEmpty() && !figure.sentence.isEmpty());
                    QCOMPARE(data.observation(figure.ref.id)->institution, row.institution);
                    const bool drawn = described.form == ChartForm::Bars || described.form == ChartForm::Dumbbell;
                    QVERIFY(!drawn || (figure.value >= described.scale.min && figure.value <= described.scale.max));
                }
                for (qsizetype i = 1; i < row.points.size(); ++i)
                    QVERIFY(row.points.at(i - 1).time <= row.points.at(i).time);
                for (const ChartFigure& point : row.points)
                    QVERIFY(described.form != ChartForm::Lines
                        || (point.value >= described.scale.min && point.value <= described.scale.max));
            }
            QCOMPARE(described.known, known);
        }
    }
}

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
