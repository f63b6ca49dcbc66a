// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/entrycheck.h"
#include "core/check/rules.h"

#include <QtTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

using Cells = QVector<std::pair<QString, QString>>;

Row rowOf(RecordKind kind, const Cells& cells)
{
    Row row(qsizetype(schema(kind).columns.size()));
    row[0] = u"new"_s;
    for (const auto& [column, cell] : cells)
        row[schema(kind).indexOf(column)] = cell;
    return row;
}

Observation figure(const QString& id, const QString& period, double value)
{
    Observation observation;
    observation.id = id;
    observation.institution = u"h"_s;
    observation.indicator = u"visits"_s;
    observation.period = *Period::parse(period);
    observation.quantity = Quantity {value, std::nullopt, Qualifier::Exact};
    return observation;
}

EntryNeighbours around(Measure measure = Measure::Flow)
{
    EntryNeighbours around;
    around.today = QDate(2026, 1, 15);
    Indicator indicator;
    indicator.id = u"visits"_s;
    indicator.unit = measure == Measure::Share ? Unit(u"%"_s, u"%"_s) : Unit(u"人次"_s, u"visits"_s);
    indicator.measure = measure;
    around.indicator = indicator;
    return around;
}

Row visits(const QString& value, const QString& period, const Cells& more = {})
{
    Cells cells {{u"institution"_s, u"h"_s}, {u"indicator"_s, u"visits"_s}, {u"value"_s, value}, {u"period"_s, period},
        {u"source"_s, u"s"_s}, {u"locator"_s, u"1"_s}};
    cells.append(more);
    return rowOf(RecordKind::Observation, cells);
}

/// `E rule column` of each, in order.
QStringList found(RecordKind kind, const Row& row, const EntryNeighbours& around)
{
    QStringList texts;
    for (const Issue& issue : checkEntry(kind, row, around, QLocale(QLocale::English)))
        texts.append((issue.severity == Issue::Severity::Error ? u"E "_s
                             : isDoubt(issue)                  ? u"D "_s
                                                               : u"W "_s)
            + issue.rule + u' ' + issue.column);
    return texts;
}

} // namespace

class TestEntryCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundFigureIsSilent()
    {
        QCOMPARE(found(RecordKind::Observation, visits(u"500"_s, u"2024"_s), around()), QStringList());
    }

    void missingCellsAreErrorsOfTheirField()
    {
        const auto texts = found(RecordKind::Observation, rowOf(RecordKind::Observation, {}), around());
        QVERIFY(texts.contains(u"E row institution"_s));
        QVERIFY(texts.contains(u"E row indicator"_s));
        QVERIFY(texts.contains(u"E row value"_s));
        QVERIFY(texts.contains(u"W no-source source"_s));
    }

    void tenTimesTheLastValue_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("ten times") << u"5000"_s << QStringList {u"D ten-times value"_s};
        QTest::newRow("nearly") << u"4999"_s << QStringList();
        QTest::newRow("a tenth") << u"50"_s << QStringList {u"D ten-times value"_s};
        QTest::newRow("same size") << u"700"_s << QStringList();
    }
    void tenTimesTheLastValue()
    {
        QFETCH(QString, value);
        QFETCH(QStringList, expected);
        EntryNeighbours neighbours = around();
        neighbours.dataset.observations = {figure(u"old"_s, u"2010"_s, 7), figure(u"last"_s, u"2023"_s, 500)};
        QCOMPARE(found(RecordKind::Observation, visits(value, u"2024"_s), neighbours), expected);
    }

    void shareAboveTheWholeIsADoubt()
    {
        const auto share = around(Measure::Share);
        QCOMPARE(found(RecordKind::Observation, visits(u"101"_s, u"2024"_s), share), QStringList {u"D share value"_s});
        QCOMPARE(found(RecordKind::Observation, visits(u"-1"_s, u"2024"_s), share), QStringList {u"E share value"_s});
        QCOMPARE(found(RecordKind::Observation, visits(u"100"_s, u"2024"_s), share), QStringList());
    }

    void plannedInThePastOfItsSource()
    {
        EntryNeighbours neighbours = around();
        Source source;
        source.id = u"s"_s;
        source.published = *Period::parse(u"2023-06"_s);
        neighbours.source = source;
        const Cells planned {{u"status"_s, u"planned"_s}};
        QCOMPARE(found(RecordKind::Observation, visits(u"1"_s, u"2020"_s, planned), neighbours),
            QStringList {u"D planned-past period"_s});
        QCOMPARE(found(RecordKind::Observation, visits(u"1"_s, u"2025"_s, planned), neighbours), QStringList());
    }

    void sameRecord()
    {
        EntryNeighbours neighbours = around();
        Observation old = figure(u"old"_s, u"2024"_s, 500);
        old.provenance.source = u"s"_s;
        neighbours.dataset.observations = {old};
        // Another figure for the same thing may be right; the same again from the same source is none.
        QCOMPARE(found(RecordKind::Observation, visits(u"600"_s, u"2024"_s), neighbours),
            QStringList {u"D same-record period"_s});
        QCOMPARE(found(RecordKind::Observation, visits(u"500"_s, u"2024"_s), neighbours),
            QStringList {u"E same-figure value"_s});
        QCOMPARE(found(RecordKind::Observation, visits(u"500"_s, u"2024"_s, {{u"scope"_s, u"新院区"_s}}), neighbours),
            QStringList());
        // Where sources disagree already the same is still the same, wherever it stands.
        Observation other = figure(u"other"_s, u"2024"_s, 700);
        other.provenance.source = u"t"_s;
        neighbours.dataset.observations = {other, old};
        QCOMPARE(found(RecordKind::Observation, visits(u"500"_s, u"2024"_s), neighbours),
            QStringList {u"E same-figure value"_s});
        // A change on the year is not the same as one against the mean.
        old.quantity.reset();
        old.change = Change {10, ChangeUnit::Percent, u"yoy"_s, Qualifier::Exact, {}};
        neighbours.dataset.observations = {old};
        const auto change = [](const QString& basis) -> Cells {
            return {{u"change"_s, u"10"_s}, {u"change_unit"_s, u"%"_s}, {u"change_basis"_s, basis},
                {u"change_qualifier"_s, u"exact"_s}, {u"qualifier"_s, QString()}};
        };
        QCOMPARE(found(RecordKind::Observation, visits({}, u"2024"_s, change(u"annual_mean"_s)), neighbours),
            QStringList {u"D same-record period"_s});
        QCOMPARE(found(RecordKind::Observation, visits({}, u"2024"_s, change(u"yoy"_s)), neighbours),
            QStringList {u"E same-figure value"_s});
        neighbours.namesakes = {{u"x"_s, u"甲医院"_s}};
        QCOMPARE(
            found(RecordKind::Institution,
                rowOf(RecordKind::Institution, {{u"name"_s, u"甲医院"_s}, {u"kind"_s, u"hospital"_s}}), neighbours),
            QStringList {u"D same-record name"_s});
    }

    void overlappingPeriods()
    {
        EntryNeighbours neighbours = around();
        neighbours.dataset.observations = {figure(u"old"_s, u"2023-02/2023-06"_s, 500)};
        QCOMPARE(found(RecordKind::Observation, visits(u"900"_s, u"2023"_s), neighbours),
            QStringList {u"D period-overlap period"_s});
        QCOMPARE(found(RecordKind::Observation, visits(u"900"_s, u"2024"_s), neighbours), QStringList());
        neighbours.indicator->measure = Measure::Stock;
        QCOMPARE(found(RecordKind::Observation, visits(u"900"_s, u"2023"_s), neighbours), QStringList());
    }

    void whatWasAcceptedIsNotSaidAgain()
    {
        EntryNeighbours neighbours = around();
        neighbours.dataset.observations = {figure(u"last"_s, u"2023"_s, 500)};
        neighbours.accepted = {QString(rules::kTenTimes)};
        QCOMPARE(found(RecordKind::Observation, visits(u"5000"_s, u"2024"_s), neighbours), QStringList());
    }

    void eventsInTheFuture()
    {
        const Cells cells {{u"institution"_s, u"h"_s}, {u"title"_s, u"t"_s}, {u"category"_s, u"plan"_s},
            {u"date"_s, u"2030"_s}, {u"source"_s, u"s"_s}, {u"locator"_s, u"1"_s}};
        QCOMPARE(found(RecordKind::Milestone, rowOf(RecordKind::Milestone, cells), around()),
            QStringList {u"D future date"_s});
    }

    void lastFiguresAreNewestFirst()
    {
        Dataset dataset;
        dataset.observations = {figure(u"a"_s, u"2010"_s, 1), figure(u"b"_s, {}, 2), figure(u"c"_s, u"2023"_s, 3)};
        QStringList ids;
        for (const Observation& last : lastFigures(figure(u"x"_s, u"2024"_s, 4), dataset))
            ids.append(last.id);
        QCOMPARE(ids, (QStringList {u"c"_s, u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestEntryCheck)
#include "tst_entrycheck.moc"
