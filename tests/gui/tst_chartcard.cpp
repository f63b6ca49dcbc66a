// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawinginvariants.h"
#include "tests/gui/timelinesample.h"
#include "tests/support/generatedboard.h"
#include "ui/board/indicatorslayout.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartpicture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QLocale kChinese(QLocale::Chinese, QLocale::China);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

int coloursIn(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

QImage painted(const Drawing& drawing, const Theme& theme)
{
    QImage image(drawing.size.toSize(), QImage::Format_RGB32);
    image.fill(theme.ink(Ink::Base));
    QPainter painter(&image);
    paint(painter, drawing, theme, QRectF(QPointF(), drawing.size));
    return image;
}

} // namespace

class TestChartCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingCollidesOrClips_data();
    void nothingCollidesOrClips();
    void everyFigureIsHit();
    void emptySlotsAreNamedAndHit();
    void eventsStandUnderTheirYears();
    void plotsAreEqual();
    void barsStandOnTheSameScale();
    void plannedIsHollow();
    void partsFillTheirWhole();
    void noticeStandsAtTheFoot();
    void grid();
    void picturePlacesPointsExactly();
    void pictureSurvivesAnything();
    void paintsInEveryTheme();
};

void TestChartCard::nothingCollidesOrClips_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("hospitals");
    QTest::addColumn<bool>("chinese");
    for (const int width : {200, 290, 300, 372, 760, 1200}) {
        for (const int hospitals : {1, 3, 8}) {
            for (const bool chinese : {true, false})
                QTest::addRow("%d px, %d, %s", width, hospitals, chinese ? "zh" : "en")
                    << width << hospitals << chinese;
        }
    }
}

void TestChartCard::nothingCollidesOrClips()
{
    QFETCH(int, width);
    QFETCH(int, hospitals);
    QFETCH(bool, chinese);
    const Theme theme = Theme::make(Theme::Kind::Light);
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const BoardContents contents
            = GeneratedBoard(seed * 31 + quint32(hospitals), hospitals, chinese ? kChinese : kEnglish).contents();
        for (const QString& asked : contents.asked) {
            for (const ChartForm form :
                {ChartForm::Auto, ChartForm::Bars, ChartForm::Dumbbell, ChartForm::Lines, ChartForm::Strip}) {
                IndicatorOptions options;
                options.forms.insert(asked, form);
                ChartDescription chart = describeIndicator(contents, options, asked);
                chart.ownScale = seed % 3 == 0;
                ChartCardOptions card;
                card.large = width > 700 && seed % 2 == 0;
                card.headAction = true;
                const Drawing drawing = layoutChart(chart, contents, theme, width, card);
                QCOMPARE(drawing.size.width(), qreal(width));
                const QStringList faults = faultsOf(drawing);
                QVERIFY2(faults.isEmpty(),
                    qPrintable(
                        u"seed %1, %2, form %3: %4"_s.arg(seed).arg(asked).arg(int(form)).arg(faults.join(u" | "_s))));
            }
        }
    }
}

void TestChartCard::everyFigureIsHit()
{
    const Theme theme = Theme::make(Theme::Kind::Light);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const BoardContents contents = GeneratedBoard(seed, 4, kChinese).contents();
        for (const QString& asked : contents.asked) {
            const ChartDescription chart = describeIndicator(contents, {}, asked);
            const Drawing drawing = layoutChart(chart, contents, theme, 372);
            for (const ChartRow& row : chart.rows) {
                const bool overTime = chart.form == ChartForm::Lines && !row.points.isEmpty();
                for (const ChartFigure& figure : overTime ? row.points : row.figures) {
                    const auto found = std::find_if(drawing.hits().cbegin(), drawing.hits().cend(),
                        [&](const Hit& hit) { return hit.ref == figure.ref; });
                    QVERIFY2(found != drawing.hits().cend(), qPrintable(figure.sentence));
                    // The whole statement, so that it can be read out alone.
                    QVERIFY(found->label.contains(row.fullName) && found->label.contains(figure.indicator));
                }
            }
        }
    }
}

/// Milestones beneath a trend: within the plot's width, under the axis, none lost, in any number and on paper too.
void TestChartCard::eventsStandUnderTheirYears()
{
    int drawn = 0;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        for (const int hospitals : {1, 3, 6}) {
            BoardContents contents = GeneratedBoard(seed, hospitals, seed % 2 ? kChinese : kEnglish).contents();
            QRandomGenerator random(seed);
            for (const Institution& institution : std::as_const(contents.dataset.institutions)) {
                for (int i = 0; i < 30; ++i)
                    contents.dataset.milestones.append(timelinesample::milestone(institution.id + u".m%1"_s.arg(i),
                        institution.id, timelinesample::randomDate(random, 2015, 2026), u"新院区门诊综合楼投入使用"_s));
            }
            for (const QString& asked : contents.asked) {
                IndicatorOptions options;
                options.forms.insert(asked, ChartForm::Lines);
                contents.eventsBeneathTrends = false;
                const ChartDescription chart = describeIndicator(contents, options, asked);
                if (chart.form != ChartForm::Lines || chart.known == 0)
                    continue;
                for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Print}) {
                    const Theme theme = Theme::make(kind);
                    contents.eventsBeneathTrends = false;
                    const Drawing without = layoutChart(chart, contents, theme, 480);
                    contents.eventsBeneathTrends = true;
                    const Drawing with = layoutChart(chart, contents, theme, 480);
                    const QStringList faults = faultsOf(with);
                    QVERIFY2(
                        faults.isEmpty(), qPrintable(u"seed %1, %2: %3"_s.arg(seed).arg(asked, faults.join(u" | "_s))));
                    QVERIFY(with.size.height() >= without.size.height());
                    for (const Hit& hit : with.hits()) {
                        if (hit.ref.kind != RecordKind::Milestone || hit.ref.isNull())
                            continue;
                        ++drawn;
                        QVERIFY(!hit.label.isEmpty() && !hit.toolTip.isEmpty());
                        QVERIFY(hit.rect.left() >= -1 && hit.rect.right() <= 481);
                    }
                }
            }
        }
    }
    QVERIFY2(drawn > 100, qPrintable(QString::number(drawn)));
}

void TestChartCard::emptySlotsAreNamedAndHit()
{
    const Theme theme = Theme::make(Theme::Kind::Light);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const BoardContents contents = GeneratedBoard(seed, 5, kEnglish).contents();
        for (const QString& asked : contents.asked) {
            const ChartDescription chart = describeIndicator(contents, {}, asked);
            const Drawing drawing = layoutChart(chart, contents, theme, 372);
            for (const ChartRow& row : chart.rows) {
                const QString action = u"missing:"_s + asked + u'|' + row.institution;
                const bool hit = std::any_of(drawing.hits().cbegin(), drawing.hits().cend(),
                    [&](const Hit& hit) { return hit.action == action; });
                QCOMPARE(hit, row.figures.isEmpty());
            }
        }
    }
}

void TestChartCard::plotsAreEqual()
{
    const Theme theme = Theme::make(Theme::Kind::Light);
    const BoardContents contents = GeneratedBoard(3, 4, kChinese).contents();
    const ChartGeometry at = ChartGeometry::make(372, contents, theme);
    QVERIFY(at.plotWidth >= 100 && at.labelWidth >= 100 && at.nameWidth >= 60);
    for (const QString& asked : contents.asked) {
        const Drawing drawing = layoutChart(describeIndicator(contents, {}, asked), contents, theme, 372);
        for (const DrawingItem& item : drawing.items()) {
            if (const auto* bar = std::get_if<BarItem>(&item)) {
                QCOMPARE(bar->rect.left(), at.plotLeft);
                QVERIFY(bar->rect.right() <= at.plotRight() + 0.5);
            }
        }
    }
}

void TestChartCard::barsStandOnTheSameScale()
{
    const Theme theme = Theme::make(Theme::Kind::Light);
    const BoardContents contents = GeneratedBoard(9, 6, kChinese).contents();
    const ChartGeometry at = ChartGeometry::make(500, contents, theme);
    IndicatorOptions options;
    options.forms.insert(u"beds"_s, ChartForm::Bars);
    const ChartDescription chart = describeIndicator(contents, options, u"beds"_s);
    QVector<double> values;
    for (const ChartRow& row : chart.rows) {
        for (const ChartFigure& figure : row.figures) {
            if (figure.qualifier != Qualifier::AtMost || figure.high || figure.value <= 0)
                values.append(figure.high.value_or(figure.value));
        }
    }
    int i = 0;
    const Drawing drawn = layoutChart(chart, contents, theme, 500);
    for (const DrawingItem& item : drawn.items()) {
        if (const auto* bar = std::get_if<BarItem>(&item)) {
            const qreal wanted = at.plotWidth * chart.scale.position(values.at(i++));
            QVERIFY2(std::abs(bar->rect.width() - wanted) <= 2,
                qPrintable(u"%1 is not %2"_s.arg(bar->rect.width()).arg(wanted)));
        }
    }
    QCOMPARE(i, int(values.size()));
}

void TestChartCard::plannedIsHollow()
{
    const Theme theme = Theme::make(Theme::Kind::Light);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const BoardContents contents = GeneratedBoard(seed, 3, kChinese).contents();
        IndicatorOptions options;
        options.forms.insert(u"beds"_s, ChartForm::Bars);
        const ChartDescription chart = describeIndicator(contents, options, u"beds"_s);
        int solid = 0;
        int actual = 0;
        const Drawing drawn = layoutChart(chart, contents, theme, 372);
        for (const DrawingItem& item : drawn.items()) {
            const auto* bar = std::get_if<BarItem>(&item);
            solid += bar && (bar->fill == BarItem::Fill::Solid || bar->fill == BarItem::Fill::Tint);
        }
        for (const ChartRow& row : chart.rows) {
            for (const ChartFigure& figure : row.figures)
                actual += !figure.isPlanned()
                    && (figure.qualifier != Qualifier::AtMost || figure.high || figure.value <= 0);
        }
        QCOMPARE(solid, actual);
    }
}

/// The parts of a bar stand beside each other on the scale of their whole, each with its hit and its name.
void TestChartCard::partsFillTheirWhole()
{
    const Theme theme = Theme::make(Theme::Kind::Light);
    for (const int width : {200, 290, 372, 760}) {
        BoardContents contents = GeneratedBoard(7, 3, kChinese).contents();
        Dataset& data = contents.dataset;
        Concept team;
        team.id = u"team"_s;
        team.name = u"团队"_s;
        data.concepts.insert(team.id, team);
        const auto add = [&](const QString& part, double value) {
            Indicator indicator = data.indicators.value(u"beds.open"_s);
            indicator.id = u"team."_s + part;
            indicator.name = u"团队中的"_s + part;
            indicator.conceptId = team.id;
            data.indicators.insert(indicator.id, indicator);
            Observation observation;
            observation.id = part;
            observation.institution = data.institutions.constFirst().id;
            observation.indicator = indicator.id;
            observation.period = *Period::parse(u"2022");
            observation.quantity = Quantity {value, std::nullopt, Qualifier::Exact};
            data.observations.append(observation);
        };
        for (const auto& [part, value] :
            {std::pair {u"total"_s, 987654.0}, std::pair {u"a"_s, 500000.0}, std::pair {u"b"_s, 300000.0}})
            add(part, value);
        IndicatorOptions options;
        options.forms.insert(team.id, ChartForm::Parts);
        const ChartDescription chart = describeIndicator(contents, options, team.id);
        QCOMPARE(chart.form, ChartForm::Parts);
        const ChartGeometry at = ChartGeometry::make(width, contents, theme);
        const Drawing drawing = layoutChart(chart, contents, theme, width);
        const QStringList faults = faultsOf(drawing);
        QVERIFY2(faults.isEmpty(), qPrintable(QString::number(width) + faults.join(u" | "_s)));
        QVector<QRectF> bars;
        for (const DrawingItem& item : drawing.items()) {
            const auto* bar = std::get_if<BarItem>(&item);
            if (bar && bar->rect.height() > 10)
                bars.append(bar->rect);
        }
        QCOMPARE(bars.size(), 2);
        QVERIFY(bars.at(0).right() < bars.at(1).left());
        QVERIFY(std::abs(bars.at(1).right() - at.plotLeft - chart.scale.position(800000) * at.plotWidth) < 1);
        for (const QString& part : {u"a"_s, u"b"_s, u"total"_s}) {
            QVERIFY(std::any_of(
                drawing.hits().cbegin(), drawing.hits().cend(), [&](const Hit& hit) { return hit.ref.id == part; }));
        }
    }
}

void TestChartCard::noticeStandsAtTheFoot()
{
    const Theme theme = Theme::make(Theme::Kind::Light);
    const BoardContents contents = GeneratedBoard(3, 4, kChinese).contents();
    ChartCardOptions options;
    options.height = 700;
    const ChartDescription chart = describeIndicator(contents, {}, u"beds"_s);
    QVERIFY(!chart.notice.isEmpty());
    const Drawing drawing = layoutChart(chart, contents, theme, 372, options);
    QCOMPARE(drawing.size.height(), 700.0);
    const auto* last = std::get_if<TextItem>(&drawing.items().constLast());
    QVERIFY(last && last->box.bottom() == 700.0);
}

void TestChartCard::grid()
{
    const Theme theme = Theme::make(Theme::Kind::Light);
    const BoardContents contents = GeneratedBoard(5, 3, kChinese).contents();
    for (const int width : {320, 776, 1204, 2560}) {
        const IndicatorOptions options;
        const IndicatorsLayout layout
            = layoutIndicatorGrid(describeIndicators(contents, options), contents, options, QSizeF(width, 700), theme);
        QCOMPARE(layout.places.size(), contents.asked.size());
        const QStringList faults = faultsOf(layout.drawing);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u" | "_s)));
        QVERIFY(layout.drawing.size.width() <= width + 0.5);
        for (const ChartPlace& place : layout.places) {
            QCOMPARE(place.rect.width(), layout.places.constFirst().rect.width());
            for (const ChartPlace& other : layout.places) {
                if (place.rect.top() == other.rect.top())
                    QCOMPARE(place.rect.height(), other.rect.height());
                QVERIFY(place.asked == other.asked || !place.rect.intersects(other.rect));
            }
            for (const qreal end : layout.drawing.breaks)
                QVERIFY(end <= place.rect.top() || end >= place.rect.bottom());
        }
    }
}

void TestChartCard::picturePlacesPointsExactly()
{
    // A red-hot pixel test: the line's ends are where the layout's marks will be.
    ChartPicture picture;
    picture.xMin = 0;
    picture.xMax = 10;
    picture.yMin = 0;
    picture.yMax = 100;
    picture.lines = {{0, {{2, 50}, {8, 50}}, false}};
    picture.yTicks = {{0, {}}, {25, {}}, {100, {}}};
    const Theme theme = Theme::make(Theme::Kind::Light);
    QImage image(300, 220, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, picture, theme, QRectF(50, 10, 200, 200));
    painter.end();
    const QRgb line = theme.hospital(0).colour.rgb();
    QCOMPARE(image.pixel(150, 110), line);
    QCOMPARE(image.pixel(92, 110), line);
    QCOMPARE(image.pixel(208, 109), line);
    QCOMPARE(image.pixel(86, 110), qRgb(255, 255, 255));
    QCOMPARE(image.pixel(214, 110), qRgb(255, 255, 255));
    // The grid at 25, and nothing where there is no tick.
    const auto isGrid = [&](int y) {
        return image.pixel(150, y) != qRgb(255, 255, 255) || image.pixel(150, y - 1) != qRgb(255, 255, 255);
    };
    QVERIFY(isGrid(160));
    QVERIFY(isGrid(10));
    QVERIFY(!isGrid(60));
}

void TestChartCard::pictureSurvivesAnything()
{
    const Theme theme = Theme::make(Theme::Kind::Print);
    QImage image(50, 50, QImage::Format_RGB32);
    QPainter painter(&image);
    ChartPicture empty;
    paintChart(painter, empty, theme, QRectF(0, 0, 50, 50));
    paintChart(painter, empty, theme, QRectF());
    empty.xMax = empty.xMin;
    paintChart(painter, empty, theme, QRectF(0, 0, 50, 50));
    ChartPicture many;
    for (int i = 0; i < 5000; ++i) {
        if (i % 500 == 0)
            many.lines.append({i % 8, {}, i % 1000 == 0});
        many.lines.last().points.append({i / 5000.0, (i * 37 % 100) / 100.0});
    }
    paintChart(painter, many, theme, QRectF(0, 0, 50, 50));
}

void TestChartCard::paintsInEveryTheme()
{
    for (const Theme::Kind kind :
        {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast, Theme::Kind::Print, Theme::Kind::Grey}) {
        const Theme theme = Theme::make(kind);
        const BoardContents contents = GeneratedBoard(5, 3, kChinese).contents();
        const Drawing drawing = layoutIndicators(contents, {}, QSizeF(800, 600), theme);
        QVERIFY(coloursIn(painted(drawing, theme)) > 10);
    }
}

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
