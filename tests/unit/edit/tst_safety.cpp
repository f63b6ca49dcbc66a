// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/rules.h"
#include "core/edit/editsession.h"
#include "tests/unit/core/library/testrows.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

using Code = Error::Code;

// Other processes: this program runs itself with the name of a role, a library and a number.
namespace {

constexpr int kHospitals = 12;

QString hospital(int i) { return u"h%1"_s.arg(i); }

/// A hospital and its other name always say the same: half a batch would show.
QVector<RowChange> renaming(const QString& id, const QString& to)
{
    if (to == u"-")
        return {removal(RecordKind::Name, u"n."_s + id), removal(RecordKind::Institution, id)};
    return {institution(id, to), name(u"n."_s + id, id, to)};
}

/// What a hospital is called, `-` when it is not there, `?` when its two names differ.
QString nameOf(const Library& library, const QString& id)
{
    const RecordStore store(library.database());
    const Row row = VALUE(store.find(RecordKind::Institution, id)).value_or(Row());
    const Row other = VALUE(store.find(RecordKind::Name, u"n."_s + id)).value_or(Row());
    const QString first = row.isEmpty() ? u"-"_s : row.at(schema(RecordKind::Institution).indexOf(u"name"));
    const QString second = other.isEmpty() ? u"-"_s : other.at(schema(RecordKind::Name).indexOf(u"name"));
    return first == second ? first : u"?"_s;
}

void say(const char* word, const QString& id, const QString& to)
{
    std::printf("%s %s %s\n", word, qPrintable(id), qPrintable(to));
    std::fflush(stdout);
}

/// Edits, deletes, undoes and redoes until killed; `try` before and `done` after each, as a window reports it.
int editForEver(const QString& path, quint32 seed)
{
    const auto library = VALUE(Library::open(path));
    EditSession session(*library, u"Wang"_s);
    QRandomGenerator random(seed);
    struct Step {
        QString id, before, after;
    };
    QVector<Step> steps; // as the session's stack
    for (int i = 0;; ++i) {
        const int at = session.stack().index();
        const int dice = random.bounded(10);
        if (dice == 0 && session.stack().canUndo()) {
            say("try", steps.at(at - 1).id, steps.at(at - 1).before);
            VALUE(session.undo());
            say("done", steps.at(at - 1).id, steps.at(at - 1).before);
        } else if (dice == 1 && session.stack().canRedo()) {
            say("try", steps.at(at).id, steps.at(at).after);
            VALUE(session.redo());
            say("done", steps.at(at).id, steps.at(at).after);
        } else {
            const QString id = hospital(random.bounded(kHospitals));
            const Step step {id, nameOf(*library, id), dice == 2 ? u"-"_s : u"%1.%2"_s.arg(seed).arg(i)};
            if (step.before == step.after)
                continue;
            say("try", id, step.after);
            VALUE(session.apply(u"name"_s, renaming(id, step.after)));
            say("done", id, step.after);
            steps.resize(at);
            steps.append(step);
        }
    }
}

/// Adds one to the same number `times` times, in competition; says how often another was first.
int count(const QString& path, int times)
{
    const auto library = VALUE(Library::open(path));
    EditSession session(*library, u"Wang"_s);
    const RecordStore store(library->database());
    int conflicts = 0;
    for (int done = 0; done < times;) {
        const Row before = *VALUE(store.find(RecordKind::Institution, u"h"_s));
        Row after = before;
        QString& note = after[schema(RecordKind::Institution).indexOf(u"note")];
        note = QString::number(note.toInt() + 1);
        const auto applied = session.apply(u"count"_s, {{RecordKind::Institution, u"h"_s, after, before}});
        if (applied)
            ++done;
        else if (applied.error().code == Code::Conflict && session.conflicts().size() == 1)
            ++conflicts;
        else if (applied.error().code != Code::Storage) // the other held the file too long: once more
            qFatal("%s", qPrintable(applied.error().message));
    }
    std::printf("%d\n", conflicts);
    return 0;
}

/// Edits until the disk is full, in a folder that is soon so.
int fill(const QString& folder)
{
    const QString path = folder + u"/beds.atlas"_s;
    {
        const auto library = VALUE(Library::create(path));
        EditSession session(*library, u"Wang"_s);
        for (int i = 0; i < 10000; ++i) {
            const auto applied = session.apply(
                u"new"_s, {put(RecordKind::Source, u"s%1"_s.arg(i), {{u"title"_s, QString(2000, u'x')}})});
            if (!applied) {
                std::printf("%d %d %d\n", int(applied.error().code), i, int(session.stack().count()));
                break;
            }
        }
    }
    const auto again = VALUE(Library::open(path));
    std::printf("%d %d\n", int(VALUE(RecordStore(again->database()).count(RecordKind::Source))),
        int(VALUE(again->integrity()).size()));
    return 0;
}

int play(const QStringList& arguments)
{
    if (arguments.at(1) == u"edit")
        return editForEver(arguments.at(2), arguments.at(3).toUInt());
    if (arguments.at(1) == u"count")
        return count(arguments.at(2), arguments.at(3).toInt());
    return fill(arguments.at(2));
}

} // namespace

class tst_Safety : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"beds.atlas"_s);
    }

    void holdsEveryReportedEditAfterAKill()
    {
        // 300 with ATLAS_KILLS=300 (half a minute); less in every run.
        const int kills
            = qEnvironmentVariableIntValue("ATLAS_KILLS") > 0 ? qEnvironmentVariableIntValue("ATLAS_KILLS") : 60;
        QVERIFY(VALUE(Library::create(m_path)));
        QRandomGenerator random(20260131);
        QHash<QString, QString> expected; // of hospitals that were ever named
        int reported = 0, open = 0;
        for (int kill = 1; kill <= kills; ++kill) {
            QProcess editor;
            editor.start(QCoreApplication::applicationFilePath(), {u"edit"_s, m_path, QString::number(kill)});
            QVERIFY(editor.waitForStarted());
            // Some die while they open the library, most in the middle of an edit. The wait is the dice.
            const int lines = random.bounded(8) == 0 ? 0 : random.bounded(1, 16);
            QByteArray said;
            while (said.count('\n') < lines && editor.waitForReadyRead())
                said += editor.readAll();
            QThread::usleep(static_cast<unsigned long>(random.bounded(lines == 0 ? 60000 : 12000)));
            editor.kill();
            QVERIFY(editor.waitForFinished());
            QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
            said += editor.readAll();

            QString pending, wanted;
            for (const QByteArray& line : said.split('\n')) {
                const QStringList words = QString::fromUtf8(line).split(u' ');
                if (words.size() != 3)
                    continue;
                pending = words.at(0) == u"try" ? words.at(1) : QString();
                wanted = words.at(2);
                if (words.at(0) == u"done") {
                    expected.insert(words.at(1), words.at(2));
                    ++reported;
                }
            }
            const auto library = VALUE(Library::open(m_path));
            QCOMPARE(VALUE(library->integrity()), QStringList());
            for (const Issue& issue : VALUE(checkLibrary(*library)))
                QVERIFY2(issue.severity != Issue::Severity::Error, qPrintable(issue.message));
            // What was under way is there whole, or not at all.
            if (!pending.isEmpty()) {
                const QString now = nameOf(*library, pending);
                QVERIFY2(now == wanted || now == expected.value(pending, u"-"_s), qPrintable(now));
                expected.insert(pending, now);
                ++open;
            }
            for (auto it = expected.cbegin(); it != expected.cend(); ++it)
                QCOMPARE(nameOf(*library, it.key()), it.value());
        }
        qInfo("%d kills, %d edits reported and found, %d kills in the middle of an edit", kills, reported, open);
        QVERIFY(reported > kills);
        QVERIFY(open > kills / 10);
    }

    void losesNoneOfTwoProcessesEdits()
    {
        VALUE(VALUE(Library::create(m_path))->apply({institution(u"h"_s, u"Hospital"_s)}, kNote));
        constexpr int kEach = 60;
        QProcess first, second;
        for (QProcess* process : {&first, &second})
            process->start(QCoreApplication::applicationFilePath(), {u"count"_s, m_path, QString::number(kEach)});
        for (QProcess* process : {&first, &second}) {
            QVERIFY(process->waitForFinished(120000));
            QCOMPARE(process->exitCode(), 0);
        }
        const auto library = VALUE(Library::open(m_path));
        const RecordRef hospital {RecordKind::Institution, u"h"_s, {}};
        const Row row = *VALUE(RecordStore(library->database()).find(hospital.kind, hospital.id));
        QCOMPARE(row.at(schema(hospital.kind).indexOf(u"note")), QString::number(2 * kEach));
        // And none was written over one that its editor had not seen.
        const auto past = VALUE(RecordStore(library->database()).history(hospital, 1000));
        QCOMPARE(past.size(), 1 + 2 * kEach);
        for (qsizetype i = 1; i < past.size(); ++i)
            QCOMPARE(past.at(i - 1).before, past.at(i).after);
        qInfo("conflicts: %d and %d", first.readAll().trimmed().toInt(), second.readAll().trimmed().toInt());
    }

    void saysThatAnotherHoldsTheFile()
    {
        const auto library = VALUE(Library::create(m_path));
        EditSession session(*library, u"Wang"_s);
        const auto elsewhere = VALUE(Database::open(m_path, Database::Mode::ReadWrite));
        {
            const auto writing = VALUE(Transaction::begin(elsewhere));
            VERIFY_FAILS(session.apply(u"new"_s, {source(u"s"_s)}), Code::Storage);
            QVERIFY(!session.stack().canUndo());
        }
        VALUE(session.apply(u"new"_s, {source(u"s"_s)}));
        const auto writing = VALUE(Transaction::begin(elsewhere));
        VERIFY_FAILS(session.undo(), Code::Storage);
        QVERIFY(session.stack().canUndo());
    }

    void saysThatTheFileIsFullAndKeepsWhatWasWritten()
    {
        const auto library = VALUE(Library::create(m_path));
        EditSession session(*library, u"Wang"_s);
        VALUE(session.apply(u"new"_s, {source(u"first"_s)}));
        const qint64 pages = VALUE(library->database().scalar(u"PRAGMA page_count"_s)).toLongLong();
        VERIFY_DONE(library->database().exec(u"PRAGMA max_page_count=%1"_s.arg(pages + 4)));
        const auto next = [&session](int i) {
            return session.apply(
                u"new"_s, {put(RecordKind::Source, u"s%1"_s.arg(i), {{u"title"_s, QString(4000, u'x')}})});
        };
        int written = 0;
        while (const auto applied = next(written)) {
            ++written;
            QVERIFY(written < 1000);
        }
        VERIFY_FAILS(next(written), Code::Storage);
        QCOMPARE(session.stack().count(), 1 + written);
        QCOMPARE(VALUE(RecordStore(library->database()).count(RecordKind::Source)), 1 + written);
        // There is room again: the same edit succeeds, and everything can be undone.
        VERIFY_DONE(library->database().exec(u"PRAGMA max_page_count=1000000"_s));
        VALUE(next(written));
        while (session.stack().canUndo())
            VALUE(session.undo());
        QCOMPARE(VALUE(RecordStore(library->database()).count(RecordKind::Source)), 0);
    }

    void survivesAFullFileSystem()
    {
        // A file system of its own in a mount namespace of its own: possible as root or where users may do so.
        QProcess editor;
        editor.start(u"unshare"_s,
            {u"-r"_s, u"-m"_s, u"sh"_s, u"-c"_s,
                u"mount -t tmpfs -o size=2m none \"$0\" || exit 77; exec \"$1\" fill \"$0\""_s, m_dir->path(),
                QCoreApplication::applicationFilePath()});
        if (!editor.waitForStarted())
            QSKIP("there is no unshare here");
        QVERIFY(editor.waitForFinished(120000));
        if (editor.exitCode() == 77 || editor.readAllStandardError().startsWith("unshare:"))
            QSKIP("no file system can be mounted here");
        QCOMPARE(editor.exitCode(), 0);
        const QList<QByteArray> words = editor.readAll().simplified().split(' ');
        QCOMPARE(words.size(), 5);
        QCOMPARE(words.at(0).toInt(), int(Code::Storage));
        QVERIFY(words.at(1).toInt() > 5);
        QCOMPARE(words.at(2), words.at(1)); // as many steps as edits
        QCOMPARE(words.at(3), words.at(1)); // all of them there afterwards
        QCOMPARE(words.at(4).toInt(), 0); // nothing wrong with the file
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && QStringList {u"edit"_s, u"count"_s, u"fill"_s}.contains(arguments.at(1)))
        return play(arguments);
    tst_Safety test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_safety.moc"
