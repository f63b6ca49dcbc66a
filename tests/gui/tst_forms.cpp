// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms by keyboard alone: made, changed, refused, warned and accepted, one after the other; drafts and conflicts.
#include "core/check/rules.h"
#include "tests/support/formdesk.h"
#include "tests/unit/core/library/randomrows.h"
#include "ui/forms/fieldframe.h"
#include "ui/forms/fields/recordfield.h"
#include "ui/forms/fields/recordpopup.h"
#include "ui/forms/formspec.h"
#include "ui/forms/issuestrip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

using Typed = QVector<std::pair<QString, QString>>;

Q_DECLARE_METATYPE(Typed)

class TestForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }

    void everyKindByKeyboard_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Typed>("typed"); // what a typist types, field after field
        QTest::addColumn<Typed>("cells"); // what is in the library then
        QTest::newRow("figure") << int(RecordKind::Observation)
                                << Typed {{u"institution"_s, u"jszlyy"_s}, {u"indicator"_s, u"bianzhichuang"_s},
                                       {u"value"_s, u"近900张"_s}, {u"period"_s, u"2018年"_s}, {u"source"_s, u"年报"_s},
                                       {u"locator"_s, u"第3页"_s}}
                                << Typed {{u"institution"_s, u"jia"_s}, {u"indicator"_s, u"beds.authorised"_s},
                                       {u"value"_s, u"900"_s}, {u"qualifier"_s, u"nearly"_s}, {u"period"_s, u"2018"_s},
                                       {u"stated"_s, u"近900张"_s}, {u"status"_s, u"actual"_s}, {u"source"_s, u"s1"_s},
                                       {u"locator"_s, u"第3页"_s}};
        QTest::newRow("milestone") << int(RecordKind::Milestone)
                                   << Typed {{u"institution"_s, u"乙县"_s}, {u"date"_s, u"2021年12月1日"_s},
                                          {u"title"_s, u"新门诊楼启用"_s}, {u"category"_s, u"C"_s},
                                          {u"source"_s, u"年报"_s}, {u"locator"_s, u"正文"_s}}
                                   << Typed {{u"institution"_s, u"yi"_s}, {u"date"_s, u"2021-12-01"_s},
                                          {u"title"_s, u"新门诊楼启用"_s}, {u"category"_s, u"construction"_s},
                                          {u"status"_s, u"happened"_s}};
        QTest::newRow("profile item") << int(RecordKind::ProfileItem)
                                      << Typed {{u"institution"_s, u"甲市"_s}, {u"section"_s, u"E"_s},
                                             {u"name"_s, u"直线加速器"_s}, {u"quantity"_s, u"2台"_s},
                                             {u"source"_s, u"年报"_s}, {u"locator"_s, u"正文"_s}}
                                      << Typed {{u"institution"_s, u"jia"_s}, {u"section"_s, u"equipment"_s},
                                             {u"quantity"_s, u"2"_s}, {u"unit"_s, u"台"_s},
                                             {u"qualifier"_s, u"exact"_s}};
        QTest::newRow("institution") << int(RecordKind::Institution)
                                     << Typed {{u"name"_s, u"丙市第一医院"_s}, {u"category"_s, u"O"_s},
                                            {u"region"_s, u"huhehaote"_s}, {u"founded"_s, u"约1950年"_s}}
                                     << Typed {{u"name"_s, u"丙市第一医院"_s}, {u"kind"_s, u"hospital"_s},
                                            {u"category"_s, u"oncology"_s}, {u"region"_s, u"CN-150100"_s},
                                            {u"founded"_s, u"1950~"_s}};
        QTest::newRow("source") << int(RecordKind::Source)
                                << Typed {{u"title"_s, u"丙市年鉴"_s}, {u"kind"_s, u"R"_s},
                                       {u"published"_s, u"2022年"_s}}
                                << Typed {{u"title"_s, u"丙市年鉴"_s}, {u"kind"_s, u"report"_s},
                                       {u"published"_s, u"2022"_s}};
        QTest::newRow("citation") << int(RecordKind::Citation)
                                  << Typed {{u"record"_s, u"institutions/jia"_s}, {u"source"_s, u"年报"_s},
                                         {u"locator"_s, u"标题"_s}}
                                  << Typed {{u"record"_s, u"institutions/jia"_s}, {u"source"_s, u"s1"_s},
                                         {u"locator"_s, u"标题"_s}};
        QTest::newRow("indicator") << int(RecordKind::Indicator)
                                   << Typed {{u"name"_s, u"核磁检查人次"_s}, {u"category"_s, u"A"_s},
                                          {u"measure"_s, u"over"_s}, {u"unit"_s, u"人次"_s}, {u"decimals"_s, u"0"_s}}
                                   << Typed {{u"name"_s, u"核磁检查人次"_s}, {u"category"_s, u"activity"_s},
                                          {u"measure"_s, u"flow"_s}, {u"unit"_s, u"人次"_s}, {u"decimals"_s, u"0"_s}};
        QTest::newRow("concept") << int(RecordKind::Concept)
                                 << Typed {{u"name"_s, u"影像检查"_s}, {u"name_en"_s, u"Imaging"_s}}
                                 << Typed {{u"name"_s, u"影像检查"_s}, {u"name_en"_s, u"Imaging"_s}};
    }
    void everyKindByKeyboard()
    {
        QFETCH(int, kind);
        QFETCH(Typed, typed);
        QFETCH(Typed, cells);
        const auto recordKind = static_cast<RecordKind>(kind);
        FormDesk desk;
        QSet<QString> before;
        for (const Row& row : desk.rows(recordKind))
            before.insert(row.first());
        desk.panel->openNew(recordKind);
        for (const auto& [column, text] : typed) {
            QVERIFY2(desk.tabTo(column), qPrintable(column));
            if (qobject_cast<QComboBox*>(QApplication::focusWidget()))
                QTest::keyClicks(QApplication::focusWidget(), text);
            else
                FormDesk::type(text);
            FormDesk::key(Qt::Key_Tab);
        }
        QSignalSpy saved(desk.panel.get(), &FormPanel::saved);
        FormDesk::key(Qt::Key_Return, Qt::ControlModifier);
        if (saved.isEmpty()) {
            for (const IssueStrip* strip : desk.panel->findChildren<IssueStrip*>())
                qWarning("%s", qPrintable(strip->accessibleName()));
        }
        QCOMPARE(saved.count(), 1);
        QVERIFY(!desk.panel->isOpen());
        const auto ref = saved.first().first().value<RecordRef>();
        QVERIFY(!before.contains(ref.id));
        const auto row = VALUE(RecordStore(desk.library->database()).find(recordKind, ref.id));
        QVERIFY(row);
        for (const auto& [column, cell] : cells)
            QCOMPARE(FormDesk::cell(recordKind, *row, column), cell);
        QVERIFY(VALUE(checkLibrary(*desk.library, FormDesk::kToday)).isEmpty());
        QVERIFY(desk.session.undo());
        QVERIFY(!VALUE(RecordStore(desk.library->database()).exists(recordKind, ref.id)));
    }

    void everyFormIsWalkedFirstToLast_data()
    {
        QTest::addColumn<int>("kind");
        for (const RecordKind kind : formKinds())
            QTest::addRow("%s", qPrintable(schema(kind).name)) << int(kind);
    }
    void everyFormIsWalkedFirstToLast()
    {
        QFETCH(int, kind);
        FormDesk desk;
        desk.panel->openNew(static_cast<RecordKind>(kind));
        if (auto* more = desk.panel->findChild<QAbstractButton*>(u"more"_s))
            more->setChecked(true);
        desk.panel->form()->frames().first()->field().editor()->setFocus();
        for (const FieldFrame* frame : desk.panel->form()->frames()) {
            const QString column = frame->spec().columns.first();
            for (int i = 0; i < 4 && QApplication::focusWidget()->objectName() != column; ++i)
                FormDesk::key(Qt::Key_Tab); // past a button or two between groups
            QCOMPARE(QApplication::focusWidget()->objectName(), column);
            QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
            FormDesk::key(Qt::Key_Tab);
        }
        QVERIFY(!desk.panel->form()->isEdited());
    }

    void errorsBlockAndSayWhy()
    {
        FormDesk desk;
        desk.panel->openNew(RecordKind::Observation);
        QVERIFY(desk.tabTo(u"value"_s));
        FormDesk::type(u"许多"_s);
        FormDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.panel->isOpen());
        QCOMPARE(desk.count(RecordKind::Observation), 0);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"institution"_s);
        for (const QString& column : {u"institution"_s, u"indicator"_s, u"value"_s}) {
            const auto& strips = desk.panel->form()->frame(column)->strips();
            QVERIFY2(!strips.isEmpty(), qPrintable(column));
            QCOMPARE(strips.first()->issue().severity, Issue::Severity::Error);
            QVERIFY(!strips.first()->issue().message.isEmpty());
        }
    }

    void doubtsAreAcceptedWithAReason()
    {
        FormDesk desk;
        desk.panel->openNew(RecordKind::Milestone);
        const Typed typed {{u"institution"_s, u"甲市"_s}, {u"date"_s, u"2031"_s}, {u"title"_s, u"新院区启用"_s},
            {u"category"_s, u"C"_s}, {u"source"_s, u"年报"_s}, {u"locator"_s, u"正文"_s}};
        for (const auto& [column, text] : typed) {
            QVERIFY2(desk.tabTo(column), qPrintable(column));
            column == u"category" ? QTest::keyClicks(QApplication::focusWidget(), text) : FormDesk::type(text);
            FormDesk::key(Qt::Key_Tab);
        }
        FormDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.panel->isOpen());
        QCOMPARE(desk.count(RecordKind::Milestone), 0);
        // Beneath a field of half the width they have the whole, and all of their lines.
        const auto& doubts = desk.panel->form()->frame(u"date"_s)->strips();
        QCOMPARE(doubts.size(), 2);
        for (const IssueStrip* doubt : doubts) {
            QTRY_VERIFY(doubt->height() >= doubt->heightForWidth(doubt->width()));
            QVERIFY(doubt->width() > desk.panel->form()->frame(u"date"_s)->width());
        }
        // It happened in the future, and after its source: two doubts, each wants a reason.
        QSet<QString> accepted;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(QApplication::focusWidget()->objectName(), u"reason"_s);
            FormDesk::type(u"原文如此"_s);
            FormDesk::key(Qt::Key_Return, Qt::ControlModifier);
        }
        QVERIFY(!desk.panel->isOpen());
        const Row row = desk.rows(RecordKind::Milestone).first();
        for (const Row& acceptance : desk.rows(RecordKind::Accepted)) {
            const auto cell
                = [&](QStringView column) { return FormDesk::cell(RecordKind::Accepted, acceptance, column); };
            QCOMPARE(cell(u"record"), u"milestones/"_s + row.first());
            QCOMPARE(cell(u"by"), u"tester"_s);
            QCOMPARE(cell(u"on"), u"2026-01-15"_s);
            QCOMPARE(cell(u"why"), u"原文如此"_s);
            accepted.insert(cell(u"rule"));
        }
        QCOMPARE(accepted, (QSet<QString> {u"future"_s, u"happened-later"_s}));
        QVERIFY(VALUE(checkLibrary(*desk.library, FormDesk::kToday)).isEmpty());
        // Accepted once is accepted: the next change of it asks nothing.
        desk.panel->openRecord({RecordKind::Milestone, row.first(), {}});
        desk.panel->form()->field(u"title"_s)->type(u"新院区全面启用"_s);
        QVERIFY(desk.panel->save());
    }

    void saveAndNextKeepsWhatRepeats()
    {
        FormDesk desk;
        desk.panel->openNew(RecordKind::Observation);
        const Typed typed {{u"institution"_s, u"甲市"_s}, {u"indicator"_s, u"beds.authorised"_s},
            {u"value"_s, u"900"_s}, {u"period"_s, u"2018"_s}, {u"source"_s, u"年报"_s}, {u"locator"_s, u"第3页"_s}};
        for (const auto& [column, text] : typed) {
            QVERIFY(desk.tabTo(column));
            FormDesk::type(text);
            FormDesk::key(Qt::Key_Tab);
        }
        FormDesk::key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.count(RecordKind::Observation), 1);
        QVERIFY(desk.panel->isOpen());
        const RecordForm& form = *desk.panel->form();
        const Row row = form.row();
        const auto cell = [&row](QStringView column) { return FormDesk::cell(RecordKind::Observation, row, column); };
        QCOMPARE(cell(u"institution"), u"jia"_s);
        QCOMPARE(cell(u"period"), u"2018"_s);
        QCOMPARE(cell(u"source"), u"s1"_s);
        QCOMPARE(cell(u"locator"), u"第3页"_s);
        QCOMPARE(cell(u"indicator"), QString());
        QCOMPARE(cell(u"value"), QString());
        QVERIFY(!form.isEdited());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"indicator"_s);
        // The family of the one before comes first.
        FormDesk::key(Qt::Key_Down);
        const RecordPopup* popup = desk.list();
        QVERIFY(popup);
        QVERIFY(popup->found().first().id.startsWith(u"beds."_s));
    }

    /// Any record is found by the words of what it says, and the citation is of one of its own fields.
    void aCitationFindsItsRecordAndField()
    {
        FormDesk desk;
        VERIFY_DONE(desk.library->apply(
            {indicator(u"beds.x"_s), observation(u"o1"_s, u"jia"_s, u"beds.x"_s, u"2020"_s, u"800"_s),
                observation(u"o2"_s, u"jia"_s, u"beds.x"_s, u"2021"_s, u"900"_s)},
            kNote));
        desk.panel->openNew(RecordKind::Citation);
        QVERIFY(desk.tabTo(u"record"_s));
        FormDesk::type(u"jszlyy 2021"_s);
        const RecordPopup* popup = desk.list();
        QVERIFY(popup);
        QCOMPARE(popup->found().size(), 1);
        QCOMPARE(popup->found().first().name, u"甲市肿瘤医院 · beds.x · 2021"_s);
        FormDesk::key(Qt::Key_Tab);
        QVERIFY(desk.tabTo(u"field"_s));
        auto* fields = qobject_cast<QComboBox*>(QApplication::focusWidget());
        QVERIFY(fields);
        QVERIFY(fields->findData(u"value"_s) >= 0);
        QVERIFY(fields->findData(u"period"_s) >= 0);
        QCOMPARE(fields->findData(u"title"_s), -1); // of a milestone
        QCOMPARE(fields->findData(u"source"_s), -1); // the citation is about that
        QTest::keyClicks(fields, u"Val"_s);
        QVERIFY(desk.tabTo(u"source"_s));
        FormDesk::type(u"年报"_s);
        FormDesk::key(Qt::Key_Tab);
        QVERIFY(desk.panel->save());
        const Row row = desk.rows(RecordKind::Citation).first();
        QCOMPARE(FormDesk::cell(RecordKind::Citation, row, u"record"), u"observations/o2"_s);
        QCOMPARE(FormDesk::cell(RecordKind::Citation, row, u"field"), u"value"_s);
        // Opened again it says the same; another sort of record has other fields.
        desk.panel->openRecord({RecordKind::Citation, row.first(), {}});
        QCOMPARE(desk.panel->form()->field(u"record"_s)->text(), u"甲市肿瘤医院 · beds.x · 2021"_s);
        QCOMPARE(desk.panel->form()->row(), row);
        desk.panel->form()->field(u"record"_s)->type(u"institutions/jia"_s);
        fields = qobject_cast<QComboBox*>(desk.panel->form()->field(u"field"_s)->editor());
        QVERIFY(fields->findData(u"founded"_s) >= 0);
        QCOMPARE(fields->findData(u"period"_s), -1);
    }

    void newSourceFromWithinAFigure()
    {
        FormDesk desk;
        desk.panel->openNew(RecordKind::Observation);
        QVERIFY(desk.tabTo(u"value"_s));
        FormDesk::type(u"900"_s);
        QVERIFY(desk.tabTo(u"source"_s));
        FormDesk::type(u"卫生统计年鉴"_s);
        const RecordPopup* popup = desk.list();
        QVERIFY(popup);
        FormDesk::key(Qt::Key_Return); // nothing found: the line that makes it new
        QCOMPARE(desk.panel->form()->kind(), RecordKind::Source);
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), u"卫生统计年鉴"_s);
        FormDesk::key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.panel->form()->kind(), RecordKind::Observation);
        QCOMPARE(desk.panel->form()->field(u"value"_s)->text(), u"900"_s);
        QCOMPARE(desk.panel->form()->field(u"source"_s)->text(), u"卫生统计年鉴"_s);
        QCOMPARE(desk.count(RecordKind::Source), 2);
    }

    void escapeClosesTheListFirstThenTheForm()
    {
        FormDesk desk;
        desk.panel->openNew(RecordKind::Observation);
        QVERIFY(desk.tabTo(u"indicator"_s));
        FormDesk::type(u"床位"_s);
        const RecordPopup* popup = desk.list();
        QVERIFY(popup);
        QVERIFY(desk.panel->form()->misreadings().isEmpty()); // they are still choosing
        FormDesk::key(Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QVERIFY(desk.panel->isOpen());
        QCOMPARE(desk.panel->form()->misreadings().size(), 1);
        FormDesk::key(Qt::Key_Escape);
        QVERIFY(!desk.panel->isOpen());
    }

    void namesAreEditedWithTheirInstitution()
    {
        FormDesk desk;
        desk.panel->openRecord({RecordKind::Institution, u"jia"_s, {}});
        auto* add = desk.panel->findChild<QPushButton*>(u"addName"_s);
        QVERIFY(add);
        add->setFocus();
        FormDesk::key(Qt::Key_Space);
        FormDesk::type(u"甲市第二医院"_s);
        QVERIFY(desk.panel->save());
        QCOMPARE(desk.count(RecordKind::Name), 1);
        const Row name = desk.rows(RecordKind::Name).first();
        QCOMPARE(FormDesk::cell(RecordKind::Name, name, u"name"), u"甲市第二医院"_s);
        QCOMPARE(FormDesk::cell(RecordKind::Name, name, u"institution"), u"jia"_s);
        QCOMPARE(FormDesk::cell(RecordKind::Name, name, u"kind"), u"former"_s);
        desk.panel->openRecord({RecordKind::Name, name.first(), {}}); // opens its institution
        QCOMPARE(desk.panel->form()->kind(), RecordKind::Institution);
        desk.panel->findChild<QToolButton*>(u"removeName"_s)->click();
        QVERIFY(desk.panel->save());
        QCOMPARE(desk.count(RecordKind::Name), 0);
    }

    void openedAndSavedIsUnchanged()
    {
        FormDesk desk;
        RandomRows random(20260115);
        QVector<RowChange> changes;
        const auto records = random.library(12);
        for (const auto& [kind, row] : records)
            changes.append({kind, row.first(), row});
        VERIFY_DONE(desk.library->apply(changes, kNote));
        QSignalSpy changed(desk.library.get(), &Library::changed);
        int opened = 0;
        for (const auto& [kind, row] : records) {
            if (!formKinds().contains(kind))
                continue;
            desk.panel->openRecord({kind, row.first(), {}});
            QVERIFY(desk.panel->isOpen());
            QVERIFY(!desk.panel->form()->isEdited());
            QCOMPARE(desk.panel->form()->row(), row);
            desk.panel->discard();
            ++opened;
        }
        QCOMPARE(opened, 12 * int(formKinds().size()));
        QCOMPARE(changed.count(), 0);
    }

    void halfTypedFormsComeBack()
    {
        FormDesk desk;
        const Typed typed {{u"title"_s, u"半张表单"_s}, {u"published"_s, u"2023年"_s}};
        desk.panel->openNew(RecordKind::Source);
        for (const auto& [column, text] : typed) {
            QVERIFY(desk.tabTo(column));
            FormDesk::type(text);
        }
        QTRY_VERIFY(!QDir(desk.folder.filePath(u"drafts"_s)).entryList(QDir::Files).isEmpty());
        // Another process comes up on what this one left behind.
        FormPanel later({desk.catalogue, desk.board, FormDesk::kToday, desk.folder.path()});
        later.setSession(&desk.session);
        QVERIFY(later.hasDraft());
        QVERIFY(later.openDraft());
        QCOMPARE(later.form()->kind(), RecordKind::Source);
        for (const auto& [column, text] : typed)
            QCOMPARE(later.form()->field(column)->text(), text);
        QVERIFY(later.save());
        QVERIFY(!later.hasDraft());
        QVERIFY(QDir(desk.folder.filePath(u"drafts"_s)).entryList(QDir::Files).isEmpty());
        desk.panel->discard();
    }

    void cancelledChangeIsKeptAndCanBeDropped()
    {
        FormDesk desk;
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        desk.panel->form()->field(u"title"_s)->type(u"改了一半"_s);
        FormDesk::key(Qt::Key_Escape);
        QVERIFY(!desk.panel->isOpen());
        desk.panel->openRecord({RecordKind::Source, u"s1"_s, {}});
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), u"改了一半"_s);
        QVERIFY(desk.panel->messages().isVisible());
        desk.panel->messages().findChild<QPushButton*>()->click();
        QCOMPARE(desk.panel->form()->field(u"title"_s)->text(), u"甲市肿瘤医院年报"_s);
        QVERIFY(!desk.panel->hasDraft());
    }

    void lastValuesAndPeersStandBesideTheValue()
    {
        FormDesk desk(QLocale(QLocale::Chinese, QLocale::China));
        VERIFY_DONE(desk.library->apply(
            {indicator(u"beds.x"_s), observation(u"o1"_s, u"jia"_s, u"beds.x"_s, u"2020"_s, u"800"_s),
                observation(u"o2"_s, u"yi"_s, u"beds.x"_s, u"2021"_s, u"300"_s)},
            kNote));
        desk.board.setIds({u"jia"_s, u"yi"_s});
        Row given(qsizetype(schema(RecordKind::Observation).columns.size()));
        given[schema(RecordKind::Observation).indexOf(u"institution")] = u"jia"_s;
        given[schema(RecordKind::Observation).indexOf(u"indicator")] = u"beds.x"_s;
        desk.panel->openNew(RecordKind::Observation, given);
        QStringList texts;
        for (const QLabel* label : desk.panel->findChild<QWidget*>(u"nearby"_s)->findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY2(texts.contains(u"800"_s), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(u"300"_s), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(u"乙县人民医院"_s), qPrintable(texts.join(u'|')));
        QCOMPARE(texts.count(u"800"_s), 1);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"value"_s);
    }

    void anotherLanguageKeepsWhatWasTyped()
    {
        FormDesk desk;
        desk.panel->openNew(RecordKind::Observation);
        desk.panel->form()->field(u"value"_s)->type(u"近900张"_s);
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(desk.panel.get(), &language);
        QCOMPARE(desk.panel->form()->field(u"value"_s)->text(), u"近900张"_s);
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
