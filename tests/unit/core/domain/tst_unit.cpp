// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unit.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

class UnitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data();
    void takesApart();
    void countsTheSame();
    void names();
    void baseNames();
    void converts();
    void shiftsExactly();
};

void UnitTest::takesApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<int>("exponent");
    const auto row = [](const QString& name, const QString& dimension, int exponent) {
        QTest::newRow(qUtf8Printable(name)) << name << dimension << exponent;
    };
    row({}, {}, 0);
    row(u"元"_s, u"元"_s, 0);
    row(u"万元"_s, u"元"_s, 4);
    row(u"亿元"_s, u"元"_s, 8);
    row(u"百万元"_s, u"元"_s, 6);
    row(u"千元"_s, u"元"_s, 3);
    row(u"万亿元"_s, u"元"_s, 12);
    row(u"万人次"_s, u"人次"_s, 4);
    row(u"床"_s, u"张"_s, 0);
    row(u"台（套）"_s, u"台"_s, 0);
    row(u"％"_s, u"%"_s, 0);
    row(u"百分点"_s, u"百分点"_s, 0);
    row(u"千克"_s, u"千克"_s, 0); // 克 is no base of ours: left alone
    row(u"万元/床日"_s, u"元/床日"_s, 4);
    row(u"张/千人口"_s, u"张/千人口"_s, 0);
    row(u"每千分"_s, u"每千分"_s, 0);
    row(u"万"_s, {}, 4);
    row(u"级别"_s, u"级别"_s, 0);
    row(u"万 平方米"_s, u"平方米"_s, 4);
}

void UnitTest::takesApart()
{
    QFETCH(QString, name);
    const Unit unit(name, {});
    QTEST(unit.dimension(), "dimension");
    QTEST(unit.exponent(), "exponent");
    QCOMPARE(unit.name(), name);
}

void UnitTest::countsTheSame()
{
    const auto same
        = [](const QString& a, const QString& b) { return Unit(a, {}).dimension() == Unit(b, {}).dimension(); };
    QVERIFY(same(u"张"_s, u"床"_s));
    QVERIFY(same(u"人"_s, u"名"_s));
    QVERIFY(same(u"人"_s, u"位"_s));
    QVERIFY(same(u"台"_s, u"套"_s));
    QVERIFY(same(u"台套"_s, u"台（套）"_s));
    QVERIFY(same(u"台套"_s, u"台(套)"_s));
    QVERIFY(same(u"平方米"_s, u"㎡"_s));
    QVERIFY(!same(u"项"_s, u"个"_s));
    QVERIFY(!same(u"人"_s, u"人次"_s));
    QVERIFY(!same(u"例"_s, u"例次"_s));
    QVERIFY(!same(u"%"_s, u"百分点"_s));
    QVERIFY(!same(u"张"_s, u"亩"_s));
    QVERIFY(Unit(u"%"_s, u"%"_s).isPercent());
    QVERIFY(!Unit(u"百分点"_s, u"pp"_s).isPercent());
    QVERIFY(Unit() == Unit({}, {}));
}

void UnitTest::names()
{
    const Unit beds(u"张"_s, u"beds"_s);
    QCOMPARE(beds.name(QLocale(QLocale::Chinese)), u"张"_s);
    QCOMPARE(beds.name(QLocale(QLocale::English)), u"beds"_s);
    QCOMPARE(beds.name(QLocale(QLocale::German)), u"beds"_s);
    QCOMPARE(Unit(u"张"_s, {}).name(QLocale(QLocale::English)), u"张"_s);
    QCOMPARE(Unit({}, u"beds"_s).name(QLocale(QLocale::Chinese)), u"beds"_s);
    QCOMPARE(Unit({}, u"beds"_s).dimension(), u"张"_s);
}

void UnitTest::baseNames()
{
    const Unit money(u"万元"_s, u"CNY 10,000"_s);
    QCOMPARE(money.baseName(), u"元"_s);
    QCOMPARE(money.baseNameEn(), u"CNY"_s);
    QCOMPARE(Unit(u"亿元"_s, u"CNY 100 million"_s).baseNameEn(), u"CNY"_s);
    QCOMPARE(Unit(u"万平方米"_s, u"10,000 m²"_s).baseNameEn(), u"m²"_s);
    QCOMPARE(Unit(u"万元"_s, u"wan yuan"_s).baseNameEn(), QString());
    QCOMPARE(Unit(u"张"_s, u"beds"_s).baseName(), u"张"_s);
    QCOMPARE(Unit(u"张"_s, u"beds"_s).baseNameEn(), u"beds"_s);
}

void UnitTest::converts()
{
    const Unit yuan(u"元"_s, {});
    const Unit wan(u"万元"_s, {});
    const Unit yi(u"亿元"_s, {});
    QCOMPARE(convert(1.1, yi, wan), 11000.0);
    QCOMPARE(convert(2300, yuan, wan), 0.23);
    QCOMPARE(convert(9.4, yi, yuan), 940000000.0);
    QCOMPARE(convert(5, Unit(u"张"_s, {}), Unit(u"床"_s, {})), 5.0);
    QCOMPARE(convert(5, Unit(u"张"_s, {}), yuan), std::nullopt);
}

void UnitTest::shiftsExactly()
{
    QCOMPARE(shiftDecimal(1.1, 4), 11000.0);
    QVERIFY(1.1 * 1e8 != 110000000.0); // why it is done in decimal
    QVERIFY(shiftDecimal(1.1, 8) == 110000000.0);
    QVERIFY(shiftDecimal(0.07, 2) == 7.0);
    QVERIFY(shiftDecimal(7, -2) == 0.07);
    QVERIFY(shiftDecimal(0, 8) == 0);
    QVERIFY(shiftDecimal(-4.35, 2) == -435);

    QRandomGenerator random(20260104);
    for (int i = 0; i < 20000; ++i) {
        const qint64 digits = random.bounded(Q_INT64_C(999999999999999));
        const int shift = random.bounded(-16, 17);
        const double expected = u"%1e%2"_s.arg(digits).arg(shift).toDouble();
        QVERIFY(shiftDecimal(static_cast<double>(digits), shift) == expected);
        QVERIFY(shiftDecimal(expected, -shift) == static_cast<double>(digits));
    }
}

QTEST_APPLESS_MAIN(UnitTest)
#include "tst_unit.moc"
