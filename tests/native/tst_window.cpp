// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window under a window manager: a reader searches, ticks three hospitals, walks the views, clicks a figure,
// reads the evidence.
#include "tests/support/samplewindow.h"
#include "ui/board/boardpages.h"
#include "ui/drawing/drawingview.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/models/roles.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QtTest>

using namespace atlas;
using namespace Qt::StringLiterals;

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() == u"offscreen")
            QSKIP("needs a display with a window manager: ./dev test provides one");
        applyStyle(*qApp);
    }

    void aReaderComparesThreeHospitals()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        auto* search = sample.find<QLineEdit>("search");
        auto* list = sample.find<QListView>("institutionList");

        const std::initializer_list<std::pair<QString, QString>> wanted {
            {u"nmgzlyy"_s, u"nm-cancer"_s}, {u"辽宁省肿瘤"_s, u"ln-cancer"_s}, {u"tlsrmyy"_s, u"tl-people"_s}};
        for (const auto& [typed, id] : wanted) {
            QTest::keyClick(&sample.window, Qt::Key_L, Qt::ControlModifier);
            QTRY_VERIFY(search->hasFocus());
            // Input methods type Chinese; the test sets what they would commit.
            QInputMethodEvent commit;
            commit.setCommitString(typed);
            QApplication::sendEvent(search, &commit);
            QTRY_VERIFY2(list->model()->rowCount() > 0 && list->model()->index(0, 0).data(IdRole).toString() == id,
                qPrintable(typed));
            QTest::keyClick(search, Qt::Key_Return);
            QTRY_VERIFY(list->hasFocus());
            QTest::keyClick(list, Qt::Key_Space);
            QTRY_VERIFY(sample.window.board().contains(id));
        }
        QCOMPARE(sample.window.board().ids().size(), 3);

        for (int view = 0; view < kBoardViewCount; ++view) {
            QTest::keyClick(&sample.window, static_cast<Qt::Key>(Qt::Key_1 + view), Qt::ControlModifier);
            QTRY_COMPARE(sample.window.pages().view(), static_cast<BoardView>(view));
        }

        QTest::keyClick(&sample.window, Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(sample.window.pages().view(), BoardView::Overview);
        DrawingView* drawing = nullptr;
        for (auto* candidate : sample.window.findChildren<DrawingView*>()) {
            if (candidate->isVisible())
                drawing = candidate;
        }
        QVERIFY(drawing);
        const Hit* figure = nullptr;
        for (const Hit& hit : drawing->drawing().hits()) {
            if (hit.ref.kind == RecordKind::Observation && hit.ref.id.startsWith(u"ln-cancer.beds"_s) && !figure)
                figure = &hit;
        }
        QVERIFY(figure);
        const RecordRef ref = figure->ref;
        drawing->ensureVisible(figure->rect);
        QTest::mouseClick(drawing->viewport(), Qt::LeftButton, {}, drawing->viewportRect(*figure).center().toPoint());
        QTRY_COMPARE(sample.window.board().selected(), ref);
        auto* evidence = sample.find<EvidencePanel>("evidencePanel");
        QTRY_VERIFY(evidence->isVisible());
        QVERIFY2(evidence->plainText().contains(u"张"_s), qPrintable(evidence->plainText()));
    }

    void keyboardWalksTheFigures()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.compare({u"nm-cancer"_s, u"ln-cancer"_s});
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        DrawingView* drawing = nullptr;
        for (auto* candidate : sample.window.findChildren<DrawingView*>()) {
            if (candidate->isVisible())
                drawing = candidate;
        }
        QVERIFY(drawing);
        drawing->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(drawing->hasFocus());
        QTRY_COMPARE(drawing->currentHit(), 0);
        QTest::keyClick(drawing, Qt::Key_Down);
        QVERIFY(drawing->currentHit() > 0);
        QTest::keyClick(drawing, Qt::Key_End);
        QCOMPARE(drawing->currentHit(), int(drawing->drawing().hits().size()) - 1);
    }

    void meetingRoomAndBack()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.compare({u"nm-cancer"_s});
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        const QSize before = sample.window.size();
        QTest::keyClick(&sample.window, Qt::Key_F11);
        QTRY_VERIFY(sample.window.isFullScreen());
        QTRY_VERIFY(!sample.find<QListView>("institutionList")->isVisible());
        QTest::keyClick(&sample.window, Qt::Key_F11);
        QTRY_VERIFY(!sample.window.isFullScreen());
        QTRY_VERIFY(sample.find<QListView>("institutionList")->isVisible());
        QTRY_COMPARE(sample.window.size(), before);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
