// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordsearch.h"

#include "tests/unit/core/library/testrows.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

class TestRecordSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = VALUE(Library::create(m_dir.filePath(u"found.atlas"_s)));
        const auto titled = [](RecordKind kind, const QString& id, const QString& column, const QString& title) {
            return put(kind, id,
                {{u"institution"_s, u"a"_s}, {column, title}, {u"source"_s, u"annual"_s},
                    {kind == RecordKind::Milestone ? u"category"_s : u"section"_s,
                        kind == RecordKind::Milestone ? u"construction"_s : u"equipment"_s}});
        };
        const QVector<RowChange> changes {put(RecordKind::Concept, u"beds"_s, {{u"name"_s, u"床位"_s}}),
            put(RecordKind::Concept, u"area"_s, {{u"name"_s, u"建筑面积"_s}, {u"name_en"_s, u"Floor area"_s}}),
            put(RecordKind::Source, u"annual"_s, {{u"title"_s, u"新院区建设纪实"_s}, {u"kind"_s, u"article"_s}}),
            institution(u"a"_s, u"甲医院"_s), indicator(u"beds.open"_s, u"beds"_s),
            titled(RecordKind::Milestone, u"m1"_s, u"title"_s, u"完成新院区建设与搬迁"_s),
            titled(RecordKind::Milestone, u"m2"_s, u"title"_s, u"新院区"_s),
            titled(RecordKind::Milestone, u"m3"_s, u"title"_s, u"新院区封顶"_s),
            titled(RecordKind::Milestone, u"m4"_s, u"title"_s, u"100% 覆盖"_s),
            titled(RecordKind::ProfileItem, u"p1"_s, u"name"_s, u"新院区直线加速器"_s),
            observation(u"o1"_s, u"a"_s, u"beds.open"_s, u"2022"_s, u"100"_s, u"annual"_s), source(u"paper"_s),
            put(RecordKind::Citation, u"c1"_s, {{u"record"_s, u"observations/o1"_s}, {u"source"_s, u"paper"_s}}),
            put(RecordKind::Citation, u"c2"_s,
                {{u"record"_s, u"institutions/a"_s}, {u"field"_s, u"founded"_s}, {u"source"_s, u"paper"_s}}),
            put(RecordKind::Citation, u"c3"_s, {{u"record"_s, u"milestones/m1"_s}, {u"source"_s, u"annual"_s}})};
        const auto applied = m_library->apply(changes, {u"tester"_s, u"import"_s, {}});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    }

    void findsByTitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("best first, kind by kind")
            << u"新院区"_s << QStringList {u"m2"_s, u"m3"_s, u"m1"_s, u"p1"_s, u"annual"_s};
        QTest::newRow("a concept") << u"床位"_s << QStringList {u"beds"_s};
        QTest::newRow("its initials") << u"cw"_s << QStringList {u"beds"_s};
        QTest::newRow("its pinyin") << u"jianzhu"_s << QStringList {u"area"_s};
        QTest::newRow("in English, any case") << u"floor"_s << QStringList {u"area"_s};
        QTest::newRow("no pattern") << u"100%"_s << QStringList {u"m4"_s};
        QTest::newRow("a pattern's character alone") << u"_"_s << QStringList();
        QTest::newRow("nothing") << u"   "_s << QStringList();
        QTest::newRow("no quotation") << u"' OR 1=1 --"_s << QStringList();
    }
    void findsByTitle()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QStringList found;
        for (const RecordHit& hit : VALUE(RecordSearch(m_library->database()).find(text, 5)))
            found.append(hit.ref.id);
        QCOMPARE(found, ids);
    }

    void isBounded()
    {
        const auto hits = VALUE(RecordSearch(m_library->database()).find(u"新院区"_s, 2));
        QCOMPARE(std::count_if(hits.cbegin(), hits.cend(),
                     [](const RecordHit& hit) { return hit.ref.kind == RecordKind::Milestone; }),
            2);
        QCOMPARE(hits.first().institutionName, u"甲医院"_s);
    }

    void tellsWhatRestsOnASource()
    {
        QStringList ids;
        for (const RecordHit& hit : VALUE(RecordSearch(m_library->database()).citing(u"annual"_s, 10)))
            ids.append(hit.ref.id);
        ids.sort();
        const QStringList expected {u"m1"_s, u"m2"_s, u"m3"_s, u"m4"_s, u"o1"_s, u"p1"_s};
        QCOMPARE(ids, expected);
        QVERIFY(VALUE(RecordSearch(m_library->database()).citing(u"other"_s, 10)).isEmpty());
    }

    /// A further source of a record is one of its sources too, and counts once.
    void tellsWhatCitationsSayOfASource()
    {
        QStringList paths;
        for (const RecordHit& hit : VALUE(RecordSearch(m_library->database()).citing(u"paper"_s, 10)))
            paths.append(toPath(hit.ref));
        QCOMPARE(paths, (QStringList {u"institutions/a"_s, u"observations/o1"_s}));
    }

    void findsAnInstitutionsRecordsByAnyWords()
    {
        const RecordSearch search(m_library->database());
        const auto ids = [&](const QString& text) {
            QStringList found;
            for (const RecordHit& hit : VALUE(search.findOf(u"a"_s, text, 10)))
                found.append(hit.ref.id);
            return found;
        };
        QCOMPARE(ids({}).size(), 6);
        QCOMPARE(ids(u"2022"_s), QStringList {u"o1"_s});
        QCOMPARE(ids(u"beds 2022"_s), QStringList {u"o1"_s});
        QCOMPARE(ids(u"fengding"_s), QStringList {u"m3"_s});
        QCOMPARE(ids(u"新院区 equipment"_s), QStringList {u"p1"_s});
        QCOMPARE(ids(u"beds 2021"_s), QStringList());
        QVERIFY(VALUE(search.findOf(u"b"_s, {}, 10)).isEmpty());
        QCOMPARE(VALUE(search.hit({RecordKind::Observation, u"o1"_s, {}}))->institutionName, u"甲医院"_s);
        QVERIFY(!VALUE(search.hit({RecordKind::Observation, u"o2"_s, {}})));
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestRecordSearch)
#include "tst_recordsearch.moc"
