// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/editsession.h"
#include "core/edit/newid.h"
#include "core/edit/preference.h"
#include "core/edit/removal.h"
#include "core/exchange/export.h"
#include "tests/unit/core/library/randomrows.h"
#include "tests/unit/core/library/testrows.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

using Code = Error::Code;

namespace {

RecordRef ref(RecordKind kind, const QString& id) { return {kind, id, {}}; }

/// The library in the exchange format, byte for byte: what two equal libraries have equal.
QMap<QString, QByteArray> canonical(const Library& library)
{
    // In memory where there is such a folder: files are flushed to the disk one by one.
    const QString memory = u"/dev/shm"_s;
    const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/atlas-XXXXXX"_s);
    if (const auto done = exportPackage(library, folder.path()); !done)
        qFatal("export: %s", qPrintable(done.error().message));
    QMap<QString, QByteArray> files;
    for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.insert(info.fileName(), file.readAll());
    }
    return files;
}

} // namespace

class tst_EditSession : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<EditSession> m_session;

    [[nodiscard]] RecordStore store() const { return RecordStore(m_library->database()); }
    [[nodiscard]] std::optional<Row> row(RecordKind kind, const QString& id) const
    {
        return VALUE(store().find(kind, id));
    }
    /// A cell of a record that is there.
    [[nodiscard]] QString cell(RecordKind kind, const QString& id, const QString& column) const
    {
        return row(kind, id).value_or(Row()).value(schema(kind).indexOf(column));
    }
    [[nodiscard]] RowChange changed(RecordKind kind, const QString& id, const QString& column, const QString& to) const
    {
        const Row before = *row(kind, id);
        Row after = before;
        after[schema(kind).indexOf(column)] = to;
        return {kind, id, after, before};
    }
    /// A hospital with a figure in two words, a second one that names it, a source that both cite.
    void fill()
    {
        QVector<RowChange> rows {institution(u"h"_s, u"Hospital"_s), institution(u"other"_s, u"Other"_s),
            indicator(u"beds"_s), source(u"report"_s), source(u"paper"_s), name(u"n"_s, u"h"_s, u"Old name"_s),
            observation(u"o1"_s, u"h"_s, u"beds"_s, u"2018"_s, u"900"_s, u"report"_s),
            observation(u"o2"_s, u"h"_s, u"beds"_s, u"2018"_s, u"920"_s, u"paper"_s),
            observation(u"o3"_s, u"h"_s, u"beds"_s, u"2019"_s, u"950"_s, u"paper"_s),
            put(RecordKind::Milestone, u"m"_s,
                {{u"institution"_s, u"other"_s}, {u"date"_s, u"2020"_s}, {u"title"_s, u"Partners"_s},
                    {u"category"_s, u"partnership"_s}, {u"counterpart"_s, u"h"_s}}),
            put(RecordKind::Citation, u"c"_s,
                {{u"record"_s, u"observations/o1"_s}, {u"source"_s, u"paper"_s}, {u"locator"_s, u"p. 3"_s}}),
            put(RecordKind::Accepted, u"a"_s, {{u"record"_s, u"observations/o1"_s}, {u"rule"_s, u"no-locator"_s}})};
        VALUE(m_library->apply(rows, kNote));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = VALUE(Library::create(m_dir->filePath(u"beds.atlas"_s)));
        m_session = std::make_unique<EditSession>(*m_library, u"Wang"_s);
    }
    void cleanup()
    {
        m_session.reset();
        m_library.reset();
    }

    void writesAtOnceAndNamesTheStep()
    {
        QSignalSpy applied(m_session.get(), &EditSession::applied);
        VALUE(m_session->apply(u"new hospital"_s, {institution(u"h"_s, u"Hospital"_s)}));
        QCOMPARE(cell(RecordKind::Institution, u"h"_s, u"name"_s), u"Hospital"_s);
        QCOMPARE(m_session->stack().undoText(), u"new hospital"_s);
        QVERIFY(!m_session->stack().canRedo());
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first().first().value<QVector<RecordRef>>(), (QVector {ref(RecordKind::Institution, u"h"_s)}));

        const auto past = VALUE(store().history(ref(RecordKind::Institution, u"h"_s)));
        QCOMPARE(past.size(), 1);
        QCOMPARE(past.first().note.author, u"Wang"_s);
        QCOMPARE(past.first().note.action, u"edit"_s);
    }

    void undoesAndRedoesAsEditsOfTheirOwn()
    {
        VALUE(m_session->apply(u"new"_s, {institution(u"h"_s, u"Hospital"_s)}));
        VALUE(m_session->apply(u"name"_s, {changed(RecordKind::Institution, u"h"_s, u"name"_s, u"Renamed"_s)}));
        QCOMPARE(VALUE(m_session->undo()).touched, (QVector {ref(RecordKind::Institution, u"h"_s)}));
        QCOMPARE(cell(RecordKind::Institution, u"h"_s, u"name"_s), u"Hospital"_s);
        QCOMPARE(m_session->stack().redoText(), u"name"_s);
        VALUE(m_session->undo());
        QVERIFY(!row(RecordKind::Institution, u"h"_s));
        QVERIFY(!m_session->stack().canUndo());
        QVERIFY(!VALUE(m_session->undo()).wroteAnything());
        VALUE(m_session->redo());
        VALUE(m_session->redo());
        QCOMPARE(cell(RecordKind::Institution, u"h"_s, u"name"_s), u"Renamed"_s);
        QVERIFY(!VALUE(m_session->redo()).wroteAnything());

        QStringList actions;
        for (const HistoryEntry& entry : VALUE(store().history(ref(RecordKind::Institution, u"h"_s))))
            actions.prepend(entry.note.action);
        QCOMPARE(actions, (QStringList {u"edit"_s, u"edit"_s, u"undo"_s, u"undo"_s, u"redo"_s, u"redo"_s}));
    }

    void forgetsWhatLayAheadOfANewEdit()
    {
        VALUE(m_session->apply(u"one"_s, {institution(u"h"_s, u"Hospital"_s)}));
        VALUE(m_session->undo());
        VALUE(m_session->apply(u"two"_s, {institution(u"i"_s, u"Other"_s)}));
        QVERIFY(!m_session->stack().canRedo());
        QCOMPARE(m_session->stack().count(), 1);
    }

    void whatChangesNothingOrFailsIsNoStep()
    {
        VALUE(m_session->apply(u"new"_s, {institution(u"h"_s, u"Hospital"_s)}));
        QSignalSpy applied(m_session.get(), &EditSession::applied);
        QVERIFY(!VALUE(m_session->apply(u"same"_s, {institution(u"h"_s, u"Hospital"_s)})).wroteAnything());
        VERIFY_FAILS(m_session->apply(u"bad"_s, {put(RecordKind::Institution, u"x"_s, {})}), Code::Invalid);
        QCOMPARE(m_session->stack().count(), 1);
        QCOMPARE(applied.size(), 0);
    }

    void showsWhatIsThereInsteadOfOverwriting()
    {
        VALUE(m_session->apply(u"new"_s, {institution(u"h"_s, u"Hospital"_s)}));
        const RowChange mine = changed(RecordKind::Institution, u"h"_s, u"name"_s, u"Mine"_s);
        const auto elsewhere = VALUE(Library::open(m_library->path()));
        VALUE(elsewhere->apply({institution(u"h"_s, u"Theirs"_s)}, kNote));

        VERIFY_FAILS(m_session->apply(u"name"_s, {mine}), Code::Conflict);
        QCOMPARE(m_session->conflicts().size(), 1);
        QCOMPARE(m_session->conflicts().first().record, ref(RecordKind::Institution, u"h"_s));
        QCOMPARE(m_session->conflicts().first().expected, *mine.expected);
        QCOMPARE(m_session->conflicts().first().present, *row(RecordKind::Institution, u"h"_s));

        VERIFY_FAILS(m_session->undo(), Code::Conflict);
        QCOMPARE(cell(RecordKind::Institution, u"h"_s, u"name"_s), u"Theirs"_s);
        QCOMPARE(m_session->stack().index(), 1);
        QCOMPARE(m_session->conflicts().size(), 1);

        // As it was again, the step can be taken back.
        VALUE(elsewhere->apply({institution(u"h"_s, u"Hospital"_s)}, kNote));
        VALUE(m_session->undo());
        QVERIFY(!row(RecordKind::Institution, u"h"_s));
        VALUE(elsewhere->apply({institution(u"h"_s, u"Theirs"_s)}, kNote));
        VERIFY_FAILS(m_session->redo(), Code::Conflict);
        QCOMPARE(m_session->stack().index(), 0);
        QCOMPARE(cell(RecordKind::Institution, u"h"_s, u"name"_s), u"Theirs"_s);
    }

    void doesNotUndoAwayWhatOthersHangOn()
    {
        VALUE(m_session->apply(u"new"_s, {institution(u"h"_s, u"Hospital"_s)}));
        const auto elsewhere = VALUE(Library::open(m_library->path()));
        VALUE(elsewhere->apply({name(u"n"_s, u"h"_s, u"Old"_s)}, kNote));
        VERIFY_FAILS(m_session->undo(), Code::Conflict);
        QVERIFY(m_session->conflicts().isEmpty());
        QVERIFY(row(RecordKind::Institution, u"h"_s));
    }

    void importsAsOneStep()
    {
        VALUE(m_session->apply(u"new"_s, {institution(u"h"_s, u"Hospital"_s)}));
        const auto before = canonical(*m_library);
        const ImportReport report = VALUE(m_session->import(u":/sample"_s));
        QVERIFY(report.written);
        const auto after = canonical(*m_library);
        QVERIFY(before != after);
        QVERIFY(!VALUE(m_session->import(u":/sample"_s)).written);
        QCOMPARE(m_session->stack().count(), 2);
        VALUE(m_session->undo());
        QCOMPARE(canonical(*m_library), before);
        VALUE(m_session->redo());
        QCOMPARE(canonical(*m_library), after);
    }

    void everythingBackIsTheStartAndForwardTheEnd_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void everythingBackIsTheStartAndForwardTheEnd()
    {
        QFETCH(quint32, seed);
        RandomRows random(seed);
        QVector<RowChange> rows;
        for (const auto& [kind, row] : random.library(6))
            rows.append({kind, row.first(), row});
        VALUE(m_library->apply(rows, kNote));
        QTemporaryDir package; // another library's records, to import in between
        {
            const QTemporaryDir folder;
            const auto other = VALUE(Library::create(folder.filePath(u"other.atlas"_s)));
            RandomRows others(seed + 1000);
            QVector<RowChange> more;
            for (const auto& [kind, row] : others.library(4))
                more.append({kind, row.first(), row});
            VALUE(other->apply(more, kNote));
            VERIFY_DONE(exportPackage(*other, package.path()));
        }

        QVector<QMap<QString, QByteArray>> states {canonical(*m_library)};
        const auto remember = [&] {
            states.resize(m_session->stack().index());
            states.append(canonical(*m_library));
        };
        int imports = 0, removals = 0, puts = 0, steps = 0;
        for (int i = 0; i < 25; ++i) {
            const int before = m_session->stack().index();
            const auto& schema = schemas()[static_cast<size_t>(random.bounded(kRecordKindCount))];
            switch (const int dice = i % 8 == 7 ? 3 : random.bounded(10)) {
            case 0:
                VALUE(m_session->import(package.path()));
                imports += m_session->stack().index() > before;
                break;
            case 1:
            case 2: {
                const auto removal = removalOf(*m_library, ref(schema.kind, RandomRows::id(schema, random.bounded(6))));
                if (removal)
                    VALUE(m_session->apply(u"delete"_s, removal->changes, u"delete"_s));
                removals += m_session->stack().index() > before;
                break;
            }
            case 3:
                VALUE(m_session->undo());
                QCOMPARE(canonical(*m_library), states.at(m_session->stack().index()));
                ++steps;
                continue;
            default: {
                // One to three records, new ones too; one that refers to nothing is refused, which is no step.
                QVector<RowChange> batch;
                for (int n = 0; n <= dice % 3; ++n) {
                    const Row row = random.row(schema, random.bounded(9));
                    batch.append({schema.kind, row.first(), row});
                }
                if (const auto done = m_session->apply(u"put"_s, batch); !done)
                    QCOMPARE(done.error().code, Code::Conflict);
                puts += m_session->stack().index() > before;
            }
            }
            if (m_session->stack().index() > before)
                remember();
        }
        QVERIFY2(imports > 0 || removals > 1, qPrintable(u"%1 imports, %2 removals"_s.arg(imports).arg(removals)));
        QVERIFY2(puts > 5 && steps > 0, qPrintable(u"%1 puts, %2 undone"_s.arg(puts).arg(steps)));
        while (m_session->stack().canUndo()) {
            VALUE(m_session->undo());
            QCOMPARE(canonical(*m_library), states.at(m_session->stack().index()));
        }
        while (m_session->stack().canRedo()) {
            VALUE(m_session->redo());
            QCOMPARE(canonical(*m_library), states.at(m_session->stack().index()));
        }
        QCOMPARE(VALUE(m_library->integrity()), QStringList());
    }

    void deletesARecordWithItsPartsAndAsksAboutTheRest()
    {
        fill();
        const auto before = canonical(*m_library);
        // A figure takes its citation and acceptance along, unasked.
        const Removal figure = VALUE(removalOf(*m_library, ref(RecordKind::Observation, u"o1"_s)));
        QVERIFY(!figure.needsQuestion());
        VALUE(m_session->apply(u"delete"_s, figure.changes));
        QVERIFY(!row(RecordKind::Citation, u"c"_s));
        QVERIFY(!row(RecordKind::Accepted, u"a"_s));
        VALUE(m_session->undo());
        QCOMPARE(canonical(*m_library), before);

        // A hospital's figures cannot be without it; an event elsewhere can.
        const Removal hospital = VALUE(removalOf(*m_library, ref(RecordKind::Institution, u"h"_s)));
        QCOMPARE(hospital.removed,
            (QVector {ref(RecordKind::Observation, u"o1"_s), ref(RecordKind::Observation, u"o2"_s),
                ref(RecordKind::Observation, u"o3"_s)}));
        QCOMPARE(hospital.cleared, (QVector {RecordRef {RecordKind::Milestone, u"m"_s, u"counterpart"_s}}));
        VALUE(m_session->apply(u"delete"_s, hospital.changes));
        QVERIFY(!row(RecordKind::Name, u"n"_s));
        QVERIFY(!row(RecordKind::Citation, u"c"_s));
        QCOMPARE(cell(RecordKind::Milestone, u"m"_s, u"counterpart"_s), QString());
        QCOMPARE(cell(RecordKind::Milestone, u"m"_s, u"title"_s), u"Partners"_s);
        VALUE(m_session->undo());
        QCOMPARE(canonical(*m_library), before);

        // Figures outlive their source; a citation of it does not, and is asked about.
        const Removal paper = VALUE(removalOf(*m_library, ref(RecordKind::Source, u"paper"_s)));
        QCOMPARE(paper.removed, (QVector {ref(RecordKind::Citation, u"c"_s)}));
        QCOMPARE(paper.cleared.size(), 2);
        VALUE(m_session->apply(u"delete"_s, paper.changes));
        QCOMPARE(cell(RecordKind::Observation, u"o3"_s, u"value"_s), u"950"_s);
        QCOMPARE(cell(RecordKind::Observation, u"o3"_s, u"source"_s), QString());
        VALUE(m_session->undo());
        QCOMPARE(canonical(*m_library), before);

        VERIFY_FAILS(removalOf(*m_library, ref(RecordKind::Source, u"none"_s)), Code::NotFound);
    }

    void prefersOneFigureToItsRivals()
    {
        fill();
        const auto marks = [this] {
            QStringList marked;
            for (const QString& id : {u"o1"_s, u"o2"_s, u"o3"_s}) {
                if (cell(RecordKind::Observation, id, u"preferred"_s) == u"yes")
                    marked.append(id);
            }
            return marked;
        };
        VALUE(m_session->apply(u"prefer"_s, VALUE(preferring(*m_library, u"o1"_s))));
        VALUE(m_session->apply(u"prefer"_s, VALUE(preferring(*m_library, u"o3"_s))));
        QCOMPARE(marks(), (QStringList {u"o1"_s, u"o3"_s}));
        VALUE(m_session->apply(u"prefer"_s, VALUE(preferring(*m_library, u"o2"_s))));
        QCOMPARE(marks(), (QStringList {u"o2"_s, u"o3"_s}));
        QVERIFY(VALUE(preferring(*m_library, u"o2"_s)).isEmpty());
        VALUE(m_session->undo());
        QCOMPARE(marks(), (QStringList {u"o1"_s, u"o3"_s}));
    }

    void makesIdsThatSortByAge()
    {
        const QRegularExpression ulid(u"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"_s);
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            const QString id = newId();
            QVERIFY2(ulid.match(id).hasMatch(), qPrintable(id));
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 1000);
        const QString earlier = newId();
        QTRY_VERIFY(newId().left(10) > earlier.left(10));
    }
};

QTEST_GUILESS_MAIN(tst_EditSession)
#include "tst_editsession.moc"
