// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

} // namespace

/// Runs the program itself, as a script would: without a display.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void help();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void language();
    void verbose();
    void newLibrary();
    void newNeverOverwrites();
    void newWithSample();
    void missingLibrary_data();
    void missingLibrary();
    void info();
    void search();
    void import();
    void importDryRun();
    void importRefuses();
    void importSeveral();
    void exportAndBack();
    void exportRefuses();
    void compare();
    void compareOneOnly();
    void compareChoice();
    void compareSaved();
    void compareJson();
    void compareRefuses();
    void indicators();
    void check();
    void fullDisk();
    void readmes_data();
    void readmes();

private:
    Outcome run(const QStringList& arguments, const QString& standardOutput = {});
    QString path(const QString& name) const { return m_dir->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes);
    QString package();
    QString filled();

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCommandLine::initTestCase()
{
    QVERIFY2(QFile::exists(atlas::programPath()), "build the target hospital-atlas");
}

void TestCommandLine::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestCommandLine::cleanup() { m_dir.reset(); }

Outcome TestCommandLine::run(const QStringList& arguments, const QString& standardOutput)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display); // a command that asked for a screen would fail
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_dir->path());
    if (!standardOutput.isEmpty())
        process.setStandardOutputFile(standardOutput);
    process.start(atlas::programPath(), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString TestCommandLine::write(const QString& name, const QByteArray& bytes)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QString TestCommandLine::package()
{
    QDir(m_dir->path()).mkdir(u"package"_s);
    write(u"package/concepts.csv"_s, "id,name\nbeds,床位\n");
    write(u"package/indicators.csv"_s,
        "id,name,concept,category,unit,measure\nbeds.open,开放床位,beds,capacity,张,stock\n");
    write(u"package/sources.csv"_s, "id,title\ns,年报\n");
    write(u"package/institutions.csv"_s,
        "id,name,kind\na,内蒙古自治区肿瘤医院,hospital\nb,第二医院,hospital\nc,第三医院,hospital\n");
    write(u"package/names.csv"_s, "id,institution,name,kind\na.1,a,内蒙古肿瘤医院,alias\n");
    write(u"package/observations.csv"_s,
        "id,institution,indicator,period,status,value,value_high,qualifier,source,locator\n"
        "a.beds,a,beds.open,2025,actual,900,,exact,s,正文\n"
        "b.beds,b,beds.open,2030,planned,10,12.5,about,s,正文\n");
    return path(u"package"_s);
}

QString TestCommandLine::filled()
{
    const QString library = path(u"filled.atlas"_s);
    run({u"new"_s, library});
    const Outcome imported = run({u"import"_s, library, package()});
    if (imported.code != 0)
        qWarning("%s", qPrintable(imported.err));
    return library;
}

void TestCommandLine::help()
{
    for (const QStringList& arguments : {QStringList {u"--help"_s}, QStringList {u"-h"_s}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, QString());
        for (const QString& word : {u"new"_s, u"info"_s, u"search"_s, u"import"_s, u"export"_s, u"indicators"_s,
                 u"compare"_s, u"render"_s, u"check"_s})
            QVERIFY2(outcome.out.contains(u"hospital-atlas "_s + word), qPrintable(word));
    }
    const Outcome one = run({u"import"_s, u"--help"_s});
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.contains(u"--dry-run"));
    QCOMPARE(one.err, QString());
}

void TestCommandLine::version()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith(u"hospital-atlas "));
    QCOMPARE(outcome.out.count(u'\n'), 1);
    QCOMPARE(outcome.err, QString());
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList {u"serach"_s};
    QTest::newRow("unknown command with arguments") << QStringList {u"delete"_s, u"x.atlas"_s};
    QTest::newRow("unknown option") << QStringList {u"--frobnicate"_s};
    QTest::newRow("unknown short option") << QStringList {u"-x"_s};
    QTest::newRow("two libraries") << QStringList {u"a.atlas"_s, u"b.atlas"_s};
    QTest::newRow("unknown language") << QStringList {u"--language"_s, u"xx"_s, u"--help"_s};
    QTest::newRow("no language") << QStringList {u"--language"_s};
    QTest::newRow("new without a path") << QStringList {u"new"_s};
    QTest::newRow("new with two") << QStringList {u"new"_s, u"a.atlas"_s, u"b.atlas"_s};
    QTest::newRow("new with an unknown option") << QStringList {u"new"_s, u"a.atlas"_s, u"--force"_s};
    QTest::newRow("info") << QStringList {u"info"_s};
    QTest::newRow("search without a text") << QStringList {u"search"_s, u"a.atlas"_s};
    QTest::newRow("search with two texts") << QStringList {u"search"_s, u"a.atlas"_s, u"x"_s, u"y"_s};
    QTest::newRow("limit of none") << QStringList {u"search"_s, u"a.atlas"_s, u"x"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("limit of many") << QStringList {u"search"_s, u"a.atlas"_s, u"x"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("limit without number") << QStringList {u"search"_s, u"a.atlas"_s, u"x"_s, u"--limit"_s};
    QTest::newRow("import without a package") << QStringList {u"import"_s, u"a.atlas"_s};
    QTest::newRow("export without a folder") << QStringList {u"export"_s, u"a.atlas"_s};
    QTest::newRow("compare without institutions")
        << QStringList {u"compare"_s, u"a.atlas"_s, u"--indicators"_s, u"x"_s};
    QTest::newRow("compare without indicators")
        << QStringList {u"compare"_s, u"a.atlas"_s, u"--institutions"_s, u"x"_s};
    QTest::newRow("compare with nobody") << QStringList {
        u"compare"_s, u"a.atlas"_s, u"--institutions"_s, u","_s, u"--indicators"_s, u"x"_s};
    QTest::newRow("compare on no day") << QStringList {u"compare"_s, u"a.atlas"_s, u"--institutions"_s, u"x"_s,
        u"--indicators"_s, u"y"_s, u"--as-of"_s, u"2026-02-30"_s};
    QTest::newRow("check") << QStringList {u"check"_s};
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.startsWith(u"hospital-atlas: "));
    QVERIFY2(outcome.err.contains(u"Usage:"), qPrintable(outcome.err));
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestCommandLine::language()
{
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        QCOMPARE(run({u"--language"_s, language, u"--help"_s}).code, 0);
        QCOMPARE(run({u"--language="_s + language, u"--version"_s}).code, 0);
        QCOMPARE(run({u"new"_s, u"--language"_s, language, language + u".atlas"_s}).code, 0);
    }
}

void TestCommandLine::verbose()
{
    // Details are for whoever asks for them.
    write(u"text.atlas"_s, "no library");
    QVERIFY(!run({u"info"_s, u"text.atlas"_s}).err.contains(u"SQLite"));
    QVERIFY(run({u"info"_s, u"text.atlas"_s, u"--verbose"_s}).err.contains(u"SQLite"));
    QVERIFY(run({u"-v"_s, u"info"_s, u"text.atlas"_s}).err.contains(u"SQLite"));
}

void TestCommandLine::newLibrary()
{
    const Outcome outcome = run({u"new"_s, u"新 库.atlas"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out + outcome.err, QString());
    QVERIFY(QFile::exists(path(u"新 库.atlas"_s)));
    QCOMPARE(run({u"info"_s, u"新 库.atlas"_s}).code, 0);

    const Outcome nowhere = run({u"new"_s, u"missing/x.atlas"_s});
    QCOMPARE(nowhere.code, 1);
    QVERIFY(nowhere.err.contains(u"missing"));
}

void TestCommandLine::newNeverOverwrites()
{
    const QString file = write(u"letter.atlas"_s, "dear");
    const Outcome outcome = run({u"new"_s, u"letter.atlas"_s});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.contains(u"letter.atlas"));
    QCOMPARE(QFile(file).size(), 4);
}

void TestCommandLine::newWithSample()
{
    if (!QFile::exists(atlas::sourcePath(u"resources/sample/institutions.csv")))
        QSKIP("no sample yet");
    const Outcome outcome = run({u"new"_s, u"--sample"_s, u"sample.atlas"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const Outcome found = run({u"search"_s, u"sample.atlas"_s, u"nmgzlyy"_s});
    QVERIFY2(found.out.startsWith(u"nm-cancer\t"), qPrintable(found.out));
    QVERIFY(!run({u"check"_s, u"sample.atlas"_s}).out.contains(u"error\t"));
}

void TestCommandLine::missingLibrary_data()
{
    QTest::addColumn<QStringList>("arguments"); // behind the library
    QTest::newRow("info") << QStringList();
    QTest::newRow("search") << QStringList {u"x"_s};
    QTest::newRow("import") << QStringList {u"package"_s};
    QTest::newRow("export") << QStringList {u"out"_s};
    QTest::newRow("compare") << QStringList {u"--institutions"_s, u"a"_s, u"--indicators"_s, u"beds"_s};
    QTest::newRow("check") << QStringList();
}

void TestCommandLine::missingLibrary()
{
    QFETCH(QStringList, arguments);
    package();
    const QString command = QString::fromUtf8(QTest::currentDataTag());
    const Outcome missing = run(QStringList {command, u"missing.atlas"_s} + arguments);
    QCOMPARE(missing.code, 1);
    QCOMPARE(missing.out, QString());
    QVERIFY(missing.err.contains(u"missing.atlas"));
    QVERIFY(!QFile::exists(path(u"missing.atlas"_s)));

    write(u"text.atlas"_s, "no library");
    const Outcome other = run(QStringList {command, u"text.atlas"_s} + arguments);
    QCOMPARE(other.code, 1);
    QCOMPARE(other.out, QString());
    QVERIFY(other.err.contains(u"text.atlas"));
    QVERIFY(!QFile::exists(path(u"out"_s)));
}

void TestCommandLine::info()
{
    const QString library = filled();
    const Outcome text = run({u"info"_s, library});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(u"\ninstitutions\t3\n"));
    QCOMPARE(text.err, QString());

    const Outcome json = run({u"info"_s, library, u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object[u"counts"][u"institutions"].toInt(), 3);
    QCOMPARE(object[u"counts"][u"groups"].toInt(-1), 0);
    QVERIFY(object[u"formatVersion"].toInt() >= 1);
}

void TestCommandLine::search()
{
    const QString library = filled();
    QCOMPARE(run({u"search"_s, library, u"第二"_s}).out, u"b\t第二医院\n"_s);
    QCOMPARE(run({u"search"_s, library, u"nmgzlyy"_s}).out, u"a\t内蒙古自治区肿瘤医院\t内蒙古肿瘤医院\n"_s);
    QCOMPARE(run({u"search"_s, library, u"医院"_s}).out.count(u'\n'), 3);
    QCOMPARE(run({u"search"_s, library, u"医院"_s, u"--limit"_s, u"2"_s}).out.count(u'\n'), 2);
    QCOMPARE(run({u"search"_s, library, u"医院"_s, u"--limit=1"_s}).out.count(u'\n'), 1);
    const Outcome nothing = run({u"search"_s, library, u"--"_s, u"--limit"_s});
    QCOMPARE(nothing.code, 0);
    QCOMPARE(nothing.out + nothing.err, QString());
}

void TestCommandLine::import()
{
    run({u"new"_s, u"x.atlas"_s});
    const Outcome first = run({u"import"_s, u"x.atlas"_s, package()});
    QCOMPARE(first.code, 0);
    QCOMPARE(first.out, u"package: 9 added, 0 changed, 0 unchanged\n"_s);
    QCOMPARE(first.err, QString());
    QCOMPARE(run({u"import"_s, u"x.atlas"_s, u"package/"_s}).out, u"package: 0 added, 0 changed, 9 unchanged\n"_s);
}

void TestCommandLine::importDryRun()
{
    const QString library = filled();
    write(u"package/institutions.csv"_s, "id,name,kind\na,改名,hospital\nb,第二医院,hospital\nd,第四医院,hospital\n");
    for (const QString& name : {u"concepts"_s, u"indicators"_s, u"sources"_s, u"names"_s, u"observations"_s})
        QFile::remove(path(u"package/"_s + name + u".csv"_s));
    const Outcome outcome = run({u"import"_s, u"--dry-run"_s, library, u"package"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith(u"added\tinstitutions/d\nchanged\tinstitutions/a\nunchanged\tinstitutions/b\n"),
        qPrintable(outcome.out));
    QVERIFY(run({u"info"_s, library}).out.contains(u"institutions\t3\n"));
}

void TestCommandLine::importRefuses()
{
    const QString library = filled();
    write(
        u"package/observations.csv"_s, "id,institution,indicator,value\nx,nobody,beds.open,viele\ny,a,beds.open,1,\n");
    write(u"package/wards.csv"_s, "id\n");
    for (const bool dryRun : {false, true}) {
        const Outcome outcome = run(
            QStringList {u"import"_s, library, u"package"_s} + (dryRun ? QStringList {u"--dry-run"_s} : QStringList()));
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.out, QString());
        for (const QString& place : {u"error: wards.csv: "_s, u"error: observations.csv:2: institution: "_s,
                 u"error: observations.csv:2: value: "_s, u"error: observations.csv:3: "_s, u"nobody"_s})
            QVERIFY2(outcome.err.contains(place), qPrintable(outcome.err));
    }
    QCOMPARE(run({u"import"_s, library, u"nowhere"_s}).code, 1);
    QVERIFY(run({u"info"_s, library}).out.contains(u"observations\t2\n"));
}

void TestCommandLine::importSeveral()
{
    run({u"new"_s, u"x.atlas"_s});
    QDir(m_dir->path()).mkdir(u"second"_s);
    write(u"second/names.csv"_s, "institution,name,kind\nb,乙院,short\n");
    const Outcome outcome = run({u"import"_s, u"x.atlas"_s, package(), u"second"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.out.count(u'\n'), 2);
    QCOMPARE(run({u"search"_s, u"x.atlas"_s, u"乙院"_s}).out, u"b\t第二医院\t乙院\n"_s);
}

void TestCommandLine::exportAndBack()
{
    const QString library = filled();
    const Outcome outcome = run({u"export"_s, library, u"out"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out + outcome.err, QString());
    QVERIFY(QFile::exists(path(u"out/datapackage.json"_s)));

    QCOMPARE(run({u"new"_s, u"copy.atlas"_s}).code, 0);
    QCOMPARE(run({u"import"_s, u"copy.atlas"_s, u"out"_s}).code, 0);
    QCOMPARE(run({u"export"_s, u"copy.atlas"_s, u"again"_s}).code, 0);
    const QStringList names = QDir(path(u"out"_s)).entryList(QDir::Files);
    QCOMPARE(QDir(path(u"again"_s)).entryList(QDir::Files), names);
    for (const QString& name : names) {
        QFile one(path(u"out/"_s + name));
        QFile two(path(u"again/"_s + name));
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        QCOMPARE(two.readAll(), one.readAll());
    }
}

void TestCommandLine::exportRefuses()
{
    const QString library = filled();
    const Outcome outcome = run({u"export"_s, library, m_dir->path()});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QString());
    QVERIFY(!outcome.err.isEmpty());
}

void TestCommandLine::compare()
{
    const QString library = filled();
    const Outcome outcome = run({u"compare"_s, library, u"--institutions"_s, u"a,b,c"_s, u"--indicators"_s, u"beds"_s,
        u"--language"_s, u"en"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QString());
    QVERIFY(outcome.out.contains(u"900"));
    QVERIFY(outcome.out.contains(u"No data"));
    QVERIFY2(outcome.out.startsWith(u"beds\tNot comparable\n") || outcome.out.contains(u" (beds)\tNot comparable\n"),
        qPrintable(outcome.out));
    // What kind of figure it is, and what is compared with what.
    QVERIFY2(outcome.out.contains(u"2025\treference\n"), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(u"Not comparable: planned against actual"), qPrintable(outcome.out));
}

/// One figure alone is not "comparable".
void TestCommandLine::compareOneOnly()
{
    const QString library = filled();
    const Outcome outcome = run(
        {u"compare"_s, library, u"--institutions"_s, u"a,c"_s, u"--indicators"_s, u"beds"_s, u"--language"_s, u"en"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(u"\tOne only\n"), qPrintable(outcome.out));
    QVERIFY2(!outcome.out.contains(u"Comparable"), qPrintable(outcome.out));
    const Outcome json
        = run({u"compare"_s, library, u"--institutions"_s, u"a,c"_s, u"--indicators"_s, u"beds"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8())[u"rows"][0][u"known"].toInt(), 1);
}

void TestCommandLine::compareChoice()
{
    const QString library = filled();
    const auto ask = [&](const QStringList& more) {
        return run(QStringList {
                       u"compare"_s, library, u"--institutions"_s, u"a,b"_s, u"--indicators"_s, u"beds"_s, u"--json"_s}
            + more);
    };
    const QJsonDocument before = QJsonDocument::fromJson(ask({u"--choice"_s, u"asof:2000-01-01"_s}).out.toUtf8());
    QCOMPARE(before[u"choice"].toString(), u"asof:2000-01-01"_s);
    QVERIFY(before[u"rows"][0][u"figures"][0].isNull());
    const QJsonDocument other = QJsonDocument::fromJson(ask({u"--reference"_s, u"b"_s}).out.toUtf8());
    QCOMPARE(other[u"rows"][0][u"reference"].toString(), u"b"_s);
    QCOMPARE(other[u"rows"][0][u"figures"][0][u"verdict"].toString(), u"not_comparable"_s);
    QCOMPARE(ask({u"--choice"_s, u"newest"_s}).code, 2);
    QCOMPARE(ask({u"--choice"_s, u"asof:2000-13-01"_s}).code, 2);
    QCOMPARE(ask({u"--reference"_s, u"c"_s}).code, 2);
}

/// Institutions, order, concepts and choices come back under their name; what is gone is said and the rest opens.
void TestCommandLine::compareSaved()
{
    const QString library = filled();
    write(u"package/comparisons.csv"_s,
        "id,name,institutions,indicators,view,options\n"
        "k,Beds of two,b;gone;a,beds,table,\"{\"\"choice\"\":{\"\"rule\"\":\"\"latest\"\"}}\"\n");
    const Outcome imported = run({u"import"_s, library, u"package"_s});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    const Outcome outcome = run({u"compare"_s, library, u"--comparison"_s, u"Beds of two"_s, u"--json"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"gone"), qPrintable(outcome.err));
    const QJsonDocument json = QJsonDocument::fromJson(outcome.out.toUtf8());
    QCOMPARE(json[u"choice"].toString(), u"latest"_s);
    const QJsonArray figures = json[u"rows"][0][u"figures"].toArray();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.at(0)[u"institution"].toString(), u"b"_s);
    const Outcome stranger
        = run({u"compare"_s, library, u"--comparison"_s, u"Beds of two"_s, u"--reference"_s, u"nobody"_s});
    QCOMPARE(stranger.code, 2);
    const Outcome unknown = run({u"compare"_s, library, u"--comparison"_s, u"Nothing"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains(u"Beds of two"), qPrintable(unknown.err));
}

void TestCommandLine::indicators()
{
    const QString library = filled();
    const Outcome all = run({u"indicators"_s, library});
    QCOMPARE(all.code, 0);
    QVERIFY2(all.out.contains(u"  beds.open\t"), qPrintable(all.out));
    const Outcome none = run({u"indicators"_s, library, u"nothing like it"_s});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.out, QString());
    const Outcome json = run({u"indicators"_s, library, u"BEDS"_s, u"--json"_s});
    const QJsonValue beds = QJsonDocument::fromJson(json.out.toUtf8())[u"concepts"][0];
    QCOMPARE(beds[u"id"].toString(), u"beds"_s);
    QCOMPARE(beds[u"institutions"].toInt(), 2);
    QCOMPARE(beds[u"indicators"][0][u"unit"].toString(), u"张"_s);
}

void TestCommandLine::compareJson()
{
    const QString library = filled();
    const Outcome outcome = run({u"compare"_s, library, u"--institutions"_s, u"a,b,c"_s, u"--indicators"_s,
        u"beds,beds.open"_s, u"--json"_s, u"--as-of"_s, u"2026-01-01"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QJsonObject object = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(object.keys(), QStringList({u"asOf"_s, u"choice"_s, u"rows"_s}));
    QCOMPARE(object[u"asOf"].toString(), u"2026-01-01"_s);
    QCOMPARE(object[u"rows"].toArray().size(), 2);

    const QJsonObject row = object[u"rows"][0].toObject();
    QCOMPARE(row.keys(),
        QStringList({u"asked"_s, u"figures"_s, u"known"_s, u"notice"_s, u"reasons"_s, u"reference"_s, u"rule"_s,
            u"verdict"_s}));
    QCOMPARE(row[u"asked"].toString(), u"beds"_s);
    QCOMPARE(row[u"verdict"].toString(), u"not_comparable"_s);
    const QJsonObject reason = row[u"reasons"][0].toObject();
    QCOMPARE(reason.keys(), QStringList({u"between"_s, u"type"_s}));
    QCOMPARE(reason[u"type"].toString(), u"planned_vs_actual"_s);
    QCOMPARE(reason[u"between"].toArray(), QJsonArray({u"a.beds"_s, u"b.beds"_s}));

    const QJsonArray figures = row[u"figures"].toArray();
    QCOMPARE(figures.size(), 3);
    const QJsonObject exact = figures.at(0).toObject();
    QCOMPARE(exact.keys(),
        QStringList({u"derived"_s, u"indicator"_s, u"indicator_name"_s, u"indicator_name_en"_s, u"institution"_s,
            u"observation"_s, u"per"_s, u"period"_s, u"pinned"_s, u"qualifier"_s, u"reasons"_s, u"scope"_s, u"source"_s,
            u"stated"_s, u"status"_s, u"unit"_s, u"unit_en"_s, u"value"_s, u"verdict"_s}));
    QCOMPARE(exact[u"observation"].toString(), u"a.beds"_s);
    QCOMPARE(exact[u"indicator"].toString(), u"beds.open"_s);
    QCOMPARE(exact[u"period"].toString(), u"2025"_s);
    QCOMPARE(exact[u"value"].toDouble(), 900.0);
    QCOMPARE(exact[u"derived"].toBool(true), false);
    QCOMPARE(exact[u"verdict"].toString(), u"comparable"_s);
    const QJsonObject range = figures.at(1).toObject();
    QCOMPARE(range[u"status"].toString(), u"planned"_s);
    QCOMPARE(range[u"qualifier"].toString(), u"about"_s);
    QCOMPARE(range[u"value_high"].toDouble(), 12.5);
    QVERIFY(figures.at(2).isNull());
}

void TestCommandLine::compareRefuses()
{
    const QString library = filled();
    const Outcome nobody = run({u"compare"_s, library, u"--institutions"_s, u"a,zz"_s, u"--indicators"_s, u"beds"_s});
    QCOMPARE(nobody.code, 1);
    QCOMPARE(nobody.out, QString());
    QVERIFY(nobody.err.contains(u"zz"));
    const Outcome nothing = run({u"compare"_s, library, u"--institutions"_s, u"a"_s, u"--indicators"_s, u"beds,yy"_s});
    QCOMPARE(nothing.code, 1);
    QVERIFY(nothing.err.contains(u"yy"));
}

void TestCommandLine::check()
{
    const QString library = filled();
    const Outcome sound = run({u"check"_s, library});
    QCOMPARE(sound.code, 0);
    QCOMPARE(sound.out, QString());

    write(u"package/observations.csv"_s, "id,institution,indicator,period,value\nw,c,beds.open,2024,7\n");
    QCOMPARE(run({u"import"_s, library, u"package"_s}).code, 0);
    const Outcome warned = run({u"check"_s, library});
    QCOMPARE(warned.code, 0);
    QVERIFY2(warned.out.startsWith(u"warning\tno-source\tobservations/w\tsource\t"), qPrintable(warned.out));

    write(u"package/observations.csv"_s,
        "id,institution,indicator,period,value\nw,c,beds.open,2024,7\nx,c,beds.open,2024,7\n");
    QCOMPARE(run({u"import"_s, library, u"package"_s}).code, 0);
    const Outcome wrong = run({u"check"_s, library});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.out.contains(u"error\tsame-figure\tobservations/x\t"), qPrintable(wrong.out));
}

void TestCommandLine::fullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("only where there is /dev/full");
    const Outcome outcome = run({u"--help"_s}, u"/dev/full"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.err.isEmpty());
}

void TestCommandLine::readmes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"README.md"_s;
    QTest::newRow("Chinese") << u"README.zh_CN.md"_s;
}

/// Both READMEs name the same commands and options as the program does.
void TestCommandLine::readmes()
{
    QFETCH(QString, name);
    QFile file(atlas::sourcePath(name));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    const QString usage = text.mid(text.indexOf(u"```\nhospital-atlas ["_s)).section(u"```"_s, 1, 1);
    static const QRegularExpression kWord(u"hospital-atlas [a-z]+|--[a-z][a-z-]+"_s);
    const auto wordsOf = [](const QString& lines) {
        QSet<QString> words;
        for (auto match = kWord.globalMatch(lines); match.hasNext();)
            words.insert(match.next().captured());
        return words;
    };
    QString said = run({u"--help"_s}).out;
    QProcess render;
    render.setProgram(atlas::programPath());
    render.setArguments({u"render"_s, u"--help"_s});
    render.start();
    QVERIFY(render.waitForFinished());
    said += QString::fromUtf8(render.readAllStandardOutput());
    QSet<QString> words = wordsOf(said);
    words -= {u"--help"_s, u"--version"_s, u"--verbose"_s};
    QCOMPARE(wordsOf(usage), words);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
