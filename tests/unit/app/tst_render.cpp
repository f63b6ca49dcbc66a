// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString err;
};

constexpr rlim_t kSmallFile = 48 * 1024; ///< less than a pack, more than what reading a library needs
const QString kTwo = u"hohhot-first,hohhot-mch"_s;

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

int pagesOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdfinfo"_s, {pdf});
    if (!process.waitForFinished())
        return 0;
    for (const QString& line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        if (line.startsWith(u"Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

} // namespace

/// `hospital-atlas render` as a script uses it: without a display, on the sample and on saved comparisons.
class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void sameBytes_data();
    void sameBytes();
    void fullDisk_data();
    void fullDisk();
    void refuses_data();
    void refuses();
    void savedComparison();
    void unreadableComparison();
    void savedPack();
    void optionsOverWhatWasSaved();

private:
    Outcome run(const QStringList& arguments, const QStringList& environment = {}, rlim_t largestFile = 0);
    Outcome render(const QStringList& arguments) { return run(QStringList {u"render"_s, m_library} + arguments); }
    [[nodiscard]] QString path(const QString& name) const { return m_out->filePath(name); }
    [[nodiscard]] QStringList written() const { return QDir(m_out->path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_dir;
    std::unique_ptr<QTemporaryDir> m_out;
    QString m_library;
};

void TestRender::initTestCase()
{
    QVERIFY2(QFile::exists(atlas::programPath()), "build the target hospital-atlas");
    m_library = m_dir.filePath(u"sample.atlas"_s);
    QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).code, 0);
    QDir(m_dir.path()).mkdir(u"package"_s);
    QFile file(m_dir.filePath(u"package/comparisons.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,name,institutions,indicators,view,options\n"
               "left,Those left,hohhot-first;gone-by-now;hohhot-mch,beds,profile,\n"
               "none,Nobody,gone-by-now,beds,profile,\n"
               "nine,Nine,hohhot-first;hohhot-mch;hohhot-second;hohhot-tcm-mongolian;nm-people;nmmu-affiliated;"
               "nm-cancer;ln-cancer;tl-people,beds,profile,\n"
               "broken,Broken one,hohhot-first,beds,profile,{not json\n"
               "charts,Charts,nm-cancer;ln-cancer,beds;staff;floor-area,indicators,\n"
               "pack,Quarter,nm-cancer;ln-cancer,beds;staff,table,"
               "\"{\"\"pack\"\":{\"\"title\"\":\"\"Third quarter\"\",\"\"paper\"\":\"\"A3\"\",\"\"landscape\"\":true,"
               "\"\"charts\"\":[],\"\"sections\"\":[{\"\"kind\"\":\"\"cover\"\"},{\"\"kind\"\":\"\"table\"\","
               "\"\"title\"\":\"\"All in one table\"\"}]}}\"\n");
    file.close();
    const Outcome imported = run({u"import"_s, m_library, m_dir.filePath(u"package"_s)});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
}

void TestRender::init() { m_out = std::make_unique<QTemporaryDir>(); }

Outcome TestRender::run(const QStringList& arguments, const QStringList& environment, rlim_t largestFile)
{
    QProcess process;
    QProcessEnvironment changed = QProcessEnvironment::systemEnvironment();
    for (const QString& display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        changed.remove(display);
    for (const QString& entry : environment)
        changed.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(changed);
    process.setWorkingDirectory(m_dir.path());
    if (largestFile > 0) {
        // What a full disk does to a file that grows.
        process.setChildProcessModifier([largestFile] {
            const rlimit limit {largestFile, largestFile};
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
    }
    process.start(atlas::programPath(), arguments + QStringList {u"--language"_s, u"en"_s});
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

void TestRender::sameBytes_data()
{
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<QString>("suffix");
    for (const char* view : {"overview", "profile", "timeline", "indicators", "table", "coverage"}) {
        for (const char* suffix : {"pdf", "svg"})
            QTest::addRow("%s %s", view, suffix)
                << QStringList {u"--view"_s, QString::fromLatin1(view)} << QString::fromLatin1(suffix);
    }
    QTest::newRow("chart pdf") << QStringList {u"--chart"_s, u"beds"_s} << u"pdf"_s;
    QTest::newRow("chart svg") << QStringList {u"--chart"_s, u"beds"_s} << u"svg"_s;
    QTest::newRow("pack pdf") << QStringList {u"--view"_s, u"pack"_s} << u"pdf"_s;
}

void TestRender::sameBytes()
{
    QFETCH(QStringList, what);
    QFETCH(QString, suffix);
    const bool chart = what.constFirst() == u"--chart";
    QVector<QByteArray> bytes;
    // Neither the order of hashes nor the place and hour of the run may show.
    for (const QStringList& environment :
        {QStringList {u"TZ=UTC"_s, u"QT_HASH_SEED=1"_s, u"LC_ALL=C.UTF-8"_s}, {u"TZ=Asia/Shanghai"_s}}) {
        const QString file = path(u"out%1.%2"_s.arg(bytes.size()).arg(suffix));
        const Outcome outcome
            = run(QStringList {u"render"_s, m_library, u"--institutions"_s, chart ? u"nm-cancer,ln-cancer"_s : kTwo}
                    + what + QStringList {u"--out"_s, file},
                environment + QStringList {u"SOURCE_DATE_EPOCH=1768435200"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        bytes.append(written.readAll());
    }
    QVERIFY(bytes.constFirst().size() > 1000);
    QVERIFY2(bytes.at(0) == bytes.at(1), "two runs give other bytes");
    if (suffix != u"svg")
        return;
    QXmlStreamReader reader(bytes.constFirst());
    qsizetype letters = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            letters += reader.text().trimmed().size();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY2(letters > 40, "the picture holds no text");
}

void TestRender::fullDisk_data()
{
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<QString>("name");
    QTest::newRow("pack") << QStringList {u"--view"_s, u"pack"_s} << u"pack.pdf"_s;
    QTest::newRow("view as svg") << QStringList {u"--view"_s, u"profile"_s} << u"view.svg"_s;
    QTest::newRow("view as png") << QStringList {u"--view"_s, u"profile"_s} << u"view.png"_s;
}

void TestRender::fullDisk()
{
    QFETCH(QStringList, what);
    QFETCH(QString, name);
    const QStringList arguments = QStringList {u"render"_s, m_library, u"--institutions"_s, u"nm-cancer,ln-cancer"_s}
        + what + QStringList {u"--out"_s, path(name)};
    Outcome outcome = run(arguments, {}, kSmallFile);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"cannot be written"_s) && outcome.err.contains(name), qPrintable(outcome.err));
    QCOMPARE(written(), QStringList());

    // What stood there before still does.
    QFile old(path(name));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("last quarter's");
    old.close();
    outcome = run(arguments, {}, kSmallFile);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(written(), QStringList {name});
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("last quarter's"));
}

void TestRender::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QStringList pack {u"--institutions"_s, kTwo, u"--view"_s, u"pack"_s};
    QTest::newRow("page too small") << pack + QStringList {u"--paper"_s, u"A6"_s} << u"small.pdf"_s << 1
                                    << u"too small"_s;
    QTest::newRow("character that no font has") << pack + QStringList {u"--title"_s, u"Report 𓀀"_s} << u"glyph.pdf"_s
                                                << 1 << u"U+13000 EGYPTIAN HIEROGLYPH A001"_s;
    QTest::newRow("a pack is no picture") << pack << u"pack.svg"_s << 1 << u"write it as .pdf"_s;
    QTest::newRow("another kind of file") << pack << u"pack.docx"_s << 1 << u".pdf, .svg or .png"_s;
    QTest::newRow("no such folder") << pack << u"no/folder/pack.pdf"_s << 1 << u"cannot be written"_s;
    QTest::newRow("all gone") << QStringList {u"--comparison"_s, u"Nobody"_s, u"--view"_s, u"pack"_s} << u"gone.pdf"_s
                              << 1 << u"None of the institutions of “Nobody”"_s;
    QTest::newRow("too many saved") << QStringList {u"--comparison"_s, u"Nine"_s, u"--view"_s, u"pack"_s}
                                    << u"nine.pdf"_s << 2 << u"“Nine” has more than eight"_s;
    QTest::newRow("section that is none")
        << pack + QStringList {u"--sections"_s, u"cover,gossip"_s} << u"s.pdf"_s << 2 << u"gossip"_s;
    QTest::newRow("no such chart") << QStringList {u"--institutions"_s, kTwo, u"--chart"_s, u"gossip"_s}
                                   << u"chart.pdf"_s << 1 << u"“gossip”"_s;
    QTest::newRow("no such indicator") << pack + QStringList {u"--indicators"_s, u"beds,gossip"_s} << u"i.pdf"_s << 1
                                       << u"“gossip”"_s;
    QTest::newRow("charts on a page") << pack + QStringList {u"--per-page"_s, u"5"_s} << u"p.pdf"_s << 2
                                      << u"--per-page"_s;
}

void TestRender::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Outcome outcome = render(arguments + QStringList {u"--out"_s, path(name)});
    QVERIFY2(outcome.code == code, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QCOMPARE(written(), QStringList());
}

void TestRender::savedComparison()
{
    const QString file = path(u"left.pdf"_s);
    const Outcome outcome = render({u"--comparison"_s, u"Those left"_s, u"--view"_s, u"pack"_s, u"--out"_s, file});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"“gone-by-now” is no longer in the library"_s), qPrintable(outcome.err));
    const QString text = textOf(file);
    QVERIFY(text.contains(u"Hohhot First Hospital"_s));
    QVERIFY(text.contains(u"Comparison of 2 hospitals"_s));
    // Eight of the nine may be named.
    const Outcome eight = render({u"--comparison"_s, u"Nine"_s, u"--institutions"_s, kTwo, u"--view"_s, u"overview"_s,
        u"--out"_s, path(u"eight.pdf"_s)});
    QVERIFY2(eight.code == 0, qPrintable(eight.err));
}

void TestRender::unreadableComparison()
{
    for (const QString& command : {u"render"_s, u"compare"_s}) {
        QStringList arguments {command, m_library, u"--comparison"_s, u"Broken one"_s};
        if (command == u"render")
            arguments += {u"--out"_s, path(u"broken.pdf"_s)};
        const Outcome broken = run(arguments);
        QCOMPARE(broken.code, 1);
        QVERIFY2(broken.err.contains(u"“Broken one” cannot be read"_s), qPrintable(broken.err));
        QCOMPARE(written(), QStringList());
        // The others are none the worse for it.
        arguments[3] = u"Charts"_s;
        const Outcome other = run(arguments);
        QVERIFY2(other.code == 0, qPrintable(other.err));
        QFile::remove(path(u"broken.pdf"_s));
    }
}

void TestRender::savedPack()
{
    const QString file = path(u"pack.pdf"_s);
    const Outcome outcome = render({u"--comparison"_s, u"pack"_s, u"--view"_s, u"pack"_s, u"--sections"_s,
        u"cover,table,overview"_s, u"--out"_s, file});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QString text = textOf(file);
    QVERIFY2(text.contains(u"Third quarter"_s), qPrintable(text));
    // No chart was chosen, and so there is no table of their figures; at a glance they stand all the same.
    QVERIFY(!text.contains(u"All in one table"_s));
    QVERIFY(text.contains(u"At a glance"_s));
    QProcess info;
    info.start(u"pdfinfo"_s, {file});
    QVERIFY(info.waitForFinished());
    QVERIFY(info.readAllStandardOutput().contains("1191 x 842")); // A3 across
}

void TestRender::optionsOverWhatWasSaved()
{
    const QString few = path(u"few.pdf"_s);
    const QString large = path(u"large.pdf"_s);
    const QStringList saved {u"--comparison"_s, u"Charts"_s};
    QCOMPARE(render(saved + QStringList {u"--out"_s, few}).code, 0);
    QCOMPARE(render(saved + QStringList {u"--per-page"_s, u"1"_s, u"--out"_s, large}).code, 0);
    QVERIFY(textOf(few).contains(u"Indicators"_s));
    QVERIFY(pagesOf(large) >= 3);
    QVERIFY(pagesOf(large) > pagesOf(few));
}

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
