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

constexpr double kNone = -1e300; // no upper end

QString problem(const Result<StatedQuantity>& stated) { return stated ? QString() : stated.error().message; }

} // namespace

class QuantityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qualifierWords();
    void reads_data();
    void reads();
    void convertsToTheTarget_data();
    void convertsToTheTarget();
    void refuses_data();
    void refuses();
    void refusesForTheTarget_data();
    void refusesForTheTarget();
    void anyTextIsReadOrRefused();
};

void QuantityTest::qualifierWords()
{
    const QStringList words {
        u"exact"_s, u"nearly"_s, u"about"_s, u"more_than"_s, u"at_least"_s, u"less_than"_s, u"at_most"_s};
    for (int i = 0; i < words.size(); ++i) {
        QCOMPARE(toString(static_cast<Qualifier>(i)), words.at(i));
        QVERIFY(parseQualifier(words.at(i)) == static_cast<Qualifier>(i));
    }
    QVERIFY(!parseQualifier(u""));
    QVERIFY(!parseQualifier(u"Exact"));
    QVERIFY(!parseQualifier(u"roughly"));
}

void QuantityTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("high");
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("exponent");
    const auto row = [](const QString& text, double value, Qualifier qualifier, const QString& unit, int exponent = 0,
                         double high = kNone) {
        QTest::newRow(qUtf8Printable(text)) << text << value << high << qualifier << unit << exponent;
    };
    using enum Qualifier;

    // The header's and the data model's examples.
    row(u"900"_s, 900, Exact, {});
    row(u"近2000"_s, 2000, Nearly, {});
    row(u"近2000人次"_s, 2000, Nearly, u"人次"_s);
    row(u"70余台套"_s, 70, MoreThan, u"台套"_s);
    row(u"70余台（套）"_s, 70, MoreThan, u"台（套）"_s);
    row(u"1.6万余例"_s, 16000, MoreThan, u"例"_s, 4);
    row(u"9.4亿元"_s, 940000000, Exact, u"元"_s, 8);
    row(u"约13.2万平方米"_s, 132000, About, u"平方米"_s, 4);
    row(u"50%以上"_s, 50, AtLeast, u"%"_s);
    row(u"百余家"_s, 100, MoreThan, u"家"_s);
    row(u"两千余"_s, 2000, MoreThan, {});
    row(u"半"_s, 0.5, Exact, {});
    row(u"十余"_s, 10, MoreThan, {});
    row(u"3千7百"_s, 3700, Exact, {});
    row(u"10-12"_s, 10, Exact, {}, 0, 12);
    row(u"10～12万"_s, 100000, Exact, {}, 4, 120000);
    row(u">70"_s, 70, MoreThan, {});
    row(u"≥10"_s, 10, AtLeast, {});
    row(u"≈2,000"_s, 2000, About, {});
    row(u"不足500"_s, 500, LessThan, {});
    row(u"不到500"_s, 500, LessThan, {});
    row(u"不超过48"_s, 48, AtMost, {});
    row(u"至多48"_s, 48, AtMost, {});
    row(u"前12名"_s, 12, AtMost, u"名"_s);
    row(u"上万"_s, 10000, AtLeast, {}, 4);
    row(u"上万名"_s, 10000, AtLeast, u"名"_s, 4);
    row(u"2330张"_s, 2330, Exact, u"张"_s);
    row(u"不少于30"_s, 30, AtLeast, {});
    row(u"2000左右"_s, 2000, About, {});
    row(u"42.61个百分点"_s, 42.61, Exact, u"个百分点"_s);
    row(u"2,000余"_s, 2000, MoreThan, {});

    // The sample's sources.
    row(u"50余万人次"_s, 500000, MoreThan, u"人次"_s, 4);
    row(u"约 10 万余人次"_s, 100000, About, u"人次"_s, 4);
    row(u"近5万余人次"_s, 50000, About, u"人次"_s, 4);
    row(u"超8000人次"_s, 8000, MoreThan, u"人次"_s);
    row(u"20多家"_s, 20, MoreThan, u"家"_s);
    row(u"99.9%以上"_s, 99.9, AtLeast, u"%"_s);
    row(u"近万人"_s, 10000, Nearly, u"人"_s, 4);
    row(u"百万元以上"_s, 1000000, AtLeast, u"元"_s, 4);
    row(u"百余名"_s, 100, MoreThan, u"名"_s);
    row(u"10余所"_s, 10, MoreThan, u"所"_s);
    row(u"2000余张床位"_s, 2000, MoreThan, u"张床位"_s);
    row(u"78512人次"_s, 78512, Exact, u"人次"_s);
    row(u"2300万元"_s, 23000000, Exact, u"元"_s, 4);

    // Full width, blanks, separators.
    row(u"２３３０张"_s, 2330, Exact, u"张"_s);
    row(u"＞７０"_s, 70, MoreThan, {});
    row(u"５０％以上"_s, 50, AtLeast, u"%"_s);
    row(u"２，３３０"_s, 2330, Exact, {});
    row(u"１．６万"_s, 16000, Exact, {}, 4);
    row(u" 2330 张 "_s, 2330, Exact, u"张"_s);
    row(u"　约　2 330"_s.remove(u' '), 2330, About, {});
    row(u"2\u2009330"_s, 2330, Exact, {});
    row(u"1,234,567.5"_s, 1234567.5, Exact, {});
    row(u"1.6 万 余 例"_s, 16000, MoreThan, u"例"_s, 4);
    row(u"2000 beds"_s, 2000, Exact, u"beds"_s);
    row(u"110 million CNY"_s, 110000000, Exact, u"CNY"_s, 6);

    // Chinese numerals.
    row(u"〇"_s, 0, Exact, {});
    row(u"十五"_s, 15, Exact, {});
    row(u"二十"_s, 20, Exact, {});
    row(u"三百五"_s, 350, Exact, {});
    row(u"三百零五"_s, 305, Exact, {});
    row(u"两万三"_s, 23000, Exact, {});
    row(u"一万零三"_s, 10003, Exact, {});
    row(u"一亿二千三百四十五万六千七百八十九"_s, 123456789, Exact, {});
    row(u"二〇一八"_s, 2018, Exact, {});
    row(u"一百一十五家"_s, 115, Exact, u"家"_s);
    row(u"十余万"_s, 100000, MoreThan, {}, 4);
    row(u"十几台"_s, 10, MoreThan, u"台"_s);
    row(u"20来家"_s, 20, About, u"家"_s);
    row(u"百分之五十"_s, 50, Exact, u"%"_s);
    row(u"3百万"_s, 3000000, Exact, {}, 6);
    row(u"2万亿元"_s, 2000000000000, Exact, u"元"_s, 12);
    row(u"1万2000"_s, 12000, Exact, {});
    row(u"3亿5000万元"_s, 350000000, Exact, u"元"_s, 4);
    row(u"3千"_s, 3000, Exact, {}, 3);

    // Ranges.
    row(u"10–12"_s, 10, Exact, {}, 0, 12);
    row(u"10至12张"_s, 10, Exact, u"张"_s, 0, 12);
    row(u"10张至12张"_s, 10, Exact, u"张"_s, 0, 12);
    row(u"800 - 1,200"_s, 800, Exact, {}, 0, 1200);
    row(u"8000～1万"_s, 8000, Exact, {}, 0, 10000);
    row(u"约10%-12%"_s, 10, About, u"%"_s, 0, 12);
    row(u"10-12万左右"_s, 100000, About, {}, 4, 120000);
    row(u"−5–−3"_s, -5, Exact, {}, 0, -3);
    row(u"三至五万"_s, 30000, Exact, {}, 4, 50000);

    // Signs, other ways to say the same.
    row(u"-3.2"_s, -3.2, Exact, {});
    row(u"≲2,000人次"_s, 2000, Nearly, u"人次"_s);
    row(u"<500"_s, 500, LessThan, {});
    row(u"≤48"_s, 48, AtMost, {});
    row(u">=10"_s, 10, AtLeast, {});
    row(u"50+"_s, 50, AtLeast, {});
    row(u"约2000左右"_s, 2000, About, {});
    row(u"超过70余"_s, 70, MoreThan, {});
    row(u"about 2,000 visits"_s, 2000, About, u"visits"_s);
    row(u"3年多"_s, 3, MoreThan, u"年"_s);
    row(u"25元/床日"_s, 25, Exact, u"元/床日"_s);
    row(u"12 m2"_s, 12, Exact, u"m2"_s);
    row(u"0.1"_s, 0.1, Exact, {});
}

void QuantityTest::reads()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(double, high);
    QFETCH(Qualifier, qualifier);
    QFETCH(QString, unit);
    QFETCH(int, exponent);
    const auto stated = parseQuantity(text);
    QVERIFY2(stated, qPrintable(problem(stated)));
    QCOMPARE(stated->quantity.value, value);
    QCOMPARE(stated->quantity.high, high == kNone ? std::nullopt : std::optional(high));
    QVERIFY(stated->quantity.qualifier == qualifier); // not QCOMPARE: atlas::toString(Qualifier) gives a QString
    QCOMPARE(stated->unit, unit);
    QCOMPARE(stated->exponent, exponent);
}

void QuantityTest::convertsToTheTarget_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("unitEn");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("written");
    const auto row
        = [](const QString& text, const QString& unit, const QString& unitEn, double value, const QString& written) {
              QTest::newRow(qUtf8Printable(text + u" → "_s + unit)) << text << unit << unitEn << value << written;
          };
    row(u"1.1亿元"_s, u"万元"_s, u"CNY 10,000"_s, 11000, u"元"_s);
    row(u"1.1亿"_s, u"万元"_s, u"CNY 10,000"_s, 11000, {});
    row(u"2300万元"_s, u"万元"_s, {}, 2300, u"元"_s);
    row(u"2300"_s, u"万元"_s, {}, 2300, {});
    row(u"1万2000"_s, u"万元"_s, {}, 1.2, {});
    row(u"9.4亿元"_s, u"亿元"_s, {}, 9.4, u"元"_s);
    row(u"2300元"_s, u"万元"_s, {}, 0.23, u"元"_s);
    row(u"2,300 CNY 10,000"_s, u"万元"_s, u"CNY 10,000"_s, 2300, u"CNY 10,000"_s);
    row(u"23 million CNY"_s, u"万元"_s, u"CNY 10,000"_s, 2300, u"CNY"_s);
    row(u"1.6万"_s, u"人"_s, u"people"_s, 16000, {});
    row(u"2330床"_s, u"张"_s, u"beds"_s, 2330, u"床"_s);
    row(u"2330张床位"_s, u"张"_s, u"beds"_s, 2330, u"张床位"_s);
    row(u"2330 Beds"_s, u"张"_s, u"beds"_s, 2330, u"Beds"_s);
    row(u"507名"_s, u"人"_s, {}, 507, u"名"_s);
    row(u"70余台（套）"_s, u"台"_s, {}, 70, u"台（套）"_s);
    row(u"78512人次"_s, u"万人次"_s, {}, 7.8512, u"人次"_s);
    row(u"50%以上"_s, u"%"_s, u"%"_s, 50, u"%"_s);
    row(u"3.21个百分点"_s, u"百分点"_s, {}, 3.21, u"个百分点"_s);
    row(u"前12名"_s, u"名"_s, {}, 12, u"名"_s);
    row(u"13.2万㎡"_s, u"平方米"_s, {}, 132000, u"㎡"_s);
    row(u"1.05"_s, {}, {}, 1.05, {});
}

void QuantityTest::convertsToTheTarget()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(QString, unitEn);
    QFETCH(double, value);
    QFETCH(QString, written);
    const auto stated = parseQuantity(text, Unit(unit, unitEn));
    QVERIFY2(stated, qPrintable(problem(stated)));
    QCOMPARE(stated->quantity.value, value);
    QCOMPARE(stated->unit, written);

    const auto range = parseQuantity(u"10～12亿元", Unit(u"万元"_s, {}));
    QVERIFY(range);
    QCOMPARE(range->quantity, (Quantity {100000, 120000, Qualifier::Exact}));
}

void QuantityTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place"); // what the message names, untranslated
    const auto row
        = [](const QString& text, const QString& place) { QTest::newRow(qUtf8Printable(text)) << text << place; };
    const auto at = [](const QString& c, int position) { return u"“%1” at position %2"_s.arg(c).arg(position); };
    row({}, u"position 1"_s);
    row(u"   "_s, u"position 4"_s);
    row(u"约"_s, u"position 2"_s);
    row(u"张"_s, at(u"张"_s, 1));
    row(u"数百台"_s, at(u"数"_s, 1));
    row(u"几十台"_s, at(u"几"_s, 1));
    row(u"23三30"_s, at(u"三"_s, 3));
    row(u"2,33"_s, at(u","_s, 2));
    row(u"1234,567"_s, at(u","_s, 5));
    row(u"1.2.3"_s, at(u"."_s, 4));
    row(u"12."_s, at(u"."_s, 3));
    row(u"2330!"_s, at(u"!"_s, 5));
    row(u"２３３０！"_s, at(u"！"_s, 5));
    row(u"𠀀5"_s, at(u"𠀀"_s, 1));
    row(u"约𠀀5"_s, at(u"𠀀"_s, 2));
    row(u"10 20"_s, at(u"2"_s, 4));
    row(u"三五个"_s, at(u"五"_s, 2));
    row(u"1万5"_s, at(u"5"_s, 3));
    row(u"3百7千"_s, at(u"千"_s, 4));
    row(u"3万5万"_s, at(u"万"_s, 4));
    row(u"12-10"_s, at(u"1"_s, 4));
    row(u"10-10"_s, at(u"1"_s, 4));
    row(u"10-12-14"_s, at(u"-"_s, 6));
    row(u"10张-12台"_s, at(u"台"_s, 7));
    row(u"不少于70余"_s, at(u"余"_s, 6));
    row(u"近50%以上"_s, at(u"以"_s, 5));
    row(u"1234567890123456"_s, at(u"1"_s, 1));
    row(u"NaN"_s, at(u"N"_s, 1));
    row(u"inf"_s, at(u"i"_s, 1));
    row(u"10;20"_s, at(u";"_s, 3));
    row(u"1.6万500"_s, at(u"5"_s, 5));
}

void QuantityTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto stated = parseQuantity(text);
    QVERIFY(!stated);
    QCOMPARE(stated.error().code, Error::Code::Invalid);
    QVERIFY2(stated.error().message.contains(place), qUtf8Printable(stated.error().message));
}

void QuantityTest::refusesForTheTarget_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("named");
    QTest::newRow("acres") << u"3亩"_s << u"张"_s << u"“亩” at position 2: “亩” cannot be converted to “张”"_s;
    QTest::newRow("items") << u"3项"_s << u"个"_s << u"“项”"_s;
    QTest::newRow("points") << u"42.61个百分点"_s << u"%"_s << u"“个百分点”"_s;
    QTest::newRow("visits") << u"3万人次"_s << u"人"_s << u"“人次” cannot"_s;
    QTest::newRow("no unit") << u"3张"_s << QString() << u"“张” is not expected"_s;
}

void QuantityTest::refusesForTheTarget()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(QString, named);
    const auto stated = parseQuantity(text, Unit(unit, {}));
    QVERIFY(!stated);
    QVERIFY2(stated.error().message.contains(named), qUtf8Printable(stated.error().message));
}

void QuantityTest::anyTextIsReadOrRefused()
{
    const QString alphabet
        = u"0123456789０５.,，-–～~至%％ 约近余多以上左右半一二三十百千万亿两零张元人次CNY million/()（）\U00020000不前\u0000"_s;
    QRandomGenerator random(20260103);
    const Unit target(u"万元"_s, u"CNY 10,000"_s);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n)
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        for (const auto& stated : {parseQuantity(text), parseQuantity(text, target)}) {
            if (stated) {
                QVERIFY(std::isfinite(stated->quantity.value));
                QVERIFY(!stated->quantity.high || *stated->quantity.high > stated->quantity.value);
                QCOMPARE(*parseNumber(numberToString(stated->quantity.value)), stated->quantity.value);
            } else {
                QVERIFY(!stated.error().message.isEmpty());
            }
        }
    }
}

QTEST_APPLESS_MAIN(QuantityTest)
#include "tst_quantity.moc"
