// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/datasetreader.h"

#include "tests/unit/core/library/randomrows.h"
#include "tests/unit/core/library/testrows.h"

#include <QSet>

#include <sqlite3.h>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T> QStringList ids(const QVector<T>& records)
{
    QStringList ids;
    for (const T& record : records)
        ids.append(record.id);
    return ids;
}

template<typename T> QStringList keys(const QHash<QString, T>& records)
{
    QStringList keys = records.keys();
    keys.sort();
    return keys;
}

} // namespace

class TestDatasetReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_library = VALUE(Library::create(m_dir.filePath(u"%1.atlas"_s.arg(++count))));
    }

    void readsAllThatIsKnown()
    {
        const auto milestone
            = [](const QString& id, const QString& institution, const QString& date, const QString& counterpart = {}) {
                  return put(RecordKind::Milestone, id,
                      {{u"institution"_s, institution}, {u"date"_s, date}, {u"title"_s, id},
                          {u"category"_s, u"founding"_s}, {u"counterpart"_s, counterpart}, {u"source"_s, u"s3"_s}});
              };
        const auto item = [](const QString& id, const QString& institution, const QString& section) {
            return put(RecordKind::ProfileItem, id,
                {{u"institution"_s, institution}, {u"section"_s, section}, {u"name"_s, id}});
        };
        const auto citation = [](const QString& id, const QString& record, const QString& source) {
            return put(
                RecordKind::Citation, id, {{u"record"_s, record}, {u"source"_s, source}, {u"locator"_s, u"p. 1"_s}});
        };
        VERIFY_DONE(m_library->apply(
            {put(RecordKind::Concept, u"beds"_s, {{u"name"_s, u"床位"_s}}),
                put(RecordKind::Concept, u"staff"_s, {{u"name"_s, u"职工"_s}}), indicator(u"beds.open"_s, u"beds"_s),
                indicator(u"beds.authorised"_s, u"beds"_s), indicator(u"staff.all"_s, u"staff"_s), source(u"s1"_s),
                source(u"s2"_s), source(u"s3"_s), source(u"s4"_s), source(u"unused"_s),
                institution(u"a"_s, u"A"_s, {{u"parent"_s, u"owner"_s}, {u"source"_s, u"s1"_s}}),
                institution(u"b"_s, u"B"_s), institution(u"c"_s, u"C"_s),
                institution(u"owner"_s, u"Owner"_s, {{u"kind"_s, u"partner"_s}}),
                institution(u"other"_s, u"Other"_s, {{u"kind"_s, u"partner"_s}}), name(u"n2"_s, u"a"_s, u"Y"_s),
                name(u"n1"_s, u"a"_s, u"X"_s), name(u"n3"_s, u"c"_s, u"Z"_s),
                observation(u"o1"_s, u"a"_s, u"beds.open"_s, u"2020"_s, u"3"_s),
                observation(u"o2"_s, u"a"_s, u"beds.open"_s, u"2018"_s, u"1"_s, u"s2"_s),
                observation(u"o3"_s, u"a"_s, u"beds.authorised"_s, {}, u"2"_s),
                observation(u"o4"_s, u"b"_s, u"beds.open"_s, u"2019"_s, u"4"_s),
                observation(u"o5"_s, u"c"_s, u"staff.all"_s, u"2019"_s, u"5"_s, u"unused"_s),
                milestone(u"m1"_s, u"a"_s, u"2010"_s), milestone(u"m2"_s, u"a"_s, {}),
                milestone(u"m3"_s, u"a"_s, u"1956"_s, u"other"_s), milestone(u"m4"_s, u"b"_s, u"1950%"_s),
                item(u"i1"_s, u"a"_s, u"honour"_s), item(u"i3"_s, u"a"_s, u"discipline"_s),
                item(u"i2"_s, u"a"_s, u"discipline"_s), item(u"i4"_s, u"b"_s, u"centre"_s),
                citation(u"c1"_s, u"observations/o2"_s, u"s4"_s), citation(u"c2"_s, u"institutions/a"_s, u"s1"_s),
                citation(u"c3"_s, u"observations/o2"_s, u"s1"_s), citation(u"c4"_s, u"observations/o5"_s, u"unused"_s),
                citation(u"c5"_s, u"milestones/m4"_s, u"s1"_s), citation(u"c6"_s, u"sources/s1"_s, u"unused"_s)},
            kNote));

        const Dataset dataset = VALUE(readDataset(m_library->database(), {u"b"_s, u"nobody"_s, u"a"_s, u"b"_s}));
        QCOMPARE(ids(dataset.institutions), (QStringList {u"b"_s, u"a"_s}));
        QCOMPARE(ids(dataset.names), (QStringList {u"n1"_s, u"n2"_s}));
        // By institution as asked, indicator, then period; the undated last.
        QCOMPARE(ids(dataset.observations), (QStringList {u"o4"_s, u"o3"_s, u"o2"_s, u"o1"_s}));
        QCOMPARE(ids(dataset.milestones), (QStringList {u"m4"_s, u"m3"_s, u"m1"_s, u"m2"_s}));
        QCOMPARE(ids(dataset.items), (QStringList {u"i4"_s, u"i2"_s, u"i3"_s, u"i1"_s}));
        QCOMPARE(
            keys(dataset.citations), (QStringList {u"institutions/a"_s, u"milestones/m4"_s, u"observations/o2"_s}));
        QCOMPARE(ids(dataset.citations.value(u"observations/o2"_s)), (QStringList {u"c1"_s, u"c3"_s}));
        QCOMPARE(keys(dataset.sources), (QStringList {u"s1"_s, u"s2"_s, u"s3"_s, u"s4"_s}));
        QCOMPARE(keys(dataset.indicators), (QStringList {u"beds.authorised"_s, u"beds.open"_s}));
        QCOMPARE(keys(dataset.concepts), QStringList {u"beds"_s});
        QCOMPARE(keys(dataset.related), (QStringList {u"other"_s, u"owner"_s}));

        QCOMPARE(dataset.observations.at(2).quantity->value, 1.0);
        QCOMPARE(dataset.observations.at(2).provenance.source, u"s2"_s);
        QCOMPARE(dataset.institution(u"a"_s)->parent, u"owner"_s);
        QCOMPARE(dataset.milestone(u"m3"_s)->counterpart, u"other"_s);
        QCOMPARE(dataset.provenance({RecordKind::Observation, u"o2"_s, {}}).size(), 3);
    }

    void readsNothingOfNobody()
    {
        for (const QStringList& asked : {QStringList(), QStringList {u"nobody"_s}}) {
            const Dataset dataset = VALUE(readDataset(m_library->database(), asked));
            QVERIFY(dataset.institutions.isEmpty());
            QVERIFY(dataset.sources.isEmpty());
            QVERIFY(dataset.related.isEmpty());
        }
        QVERIFY(!m_library->database().isInTransaction());
    }

    void agreesWithTheStore()
    {
        RandomRows random(3);
        QVector<RowChange> changes;
        for (const auto& [kind, row] : random.library(40))
            changes.append({kind, row.first(), row});
        VERIFY_DONE(m_library->apply(changes, kNote));
        const QStringList asked {u"institutions.7"_s, u"institutions.3"_s, u"institutions.39"_s};
        const Dataset dataset = VALUE(readDataset(m_library->database(), asked));
        const RecordStore store(m_library->database());
        const auto ofAsked = [&](RecordKind kind) {
            QStringList ids;
            require(store.forEach(kind, [&](const Row& row) {
                if (asked.contains(row.at(1)))
                    ids.append(row.first());
                return true;
            }));
            return ids;
        };
        const auto sorted = [](QStringList ids) {
            ids.sort();
            return ids;
        };
        QCOMPARE(sorted(ids(dataset.names)), ofAsked(RecordKind::Name));
        QCOMPARE(sorted(ids(dataset.observations)), ofAsked(RecordKind::Observation));
        QCOMPARE(sorted(ids(dataset.milestones)), ofAsked(RecordKind::Milestone));
        QCOMPARE(sorted(ids(dataset.items)), ofAsked(RecordKind::ProfileItem));
        for (const Observation& read : dataset.observations)
            QCOMPARE(read, VALUE(toObservation(*VALUE(store.find(RecordKind::Observation, read.id)))));
        // Nothing that is referred to is missing.
        for (const Observation& read : dataset.observations) {
            QVERIFY(dataset.indicators.contains(read.indicator));
            QVERIFY(read.provenance.source.isEmpty() || dataset.sources.contains(read.provenance.source));
        }
        for (const Indicator& read : dataset.indicators)
            QVERIFY(read.conceptId.isEmpty() || dataset.concepts.contains(read.conceptId));
        for (const Milestone& read : dataset.milestones)
            QVERIFY(read.counterpart.isEmpty() || dataset.related.contains(read.counterpart));
    }

    void asksLittleHoweverMuchThereIs()
    {
        RandomRows random(5);
        QVector<RowChange> changes;
        for (const auto& [kind, row] : random.library(200))
            changes.append({kind, row.first(), row});
        VERIFY_DONE(m_library->apply(changes, kNote));
        QStringList all;
        for (int i = 0; i < 200; ++i)
            all.append(u"institutions.%1"_s.arg(i));
        int asked = 0;
        const auto count = [](unsigned, void* context, void*, void*) {
            ++*static_cast<int*>(context);
            return 0;
        };
        sqlite3_trace_v2(m_library->database().handle(), SQLITE_TRACE_STMT, count, &asked);
        const Dataset dataset = VALUE(readDataset(m_library->database(), all));
        sqlite3_trace_v2(m_library->database().handle(), 0, nullptr, nullptr);
        QCOMPARE(dataset.observations.size(), 200);
        QVERIFY2(asked <= 15, qPrintable(QString::number(asked)));
    }

private:
    static void require(const Result<void>& done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestDatasetReader)
#include "tst_datasetreader.moc"
