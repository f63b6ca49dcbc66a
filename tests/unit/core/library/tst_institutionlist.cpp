// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/institutionlist.h"

#include "core/library/pinyinorder.h"
#include "core/library/statement.h"
#include "tests/unit/core/library/testrows.h"

#include <QElapsedTimer>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 20000;

/// Names of which many are alike, some equal, with numbers that sort as numbers.
QVector<RowChange> manyInstitutions()
{
    static const QStringList cities {
        u"呼和浩特市"_s, u"包头市"_s, u"北京市"_s, u"沈阳市"_s, u"重庆市"_s, u"长沙市"_s, u"厦门市"_s, u"Austin "_s};
    static const QStringList regions {u"CN-150100"_s, u"CN-150200"_s, u"CN-110105"_s, u"CN-210100"_s, u"CN-500000"_s,
        u"CN-430102"_s, u"CN-350200"_s, u"US-TX"_s};
    static const QStringList categories {u"general"_s, u"oncology"_s, u"mongolian"_s, {}};
    static const QStringList grades {u"3A"_s, u"3B"_s, u"3"_s, u"3-special"_s, u"2A"_s, u"1"_s, u"ungraded"_s, {}};
    QVector<RowChange> changes;
    changes.reserve(kMany);
    for (int i = 0; i < kMany; ++i) {
        const int city = i % int(cities.size());
        changes.append(institution(u"h%1"_s.arg(i), u"%1第%2人民医院"_s.arg(cities.at(city)).arg(i % 997),
            {{u"region"_s, regions.at(city)}, {u"category"_s, categories.at(i / 7 % 4)},
                {u"grade"_s, grades.at(i / 3 % 8)}}));
    }
    return changes;
}

QStringList ids(const QVector<ListItem>& items)
{
    QStringList ids;
    for (const ListItem& item : items)
        ids.append(item.id);
    return ids;
}

} // namespace

class TestInstitutionList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_large = VALUE(Library::create(m_dir.filePath(u"large.atlas"_s)));
        VERIFY_DONE(m_large->apply(manyInstitutions(), kNote));
    }

    void init()
    {
        static int count = 0;
        m_small = VALUE(Library::create(m_dir.filePath(u"small%1.atlas"_s.arg(++count))));
    }

    void listsHospitalsInPinyinOrder()
    {
        apply({institution(u"r"_s, u"阿拉善盟"_s, {{u"kind"_s, u"region"_s}}),
            institution(u"p"_s, u"阿里健康"_s, {{u"kind"_s, u"partner"_s}}), institution(u"f10"_s, u"包头市第10医院"_s),
            institution(u"f2"_s, u"包头市第2医院"_s), institution(u"z"_s, u"中日友好医院"_s),
            institution(u"a"_s, u"安徽省立医院"_s), institution(u"n"_s, u"内蒙古自治区人民医院"_s)});
        QCOMPARE(ids(page({}, nullptr, 100)), (QStringList {u"a"_s, u"f2"_s, u"f10"_s, u"n"_s, u"z"_s}));
    }

    void readsEveryColumn()
    {
        apply({institution(u"h"_s, u"内蒙古自治区肿瘤医院"_s,
                   {{u"name_en"_s, u"Inner Mongolia Cancer Hospital"_s}, {u"short_name"_s, u"内蒙古肿瘤"_s},
                       {u"status"_s, u"open"_s}, {u"category"_s, u"oncology"_s}, {u"grade"_s, u"3A"_s},
                       {u"region"_s, u"CN-150100"_s}}),
            indicator(u"beds"_s), observation(u"o"_s, u"h"_s, u"beds"_s, u"2018"_s, u"900"_s),
            institution(u"p"_s, u"北京大学"_s, {{u"kind"_s, u"partner"_s}})});
        const ListItem item = page({}, nullptr, 1).constFirst();
        QCOMPARE(item.id, u"h"_s);
        QCOMPARE(item.name, u"内蒙古自治区肿瘤医院"_s);
        QCOMPARE(item.nameEn, u"Inner Mongolia Cancer Hospital"_s);
        QCOMPARE(item.shortName, u"内蒙古肿瘤"_s);
        QCOMPARE(item.kind, InstitutionKind::Hospital);
        QCOMPARE(item.status, u"open"_s);
        QCOMPARE(item.category, u"oncology"_s);
        QCOMPARE(item.grade, u"3A"_s);
        QCOMPARE(item.region, u"CN-150100"_s);
        QCOMPARE(item.records, 1);
        QCOMPARE(item.sortKey, PinyinOrder().key(item.name));

        const auto items = VALUE(InstitutionList(m_small->database()).items({u"p"_s, u"nobody"_s, u"h"_s}));
        QCOMPARE(ids(items), (QStringList {u"p"_s, u"h"_s}));
        QCOMPARE(items.first().kind, InstitutionKind::Partner);
        QCOMPARE(items.last().key, item.key);
    }

    void filtersByRegion_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("everywhere") << QString()
                                    << QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};
        QTest::newRow("a province") << u"CN-150000"_s << QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("a city") << u"CN-150100"_s << QStringList {u"b"_s, u"c"_s};
        QTest::newRow("a district") << u"CN-150105"_s << QStringList {u"c"_s};
        QTest::newRow("another country's") << u"US-TX"_s << QStringList {u"f"_s};
        QTest::newRow("a country") << u"CN"_s << QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        QTest::newRow("none of these") << u"CN-640000"_s << QStringList();
        QTest::newRow("not a pattern") << u"CN-15%"_s << QStringList();
    }
    void filtersByRegion()
    {
        QFETCH(QString, region);
        QFETCH(QStringList, found);
        const QStringList regions {
            u"CN-150000"_s, u"CN-150100"_s, u"CN-150105"_s, u"CN-150200"_s, u"CN-110000"_s, u"US-TX"_s, {}};
        QVector<RowChange> changes;
        for (int i = 0; i < regions.size(); ++i)
            changes.append(institution(QChar(u'a' + i), QChar(u'A' + i), {{u"region"_s, regions.at(i)}}));
        apply(changes);
        QCOMPARE(ids(page({region, {}, {}}, nullptr, 100)), found);
    }

    void filtersByCategoryAndGrade()
    {
        apply({institution(u"a"_s, u"A"_s, {{u"category"_s, u"oncology"_s}, {u"grade"_s, u"3A"_s}}),
            institution(u"b"_s, u"B"_s, {{u"category"_s, u"oncology"_s}, {u"grade"_s, u"3-special"_s}}),
            institution(u"c"_s, u"C"_s, {{u"category"_s, u"general"_s}, {u"grade"_s, u"3"_s}}),
            institution(u"d"_s, u"D"_s, {{u"category"_s, u"general"_s}, {u"grade"_s, u"2A"_s}}),
            institution(u"e"_s, u"E"_s)});
        const auto found = [this](const ListFilter& filter) { return ids(page(filter, nullptr, 100)).join(QString()); };
        QCOMPARE(found({{}, u"oncology"_s, {}}), u"ab"_s);
        QCOMPARE(found({{}, {}, u"3"_s}), u"abc"_s);
        QCOMPARE(found({{}, {}, u"3A"_s}), u"a"_s);
        QCOMPARE(found({{}, {}, u"3-special"_s}), u"b"_s);
        QCOMPARE(found({{}, {}, u"2"_s}), u"d"_s);
        QCOMPARE(found({{}, u"general"_s, u"3"_s}), u"c"_s);
        QCOMPARE(found({{}, u"oncology' OR 1=1 --"_s, {}}), QString());
    }

    void countsWithParents()
    {
        apply({institution(u"a"_s, u"A"_s,
                   {{u"region"_s, u"CN-150105"_s}, {u"category"_s, u"oncology"_s}, {u"grade"_s, u"3A"_s}}),
            institution(
                u"b"_s, u"B"_s, {{u"region"_s, u"CN-150100"_s}, {u"category"_s, u"general"_s}, {u"grade"_s, u"3A"_s}}),
            institution(
                u"c"_s, u"C"_s, {{u"region"_s, u"CN-150200"_s}, {u"category"_s, u"oncology"_s}, {u"grade"_s, u"2A"_s}}),
            institution(u"d"_s, u"D"_s, {{u"region"_s, u"US-TX"_s}, {u"category"_s, u"oncology"_s}}),
            institution(u"e"_s, u"E"_s),
            institution(u"r"_s, u"R"_s, {{u"region"_s, u"CN-150000"_s}, {u"kind"_s, u"region"_s}})});
        const InstitutionList list(m_small->database());
        ListCounts counts = VALUE(list.counts({}));
        QCOMPARE(counts.total, 5);
        QCOMPARE(counts.byRegion,
            (QHash<QString, int> {
                {u"CN-150105"_s, 1}, {u"CN-150100"_s, 2}, {u"CN-150200"_s, 1}, {u"CN-150000"_s, 3}, {u"US-TX"_s, 1}}));
        QCOMPARE(counts.byCategory.value(u"oncology"_s), 3);
        QCOMPARE(counts.byGrade.value(u"3A"_s), 2);

        counts = VALUE(list.counts({u"CN-150100"_s, u"oncology"_s, {}}));
        QCOMPARE(counts.total, 1);
        QCOMPARE(counts.byRegion.value(u"CN-150000"_s), 2);
        QCOMPARE(counts.byRegion.value(u"CN-150200"_s), 1);
        QCOMPARE(counts.byCategory.value(u"general"_s), 1);
        QCOMPARE(counts.byGrade.value(u"3A"_s), 1);
        QCOMPARE(counts.byGrade.value(u"2A"_s), 0);
    }

    void knowsTheRegionsInstitutions()
    {
        apply({institution(u"nm"_s, u"内蒙古"_s, {{u"region"_s, u"CN-150000"_s}, {u"kind"_s, u"region"_s}}),
            institution(u"none"_s, u"Nowhere"_s, {{u"kind"_s, u"region"_s}}),
            institution(u"h"_s, u"H"_s, {{u"region"_s, u"CN-150100"_s}})});
        QCOMPARE(VALUE(InstitutionList(m_small->database()).regionInstitutions()),
            (QHash<QString, QString> {{u"CN-150000"_s, u"nm"_s}}));
    }

    void pagesWithoutGaps_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("grade");
        QTest::newRow("all") << QString() << QString() << QString();
        QTest::newRow("province") << u"CN-150000"_s << QString() << QString();
        QTest::newRow("city") << u"CN-150100"_s << QString() << QString();
        QTest::newRow("district") << u"CN-110105"_s << QString() << QString();
        QTest::newRow("abroad") << u"US-TX"_s << QString() << QString();
        QTest::newRow("country") << u"CN"_s << QString() << QString();
        QTest::newRow("category") << QString() << u"mongolian"_s << QString();
        QTest::newRow("level") << QString() << QString() << u"3"_s;
        QTest::newRow("grade") << QString() << QString() << u"2A"_s;
        QTest::newRow("everything") << u"CN-150000"_s << u"oncology"_s << u"3"_s;
    }
    void pagesWithoutGaps()
    {
        QFETCH(QString, region);
        QFETCH(QString, category);
        QFETCH(QString, grade);
        const ListFilter filter {region, category, grade};
        const InstitutionList list(m_large->database());
        QSet<QString> seen;
        std::pair<QByteArray, qint64> last;
        std::optional<ListCursor> cursor;
        qint64 slowest = 0;
        while (true) {
            QElapsedTimer timer;
            timer.start();
            const auto items = VALUE(list.page(filter, cursor ? &*cursor : nullptr, 256));
            slowest = std::max(slowest, timer.nsecsElapsed());
            QVERIFY(items.size() <= 256);
            for (const ListItem& item : items) {
                const std::pair place(item.sortKey, item.key);
                QVERIFY(last < place);
                last = place;
                QVERIFY(!seen.contains(item.id));
                seen.insert(item.id);
            }
            if (items.size() < 256)
                break;
            cursor = ListCursor {items.last().sortKey, items.last().key};
        }
        QCOMPARE(int(seen.size()), VALUE(list.counts(filter)).total);
        QVERIFY(!seen.isEmpty());
        // Some 2 ms on a quiet machine; the bound only catches a scan or a sort gone wrong.
        QVERIFY2(slowest < 500'000'000, qPrintable(QString::number(slowest)));

        const ListCursor beyond {QByteArray("\xff\xff"), 0};
        QVERIFY(VALUE(list.page(filter, &beyond, 256)).isEmpty());
    }

    /// What the database was really asked is what is explained.
    void pagesOverAnIndex_data() { pagesWithoutGaps_data(); }
    void pagesOverAnIndex()
    {
        QFETCH(QString, region);
        QFETCH(QString, category);
        QFETCH(QString, grade);
        const ListFilter filter {region, category, grade};
        const InstitutionList list(m_large->database());
        const ListItem first = VALUE(list.page(filter, nullptr, 1)).first();
        const ListCursor cursor {first.sortKey, first.key};
        for (const ListCursor* after : {static_cast<const ListCursor*>(nullptr), &cursor}) {
            QStringList asked;
            const auto trace = [](unsigned, void* context, void*, void* sql) {
                static_cast<QStringList*>(context)->append(QString::fromUtf8(static_cast<const char*>(sql)));
                return 0;
            };
            sqlite3_trace_v2(m_large->database().handle(), SQLITE_TRACE_STMT, trace, &asked);
            const auto items = VALUE(list.page(filter, after, 20));
            sqlite3_trace_v2(m_large->database().handle(), 0, nullptr, nullptr);
            QCOMPARE(asked.size(), 1);
            auto plan = VALUE(Statement::prepare(m_large->database(), u"EXPLAIN QUERY PLAN "_s + asked.first()));
            QStringList steps;
            while (VALUE(plan.step()))
                steps.append(plan.text(3));
            QCOMPARE(steps.size(), 1);
            QVERIFY2(steps.first().contains(u"INDEX institutions_list"), qPrintable(steps.first()));
            QVERIFY2(!steps.first().contains(u"TEMP B-TREE"), qPrintable(steps.first()));
            // A page behind another is found by searching, not by reading all before it.
            if (after)
                QVERIFY2(steps.first().startsWith(u"SEARCH"_s) && steps.first().contains(u"sort_key"),
                    qPrintable(steps.first()));
        }
    }

    void sortsAnewWhenIcuHasChanged()
    {
        apply({institution(u"a"_s, u"安徽省立医院"_s), institution(u"b"_s, u"包头市中心医院"_s)});
        VERIFY_DONE(m_small->database().exec(
            u"UPDATE derived SET value = 'ICU 1'; UPDATE institutions SET sort_key = x'ff' WHERE id = 'a'"_s));
        QCOMPARE(ids(page({}, nullptr, 10)), (QStringList {u"b"_s, u"a"_s}));
        apply({institution(u"z"_s, u"中日友好医院"_s)});
        QCOMPARE(ids(page({}, nullptr, 10)), (QStringList {u"a"_s, u"b"_s, u"z"_s}));
    }

private:
    void apply(const QVector<RowChange>& changes) { VERIFY_DONE(m_small->apply(changes, kNote)); }
    QVector<ListItem> page(const ListFilter& filter, const ListCursor* after, int limit)
    {
        return VALUE(InstitutionList(m_small->database()).page(filter, after, limit));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_large, m_small;
};

QTEST_GUILESS_MAIN(TestInstitutionList)
#include "tst_institutionlist.moc"
