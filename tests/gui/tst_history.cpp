// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/editsession.h"
#include "tests/support/samplewindow.h"
#include "ui/board/boardpages.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/history/historywindow.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atlas;

/// Who changed what, in the window; and back again.
class tst_History : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_sample;

    [[nodiscard]] MainWindow& window() const { return m_sample->window; }
    [[nodiscard]] EditSession& session() const { return *m_sample->host.session(); }
    [[nodiscard]] HistoryWindow& history() const { return *m_sample->find<HistoryWindow>("historyWindow"); }
    template<typename T> T* part(const char* name) const { return history().findChild<T*>(QLatin1StringView(name)); }
    [[nodiscard]] QString step(int row, int column) const
    {
        const auto* model = part<QTableView>("historySteps")->model();
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] int steps() const { return part<QTableView>("historySteps")->model()->rowCount(); }
    [[nodiscard]] RecordStore store() const { return RecordStore(m_sample->host.library()->database()); }
    [[nodiscard]] Row row(const RecordRef& ref) const { return store().find(ref.kind, ref.id)->value_or(Row()); }
    [[nodiscard]] RecordRef figure() const
    {
        return {RecordKind::Observation, window().board().contents().dataset.observations.first().id, {}};
    }
    void setCell(const RecordRef& ref, const QString& column, const QString& to) const
    {
        Row after = row(ref);
        after[schema(ref.kind).indexOf(column)] = to;
        QVERIFY(session().apply(u"change"_s, {{ref.kind, ref.id, after, row(ref)}}));
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

    void showsWhoChangedWhatFromWhatToWhat()
    {
        const QString before = row(figure()).at(schema(RecordKind::Observation).indexOf(u"value"));
        setCell(figure(), u"value"_s, u"4711"_s);
        window().showHistory({});
        QCOMPARE(step(0, 1), u"tester"_s);
        QCOMPARE(step(0, 2), u"Changed"_s);
        QVERIFY2(step(0, 3).startsWith(u"Figure · "_s), qPrintable(step(0, 3)));
        QVERIFY2(step(0, 4).contains(before + u" → 4711"_s), qPrintable(step(0, 4)));
        auto* cells = part<QTableWidget>("historyCells");
        QCOMPARE(cells->rowCount(), 1);
        QCOMPARE(cells->item(0, 1)->text(), before);
        QCOMPARE(cells->item(0, 2)->text(), u"4711"_s);
        // It follows what happens.
        QVERIFY(session().undo());
        QVERIFY2(step(0, 2).contains(u"undo"_s), qPrintable(step(0, 2)));
    }

    void readsNoMoreThanItShows()
    {
        window().showHistory({});
        const auto counted = m_sample->host.library()->database().scalar(u"SELECT count(*) FROM history"_s);
        QVERIFY(counted->toInt() > 300);
        QVERIFY(steps() < counted->toInt());
        auto* model = part<QTableView>("historySteps")->model();
        while (model->canFetchMore({}))
            model->fetchMore({});
        QCOMPARE(steps(), counted->toInt());
    }

    void isFiltered()
    {
        setCell(figure(), u"note"_s, u"看一看 100%"_s);
        m_sample->host.setAuthor(u"王莉"_s);
        setCell({RecordKind::Institution, u"nm-cancer"_s, {}}, u"note"_s, u"other"_s);
        window().showHistory({});
        auto* kind = part<QComboBox>("historyKind");
        kind->setCurrentText(u"Institution"_s);
        QVERIFY(step(0, 3).startsWith(u"Institution"_s));
        kind->setCurrentIndex(0);
        auto* author = part<QComboBox>("historyAuthor");
        author->setCurrentText(u"王莉"_s);
        QCOMPARE(steps(), 1);
        author->setCurrentIndex(0);
        auto* text = part<QLineEdit>("historyText");
        text->setText(u"一看 100%"_s);
        QTRY_COMPARE(steps(), 1);
        text->setText(u"一看_100"_s);
        QTRY_COMPARE(steps(), 0);
        // What only names a column is found nowhere, and quotation marks are as good as any character.
        text->setText(u"change_basis"_s);
        QTRY_COMPARE(steps(), 0);
        QVERIFY(!part<QPushButton>("bringBackBefore")->isVisible());
        setCell(figure(), u"note"_s, u"the \"new\" site"_s);
        text->setText(u"the \"new\""_s);
        QTRY_COMPARE(steps(), 1);
        text->clear();
        QTRY_VERIFY(steps() > 2);
        part<QComboBox>("historyTime")->setCurrentIndex(1);
        QVERIFY(steps() > 2); // the sample was made today
    }

    void showsOneRecordFromItsEvidence()
    {
        setCell(figure(), u"note"_s, u"seen"_s);
        window().board().select(figure());
        auto* panel = m_sample->find<EvidencePanel>("evidencePanel");
        QVERIFY2(panel->plainText().contains(u" → seen"_s), qPrintable(panel->plainText()));
        panel->findChild<QPushButton*>(u"showHistory"_s)->click();
        QCOMPARE(steps(), 2); // the import and the note
        part<QPushButton>("historyRecord")->click();
        QVERIFY(steps() > 2);
    }

    void bringsAnyStateBackAsAnEdit()
    {
        const RecordRef ref = figure();
        const Row original = row(ref);
        setCell(ref, u"value"_s, u"1"_s);
        setCell(ref, u"value"_s, u"2"_s);
        window().showHistory(ref);
        QVERIFY(!part<QPushButton>("bringBackAfter")->isEnabled()); // that is how it is
        part<QTableView>("historySteps")->selectRow(1);
        part<QPushButton>("bringBackBefore")->click();
        QCOMPARE(row(ref), original);
        QVERIFY(history().messages().text().contains(u"is as it was"_s));
        QVERIFY(session().undo());
        QCOMPARE(row(ref).at(schema(ref.kind).indexOf(u"value")), u"2"_s);

        // What was deleted, too.
        window().deleteRecord(ref);
        part<QTableView>("historySteps")->selectRow(0);
        QCOMPARE(step(0, 2), u"Deleted"_s);
        part<QPushButton>("bringBackBefore")->click();
        QCOMPARE(row(ref).at(schema(ref.kind).indexOf(u"value")), u"2"_s);
    }

    void saysWhyAStateCannotComeBack()
    {
        const RecordRef ref = figure();
        m_sample->prompts.answers = {u"yes"_s};
        window().deleteRecord(
            {RecordKind::Institution, window().board().contents().dataset.observations.first().institution, {}});
        window().showHistory(ref);
        part<QTableView>("historySteps")->selectRow(0);
        part<QPushButton>("bringBackBefore")->click();
        QVERIFY2(
            history().messages().text().contains(u"not in the library"_s), qPrintable(history().messages().text()));
        QVERIFY(row(ref).isEmpty());
    }

    void goesWithItsLibrary()
    {
        window().showHistory({});
        QVERIFY(m_sample->find<HistoryWindow>("historyWindow"));
        m_sample->prompts.answers = {};
        QVERIFY(m_sample->host.create(m_sample->folder.filePath(u"new.atlas"_s)));
        QVERIFY(!m_sample->find<HistoryWindow>("historyWindow"));
    }
};

QTEST_MAIN(tst_History)
#include "tst_history.moc"
