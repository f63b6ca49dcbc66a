// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/namesearch.h"

#include "core/library/pinyin.h"
#include "core/library/pinyinwords.h"
#include "tests/unit/core/library/testrows.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

class TestNameSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_library = VALUE(Library::create(m_dir.filePath(u"%1.atlas"_s.arg(++count))));
    }

    // The traps of the data model.
    void findsOneHospitalByAllItsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("matched");
        const QString cancer = u"nm-cancer"_s;
        QTest::newRow("whole name") << u"内蒙古自治区肿瘤医院"_s << cancer << QString();
        QTest::newRow("part of it") << u"肿瘤"_s << cancer << QString();
        QTest::newRow("one character") << u"瘤"_s << cancer << QString();
        QTest::newRow("another name") << u"内蒙古肿瘤医院"_s << cancer << u"内蒙古肿瘤医院"_s;
        QTest::newRow("a partner's name")
            << u"北京大学肿瘤医院内蒙古医院"_s << cancer << u"北京大学肿瘤医院内蒙古医院"_s;
        QTest::newRow("a former name") << u"铁路局中心"_s << cancer << u"呼和浩特铁路局中心医院"_s;
        QTest::newRow("initials of another name") << u"nmgzlyy"_s << cancer << u"内蒙古肿瘤医院"_s;
        QTest::newRow("initials of its name") << u"nmgzzqzlyy"_s << cancer << QString();
        QTest::newRow("initials inside") << u"zqzl"_s << cancer << QString();
        QTest::newRow("capital initials") << u"NMGZLYY"_s << cancer << u"内蒙古肿瘤医院"_s;
        QTest::newRow("pinyin") << u"neimengguzizhiquzhongliuyiyuan"_s << cancer << QString();
        QTest::newRow("pinyin with blanks") << u" nei meng gu  zhong liu yi"_s << cancer << u"内蒙古肿瘤医院"_s;
        QTest::newRow("pinyin with tones") << u"zhǒngliú"_s << cancer << QString();
        QTest::newRow("pinyin inside") << u"zhongliu"_s << cancer << QString();
        QTest::newRow("pinyin begun") << u"zhongl"_s << cancer << QString();
        QTest::newRow("pinyin, not from a syllable's start") << u"hongliu"_s << cancer << QString();
        QTest::newRow("English") << u"mongolia cancer"_s << cancer << QString();
        QTest::newRow("English, full width") << u"ＣＡＮＣＥＲ"_s << cancer << QString();
        QTest::newRow("short name") << u"肿瘤院"_s << cancer << QString();
        QTest::newRow("a blank inside") << u"肿瘤 医院"_s << cancer << QString();
        QTest::newRow("compatibility character") << u"⼈民医院"_s << u"nm-people"_s << QString();
        QTest::newRow("the other one") << u"内蒙古医科大学附属医院"_s << u"nm-affiliated"_s << QString();
        QTest::newRow("a region") << u"内蒙古自治区"_s << u"nm"_s << QString();
        QTest::newRow("a partner") << u"北京大学肿瘤医院"_s << u"pku-cancer"_s << QString();
    }
    void findsOneHospitalByAllItsNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        QFETCH(QString, matched);
        apply({institution(u"nm-cancer"_s, u"内蒙古自治区肿瘤医院"_s,
                   {{u"name_en"_s, u"Inner Mongolia Cancer Hospital"_s}, {u"short_name"_s, u"内蒙古肿瘤院"_s}}),
            name(u"1"_s, u"nm-cancer"_s, u"内蒙古肿瘤医院"_s),
            name(u"2"_s, u"nm-cancer"_s, u"内蒙古医科大学附属人民医院"_s),
            name(u"3"_s, u"nm-cancer"_s, u"北京大学肿瘤医院内蒙古医院"_s),
            name(u"4"_s, u"nm-cancer"_s, u"呼和浩特铁路局中心医院"_s),
            institution(u"nm-affiliated"_s, u"内蒙古医科大学附属医院"_s),
            institution(u"nm-people"_s, u"内蒙古自治区人民医院"_s),
            institution(u"nm"_s, u"内蒙古自治区"_s, {{u"kind"_s, u"region"_s}}),
            institution(u"pku-cancer"_s, u"北京大学肿瘤医院"_s, {{u"kind"_s, u"partner"_s}}), indicator(u"beds"_s),
            observation(u"o"_s, u"nm-cancer"_s, u"beds"_s, u"2018"_s, u"900"_s)});
        const auto hits = find(text);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().item.id, first);
        QCOMPARE(hits.first().matchedName, matched);
        QSet<QString> once;
        for (const NameHit& hit : hits)
            once.insert(hit.item.id);
        QCOMPARE(once.size(), hits.size());
    }

    void findsNothingInNothing()
    {
        apply({institution(u"h"_s, u"内蒙古自治区肿瘤医院"_s, {{u"name_en"_s, u"Cancer Hospital"_s}})});
        for (const auto& text :
            {QString(), u" "_s, u"　\t"_s, u"中医"_s, u"瘤肿"_s, u"xyz"_s, u"肿瘤医院的"_s, u"古治"_s, u"🏥"_s})
            QVERIFY2(find(text).isEmpty(), qPrintable(text));
        QVERIFY(find(u"肿瘤"_s, 0).isEmpty());
        QVERIFY(find(u"肿瘤"_s, -1).isEmpty());
    }

    /// Pairs of characters that stand apart are no hit: 人民 and 民医 and 医院, but not 人民医院.
    void verifiesItsHits()
    {
        apply({institution(u"h"_s, u"人民路中民医疗与市医院"_s)});
        QVERIFY(find(u"人民医院"_s).isEmpty());
        QCOMPARE(find(u"市医院"_s).size(), 1);
    }

    void takesSyntaxAsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u"%"_s, u"_"_s, u"*"_s, u"\""_s, u"'"_s, u"' OR 1=1 --"_s, u"\" OR \"a"_s,
                 u"NEAR(a b)"_s, u"a AND b"_s, u"NOT"_s, u"^a"_s, u"a*"_s, u"-a"_s, u"(a"_s, u"grams:a"_s, u"\\"_s,
                 u";DROP TABLE names"_s, u"{"_s, u"$"_s, u"."_s, u"?1"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void takesSyntaxAsText()
    {
        QFETCH(QString, text);
        apply({institution(u"plain"_s, u"包头市中心医院"_s, {{u"name_en"_s, u"Baotou Central Hospital"_s}}),
            institution(u"odd"_s, u"Hospital %1 of 包头"_s.arg(text))});
        const auto hits = find(text);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().item.id, u"odd"_s);
        QCOMPARE(hits.size(), 1);
    }

    void ranksWholeBeforeStartBeforePart()
    {
        apply({institution(u"part"_s, u"沈阳人民医院"_s), institution(u"start"_s, u"人民医院总院"_s),
            institution(u"whole"_s, u"人民医院"_s)});
        QCOMPARE(ids(u"人民医院"_s), (QStringList {u"whole"_s, u"start"_s, u"part"_s}));
        QCOMPARE(ids(u"renminyiyuan"_s), (QStringList {u"whole"_s, u"start"_s, u"part"_s}));
        QCOMPARE(ids(u"rmyy"_s), (QStringList {u"whole"_s, u"start"_s, u"part"_s}));
    }

    void ranksLiteralBeforePinyinBeforeInitials()
    {
        apply({institution(u"initials"_s, u"安宁"_s), institution(u"pinyin"_s, u"安"_s),
            institution(u"literal"_s, u"An"_s), institution(u"start"_s, u"An Zhen"_s),
            institution(u"pinyin-start"_s, u"安贞"_s)});
        QCOMPARE(ids(u"an"_s), (QStringList {u"literal"_s, u"pinyin"_s, u"initials"_s, u"start"_s, u"pinyin-start"_s}));
    }

    void ranksDisplayNamesBeforeOthers()
    {
        apply({institution(u"other"_s, u"甲"_s), name(u"1"_s, u"other"_s, u"市肿瘤医院"_s),
            institution(u"display"_s, u"乙市肿瘤医院"_s)});
        QCOMPARE(ids(u"肿瘤"_s), (QStringList {u"display"_s, u"other"_s}));
        // A better place counts for more.
        QCOMPARE(ids(u"市肿瘤"_s), (QStringList {u"other"_s, u"display"_s}));
    }

    void ranksByWhatIsKnown()
    {
        QVector<RowChange> changes {indicator(u"beds"_s)};
        for (const auto& [id, records] : {std::pair(u"a"_s, 0), std::pair(u"b"_s, 9), std::pair(u"c"_s, 3)}) {
            changes.append(institution(id, u"市肿瘤医院"_s));
            for (int i = 0; i < records; ++i)
                changes.append(observation(u"%1%2"_s.arg(id).arg(i), id, u"beds"_s, QString::number(2000 + i), u"1"_s));
        }
        apply(changes);
        QCOMPARE(ids(u"肿瘤"_s), (QStringList {u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(find(u"肿瘤"_s).first().item.records, 9);
        // It moves up as soon as more is known.
        changes.clear();
        for (int i = 0; i < 20; ++i)
            changes.append(observation(u"more%1"_s.arg(i), u"a"_s, u"beds"_s, QString::number(1990 + i), u"1"_s));
        apply(changes);
        QCOMPARE(ids(u"肿瘤"_s), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    }

    void findsTheBestKnownAmongMany()
    {
        QVector<RowChange> changes {indicator(u"beds"_s)};
        for (int i = 0; i < 2000; ++i)
            changes.append(institution(u"h%1"_s.arg(i), u"第%1人民医院"_s.arg(i)));
        for (int i = 0; i < 5; ++i)
            changes.append(observation(u"o%1"_s.arg(i), u"h1999"_s, u"beds"_s, QString::number(2000 + i), u"1"_s));
        apply(changes);
        for (const auto& text : {u"人民医院"_s, u"院"_s, u"renmin"_s, u"rmyy"_s, u"第"_s, u"d"_s}) {
            const auto hits = find(text, 10);
            QCOMPARE(hits.size(), 10);
            QCOMPARE(hits.first().item.id, u"h1999"_s);
        }
    }

    void filters()
    {
        apply({institution(u"a"_s, u"包头肿瘤医院"_s, {{u"region"_s, u"CN-150200"_s}, {u"grade"_s, u"3A"_s}}),
            institution(u"b"_s, u"沈阳肿瘤医院"_s, {{u"region"_s, u"CN-210100"_s}, {u"category"_s, u"oncology"_s}})});
        const NameSearch search(m_library->database());
        const auto found = [&search](const ListFilter& filter) {
            QStringList ids;
            for (const NameHit& hit : VALUE(search.find(u"肿瘤"_s, 10, filter)))
                ids.append(hit.item.id);
            return ids.join(QString());
        };
        QCOMPARE(found({u"CN-150000"_s, {}, {}}), u"a"_s);
        QCOMPARE(found({u"CN-210100"_s, {}, {}}), u"b"_s);
        QCOMPARE(found({{}, u"oncology"_s, {}}), u"b"_s);
        QCOMPARE(found({{}, {}, u"3"_s}), u"a"_s);
        QCOMPARE(found({u"CN-150000"_s, u"oncology"_s, {}}), QString());
    }

    void followsEveryChange()
    {
        apply({institution(u"h"_s, u"旧名医院"_s), name(u"n"_s, u"h"_s, u"铁路医院"_s)});
        QCOMPARE(ids(u"旧名"_s), QStringList {u"h"_s});
        QCOMPARE(ids(u"tielu"_s), QStringList {u"h"_s});
        apply({institution(u"h"_s, u"新名医院"_s)});
        QVERIFY(find(u"旧名"_s).isEmpty());
        QVERIFY(find(u"jiuming"_s).isEmpty());
        QCOMPARE(ids(u"新名"_s), QStringList {u"h"_s});
        QCOMPARE(ids(u"铁路"_s), QStringList {u"h"_s});
        apply({institution(u"i"_s, u"另一医院"_s), name(u"n"_s, u"i"_s, u"铁路医院"_s)});
        QCOMPARE(ids(u"铁路"_s), QStringList {u"i"_s});
        apply({removal(RecordKind::Name, u"n"_s)});
        QVERIFY(find(u"铁路"_s).isEmpty());
        apply({removal(RecordKind::Institution, u"h"_s)});
        QVERIFY(find(u"新名"_s).isEmpty());
        QCOMPARE(ids(u"医院"_s), QStringList {u"i"_s});
    }

    /// The index answers as a look at every name would.
    void findsWhatAScanFinds()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"内蒙古自治区肿瘤医院人民第一二三中ABab12"_s;
        const auto text = [&](int length) {
            QString text;
            for (int i = 0; i < length; ++i)
                text.append(alphabet.at(random.bounded(int(alphabet.size()))));
            return text;
        };
        QVector<RowChange> changes;
        QStringList names;
        for (int i = 0; i < 400; ++i) {
            names.append(text(1 + random.bounded(12)));
            changes.append(institution(u"h%1"_s.arg(i), names.last()));
        }
        apply(changes);
        for (int i = 0; i < 300; ++i) {
            // Chinese only: letters would be looked for in pinyin as well.
            QString wanted = text(1 + random.bounded(3));
            wanted.removeIf([](QChar c) { return c.unicode() < 0x80; });
            if (wanted.isEmpty())
                continue;
            QSet<QString> expected;
            for (int h = 0; h < names.size(); ++h) {
                if (names.at(h).contains(wanted))
                    expected.insert(u"h%1"_s.arg(h));
            }
            const QStringList found = ids(wanted, 1000);
            QCOMPARE(QSet<QString>(found.cbegin(), found.cend()), expected);
        }
    }

    void readsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("initials");
        QTest::newRow("nei meng gu") << u"内蒙古自治区肿瘤医院"_s << u"nei meng gu zi zhi qu zhong liu yi yuan"_s
                                     << u"nmgzzqzlyy"_s;
        QTest::newRow("shou du") << u"首都医科大学附属北京地坛医院"_s
                                 << u"shou du yi ke da xue fu shu bei jing di tan yi yuan"_s << u"sdykdxfsbjdtyy"_s;
        QTest::newRow("chang chun") << u"长春市中心医院"_s << u"chang chun shi zhong xin yi yuan"_s << u"ccszxyy"_s;
        QTest::newRow("chang sha") << u"长沙"_s << u"chang sha"_s << u"cs"_s;
        QTest::newRow("chong qing") << u"重庆重症医学中心"_s << u"chong qing zhong zheng yi xue zhong xin"_s
                                    << u"cqzzyxzx"_s;
        QTest::newRow("xia men") << u"厦门"_s << u"xia men"_s << u"xm"_s;
        QTest::newRow("lu an") << u"六安"_s << u"lu an"_s << u"la"_s;
        QTest::newRow("shan xian") << u"单县"_s << u"shan xian"_s << u"sx"_s;
        QTest::newRow("xi zang") << u"西藏藏医院"_s << u"xi zang zang yi yuan"_s << u"xzzyy"_s;
        QTest::newRow("beng bu") << u"蚌埠"_s << u"beng bu"_s << u"bb"_s;
        QTest::newRow("tai zhou") << u"台州"_s << u"tai zhou"_s << u"tz"_s;
        QTest::newRow("yue qing") << u"乐清"_s << u"yue qing"_s << u"yq"_s;
        QTest::newRow("a la shan") << u"阿拉善"_s << u"a la shan"_s << u"als"_s;
        QTest::newRow("yin hang") << u"银行"_s << u"yin hang"_s << u"yh"_s;
        QTest::newRow("digits stay whole") << u"解放军301医院"_s << u"jie fang jun 301 yi yuan"_s << u"jfj301yy"_s;
        QTest::newRow("letters stay whole") << u"PET-CT中心"_s << u"pet ct zhong xin"_s << u"petctzx"_s;
        QTest::newRow("an unknown sign is left out") << u"包头（市）"_s << u"bao tou shi"_s << u"bts"_s;
        QTest::newRow("beyond the basic plane, unreadable") << u"𠮷林"_s << u"lin"_s << u"l"_s;
        QTest::newRow("u umlaut") << u"吕梁"_s << u"lv liang"_s << u"ll"_s;
        QTest::newRow("not Chinese") << u"Cancer Hospital"_s << QString() << QString();
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void readsNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, reading);
        QFETCH(QString, initials);
        const auto readings = pinyinReadings(name);
        QCOMPARE(readings.isEmpty() ? QString() : pinyinText(readings.first()), reading);
        QCOMPARE(readings.isEmpty() ? QString() : pinyinInitials(readings.first()), initials);
        QVERIFY(readings.size() <= 4);
    }

    void findsOtherReadings()
    {
        apply({institution(u"a"_s, u"吕梁市医院"_s), institution(u"b"_s, u"长明医院"_s),
            institution(u"c"_s, u"长沙医院"_s)});
        QCOMPARE(ids(u"luliang"_s), QStringList {u"a"_s});
        QCOMPARE(ids(u"lvliang"_s), QStringList {u"a"_s});
        QCOMPARE(ids(u"lüliang"_s), QStringList {u"a"_s});
        QCOMPARE(ids(u"changming"_s), QStringList {u"b"_s});
        QCOMPARE(ids(u"zhangming"_s), QStringList {u"b"_s});
        QCOMPARE(ids(u"zmyy"_s), QStringList {u"b"_s});
        // A word of the table has one reading.
        QVERIFY(find(u"zhangsha"_s).isEmpty());
    }

    void tableOfWordsIsWellFormed()
    {
        static const QRegularExpression syllables(u"^[a-z]+( [a-z]+)*$"_s);
        QSet<QString> seen;
        for (const auto& [word, reading] : kPinyinWords) {
            QVERIFY2(word.size() > 1 && word.size() == reading.count(u' ') + 1, qPrintable(word.toString()));
            QVERIFY2(syllables.match(reading.toString()).hasMatch(), qPrintable(reading.toString()));
            QVERIFY2(!seen.contains(word.toString()), qPrintable(word.toString()));
            seen.insert(word.toString());
        }
        for (const auto& [character, reading] : kPinyinCharacters) {
            QVERIFY2(character.size() == 1, qPrintable(character.toString()));
            QVERIFY2(syllables.match(reading.toString()).hasMatch(), qPrintable(reading.toString()));
            QVERIFY2(!seen.contains(character.toString()), qPrintable(character.toString()));
            seen.insert(character.toString());
        }
    }

private:
    void apply(const QVector<RowChange>& changes) { VERIFY_DONE(m_library->apply(changes, kNote)); }
    QVector<NameHit> find(const QString& text, int limit = 50)
    {
        return VALUE(NameSearch(m_library->database()).find(text, limit));
    }
    QStringList ids(const QString& text, int limit = 50)
    {
        QStringList ids;
        for (const NameHit& hit : find(text, limit))
            ids.append(hit.item.id);
        return ids;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestNameSearch)
#include "tst_namesearch.moc"
