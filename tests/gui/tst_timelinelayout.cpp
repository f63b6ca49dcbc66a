// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"

#include "tests/gui/timelinesample.h"
#include "ui/timeline/timelinewords.h"

#include <QtTest>

#include <ctime>

using namespace atlas;
using namespace Qt::StringLiterals;
using timelinesample::milestone;

namespace {

const Theme& lightTheme()
{
    static const Theme theme = Theme::make(Theme::Kind::Light);
    return theme;
}

QStringList foldedIds(const Drawing& drawing)
{
    QStringList ids;
    for (const Hit& hit : drawing.hits()) {
        if (hit.action.startsWith(u"fold:"))
            ids += hit.action.mid(5).split(u',');
    }
    return ids;
}

QStringList texts(const Drawing& drawing)
{
    QStringList all;
    for (const DrawingItem& item : drawing.items()) {
        if (const auto* text = std::get_if<TextItem>(&item))
            all.append(text->text);
    }
    return all;
}

const Hit* hitOf(const Drawing& drawing, const QString& id)
{
    for (const Hit& hit : drawing.hits()) {
        if (hit.ref.id == id)
            return &hit;
    }
    return nullptr;
}

BoardContents knownBoard()
{
    BoardContents board = timelinesample::emptyBoard(2);
    board.dataset.milestones = {milestone(u"founded"_s, u"h0"_s, u"1975"_s, u"建院"_s, MilestoneCategory::Founding),
        milestone(u"topped"_s, u"h0"_s, u"2021-11-18"_s, u"新病房综合楼封顶"_s, MilestoneCategory::Construction),
        milestone(u"overdue"_s, u"h0"_s, u"2025"_s, u"建成新院区"_s, MilestoneCategory::Plan, true),
        milestone(u"ahead"_s, u"h0"_s, u"2026/2030"_s, u"争创重点学科"_s, MilestoneCategory::Plan, true),
        milestone(u"service"_s, u"h0"_s, u"2018"_s, u"多学科诊疗"_s, MilestoneCategory::Service),
        milestone(u"u1"_s, u"h0"_s, QString(), u"建成院史馆"_s),
        milestone(u"u2"_s, u"h0"_s, QString(), u"挂牌附属医院"_s),
        milestone(u"u3"_s, u"h0"_s, QString(), u"引进直线加速器"_s),
        milestone(u"u4"_s, u"h0"_s, QString(), u"成立联盟"_s),
        milestone(u"u5"_s, u"h1"_s, QString(), u"开诊"_s, MilestoneCategory::Discipline, true)};
    return board;
}

} // namespace

class TestTimelineLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMilestoneIsAccountedFor_data()
    {
        QTest::addColumn<int>("hospitals");
        QTest::addColumn<int>("events");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(560, 420), QSize(1024, 700), QSize(2560, 1440)}) {
            for (const int hospitals : {1, 3, 8}) {
                for (const int events : {0, 4, 60})
                    QTest::addRow("%d × %d on %d × %d", hospitals, events, size.width(), size.height())
                        << hospitals << events << size;
            }
        }
    }
    void everyMilestoneIsAccountedFor()
    {
        QFETCH(int, hospitals);
        QFETCH(int, events);
        QFETCH(QSize, size);
        const BoardContents board = timelinesample::generatedBoard(hospitals, events, 11);
        for (const auto& range : {std::optional<TimeRange>(), std::optional(TimeRange::ofYears(2015, 2018)),
                 std::optional(TimeRange::ofYears(1900, 2080))}) {
            TimelineOptions options;
            options.range = range;
            options.trayOpen = true;
            const Drawing drawing = layoutTimeline(board, options, size, lightTheme());
            // Drawn, folded, named as out of range, or in the tray: each exactly once.
            QHash<QString, int> seen;
            for (const Hit& hit : drawing.hits()) {
                if (hit.ref.kind == RecordKind::Milestone && !hit.ref.isNull())
                    ++seen[hit.ref.id];
                QVERIFY(!hit.label.isEmpty());
                QVERIFY(!hit.rect.isEmpty());
            }
            for (const QString& id : foldedIds(drawing))
                ++seen[id];
            QCOMPARE(seen.size(), board.dataset.milestones.size());
            for (const int count : std::as_const(seen))
                QCOMPARE(count, 1);
        }
    }

    void nothingOverlapsAndNothingLeavesTheDrawing_data() { everyMilestoneIsAccountedFor_data(); }
    void nothingOverlapsAndNothingLeavesTheDrawing()
    {
        QFETCH(int, hospitals);
        QFETCH(int, events);
        QFETCH(QSize, size);
        for (const auto language : {QLocale::Chinese, QLocale::English}) {
            const BoardContents board = timelinesample::generatedBoard(hospitals, events, 5, language);
            for (const bool open : {false, true}) {
                TimelineOptions options;
                options.trayOpen = open;
                const Drawing drawing = layoutTimeline(board, options, size, lightTheme());
                const QRectF all = QRectF(QPointF(), drawing.size).adjusted(-0.5, -0.5, 0.5, 0.5);
                QVector<QRectF> words;
                QVector<QRectF> marks;
                for (const DrawingItem& item : drawing.items()) {
                    const QRectF bounds = boundsOf(item);
                    if (const auto* text = std::get_if<TextItem>(&item)) {
                        QVERIFY2(all.contains(bounds), qPrintable(text->text));
                        words.append(bounds);
                    } else if (const auto* glyph = std::get_if<GlyphItem>(&item)) {
                        words.append(glyph->rect);
                    } else if (const auto* mark = std::get_if<MarkItem>(&item)) {
                        marks.append(QRectF(mark->centre - QPointF(4, 4), QSizeF(8, 8)));
                    }
                }
                for (qsizetype a = 0; a < words.size(); ++a) {
                    for (qsizetype b = a + 1; b < words.size(); ++b) {
                        const QRectF common = words.at(a).intersected(words.at(b));
                        QVERIFY2(common.width() < 1.5 || common.height() < 1.5, "two texts overlap");
                    }
                    for (const QRectF& mark : std::as_const(marks)) {
                        const QRectF common = words.at(a).intersected(mark);
                        QVERIFY2(common.width() < 1 || common.height() < 1, "a text lies on a mark");
                    }
                }
                QCOMPARE(drawing.size.width(), double(size.width()));
            }
        }
    }

    void lanesStandStillWhileTimeMoves()
    {
        const BoardContents board = timelinesample::generatedBoard(3, 40, 2);
        const auto lines = [&](const TimeRange& range) {
            TimelineOptions options;
            options.range = range;
            QVector<qreal> ys;
            const Drawing drawing = layoutTimeline(board, options, {1200, 700}, lightTheme());
            for (const DrawingItem& item : drawing.items()) {
                if (const auto* mark = std::get_if<MarkItem>(&item); mark && mark->centre.x() < 40)
                    ys.append(mark->centre.y());
            }
            return ys;
        };
        QCOMPARE(lines(TimeRange::ofYears(1990, 2004)), lines(TimeRange::ofYears(2016, 2030)));
        QCOMPARE(lines(TimeRange::ofYears(1949, 2030)), lines(TimeRange::ofYears(2022, 2030)));
    }

    void overduePlansAreSaid()
    {
        const BoardContents board = knownBoard();
        const Drawing drawing = layoutTimeline(board, {}, {1400, 700}, lightTheme());
        QVERIFY(texts(drawing).contains(u"due 2025, outcome not reported"_s));
        QVERIFY(hitOf(drawing, u"overdue"_s)->label.contains(u"outcome not reported"_s));
        QVERIFY(!hitOf(drawing, u"ahead"_s)->label.contains(u"outcome not reported"_s));
        QVERIFY(hitOf(drawing, u"ahead"_s)->label.contains(u"planned"_s));
        QVERIFY(!isOverdue(
            milestone(u"x"_s, u"h0"_s, u"2025/.."_s, u"x"_s, MilestoneCategory::Plan, true), QDate(2026, 1, 1)));
    }

    void sentencesAreWhole()
    {
        const BoardContents board = knownBoard();
        const QString sentence = timelinewords::sentence(board.dataset.milestones.at(1), board);
        QVERIFY2(sentence.contains(u"某自治区第1人民医院") && sentence.contains(u"2021年11月18日")
                && sentence.contains(u"新病房综合楼封顶"),
            qPrintable(sentence));
    }

    void whatLiesOutsideIsNamed()
    {
        TimelineOptions options;
        options.range = TimeRange::ofYears(2016, 2030);
        const Drawing drawing = layoutTimeline(knownBoard(), options, {1200, 700}, lightTheme());
        QVERIFY(texts(drawing).contains(u"1975 建院"_s));
        QVERIFY(hitOf(drawing, u"founded"_s));
        options.range = TimeRange::ofYears(2019, 2020);
        const Drawing later = layoutTimeline(knownBoard(), options, {1200, 700}, lightTheme());
        QVERIFY(texts(later).contains(u"2 earlier"_s) || texts(later).contains(u"%n earlier"_s));
        QVERIFY(foldedIds(later).contains(u"founded"_s) && foldedIds(later).contains(u"topped"_s));
    }

    void categoriesSwitchedOffAreCountedOut()
    {
        TimelineOptions options;
        options.hidden.set(static_cast<size_t>(MilestoneCategory::Plan));
        const BoardContents board = knownBoard();
        const TimelineData data = TimelineData::of(board, options.hidden);
        QCOMPARE(data.lanes.first().dated.size(), 3);
        QCOMPARE(data.lanes.first().datedTotal, 5);
        QCOMPARE(data.lanes.first().undatedTotal, 4);
        QVERIFY(data.present.test(static_cast<size_t>(MilestoneCategory::Plan)));
        const Drawing drawing = layoutTimeline(board, data, options, {1200, 700}, lightTheme());
        QVERIFY(!hitOf(drawing, u"overdue"_s));
        QVERIFY(hitOf(drawing, u"topped"_s));
        QCOMPARE(data.usual, TimelineData::of(board, {}).usual);
    }

    void theTrayOpens()
    {
        const BoardContents board = knownBoard();
        const Drawing closed = layoutTimeline(board, {}, {700, 300}, lightTheme());
        QVERIFY(!hitOf(closed, u"u4"_s));
        const auto opens = [](const Hit& hit) { return hit.action == u"tray:open"; };
        QVERIFY(std::any_of(closed.hits().cbegin(), closed.hits().cend(), opens));
        TimelineOptions options;
        options.trayOpen = true;
        const Drawing open = layoutTimeline(board, options, {700, 300}, lightTheme());
        for (const QString& id : {u"u1"_s, u"u2"_s, u"u3"_s, u"u4"_s, u"u5"_s})
            QVERIFY(hitOf(open, id));
        QVERIFY(open.size.height() > closed.size.height());
        QVERIFY(std::any_of(
            open.hits().cbegin(), open.hits().cend(), [](const Hit& hit) { return hit.action == u"tray:close"; }));
    }

    void theAxisIsPinnedAndTheHeadFrozen()
    {
        const Drawing drawing = layoutTimeline(timelinesample::generatedBoard(8, 60, 1), {}, {1024, 600}, lightTheme());
        QVERIFY(drawing.size.height() > 600);
        QCOMPARE(drawing.frozenTop, 30.0);
        QVERIFY(drawing.pinnedBottom - drawing.pinnedTop >= 26);
        QVERIFY(drawing.pinnedBottom <= drawing.size.height());
        QVERIFY(!drawing.breaks.isEmpty());
        QVERIFY(std::is_sorted(drawing.breaks.cbegin(), drawing.breaks.cend()));
    }

    void aLaneWithoutDatesSaysSo()
    {
        const Drawing drawing = layoutTimeline(knownBoard(), {}, {1200, 700}, lightTheme());
        QVERIFY(texts(drawing).contains(u"No source dates any of its events"_s));
        const Drawing empty = layoutTimeline(timelinesample::emptyBoard(1), {}, {1200, 700}, lightTheme());
        QVERIFY(texts(empty).contains(u"No events recorded"_s));
        layoutTimeline(timelinesample::emptyBoard(0), {}, {1200, 700}, lightTheme());
        layoutTimeline(timelinesample::generatedBoard(8, 20, 1), {}, {1, 1}, lightTheme());
    }

    void recordsArePlainText()
    {
        BoardContents board = timelinesample::emptyBoard(1);
        const QString nasty = u"<img src=x> %1 & %n\n"_s + QString(10000, u'长');
        board.dataset.milestones
            = {milestone(u"a"_s, u"h0"_s, u"2020-05"_s, nasty), milestone(u"b"_s, u"h0"_s, QString(), nasty),
                milestone(u"c"_s, u"h0"_s, u"2020/2025"_s, nasty, MilestoneCategory::Plan, true)};
        const Drawing drawing = layoutTimeline(board, {}, {1200, 700}, lightTheme());
        QVERIFY(hitOf(drawing, u"a"_s)->label.contains(u"<img src=x> %1 & %n"_s));
        for (const DrawingItem& item : drawing.items()) {
            if (const auto* text = std::get_if<TextItem>(&item))
                QVERIFY(!text->text.contains(u'\n'));
        }
    }

    void theUsualRangeLeavesOutTheFew()
    {
        BoardContents board = timelinesample::emptyBoard(1);
        for (int i = 0; i < 30; ++i)
            board.dataset.milestones.append(milestone(u"m%1"_s.arg(i), u"h0"_s, u"%1-05"_s.arg(2017 + i % 8), u"x"_s));
        QCOMPARE(TimelineData::of(board, {}).usual, TimeRange::ofYears(2016, 2025));
        board.dataset.milestones.prepend(milestone(u"old"_s, u"h0"_s, u"1921"_s, u"建院"_s));
        QCOMPARE(TimelineData::of(board, {}).usual, TimeRange::ofYears(2016, 2025));
        QVERIFY(TimelineData::of(board, {}).full.contains(yearStart(1921)));
    }

    void theMiniAxisTellsTheWhole()
    {
        const BoardContents board = knownBoard();
        const Drawing drawing = layoutMiniTimeline(board, 0, TimeRange::ofYears(2016, 2030), 240, 50, lightTheme());
        QCOMPARE(drawing.size, QSizeF(240, 50));
        QCOMPARE(drawing.hits().size(), 1);
        QCOMPARE(drawing.hits().first().action, u"timeline:h0"_s);
        for (const DrawingItem& item : drawing.items())
            QVERIFY(QRectF(-1, -1, 242, 53).contains(boundsOf(item).intersected(QRectF(-1, -1, 242, 200)).center()));
        QVERIFY(layoutMiniTimeline(board, 7, TimeRange::ofYears(2016, 2030), 240, 50, lightTheme()).items().isEmpty());
    }

    void paperSaysEveryTitleInFull()
    {
        for (const auto language : {QLocale::Chinese, QLocale::English}) {
            BoardContents board = timelinesample::generatedBoard(3, 40, 8, language);
            for (Milestone& event : board.dataset.milestones) {
                if (event.id.endsWith(u'3'))
                    event.title = event.titleEn = event.title.repeated(1 + 60 / int(event.title.size()));
            }
            const Drawing drawing = layoutTimeline(board, {}, {640, 900}, Theme::make(Theme::Kind::Print));
            // Lists are broken into lines: compare without spaces.
            const QString all = texts(drawing).join(QString()).remove(u' ');
            for (const Milestone& event : board.dataset.milestones) {
                const QString title = QString(timelinewords::title(event, board)).remove(u' ');
                QVERIFY2(all.contains(title), qPrintable(title));
            }
            for (const Hit& hit : drawing.hits())
                QVERIFY(!hit.action.startsWith(u"tray:"));
            QVERIFY(drawing.frozenTop > 30);
        }
    }

    void theLegendExplainsWhatIsSeen()
    {
        const BoardContents board = knownBoard();
        TimelineOptions options;
        const auto legend = [&](const TimeRange& range) {
            options.range = range;
            return texts(layoutTimelineLegend(board, TimelineData::of(board, {}), options, 1600, lightTheme()));
        };
        QVERIFY(legend(TimeRange::ofYears(2016, 2030)).contains(timelinewords::legendPlanned()));
        QVERIFY(!legend(TimeRange::ofYears(2016, 2020)).contains(timelinewords::legendPlanned()));
        QVERIFY(!legend(TimeRange::ofYears(2016, 2020)).contains(timelinewords::legendVague()));
    }

    void aFrameIsShort()
    {
        const BoardContents board = timelinesample::generatedBoard(8, 60, 4);
        const TimelineData data = TimelineData::of(board, {});
        TimelineOptions options;
        QVector<double> times;
        for (int i = 0; i < 30; ++i) {
            options.range = TimeRange {data.usual.from + i * 30, data.usual.to + i * 30};
            const std::clock_t start = std::clock();
            layoutTimeline(board, data, options, {1600, 900}, lightTheme());
            times.append(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        std::sort(times.begin(), times.end());
        qInfo("8 × 60 events: median %.1f ms, longest %.1f ms", times.at(15), times.last());
        // A frame has 16 ms; sanitizers are let off.
        QVERIFY2(times.at(15) < 120, qPrintable(QString::number(times.at(15))));
    }
};

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
