// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewindow.h"
#include "ui/board/boardpages.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/find/findmodel.h"
#include "ui/find/findpopup.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace Qt::StringLiterals;

/// Find anything, and what it leads to: the evidence of a source among it.
class TestFindPopup final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        m_sample->openSample();
        m_sample->window.compare({u"ln-cancer"_s});
        m_sample->window.show();
        m_popup = m_sample->find<FindPopup>("findPopup");
        m_field = m_popup->findChild<QLineEdit*>(u"findField"_s);
        m_list = m_popup->findChild<QListView*>(u"findList"_s);
    }
    void cleanup() { m_sample.reset(); }

    void hasNothingToShowAtFirst()
    {
        m_popup->open();
        QVERIFY(m_popup->isVisible() && !m_list->isVisible());
        QVERIFY(m_popup->findChild<QLabel*>(u"findState"_s)->isVisible());
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_popup->isVisible());
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_popup->isVisible());
    }

    void closesWhenTheReaderTurnsToSomethingElse()
    {
        m_popup->open();
        QTRY_VERIFY(m_field->hasFocus());
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(!m_popup->isVisible());
        m_popup->open();
        QTRY_VERIFY(m_field->hasFocus());
        m_sample->find<QLineEdit>("search")->setFocus(Qt::ShortcutFocusReason);
        QVERIFY(!m_popup->isVisible());
    }

    void leadsWhereItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RecordKind>("kind");
        QTest::addColumn<BoardView>("view");
        QTest::newRow("a hospital by initials") << u"tlsrmyy"_s << RecordKind::Institution << BoardView::Overview;
        QTest::newRow("a milestone") << u"新病房综合楼封顶"_s << RecordKind::Milestone << BoardView::Timeline;
        QTest::newRow("a source") << u"奋楫笃行"_s << RecordKind::Source << BoardView::Overview;
    }
    void leadsWhereItIs()
    {
        QFETCH(QString, text);
        QFETCH(RecordKind, kind);
        QFETCH(BoardView, view);
        ask(text);
        const auto ref = m_list->currentIndex().data(FindModel::RefRole).value<RecordRef>();
        QCOMPARE(ref.kind, kind);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(!m_popup->isVisible());
        QCOMPARE(m_sample->window.board().selected(), ref);
        QCOMPARE(m_sample->window.pages().view(), view);
        if (kind == RecordKind::Institution)
            QVERIFY(m_sample->window.board().contains(ref.id));
        QVERIFY(m_sample->find<EvidencePanel>("evidencePanel")->evidence().has_value());
    }

    void anIndicatorIsAskedForAndShown()
    {
        ask(u"床位"_s);
        const auto ref = m_list->currentIndex().data(FindModel::RefRole).value<RecordRef>();
        QCOMPARE(ref.id, u"beds"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_sample->window.pages().view(), BoardView::Indicators);
        QVERIFY(m_sample->window.board().contents().askedOrDefault().contains(u"beds"_s));
    }

    void headingsAreSteppedOver()
    {
        ask(u"肿瘤"_s);
        const QAbstractItemModel& model = *m_list->model();
        int headings = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            headings += model.index(row, 0).data(FindModel::HeadingRole).toBool() ? 1 : 0;
        QVERIFY(headings >= 2);
        for (int i = 0; i < model.rowCount() + 2; ++i) {
            QVERIFY(!m_list->currentIndex().data(FindModel::HeadingRole).toBool());
            QTest::keyClick(m_field, Qt::Key_Down);
        }
        QCOMPARE(m_list->currentIndex().row(), model.rowCount() - 1);
    }

    void nothingFoundIsSaid()
    {
        m_popup->open();
        m_field->setText(u"吉林省没有的医院"_s);
        auto* state = m_popup->findChild<QLabel*>(u"findState"_s);
        QTRY_VERIFY(state->text().contains(u"吉林省没有的医院"_s));
        QVERIFY(state->isVisible() && !m_list->isVisible());
    }

    /// What rests on a source leads to it, and the panel leads back.
    void evidenceOfASourceAndBack()
    {
        ask(u"奋楫笃行"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        auto* panel = m_sample->find<EvidencePanel>("evidencePanel");
        const RecordRef source = m_sample->window.board().selected();
        QVERIFY(panel->evidence()->resting.size() > 20);
        QVERIFY(panel->evidence()->citation.contains(panel->evidence()->headline));
        auto* link = panel->findChild<QToolButton*>(u"restingLink"_s);
        QVERIFY(link);
        link->click();
        QTRY_COMPARE(m_sample->window.board().selected().kind, panel->evidence()->ref.kind);
        QTRY_VERIFY(m_sample->window.board().selected() != source);
        QVERIFY(panel->canGoBack());
        panel->goBack();
        QCOMPARE(m_sample->window.board().selected(), source);
        QVERIFY(!panel->canGoBack());
    }

    /// The sample has a figure whose two mentions differ: both stand side by side.
    void differingSourcesStandSideBySide()
    {
        const RecordRef* found = nullptr;
        RecordRef ref;
        for (const Observation& observation : m_sample->window.board().contents().dataset.observations) {
            if (observation.id.startsWith(u"ln-cancer.beds.2022"_s)) {
                ref = {RecordKind::Observation, observation.id, {}};
                found = &ref;
            }
        }
        QVERIFY(found);
        m_sample->window.board().select(ref);
        const auto evidence = m_sample->find<EvidencePanel>("evidencePanel")->evidence();
        QVERIFY(evidence && evidence->wordings.size() >= 2);
        QVERIFY(!evidence->wordings.first().differs);
        QVERIFY(std::any_of(evidence->wordings.cbegin(), evidence->wordings.cend(),
            [](const Evidence::Wording& wording) { return wording.differs; }));
    }

private:
    void ask(const QString& text)
    {
        m_popup->open();
        m_field->setText(text);
        QTRY_VERIFY(m_list->isVisible() && m_list->currentIndex().isValid());
    }

    std::unique_ptr<SampleWindow> m_sample;
    FindPopup* m_popup = nullptr;
    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
};

QTEST_MAIN(TestFindPopup)
#include "tst_findpopup.moc"
