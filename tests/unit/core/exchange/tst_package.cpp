// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/derivedid.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/library/library.h"
#include "packagefolder.h"
#include "randompackage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

class TestPackage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void importsAll();
    void importingTwiceChangesNothing();
    void spellingsOfOneValueAreTheSame();
    void columnsInAnyOrder();
    void byteOrderMarkAndCarriageReturns();
    void absentColumnsKeepAndEmptyCellsClear();
    void neverDeletes();
    void dryRunWritesNothing();
    void oneStep();
    void referencesMayPointForward();
    void emptyRowsAreLeftOut();

    void everyErrorIsListed();
    void refusedWhole_data();
    void refusedWhole();
    void notAPackage();
    void readOnlyLibrary();
    void newerFormat();
    void filesThatAreListedButMissing();

    void zip_data();
    void zip();
    void damagedZip();

    void derivedIds();
    void derivedIdsAreStable();

    void exportIsCanonical();
    void describesItsFiles();
    void exportTwice();
    void exportRefuses();
    void exportReplacesItsOwnFiles();
    void roundTrip();

private:
    ImportReport import(const Files& files, bool dryRun = false);
    QString file(const QString& name) const { return m_dir->filePath(name); }
    Row row(RecordKind kind, const QString& id);
    QString cell(RecordKind kind, const QString& id, QStringView column);
    std::unique_ptr<Library> newLibrary(const QString& name);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    int m_packages = 0;
};

namespace {

/// `observations.csv:3:value` for each issue.
QStringList places(const Issues& issues)
{
    QStringList places;
    for (const Issue& issue : issues)
        places.append(issue.file + u':' + QString::number(issue.line) + u':' + issue.column);
    return places;
}

QStringList ids(const QVector<RecordRef>& refs)
{
    QStringList ids;
    for (const RecordRef& ref : refs)
        ids.append(toPath(ref));
    return ids;
}

} // namespace

void TestPackage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_library = newLibrary(u"library.atlas"_s);
    m_packages = 0;
}

void TestPackage::cleanup()
{
    m_library.reset();
    m_dir.reset();
}

std::unique_ptr<Library> TestPackage::newLibrary(const QString& name)
{
    auto library = Library::create(file(name));
    return library ? std::move(*library) : nullptr;
}

ImportReport TestPackage::import(const Files& files, bool dryRun)
{
    const QString folder = file(u"package%1"_s.arg(++m_packages));
    writeFiles(folder, files);
    const auto report = importPackage(*m_library, folder, {dryRun, u"tester"_s});
    if (!report)
        qWarning("%s", qPrintable(report.error().message));
    return report ? *report : ImportReport();
}

Row TestPackage::row(RecordKind kind, const QString& id)
{
    const auto row = RecordStore(m_library->database()).find(kind, id);
    return row && *row ? **row : Row();
}

QString TestPackage::cell(RecordKind kind, const QString& id, QStringView column)
{
    return row(kind, id).value(schema(kind).indexOf(column));
}

void TestPackage::importsAll()
{
    const ImportReport report = import(smallPackage());
    QVERIFY2(report.issues.isEmpty(), qPrintable(places(report.issues).join(u' ')));
    QVERIFY(report.written);
    QCOMPARE(ids(report.added),
        QStringList({u"concepts/beds"_s, u"indicators/beds.open"_s, u"sources/s1"_s, u"institutions/h1"_s,
            u"institutions/h2"_s, u"observations/h1.beds"_s, u"milestones/h1.founded"_s}));
    QVERIFY(report.changed.isEmpty());
    QCOMPARE(cell(RecordKind::Observation, u"h1.beds"_s, u"value"), u"900"_s);
    QCOMPARE(cell(RecordKind::Milestone, u"h1.founded"_s, u"date"), u"1950%"_s);
}

void TestPackage::importingTwiceChangesNothing()
{
    import(smallPackage());
    QSignalSpy changed(m_library.get(), &Library::changed);
    const ImportReport report = import(smallPackage());
    QVERIFY(!report.written);
    QCOMPARE(report.unchanged.size(), 7);
    QVERIFY(report.added.isEmpty() && report.changed.isEmpty());
    QCOMPARE(changed.size(), 0);
}

void TestPackage::spellingsOfOneValueAreTheSame()
{
    import(smallPackage());
    const ImportReport report = import({{u"observations.csv"_s, "id,value\nh1.beds,0900.00\n"}});
    QVERIFY(report.issues.isEmpty());
    QCOMPARE(ids(report.unchanged), QStringList {u"observations/h1.beds"_s});
}

void TestPackage::columnsInAnyOrder()
{
    const ImportReport report = import({{u"institutions.csv"_s, "kind,name,id\nhospital,乙,b\nregion,甲,a\n"}});
    QVERIFY(report.written);
    QCOMPARE(cell(RecordKind::Institution, u"a"_s, u"kind"), u"region"_s);
    QCOMPARE(cell(RecordKind::Institution, u"b"_s, u"name"), u"乙"_s);
}

void TestPackage::byteOrderMarkAndCarriageReturns()
{
    const ImportReport report
        = import({{u"institutions.csv"_s, "\xef\xbb\xbfid,name,kind,summary\r\nh1,甲,hospital,\"one\r\ntwo\"\r\n"}});
    QVERIFY(report.written);
    QCOMPARE(cell(RecordKind::Institution, u"h1"_s, u"summary"), u"one\ntwo"_s);
}

void TestPackage::absentColumnsKeepAndEmptyCellsClear()
{
    import(smallPackage());
    const ImportReport report = import({{u"observations.csv"_s, "note,id,value\n,h1.beds,950\n"}});
    QCOMPARE(ids(report.changed), QStringList {u"observations/h1.beds"_s});
    QCOMPARE(cell(RecordKind::Observation, u"h1.beds"_s, u"value"), u"950"_s);
    QCOMPARE(cell(RecordKind::Observation, u"h1.beds"_s, u"qualifier"), u"about"_s);
    QCOMPARE(cell(RecordKind::Observation, u"h1.beds"_s, u"source"), u"s1"_s);
    QCOMPARE(cell(RecordKind::Observation, u"h1.beds"_s, u"note"), QString());
}

void TestPackage::neverDeletes()
{
    import(smallPackage());
    import({{ u"institutions.csv"_s, "id,name,kind\nh3,第三医院,hospital\n" }});
    QVERIFY(!row(RecordKind::Institution, u"h1"_s).isEmpty());
    QVERIFY(!row(RecordKind::Institution, u"h3"_s).isEmpty());
}

void TestPackage::dryRunWritesNothing()
{
    import(smallPackage());
    QSignalSpy changed(m_library.get(), &Library::changed);
    const ImportReport report = import(
        {{u"institutions.csv"_s, "id,name,kind\nh1,改名,hospital\nh2,第二医院,hospital\nh3,第三医院,hospital\n"}},
        true);
    QVERIFY(!report.written);
    QCOMPARE(ids(report.added), QStringList {u"institutions/h3"_s});
    QCOMPARE(ids(report.changed), QStringList {u"institutions/h1"_s});
    QCOMPARE(ids(report.unchanged), QStringList {u"institutions/h2"_s});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(cell(RecordKind::Institution, u"h1"_s, u"name"), u"第一医院"_s);
}

void TestPackage::oneStep()
{
    QSignalSpy changed(m_library.get(), &Library::changed);
    import(smallPackage());
    QCOMPARE(changed.size(), 1);
    const auto history = RecordStore(m_library->database()).history({RecordKind::Observation, u"h1.beds"_s, {}});
    QVERIFY(history);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->first().note.author, u"tester"_s);
    QCOMPARE(history->first().note.action, u"import"_s);
    QCOMPARE(history->first().note.subject, u"package1"_s);
}

void TestPackage::referencesMayPointForward()
{
    const ImportReport report
        = import({{u"institutions.csv"_s, "id,name,kind,parent\na,分院,hospital,b\nb,总院,hospital,\n"}});
    QVERIFY(report.written);
    QCOMPARE(cell(RecordKind::Institution, u"a"_s, u"parent"), u"b"_s);
}

void TestPackage::emptyRowsAreLeftOut()
{
    const ImportReport report = import({{u"institutions.csv"_s, "id,name,kind\na,甲,hospital\n,,\n,,\n"}});
    QVERIFY(report.written);
    QCOMPARE(places(report.issues), QStringList({u"institutions.csv:3:"_s, u"institutions.csv:4:"_s}));
    QCOMPARE(report.issues.first().severity, Issue::Severity::Warning);
}

void TestPackage::everyErrorIsListed()
{
    import(smallPackage());
    const ImportReport report = import({
        {u"hospitals.csv"_s, "id\n"},
        {u"names.csv"_s, "id,institution,name,kind,nickname\nn1,h1,x,alias,y\n"},
        {u"institutions.csv"_s, "id,name,kind\nh1,甲,clinic\nh4,,hospital\nh4,丁,hospital\n"},
        {u"observations.csv"_s,
            "id,institution,indicator,period,value,source\n"
            "o1,nowhere,beds.open,2023,1,s1\n"
            "o2,h1,beds.open,2023-13,many,s1\n"
            "o3,h1,beds.open,2023,5\n"
            "o4,h4,beds.shut,,,s2\n"
            "o 5,h1,beds.open,2023,1,s1\n"},
        {u"citations.csv"_s, "record,source\nobservations/o1,s1\nobservations/o9,s1\nnowhere,s1\n"},
    });
    QVERIFY(!report.written);
    QVERIFY(report.hasErrors());
    QVERIFY(report.added.isEmpty());
    QCOMPARE(places(report.issues),
        QStringList({u"hospitals.csv:0:"_s, u"institutions.csv:2:kind"_s, u"institutions.csv:3:name"_s,
            u"institutions.csv:4:id"_s, u"names.csv:1:nickname"_s, u"observations.csv:2:institution"_s,
            u"observations.csv:3:period"_s, u"observations.csv:3:value"_s, u"observations.csv:4:"_s,
            u"observations.csv:5:value"_s, u"observations.csv:5:indicator"_s, u"observations.csv:5:source"_s,
            u"observations.csv:6:id"_s, u"citations.csv:3:record"_s, u"citations.csv:4:record"_s}));
    for (const Issue& issue : report.issues)
        QVERIFY(!issue.message.isEmpty());
    // Both lines of the id that stands there twice.
    QVERIFY(report.issues.at(3).message.contains(u"line 3") && report.issues.at(3).message.contains(u"line 4"));
    QCOMPARE(cell(RecordKind::Institution, u"h1"_s, u"name"), u"第一医院"_s);
}

void TestPackage::refusedWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto add = [](const char* tag, const QString& name, const QByteArray& bytes, const QString& place) {
        QTest::newRow(tag) << name << bytes << place;
    };
    add("unknown file", u"Observations.csv"_s, "id\n", u"Observations.csv:0:"_s);
    add("unknown file in capitals", u"WARDS.CSV"_s, "id\n", u"WARDS.CSV:0:"_s);
    add("empty file", u"sources.csv"_s, "", u"sources.csv:0:"_s);
    add("column twice", u"sources.csv"_s, "id,title,title\n", u"sources.csv:1:title"_s);
    add("column without a name", u"sources.csv"_s, "id,title,\n", u"sources.csv:1:"_s);
    add("no id and no key", u"sources.csv"_s, "id,note\n,x\n", u"sources.csv:2:id sources.csv:2:title"_s);
    add("id too long", u"sources.csv"_s, "id,title\n" + QByteArray(65, 'x') + ",y\n", u"sources.csv:2:id"_s);
    add("unclosed quote", u"sources.csv"_s, "id,title\na,\"b\n", u"sources.csv:2:title"_s);
    add("not UTF-8", u"sources.csv"_s, "id,title\na,\xc8\xcb\n", u"sources.csv:2:title"_s);
    add("control character", u"sources.csv"_s, "id,title\na,b\tc\n", u"sources.csv:2:title"_s);
    add("season", u"sources.csv"_s, "id,title,published\na,b,2018-21\n", u"sources.csv:2:published"_s);
    add("number with separators", u"profile_items.csv"_s,
        "id,institution,section,name,quantity\np,h1,centre,x,\"1,000\"\n", u"profile_items.csv:2:quantity"_s);
    add("missing required column", u"institutions.csv"_s, "id,name\nx,y\n", u"institutions.csv:2:kind"_s);
    add("flag", u"concepts.csv"_s, "id,name,headline\nc,d,true\n", u"concepts.csv:2:headline"_s);
    add("citation of a column that is not there", u"citations.csv"_s,
        "id,record,field,source\nc,observations/h1.beds,colour,s1\n", u"citations.csv:2:field"_s);
}

void TestPackage::refusedWhole()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    import(smallPackage());
    const ImportReport report = import({{name, bytes}, {u"groups.csv"_s, "id,name\ng,group\n"}});
    QVERIFY(report.hasErrors());
    QVERIFY(!report.written);
    QTEST(places(report.issues).join(u' '), "place");
    QVERIFY(row(RecordKind::Group, u"g"_s).isEmpty());
}

void TestPackage::notAPackage()
{
    const auto codeOf = [&](const QString& path) {
        const auto report = importPackage(*m_library, path);
        return report ? std::optional<Error::Code>() : report.error().code;
    };
    QCOMPARE(codeOf(file(u"nowhere"_s)), Error::Code::NotFound);
    QCOMPARE(codeOf(QString()), Error::Code::NotFound);
    writeFiles(file(u"empty"_s), {{u"README.md"_s, "hello"}});
    QCOMPARE(codeOf(file(u"empty"_s)), Error::Code::Invalid);
    writeFile(file(u"text.zip"_s), "this is no archive");
    QCOMPARE(codeOf(file(u"text.zip"_s)), Error::Code::Unsupported);
    writeFiles(file(u"bad"_s), {{u"datapackage.json"_s, "[]"}});
    QCOMPARE(codeOf(file(u"bad"_s)), Error::Code::Invalid);
}

void TestPackage::readOnlyLibrary()
{
    import(smallPackage());
    m_library.reset();
    auto library = Library::open(file(u"library.atlas"_s), Library::Mode::ReadOnly);
    QVERIFY(library);
    const auto refused = importPackage(**library, file(u"package1"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::ReadOnly);
    QVERIFY(importPackage(**library, file(u"package1"_s), {true, {}}));
}

void TestPackage::newerFormat()
{
    Files files = smallPackage();
    files[u"datapackage.json"_s] = R"({"atlasFormat": 2, "resources": []})";
    writeFiles(file(u"newer"_s), files);
    const auto report = importPackage(*m_library, file(u"newer"_s));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Newer);
    QVERIFY(report.error().message.contains(u'2'));
}

void TestPackage::filesThatAreListedButMissing()
{
    Files files = smallPackage();
    files[u"datapackage.json"_s] = R"({"resources": [{"path": "names.csv"}, {"path": ["sources.csv"]}]})";
    const ImportReport report = import(files);
    QVERIFY(report.written);
    QCOMPARE(places(report.issues), QStringList {u"names.csv:0:"_s});
}

void TestPackage::zip_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("files at the top") << QString() << true;
    QTest::newRow("one folder around them") << u"医院图鉴/"_s << true;
}

void TestPackage::zip()
{
    QFETCH(QString, prefix);
    Files files;
    const Files package = smallPackage();
    for (auto entry = package.cbegin(); entry != package.cend(); ++entry)
        files[prefix + entry.key()] = entry.value();
    files[prefix + u"README.md"_s] = "read me";
    files[u"__MACOSX/._observations.csv"_s] = "rubbish";
    writeZip(file(u"数据.zip"_s), files);
    const auto report = importPackage(*m_library, file(u"数据.zip"_s));
    QVERIFY(report);
    QVERIFY2(report->issues.isEmpty(), qPrintable(places(report->issues).join(u' ')));
    QCOMPARE(report->added.size(), 7);
    QCOMPARE(report->package, u"数据.zip"_s);

    files[prefix + u"more/observations.csv"_s] = "id\n";
    writeZip(file(u"deeper.zip"_s), files);
    const auto refused = importPackage(*m_library, file(u"deeper.zip"_s));
    QVERIFY(refused);
    QCOMPARE(places(refused->issues), QStringList {u"more/observations.csv:0:"_s});
}

void TestPackage::damagedZip()
{
    Files files = smallPackage();
    for (int i = 0; i < 5000; ++i)
        files[u"groups.csv"_s] += i == 0 ? QByteArray("id,name\n") : QByteArray::number(i) + ",group\n";
    writeZip(file(u"good.zip"_s), files);
    QFile archive(file(u"good.zip"_s));
    QVERIFY(archive.open(QIODevice::ReadOnly));
    const QByteArray good = archive.readAll();
    for (qsizetype at = 0; at < good.size(); at += 97) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ 0x55);
        writeFile(file(u"bad.zip"_s), bad);
        // Refused or, where the byte matters to nobody, right; never half of it.
        const auto report = importPackage(*m_library, file(u"bad.zip"_s), {true, {}});
        if (report && !report->hasErrors() && report->added.size() != 5006)
            QVERIFY2(at > good.size() - 600, qPrintable(QString::number(at))); // names stand in the directory
    }
    writeFile(file(u"short.zip"_s), good.left(good.size() / 2));
    QVERIFY(!importPackage(*m_library, file(u"short.zip"_s)));
}

void TestPackage::derivedIds()
{
    import(smallPackage());
    const Files rows {{u"observations.csv"_s,
        "institution,indicator,period,value,scope,source\n"
        "h2,beds.open,2022,100,,s1\n"
        "h2,beds.open,2022,50,新院区,s1\n"
        "h2,beds.open,2021,90,,s1\n"}};
    const ImportReport first = import(rows);
    QVERIFY(first.written);
    QCOMPARE(first.added.size(), 3);
    QVERIFY(first.added.first().id.startsWith(u"h2.beds.open.2022."));
    for (const RecordRef& ref : first.added)
        QVERIFY(checkCell(schema(ref.kind).columns.front(), ref.id));

    QCOMPARE(import(rows).unchanged, first.added);
    const ImportReport mended = import(
        {{u"observations.csv"_s, "scope,source,value,period,indicator,institution,id\n,s1,101,2022,beds.open,h2,\n"}});
    QCOMPARE(mended.changed, first.added.mid(0, 1));

    const ImportReport twice = import(
        {{u"observations.csv"_s, "institution,indicator,period,value\nh2,beds.open,2020,1\nh2,beds.open,2020,2\n"}});
    QCOMPARE(places(twice.issues), QStringList {u"observations.csv:3:id"_s});
}

void TestPackage::derivedIdsAreStable()
{
    // Ids stand in files outside: should this test fail, mend the code and not the test.
    const auto derived = [](RecordKind kind, const QMap<QString, QString>& cells) {
        Row row(static_cast<qsizetype>(schema(kind).columns.size()));
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            row[schema(kind).indexOf(cell.key())] = cell.value();
        return derivedId(schema(kind), row);
    };
    QCOMPARE(derived(RecordKind::Observation,
                 {{u"institution"_s, u"nm-cancer"_s}, {u"indicator"_s, u"beds.open"_s},
                     {u"period"_s, u"2023-02/2023-06"_s}}),
        u"nm-cancer.beds.open.2023-02-2023-06.vmtft32pxt193tqc"_s);
    QCOMPARE(derived(RecordKind::Institution, {{u"name"_s, u"第一医院"_s}, {u"kind"_s, u"hospital"_s}}),
        u"hospital.nd43je80qhm3sxbh"_s);
    QCOMPARE(derived(RecordKind::Concept, {{u"name"_s, u"床位"_s}}), u"c.7qb4w3ge40zcsgzx"_s);
    QCOMPARE(derived(RecordKind::Concept, {{u"description"_s, u"x"_s}}), QString());
    QCOMPARE(derived(RecordKind::Source, {{u"title"_s, QString(300, u'x')}}).size(), 64);
    QVERIFY(derived(RecordKind::Name, {{u"institution"_s, u"a"_s}, {u"name"_s, u"bc"_s}})
        != derived(RecordKind::Name, {{u"institution"_s, u"ab"_s}, {u"name"_s, u"c"_s}}));
    for (const RecordSchema& schema : schemas()) {
        for (const QString& column : naturalKey(schema.kind))
            QVERIFY2(schema.indexOf(column) > 0, qPrintable(schema.name + u' ' + column));
    }
}

void TestPackage::exportIsCanonical()
{
    import(smallPackage());
    import(
        {{ u"institutions.csv"_s,
            "id,name,kind,motto,summary\nH,\"甲,乙\",hospital,\"说\"\"好\"\"\",\"一\n二\"\n_,x,partner,,\n" }});
    QVERIFY(exportPackage(*m_library, file(u"out"_s)));
    const Files files = readFiles(file(u"out"_s));
    QCOMPARE(QStringList(files.keys()),
        QStringList({u"concepts.csv"_s, u"datapackage.json"_s, u"indicators.csv"_s, u"institutions.csv"_s,
            u"milestones.csv"_s, u"observations.csv"_s, u"sources.csv"_s}));
    QCOMPARE(files[u"institutions.csv"_s],
        QByteArray(
            "id,name,name_en,short_name,kind,status,category,grade,ownership,region,parent,founded,motto,website,"
            "summary,summary_en,source,locator,note\n"
            "H,\"甲,乙\",,,hospital,,,,,,,,\"说\"\"好\"\"\",,\"一\n二\",,,,\n"
            "_,x,,,partner,,,,,,,,,,,,,,\n"
            "h1,第一医院,,,hospital,,,,,CN-150100,,,,,,,,,\n"
            "h2,第二医院,,,hospital,,,,,,,,,,,,,,\n"));
    for (const QByteArray& bytes : files) {
        QVERIFY(!bytes.startsWith("\xef\xbb\xbf"));
        QVERIFY(!bytes.contains('\r'));
    }
}

void TestPackage::describesItsFiles()
{
    import(smallPackage());
    QVERIFY(exportPackage(*m_library, file(u"out"_s)));
    const QJsonObject package
        = QJsonDocument::fromJson(readFiles(file(u"out"_s)).value(u"datapackage.json"_s)).object();
    QCOMPARE(package[u"atlasFormat"].toInt(), kAtlasFormat);
    QCOMPARE(package[u"profile"].toString(), u"tabular-data-package"_s);
    const QJsonArray resources = package[u"resources"].toArray();
    QCOMPARE(resources.size(), 6);
    const QJsonObject observations = resources.at(4).toObject();
    QCOMPARE(observations[u"path"].toString(), u"observations.csv"_s);
    const QJsonObject tableSchema = observations[u"schema"].toObject();
    QCOMPARE(tableSchema[u"primaryKey"].toString(), u"id"_s);
    const QJsonArray fields = tableSchema[u"fields"].toArray();
    QCOMPARE(fields.size(), static_cast<qsizetype>(schema(RecordKind::Observation).columns.size()));
    for (qsizetype i = 0; i < fields.size(); ++i)
        QCOMPARE(
            fields.at(i)[u"name"].toString(), schema(RecordKind::Observation).columns[static_cast<size_t>(i)].name);
    QCOMPARE(tableSchema[u"foreignKeys"].toArray().size(), 3); // institution, indicator, source
}

void TestPackage::exportTwice()
{
    import(smallPackage());
    QVERIFY(exportPackage(*m_library, file(u"one"_s)));
    QVERIFY(exportPackage(*m_library, file(u"two"_s)));
    QCOMPARE(readFiles(file(u"one"_s)), readFiles(file(u"two"_s)));
}

void TestPackage::exportRefuses()
{
    import(smallPackage());
    const auto codeOf = [&](const QString& path) {
        const auto exported = exportPackage(*m_library, path);
        return exported ? std::optional<Error::Code>() : exported.error().code;
    };
    QCOMPARE(codeOf(QString()), Error::Code::Invalid);
    QCOMPARE(codeOf(file(u"library.atlas"_s)), Error::Code::Exists);
    QCOMPARE(codeOf(file(u"missing/out"_s)), Error::Code::NotFound);

    const Files letters {{u"letter.txt"_s, "dear"}};
    writeFiles(file(u"letters"_s), letters);
    QCOMPARE(codeOf(file(u"letters"_s)), Error::Code::Exists);
    QCOMPARE(readFiles(file(u"letters"_s)), letters);

    // CSV files that nobody says are ours, and a package with somebody's file among it.
    const Files unknown {{u"observations.csv"_s, "mine"}};
    writeFiles(file(u"unknown"_s), unknown);
    QCOMPARE(codeOf(file(u"unknown"_s)), Error::Code::Exists);
    QCOMPARE(readFiles(file(u"unknown"_s)), unknown);

    QVERIFY(exportPackage(*m_library, file(u"mixed"_s)));
    writeFile(file(u"mixed/names.csv"_s), "not listed");
    const Files mixed = readFiles(file(u"mixed"_s));
    QCOMPARE(codeOf(file(u"mixed"_s)), Error::Code::Exists);
    QCOMPARE(readFiles(file(u"mixed"_s)), mixed);

    const Files foreign {
        {u"datapackage.json"_s, R"({"resources": [{"path": "sources.csv"}]})"}, {u"sources.csv"_s, "x"}};
    writeFiles(file(u"foreign"_s), foreign);
    QCOMPARE(codeOf(file(u"foreign"_s)), Error::Code::Exists);
    QCOMPARE(readFiles(file(u"foreign"_s)), foreign);
}

void TestPackage::exportReplacesItsOwnFiles()
{
    QVERIFY(QDir().mkdir(file(u"out"_s)));
    import(smallPackage());
    QVERIFY(exportPackage(*m_library, file(u"out"_s))); // an empty folder is as good as none
    QVERIFY(readFiles(file(u"out"_s)).contains(u"observations.csv"_s));

    const auto other = newLibrary(u"other.atlas"_s);
    QVERIFY(other);
    QVERIFY(exportPackage(*other, file(u"out"_s)));
    QCOMPARE(QStringList(readFiles(file(u"out"_s)).keys()), QStringList {u"datapackage.json"_s});
}

void TestPackage::roundTrip()
{
    for (quint32 seed = 1; seed <= 15; ++seed) {
        const Files random = RandomPackage(seed).make();
        if (random.isEmpty())
            continue;
        m_library = newLibrary(u"from%1.atlas"_s.arg(seed));
        const ImportReport report = import(random);
        QVERIFY2(report.written, qPrintable(QString::number(seed) + u' ' + places(report.issues).join(u' ')));
        const QString out = file(u"out%1"_s.arg(seed));
        QVERIFY(exportPackage(*m_library, out));

        m_library = newLibrary(u"to%1.atlas"_s.arg(seed));
        const auto back = importPackage(*m_library, out);
        QVERIFY(back);
        QVERIFY2(back->written, qPrintable(QString::number(seed) + u' ' + places(back->issues).join(u' ')));
        QVERIFY(exportPackage(*m_library, out + u"again"_s));
        QCOMPARE(readFiles(out + u"again"_s), readFiles(out));
        QVERIFY(!importPackage(*m_library, out)->written);
    }
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
