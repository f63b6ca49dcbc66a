// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quantity.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(atlas::Qualifier)

namespace {

const QLocale kChinese(QLocale::Chinese, QLocale::China);
const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
constexpr double kNone = -1e300; // no upper end

QString shown(const Quantity& quantity, const Unit& unit, const QLocale& locale, Scaling scaling = Scaling::Shortest)
{
    return format(quantity, unit, locale, scaling).joined(locale);
}

QString problem(const Result<StatedQuantity>& stated) { return stated ? QString() : stated.error().message; }

/// A decimal of at most `digits` significant digits, as texts make them.
double randomDecimal(QRandomGenerator& random, int digits, int lowest, int highest)
{
    const qint64 mantissa = random.bounded(Q_INT64_C(1), static_cast<qint64>(std::pow(10, 1 + random.bounded(digits))));
    return shiftDecimal(static_cast<double>(mantissa), random.bounded(lowest, highest));
}

} // namespace

class QuantityFormatTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervals_data();
    void intervals();
    void overlaps();
    void formats_data();
    void formats();
    void formatsApart();
    void roundsDerivedValues();
    void formattedReadsBack();
};

void QuantityFormatTest::intervals_data()
{
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("exact") << Qualifier::Exact << 2000.0 << 2000.0;
    QTest::newRow("nearly") << Qualifier::Nearly << 1900.0 << 2000.0;
    QTest::newRow("about") << Qualifier::About << 1900.0 << 2100.0;
    QTest::newRow("more than") << Qualifier::MoreThan << 2000.0 << 2200.0;
    QTest::newRow("at least") << Qualifier::AtLeast << 2000.0 << kNone;
    QTest::newRow("less than") << Qualifier::LessThan << 1800.0 << 2000.0;
    QTest::newRow("at most") << Qualifier::AtMost << kNone << 2000.0;
}

void QuantityFormatTest::intervals()
{
    QFETCH(Qualifier, qualifier);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto end = [](double d) { return d == kNone ? std::nullopt : std::optional(d); };
    const Interval interval = Quantity {2000, std::nullopt, qualifier}.interval();
    QCOMPARE(interval.low, end(low));
    QCOMPARE(interval.high, end(high));

    // A stated range is widened at its ends.
    const Interval range = Quantity {2000, 4000, qualifier}.interval();
    QCOMPARE(range.low, end(low));
    if (high != kNone)
        QCOMPARE(*range.high, high * 2);

    // The shares of a negative value lie the other way round.
    const Interval negative = Quantity {-2000, std::nullopt, qualifier}.interval();
    if (low != kNone && high != kNone)
        QCOMPARE(negative, (Interval {-high, -low}));
}

void QuantityFormatTest::overlaps()
{
    const Interval a {10, 20};
    QVERIFY(a.overlaps(a));
    QVERIFY(a.overlaps({20, 30}));
    QVERIFY(!a.overlaps({20.1, 30}));
    QVERIFY(a.overlaps({std::nullopt, 10}));
    QVERIFY(!a.overlaps({std::nullopt, 9}));
    QVERIFY(a.overlaps({15, std::nullopt}));
    QVERIFY(!a.overlaps({21, std::nullopt}));
    QVERIFY(a.overlaps({}));
}

void QuantityFormatTest::formats_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("high");
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("unitEn");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("unscaled");
    using enum Qualifier;
    const auto row = [](double value, double high, Qualifier qualifier, const QString& unit, const QString& unitEn,
                         const QString& chinese, const QString& english, const QString& unscaled) {
        QTest::newRow(qUtf8Printable(chinese))
            << value << high << qualifier << unit << unitEn << chinese << english << unscaled;
    };
    row(2330, kNone, Exact, u"张"_s, u"beds"_s, u"2,330张"_s, u"2,330 beds"_s, u"2,330张"_s);
    row(2000, kNone, About, u"人次"_s, u"visits"_s, u"≈2,000人次"_s, u"≈2,000 visits"_s, u"≈2,000人次"_s);
    row(2000, kNone, Nearly, u"人次"_s, u"visits"_s, u"≲2,000人次"_s, u"≲2,000 visits"_s, u"≲2,000人次"_s);
    row(16000, kNone, MoreThan, u"例"_s, u"cases"_s, u">1.6万例"_s, u">16,000 cases"_s, u">16,000例"_s);
    row(10000, kNone, AtLeast, u"人"_s, u"people"_s, u"≥1万人"_s, u"≥10,000 people"_s, u"≥10,000人"_s);
    row(78512, kNone, Exact, u"人次"_s, u"visits"_s, u"78,512人次"_s, u"78,512 visits"_s, u"78,512人次"_s);
    row(9000, kNone, LessThan, u"人"_s, {}, u"<9,000人"_s, u"<9,000 人"_s, u"<9,000人"_s);
    row(48, kNone, AtMost, {}, {}, u"≤48"_s, u"≤48"_s, u"≤48"_s);
    row(52.93, kNone, Exact, u"%"_s, u"%"_s, u"52.93%"_s, u"52.93%"_s, u"52.93%"_s);
    row(11000, kNone, Exact, u"万元"_s, u"CNY 10,000"_s, u"1.1亿元"_s, u"110 million CNY"_s, u"11,000万元"_s);
    row(2300, kNone, Exact, u"万元"_s, u"CNY 10,000"_s, u"2,300万元"_s, u"23 million CNY"_s, u"2,300万元"_s);
    row(0.5, kNone, Exact, u"万元"_s, u"CNY 10,000"_s, u"0.5万元"_s, u"5,000 CNY"_s, u"0.5万元"_s);
    row(940000000, kNone, Exact, u"元"_s, u"CNY"_s, u"9.4亿元"_s, u"940 million CNY"_s, u"940,000,000元"_s);
    row(132000, kNone, About, u"平方米"_s, u"m²"_s, u"≈13.2万平方米"_s, u"≈132,000 m²"_s, u"≈132,000平方米"_s);
    row(10, 12, Exact, u"张"_s, u"beds"_s, u"10–12张"_s, u"10–12 beds"_s, u"10–12张"_s);
    row(100000, 120000, About, u"人"_s, u"people"_s, u"≈10–12万人"_s, u"≈100,000–120,000 people"_s,
        u"≈100,000–120,000人"_s);
    row(8000, 12000, Exact, u"人"_s, u"people"_s, u"8,000–12,000人"_s, u"8,000–12,000 people"_s, u"8,000–12,000人"_s);
    row(-3.2, kNone, Exact, u"%"_s, u"%"_s, u"−3.2%"_s, u"−3.2%"_s, u"−3.2%"_s);
    row(0, kNone, Exact, u"例"_s, u"cases"_s, u"0例"_s, u"0 cases"_s, u"0例"_s);
    row(0.95, kNone, Exact, {}, {}, u"0.95"_s, u"0.95"_s, u"0.95"_s);
}

void QuantityFormatTest::formats()
{
    QFETCH(double, value);
    QFETCH(double, high);
    QFETCH(Qualifier, qualifier);
    QFETCH(QString, unit);
    QFETCH(QString, unitEn);
    const Quantity quantity {value, high == kNone ? std::nullopt : std::optional(high), qualifier};
    const Unit in(unit, unitEn);
    QTEST(shown(quantity, in, kChinese), "chinese");
    QTEST(shown(quantity, in, kEnglish), "english");
    QTEST(shown(quantity, in, kChinese, Scaling::None), "unscaled");
    // Only the language matters, not the country's separators.
    QTEST(shown(quantity, in, QLocale(QLocale::German)), "english");
}

void QuantityFormatTest::formatsApart()
{
    const QuantityText text
        = format({11000, std::nullopt, Qualifier::About}, Unit(u"万元"_s, u"CNY 10,000"_s), kChinese);
    QCOMPARE(text.sign, u"≈"_s);
    QCOMPARE(text.figure, u"1.1亿"_s);
    QCOMPARE(text.unit, u"元"_s);
    QCOMPARE(format({2330, {}, {}}, Unit(u"张"_s, u"beds"_s), kEnglish).unit, u"beds"_s);
    QCOMPARE(format({2300, {}, {}}, Unit(u"万元"_s, u"CNY 10,000"_s), kEnglish, Scaling::None).unit, u"CNY 10,000"_s);
    // An English name that does not say its scale is left alone.
    QCOMPARE(shown({2300, {}, {}}, Unit(u"万元"_s, u"wan yuan"_s), kEnglish), u"2,300 wan yuan"_s);
    // 万例次数 is nobody's 万: no second scale before it.
    QCOMPARE(shown({160000, {}, {}}, Unit(u"万例次数"_s, {}), kChinese), u"160,000万例次数"_s);
    QCOMPARE(format({std::nan(""), {}, {}}, Unit(), kChinese).figure, QString());
}

void QuantityFormatTest::roundsDerivedValues()
{
    const Unit none;
    const auto rounded = [&](double value, int decimals) {
        return format({value, {}, {}}, none, kChinese, Scaling::Shortest, decimals).figure;
    };
    QCOMPARE(rounded(2.0 / 3, 2), u"0.67"_s);
    QCOMPARE(rounded(0.125, 2), u"0.13"_s);
    QCOMPARE(rounded(1.005, 2), u"1.01"_s);
    QCOMPARE(rounded(9.996, 2), u"10"_s);
    QCOMPARE(rounded(3.5, 0), u"4"_s);
    QCOMPARE(rounded(0.04, 1), u"0"_s);
    QCOMPARE(rounded(0.5, 0), u"1"_s);
    QCOMPARE(rounded(-2.5, 0), u"−3"_s);
    QCOMPARE(rounded(3, 2), u"3"_s);
    QCOMPARE(format({1.23456, {}, {}}, none, kChinese).figure, u"1.23456"_s);
}

void QuantityFormatTest::formattedReadsBack()
{
    const QVector<Unit> units {Unit(), Unit(u"张"_s, u"beds"_s), Unit(u"万元"_s, u"CNY 10,000"_s),
        Unit(u"亿元"_s, u"CNY 100 million"_s), Unit(u"元"_s, u"CNY"_s), Unit(u"%"_s, u"%"_s),
        Unit(u"人次"_s, u"visits"_s), Unit(u"平方米"_s, u"m²"_s), Unit(u"元/床日"_s, u"CNY per bed day"_s),
        Unit(u"台（套）"_s, u"sets"_s), Unit(u"百分点"_s, u"percentage points"_s)};
    QRandomGenerator random(20260102);
    for (int i = 0; i < 20000; ++i) {
        Quantity quantity {randomDecimal(random, 9, -4, 6), std::nullopt, static_cast<Qualifier>(random.bounded(7))};
        if (random.bounded(3) == 0)
            quantity.value = -quantity.value;
        if (random.bounded(4) == 0) {
            const double high = randomDecimal(random, 9, -4, 6);
            if (high > quantity.value)
                quantity.high = high;
        }
        const Unit& unit = units.at(random.bounded(static_cast<int>(units.size())));
        const QLocale& locale = random.bounded(2) ? kChinese : kEnglish;
        const Scaling scaling = random.bounded(2) ? Scaling::Shortest : Scaling::None;
        const QString text = shown(quantity, unit, locale, scaling);
        const auto back = parseQuantity(text, unit);
        QVERIFY2(back, qPrintable(text + u": "_s + problem(back)));
        QVERIFY2(back->quantity == quantity, qUtf8Printable(text + u" is not "_s + numberToString(quantity.value)));
    }
}

QTEST_APPLESS_MAIN(QuantityFormatTest)
#include "tst_quantityformat.moc"
