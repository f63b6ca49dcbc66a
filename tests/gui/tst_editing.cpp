// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/editsession.h"
#include "tests/support/samplewindow.h"
#include "ui/board/boardpages.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace atlas;

/// Edits through the window: undo and redo by name, deletion, import.
class tst_Editing : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_sample;

    [[nodiscard]] MainWindow& window() const { return m_sample->window; }
    [[nodiscard]] EditSession& session() const { return *m_sample->host.session(); }
    [[nodiscard]] QAction* action(const QString& text) const
    {
        for (QAction* action : window().actions()) {
            if (QString(action->text()).remove(u'&').startsWith(text))
                return action;
        }
        qFatal("no action %s", qPrintable(text));
    }
    [[nodiscard]] RecordRef firstFigure() const
    {
        return {RecordKind::Observation, window().board().contents().dataset.observations.first().id, {}};
    }
    [[nodiscard]] bool exists(const RecordRef& ref) const
    {
        return *RecordStore(m_sample->host.library()->database()).exists(ref.kind, ref.id);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        m_sample->openSample();
        window().compare({u"nm-cancer"_s, u"ln-cancer"_s});
        window().show();
    }
    void cleanup() { m_sample.reset(); }

    void deletesTheSelectedRecordAndBringsItBack()
    {
        const RecordRef figure = firstFigure();
        QVERIFY(!action(u"Undo"_s)->isEnabled());
        QVERIFY(!action(u"Delete record"_s)->isEnabled());
        window().board().select(figure);
        action(u"Delete record"_s)->trigger();
        QVERIFY(!exists(figure));
        QCOMPARE(m_sample->prompts.asked, QStringList()); // nothing hangs on it
        QVERIFY(!window().board().contents().dataset.observation(figure.id));
        QVERIFY2(action(u"Undo"_s)->text().startsWith(u"&Undo deletion of "_s), qPrintable(action(u"Undo"_s)->text()));

        action(u"Undo"_s)->trigger();
        QVERIFY(exists(figure));
        QCOMPARE(window().board().selected(), figure);
        QVERIFY(!action(u"Undo"_s)->isEnabled());
        QVERIFY2(action(u"Redo"_s)->text().startsWith(u"&Redo deletion of "_s), qPrintable(action(u"Redo"_s)->text()));
        action(u"Redo"_s)->trigger();
        QVERIFY(!exists(figure));
    }

    void asksBeforeWhatOthersHangOn()
    {
        const RecordRef hospital {RecordKind::Institution, u"nm-cancer"_s, {}};
        m_sample->prompts.answers = {std::nullopt};
        window().deleteRecord(hospital);
        QVERIFY(exists(hospital));
        QCOMPARE(m_sample->prompts.asked, (QStringList {u"Delete record"_s}));
        QVERIFY2(
            m_sample->prompts.details.first().contains(u"figure"_s), qPrintable(m_sample->prompts.details.first()));

        m_sample->prompts.answers = {u"yes"_s};
        window().deleteRecord(hospital);
        QVERIFY(!exists(hospital));
        QCOMPARE(window().board().ids(), (QStringList {u"ln-cancer"_s}));
        action(u"Undo"_s)->trigger();
        QVERIFY(exists(hospital));
    }

    void saysWhyAStepCannotBeTakenBack()
    {
        const RecordRef figure = firstFigure();
        window().deleteRecord(figure);
        const auto elsewhere = Library::open(m_sample->host.library()->path());
        QVERIFY(elsewhere);
        const auto past = RecordStore((*elsewhere)->database()).history(figure, 1);
        QVERIFY((*elsewhere)->apply({{figure.kind, figure.id, past->first().before}}, {u"else"_s, u"edit"_s, {}}));
        action(u"Undo"_s)->trigger();
        QVERIFY2(window().pages().messages().text().contains(u"changed elsewhere"_s),
            qPrintable(window().pages().messages().text()));
        QVERIFY(action(u"Undo"_s)->isEnabled());
    }

    void asksForTheFormOfWhatIsShown()
    {
        window().board().select(firstFigure());
        auto* panel = m_sample->find<EvidencePanel>("evidencePanel");
        QSignalSpy wanted(panel, &EvidencePanel::editRequested);
        panel->findChild<QPushButton*>(u"editRecord"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<RecordRef>(), firstFigure());
        panel->findChild<QPushButton*>(u"deleteRecord"_s)->click();
        QVERIFY(action(u"Undo"_s)->isEnabled());
    }

    void bringsABackupBack()
    {
        const RecordRef figure = firstFigure();
        window().deleteRecord(figure);
        m_sample->prompts.answers = {std::nullopt};
        action(u"Restore a backup"_s)->trigger();
        QCOMPARE(m_sample->prompts.asked, (QStringList {u"Restore a backup"_s}));
        const QStringList backups = m_sample->prompts.details;
        QCOMPARE(backups.size(), 1);
        QVERIFY2(backups.first().contains(u"before the first edit of the day"_s), qPrintable(backups.first()));
        QVERIFY(!exists(figure));

        m_sample->prompts.answers = {backups.first()};
        action(u"Restore a backup"_s)->trigger();
        QVERIFY(exists(figure));
        QCOMPARE(window().board().ids(), (QStringList {u"nm-cancer"_s, u"ln-cancer"_s}));
        QVERIFY(!action(u"Undo"_s)->isEnabled());
        QVERIFY(window().pages().messages().text().contains(u"kept as a backup"_s));
        QCOMPARE(backupsOf(m_sample->host.library()->path()).size(), 2);
    }

    void knowsWhoEdits()
    {
        QSignalSpy told(&window(), &MainWindow::authorChanged);
        auto* button = m_sample->find<QToolButton>("authorButton");
        QCOMPARE(button->text(), u"tester"_s);
        m_sample->prompts.answers = {u"  王莉 "_s};
        button->click();
        QCOMPARE(m_sample->prompts.details, (QStringList {u"tester"_s}));
        QCOMPARE(button->text(), u"王莉"_s);
        QCOMPARE(told.size(), 1);
        window().deleteRecord(firstFigure());
        const auto newest = RecordStore(m_sample->host.library()->database()).historyPage({}, 0, 1);
        QCOMPARE(newest->first().note.author, u"王莉"_s);
    }

    void mergesTwoOnTheBoard()
    {
        m_sample->prompts.answers = {u"LN Cancer becomes part of NM Cancer"_s};
        action(u"Merge two institutions"_s)->trigger();
        QCOMPARE(m_sample->prompts.details.size(), 2);
        m_sample->prompts.answers = {m_sample->prompts.details.last()};
        action(u"Merge two institutions"_s)->trigger();
        QVERIFY(!exists({RecordKind::Institution, u"ln-cancer"_s, {}}));
        QCOMPARE(window().board().ids(), (QStringList {u"nm-cancer"_s}));
        QVERIFY(!action(u"Merge two institutions"_s)->isEnabled());
        action(u"Undo"_s)->trigger();
        QVERIFY(exists({RecordKind::Institution, u"ln-cancer"_s, {}}));
    }

    void showsWhatAnotherWindowChanged()
    {
        const RecordRef figure = firstFigure();
        const auto elsewhere = Library::open(m_sample->host.library()->path());
        QVERIFY(elsewhere);
        const auto row = RecordStore((*elsewhere)->database()).find(figure.kind, figure.id);
        Row changed = **row;
        changed[schema(figure.kind).indexOf(u"note")] = u"seen elsewhere"_s;
        QVERIFY((*elsewhere)->apply({{figure.kind, figure.id, changed, **row}}, {u"else"_s, u"edit"_s, {}}));
        QTRY_COMPARE(window().board().contents().dataset.observation(figure.id)->note, u"seen elsewhere"_s);
    }

    void showsKeysWithTheStep()
    {
        QSignalSpy applied(&session(), &EditSession::applied);
        window().deleteRecord(firstFigure());
        QCOMPARE(applied.size(), 1);
        QVERIFY(!action(u"Undo"_s)->toolTip().contains(u'&'));
        QVERIFY(action(u"Undo"_s)->toolTip().contains(u"(Ctrl+Z)"_s));
        QVERIFY(action(u"Redo"_s)->shortcuts().contains(QKeySequence(u"Ctrl+Y"_s)));
        QVERIFY(action(u"Redo"_s)->shortcuts().contains(QKeySequence(u"Ctrl+Shift+Z"_s)));
    }
};

QTEST_MAIN(tst_Editing)
#include "tst_editing.moc"
