// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const QLocale kChinese(QLocale::Chinese, QLocale::China);
const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

QString problem(const Result<Period>& period) { return period ? QString() : period.error().message; }

/// For texts that are known to be right.
Period edtf(const QString& text)
{
    const auto period = Period::parse(text);
    return period ? *period : Period::ofYear(1);
}

CalendarDate randomDate(QRandomGenerator& random)
{
    CalendarDate date;
    date.year = random.bounded(10) ? random.bounded(1900, 2040) : random.bounded(1, 10000);
    if (random.bounded(3)) {
        date.month = random.bounded(1, 13);
        if (random.bounded(2))
            date.day = random.bounded(1, QDate(date.year, date.month, 1).daysInMonth() + 1);
    }
    date.approximate = random.bounded(4) == 0;
    date.uncertain = random.bounded(4) == 0;
    return date;
}

Period randomPeriod(QRandomGenerator& random)
{
    const CalendarDate date = randomDate(random);
    const QString text = Period::interval(date, date).toEdtf().section(u'/', 0, 0);
    switch (random.bounded(8)) {
    case 0:
        return edtf(text + u"/.."_s);
    case 1:
        return edtf(text + u'/');
    case 2:
        return edtf(u'/' + text);
    case 3:
        return edtf(text);
    case 4:
        return {};
    default:
        break;
    }
    CalendarDate end = randomDate(random);
    if (random.bounded(2)) { // near each other, so that years and months are shared
        end.year = date.year;
        if (end.month > 0 && random.bounded(2))
            end.month = date.month > 0 ? date.month : end.month;
        if (end.day > 0)
            end.day = qMin(end.day, 28);
    }
    if (random.bounded(2)) {
        end.approximate = date.approximate;
        end.uncertain = date.uncertain;
    }
    if (date.earliest() > end.latest())
        return Period::interval(end, date);
    return Period::interval(date, end);
}

} // namespace

class PeriodTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEdtf_data();
    void readsEdtf();
    void refusesEdtf_data();
    void refusesEdtf();
    void readsTyped_data();
    void readsTyped();
    void refusesTyped_data();
    void refusesTyped();
    void boundaries_data();
    void boundaries();
    void fiveYearPlans();
    void marks();
    void formats_data();
    void formats();
    void orders();
    void edtfRoundTrip();
    void formatRoundTrip();
    void orderIsStrictAndWeak();
    void anyTextIsReadOrRefused();
};

void PeriodTest::readsEdtf_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"2018"_s, u"2018-01"_s, u"2018-01-15"_s, u"2018~"_s, u"2018?"_s, u"2018%"_s,
             u"1950%"_s, u"2018-01~"_s, u"2018-01-15?"_s, u"2023-02/2023-06"_s, u"2021/.."_s, u"2021/"_s, u"/2023"_s,
             u"2016/2020"_s, u"2021~/2025?"_s, u"0001"_s, u"9999-12-31"_s, u"2020-02-29"_s, u"2018/2018-03"_s,
             u"2018-05/2018"_s, u"/2023-06%"_s, u"2021%/.."_s})
        QTest::newRow(qUtf8Printable(text)) << text;
    QTest::newRow("undated") << QString();
}

void PeriodTest::readsEdtf()
{
    QFETCH(QString, text);
    const auto period = Period::parse(text);
    QVERIFY2(period, qPrintable(problem(period)));
    QCOMPARE(period->toEdtf(), text);
    QCOMPARE(period->isUndated(), text.isEmpty());
    QCOMPARE(period->isInterval(), text.contains(u'/'));
    QCOMPARE(period->kind() == Period::Kind::Date, !text.isEmpty() && !text.contains(u'/'));
    const auto typed = Period::parseTyped(text);
    QVERIFY(typed && *typed == *period);
}

void PeriodTest::refusesEdtf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("why");
    const auto row = [](const QString& text, int position, const QString& why) {
        QTest::newRow(qUtf8Printable(text)) << text << position << why;
    };
    row(u"2018-21"_s, 6, u"seasons"_s);
    row(u"2018-33"_s, 6, u"seasons"_s);
    row(u"2018-13"_s, 6, u"no such month"_s);
    row(u"2018-00"_s, 6, u"no such month"_s);
    row(u"2018-02-30"_s, 9, u"no such day"_s);
    row(u"2019-02-29"_s, 9, u"no such day"_s);
    row(u"201X"_s, 4, u"unspecified digits"_s);
    row(u"20XX"_s, 3, u"unspecified digits"_s);
    row(u"2018-XX"_s, 6, u"unspecified digits"_s);
    row(u"[2016,2018]"_s, 1, u"sets"_s);
    row(u"{2016,2018}"_s, 1, u"sets"_s);
    row(u"2018-01-15T10:00"_s, 11, u"times of day"_s);
    row(u"0000"_s, 1, u"between 0001 and 9999"_s);
    row(u"-0500"_s, 1, u"four digits"_s);
    row(u"Y17000"_s, 1, u"four digits"_s);
    row(u"218"_s, 4, u"four digits"_s);
    row(u"20180"_s, 5, u"nothing more"_s);
    row(u"2018-1"_s, 7, u"two digits"_s);
    row(u"2018?~"_s, 6, u"nothing more"_s);
    row(u"2018~-01"_s, 6, u"nothing more"_s);
    row(u"?2018"_s, 1, u"four digits"_s);
    row(u"2018/2017"_s, 6, u"ends before it begins"_s);
    row(u"2018-06/2018-03"_s, 9, u"ends before it begins"_s);
    row(u"../2018"_s, 1, u"open start"_s);
    row(u"/.."_s, 2, u"four digits"_s);
    row(u"/"_s, 2, u"four digits"_s);
    row(u"2018/."_s, 7, u"open end"_s);
    row(u"2018/..."_s, 8, u"open end"_s);
    row(u"2018/2019/2020"_s, 10, u"nothing more"_s);
    row(u" 2018"_s, 1, u"four digits"_s);
    row(u"２０１８"_s, 1, u"four digits"_s);
    row(u"2018年"_s, 5, u"nothing more"_s);
}

void PeriodTest::refusesEdtf()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, why);
    const auto period = Period::parse(text);
    QVERIFY(!period);
    QVERIFY(period.error().code == Error::Code::Invalid);
    QVERIFY2(period.error().message.contains(u"position %1"_s.arg(position)), qPrintable(problem(period)));
    QVERIFY2(period.error().message.contains(why), qPrintable(problem(period)));
}

void PeriodTest::readsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");
    const auto row
        = [](const QString& text, const QString& edtf) { QTest::newRow(qUtf8Printable(text)) << text << edtf; };
    row(u"2018年"_s, u"2018"_s);
    row(u"2018年1月"_s, u"2018-01"_s);
    row(u"2018年1月15日"_s, u"2018-01-15"_s);
    row(u"2018 年 1 月 15 日"_s, u"2018-01-15"_s);
    row(u"2018.1.15"_s, u"2018-01-15"_s);
    row(u"2018/1/15"_s, u"2018-01-15"_s);
    row(u"2018/01"_s, u"2018-01"_s);
    row(u"2018-1-5"_s, u"2018-01-05"_s);
    row(u"2023年2月至6月"_s, u"2023-02/2023-06"_s);
    row(u"2023年2-6月"_s, u"2023-02/2023-06"_s);
    row(u"2023年2月-2024年6月"_s, u"2023-02/2024-06"_s);
    row(u"2023年2月3日至15日"_s, u"2023-02-03/2023-02-15"_s);
    row(u"2023年2月3-15日"_s, u"2023-02-03/2023-02-15"_s);
    row(u"2023年2月3日-6月5日"_s, u"2023-02-03/2023-06-05"_s);
    row(u"2021-2025"_s, u"2021/2025"_s);
    row(u"2021–2025年"_s, u"2021/2025"_s);
    row(u"2021年至2025年"_s, u"2021/2025"_s);
    row(u"2021～2025"_s, u"2021/2025"_s);
    row(u"2021年以来"_s, u"2021/.."_s);
    row(u"2021年起"_s, u"2021/.."_s);
    row(u"2021年至今"_s, u"2021/.."_s);
    row(u"自2021年3月以来"_s, u"2021-03/.."_s);
    row(u"十三五"_s, u"2016/2020"_s);
    row(u"十四五"_s, u"2021/2025"_s);
    row(u"“十三五”期间"_s, u"2016/2020"_s);
    row(u"“十四五”规划期间"_s, u"2021/2025"_s);
    row(u"十五五"_s, u"2026/2030"_s);
    row(u"约1950年"_s, u"1950~"_s);
    row(u"1950年左右"_s, u"1950~"_s);
    row(u"约1950"_s, u"1950~"_s);
    row(u"2018年?"_s, u"2018?"_s);
    row(u"2018年？"_s, u"2018?"_s);
    row(u"约1950年（推定）"_s, u"1950%"_s);
    row(u"1950年%"_s, u"1950%"_s);
    row(u"２０１８年１月"_s, u"2018-01"_s);
    row(u"２０１８"_s, u"2018"_s);
    row(u" 2018 "_s, u"2018"_s);
    row(u"2018.1-6"_s, u"2018-01/2018-06"_s);
    row(u"2018.1.15-3.1"_s, u"2018-01-15/2018-03-01"_s);
    row(u"2023-02/06"_s, u"2023-02/2023-06"_s);
    row(u"2018/1/15-2018/2/3"_s, u"2018-01-15/2018-02-03"_s);
    row(u"约2021–2025年"_s, u"2021~/2025~"_s);
    row(u"约2021年至2025年"_s, u"2021~/2025"_s);
    row(u"2021年至约2025年（推定）"_s, u"2021/2025%"_s);
    row(u"未载日期"_s, {});
    row(u"  "_s, {});
    row(u"Jan 2018"_s, u"2018-01"_s);
    row(u"15 January 2018"_s, u"2018-01-15"_s);
    row(u"Jan 15, 2018"_s, u"2018-01-15"_s);
    row(u"Feb–Jun 2023"_s, u"2023-02/2023-06"_s);
    row(u"3–15 Feb 2023"_s, u"2023-02-03/2023-02-15"_s);
    row(u"about 1950 (inferred)"_s, u"1950%"_s);
    row(u"since 2021"_s, u"2021/.."_s);
    row(u"14th Five-Year Plan (2021–2025)"_s, u"2021/2025"_s);
}

void PeriodTest::readsTyped()
{
    QFETCH(QString, text);
    const auto period = Period::parseTyped(text);
    QVERIFY2(period, qPrintable(problem(period)));
    QTEST(period->toEdtf(), "edtf");
}

void PeriodTest::refusesTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    const auto row
        = [](const QString& text, const QString& place) { QTest::newRow(qUtf8Printable(text)) << text << place; };
    row(u"18年"_s, u"“1” at position 1"_s);
    row(u"2018年13月"_s, u"“1” at position 6"_s);
    row(u"2018年2月30日"_s, u"position 1"_s);
    row(u"2018年底"_s, u"“底” at position 6"_s);
    row(u"２０１８年底"_s, u"“底” at position 6"_s);
    row(u"去年"_s, u"“去” at position 1"_s);
    row(u"2025-2021"_s, u"position 6"_s);
    row(u"2025年至2021年"_s, u"“2” at position 7"_s);
    row(u"2018年1"_s, u"position 7"_s);
    row(u"2018年-6月"_s, u"“6” at position 7"_s);
    row(u"2018-21"_s, u"seasons"_s);
    row(u"约"_s, u"position 2"_s);
    row(u"Foo 2018"_s, u"“F” at position 1"_s);
    row(u"Jan"_s, u"a year is expected"_s);
    row(u"2018 spring"_s, u"“s” at position 6"_s);
    row(u"十四五末"_s, u"“末” at position 4"_s);
}

void PeriodTest::refusesTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto period = Period::parseTyped(text);
    QVERIFY2(!period, qPrintable(period ? period->toEdtf() : QString()));
    QVERIFY2(period.error().message.contains(place), qPrintable(problem(period)));
}

void PeriodTest::boundaries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<int>("months"); // -1: not known
    QTest::newRow("undated") << QString() << QDate() << QDate() << -1;
    QTest::newRow("year") << u"2018"_s << QDate(2018, 1, 1) << QDate(2018, 12, 31) << 12;
    QTest::newRow("leap month") << u"2020-02"_s << QDate(2020, 2, 1) << QDate(2020, 2, 29) << 1;
    QTest::newRow("day") << u"2018-01-15"_s << QDate(2018, 1, 15) << QDate(2018, 1, 15) << 0;
    QTest::newRow("months") << u"2023-02/2023-06"_s << QDate(2023, 2, 1) << QDate(2023, 6, 30) << 5;
    QTest::newRow("plan") << u"2016/2020"_s << QDate(2016, 1, 1) << QDate(2020, 12, 31) << 60;
    QTest::newRow("days") << u"2023-02-15/2023-04-14"_s << QDate(2023, 2, 15) << QDate(2023, 4, 14) << 1;
    QTest::newRow("whole months by days") << u"2023-02-01/2023-03-31"_s << QDate(2023, 2, 1) << QDate(2023, 3, 31) << 2;
    QTest::newRow("few days") << u"2023-02-10/2023-02-20"_s << QDate(2023, 2, 10) << QDate(2023, 2, 20) << 0;
    QTest::newRow("open") << u"2021/.."_s << QDate(2021, 1, 1) << QDate() << -1;
    QTest::newRow("unknown end") << u"2021/"_s << QDate(2021, 1, 1) << QDate() << -1;
    QTest::newRow("unknown start") << u"/2023"_s << QDate() << QDate(2023, 12, 31) << -1;
    QTest::newRow("marks") << u"1950%"_s << QDate(1950, 1, 1) << QDate(1950, 12, 31) << 12;
}

void PeriodTest::boundaries()
{
    QFETCH(QString, text);
    QFETCH(int, months);
    const Period period = edtf(text);
    QTEST(period.earliest().value_or(QDate()), "earliest");
    QTEST(period.latest().value_or(QDate()), "latest");
    QCOMPARE(period.months().value_or(-1), months);
}

void PeriodTest::fiveYearPlans()
{
    QCOMPARE(edtf(u"2016/2020"_s).fiveYearPlan(), 13);
    QCOMPARE(edtf(u"2021/2025"_s).fiveYearPlan(), 14);
    QCOMPARE(edtf(u"2026~/2030?"_s).fiveYearPlan(), 15);
    for (const QString& other : {u"2011/2015"_s, u"2031/2035"_s, u"2016/2021"_s, u"2017/2021"_s, u"2016-01/2020"_s,
             u"2021"_s, u"2021/.."_s, QString()})
        QVERIFY2(!edtf(other).fiveYearPlan(), qPrintable(other));
    QCOMPARE(Period::ofYear(2018), edtf(u"2018"_s));
    QCOMPARE(Period::interval({2021}, {2025}), edtf(u"2021/2025"_s));
}

void PeriodTest::marks()
{
    QVERIFY(edtf(u"2018?"_s).isInferred() && !edtf(u"2018?"_s).isApproximate());
    QVERIFY(!edtf(u"2018~"_s).isInferred() && edtf(u"2018~"_s).isApproximate());
    QVERIFY(edtf(u"1950%"_s).isInferred() && edtf(u"1950%"_s).isApproximate());
    QVERIFY(edtf(u"2021/2025?"_s).isInferred());
    QVERIFY(edtf(u"/2025~"_s).isApproximate());
    QVERIFY(!edtf(u"2021/2025"_s).isInferred());
}

void PeriodTest::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("shortChinese");
    QTest::addColumn<QString>("shortEnglish");
    const auto row = [](const QString& text, const QString& chinese, const QString& english,
                         const QString& shortChinese, const QString& shortEnglish) {
        QTest::newRow(qUtf8Printable(chinese)) << text << chinese << english << shortChinese << shortEnglish;
    };
    row({}, u"未载日期"_s, u"undated"_s, {}, {});
    row(u"2018"_s, u"2018年"_s, u"2018"_s, u"2018"_s, u"2018"_s);
    row(u"2018-01"_s, u"2018年1月"_s, u"Jan 2018"_s, u"2018-01"_s, u"2018-01"_s);
    row(u"2018-01-15"_s, u"2018年1月15日"_s, u"15 Jan 2018"_s, u"2018-01-15"_s, u"2018-01-15"_s);
    row(u"1950%"_s, u"约1950年（推定）"_s, u"about 1950 (inferred)"_s, u"约1950?"_s, u"~1950?"_s);
    row(u"2022?"_s, u"2022年（推定）"_s, u"2022 (inferred)"_s, u"2022?"_s, u"2022?"_s);
    row(u"2023-02/2023-06"_s, u"2023年2–6月"_s, u"Feb–Jun 2023"_s, u"2023-02/06"_s, u"2023-02/06"_s);
    row(u"2023-02/2024-06"_s, u"2023年2月–2024年6月"_s, u"Feb 2023 – Jun 2024"_s, u"2023-02/2024-06"_s,
        u"2023-02/2024-06"_s);
    row(u"2023-02-03/2023-02-15"_s, u"2023年2月3–15日"_s, u"3–15 Feb 2023"_s, u"2023-02-03/15"_s, u"2023-02-03/15"_s);
    row(u"2023-02-03/2023-06-05"_s, u"2023年2月3日–6月5日"_s, u"3 Feb – 5 Jun 2023"_s, u"2023-02-03/06-05"_s,
        u"2023-02-03/06-05"_s);
    row(u"2021/2025"_s, u"“十四五”（2021–2025）"_s, u"14th Five-Year Plan (2021–2025)"_s, u"2021–2025"_s,
        u"2021–2025"_s);
    row(u"2019/2023"_s, u"2019–2023年"_s, u"2019–2023"_s, u"2019–2023"_s, u"2019–2023"_s);
    row(u"2021/.."_s, u"2021年起"_s, u"since 2021"_s, u"2021起"_s, u"since 2021"_s);
    row(u"2021/"_s, u"2021年起（止期未载）"_s, u"from 2021 (end not stated)"_s, u"2021–?"_s, u"2021–?"_s);
    row(u"/2023"_s, u"2023年止（起始未载）"_s, u"until 2023 (start not stated)"_s, u"?–2023"_s, u"?–2023"_s);
    row(u"2021~/2025~"_s, u"约2021–2025年"_s, u"about 2021–2025"_s, u"约2021–2025"_s, u"~2021–2025"_s);
    row(u"2021~/2025?"_s, u"约2021年至2025年（推定）"_s, u"about 2021 to 2025 (inferred)"_s, u"约2021/2025?"_s,
        u"~2021/2025?"_s);
    row(u"2018/2018-03"_s, u"2018年–2018年3月"_s, u"2018 – Mar 2018"_s, u"2018/2018-03"_s, u"2018/2018-03"_s);
}

void PeriodTest::formats()
{
    QFETCH(QString, text);
    const Period period = edtf(text);
    QTEST(period.format(kChinese), "chinese");
    QTEST(period.format(kEnglish), "english");
    QTEST(period.format(QLocale(QLocale::German)), "english");
    QTEST(period.formatShort(kChinese), "shortChinese");
    QTEST(period.formatShort(kEnglish), "shortEnglish");
}

void PeriodTest::orders()
{
    const QStringList sorted {u"1950%"_s, u"2018-01-15"_s, u"2018-01"_s, u"2018"_s, u"2018~"_s, u"2018/2019"_s,
        u"2018/"_s, u"2018/.."_s, u"2018-02"_s, u"/2018"_s, u"2019"_s, QString()};
    QVector<Period> periods;
    for (const QString& text : sorted)
        periods.append(edtf(text));
    std::shuffle(periods.begin(), periods.end(), QRandomGenerator(1));
    std::sort(periods.begin(), periods.end(), [](const Period& a, const Period& b) { return order(a, b) < 0; });
    QStringList texts;
    for (const Period& period : periods)
        texts.append(period.toEdtf());
    // A day before its month before its year; what starts alike ends with the open ones.
    QCOMPARE(texts.first(), u"1950%"_s);
    QVERIFY(texts.indexOf(u"2018-01"_s) < texts.indexOf(u"2018"_s));
    QVERIFY(texts.indexOf(u"2018"_s) < texts.indexOf(u"2018/2019"_s));
    QVERIFY(texts.indexOf(u"2018/2019"_s) < texts.indexOf(u"2018/.."_s));
    QVERIFY(texts.indexOf(u"2018-02"_s) < texts.indexOf(u"/2018"_s));
    QVERIFY(texts.indexOf(u"/2018"_s) < texts.indexOf(u"2019"_s));
    QCOMPARE(texts.last(), QString());
}

void PeriodTest::edtfRoundTrip()
{
    QRandomGenerator random(20260201);
    for (int i = 0; i < 20000; ++i) {
        const Period period = randomPeriod(random);
        const auto back = Period::parse(period.toEdtf());
        QVERIFY2(back, qPrintable(period.toEdtf()));
        QVERIFY(*back == period);
        if (period.earliest() && period.latest())
            QVERIFY2(*period.earliest() <= *period.latest(), qPrintable(period.toEdtf()));
        if (const auto months = period.months())
            QVERIFY(*months >= 0);
    }
}

void PeriodTest::formatRoundTrip()
{
    QRandomGenerator random(20260202);
    for (int i = 0; i < 20000; ++i) {
        const Period period = randomPeriod(random);
        // Four digits are what tells a year from a day.
        const bool ancientStart = period.startKind() == Period::End::Date && period.start().year < 1000;
        const bool ancientEnd = period.endKind() == Period::End::Date && period.end().year < 1000;
        if (!period.isUndated() && (ancientStart || ancientEnd))
            continue;
        for (const QString& text : {period.format(kChinese), period.format(kEnglish), period.formatShort(kChinese),
                 period.formatShort(kEnglish)}) {
            const auto back = Period::parseTyped(text);
            QVERIFY2(back, qPrintable(period.toEdtf() + u" as "_s + text + u": "_s + problem(back)));
            QVERIFY2(*back == period, qPrintable(period.toEdtf() + u" as "_s + text + u" gave "_s + back->toEdtf()));
        }
    }
}

void PeriodTest::orderIsStrictAndWeak()
{
    QRandomGenerator random(20260203);
    QVector<Period> periods;
    for (int i = 0; i < 60; ++i) {
        Period period = randomPeriod(random);
        periods.append(period);
        periods.append(edtf(u"%1"_s.arg(2018 + random.bounded(2))));
    }
    for (const Period& a : periods) {
        QVERIFY(order(a, a) == 0);
        for (const Period& b : periods) {
            QVERIFY((order(a, b) < 0) == (order(b, a) > 0));
            QCOMPARE(order(a, b) == 0, a == b);
            for (const Period& c : periods) {
                if (order(a, b) < 0 && order(b, c) < 0)
                    QVERIFY(order(a, c) < 0);
            }
        }
    }
}

void PeriodTest::anyTextIsReadOrRefused()
{
    const QString alphabet
        = u"0012345678920182019-/.~?%–～约年月日至起止今前后左右（）()推定 十三四五“”abJanFebsinceto TX2０１\U00020000"_s;
    QRandomGenerator random(20260204);
    for (int i = 0; i < 40000; ++i) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n)
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        for (const auto& period : {Period::parse(text), Period::parseTyped(text)}) {
            if (!period) {
                QVERIFY(!period.error().message.isEmpty());
                continue;
            }
            // Whatever was read is in the closed part.
            const auto back = Period::parse(period->toEdtf());
            QVERIFY2(back && *back == *period, qPrintable(text + u" gave "_s + period->toEdtf()));
        }
    }
}

QTEST_APPLESS_MAIN(PeriodTest)
#include "tst_period.moc"
