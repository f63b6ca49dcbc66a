// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/savedcomparison.h"

#include <QTest>

#include <random>

using namespace atlas;
using namespace Qt::StringLiterals;

class TestSavedComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choiceWords_data();
    void choiceWords();
    void defaultsLeaveNoOptions();
    void shapeOfTheOptions();
    void furtherKeysAreKept();
    void refusesWhatIsNoOptions_data();
    void refusesWhatIsNoOptions();
    void comesBackFromItsRow();
    void foundByIdOrName();
};

void TestSavedComparison::choiceWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    for (const char* word : {"common", "latest", "asof:2024-12-31"})
        QTest::newRow(word) << QString::fromLatin1(word) << true;
    for (const char* word : {"", "Common", "asof", "asof:", "asof:2024-02-30", "asof:2024", "2024-12-31"})
        QTest::newRow(*word == 0 ? "empty" : word) << QString::fromLatin1(word) << false;
}

void TestSavedComparison::choiceWords()
{
    QFETCH(const QString, word);
    const auto choice = parseChoice(word);
    QTEST(choice.has_value(), "known");
    if (choice)
        QCOMPARE(toWord(*choice), word);
}

void TestSavedComparison::defaultsLeaveNoOptions()
{
    QCOMPARE(optionsText({}), QString());
    SavedComparison changed;
    changed.likeForLikeOnly = true;
    QVERIFY(readOptions({}, changed));
    QCOMPARE(changed, SavedComparison());
}

/// Other programs read it.
void TestSavedComparison::shapeOfTheOptions()
{
    SavedComparison comparison;
    comparison.choice.rule = Choice::Rule::AsOf;
    comparison.choice.asOf = QDate(2024, 12, 31);
    comparison.choice.reference = u"ln"_s;
    comparison.choice.pin(u"beds"_s, u"nm"_s, u"nm.beds.2018"_s);
    comparison.likeForLikeOnly = true;
    QCOMPARE(optionsText(comparison),
        uR"({"choice":{"pinned":{"beds|nm":"nm.beds.2018"},"reference":"ln","rule":"asof:2024-12-31"},"likeForLikeOnly":true})"_s);
    comparison.choice.pin(u"beds"_s, u"nm"_s, {});
    QVERIFY(!optionsText(comparison).contains(u"pinned"));
}

void TestSavedComparison::furtherKeysAreKept()
{
    SavedComparison comparison;
    QVERIFY(readOptions(uR"({"likeForLikeOnly":true,"pack":{"sections":["cover","table"]}})"_s, comparison));
    QVERIFY(comparison.likeForLikeOnly);
    comparison.likeForLikeOnly = false;
    QCOMPARE(optionsText(comparison), uR"({"pack":{"sections":["cover","table"]}})"_s);
}

void TestSavedComparison::refusesWhatIsNoOptions_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("no JSON") << u"latest"_s;
    QTest::newRow("an array") << u"[]"_s;
    QTest::newRow("no choice") << uR"({"choice":"latest"})"_s;
    QTest::newRow("unknown rule") << uR"({"choice":{"rule":"newest"}})"_s;
}

void TestSavedComparison::refusesWhatIsNoOptions()
{
    QFETCH(const QString, options);
    SavedComparison comparison;
    comparison.id = u"k"_s;
    comparison.name = u"三家"_s;
    Row row = toRow(comparison);
    row[schema(RecordKind::Comparison).indexOf(u"options")] = options;
    const auto read = toComparison(row);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"三家"));
}

void TestSavedComparison::comesBackFromItsRow()
{
    std::mt19937 random(5);
    const auto some = [&](const char* stem) {
        QStringList ids;
        for (unsigned i = random() % 4; i > 0; --i)
            ids.append(QString::fromLatin1(stem) + QString::number(random() % 100));
        return ids;
    };
    for (int i = 0; i < 200; ++i) {
        SavedComparison comparison;
        comparison.id = u"k"_s + QString::number(i);
        comparison.name = u"比较 %1"_s.arg(i);
        comparison.institutions = some("h");
        comparison.asked = some("c.");
        comparison.view = random() % 2 == 0 ? u"table"_s : QString();
        comparison.choice.rule = Choice::Rule(random() % 3);
        if (comparison.choice.rule == Choice::Rule::AsOf)
            comparison.choice.asOf = QDate(2000, 1, 1).addDays(random() % 9000);
        comparison.choice.reference = some("h").value(0);
        for (const QString& id : some("o"))
            comparison.choice.pin(u"beds"_s, id, id + u".x"_s);
        comparison.likeForLikeOnly = random() % 2 == 0;
        if (random() % 2 == 0)
            comparison.further[u"pack"_s] = QJsonObject {{u"grey"_s, true}};
        const Row row = toRow(comparison);
        QVERIFY(checkRow(schema(RecordKind::Comparison), row).isEmpty());
        const auto read = toComparison(row);
        QVERIFY(bool(read));
        QVERIFY2(*read == comparison, qPrintable(row.join(u'|')));
    }
}

void TestSavedComparison::foundByIdOrName()
{
    QVector<SavedComparison> all(2);
    all[0].id = u"a"_s;
    all[0].name = u"b"_s;
    all[1].id = u"b"_s;
    all[1].name = u"床位"_s;
    QCOMPARE(findComparison(all, u"b"_s), &all.at(1)); // an id before a name
    QCOMPARE(findComparison(all, u"床位"_s), &all.at(1));
    QCOMPARE(findComparison(all, u"c"_s), nullptr);
}

QTEST_GUILESS_MAIN(TestSavedComparison)
#include "tst_savedcomparison.moc"
