// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanelayout.h"

#include "tests/gui/timelinesample.h"
#include "ui/timeline/planperiods.h"
#include "ui/timeline/timelinedata.h"

#include <QtTest>

#include <ctime>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// Overlap of more than rounding.
bool collide(const QRectF& a, const QRectF& b)
{
    const QRectF common = a.intersected(b);
    return common.width() > 0.01 && common.height() > 0.01;
}

QVector<LaneEvent> generatedEvents(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QVector<LaneEvent> events;
    while (events.size() < count) {
        const Period date = Period::parse(timelinesample::randomDate(random, 2010, 2030)).value();
        if (!date.isUndated())
            events.append(laneEvent(date, QDate(2026, 11, 22)));
    }
    return events;
}

qreal widthOf(int event) { return 20 + (event * 37) % 260; }

/// Seconds of this process; a loaded machine does not count.
double seconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

QString check(
    const QVector<LaneEvent>& events, const LaneLayout& layout, const TimeScale& scale, const LaneOptions& options)
{
    struct Box {
        QRectF rect;
        qsizetype owner;
        const char* what;
    };
    QVector<Box> boxes;
    QVector<int> seen(events.size(), 0);
    for (qsizetype i = 0; i < layout.placed.size(); ++i) {
        const PlacedEvent& placed = layout.placed.at(i);
        if (!placed.label.isEmpty()) {
            ++seen[placed.event];
            boxes.append({placed.label, i, "label"});
            if (!placed.above && !placed.inside)
                boxes.append({placed.bar, i, "bar"});
            if (!placed.above && placed.inside && !placed.bar.adjusted(-0.01, -3, 0.01, 3).contains(placed.label))
                return u"a label inside leaves its bar"_s;
        }
        if (!placed.pill.isEmpty())
            boxes.append({placed.pill, i, "pill"});
        if (placed.pill.isEmpty() != placed.folded.isEmpty())
            return u"a pill without folded events, or the other way round"_s;
        for (const int event : placed.folded)
            ++seen[event];
        if (placed.row >= (placed.above ? options.rowsAbove : options.rowsBelow))
            return u"more rows than there are"_s;
        if (placed.above && placed.label.bottom() > -lane::kMarkRadius - 1 && !placed.label.isEmpty())
            return u"a label on the marks"_s;
        if (!placed.above && placed.bar.isValid()
            && (placed.bar.left() < scale.left() - 0.01 || placed.bar.right() > scale.right() + 0.01))
            return u"a bar outside"_s;
    }
    for (const int event : layout.before + layout.after)
        ++seen[event];
    for (qsizetype i = 0; i < seen.size(); ++i) {
        if (seen.at(i) != 1)
            return u"event %1 is shown %2 times"_s.arg(i).arg(seen.at(i));
    }
    for (const Box& box : std::as_const(boxes)) {
        const qreal spare = qstrcmp(box.what, "label") == 0 && box.rect.width() <= lane::kGlyph
            ? lane::kGlyph + lane::kLeaderGap + 1
            : 0.01;
        if (box.rect.left() < scale.left() - 0.01 || box.rect.right() > scale.right() + spare)
            return u"%1 of %2 leaves the lane: %3–%4"_s.arg(QLatin1StringView(box.what))
                .arg(box.owner)
                .arg(box.rect.left())
                .arg(box.rect.right());
    }
    for (qsizetype a = 0; a < boxes.size(); ++a) {
        for (qsizetype b = a + 1; b < boxes.size(); ++b) {
            if (collide(boxes.at(a).rect, boxes.at(b).rect))
                return u"%1 of %2 covers %3 of %4"_s.arg(QLatin1StringView(boxes.at(a).what))
                    .arg(boxes.at(a).owner)
                    .arg(QLatin1StringView(boxes.at(b).what))
                    .arg(boxes.at(b).owner);
        }
    }
    for (const PlacedEvent& leader : layout.placed) {
        if (!leader.above || leader.label.isEmpty())
            continue;
        for (const Box& box : std::as_const(boxes)) {
            if (box.rect.left() < leader.markX && box.rect.right() > leader.markX && box.rect.bottom() <= 0
                && box.rect.bottom() > leader.label.center().y())
                return u"the leader of %1 crosses %2 of %3"_s.arg(leader.event)
                    .arg(QLatin1StringView(box.what))
                    .arg(box.owner);
        }
    }
    return {};
}

} // namespace

class TestLaneLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingCollides_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("width");
        for (const int count : {1, 5, 20, 60, 300}) {
            for (const int rows : {1, 3, 10}) {
                for (const double width : {150.0, 600.0, 2000.0})
                    QTest::addRow("%d events, %d rows, %g px", count, rows, width) << count << rows << width;
            }
        }
    }
    void nothingCollides()
    {
        QFETCH(int, count);
        QFETCH(int, rows);
        QFETCH(double, width);
        const LaneOptions options {rows, rows, 300};
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const QVector<LaneEvent> events = generatedEvents(count, seed);
            for (const TimeRange& range : {TimeRange::ofYears(2010, 2035), TimeRange::ofYears(2016, 2020),
                     TimeRange::ofYears(1900, 2100), TimeRange {yearStart(2021) + 40, yearStart(2021) + 160}}) {
                const TimeScale scale(range, 150, width);
                const LaneLayout layout = layoutLane(events, scale, options, widthOf);
                const QString problem = check(events, layout, scale, options);
                QVERIFY2(problem.isEmpty(),
                    qPrintable(u"seed %1, from %2: %3"_s.arg(seed).arg(yearAt(range.from)).arg(problem)));
            }
        }
    }

    void manyEventsTakeTimeInProportion()
    {
        const TimeScale scale(TimeRange::ofYears(2010, 2035), 150, 1000);
        const auto timed = [&](int count) {
            const QVector<LaneEvent> events = generatedEvents(count, 3);
            double best = 1e9;
            for (int run = 0; run < 5; ++run) {
                const double start = seconds();
                for (int i = 0; i < 20; ++i)
                    layoutLane(events, scale, {}, widthOf);
                best = qMin(best, seconds() - start);
            }
            return best;
        };
        const double small = timed(500);
        const double large = timed(5000);
        qInfo("500 events %.2f ms, 5,000 events %.2f ms", small * 50, large * 50);
        // Ten times the events: about twelve times the work by n log n, a hundred times if anything were quadratic.
        QVERIFY2(large < 40 * small, qPrintable(u"ratio %1"_s.arg(large / small)));
    }

    void widthsAreAskedForLittle()
    {
        int asked = 0;
        layoutLane(generatedEvents(5000, 5), TimeScale(TimeRange::ofYears(2010, 2035), 0, 1000), {},
            [&](int event) { return ++asked, widthOf(event); });
        QVERIFY2(asked < 5000, qPrintable(QString::number(asked)));
    }

    void labelsAreFullWhereThereIsRoom()
    {
        QVector<LaneEvent> events;
        for (const QString& date : {u"2016-03"_s, u"2020-03"_s, u"2018"_s, u"2024"_s})
            events.append(laneEvent(Period::parse(date).value(), {}));
        const LaneLayout layout
            = layoutLane(events, TimeScale(TimeRange::ofYears(2016, 2030), 0, 1500), {}, [](int) { return 200.0; });
        QCOMPARE(layout.placed.size(), 4);
        QCOMPARE(layout.rowsAbove, 1);
        QCOMPARE(layout.rowsBelow, 1);
        for (const PlacedEvent& placed : layout.placed)
            QCOMPARE(placed.label.width(), 200.0);
    }

    void aLabelAtTheRightEdgeGoesLeftOrShrinks()
    {
        const QVector<LaneEvent> events {
            laneEvent(Period::parse(u"2030").value(), {}), laneEvent(Period::parse(u"2030-12").value(), {})};
        const TimeScale scale(TimeRange::ofYears(2016, 2030), 0, 1500);
        const LaneLayout layout = layoutLane(events, scale, {}, [](int) { return 200.0; });
        for (const PlacedEvent& placed : layout.placed) {
            if (placed.above)
                QCOMPARE(placed.label.width(), lane::kGlyph);
            else
                QVERIFY(placed.label.right() < placed.bar.left());
        }
    }

    void openEndsAreLongEnoughToBeSeen()
    {
        const LaneEvent event = laneEvent(Period::parse(u"/2023-05-10").value(), {});
        QVERIFY(event.openStart);
        const LaneLayout layout
            = layoutLane({event}, TimeScale(TimeRange::ofYears(2016, 2030), 0, 1500), {}, [](int) { return 100.0; });
        QVERIFY(layout.placed.first().bar.width() >= 28);
    }

    void formsFollowThePrecisionOfTheDate()
    {
        const QDate asOf(2026, 11, 22);
        const auto form = [&](QStringView edtf) { return laneEvent(Period::parse(edtf).value(), asOf).form; };
        QCOMPARE(form(u"2021-11-18"), LaneEvent::Form::Mark);
        QCOMPARE(form(u"2021-11"), LaneEvent::Form::Mark);
        QCOMPARE(form(u"2021-11-18/2021-11-20"), LaneEvent::Form::Mark);
        QCOMPARE(form(u"2021"), LaneEvent::Form::Bar);
        QCOMPARE(form(u"1950%"), LaneEvent::Form::Bar);
        QCOMPARE(form(u"2021/2025"), LaneEvent::Form::Band);
        QCOMPARE(form(u"2023-02/2023-06"), LaneEvent::Form::Band);
        QCOMPARE(form(u"/2023"), LaneEvent::Form::Band);
        const LaneEvent year = laneEvent(Period::parse(u"2021").value(), asOf);
        QCOMPARE(year.span, TimeRange::ofYears(2021, 2021));
        QCOMPARE(laneEvent(Period::parse(u"2021/..").value(), asOf).span.to, double(asOf.toJulianDay() + 1));
    }

    void daysAndPixelsAgree()
    {
        const TimeScale scale(TimeRange::ofYears(2016, 2030), 150, 900);
        QCOMPARE(scale.x(yearStart(2016)), 150.0);
        QCOMPARE(scale.x(yearStart(2031)), 1050.0);
        for (const double x : {150.0, 333.3, 1050.0})
            QVERIFY(qAbs(scale.x(scale.day(x)) - x) < 1e-6);
    }

    void zoomingKeepsTheDayUnderThePointer()
    {
        const TimeScale scale(TimeRange::ofYears(2016, 2030), 150, 900);
        for (const double x : {150.0, 400.0, 1050.0}) {
            for (const double factor : {0.4, 1.2, 3.0}) {
                const TimeScale zoomed = scale.zoomed(factor, x);
                QVERIFY(qAbs(zoomed.day(x) - scale.day(x)) < 1e-6);
                QVERIFY(qAbs(zoomed.range().length() * factor - scale.range().length()) < 1e-3);
            }
        }
        QVERIFY(scale.zoomed(1e6, 400).range().length() >= kShortestSpan - 1e-6);
        const TimeScale far = scale.zoomed(1e-9, 400);
        QVERIFY(far.range().from >= yearStart(1) - 1 && far.range().to <= yearStart(10000) + 1);
    }

    void panningAndShowing()
    {
        const TimeScale scale(TimeRange::ofYears(2016, 2030), 0, 900);
        QVERIFY(qAbs(scale.panned(90).day(0) - scale.day(90)) < 1e-6);
        QCOMPARE(scale.showing(TimeRange::ofYears(2020, 2020), 50).range(), scale.range());
        const TimeScale early = scale.showing(TimeRange::ofYears(1975, 1975), 50);
        QVERIFY(early.range().contains(yearStart(1975)));
        QVERIFY(qAbs(early.range().length() - scale.range().length()) < 1e-6);
        QVERIFY(scale.showing(TimeRange::ofYears(2040, 2040), 50).range().contains(yearStart(2040) + 364));
    }

    void ticksFollowTheScale()
    {
        const QLocale chinese(QLocale::Chinese);
        const auto ticks
            = [&](const TimeRange& range, double width) { return TimeScale(range, 0, width).ticks(chinese); };
        QCOMPARE(ticks(TimeRange::ofYears(2016, 2030), 900).unit, AxisUnit::Years);
        QCOMPARE(ticks(TimeRange::ofYears(2016, 2030), 900).step, 1);
        QCOMPARE(ticks(TimeRange::ofYears(2016, 2030), 900).cells.size(), 15);
        QCOMPARE(ticks(TimeRange::ofYears(1900, 2030), 900).step, 5);
        QCOMPARE(ticks(TimeRange::ofYears(1500, 2030), 900).step, 50);
        QCOMPARE(ticks(TimeRange::ofYears(2020, 2023), 900).unit, AxisUnit::Quarters);
        const AxisTicks months = ticks(TimeRange::ofYears(2021, 2021), 900);
        QCOMPARE(months.unit, AxisUnit::Months);
        QCOMPARE(months.cells.size(), 12);
        QCOMPARE(months.cells.first().label, u"1月"_s);
        QCOMPARE(months.years.first().label, u"2021"_s);
        const AxisTicks days = ticks({yearStart(2021), yearStart(2021) + 59}, 900);
        QCOMPARE(days.unit, AxisUnit::Days);
        QCOMPARE(days.years.first().label, u"2021年1月"_s);
    }

    void axisCellsJoinAndCoverTheRange()
    {
        for (int years = 1; years < 3000; years = years * 2 + 1) {
            const TimeScale scale({yearStart(1990) + 17, yearStart(1990) + 17 + years * 120.0}, 0, 800);
            const AxisTicks ticks = scale.ticks(QLocale(QLocale::English));
            QVERIFY(!ticks.cells.isEmpty());
            QVERIFY(ticks.cells.size() < 60);
            QVERIFY(ticks.cells.first().from <= scale.range().from);
            QVERIFY(ticks.cells.last().to >= scale.range().to || ticks.cells.last().to >= yearStart(9999));
            for (qsizetype i = 1; i < ticks.cells.size(); ++i)
                QCOMPARE(ticks.cells.at(i).from, ticks.cells.at(i - 1).to);
        }
    }

    void fiveYearPlansHaveTheirNames()
    {
        const QVector<PlanPeriod> plans = planPeriods(TimeRange::ofYears(1949, 2030));
        QCOMPARE(plans.size(), 15);
        QCOMPARE(plans.first(), (PlanPeriod {1, 1953, 1957}));
        QCOMPARE(plans.at(2), (PlanPeriod {3, 1966, 1970}));
        QCOMPARE(plans.last(), (PlanPeriod {15, 2026, 2030}));
        QVERIFY(planPeriods(TimeRange::ofYears(1963, 1965)).isEmpty());
        const QLocale chinese(QLocale::Chinese);
        QCOMPARE(planNames({14, 2021, 2025}, chinese).first(), u"“十四五”规划 2021–2025"_s);
        QCOMPARE(planNames({10, 2001, 2005}, chinese).at(1), u"“十五”计划"_s);
        QCOMPARE(planNames({20, 2051, 2055}, chinese).last(), u"二十五"_s);
        const QLocale english(QLocale::English);
        QCOMPARE(planNames({14, 2021, 2025}, english).first(), u"14th Five-Year Plan 2021–2025"_s);
        QCOMPARE(planNames({1, 1953, 1957}, english).last(), u"1st"_s);
        QCOMPARE(planNames({12, 2011, 2015}, english).last(), u"12th"_s);
        QCOMPARE(planNames({22, 2061, 2065}, english).last(), u"22nd"_s);
        QCOMPARE(planStart(2018), 2016);
        QCOMPARE(planStart(2030), 2026);
        QCOMPARE(planStart(1949), 1946);
    }
};

QTEST_GUILESS_MAIN(TestLaneLayout)
#include "tst_lanelayout.moc"
