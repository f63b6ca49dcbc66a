// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A reader's session in the real window by mouse and keyboard, through every part of the board, with the event loop
// watched: nothing may keep it for long.
#include "tests/support/samplewindow.h"
#include "tests/support/stallmeter.h"
#include "ui/board/boardpages.h"
#include "ui/drawing/drawingview.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/find/findpopup.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// The promise is for an optimised build; the tests' own is built to be debugged.
constexpr double kLongestGap = 50;
#ifdef NDEBUG
constexpr double kDebugFactor = 1;
#else
constexpr double kDebugFactor = 2;
#endif

void type(QWidget* field, const QString& text)
{
    // Input methods type Chinese; the test sets what they would commit.
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(field, &commit);
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() == u"offscreen")
            QSKIP("needs a display with a window manager: ./dev test provides one");
        applyStyle(*qApp);
    }

    void wholeSessionWithoutAStall()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.compare({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s});
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        // The first picture stands before the clock runs.
        QTRY_VERIFY(sample.window.pages().isVisible());
        QCoreApplication::processEvents();
        StallMeter meter;
        const auto view = [&](BoardView wanted) {
            return meter.measure(toWord(wanted), [&] {
                QTest::keyClick(
                    &sample.window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(wanted)), Qt::ControlModifier);
            });
        };
        const auto drawing = [&]() -> DrawingView* {
            for (auto* candidate : sample.window.pages().findChildren<DrawingView*>()) {
                if (candidate->isVisible() && !candidate->drawing().hits().isEmpty())
                    return candidate;
            }
            return nullptr;
        };

        // Overview: a figure by mouse, then from figure to figure by key.
        QVERIFY(view(BoardView::Overview));
        DrawingView* sheet = drawing();
        QVERIFY(sheet);
        const auto figure = std::find_if(sheet->drawing().hits().cbegin(), sheet->drawing().hits().cend(),
            [](const Hit& hit) { return hit.ref.kind == RecordKind::Observation && !hit.ref.isNull(); });
        QVERIFY(figure != sheet->drawing().hits().cend());
        const RecordRef ref = figure->ref;
        const QRectF rect = figure->rect;
        QVERIFY(meter.measure(
            u"click a figure"_s,
            [&] {
                sheet->ensureVisible(rect);
                QTest::mouseClick(sheet->viewport(), Qt::LeftButton, {},
                    sheet
                        ->viewportRect(*std::find_if(sheet->drawing().hits().cbegin(), sheet->drawing().hits().cend(),
                            [&](const Hit& hit) { return hit.ref == ref; }))
                        .center()
                        .toPoint());
            },
            [&] { return sample.window.board().selected() == ref; }));
        QVERIFY(meter.measure(u"walk the figures"_s, [&] {
            for (int i = 0; i < 5; ++i)
                QTest::keyClick(drawing(), Qt::Key_Down);
            QTest::keyClick(drawing(), Qt::Key_Return);
        }));
        QVERIFY(meter.measure(u"scroll the overview"_s, [&] {
            for (int i = 0; i < 10; ++i)
                drawing()->verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
        }));

        // Back through the evidence.
        auto* evidence = sample.find<EvidencePanel>("evidencePanel");
        QVERIFY(evidence->canGoBack());
        QVERIFY(meter.measure(
            u"evidence back"_s,
            [&] { QTest::mouseClick(evidence->findChild<QToolButton*>(u"evidenceBack"_s), Qt::LeftButton); },
            [&] { return sample.window.board().selected() == ref; }));

        // Profile: search within.
        QVERIFY(view(BoardView::Profile));
        auto* within = sample.find<QLineEdit>("searchWithin");
        const auto hits = drawing()->drawing().hits().size();
        QVERIFY(meter.measure(
            u"search the profile"_s, [&] { type(within, u"加速器"_s); },
            [&] { return drawing() && drawing()->drawing().hits().size() < hits; }));
        QVERIFY(meter.measure(u"clear it"_s, [&] { within->clear(); }));

        // Timeline: wheel about the pointer, drag, fit, event to event.
        QVERIFY(view(BoardView::Timeline));
        DrawingView* timeline = drawing();
        QVERIFY(timeline);
        const QPoint middle = timeline->viewport()->rect().center();
        QVERIFY(meter.measure(u"wheel on the timeline"_s, [&] {
            for (const int delta : {120, 120, -120, 120}) {
                QWheelEvent wheel(middle, timeline->viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton,
                    Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(timeline->viewport(), &wheel);
            }
        }));
        QVERIFY(meter.measure(u"drag the timeline"_s, [&] {
            QTest::mousePress(timeline->viewport(), Qt::LeftButton, {}, middle);
            for (int x = 10; x <= 120; x += 20)
                QTest::mouseMove(timeline->viewport(), middle - QPoint(x, 0));
            QTest::mouseRelease(timeline->viewport(), Qt::LeftButton, {}, middle - QPoint(120, 0));
        }));
        QVERIFY(meter.measure(u"fit and walk the timeline"_s, [&] {
            timeline->setFocus(Qt::TabFocusReason);
            QTest::keyClick(timeline, Qt::Key_0);
            for (int i = 0; i < 5; ++i)
                QTest::keyClick(timeline, Qt::Key_Right);
        }));

        // Indicators: one large and back, as saved and copied pictures are made.
        QVERIFY(view(BoardView::Indicators));
        QVERIFY(meter.measure(u"one chart large"_s, [&] { sample.window.pages().showIndicator(u"beds"_s); }));
        QVERIFY(meter.measure(u"all charts again"_s, [&] { QTest::keyClick(drawing(), Qt::Key_Escape); }));
        QVERIFY(view(BoardView::Table));
        QVERIFY(meter.measure(u"sort the table"_s, [&] {
            auto* table = sample.find<QTableView>("figureTable");
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(40, 40));
            QTest::keyClick(table, Qt::Key_Down);
        }));

        // Find a milestone from here; it is selected in its view.
        auto* popup = sample.find<FindPopup>("findPopup");
        auto* field = popup->findChild<QLineEdit*>(u"findField"_s);
        auto* found = popup->findChild<QListView*>(u"findList"_s);
        QVERIFY(meter.measure(
            u"open find"_s, [&] { QTest::keyClick(&sample.window, Qt::Key_K, Qt::ControlModifier); },
            [&] { return field->hasFocus(); }));
        QVERIFY(meter.measure(
            u"find"_s, [&] { type(field, u"新病房综合楼封顶"_s); }, [&] { return found->model()->rowCount() > 1; }));
        QVERIFY(meter.measure(
            u"open what was found"_s, [&] { QTest::keyClick(field, Qt::Key_Return); },
            [&] { return !popup->isVisible() && sample.window.pages().view() == BoardView::Timeline; }));
        QCOMPARE(sample.window.board().selected().kind, RecordKind::Milestone);

        // Hospitals come and go.
        QVERIFY(meter.measure(u"eight hospitals"_s, [&] {
            sample.window.compare({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s, u"hohhot-first"_s, u"hohhot-mch"_s,
                u"hohhot-tcm-mongolian"_s, u"hohhot-second"_s, u"nm-aerospace"_s});
        }));
        for (int i = 0; i < kBoardViewCount; ++i)
            QVERIFY(view(static_cast<BoardView>(i)));
        QVERIFY(meter.measure(
            u"meeting room"_s, [&] { QTest::keyClick(&sample.window, Qt::Key_F11); },
            [&] { return sample.window.isFullScreen(); }));
        QVERIFY(meter.measure(
            u"and back"_s, [&] { QTest::keyClick(&sample.window, Qt::Key_F11); },
            [&] { return !sample.window.isFullScreen(); }));

        QStringList stalls;
        for (const StallMeter::Step& step : meter.steps()) {
            qInfo("%-28s %6.1f ms of processor time, %6.1f ms on the wall", qPrintable(step.name), step.cpu, step.wall);
            if (step.cpu > kLongestGap * kDebugFactor)
                stalls.append(u"%1: %2 ms"_s.arg(step.name).arg(step.cpu, 0, 'f', 1));
        }
        QVERIFY2(stalls.isEmpty(), qPrintable(stalls.join(u"; "_s)));
    }

    /// What a screen reader meets: every figure of a view has a name and a place on the screen, and says where the
    /// keyboard is.
    void figuresAreReadAloud()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.compare({u"nm-cancer"_s, u"ln-cancer"_s});
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        QAccessible::setActive(true);
        for (const BoardView view :
            {BoardView::Overview, BoardView::Profile, BoardView::Timeline, BoardView::Indicators}) {
            sample.window.showView(view);
            QCoreApplication::processEvents();
            DrawingView* drawing = nullptr;
            for (auto* candidate : sample.window.pages().findChildren<DrawingView*>()) {
                if (candidate->isVisible() && !candidate->drawing().hits().isEmpty())
                    drawing = candidate;
            }
            QVERIFY(drawing);
            QAccessibleInterface* list = QAccessible::queryAccessibleInterface(drawing);
            QVERIFY(list);
            QCOMPARE(list->role(), QAccessible::List);
            QVERIFY2(!list->text(QAccessible::Name).isEmpty(), qPrintable(toWord(view)));
            QCOMPARE(list->childCount(), int(drawing->drawing().hits().size()));
            int figures = 0;
            for (int i = 0; i < list->childCount(); ++i) {
                QAccessibleInterface* item = list->child(i);
                QVERIFY(item && item->isValid());
                QVERIFY2(!item->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(toWord(view)));
                QVERIFY(item->rect().width() > 0 && item->rect().height() > 0);
                figures += drawing->drawing().hits().at(i).ref.isNull() ? 0 : 1;
            }
            QVERIFY(figures > 5);
            drawing->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(drawing->hasFocus());
            drawing->setCurrentHit(1);
            QCOMPARE(list->focusChild(), list->child(1));
            QVERIFY(list->child(1)->state().focused);
        }
        QAccessible::setActive(false);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
