// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/domain/change.h"
#include "core/domain/words.h"
#include "ui/forms/fields/longfield.h"
#include "ui/forms/fields/periodfield.h"
#include "ui/forms/fields/quantityfield.h"
#include "ui/forms/fields/recordfield.h"
#include "ui/forms/fields/recordpopup.h"
#include "ui/widgets/style.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Indicator beds()
{
    Indicator indicator;
    indicator.unit = Unit(u"张"_s, u"beds"_s);
    return indicator;
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }

    void quantityIsUnderstood_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("cells"); // empty: refused
        QTest::addColumn<QString>("wording");
        QTest::newRow("number") << u"张"_s << u"2330"_s << QStringList {u"2330"_s, {}, u"exact"_s} << QString();
        QTest::newRow("comma") << u"张"_s << u"2,330"_s << QStringList {u"2330"_s, {}, u"exact"_s} << QString();
        QTest::newRow("unit") << u"张"_s << u"2330张"_s << QStringList {u"2330"_s, {}, u"exact"_s} << u"2330张"_s;
        QTest::newRow("nearly") << u"人次"_s << u"近2000人次"_s << QStringList {u"2000"_s, {}, u"nearly"_s}
                                << u"近2000人次"_s;
        QTest::newRow("more") << u"例"_s << u"1.6万余例"_s << QStringList {u"16000"_s, {}, u"more_than"_s}
                              << u"1.6万余例"_s;
        QTest::newRow("converted") << u"万元"_s << u"1.1亿元"_s << QStringList {u"11000"_s, {}, u"exact"_s}
                                   << u"1.1亿元"_s;
        QTest::newRow("range") << u"项"_s << u"10-12项"_s << QStringList {u"10"_s, u"12"_s, u"exact"_s} << u"10-12项"_s;
        QTest::newRow("other unit") << u"张"_s << u"3亩"_s << QStringList() << QString();
        QTest::newRow("no number") << u"张"_s << u"许多"_s << QStringList() << QString();
        QTest::newRow("nothing") << u"张"_s << u" "_s << QStringList {{}, {}, {}} << QString();
    }
    void quantityIsUnderstood()
    {
        QFETCH(QString, unit);
        QFETCH(QString, typed);
        QFETCH(QStringList, cells);
        QFETCH(QString, wording);
        QuantityField field {QLocale(QLocale::Chinese, QLocale::China)};
        Indicator indicator;
        indicator.unit = Unit(unit, {});
        field.setIndicator(indicator);
        QSignalSpy worded(&field, &QuantityField::worded);
        field.type(typed);
        QCOMPARE(field.problem().has_value(), cells.isEmpty());
        if (!cells.isEmpty()) {
            QCOMPARE(field.cells(), cells);
            QCOMPARE(worded.last().first().toString(), wording);
            QCOMPARE(field.echo().isEmpty(), typed.trimmed().isEmpty());
        } else {
            QVERIFY(!field.problem()->isEmpty());
        }
    }

    void everyQuantityCanBeTypedAgain()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            Quantity quantity;
            // Decimal, as every stored value is.
            const auto decimal = [](double value) { return *parseNumber(numberToString(value)); };
            quantity.value = decimal(std::round(random.bounded(1.0) * 1e6) / std::pow(10, random.bounded(4)));
            quantity.qualifier = static_cast<Qualifier>(random.bounded(7));
            if (random.bounded(5) == 0)
                quantity.high = decimal(quantity.value + 1 + random.bounded(100));
            const auto read = parseQuantity(typableText(quantity), beds().unit);
            QVERIFY2(read, qPrintable(typableText(quantity)));
            QVERIFY2(read->quantity == quantity, qPrintable(typableText(quantity)));
        }
    }

    void gradeIsTypedByItsLabel()
    {
        QuantityField field {QLocale(QLocale::English)};
        Indicator grade;
        grade.measure = Measure::Grade;
        grade.scale = {u"C"_s, u"B"_s, u"A"_s, u"A+"_s};
        field.setIndicator(grade);
        field.setCells({u"3"_s, {}, {}});
        QCOMPARE(field.text(), u"A"_s);
        field.type(u"A+"_s);
        QCOMPARE(field.cells(), (QStringList {u"4"_s, {}, u"exact"_s}));
        field.type(u"D"_s);
        QVERIFY(field.problem());
    }

    void storedWordingIsShown()
    {
        QuantityField field {QLocale(QLocale::English)};
        field.setIndicator(beds());
        field.setCells({u"2330"_s, {}, u"exact"_s});
        field.setWording(u"2330张"_s);
        QCOMPARE(field.text(), u"2330张"_s);
        field.setCells({u"2330"_s, {}, u"exact"_s});
        field.setWording(u"床位两千多"_s); // says something else: the number stands
        QCOMPARE(field.text(), u"2330"_s);
        QVERIFY(!field.isEdited());
    }

    void periodIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("edtf"); // "!": refused
        QTest::newRow("year") << u"2018年"_s << u"2018"_s;
        QTest::newRow("months") << u"2023年2月至6月"_s << u"2023-02/2023-06"_s;
        QTest::newRow("plan") << u"十四五"_s << u"2021/2025"_s;
        QTest::newRow("about") << u"约1950年"_s << u"1950~"_s;
        QTest::newRow("edtf") << u"2022?"_s << u"2022?"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("month 13") << u"2018年13月"_s << u"!"_s;
        QTest::newRow("words") << u"去年"_s << u"!"_s;
    }
    void periodIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, edtf);
        PeriodField field {QLocale(QLocale::English)};
        field.type(typed);
        QCOMPARE(field.problem().has_value(), edtf == u"!");
        if (edtf != u"!")
            QCOMPARE(field.cells(), QStringList {edtf});
    }

    void changeIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("basis");
        QTest::newRow("percent") << u"同比增长52.93%"_s << 52.93 << u"%"_s << u"yoy"_s;
        QTest::newRow("points") << u"提高42.61个百分点"_s << 42.61 << u"pp"_s << QString();
        QTest::newRow("times") << u"提升3倍"_s << 3.0 << u"times"_s << QString();
        QTest::newRow("down") << u"下降1.2%"_s << -1.2 << u"%"_s << QString();
        QTest::newRow("minus") << u"-1.2%"_s << -1.2 << u"%"_s << QString();
        QTest::newRow("absolute") << u"增加300张"_s << 300.0 << u"abs"_s << QString();
        QTest::newRow("mean") << u"年均增长5%"_s << 5.0 << u"%"_s << u"annual_mean"_s;
    }
    void changeIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(QString, basis);
        const auto change = parseChange(typed, beds().unit);
        QVERIFY2(change, change ? "" : qPrintable(change.error().message));
        QCOMPARE(change->value, value);
        QCOMPARE(wordOf(change->unit), unit);
        QCOMPARE(change->basis, basis);
        QCOMPARE(change->stated, typed);
    }

    /// It has no upper end that could be kept: said, not dropped.
    void changeIsNoRange()
    {
        QVERIFY(!parseChange(u"增长10%-20%", beds().unit));
        QVERIFY(!parseChange(u"增加300-400张", beds().unit));
    }

    void nothingHappensWhileAnInputMethodComposes()
    {
        LineField line;
        LongField text;
        line.setCells({u"甲"_s});
        text.setCells({u"甲"_s});
        for (Field* field : {static_cast<Field*>(&line), static_cast<Field*>(&text)}) {
            QSignalSpy edited(field, &Field::edited);
            QInputMethodEvent composing(u"zhongliu"_s, {});
            QApplication::sendEvent(field->editor(), &composing);
            QVERIFY(!field->isEdited());
            QCOMPARE(edited.count(), 0);
            QInputMethodEvent commit;
            commit.setCommitString(u"肿瘤"_s);
            QApplication::sendEvent(field->editor(), &commit);
            QVERIFY(field->isEdited());
            QVERIFY(field->text().contains(u"肿瘤"_s));
        }
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
