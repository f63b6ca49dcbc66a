// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/library/backups.h"
#include "core/library/migrations.h"
#include "tests/unit/core/library/testrows.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QThread>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// Becomes somebody whom permissions bind while the object lives: tests in containers run as root.
class OrdinaryUser {
public:
    OrdinaryUser() : m_root(geteuid() == 0)
    {
        if (m_root)
            m_bound = setegid(65534) == 0 && seteuid(65534) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_root && (seteuid(0) != 0 || setegid(0) != 0))
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)
    [[nodiscard]] bool isBound() const { return m_bound; }

private:
    bool m_root;
    bool m_bound = true;
};

/// No file may grow beyond `bytes` while the object lives: as near to a full disk as a test comes.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before {};
    void (*m_handler)(int);
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList files(const QTemporaryDir& dir)
{
    return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

constexpr Migration kFirst {1, "CREATE TABLE t(x); INSERT INTO t VALUES (1)"};
constexpr Migration kSecond {2, "ALTER TABLE t ADD COLUMN y; UPDATE t SET y = 2"};
constexpr Migration kBroken {2, "ALTER TABLE t ADD COLUMN y; UPDATE nothing SET y = 2"};

} // namespace

class TestLibrary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"beds.atlas"_s);
    }

    void createsAnEmptyLibrary()
    {
        const auto library = VALUE(Library::create(m_path));
        QCOMPARE(library->path(), m_path);
        QCOMPARE(library->name(), u"beds"_s);
        QVERIFY(!library->isReadOnly());
        const LibraryInfo info = VALUE(library->info());
        QCOMPARE(info.formatVersion, 1);
        QCOMPARE(info.counts.size(), kRecordKindCount);
        for (const auto& [name, count] : info.counts)
            QCOMPARE(count, 0);
        QCOMPARE(info.counts.at(3).first, u"institutions"_s);
        QCOMPARE(VALUE(library->integrity()), QStringList());
        QCOMPARE(VALUE(library->database().scalar(u"PRAGMA application_id"_s)).toInt(), 0x41544C53);
        QCOMPARE(VALUE(library->database().scalar(u"PRAGMA page_size"_s)).toInt(), 8192);
    }

    void createsOnlyWhereNothingIs()
    {
        write(m_path, "mine");
        VERIFY_FAILS(Library::create(m_path), Code::Exists);
        QCOMPARE(contents(m_path), "mine");
        VERIFY_FAILS(Library::create(m_dir->path()), Code::Exists);
        QVERIFY(QFile::link(u"nowhere"_s, m_dir->filePath(u"dangling.atlas"_s)));
        VERIFY_FAILS(Library::create(m_dir->filePath(u"dangling.atlas"_s)), Code::Exists);
        VERIFY_FAILS(Library::create(m_dir->filePath(u"no/such/folder.atlas"_s)), Code::Io);
        QCOMPARE(files(*m_dir), (QStringList {u"beds.atlas"_s}));
    }

    void createsNothingWithoutPermission()
    {
        QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        {
            const OrdinaryUser user;
            if (!user.isBound())
                QSKIP("root cannot be bound by permissions here");
            VERIFY_FAILS(Library::create(m_path), Code::Io);
        }
        QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"good.atlas"_s);
        QVERIFY(VALUE(Library::create(path)));
        const QByteArray good = contents(path);
        QVERIFY(good.size() > 100000);
        const QString foreign = dir.filePath(u"foreign.db"_s);
        VERIFY_DONE(VALUE(Database::open(foreign, Database::Mode::Create)).exec(u"CREATE TABLE t(x)"_s));
        const auto patched = [&good](qsizetype at, const QByteArray& bytes) {
            return QByteArray(good).replace(at, bytes.size(), bytes);
        };

        QTest::newRow("an empty file") << QByteArray() << int(Code::NotALibrary);
        QTest::newRow("a text file") << QByteArray("id,name\nnm-cancer,内蒙古自治区肿瘤医院\n")
                                     << int(Code::NotALibrary);
        QTest::newRow("a short text file") << QByteArray("x") << int(Code::NotALibrary);
        QTest::newRow("another program's database") << contents(foreign) << int(Code::NotALibrary);
        QTest::newRow("zeros") << QByteArray(8192, '\0') << int(Code::NotALibrary);
        QTest::newRow("cut inside the header") << good.left(60) << int(Code::Damaged);
        QTest::newRow("cut in the first page") << good.left(4000) << int(Code::Damaged);
        QTest::newRow("cut in the middle") << good.left(good.size() / 2) << int(Code::Damaged);
        QTest::newRow("cut at a page") << good.left(8192) << int(Code::Damaged);
        QTest::newRow("noise over the schema") << patched(100, QByteArray(8000, '\xa5')) << int(Code::Damaged);
        QTest::newRow("a newer format") << patched(60, QByteArray("\0\0\0\x63", 4)) << int(Code::Newer);
        QTest::newRow("an unfinished library") << patched(60, QByteArray(4, '\0')) << int(Code::Damaged);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        write(m_path, bytes);
        for (const auto mode : {Library::Mode::ReadWrite, Library::Mode::ReadOnly}) {
            const auto library = Library::open(m_path, mode);
            QVERIFY(!library);
            QVERIFY2(int(library.error().code) == code, qPrintable(library.error().message + library.error().detail));
            QVERIFY2(library.error().message.contains(m_path), qPrintable(library.error().message));
            QVERIFY2(library.error().message.size() > m_path.size() + 20, qPrintable(library.error().message));
        }
        // What is not ours, or not for us, stays as it is.
        QCOMPARE(contents(m_path), bytes);
        QVERIFY(VALUE(Library::create(m_dir->filePath(u"other.atlas"_s))));
    }

    void refusesWhatIsNoFile()
    {
        VERIFY_FAILS(Library::open(m_path), Code::NotFound);
        VERIFY_FAILS(Library::open(m_dir->path()), Code::Io);
        QCOMPARE(files(*m_dir), QStringList());
    }

    void refusesWhatMayNotBeRead()
    {
        QVERIFY(VALUE(Library::create(m_path)));
        QFile::setPermissions(m_path, {});
        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777));
        const OrdinaryUser user;
        if (!user.isBound())
            QSKIP("root cannot be bound by permissions here");
        VERIFY_FAILS(Library::open(m_path), Code::Io);
        VERIFY_FAILS(Library::openReader(m_path), Code::Io);
    }

    void opensReadOnlyWhereNothingMayBeWritten()
    {
        {
            const auto library = VALUE(Library::create(m_path));
            VERIFY_DONE(library->apply({institution(u"h"_s, u"Hospital"_s)}, kNote));
        }
        makeReadOnly();
        {
            const OrdinaryUser user;
            if (!user.isBound())
                QSKIP("root cannot be bound by permissions here");
            const auto library = VALUE(Library::open(m_path));
            QVERIFY(library->isReadOnly());
            QCOMPARE(VALUE(RecordStore(library->database()).count(RecordKind::Institution)), 1);
            VERIFY_FAILS(library->apply({institution(u"i"_s, u"Other"_s)}, kNote), Code::ReadOnly);
            QCOMPARE(VALUE(library->integrity()), QStringList());
            const QTemporaryDir elsewhere;
            VERIFY_DONE(library->saveCopy(elsewhere.filePath(u"copy.atlas"_s)));
            QVERIFY(!VALUE(Library::open(elsewhere.filePath(u"copy.atlas"_s)))->isReadOnly());
        }
        makeWritable();
        QCOMPARE(files(*m_dir), (QStringList {u"beds.atlas"_s}));
    }

    void refusesAnUnfinishedLogWhereNothingMayBeWritten()
    {
        {
            const auto library = VALUE(Library::create(m_path));
            VERIFY_DONE(library->apply({institution(u"h"_s, u"Hospital"_s)}, kNote));
            // As after a crash: the log is there, its owner is not.
            QVERIFY(QFile::copy(m_path + u"-wal"_s, m_dir->filePath(u"saved"_s)));
        }
        QVERIFY(QFile::rename(m_dir->filePath(u"saved"_s), m_path + u"-wal"_s));
        QFile::setPermissions(m_path + u"-wal"_s, QFile::ReadOwner | QFile::ReadOther);
        makeReadOnly();
        {
            const OrdinaryUser user;
            if (!user.isBound())
                QSKIP("root cannot be bound by permissions here");
            VERIFY_FAILS(Library::open(m_path), Code::Io);
        }
        makeWritable();
    }

    void readsOnlyWhenAsked()
    {
        QVERIFY(VALUE(Library::create(m_path)));
        const QByteArray before = contents(m_path);
        {
            const auto library = VALUE(Library::open(m_path, Library::Mode::ReadOnly));
            QVERIFY(library->isReadOnly());
            VERIFY_FAILS(library->apply({institution(u"h"_s, u"Hospital"_s)}, kNote), Code::ReadOnly);
        }
        QCOMPARE(contents(m_path), before);
        QCOMPARE(files(*m_dir), (QStringList {u"beds.atlas"_s}));
    }

    void migratesAnOlderFormatAndKeepsIt()
    {
        {
            const Database database = VALUE(Database::open(m_path, Database::Mode::Create));
            VERIFY_DONE(migrate(database, std::array {kFirst}));
            QCOMPARE(VALUE(formatVersion(database)), 1);
            VERIFY_DONE(upgrade(database, std::array {kFirst, kSecond}));
            QCOMPARE(VALUE(formatVersion(database)), 2);
            QCOMPARE(VALUE(database.scalar(u"SELECT y FROM t"_s)).toInt(), 2);
        }
        QCOMPARE(files(*m_dir), (QStringList {u"beds.atlas"_s}));
        const QVector<Backup> found = backupsOf(m_path);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().reason, Backup::Reason::Migration);
        const Database backup = VALUE(Database::open(found.first().path, Database::Mode::ReadOnly));
        QCOMPARE(VALUE(formatVersion(backup)), 1);
        QCOMPARE(VALUE(backup.scalar(u"SELECT x FROM t"_s)).toInt(), 1);
    }

    void migratesInOneStepOrNotAtAll()
    {
        const Database database = VALUE(Database::open(m_path, Database::Mode::Create));
        VERIFY_DONE(migrate(database, std::array {kFirst}));
        VERIFY_FAILS(migrate(database, std::array {kFirst, kBroken}), Code::Storage);
        QCOMPARE(VALUE(formatVersion(database)), 1);
        VERIFY_FAILS(database.exec(u"SELECT y FROM t"_s), Code::Storage);
    }

    void migratesNothingReadOnly()
    {
        VERIFY_DONE(migrate(VALUE(Database::open(m_path, Database::Mode::Create)), std::array {kFirst}));
        const Database reader = VALUE(Database::open(m_path, Database::Mode::ReadOnly));
        VERIFY_FAILS(upgrade(reader, std::array {kFirst, kSecond}), Code::ReadOnly);
        QVERIFY(backupsOf(m_path).isEmpty());
    }

    void tellsOfItsOwnChanges()
    {
        const auto library = VALUE(Library::create(m_path));
        QSignalSpy changed(library.get(), &Library::changed);
        const auto first
            = VALUE(library->apply({institution(u"h"_s, u"Hospital"_s), institution(u"i"_s, u"Other"_s)}, kNote));
        QCOMPARE(first.added, 2);
        QCOMPARE(changed.size(), 1);
        const QVector<RecordRef> both {{RecordKind::Institution, u"h"_s, {}}, {RecordKind::Institution, u"i"_s, {}}};
        QCOMPARE(changed.takeFirst().first().value<QVector<RecordRef>>(), both);

        // What changes nothing is told to nobody.
        QCOMPARE(VALUE(library->apply({institution(u"h"_s, u"Hospital"_s)}, kNote)).unchanged, 1);
        QCOMPARE(VALUE(library->apply({}, kNote)).wroteAnything(), false);
        QVERIFY(changed.isEmpty());

        QVector<RowChange> many;
        for (int i = 0; i < 1001; ++i)
            many.append(source(u"s%1"_s.arg(i)));
        QCOMPARE(VALUE(library->apply(many, kNote)).touched.size(), 1001);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.takeFirst().first().value<QVector<RecordRef>>().isEmpty());
    }

    void changesAllOrNothing()
    {
        const auto library = VALUE(Library::create(m_path));
        QSignalSpy changed(library.get(), &Library::changed);
        VERIFY_FAILS(library->apply({institution(u"h"_s, u"Hospital"_s), name(u"n"_s, u"nobody"_s, u"Name"_s)}, kNote),
            Code::Conflict);
        QVERIFY(changed.isEmpty());
        QCOMPARE(VALUE(RecordStore(library->database()).count(RecordKind::Institution)), 0);
        QCOMPARE(VALUE(library->database().scalar(u"SELECT count(*) FROM history"_s)).toInt(), 0);
        QCOMPARE(VALUE(library->database().scalar(u"SELECT count(*) FROM search_names"_s)).toInt(), 0);
        QVERIFY(!library->database().isInTransaction());
    }

    void twoWindowsSeeEachOther()
    {
        const auto one = VALUE(Library::create(m_path));
        const auto two = VALUE(Library::open(m_path));
        QSignalSpy oneHeard(one.get(), &Library::changedElsewhere);
        QSignalSpy twoHeard(two.get(), &Library::changedElsewhere);
        VERIFY_DONE(one->apply({institution(u"h"_s, u"Hospital"_s)}, kNote));
        QVERIFY(twoHeard.wait(3000));
        QVERIFY(VALUE(RecordStore(two->database()).exists(RecordKind::Institution, u"h"_s)));
        QVERIFY(oneHeard.isEmpty());

        VERIFY_DONE(two->apply({institution(u"h"_s, u"Renamed"_s)}, kNote));
        QVERIFY(oneHeard.wait(3000));
        QCOMPARE(VALUE(RecordStore(one->database()).find(RecordKind::Institution, u"h"_s))->at(1), u"Renamed"_s);
        QCOMPARE(twoHeard.size(), 1);
    }

    void twoWindowsLoseNothing()
    {
        const auto one = VALUE(Library::create(m_path));
        const auto two = VALUE(Library::open(m_path));
        const RowChange original = institution(u"h"_s, u"Hospital"_s);
        VERIFY_DONE(one->apply({original}, kNote));
        RowChange edit = institution(u"h"_s, u"From one"_s);
        edit.expected = original.row;
        VERIFY_DONE(one->apply({edit}, kNote));
        RowChange late = institution(u"h"_s, u"From two"_s);
        late.expected = original.row;
        const auto refused = two->apply({late}, kNote);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Conflict);
        QVERIFY(refused.error().message.contains(u"institutions/h"));
        late.expected = edit.row;
        VERIFY_DONE(two->apply({late}, kNote));
        QCOMPARE(VALUE(RecordStore(one->database()).history({RecordKind::Institution, u"h"_s, {}})).size(), 3);
    }

    void readerOfAnotherThreadSeesWhatIsCommitted()
    {
        const auto library = VALUE(Library::create(m_path));
        VERIFY_DONE(library->apply({institution(u"h"_s, u"Hospital"_s)}, kNote));
        qint64 seen = -1;
        const std::unique_ptr<QThread> worker(QThread::create([this, &seen] {
            const Database reader = VALUE(Library::openReader(m_path));
            seen = reader.isReadOnly() ? VALUE(RecordStore(reader).count(RecordKind::Institution)) : -2;
        }));
        worker->start();
        QVERIFY(worker->wait());
        QCOMPARE(seen, 1);
    }

    void savesACopy()
    {
        const auto library = VALUE(Library::create(m_path));
        VERIFY_DONE(library->apply({institution(u"h"_s, u"Hospital"_s)}, kNote));
        const QString target = m_dir->filePath(u"copy.atlas"_s);
        VERIFY_DONE(library->saveCopy(target));
        // Not in write-ahead mode, so that it opens on a share or a stick.
        QCOMPARE(contents(target).at(18), '\1');
        QCOMPARE(QFile(target).permissions(), QFile(m_path).permissions());
        const auto copy = VALUE(Library::open(target));
        QVERIFY(VALUE(RecordStore(copy->database()).exists(RecordKind::Institution, u"h"_s)));
        QCOMPARE(VALUE(copy->integrity()), QStringList());
    }

    void savesACopyOverNothing()
    {
        const auto library = VALUE(Library::create(m_path));
        const QString target = m_dir->filePath(u"mine.txt"_s);
        write(target, "mine");
        VERIFY_FAILS(library->saveCopy(target), Code::Exists);
        VERIFY_FAILS(library->saveCopy(m_path), Code::Exists);
        VERIFY_FAILS(library->saveCopy(m_dir->path()), Code::Exists);
        VERIFY_FAILS(library->saveCopy(m_dir->filePath(u"no/folder.atlas"_s)), Code::Io);
        QCOMPARE(contents(target), "mine");
        QVERIFY(files(*m_dir).filter(u".mine"_s).isEmpty());
    }

    void savesNothingWithoutPermission()
    {
        const auto library = VALUE(Library::create(m_path));
        const QTemporaryDir locked;
        QFile::setPermissions(locked.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        {
            const OrdinaryUser user;
            if (!user.isBound())
                QSKIP("root cannot be bound by permissions here");
            VERIFY_FAILS(library->saveCopy(locked.filePath(u"copy.atlas"_s)), Code::Io);
        }
        QFile::setPermissions(locked.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void savesNothingHalf()
    {
        const auto library = VALUE(Library::create(m_path));
        const QTemporaryDir full;
        {
            const FileSizeLimit limit(50000);
            const auto saved = library->saveCopy(full.filePath(u"copy.atlas"_s));
            QVERIFY(!saved);
            QVERIFY(saved.error().code == Code::Io || saved.error().code == Code::Storage);
            QVERIFY(saved.error().message.contains(u"copy.atlas"));
        }
        QCOMPARE(files(full), QStringList());
    }

    void changesNothingOnAFullDisk()
    {
        const auto library = VALUE(Library::create(m_path));
        VERIFY_DONE(library->apply({institution(u"h"_s, u"Hospital"_s)}, kNote));
        const int pages = VALUE(library->database().scalar(u"PRAGMA page_count"_s)).toInt();
        VERIFY_DONE(library->database().exec(u"PRAGMA max_page_count=%1"_s.arg(pages + 3)));
        QSignalSpy changed(library.get(), &Library::changed);
        const auto refused
            = library->apply({institution(u"h"_s, u"Renamed"_s, {{u"summary"_s, QString(100000, u'x')}})}, kNote);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Storage);
        QVERIFY2(refused.error().message.contains(u"full"), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(m_path));
        QVERIFY(changed.isEmpty());
        QCOMPARE(VALUE(RecordStore(library->database()).find(RecordKind::Institution, u"h"_s))->at(1), u"Hospital"_s);
        // There is room again.
        VERIFY_DONE(library->database().exec(u"PRAGMA max_page_count=1000000"_s));
        VERIFY_DONE(library->apply({institution(u"h"_s, u"Renamed"_s)}, kNote));
    }

    void findsBrokenReferences()
    {
        const auto library = VALUE(Library::create(m_path));
        VERIFY_DONE(library->apply({institution(u"h"_s, u"Hospital"_s), name(u"n"_s, u"h"_s, u"Name"_s)}, kNote));
        QCOMPARE(VALUE(library->integrity()), QStringList());
        VERIFY_DONE(library->database().exec(
            u"PRAGMA foreign_keys=OFF; DELETE FROM search_names; DELETE FROM institutions; PRAGMA foreign_keys=ON"_s));
        const QStringList findings = VALUE(library->integrity());
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().contains(u"names"), qPrintable(findings.first()));
    }

    void findsDamage()
    {
        {
            const auto library = VALUE(Library::create(m_path));
            QVector<RowChange> many;
            for (int i = 0; i < 2000; ++i)
                many.append(source(u"source-%1"_s.arg(i)));
            VERIFY_DONE(library->apply(many, kNote));
        }
        QByteArray bytes = contents(m_path);
        write(m_path, bytes.replace(bytes.size() - 60000, 30000, QByteArray(30000, '\x5a')));
        const auto library = VALUE(Library::open(m_path));
        const auto findings = library->integrity();
        QVERIFY(findings ? !findings->isEmpty() : findings.error().code == Code::Damaged);
    }

private:
    void makeReadOnly()
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther);
        QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    }
    void makeWritable()
    {
        QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
