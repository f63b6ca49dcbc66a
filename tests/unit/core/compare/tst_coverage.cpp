// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"

#include "core/compare/coverage.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const CompareSettings kSettings {QDate(2026, 1, 15), 1, 3, 5};
const QLocale kEnglish(u"en"_s);

const CoverageRow* rowOf(const Coverage& coverage, const QString& conceptId)
{
    const auto found = std::find_if(coverage.rows.cbegin(), coverage.rows.cend(),
        [&](const CoverageRow& row) { return row.conceptId == conceptId; });
    return found == coverage.rows.cend() ? nullptr : &*found;
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howSure_data();
    void howSure();
    void howOld_data();
    void howOld();
    void bestKindBeforeLatest();
    void emptyCellsSaySo();
    void orders();
    void countsAddUp();
};

void TestCoverage::howSure_data()
{
    QTest::addColumn<Spec>("spec");
    QTest::addColumn<Knowledge>("knowledge");
    QTest::newRow("exact") << Spec {} << Knowledge::Exact;
    QTest::newRow("nearly") << Spec {.qualifier = Qualifier::Nearly} << Knowledge::Approximate;
    QTest::newRow("at least") << Spec {.qualifier = Qualifier::AtLeast} << Knowledge::Approximate;
    QTest::newRow("a range") << Spec {.high = 120} << Knowledge::Approximate;
    QTest::newRow("estimated") << Spec {.status = FigureStatus::Estimated} << Knowledge::Approximate;
    QTest::newRow("planned") << Spec {.status = FigureStatus::Planned} << Knowledge::Planned;
    QTest::newRow("target") << Spec {.qualifier = Qualifier::About, .status = FigureStatus::Target}
                            << Knowledge::Planned;
    QTest::newRow("a change alone") << Spec {.value = std::nullopt,
        .change = Change {5, ChangeUnit::Percent, u"yoy"_s, Qualifier::Exact, {}}}
                                    << Knowledge::ChangeOnly;
}

void TestCoverage::howSure()
{
    QFETCH(const Spec, spec);
    const Coverage coverage = coverageOf(dataset({spec}, 1), kSettings, kEnglish);
    QCOMPARE(coverage.rows.size(), 1);
    QTEST(coverage.rows[0].cells[0].knowledge, "knowledge");
}

void TestCoverage::howOld_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("old");
    QTest::newRow("this year's") << u"2026"_s << false;
    QTest::newRow("five years to the day") << u"2021-01-15"_s << false;
    QTest::newRow("a day more") << u"2021-01-14"_s << true;
    QTest::newRow("since long ago, still open") << u"2010/.."_s << false;
    QTest::newRow("undated") << u""_s << false;
}

void TestCoverage::howOld()
{
    QFETCH(const QString, when);
    QTEST(coverageOf(dataset({{.when = when}}, 1), kSettings, kEnglish).rows[0].cells[0].old, "old");
}

/// A newer plan does not hide what is.
void TestCoverage::bestKindBeforeLatest()
{
    const Dataset data = dataset({{.id = u"now"_s, .when = u"2018"_s},
        {.id = u"plan"_s, .of = u"beds.planned"_s, .when = u"2030"_s, .status = FigureStatus::Planned}});
    const Coverage coverage = coverageOf(data, kSettings, kEnglish);
    const CoverageCell& cell = rowOf(coverage, u"beds"_s)->cells[0];
    QCOMPARE(cell.ref.id, u"now"_s);
    QCOMPARE(cell.figures, 2);
    QVERIFY(cell.old);
}

void TestCoverage::emptyCellsSaySo()
{
    const Coverage coverage = coverageOf(dataset({{.id = u"a"_s}}), kSettings, kEnglish);
    const CoverageCell& empty = coverage.rows[0].cells[1];
    QCOMPARE(empty.knowledge, Knowledge::None);
    QVERIFY(empty.ref.isNull());
    QCOMPARE(empty.sentence, u"Liaoning Cancer Hospital, Beds: no data"_s);
    QCOMPARE(coverage.rows[0].cells[0].sentence,
        u"Inner Mongolia Cancer Hospital, Beds: 100 beds, Open beds, 2022 (exact)"_s);
}

void TestCoverage::orders()
{
    const Dataset data = dataset(
        {{.id = u"a"_s}, {.id = u"b"_s, .of = u"staff.total"_s}, {.id = u"c"_s, .at = u"ln"_s, .of = u"staff.total"_s},
            {.id = u"d"_s, .at = u"ln"_s, .of = u"outreach.people"_s}});
    const auto idsIn = [&](CoverageOrder order) {
        QStringList ids;
        for (const CoverageRow& row : coverageOf(data, kSettings, kEnglish, order).rows)
            ids.append(row.conceptId);
        return ids;
    };
    QCOMPARE(idsIn(CoverageOrder::Catalogue), (QStringList {u"beds"_s, u"staff"_s, u"outreach"_s}));
    QCOMPARE(idsIn(CoverageOrder::MostKnown), (QStringList {u"staff"_s, u"beds"_s, u"outreach"_s}));
    QCOMPARE(idsIn(CoverageOrder::LeastKnown), (QStringList {u"beds"_s, u"outreach"_s, u"staff"_s}));
}

void TestCoverage::countsAddUp()
{
    std::mt19937 random(9);
    Dataset data = dataset({});
    for (int i = 0; i < 40; ++i) {
        const Figure any = anyFigure(random, QString::number(i));
        data.observations.append(any.observation);
        data.indicators.insert(any.indicator.id, any.indicator);
    }
    const Coverage coverage = coverageOf(data, kSettings, kEnglish);
    int cells = 0;
    int figures = 0;
    for (const CoverageRow& row : coverage.rows) {
        cells += int(row.cells.size());
        for (const CoverageCell& cell : row.cells)
            figures += cell.figures;
    }
    QCOMPARE(std::accumulate(coverage.counts.cbegin(), coverage.counts.cend(), 0), cells);
    QVERIFY(figures > 0 && figures <= data.observations.size());
    int known = 0;
    for (qsizetype i = 0; i < data.institutions.size(); ++i)
        known += coverage.knownOf(i);
    QCOMPARE(known, cells - coverage.counts[size_t(Knowledge::None)]);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
