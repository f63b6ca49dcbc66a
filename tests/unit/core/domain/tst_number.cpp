// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quantity.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// A decimal of at most `digits` significant digits, as texts make them.
double randomDecimal(QRandomGenerator& random, int digits, int lowest, int highest)
{
    const qint64 mantissa = random.bounded(Q_INT64_C(1), static_cast<qint64>(std::pow(10, 1 + random.bounded(digits))));
    return shiftDecimal(static_cast<double>(mantissa), random.bounded(lowest, highest));
}

} // namespace

class NumberTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainNumbers_data();
    void plainNumbers();
    void refusesNumbers_data();
    void refusesNumbers();
    void numbersRoundTrip();
};

void NumberTest::plainNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("0") << u"0"_s << 0.0 << u"0"_s;
    QTest::newRow("-0") << u"-0"_s << 0.0 << u"0"_s;
    QTest::newRow("007.50") << u"007.50"_s << 7.5 << u"7.5"_s;
    QTest::newRow("-3.2") << u"-3.2"_s << -3.2 << u"-3.2"_s;
    QTest::newRow("0.1") << u"0.1"_s << 0.1 << u"0.1"_s;
    QTest::newRow("0.000001") << u"0.000001"_s << 1e-6 << u"0.000001"_s;
    QTest::newRow("1e22") << u"10000000000000000000000"_s << 1e22 << u"10000000000000000000000"_s;
    QTest::newRow("15 digits") << u"123456.789012345"_s << 123456.789012345 << u"123456.789012345"_s;
}

void NumberTest::plainNumbers()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(QString, shortest);
    const auto number = parseNumber(text);
    QVERIFY(number);
    QCOMPARE(*number, value);
    QVERIFY(!std::signbit(*number) || value < 0);
    QCOMPARE(numberToString(*number), shortest);
}

void NumberTest::refusesNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("empty") << QString() << 1;
    QTest::newRow("sign") << u"-"_s << 2;
    QTest::newRow("plus") << u"+1"_s << 1;
    QTest::newRow("separator") << u"1,000"_s << 2;
    QTest::newRow("exponent") << u"1e5"_s << 2;
    QTest::newRow("no fraction") << u"1."_s << 3;
    QTest::newRow("no whole") << u".5"_s << 1;
    QTest::newRow("two points") << u"1.2.3"_s << 4;
    QTest::newRow("blank") << u"1 "_s << 2;
    QTest::newRow("full width") << u"１"_s << 1;
    QTest::newRow("Arabic-Indic") << u"٣"_s << 1;
    QTest::newRow("16 digits") << u"1234567890.123456"_s << 1;
    QTest::newRow("huge") << QString(400, u'9') << 1;
    QTest::newRow("huge, one digit") << QString(u'9' + QString(400, u'0')) << 1;
}

void NumberTest::refusesNumbers()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const auto number = parseNumber(text);
    QVERIFY(!number);
    QVERIFY2(number.error().message.contains(u"position %1"_s.arg(position)), qUtf8Printable(number.error().message));
}

void NumberTest::numbersRoundTrip()
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 20000; ++i) {
        const double value = randomDecimal(random, 15, -20, 20) * (random.bounded(2) ? 1 : -1);
        const QString text = numberToString(value);
        const auto back = parseNumber(text);
        QVERIFY2(back, qUtf8Printable(text));
        QCOMPARE(*back, value);
        QCOMPARE(numberToString(*back), text);
        QVERIFY(!text.contains(u'e'));
    }
    QCOMPARE(numberToString(0.1 + 0.2), u"0.3"_s);
    QCOMPARE(numberToString(std::nan("")), QString());
    QCOMPARE(numberToString(INFINITY), QString());
}

QTEST_APPLESS_MAIN(NumberTest)
#include "tst_number.moc"
