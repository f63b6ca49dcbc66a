// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to a form when its record is changed or deleted by somebody else, or cannot be written.
#include "tests/support/formdesk.h"
#include "ui/forms/conflictview.h"
#include "ui/forms/formspec.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/style.h"

#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A second window's session on the same file.
struct Elsewhere {
    explicit Elsewhere(const FormDesk& desk)
        : library(VALUE(Library::open(desk.library->path()))), session(*library, u"else"_s)
    {
    }
    void write(const QVector<RowChange>& changes) { VALUE(session.apply(u"elsewhere"_s, changes)); }
    std::unique_ptr<Library> library;
    EditSession session;
};

QPushButton* button(const FormDesk& desk, const QString& text)
{
    for (auto* button : desk.panel->messages().findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestFormConflicts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }

    void deletedElsewhereKeepsTheText_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("made again") << true;
        QTest::newRow("discarded") << false;
    }
    void deletedElsewhereKeepsTheText()
    {
        QFETCH(bool, again);
        FormDesk desk;
        Elsewhere elsewhere(desk);
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        desk.panel->form()->field(u"title"_s)->type(u"我的标题"_s);
        elsewhere.write({removal(RecordKind::Source, u"s1"_s)});
        QVERIFY(!desk.panel->save());
        QVERIFY(desk.panel->isOpen());
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), u"我的标题"_s);
        QVERIFY2(desk.panel->messages().text().contains(u"deleted"_s), qPrintable(desk.panel->messages().text()));
        QVERIFY(!desk.panel->save()); // nor by insisting
        QCOMPARE(desk.count(RecordKind::Source), 0);
        QPushButton* choice = button(desk, again ? u"Make it again"_s : u"Discard"_s);
        QVERIFY(choice);
        choice->click();
        QVERIFY(!desk.panel->isOpen());
        QVERIFY(!desk.panel->hasDraft());
        QCOMPARE(desk.count(RecordKind::Source), again ? 1 : 0);
        if (again) {
            const Row row = desk.rows(RecordKind::Source).first();
            QCOMPARE(row.first(), u"s1"_s);
            QCOMPARE(FormDesk::cell(RecordKind::Source, row, u"title"), u"我的标题"_s);
            QCOMPARE(FormDesk::cell(RecordKind::Source, row, u"published"), u"2023-06"_s);
            VALUE(desk.session.undo());
            QCOMPARE(desk.count(RecordKind::Source), 0);
        }
    }

    void deletionIsSaidBeforeAnybodySaves()
    {
        FormDesk desk;
        Elsewhere elsewhere(desk);
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        elsewhere.write({removal(RecordKind::Source, u"s1"_s)});
        QTRY_VERIFY(desk.panel->messages().isVisible());
        QVERIFY(desk.panel->messages().text().contains(u"deleted"_s));
        // It comes back: nothing is left to be said.
        VALUE(elsewhere.session.undo());
        QTRY_VERIFY(!desk.panel->messages().isVisible());
        desk.panel->form()->field(u"title"_s)->type(u"新标题"_s);
        QVERIFY(desk.panel->save());
    }

    void aDraftNeverOverwritesWhatWasChangedSince()
    {
        FormDesk desk;
        Elsewhere elsewhere(desk);
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        desk.panel->form()->field(u"title"_s)->type(u"改了一半"_s);
        desk.panel->close();
        Row theirs = desk.rows(RecordKind::Source).first();
        theirs[schema(RecordKind::Source).indexOf(u"title")] = u"别人的标题"_s;
        elsewhere.write({{RecordKind::Source, u"s1"_s, theirs}});
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), u"改了一半"_s);
        QVERIFY2(desk.panel->messages().text().contains(u"both versions"_s), qPrintable(desk.panel->messages().text()));
        QVERIFY(!desk.panel->save());
        QVERIFY(desk.panel->findChild<ConflictView*>());
        QCOMPARE(desk.rows(RecordKind::Source).first(), theirs);
        desk.panel->findChild<QPushButton*>(u"keepMine"_s)->click();
        QCOMPARE(FormDesk::cell(RecordKind::Source, desk.rows(RecordKind::Source).first(), u"title"), u"改了一半"_s);
    }

    void aDraftOfNamesNeverRemovesWhatWasAddedSince()
    {
        FormDesk desk;
        Elsewhere elsewhere(desk);
        desk.panel->openRecord({RecordKind::Institution, u"jia"_s, {}});
        desk.panel->form()->field(u"name_en"_s)->type(u"Jia City Cancer Hospital"_s);
        desk.panel->form()->type({{u"names"_s, QJsonArray {}}});
        desk.panel->close();
        elsewhere.write({put(RecordKind::Name, u"n9"_s,
            {{u"institution"_s, u"jia"_s}, {u"name"_s, u"甲肿瘤"_s}, {u"kind"_s, u"alias"_s}})});
        desk.panel->openRecord({RecordKind::Institution, u"jia"_s, {}});
        desk.panel->save();
        QCOMPARE(desk.count(RecordKind::Name), 1);
    }

    /// A new record that was left half-typed is not mixed with what the next one is given.
    void aDraftKeepsToItself()
    {
        FormDesk desk;
        const auto given = [](const QString& institution) {
            Row row(qsizetype(schema(RecordKind::Milestone).columns.size()));
            row[schema(RecordKind::Milestone).indexOf(u"institution")] = institution;
            return row;
        };
        desk.panel->openNew(RecordKind::Milestone, given(u"jia"_s));
        desk.panel->form()->field(u"title"_s)->type(u"甲市的事"_s);
        desk.panel->close();
        desk.panel->openNew(RecordKind::Milestone, given(u"yi"_s));
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), u"甲市的事"_s);
        QCOMPARE(desk.panel->form()->field(u"institution"_s)->cells().constFirst(), u"jia"_s);
        button(desk, u"Start afresh"_s)->click();
        QCOMPARE(desk.panel->form()->field(u"institution"_s)->cells().constFirst(), u"yi"_s);
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), QString());
        desk.panel->discard();
    }

    /// Choices are kept by what they stand for, in whatever language they are read again.
    void aChoiceOutlivesTheLanguage()
    {
        FormDesk desk;
        desk.panel->openNew(RecordKind::Observation);
        desk.panel->form()->field(u"status"_s)->type(u"planned"_s);
        const QJsonObject typed = desk.panel->form()->typed();
        QCOMPARE(typed.value(u"status"_s).toObject().value(u"text"_s).toString(), u"planned"_s);
        desk.panel->form()->type(typed);
        QCOMPARE(desk.panel->form()->field(u"status"_s)->cells().constFirst(), u"planned"_s);
        desk.panel->discard();
    }

    void aDraftOutlivesItsRecord()
    {
        FormDesk desk;
        Elsewhere elsewhere(desk);
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        desk.panel->form()->field(u"title"_s)->type(u"改了一半"_s);
        desk.panel->close();
        elsewhere.write({removal(RecordKind::Source, u"s1"_s)});
        QVERIFY(desk.panel->openDraft());
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), u"改了一半"_s);
        QVERIFY(button(desk, u"Make it again"_s));
        button(desk, u"Make it again"_s)->click();
        QCOMPARE(FormDesk::cell(RecordKind::Source, desk.rows(RecordKind::Source).first(), u"title"), u"改了一半"_s);
    }

    void anInstitutionComesBackWithItsNames()
    {
        FormDesk desk;
        VERIFY_DONE(desk.library->apply({name(u"n1"_s, u"jia"_s, u"甲市第二医院"_s)}, kNote));
        Elsewhere elsewhere(desk);
        desk.panel->openRecord({RecordKind::Institution, u"jia"_s, {}});
        desk.panel->form()->field(u"motto"_s)->type(u"厚德"_s);
        elsewhere.write({removal(RecordKind::Name, u"n1"_s), removal(RecordKind::Institution, u"jia"_s)});
        QVERIFY(!desk.panel->save());
        button(desk, u"Make it again"_s)->click();
        QVERIFY(!desk.panel->isOpen());
        QCOMPARE(desk.count(RecordKind::Name), 1);
        QCOMPARE(desk.count(RecordKind::Institution), 2);
    }

    void changesElsewhereAppearInAFormNobodyTypedInto()
    {
        FormDesk desk;
        Elsewhere elsewhere(desk);
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        Row theirs = desk.rows(RecordKind::Source).first();
        theirs[schema(RecordKind::Source).indexOf(u"title")] = u"他的标题"_s;
        elsewhere.write({{RecordKind::Source, u"s1"_s, theirs}});
        QTRY_COMPARE(desk.panel->form()->field(u"title"_s)->text(), u"他的标题"_s);
        QVERIFY(!desk.panel->form()->isEdited());
        // Once something was typed they are told of, and decided when it is saved.
        desk.panel->form()->field(u"author"_s)->type(u"我"_s);
        theirs[schema(RecordKind::Source).indexOf(u"title")] = u"又一个标题"_s;
        elsewhere.write({{RecordKind::Source, u"s1"_s, theirs}});
        QTRY_VERIFY(desk.panel->messages().isVisible());
        QVERIFY(desk.panel->messages().text().contains(u"both versions"_s));
        QVERIFY(!desk.panel->save());
        QVERIFY(desk.panel->findChild<ConflictView*>());
    }

    void namesChangedElsewhereAreDecided_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("mine") << u"Keep my names"_s << QStringList {u"丁"_s, u"丙"_s};
        QTest::newRow("theirs") << u"Take theirs"_s << QStringList {u"丁"_s, u"乙"_s};
    }
    void namesChangedElsewhereAreDecided()
    {
        QFETCH(QString, choice);
        QFETCH(QStringList, names);
        FormDesk desk;
        VERIFY_DONE(desk.library->apply({name(u"n1"_s, u"jia"_s, u"甲"_s)}, kNote));
        Elsewhere elsewhere(desk);
        desk.panel->openRecord({RecordKind::Institution, u"jia"_s, {}});
        Row mine = desk.rows(RecordKind::Name).first();
        mine[schema(RecordKind::Name).indexOf(u"name")] = u"丙"_s;
        desk.panel->form()->setNames({mine});
        desk.panel->form()->field(u"motto"_s)->type(u"厚德"_s);
        elsewhere.write({name(u"n1"_s, u"jia"_s, u"乙"_s), name(u"n2"_s, u"jia"_s, u"丁"_s)});
        QVERIFY(!desk.panel->save());
        QVERIFY2(desk.panel->messages().text().contains(u"乙"_s), qPrintable(desk.panel->messages().text()));
        QVERIFY(button(desk, choice));
        button(desk, choice)->click();
        QVERIFY2(!desk.panel->isOpen(), qPrintable(desk.panel->messages().text()));
        QStringList present;
        for (const Row& row : desk.rows(RecordKind::Name))
            present.append(FormDesk::cell(RecordKind::Name, row, u"name"));
        present.sort();
        QCOMPARE(present, names);
    }

    /// The file cannot grow: said at once, the text stays, and is saved when there is room.
    void aFullDiskKeepsTheText()
    {
        FormDesk desk;
        VERIFY_DONE(desk.library->database().exec(u"PRAGMA max_page_count=1"_s)); // no page more than there are
        desk.panel->openNew(RecordKind::Source);
        const QString text(20000, u'文');
        desk.panel->form()->field(u"title"_s)->type(u"写不下"_s);
        desk.panel->form()->field(u"note"_s)->type(text);
        QVERIFY(!desk.panel->save());
        QVERIFY(desk.panel->isOpen());
        QVERIFY2(desk.panel->messages().text().contains(u"full"_s), qPrintable(desk.panel->messages().text()));
        QCOMPARE(desk.panel->form()->field(u"note"_s)->text(), text);
        QCOMPARE(desk.count(RecordKind::Source), 1);
        VERIFY_DONE(desk.library->database().exec(u"PRAGMA max_page_count=1000000"_s));
        QVERIFY(desk.panel->save());
        QCOMPARE(desk.count(RecordKind::Source), 2);
    }

    void conflictsAreShownAndDecided_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("publisher");
        QTest::newRow("mix") << u"saveMix"_s << u"我的标题"_s << u"他的出版者"_s;
        QTest::newRow("mine") << u"keepMine"_s << u"我的标题"_s << QString();
        QTest::newRow("theirs") << u"takeTheirs"_s << u"他的标题"_s << u"他的出版者"_s;
    }
    void conflictsAreShownAndDecided()
    {
        QFETCH(QString, button);
        QFETCH(QString, title);
        QFETCH(QString, publisher);
        FormDesk desk;
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        desk.panel->form()->field(u"title"_s)->type(u"我的标题"_s);
        Row theirs = desk.rows(RecordKind::Source).first();
        theirs[schema(RecordKind::Source).indexOf(u"title")] = u"他的标题"_s;
        theirs[schema(RecordKind::Source).indexOf(u"publisher")] = u"他的出版者"_s;
        VERIFY_DONE(desk.library->apply({{RecordKind::Source, u"s1"_s, theirs}}, kNote));
        QVERIFY(!desk.panel->save());
        const auto* conflict = desk.panel->findChild<ConflictView*>();
        QVERIFY(conflict);
        QCOMPARE(desk.rows(RecordKind::Source).first(), theirs); // nothing is overwritten unseen
        QVERIFY(conflict->findChild<QRadioButton*>(u"title.mine"_s)->isChecked());
        QVERIFY(conflict->findChild<QRadioButton*>(u"publisher.theirs"_s)->isChecked());
        desk.panel->findChild<QPushButton*>(button)->click();
        QVERIFY(!desk.panel->isOpen());
        const Row row = desk.rows(RecordKind::Source).first();
        QCOMPARE(FormDesk::cell(RecordKind::Source, row, u"title"), title);
        QCOMPARE(FormDesk::cell(RecordKind::Source, row, u"publisher"), publisher);
    }

    void aRefusedWriteKeepsTheText()
    {
        FormDesk desk;
        desk.panel->openNew(RecordKind::Source);
        desk.panel->form()->field(u"title"_s)->type(u"写不进去"_s);
        VERIFY_DONE(desk.library->database().exec(u"PRAGMA query_only=1"_s));
        QVERIFY(!desk.panel->save());
        QVERIFY(desk.panel->isOpen());
        QVERIFY(desk.panel->messages().isVisible());
        QVERIFY(!desk.panel->messages().text().isEmpty());
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), u"写不进去"_s);
        VERIFY_DONE(desk.library->database().exec(u"PRAGMA query_only=0"_s));
        QVERIFY(desk.panel->save());
    }
};

QTEST_MAIN(TestFormConflicts)
#include "tst_formconflicts.moc"
