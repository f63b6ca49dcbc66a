// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "tests/gui/timelinesample.h"
#include "ui/timeline/categorybar.h"
#include "ui/timeline/eventpopup.h"

#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

void wheel(QWidget* viewport, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

void drag(QWidget* viewport, QPoint from, QPoint to)
{
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i) {
        const QPoint at = from + (to - from) * i / 8;
        QMouseEvent move(
            QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

int indexOf(const TimelineCanvas& canvas, const QString& start)
{
    for (qsizetype i = 0; i < canvas.drawing().hits().size(); ++i) {
        const Hit& hit = canvas.drawing().hits().at(i);
        if (hit.ref.id == start || (!hit.action.isEmpty() && hit.action.startsWith(start)))
            return int(i);
    }
    return -1;
}

} // namespace

class TestTimelineView final : public QObject {
    Q_OBJECT

    std::unique_ptr<TimelineView> m_view;

    TimelineCanvas& canvas() { return m_view->canvas(); }
    QWidget* viewport() { return canvas().viewport(); }
    void show(const BoardContents& board, QSize size = {1200, 700})
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(size);
        m_view->setTheme(Theme::make(Theme::Kind::Light));
        m_view->setContents(board);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        canvas().setFocus();
    }

private Q_SLOTS:
    void init() { show(timelinesample::generatedBoard(3, 25, 9)); }
    void cleanup() { m_view.reset(); }

    void theWheelZoomsAboutThePointer()
    {
        const QPointF at(700, 200);
        const double day = canvas().scale().day(at.x());
        const double length = canvas().range().length();
        wheel(viewport(), at, {0, 120});
        QVERIFY(canvas().range().length() < length);
        QVERIFY(qAbs(canvas().scale().day(at.x()) - day) < 0.01);
        wheel(viewport(), at, {0, -120});
        QVERIFY(qAbs(canvas().range().length() - length) < 0.01);
        QVERIFY(qAbs(canvas().scale().day(at.x()) - day) < 0.01);
    }

    void zoomingHasLimits()
    {
        for (int i = 0; i < 60; ++i)
            wheel(viewport(), {700, 200}, {0, 480});
        QVERIFY(canvas().range().length() >= kShortestSpan - 0.01);
        for (int i = 0; i < 80; ++i)
            wheel(viewport(), {700, 200}, {0, -480});
        QVERIFY(canvas().range().overlaps(canvas().data().full));
    }

    void theWheelOverNamesAndWithShiftScrolls()
    {
        show(timelinesample::generatedBoard(8, 60, 9), {1000, 500});
        const TimeRange range = canvas().range();
        QVERIFY(canvas().verticalScrollBar()->maximum() > 0);
        wheel(viewport(), {40, 200}, {0, -120});
        const int scrolled = canvas().verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        wheel(viewport(), {600, 200}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(canvas().verticalScrollBar()->value() > scrolled);
        QCOMPARE(canvas().range(), range);
        wheel(viewport(), {600, 200}, {-120, 0});
        QVERIFY(canvas().range().from > range.from);
    }

    void draggingPans()
    {
        QSignalSpy chosen(m_view.get(), &TimelineView::selected);
        const double day = canvas().scale().day(700);
        drag(viewport(), {700, 60}, {600, 60});
        QVERIFY(qAbs(canvas().scale().day(600) - day) < 1);
        QCOMPARE(chosen.count(), 0);
    }

    void aClickOnLabelOrMarkSelects()
    {
        QSignalSpy chosen(m_view.get(), &TimelineView::selected);
        const Hit* found = nullptr;
        for (const Hit& hit : canvas().drawing().hits()) {
            if (hit.ref.kind == RecordKind::Milestone && !hit.also.isEmpty() && !found)
                found = &hit;
        }
        QVERIFY(found);
        const QString id = found->ref.id;
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, found->rect.center().toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().first().value<RecordRef>().id, id);
        m_view->setSelected({RecordKind::Milestone, id, {}});
        QVERIFY(canvas().viewport()->grab().toImage().size() == canvas().viewport()->size());
    }

    void keysZoomAndFit()
    {
        const double length = canvas().range().length();
        QTest::keyClick(&canvas(), Qt::Key_Plus);
        QVERIFY(canvas().range().length() < length);
        QTest::keyClick(&canvas(), Qt::Key_Minus);
        QVERIFY(qAbs(canvas().range().length() - length) < 0.01);
        QTest::keyClick(&canvas(), Qt::Key_0);
        QCOMPARE(canvas().range(), canvas().data().full);
        QTest::keyClick(&canvas(), Qt::Key_0);
        QCOMPARE(canvas().range(), canvas().data().usual);
    }

    void arrowsWalkThroughAllEventsOfALane()
    {
        // From the first to the last of a lane, beyond the edges of what is visible; every step goes forward in time.
        show(timelinesample::generatedBoard(2, 60, 4));
        canvas().setRange(TimeRange::ofYears(2017, 2019));
        const Hit* first = nullptr;
        for (const Hit& hit : canvas().drawing().hits()) {
            if (!first && hit.ref.kind == RecordKind::Milestone && hit.ref.id.startsWith(u"h0.") && !hit.also.isEmpty())
                first = &hit;
        }
        QVERIFY(first);
        canvas().setCurrentHit(int(first - canvas().drawing().hits().constData()));
        QTest::keyClick(&canvas(), Qt::Key_Home);
        QSet<QString> visited;
        const auto note = [&] {
            const Hit& hit = canvas().drawing().hits().at(canvas().currentHit());
            if (!hit.ref.isNull())
                visited.insert(hit.ref.id);
            for (const QString& id : hit.action.mid(5).split(u',', Qt::SkipEmptyParts))
                visited.insert(id);
        };
        QVERIFY(canvas().currentHit() >= 0);
        note();
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(&canvas(), Qt::Key_Right);
            QVERIFY(canvas().currentHit() >= 0);
            note();
        }
        qsizetype missed = 0;
        const TimelineLane& lane = canvas().data().lanes.first();
        for (const int index : lane.dated)
            missed += visited.contains(canvas().contents().dataset.milestones.at(index).id) ? 0 : 1;
        QCOMPARE(missed, 0);
        QTest::keyClick(&canvas(), Qt::Key_End);
        QVERIFY(canvas().currentHit() >= 0);
    }

    void enterOpensTheEvidence()
    {
        QSignalSpy chosen(m_view.get(), &TimelineView::selected);
        for (qsizetype i = 0; i < canvas().drawing().hits().size(); ++i) {
            if (canvas().drawing().hits().at(i).ref.kind == RecordKind::Milestone
                && !canvas().drawing().hits().at(i).ref.isNull()) {
                canvas().setCurrentHit(int(i));
                break;
            }
        }
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void foldedEventsAreListedAndChosen()
    {
        show(timelinesample::generatedBoard(3, 80, 6), {900, 600});
        QSignalSpy chosen(m_view.get(), &TimelineView::selected);
        const int fold = indexOf(canvas(), u"fold:"_s);
        QVERIFY(fold >= 0);
        const QStringList ids = canvas().drawing().hits().at(fold).action.mid(5).split(u',');
        QVERIFY(!canvas().drawing().hits().at(fold).toolTip.isEmpty());
        canvas().setCurrentHit(fold);
        QTest::keyClick(&canvas(), Qt::Key_Return);
        auto* popup = m_view->findChild<EventPopup*>();
        QVERIFY(popup && popup->isVisible());
        QCOMPARE(popup->count(), int(ids.size()));
        auto* list = popup->findChild<QListView*>(u"events"_s);
        QVERIFY(!popup->grab().isNull());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().first().value<RecordRef>().id, ids.first());
    }

    void categoriesSwitchEventsOff()
    {
        auto* bar = m_view->findChild<CategoryBar*>();
        const auto shown = [&] {
            qsizetype count = 0;
            for (const TimelineLane& lane : canvas().data().lanes)
                count += lane.dated.size() + lane.undated.size();
            return count;
        };
        const qsizetype all = shown();
        CategoryButton* button = nullptr;
        for (CategoryButton* candidate : bar->findChildren<CategoryButton*>()) {
            if (candidate->isVisible() && !button)
                button = candidate;
        }
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!button->isChecked());
        QVERIFY(shown() < all);
        auto* selectAll = bar->findChild<QToolButton*>(u"all"_s);
        QVERIFY(selectAll->isEnabled());
        QTest::mouseClick(selectAll, Qt::LeftButton);
        QCOMPARE(shown(), all);
        QVERIFY(!selectAll->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton, Qt::ControlModifier);
        QVERIFY(shown() < all / 2);
        QVERIFY(button->isChecked());
    }

    void theBarsButtonsZoom()
    {
        const double length = canvas().range().length();
        QTest::mouseClick(m_view->findChild<QToolButton*>(u"zoom-in"_s), Qt::LeftButton);
        QVERIFY(canvas().range().length() < length);
        QTest::mouseClick(m_view->findChild<QToolButton*>(u"fit"_s), Qt::LeftButton);
        QCOMPARE(canvas().range(), canvas().data().full);
    }

    void theBarTakesASecondLineWhereItIsNarrow()
    {
        auto* bar = m_view->findChild<CategoryBar*>();
        m_view->resize(2400, 700);
        const int one = bar->height();
        m_view->resize(520, 700);
        QTRY_VERIFY(bar->height() > one);
        QVector<QRect> rects;
        for (CategoryButton* button : bar->findChildren<CategoryButton*>()) {
            if (!button->isVisible())
                continue;
            QVERIFY(bar->rect().contains(button->geometry()));
            for (const QRect& other : std::as_const(rects))
                QVERIFY(!other.intersects(button->geometry()));
            rects.append(button->geometry());
        }
    }

    void whatIsSelectedElsewhereIsBroughtIntoSight()
    {
        canvas().setRange(TimeRange::ofYears(2016, 2018));
        const TimelineLane& lane = canvas().data().lanes.first();
        const QString id = canvas().contents().dataset.milestones.at(lane.dated.last()).id;
        m_view->setSelected({RecordKind::Milestone, id, {}});
        QVERIFY(lane.events.last().span.overlaps(canvas().range()));
        const QString undated
            = canvas().contents().dataset.milestones.at(canvas().data().lanes.last().undated.last()).id;
        m_view->setSelected({RecordKind::Milestone, undated, {}});
        QVERIFY(indexOf(canvas(), undated) >= 0);
        m_view->setSelected({RecordKind::Source, u"nothing"_s, {}});
    }

    void theTrayOpensAndCloses()
    {
        show(timelinesample::generatedBoard(2, 120, 4), {700, 400});
        const int open = indexOf(canvas(), u"tray:open"_s);
        QVERIFY(open >= 0);
        Q_EMIT canvas().activated(Hit(canvas().drawing().hits().at(open)));
        QVERIFY(m_view->options().trayOpen);
        const int close = indexOf(canvas(), u"tray:close"_s);
        QVERIFY(close >= 0);
        Q_EMIT canvas().activated(Hit(canvas().drawing().hits().at(close)));
        QVERIFY(!m_view->options().trayOpen);
    }

    void theRangeSurvivesAnEdit()
    {
        canvas().setRange(TimeRange::ofYears(2017, 2019));
        BoardContents board = canvas().contents();
        board.dataset.milestones.removeLast();
        m_view->setContents(board);
        QCOMPARE(canvas().range(), TimeRange::ofYears(2017, 2019));
    }

    void emptyBoardsDoNoHarm()
    {
        m_view->setContents(timelinesample::emptyBoard(0));
        wheel(viewport(), {600, 200}, {0, 120});
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QTest::keyClick(&canvas(), Qt::Key_End);
        QVERIFY(!m_view->grab().isNull());
        m_view->setContents(timelinesample::emptyBoard(2));
        QVERIFY(!m_view->grab().isNull());
    }

    /// What a frame costs while somebody zooms and pans through 5,000 events: layout and painting, the best of several
    /// so that another process does not count.
    void aFrameWithManyEvents()
    {
        show(timelinesample::generatedBoard(5, 1000, 7), {1440, 860});
        QImage frame(viewport()->size(), QImage::Format_RGB32);
        double best = 1e9;
#ifdef __SANITIZE_ADDRESS__
        constexpr double kMost = 300; // every access is checked
#else
        constexpr double kMost = 60;
#endif
        // There and back again, so that every round sees as much; more rounds where others are at work beside it.
        for (int i = 0; i < 64 && (i < 12 || best >= kMost); ++i) {
            QElapsedTimer timer;
            timer.start();
            i % 2 ? canvas().panBy(i % 4 == 1 ? 60 : -60) : canvas().zoomBy(i % 4 ? 1 / 1.2 : 1.2, 700);
            viewport()->render(&frame);
            best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("a frame with 5,000 events: %.1f ms", best);
        QVERIFY2(best < kMost, qPrintable(QString::number(best)));
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
