// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include <QApplication>
#include <QCache>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QMutex>
#include <QPainter>
#include <QPointer>
#include <QThread>

namespace atlas {

namespace {

constexpr qreal kAxisPlace = 8;

/// The part of a scene that is painted.
QRectF plotOf(const QSizeF& size) { return {QPointF(kAxisPlace, kAxisPlace), size}; }

/// Grid lines at given places only: a category axis has its lines at the ends of categories, which may lie anywhere.
QCategoryAxis* makeAxis(double min, double max, const QVector<ChartPicture::Tick>& ticks, const Theme& theme)
{
    auto* axis = new QCategoryAxis;
    axis->setStartValue(min);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        if (ticks.at(i).at > min && ticks.at(i).at <= max)
            axis->append(QString::number(i), ticks.at(i).at);
    }
    axis->setRange(min, max);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(QPen(theme.ink(Ink::Hairline), 1));
    axis->setGridLineVisible(!ticks.isEmpty());
    return axis;
}

QLineSeries* makeSeries(const ChartPicture::Series& line, const Theme& theme)
{
    auto* series = new QLineSeries;
    // Filled before it is attached: appending to a shown series is quadratic.
    QList<QPointF> points;
    points.reserve(line.points.size());
    for (const ChartPicture::Point& point : line.points)
        points.append(QPointF(point.x, point.y));
    series->replace(points);

    const HospitalStyle& style = theme.hospital(line.slot);
    QPen pen(style.colour, line.planned ? 1.5 : 2);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (line.planned)
        pen.setDashPattern({4, 3});
    else if (!style.dash.isEmpty())
        pen.setDashPattern(style.dash);
    series->setPen(pen);
    return series;
}

std::unique_ptr<QGraphicsScene> makeScene(const ChartPicture& picture, const Theme& theme, const QSizeF& size)
{
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    // An axis that has no place beside the plot draws no grid either.
    chart->resize(size + QSizeF(2 * kAxisPlace, 2 * kAxisPlace));
    chart->setPlotArea(plotOf(size));

    QCategoryAxis* xAxis = makeAxis(picture.xMin, picture.xMax, picture.xTicks, theme);
    QCategoryAxis* yAxis = makeAxis(picture.yMin, picture.yMax, picture.yTicks, theme);
    chart->addAxis(xAxis, Qt::AlignBottom);
    chart->addAxis(yAxis, Qt::AlignLeft);
    for (const ChartPicture::Series& line : picture.lines) {
        QLineSeries* series = makeSeries(line, theme);
        chart->addSeries(series);
        series->attachAxis(xAxis);
        series->attachAxis(yAxis);
    }

    // Else it waits for an event, and the grid with it.
    chart->layout()->activate();

    auto scene = std::make_unique<QGraphicsScene>();
    scene->setSceneRect(chart->geometry());
    scene->addItem(chart);
    return scene;
}

/// What a scene was made from, bit for bit.
QByteArray keyOf(const ChartPicture& picture, const Theme& theme, const QSizeF& size)
{
    QByteArray key;
    const auto put = [&key](double number) { key.append(reinterpret_cast<const char*>(&number), sizeof number); };
    put(int(theme.kind));
    for (const double number : {size.width(), size.height(), picture.xMin, picture.xMax, picture.yMin, picture.yMax})
        put(number);
    for (const ChartPicture::Series& line : picture.lines) {
        put(line.slot * 2 + int(line.planned));
        put(double(line.points.size()));
        for (const ChartPicture::Point& point : line.points) {
            put(point.x);
            put(point.y);
        }
    }
    for (const QVector<ChartPicture::Tick>* ticks : {&picture.xTicks, &picture.yTicks}) {
        put(double(ticks->size()));
        for (const ChartPicture::Tick& tick : *ticks)
            put(tick.at);
    }
    return key;
}

/// Building a chart costs several times its painting, and scrolling paints the same ones again and again. Scenes are
/// objects of the application's thread and die with it; hence a child of the application rather than a static.
class SceneCache final : public QObject {
public:
    explicit SceneCache(QObject* parent) : QObject(parent) { }

    static SceneCache& instance()
    {
        static QPointer<SceneCache> cache;
        if (!cache)
            cache = new SceneCache(qApp);
        return *cache;
    }

    QCache<QByteArray, QGraphicsScene> scenes {96};
};

} // namespace

void paintChart(QPainter& painter, const ChartPicture& picture, const Theme& theme, const QRectF& rect)
{
    if (rect.isEmpty() || picture.xMax <= picture.xMin || picture.yMax <= picture.yMin)
        return;

    // A little more than the plot, so that lines and grid on its edges are whole.
    const QMarginsF edge(2, 2, 2, 2);
    const QRectF scenePart = plotOf(rect.size()) + edge;
    const QRectF target = rect + edge;
    // The application keeps a list of all scenes, without a lock of its own.
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    if (!qApp || QThread::currentThread() != qApp->thread()) {
        makeScene(picture, theme, rect.size())->render(&painter, target, scenePart, Qt::IgnoreAspectRatio);
        return;
    }
    auto& scenes = SceneCache::instance().scenes;
    const QByteArray key = keyOf(picture, theme, rect.size());
    QGraphicsScene* scene = scenes.object(key);
    if (!scene) {
        scene = makeScene(picture, theme, rect.size()).release();
        scenes.insert(key, scene);
    }
    scene->render(&painter, target, scenePart, Qt::IgnoreAspectRatio);
}

} // namespace atlas
