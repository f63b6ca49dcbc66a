// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/editsession.h"
#include "core/library/backups.h"
#include "tests/unit/core/library/testrows.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

using Code = Error::Code;
using Reason = Backup::Reason;

namespace {

QVector<Reason> reasons(const QString& library)
{
    QVector<Reason> found;
    for (const Backup& backup : backupsOf(library))
        found.append(backup.reason);
    return found;
}

QString nameOf(const Library& library, const QString& id)
{
    const auto row = VALUE(RecordStore(library.database()).find(RecordKind::Institution, id));
    return row.value_or(Row()).value(schema(RecordKind::Institution).indexOf(u"name"));
}

} // namespace

class tst_Backups : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    /// A library that holds something, closed.
    void make() const
    {
        const auto library = VALUE(Library::create(m_path));
        VALUE(library->apply({institution(u"h"_s, u"First"_s)}, kNote));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"beds.atlas"_s);
    }

    void keepsTheDayBeforeItsFirstEdit()
    {
        make();
        const auto library = VALUE(Library::open(m_path));
        EditSession session(*library, u"Wang"_s);
        QVERIFY(backupsOf(m_path).isEmpty());
        VALUE(session.apply(u"name"_s, {institution(u"h"_s, u"Second"_s)}));
        VALUE(session.apply(u"name"_s, {institution(u"h"_s, u"Third"_s)}));
        QCOMPARE(reasons(m_path), (QVector {Reason::Daily}));
        const Backup backup = backupsOf(m_path).first();
        QCOMPARE(backup.at.date(), QDate::currentDate());
        QCOMPARE(backup.size, QFile(backup.path).size());
        const auto kept = VALUE(Library::open(backup.path, Library::Mode::ReadOnly));
        QCOMPARE(nameOf(*kept, u"h"_s), u"First"_s);

        EditSession another(*library, u"Li"_s);
        VALUE(another.apply(u"name"_s, {institution(u"h"_s, u"Fourth"_s)}));
        QCOMPARE(reasons(m_path), (QVector {Reason::Daily}));
    }

    void keepsWhatWasThereBeforeAnImport()
    {
        const auto library = VALUE(Library::create(m_path));
        EditSession session(*library, u"Wang"_s);
        VALUE(session.import(u":/sample"_s));
        QVERIFY(backupsOf(m_path).isEmpty()); // there was nothing to keep
        VALUE(session.undo());
        VALUE(session.import(u":/sample"_s));
        QVERIFY(reasons(m_path).contains(Reason::Import));
    }

    void keepsTheLastTen()
    {
        make();
        const auto library = VALUE(Library::open(m_path));
        QVector<Backup> made;
        for (int i = 0; i < 13; ++i)
            made.append(VALUE(makeBackup(library->database(), Reason::Daily)));
        const QVector<Backup> kept = backupsOf(m_path);
        QCOMPARE(kept.size(), Backup::kKept);
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(kept.at(i).path, made.at(made.size() - 1 - i).path);
        QFile foreign(backupFolder(m_path) + u"/notes.txt"_s);
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        VALUE(makeBackup(library->database(), Reason::Daily));
        QVERIFY(foreign.exists());
        QCOMPARE(backupsOf(m_path).size(), Backup::kKept);
    }

    void restoresAndKeepsThePresent()
    {
        make();
        const Backup backup = VALUE(makeBackup(VALUE(Library::open(m_path))->database(), Reason::Daily));
        VALUE(VALUE(Library::open(m_path))->apply({institution(u"h"_s, u"Present"_s)}, kNote));
        VERIFY_DONE(restoreBackup(m_path, backup, u"Wang"_s));

        const auto library = VALUE(Library::open(m_path));
        QCOMPARE(nameOf(*library, u"h"_s), u"First"_s);
        QCOMPARE(VALUE(library->integrity()), QStringList());
        const QVector<Backup> kept = backupsOf(m_path);
        QCOMPARE(kept.first().reason, Reason::Restore);
        QCOMPARE(nameOf(*VALUE(Library::open(kept.first().path, Library::Mode::ReadOnly)), u"h"_s), u"Present"_s);
        const HistoryEntry newest = VALUE(RecordStore(library->database()).historyPage({}, 0, 1)).first();
        QVERIFY(newest.record.isNull());
        QCOMPARE(newest.note.action, u"restore"_s);
        QCOMPARE(newest.note.author, u"Wang"_s);
        QCOMPARE(newest.note.subject, backup.at.toString(Qt::ISODate));

        // And back again.
        VERIFY_DONE(restoreBackup(m_path, kept.first(), u"Wang"_s));
        QCOMPARE(nameOf(*VALUE(Library::open(m_path)), u"h"_s), u"Present"_s);
    }

    void anotherWindowSeesItAndItsStepsDoNoHarm()
    {
        make();
        const auto window = VALUE(Library::open(m_path));
        EditSession session(*window, u"Wang"_s);
        const Backup backup = VALUE(makeBackup(window->database(), Reason::Daily));
        VALUE(session.apply(u"name"_s, {institution(u"h"_s, u"Mine"_s)}));
        QSignalSpy elsewhere(window.get(), &Library::changedElsewhere);
        VERIFY_DONE(restoreBackup(m_path, backup, u"Li"_s));
        QTRY_COMPARE(elsewhere.size(), 1);
        QCOMPARE(nameOf(*window, u"h"_s), u"First"_s);
        // What was written since must not be taken for the step's own.
        VALUE(VALUE(Library::open(m_path))->apply({institution(u"h"_s, u"Theirs"_s)}, kNote));
        VERIFY_FAILS(session.undo(), Code::Conflict);
        QCOMPARE(nameOf(*window, u"h"_s), u"Theirs"_s);
        VALUE(session.apply(u"name"_s, {institution(u"h"_s, u"Mine again"_s)}));
        VALUE(session.undo());
        QCOMPARE(nameOf(*window, u"h"_s), u"Theirs"_s);
    }

    void replacesADamagedLibrary()
    {
        make();
        const Backup backup = VALUE(makeBackup(VALUE(Library::open(m_path))->database(), Reason::Daily));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write(QByteArray(4000, 'x')) == 4000);
        file.close();
        VERIFY_FAILS(Library::open(m_path), Code::Damaged);
        VERIFY_DONE(restoreBackup(m_path, backup, u"Wang"_s));
        QCOMPARE(nameOf(*VALUE(Library::open(m_path)), u"h"_s), u"First"_s);
        QVERIFY(!QDir(backupFolder(m_path)).entryList({u"*-damaged.atlas"_s}).isEmpty());
    }

    void leavesTheLibraryWhenTheBackupIsUnusable()
    {
        make();
        Backup backup = VALUE(makeBackup(VALUE(Library::open(m_path))->database(), Reason::Daily));
        QVERIFY(QFile::remove(backup.path));
        VERIFY_FAILS(restoreBackup(m_path, backup, u"Wang"_s), Code::NotFound);
        QCOMPARE(nameOf(*VALUE(Library::open(m_path)), u"h"_s), u"First"_s);
        QCOMPARE(QDir(backupFolder(m_path)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }

    void editsGoOnWithoutABackupAndSaySo()
    {
        make();
        // A file stands where the folder should be.
        QFile obstacle(backupFolder(m_path));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        const auto library = VALUE(Library::open(m_path));
        EditSession session(*library, u"Wang"_s);
        QSignalSpy failed(&session, &EditSession::backupFailed);
        VALUE(session.apply(u"name"_s, {institution(u"h"_s, u"Second"_s)}));
        VALUE(session.apply(u"name"_s, {institution(u"h"_s, u"Third"_s)}));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(nameOf(*library, u"h"_s), u"Third"_s);
        // An import can wait.
        VERIFY_FAILS(session.import(u":/sample"_s), Code::Io);
    }
};

QTEST_GUILESS_MAIN(tst_Backups)
#include "tst_backups.moc"
