// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/rules.h"
#include "core/domain/schema.h"
#include "core/library/library.h"

#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 8, 1);

using Cells = std::initializer_list<std::pair<QStringView, QString>>;

RowChange change(RecordKind kind, const QString& id, Cells cells)
{
    RowChange change {kind, id, Row(static_cast<qsizetype>(schema(kind).columns.size()))};
    change.row[0] = id;
    for (const auto& [column, text] : cells) {
        const int index = schema(kind).indexOf(column);
        Q_ASSERT(index > 0);
        change.row[index] = text;
    }
    return change;
}

RowChange institution(const QString& id, Cells cells = {})
{
    RowChange made = change(RecordKind::Institution, id, cells);
    made.row[schema(RecordKind::Institution).indexOf(u"name")] = id;
    made.row[schema(RecordKind::Institution).indexOf(u"kind")] = u"hospital"_s;
    return made;
}

/// A sound figure, with `cells` in place of its own.
RowChange figure(const QString& id, Cells cells = {})
{
    RowChange made = change(RecordKind::Observation, id,
        {{u"institution", u"h"_s}, {u"indicator", u"beds"_s}, {u"period", u"2023"_s}, {u"value", u"900"_s},
            {u"source", u"s"_s}, {u"locator", u"正文"_s}});
    for (const auto& [column, text] : cells)
        made.row[schema(RecordKind::Observation).indexOf(column)] = text;
    return made;
}

RowChange milestone(const QString& id, Cells cells = {})
{
    RowChange made = change(RecordKind::Milestone, id,
        {{u"institution", u"h"_s}, {u"date", u"2023"_s}, {u"title", u"x"_s}, {u"category", u"service"_s},
            {u"source", u"s"_s}, {u"locator", u"正文"_s}});
    for (const auto& [column, text] : cells)
        made.row[schema(RecordKind::Milestone).indexOf(column)] = text;
    return made;
}

RowChange item(const QString& id, Cells cells = {})
{
    RowChange made = change(RecordKind::ProfileItem, id,
        {{u"institution", u"h"_s}, {u"section", u"centre"_s}, {u"name", u"x"_s}, {u"source", u"s"_s},
            {u"locator", u"正文"_s}});
    for (const auto& [column, text] : cells)
        made.row[schema(RecordKind::ProfileItem).indexOf(column)] = text;
    return made;
}

RowChange indicator(const QString& id, const QString& measure, const QString& unit, const QString& scale = {})
{
    return change(RecordKind::Indicator, id,
        {{u"name", id}, {u"category", u"capacity"_s}, {u"measure", measure}, {u"unit", unit}, {u"scale", scale}});
}

/// What every case builds on: published in March 2024.
QVector<RowChange> basis()
{
    return {
        indicator(u"beds"_s, u"stock"_s, u"张"_s),
        indicator(u"visits"_s, u"flow"_s, u"人次"_s),
        indicator(u"occupancy"_s, u"share"_s, u"%"_s),
        indicator(u"bed-occupancy.mean"_s, u"share"_s, u"%"_s),
        indicator(u"cure"_s, u"share"_s, u"%"_s),
        indicator(u"growth"_s, u"growth"_s, u"%"_s),
        indicator(u"level"_s, u"grade"_s, QString(), u"B;B+;A"_s),
        change(RecordKind::Source, u"s"_s, {{u"title", u"x"_s}, {u"published", u"2024-03"_s}}),
        institution(u"h"_s),
        institution(u"i"_s),
    };
}

/// `severity rule record column` for each finding, with severity E or W.
QStringList lines(const Issues& issues)
{
    QStringList lines;
    for (const Issue& issue : issues) {
        const QChar severity = issue.severity == Issue::Severity::Error ? u'E' : u'W';
        lines.append(QStringList({QString(severity), issue.rule, issue.record, issue.column}).join(u' ').trimmed());
    }
    return lines;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyLibrary();
    void rule_data();
    void rule();
    void brokenRows_data();
    void brokenRows();
    void sameFigures();
    void scopeSpellings();
    void parentCycles();
    void acceptedWarnings();
    void saysWhere();
    void damagedFile();
    void danglingKeys();

private:
    Issues check(const QVector<RowChange>& changes);
};

Issues TestRules::check(const QVector<RowChange>& changes)
{
    QTemporaryDir dir;
    const auto library = Library::create(dir.filePath(u"l.atlas"_s));
    if (!library)
        return {Issue {}};
    if (const auto applied = (*library)->apply(basis() + changes, {}); !applied) {
        qWarning("%s", qPrintable(applied.error().message));
        return {Issue {}};
    }
    const auto issues = checkLibrary(**library, kToday);
    return issues ? *issues : Issues {Issue {}};
}

void TestRules::emptyLibrary() { QCOMPARE(lines(check({})), QStringList()); }

void TestRules::rule_data()
{
    QTest::addColumn<RowChange>("record");
    QTest::addColumn<QString>("expected"); // empty: nothing to say
    const auto fires = [](const char* tag, const RowChange& record, const QString& expected) {
        QTest::newRow(tag) << record << expected;
    };
    const auto silent = [](const char* tag, const RowChange& record) { QTest::newRow(tag) << record << QString(); };

    silent("figure", figure(u"f"_s));
    silent("milestone", milestone(u"m"_s));
    silent("item", item(u"p"_s));

    fires("figure without a source", figure(u"f"_s, {{u"source", {}}, {u"locator", {}}}),
        u"W no-source observations/f source"_s);
    fires("milestone without a source", milestone(u"m"_s, {{u"source", {}}}), u"W no-source milestones/m source"_s);
    fires("item without a source", item(u"p"_s, {{u"source", {}}}), u"W no-source profile_items/p source"_s);
    silent("institution without a source", institution(u"j"_s));
    fires("figure without a locator", figure(u"f"_s, {{u"locator", {}}}), u"W no-locator observations/f locator"_s);
    fires("institution without a locator", institution(u"j"_s, {{u"source", u"s"_s}}),
        u"W no-locator institutions/j locator"_s);

    fires("flow without a period", figure(u"f"_s, {{u"indicator", u"visits"_s}, {u"period", {}}}),
        u"W no-period observations/f period"_s);
    silent("flow of a year", figure(u"f"_s, {{u"indicator", u"visits"_s}}));
    silent("stock without a period", figure(u"f"_s, {{u"period", {}}}));

    fires("actual in the future", figure(u"f"_s, {{u"period", u"2026-08-02"_s}}), u"W future observations/f period"_s);
    silent("actual today", figure(u"f"_s, {{u"period", u"2026-08-01"_s}}));
    silent("actual this year", figure(u"f"_s, {{u"period", u"2026"_s}}));
    silent("estimated in the future", figure(u"f"_s, {{u"period", u"2030"_s}, {u"status", u"estimated"_s}}));
    silent("planned in the future", figure(u"f"_s, {{u"period", u"2030"_s}, {u"status", u"planned"_s}}));
    fires("planned for the past", figure(u"f"_s, {{u"period", u"2023"_s}, {u"status", u"planned"_s}}),
        u"W planned-past observations/f period"_s);
    fires("target in the past", figure(u"f"_s, {{u"period", u"2024-02"_s}, {u"status", u"target"_s}}),
        u"W planned-past observations/f period"_s);
    silent("planned for the year of the source", figure(u"f"_s, {{u"period", u"2024"_s}, {u"status", u"planned"_s}}));
    silent(
        "planned for the past by nobody dated", figure(u"f"_s, {{u"period", u"2021/.."_s}, {u"status", u"planned"_s}}));

    fires("event planned for the past", milestone(u"m"_s, {{u"date", u"2023"_s}, {u"status", u"planned"_s}}),
        u"W planned-past milestones/m date"_s);
    silent("event planned", milestone(u"m"_s, {{u"date", u"2025"_s}, {u"status", u"planned"_s}}));
    fires("event after its source", milestone(u"m"_s, {{u"date", u"2024-04"_s}}),
        u"W happened-later milestones/m date"_s);
    silent("event in the source's month", milestone(u"m"_s, {{u"date", u"2024-03-31"_s}}));
    silent("event in the source's year", milestone(u"m"_s, {{u"date", u"2024"_s}}));
    silent("undated event", milestone(u"m"_s, {{u"date", {}}}));

    fires("grade above the scale", figure(u"f"_s, {{u"indicator", u"level"_s}, {u"value", u"4"_s}}),
        u"E grade observations/f value"_s);
    fires("grade of zero", figure(u"f"_s, {{u"indicator", u"level"_s}, {u"value", u"0"_s}}),
        u"E grade observations/f value"_s);
    fires("grade between two", figure(u"f"_s, {{u"indicator", u"level"_s}, {u"value", u"1.5"_s}}),
        u"E grade observations/f value"_s);
    silent("best grade", figure(u"f"_s, {{u"indicator", u"level"_s}, {u"value", u"3"_s}}));

    fires("share above the whole", figure(u"f"_s, {{u"indicator", u"cure"_s}, {u"value", u"100.1"_s}}),
        u"W share observations/f value"_s);
    fires("share below nothing", figure(u"f"_s, {{u"indicator", u"occupancy"_s}, {u"value", u"-1"_s}}),
        u"E share observations/f value"_s);
    fires("range of shares",
        figure(u"f"_s, {{u"indicator", u"cure"_s}, {u"value", u"90"_s}, {u"value_high", u"110"_s}}),
        u"W share observations/f value_high"_s);
    silent("whole share", figure(u"f"_s, {{u"indicator", u"cure"_s}, {u"value", u"100"_s}}));
    silent("more patients than beds", figure(u"f"_s, {{u"indicator", u"occupancy"_s}, {u"value", u"112"_s}}));
    silent("likewise", figure(u"f"_s, {{u"indicator", u"bed-occupancy.mean"_s}, {u"value", u"112"_s}}));

    fires("points of beds", figure(u"f"_s, {{u"change", u"3"_s}, {u"change_unit", u"pp"_s}}),
        u"E change-unit observations/f change_unit"_s);
    silent("per cent of beds", figure(u"f"_s, {{u"change", u"3"_s}, {u"change_unit", u"%"_s}}));
    silent("points of a share",
        figure(u"f"_s, {{u"indicator", u"cure"_s}, {u"value", {}}, {u"change", u"3"_s}, {u"change_unit", u"pp"_s}}));
    silent("points of a growth",
        figure(u"f"_s,
            {{u"indicator", u"growth"_s}, {u"value", u"120"_s}, {u"change", u"3"_s}, {u"change_unit", u"pp"_s}}));

    silent("citation",
        change(RecordKind::Citation, u"c"_s,
            {{u"record", u"institutions/h"_s}, {u"source", u"s"_s}, {u"locator", u"x"_s}}));
    fires("group of nobody", change(RecordKind::Group, u"g"_s, {{u"name", u"x"_s}, {u"members", u"h;nobody"_s}}),
        u"W reference groups/g members"_s);
    silent("group", change(RecordKind::Group, u"g"_s, {{u"name", u"x"_s}, {u"members", u"h;i"_s}}));
    fires("comparison of nothing",
        change(RecordKind::Comparison, u"v"_s,
            {{u"name", u"x"_s}, {u"institutions", u"h"_s}, {u"indicators", u"beds;nothing"_s}}),
        u"W reference comparisons/v indicators"_s);
}

void TestRules::rule()
{
    QFETCH(RowChange, record);
    QTEST(lines(check({record})).join(u' '), "expected");
}

void TestRules::brokenRows_data()
{
    // The store refuses such rows: they come from other programs, or from an older version of this one.
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    QTest::newRow("reversed range") << u"UPDATE observations SET value_high = 10 WHERE id = 'f'"_s
                                    << u"E row observations/f value_high"_s;
    QTest::newRow("unknown word") << u"UPDATE milestones SET category = 'party' WHERE id = 'm'"_s
                                  << u"E row milestones/m category"_s;
    QTest::newRow("impossible date") << u"UPDATE milestones SET date = '2023-02-30' WHERE id = 'm'"_s
                                     << u"E row milestones/m date"_s;
    QTest::newRow("citation of nothing") << u"UPDATE citations SET record = 'observations/nothing' WHERE id = 'c'"_s
                                         << u"E reference citations/c record"_s;
    QTest::newRow("acceptance of nothing") << u"UPDATE accepted SET record = 'observations/nothing' WHERE id = 'x'"_s
                                           << u"E reference accepted/x record"_s;
}

void TestRules::brokenRows()
{
    QFETCH(QString, sql);
    QTemporaryDir dir;
    const auto library = Library::create(dir.filePath(u"l.atlas"_s));
    QVERIFY(library);
    const QVector<RowChange> sound {figure(u"f"_s), milestone(u"m"_s),
        change(RecordKind::Citation, u"c"_s,
            {{u"record", u"observations/f"_s}, {u"source", u"s"_s}, {u"locator", u"x"_s}}),
        change(RecordKind::Accepted, u"x"_s, {{u"record", u"observations/f"_s}, {u"rule", rules::kFuture}})};
    QVERIFY((*library)->apply(basis() + sound, {}));
    const auto before = checkLibrary(**library, kToday);
    QVERIFY(before && before->isEmpty());
    QVERIFY((*library)->database().exec(sql));
    const auto after = checkLibrary(**library, kToday);
    QVERIFY(after);
    QTEST(lines(*after).join(u' '), "expected");
}

void TestRules::sameFigures()
{
    // How it is told makes no difference, and empty cells mean what they stand for.
    const QStringList same = lines(check({figure(u"a"_s), figure(u"b"_s, {{u"stated", u"900张"_s}, {u"note", u"x"_s}}),
        figure(u"c"_s, {{u"status", u"actual"_s}, {u"qualifier", u"exact"_s}})}));
    QCOMPARE(same, QStringList({u"E same-figure observations/b"_s, u"E same-figure observations/c"_s}));

    const RowChange other = change(RecordKind::Source, u"t"_s, {{u"title", u"y"_s}});
    const QStringList different = lines(check(
        {other, figure(u"a"_s), figure(u"b"_s, {{u"institution", u"i"_s}}), figure(u"c"_s, {{u"period", u"2022"_s}}),
            figure(u"d"_s, {{u"value", u"901"_s}}), figure(u"e"_s, {{u"scope", u"新院区"_s}}),
            figure(u"f"_s, {{u"source", u"t"_s}}), figure(u"g"_s, {{u"qualifier", u"about"_s}}),
            figure(u"j"_s, {{u"value_high", u"950"_s}}), figure(u"k"_s, {{u"status", u"estimated"_s}})}));
    QCOMPARE(different, QStringList());
}

void TestRules::scopeSpellings()
{
    const QStringList found = lines(check({figure(u"a"_s, {{u"scope", u"新院区（东）"_s}}),
        figure(u"b"_s, {{u"scope", u"新院区 (东)"_s}, {u"period", u"2022"_s}}),
        figure(u"c"_s, {{u"scope", u"新院区 (东)"_s}, {u"period", u"2021"_s}}),
        figure(u"d"_s, {{u"scope", u"新院区"_s}}),
        figure(u"e"_s, {{u"scope", u"新院区(东)"_s}, {u"institution", u"i"_s}}),
        item(u"p"_s, {{u"scope", u"新院区(东)"_s}})}));
    QCOMPARE(
        found, QStringList({u"W scope-spelling observations/b scope"_s, u"W scope-spelling profile_items/p scope"_s}));
}

void TestRules::parentCycles()
{
    const QStringList found = lines(check({institution(u"a"_s, {{u"parent", u"b"_s}}),
        institution(u"b"_s, {{u"parent", u"c"_s}}), institution(u"c"_s, {{u"parent", u"b"_s}}),
        institution(u"d"_s, {{u"parent", u"d"_s}}), institution(u"e"_s, {{u"parent", u"h"_s}})}));
    QCOMPARE(
        found, QStringList({u"E parent-cycle institutions/b parent"_s, u"E parent-cycle institutions/d parent"_s}));
}

void TestRules::acceptedWarnings()
{
    const auto accepted = [](const QString& rule) {
        return change(RecordKind::Accepted, u"x"_s, {{u"record", u"observations/f"_s}, {u"rule", rule}});
    };
    const RowChange unsourced = figure(u"f"_s, {{u"source", {}}});
    QCOMPARE(lines(check({unsourced, accepted(rules::kNoSource)})), QStringList());
    QCOMPARE(lines(check({unsourced, accepted(rules::kFuture)})).size(), 1);
    // Errors are mended, not accepted.
    const RowChange wrong = figure(u"f"_s, {{u"indicator", u"level"_s}, {u"value", u"4"_s}});
    QCOMPARE(lines(check({wrong, accepted(rules::kGrade)})).size(), 1);
}

void TestRules::saysWhere()
{
    const Issues issues = check({figure(u"f"_s, {{u"source", {}}}), figure(u"g"_s), figure(u"j"_s)});
    QCOMPARE(issues.size(), 2);
    for (const Issue& issue : issues) {
        QVERIFY(!issue.message.isEmpty());
        QVERIFY(parsePath(issue.record));
    }
    QVERIFY(issues.at(1).message.contains(u"“g”"));
}

void TestRules::damagedFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"l.atlas"_s);
    {
        auto library = Library::create(path);
        QVERIFY(library);
        QVector<RowChange> many = basis();
        for (int i = 0; i < 3000; ++i)
            many.append(item(u"p%1"_s.arg(i)));
        QVERIFY((*library)->apply(many, {}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = file.size() / 2; at + 100 < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(64, '\xaa'));
    }
    file.close();

    const auto library = Library::open(path, Library::Mode::ReadOnly);
    if (!library) {
        QCOMPARE(library.error().code, Error::Code::Damaged);
        return;
    }
    const auto issues = checkLibrary(**library, kToday);
    if (issues)
        QVERIFY(lines(*issues).contains(u"E file"_s));
    else
        QCOMPARE(issues.error().code, Error::Code::Damaged);
}

void TestRules::danglingKeys()
{
    QTemporaryDir dir;
    const auto library = Library::create(dir.filePath(u"l.atlas"_s));
    QVERIFY(library);
    QVERIFY((*library)->apply(basis() + QVector<RowChange> {figure(u"f"_s)}, {}));
    QVERIFY((*library)->database().exec(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY((*library)->database().exec(u"DELETE FROM sources"_s));
    const auto issues = checkLibrary(**library, kToday);
    QVERIFY(issues);
    QVERIFY(lines(*issues).contains(u"E file"_s));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
