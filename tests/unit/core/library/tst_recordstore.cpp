// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordstore.h"

#include "core/library/migrations.h"
#include "core/library/statement.h"
#include "tests/unit/core/library/randomrows.h"
#include "tests/unit/core/library/testrows.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class TestRecordStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<Database>(VALUE(Database::open(u":memory:"_s, Database::Mode::Create)));
        VERIFY_DONE(migrate(*m_database));
        m_store = std::make_unique<RecordStore>(*m_database);
    }

    /// The tables are written by hand, the schema elsewhere: neither may know a column that the other does not.
    void tablesHaveTheSchemasColumns()
    {
        static const QStringList derived {u"key"_s, u"sort_key"_s, u"records"_s, u"earliest"_s, u"latest"_s};
        for (const RecordSchema& schema : schemas()) {
            auto query = VALUE(m_database->prepare(u"SELECT name FROM pragma_table_info(?)"_s));
            query.addBindValue(schema.name);
            VERIFY_DONE(Database::run(query));
            QStringList inTable;
            while (query.next()) {
                if (!derived.contains(query.value(0).toString()))
                    inTable.append(query.value(0).toString());
            }
            QStringList inSchema;
            for (const Column& column : schema.columns)
                inSchema.append(column.name);
            std::ranges::sort(inTable);
            std::ranges::sort(inSchema);
            QCOMPARE(inTable, inSchema);
        }
    }

    void everyReferenceHasAnIndex()
    {
        for (const RecordSchema& schema : schemas()) {
            for (const Column& column : schema.columns) {
                if (column.type != ColumnType::Reference && column.type != ColumnType::RecordPath)
                    continue;
                auto plan = VALUE(Statement::prepare(*m_database,
                    u"EXPLAIN QUERY PLAN SELECT id FROM \"%1\" WHERE \"%2\" = ?"_s.arg(schema.name, column.name)));
                QVERIFY(VALUE(plan.step()));
                const QString detail = plan.text(3);
                QVERIFY2(
                    detail.contains(u"USING INDEX"), qPrintable(schema.name + u'.' + column.name + u": " + detail));
            }
        }
    }

    void findsWhatWasWritten_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void findsWhatWasWritten()
    {
        QFETCH(int, seed);
        RandomRows random(static_cast<quint32>(seed));
        const auto rows = random.library(25);
        // In any order: references point forward as often as back.
        QVector<RowChange> changes;
        for (const auto& [kind, row] : rows)
            changes.insert(random.bounded(int(changes.size()) + 1), {kind, row.first(), row});
        const ApplyCounts counts = apply(changes);
        QCOMPARE(counts.added, changes.size());
        QCOMPARE(counts.touched.size(), changes.size());

        for (const auto& [kind, row] : rows) {
            QCOMPARE(VALUE(m_store->find(kind, row.first())), std::optional(row));
            QVERIFY(VALUE(m_store->exists(kind, row.first())));
        }
        for (const RecordSchema& schema : schemas()) {
            QCOMPARE(VALUE(m_store->count(schema.kind)), 25);
            QVector<Row> inOrder;
            VERIFY_DONE(m_store->forEach(schema.kind, [&inOrder](const Row& row) {
                inOrder.append(row);
                return true;
            }));
            QCOMPARE(inOrder.size(), 25);
            QVERIFY(std::ranges::is_sorted(inOrder, {}, [](const Row& row) { return row.first().toUtf8(); }));
        }
        // Once more: nothing changes and nothing is noted.
        const ApplyCounts again = apply(changes);
        QCOMPARE(again.unchanged, changes.size());
        QVERIFY(!again.wroteAnything());
        QCOMPARE(VALUE(m_database->scalar(u"SELECT count(*) FROM history"_s)).toInt(), changes.size());
        QCOMPARE(VALUE(m_database->scalar(u"SELECT count(*) FROM pragma_foreign_key_check"_s)).toInt(), 0);

        // And back to nothing, in any order again.
        QVector<RowChange> removals;
        for (const auto& [kind, row] : rows)
            removals.insert(random.bounded(int(removals.size()) + 1), removal(kind, row.first()));
        QCOMPARE(apply(removals).removed, changes.size());
        for (const RecordSchema& schema : schemas())
            QCOMPARE(VALUE(m_store->count(schema.kind)), 0);
        QCOMPARE(VALUE(m_database->scalar(u"SELECT count(*) FROM search_names"_s)).toInt(), 0);
    }

    void replacesAnyRowByAnyOther()
    {
        RandomRows random(99);
        QVector<RowChange> changes;
        for (const auto& [kind, row] : random.library(10))
            changes.append({kind, row.first(), row});
        apply(changes);
        for (int round = 0; round < 20; ++round) {
            const RecordSchema& schema = schemas()[static_cast<size_t>(random.bounded(kRecordKindCount))];
            const Row row = random.row(schema, random.bounded(10));
            const Row before = *VALUE(m_store->find(schema.kind, row.first()));
            const ApplyCounts counts = apply({{schema.kind, row.first(), row}});
            QCOMPARE(counts.changed + counts.unchanged, 1);
            QCOMPARE(counts.unchanged == 1, before == row);
            QCOMPARE(VALUE(m_store->find(schema.kind, row.first())), std::optional(row));
        }
    }

    void stopsWhenTheVisitorHasSeenEnough()
    {
        apply({source(u"a"_s), source(u"b"_s), source(u"c"_s)});
        QStringList seen;
        VERIFY_DONE(m_store->forEach(RecordKind::Source, [&seen](const Row& row) {
            seen.append(row.first());
            return seen.size() < 2;
        }));
        QCOMPARE(seen, (QStringList {u"a"_s, u"b"_s}));
    }

    void knowsWhatIsNotThere()
    {
        QCOMPARE(VALUE(m_store->find(RecordKind::Source, u"a"_s)), std::nullopt);
        QVERIFY(!VALUE(m_store->exists(RecordKind::Source, u"a"_s)));
        QCOMPARE(apply({removal(RecordKind::Source, u"a"_s)}).unchanged, 1);
    }

    void keepsNumbersCanonical_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("trailing zeros") << u"12.500"_s << u"12.5"_s;
        QTest::newRow("a whole number") << u"900.0"_s << u"900"_s;
        QTest::newRow("a fraction") << u"52.93"_s << u"52.93"_s;
        QTest::newRow("fifteen digits") << u"123456789.012345"_s << u"123456789.012345"_s;
        QTest::newRow("small") << u"0.000001"_s << u"0.000001"_s;
        QTest::newRow("large") << u"940000000000000"_s << u"940000000000000"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("negative") << u"-0.10"_s << u"-0.1"_s;
    }
    void keepsNumbersCanonical()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        prepareObservations();
        apply({observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, given)});
        QCOMPARE(cell(RecordKind::Observation, u"o"_s, u"value"), kept);
        // The same number in another spelling is no change.
        QCOMPARE(apply({observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, given)}).unchanged, 1);
        QCOMPARE(apply({observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, kept)}).unchanged, 1);
    }

    void storesTheDaysOfAPeriod()
    {
        prepareObservations();
        apply({observation(u"o"_s, u"h"_s, u"beds"_s, u"2023-02/2023-06"_s, u"1"_s),
            observation(u"p"_s, u"h"_s, u"beds"_s, {}, u"1"_s),
            observation(u"q"_s, u"h"_s, u"beds"_s, u"2021/.."_s, u"1"_s)});
        const auto day = [this](const QString& column, const QString& id) {
            return VALUE(m_database->scalar(u"SELECT %1 FROM observations WHERE id = ?"_s.arg(column), {id}));
        };
        QCOMPARE(day(u"earliest"_s, u"o"_s).toLongLong(), QDate(2023, 2, 1).toJulianDay());
        QCOMPARE(day(u"latest"_s, u"o"_s).toLongLong(), QDate(2023, 6, 30).toJulianDay());
        QVERIFY(day(u"earliest"_s, u"p"_s).isNull());
        QCOMPARE(day(u"earliest"_s, u"q"_s).toLongLong(), QDate(2021, 1, 1).toJulianDay());
        QVERIFY(day(u"latest"_s, u"q"_s).isNull());
    }

    void refusesInvalidRows()
    {
        prepareObservations();
        const auto refused = tryApply({observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, u"many"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Invalid);
        QVERIFY2(refused.error().message.contains(u"observations/o"), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"value"), qPrintable(refused.error().message));

        VERIFY_FAILS(tryApply({{RecordKind::Source, u"s"_s, {u"s"_s, u"too short"_s}}}), Code::Invalid);
        VERIFY_FAILS(tryApply({{RecordKind::Source, u"s"_s, source(u"t"_s).row}}), Code::Invalid);
        VERIFY_FAILS(tryApply({{RecordKind::Source, u"s"_s, Row(40, u"1"_s)}}), Code::Invalid);
        VERIFY_FAILS(tryApply({put(RecordKind::Source, u"bad id"_s, {{u"title"_s, u"T"_s}})}), Code::Invalid);
        VERIFY_FAILS(tryApply({put(RecordKind::Source, u"s"_s, {})}), Code::Invalid);
        QCOMPARE(VALUE(m_store->count(RecordKind::Source)), 0);
    }

    void refusesToWorkOutsideATransaction()
    {
        VERIFY_FAILS(m_store->apply({source(u"s"_s)}, kNote), Code::Storage);
        QCOMPARE(VALUE(m_store->count(RecordKind::Source)), 0);
    }

    void refersForwardInsideABatch()
    {
        apply({name(u"n"_s, u"h"_s, u"Name"_s), institution(u"h"_s, u"Hospital"_s, {{u"parent"_s, u"p"_s}}),
            institution(u"p"_s, u"Parent"_s)});
        QCOMPARE(cell(RecordKind::Name, u"n"_s, u"institution"), u"h"_s);
        QCOMPARE(cell(RecordKind::Institution, u"h"_s, u"parent"), u"p"_s);
        // Itself, and one another.
        apply({institution(u"h"_s, u"Hospital"_s, {{u"parent"_s, u"h"_s}})});
        QCOMPARE(cell(RecordKind::Institution, u"h"_s, u"parent"), u"h"_s);
        apply({institution(u"a"_s, u"A"_s, {{u"parent"_s, u"b"_s}}),
            institution(u"b"_s, u"B"_s, {{u"parent"_s, u"a"_s}})});
        QCOMPARE(cell(RecordKind::Institution, u"a"_s, u"parent"), u"b"_s);
        QCOMPARE(cell(RecordKind::Institution, u"b"_s, u"parent"), u"a"_s);
    }

    void refusesDanglingReferences()
    {
        const auto refused = tryApply({institution(u"h"_s, u"Hospital"_s), name(u"n"_s, u"nobody"_s, u"Name"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Conflict);
        for (const auto* part : {u"names/n", u"institution", u"nobody"})
            QVERIFY2(refused.error().message.contains(QStringView(part)), qPrintable(refused.error().message));
        QCOMPARE(VALUE(m_store->count(RecordKind::Institution)), 0);

        // Mended in the same batch it is no error: what stands at the end counts.
        apply({institution(u"h"_s, u"Hospital"_s), name(u"n"_s, u"nobody"_s, u"Name"_s),
            name(u"n"_s, u"h"_s, u"Name"_s)});
        QCOMPARE(cell(RecordKind::Name, u"n"_s, u"institution"), u"h"_s);
        apply({name(u"m"_s, u"nobody"_s, u"Name"_s), removal(RecordKind::Name, u"m"_s)});
        QVERIFY(!VALUE(m_store->exists(RecordKind::Name, u"m"_s)));
    }

    void tellsTheRightDanglingReference()
    {
        const auto refused = tryApply({name(u"n"_s, u"first"_s, u"Name"_s), name(u"n"_s, u"second"_s, u"Name"_s),
            institution(u"first"_s, u"First"_s)});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"second"), qPrintable(refused.error().message));
    }

    void removesNothingThatIsReferredTo()
    {
        prepareObservations();
        apply({source(u"s"_s), observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, u"900"_s, u"s"_s)});
        for (const auto& [kind, id] : {std::pair(RecordKind::Institution, u"h"_s),
                 std::pair(RecordKind::Indicator, u"beds"_s), std::pair(RecordKind::Source, u"s"_s)}) {
            const auto refused = tryApply({removal(kind, id)});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Code::Conflict);
            QVERIFY2(refused.error().message.contains(u"observations/o"), qPrintable(refused.error().message));
            QVERIFY(VALUE(m_store->exists(kind, id)));
        }
        // Together they may go, the referred first or last.
        apply({removal(RecordKind::Source, u"s"_s), removal(RecordKind::Observation, u"o"_s),
            removal(RecordKind::Institution, u"h"_s)});
        QCOMPARE(VALUE(m_store->count(RecordKind::Observation)), 0);
    }

    void keepsReferencesToWhatReturns()
    {
        prepareObservations();
        apply({observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, u"900"_s)});
        apply({removal(RecordKind::Institution, u"h"_s), institution(u"h"_s, u"Again"_s)});
        QCOMPARE(cell(RecordKind::Observation, u"o"_s, u"institution"), u"h"_s);
        QCOMPARE(cell(RecordKind::Institution, u"h"_s, u"name"), u"Again"_s);
        // Written while what it refers to was gone for a moment.
        apply({removal(RecordKind::Institution, u"h"_s), observation(u"o"_s, u"h"_s, u"beds"_s, u"2019"_s, u"901"_s),
            institution(u"h"_s, u"Once more"_s)});
        QCOMPARE(cell(RecordKind::Observation, u"o"_s, u"institution"), u"h"_s);
    }

    void keepsRecordPathsTrue()
    {
        prepareObservations();
        const auto citation = [](const QString& record) {
            return put(RecordKind::Citation, u"c"_s, {{u"record"_s, record}, {u"source"_s, u"s"_s}});
        };
        apply({source(u"s"_s), citation(u"observations/o"_s),
            observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, u"900"_s)});
        const auto refused = tryApply({removal(RecordKind::Observation, u"o"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Conflict);
        QVERIFY2(refused.error().message.contains(u"citations/c"), qPrintable(refused.error().message));
        VERIFY_FAILS(tryApply({citation(u"observations/nothing"_s)}), Code::Conflict);
        VERIFY_FAILS(
            tryApply({put(RecordKind::Accepted, u"a"_s, {{u"record"_s, u"sources/none"_s}, {u"rule"_s, u"r"_s}})}),
            Code::Conflict);
        QCOMPARE(cell(RecordKind::Citation, u"c"_s, u"record"), u"observations/o"_s);
        apply({removal(RecordKind::Observation, u"o"_s), removal(RecordKind::Citation, u"c"_s)});
    }

    void refusesWhatIsNotAsExpected()
    {
        RowChange change = source(u"s"_s);
        change.expected = Row();
        apply({change});
        VERIFY_FAILS(tryApply({change}), Code::Conflict);
        const Row stored = *VALUE(m_store->find(RecordKind::Source, u"s"_s));
        RowChange edit = put(RecordKind::Source, u"s"_s, {{u"title"_s, u"Other"_s}});
        edit.expected = stored;
        apply({edit});
        VERIFY_FAILS(tryApply({edit}), Code::Conflict);
        RowChange gone = removal(RecordKind::Source, u"s"_s);
        gone.expected = stored;
        VERIFY_FAILS(tryApply({gone}), Code::Conflict);
        gone.expected = edit.row;
        apply({gone});
    }

    void keepsTheHistory()
    {
        prepareObservations();
        const RecordRef ref {RecordKind::Observation, u"o"_s, {}};
        const RowChange first = observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, u"900"_s);
        const RowChange second = observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, u"901"_s);
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        apply({first}, {u"小王"_s, u"import"_s, u"the sample \"x\""_s});
        apply({first}, {u"nobody"_s, u"import"_s, u"again"_s});
        apply({second}, {u"小李"_s, u"edit"_s, {}});
        apply({removal(RecordKind::Observation, u"o"_s)}, {u"小李"_s, u"delete"_s, {}});

        const QVector<HistoryEntry> history = VALUE(m_store->history(ref));
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.at(0).note.action, u"delete"_s);
        QCOMPARE(history.at(0).before, second.row);
        QCOMPARE(history.at(0).after, Row());
        QCOMPARE(history.at(1).before, first.row);
        QCOMPARE(history.at(1).after, second.row);
        QCOMPARE(history.at(2).before, Row());
        QCOMPARE(history.at(2).after, first.row);
        QCOMPARE(history.at(2).note.author, u"小王"_s);
        QCOMPARE(history.at(2).note.subject, u"the sample \"x\""_s);
        QVERIFY(history.at(2).key < history.at(1).key);
        QVERIFY(history.at(2).at.endsWith(u'Z'));
        const QDateTime at = QDateTime::fromString(history.at(2).at, Qt::ISODate);
        QVERIFY(at >= before && at <= QDateTime::currentDateTimeUtc());
        QCOMPARE(history.at(0).record, ref);

        QCOMPARE(VALUE(m_store->history(ref, 1)).size(), 1);
        QCOMPARE(VALUE(m_store->history({RecordKind::Observation, u"o"_s, u"value"_s})).size(), 3);
        QCOMPARE(VALUE(m_store->history({RecordKind::Observation, u"o"_s, u"note"_s})).size(), 0);
        QCOMPARE(VALUE(m_store->history({RecordKind::Observation, u"other"_s, {}})).size(), 0);
        QCOMPARE(VALUE(m_store->history({RecordKind::Milestone, u"o"_s, {}})).size(), 0);
    }

    void countsEachChangeAndTouchesEachRecordOnce()
    {
        const ApplyCounts counts
            = apply({source(u"a"_s), source(u"a"_s), put(RecordKind::Source, u"a"_s, {{u"title"_s, u"New"_s}}),
                source(u"b"_s), removal(RecordKind::Source, u"b"_s)});
        QCOMPARE(counts.added, 2);
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(counts.changed, 1);
        QCOMPARE(counts.removed, 1);
        QCOMPARE(
            counts.touched, (QVector<RecordRef> {{RecordKind::Source, u"a"_s, {}}, {RecordKind::Source, u"b"_s, {}}}));
    }

    void countsWhatIsKnownOfAnInstitution()
    {
        prepareObservations();
        const auto records = [this] {
            return VALUE(m_database->scalar(u"SELECT records FROM institutions WHERE id = 'h'"_s)).toInt();
        };
        QCOMPARE(records(), 0);
        apply({observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, u"900"_s),
            put(RecordKind::Milestone, u"m"_s,
                {{u"institution"_s, u"h"_s}, {u"title"_s, u"T"_s}, {u"category"_s, u"founding"_s}}),
            put(RecordKind::ProfileItem, u"p"_s,
                {{u"institution"_s, u"h"_s}, {u"section"_s, u"centre"_s}, {u"name"_s, u"N"_s}}),
            name(u"n"_s, u"h"_s, u"Not counted"_s)});
        QCOMPARE(records(), 3);
        apply({institution(u"i"_s, u"Other"_s), observation(u"o"_s, u"i"_s, u"beds"_s, u"2018"_s, u"900"_s)});
        QCOMPARE(records(), 2);
        apply({removal(RecordKind::Milestone, u"m"_s)});
        QCOMPARE(records(), 1);
    }

private:
    Result<ApplyCounts> tryApply(const QVector<RowChange>& changes, const ChangeNote& note = kNote)
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        auto counts = m_store->apply(changes, note);
        if (!counts)
            return counts;
        if (const auto done = transaction->commit(); !done)
            return done.error();
        return counts;
    }
    ApplyCounts apply(const QVector<RowChange>& changes, const ChangeNote& note = kNote)
    {
        return VALUE(tryApply(changes, note));
    }
    void prepareObservations() { apply({institution(u"h"_s, u"Hospital"_s), indicator(u"beds"_s)}); }
    QString cell(RecordKind kind, const QString& id, QStringView column)
    {
        return VALUE(m_store->find(kind, id)).value_or(Row(30)).at(schema(kind).indexOf(column));
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordStore> m_store;
};

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
