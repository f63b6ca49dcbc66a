// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/database.h"

#include "core/library/place.h"
#include "core/library/statement.h"
#include "tests/unit/core/library/testrows.h"

#include <QDir>
#include <QFile>

using namespace atlas;
using namespace Qt::StringLiterals;
using Mode = Database::Mode;

class TestDatabase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"a.atlas"_s);
    }

    void setsThePragmas()
    {
        const Database database = VALUE(Database::open(m_path, Mode::Create));
        QVERIFY(!database.isReadOnly());
        QCOMPARE(number(database, u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(number(database, u"PRAGMA page_size"_s), 8192);
        QCOMPARE(number(database, u"PRAGMA mmap_size"_s), 0);
        QCOMPARE(VALUE(database.scalar(u"PRAGMA encoding"_s)).toString(), u"UTF-8"_s);
        if (isOnNetwork(m_path))
            QSKIP("the temporary folder is on a network");
        QCOMPARE(VALUE(database.scalar(u"PRAGMA journal_mode"_s)).toString(), u"wal"_s);
        QCOMPARE(number(database, u"PRAGMA synchronous"_s), 2);
    }

    void createsOnlyWhenAsked_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("read and write") << int(Mode::ReadWrite);
        QTest::newRow("read only") << int(Mode::ReadOnly);
        QTest::newRow("immutable") << int(Mode::Immutable);
    }
    void createsOnlyWhenAsked()
    {
        QFETCH(int, mode);
        VERIFY_FAILS(Database::open(m_path, static_cast<Mode>(mode)), Error::Code::Io);
        QVERIFY(!QFile::exists(m_path));
    }

    void takesAnyFileName_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& name : {u"what?.atlas"_s, u"a#b.atlas"_s, u"100%25.atlas"_s, u"with blank.atlas"_s,
                 u"医院图鉴.atlas"_s, u"it's \"quoted\".atlas"_s, u"mode=memory&x.atlas"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void takesAnyFileName()
    {
        QFETCH(QString, name);
        const QString path = m_dir->filePath(name);
        VERIFY_DONE(VALUE(Database::open(path, Mode::Create)).exec(u"CREATE TABLE t(x)"_s));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList {name});
        QCOMPARE(number(VALUE(Database::open(path, Mode::ReadOnly)), u"SELECT count(*) FROM t"_s), 0);
    }

    void queriesByPosition()
    {
        const Database database = VALUE(Database::open(m_path, Mode::Create));
        VERIFY_DONE(database.exec(u"CREATE TABLE t(x, y); INSERT INTO t VALUES (1, 'a'), (2, 'b')"_s));
        auto query = VALUE(database.prepare(u"SELECT y FROM t WHERE x > ? ORDER BY x"_s));
        QVERIFY(query.isForwardOnly());
        query.addBindValue(1);
        VERIFY_DONE(Database::run(query));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"b"_s);
        QCOMPARE(VALUE(database.scalar(u"SELECT x FROM t WHERE y = ?"_s, {u"b"_s})).toInt(), 2);
        QVERIFY(!VALUE(database.scalar(u"SELECT x FROM t WHERE y = 'c'"_s)).isValid());
    }

    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("Chinese") << u"床位"_s;
        QTest::newRow("a mark of the encoding first") << u"\ufeff床位"_s;
        QTest::newRow("two marks") << u"\ufeff\ufeff"_s;
        QTest::newRow("beyond the first plane") << u"\U00020BB7野"_s;
        QTest::newRow("a zero inside") << QString::fromUtf16(u"a\0b", 3);
    }
    void textsComeBackAsTheyWere()
    {
        QFETCH(const QString, text);
        const Database database = VALUE(Database::open(m_path, Mode::Create));
        auto statement = VALUE(Statement::prepare(database, u"SELECT ?"_s));
        statement.bind(1, text);
        QVERIFY(VALUE(statement.step()));
        QCOMPARE(statement.text(0), text);
    }

    void saysWhatFailed()
    {
        const Database database = VALUE(Database::open(m_path, Mode::Create));
        const auto prepared = database.prepare(u"SELECT missing"_s);
        QVERIFY(!prepared);
        QVERIFY(prepared.error().message.contains(u"a.atlas"));
        QVERIFY(prepared.error().detail.contains(u"no such column: missing"));

        VERIFY_DONE(database.exec(u"CREATE TABLE t(x INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (1)"_s));
        auto insert = VALUE(database.prepare(u"INSERT INTO t VALUES (?)"_s));
        insert.addBindValue(1);
        const auto run = Database::run(insert);
        QVERIFY(!run);
        QCOMPARE(run.error().code, Error::Code::Conflict);
        QVERIFY(run.error().message.contains(u"a.atlas"));
    }

    void rollsBackUnlessCommitted()
    {
        const Database database = VALUE(Database::open(m_path, Mode::Create));
        VERIFY_DONE(database.exec(u"CREATE TABLE t(x)"_s));
        {
            const auto transaction = VALUE(Transaction::begin(database));
            QVERIFY(database.isInTransaction());
            VERIFY_DONE(database.exec(u"INSERT INTO t VALUES (1)"_s));
        }
        QVERIFY(!database.isInTransaction());
        QCOMPARE(number(database, u"SELECT count(*) FROM t"_s), 0);
        {
            auto transaction = VALUE(Transaction::begin(database));
            VERIFY_DONE(database.exec(u"INSERT INTO t VALUES (1)"_s));
            VERIFY_DONE(transaction.commit());
        }
        QCOMPARE(number(database, u"SELECT count(*) FROM t"_s), 1);
    }

    void readsInsideAnotherTransaction()
    {
        const Database database = VALUE(Database::open(m_path, Mode::Create));
        auto outer = VALUE(Transaction::begin(database));
        VERIFY_DONE(database.exec(u"CREATE TABLE t(x)"_s));
        {
            auto inner = VALUE(Transaction::begin(database, Transaction::Kind::Read));
            VERIFY_DONE(inner.commit());
        }
        QVERIFY(database.isInTransaction());
        VERIFY_FAILS(Transaction::begin(database, Transaction::Kind::Write), Error::Code::Storage);
        VERIFY_DONE(outer.commit());
    }

    void secondWriterFailsAtTheStart()
    {
        const Database one = VALUE(Database::open(m_path, Mode::Create));
        VERIFY_DONE(one.exec(u"CREATE TABLE t(x)"_s));
        const Database two = VALUE(Database::open(m_path, Mode::ReadWrite));
        VERIFY_DONE(two.exec(u"PRAGMA busy_timeout=20"_s));
        auto writing = VALUE(Transaction::begin(one));
        const auto refused = Transaction::begin(two);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Storage);
        QVERIFY(refused.error().message.contains(u"another window"));
        // Readers are not held up.
        QCOMPARE(number(two, u"SELECT count(*) FROM t"_s), 0);
        VERIFY_DONE(writing.commit());
        QVERIFY(Transaction::begin(two));
    }

    void readOnlyWritesNothing()
    {
        VERIFY_DONE(VALUE(Database::open(m_path, Mode::Create)).exec(u"CREATE TABLE t(x)"_s));
        {
            const Database reader = VALUE(Database::open(m_path, Mode::ReadOnly));
            QVERIFY(reader.isReadOnly());
            VERIFY_FAILS(reader.exec(u"INSERT INTO t VALUES (1)"_s), Error::Code::ReadOnly);
            QCOMPARE(number(reader, u"SELECT count(*) FROM t"_s), 0);
        }
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList {u"a.atlas"_s});
    }

    void closingLeavesOneFile()
    {
        {
            const Database database = VALUE(Database::open(m_path, Mode::Create));
            VERIFY_DONE(database.exec(u"CREATE TABLE t(x); INSERT INTO t VALUES (1)"_s));
        }
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList {u"a.atlas"_s});
        QCOMPARE(number(VALUE(Database::open(m_path, Mode::Immutable)), u"SELECT x FROM t"_s), 1);
    }

    void moves()
    {
        Database first = VALUE(Database::open(m_path, Mode::Create));
        VERIFY_DONE(first.exec(u"CREATE TABLE t(x); INSERT INTO t VALUES (7)"_s));
        const Database second = std::move(first);
        QCOMPARE(number(second, u"SELECT x FROM t"_s), 7);
        QCOMPARE(second.path(), m_path);
        Database third = VALUE(Database::open(m_dir->filePath(u"b.atlas"_s), Mode::Create));
        third = VALUE(Database::open(m_path, Mode::ReadOnly));
        QCOMPARE(number(third, u"SELECT x FROM t"_s), 7);
        QVERIFY(third.isReadOnly());
    }

    void worksInMemory()
    {
        const Database database = VALUE(Database::open(u":memory:"_s, Mode::Create));
        VERIFY_DONE(database.exec(u"CREATE TABLE t(x)"_s));
        QVERIFY(!QFile::exists(u":memory:"_s));
    }

    void knowsNetworkFileSystems()
    {
        for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.gvfsd-fuse"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "ntfs", "vfat", "exfat", ""})
            QVERIFY2(!isNetworkFileSystem(type), type);
    }

private:
    static int number(const Database& database, const QString& sql) { return VALUE(database.scalar(sql)).toInt(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
