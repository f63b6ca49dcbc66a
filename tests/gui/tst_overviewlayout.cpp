// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawingchecks.h"
#include "tests/support/generatedprofile.h"
#include "ui/board/bandscale.h"
#include "ui/board/eventlist.h"
#include "ui/board/legend.h"
#include "ui/board/overviewlayout.h"
#include "ui/board/overviewparts.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QLocale kChina(QLocale::Chinese, QLocale::China);
const QLocale kBritain(QLocale::English, QLocale::UnitedKingdom);

int countOf(const Drawing& drawing, const RecordRef& ref)
{
    return int(
        std::count_if(drawing.hits().cbegin(), drawing.hits().cend(), [&](const Hit& hit) { return hit.ref == ref; }));
}

const Hit* actionHit(const Drawing& drawing, const QString& action)
{
    const auto found = std::find_if(
        drawing.hits().cbegin(), drawing.hits().cend(), [&](const Hit& hit) { return hit.action == action; });
    return found == drawing.hits().cend() ? nullptr : &*found;
}

/// The bar that stands under a figure's number.
const BarItem* barUnder(const Drawing& drawing, const QRectF& figure)
{
    qreal end = drawing.size.height();
    for (const DrawingItem& item : drawing.items()) {
        const auto* line = std::get_if<LineItem>(&item);
        if (line && line->ink == Ink::Rule && line->from.y() == line->to.y() && line->from.y() > figure.bottom())
            end = qMin(end, line->from.y());
    }
    const BarItem* nearest = nullptr;
    for (const DrawingItem& item : drawing.items()) {
        const auto* bar = std::get_if<BarItem>(&item);
        if (!bar || !qFuzzyCompare(bar->rect.left(), figure.left() + 1) || bar->rect.top() < figure.bottom()
            || bar->rect.top() > end)
            continue;
        if (!nearest || bar->rect.top() < nearest->rect.top())
            nearest = bar;
    }
    return nearest;
}

Figure figure(
    const QString& id, double value, const QString& indicator, const QString& period, const Unit& unit, Measure measure)
{
    Figure figure;
    figure.observation.id = id;
    figure.observation.institution = id;
    figure.observation.indicator = indicator;
    figure.observation.period = *Period::parse(period);
    figure.observation.quantity = Quantity {value, std::nullopt, Qualifier::Exact};
    figure.indicator.id = indicator;
    figure.indicator.conceptId = indicator.section(u'.', 0, 0);
    figure.indicator.unit = unit;
    figure.indicator.measure = measure;
    return figure;
}

} // namespace

class TestOverviewLayout final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invariants_data();
    void invariants();
    void panesKeepTheirMeasure();
    void columnsAreAligned();
    void barsShareTheirScale();
    void scalesThatCannotBeShared();
    void everyHospitalIsAnswered();
    void oneHospitalLosesNothing();
    void likeForLikeGreysAndCounts();
    void newsOfAHospital();
    void nothingKnown();
    void paperIsStacked();
    void legendExplainsWhatIsThere();

private:
    Theme m_theme = Theme::make(Theme::Kind::Light);
};

void TestOverviewLayout::invariants_data()
{
    QTest::addColumn<int>("hospitals");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QSizeF>("viewport");
    for (const int hospitals : {1, 2, 3, 5, 8}) {
        for (const QLocale& locale : {kChina, kBritain}) {
            for (const QSizeF size : {QSizeF(560, 480), QSizeF(1192, 780), QSizeF(2312, 1300)})
                QTest::addRow("%d %s %.0f", hospitals, qPrintable(locale.name()), size.width())
                    << hospitals << locale << size;
        }
    }
}

void TestOverviewLayout::invariants()
{
    QFETCH(int, hospitals);
    QFETCH(QLocale, locale);
    QFETCH(QSizeF, viewport);
    for (quint32 seed = 1; seed <= 2; ++seed) {
        GeneratedProfile board(seed, hospitals, locale);
        const Drawing drawing = layoutOverview(board.contents(), {}, viewport, m_theme);
        const QString faults = faultsOf(drawing);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        QVERIFY(drawing.size.width() <= qMax(viewport.width(), qMax(780.0, 160.0 + 236.0 * hospitals)));
    }
}

/// The three panes of one hospital, each at any width: nothing collides, nothing leaves the pane, the head stays.
void TestOverviewLayout::panesKeepTheirMeasure()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        for (const QLocale& locale : {kChina, kBritain}) {
            GeneratedProfile board(seed, 1, locale);
            const QVector<ProfileGroup> profile = profileOf(board.contents());
            for (const qreal width : {220.0, 340.0, 700.0}) {
                for (const OverviewPane pane :
                    {OverviewPane::Profile, OverviewPane::Milestones, OverviewPane::Indicators}) {
                    const Drawing drawing
                        = layoutOverviewPane(pane, board.contents(), profile, {}, {width, 500}, m_theme);
                    const QString faults = faultsOf(drawing);
                    QVERIFY2(faults.isEmpty(),
                        qPrintable(u"seed %1, pane %2, %3 px: %4"_s.arg(seed).arg(int(pane)).arg(width).arg(faults)));
                    QCOMPARE(drawing.size.width(), width);
                    QVERIFY(drawing.frozenTop > 20 && drawing.frozenTop < 60);
                }
                const Drawing head = layoutOverviewHead(board.contents(), qMax(width, 480.0), m_theme);
                QVERIFY2(faultsOf(head).isEmpty(), qPrintable(faultsOf(head)));
            }
        }
    }
}

void TestOverviewLayout::columnsAreAligned()
{
    for (const int hospitals : {2, 5, 8}) {
        GeneratedProfile board(3, hospitals, kBritain);
        const Drawing drawing = layoutOverview(board.contents(), {}, {1192, 780}, m_theme);
        QVector<LineItem> rules;
        for (const DrawingItem& item : drawing.items()) {
            const auto* line = std::get_if<LineItem>(&item);
            if (line && line->slot >= 0 && line->width == 3)
                rules.append(*line);
        }
        QCOMPARE(rules.size(), hospitals);
        const qreal width = rules.first().to.x() - rules.first().from.x();
        QVERIFY(width >= 220);
        for (int i = 0; i < hospitals; ++i) {
            QCOMPARE(rules.at(i).to.x() - rules.at(i).from.x(), width);
            QCOMPARE(rules.at(i).from.x(), rules.first().from.x() + i * (width + 16));
        }
        QVERIFY(drawing.frozenLeft > 0 && drawing.frozenLeft <= rules.first().from.x());
    }
}

void TestOverviewLayout::barsShareTheirScale()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 30; ++seed) {
        GeneratedProfile board(seed, 5, kChina);
        const Drawing drawing = layoutOverview(board.contents(), {}, {1400, 780}, m_theme);
        for (const ComparisonRow& row : overview::comparedConcepts(board.contents())) {
            if (row.known() < 2)
                continue;
            std::optional<double> pxPerUnit;
            Unit unit;
            for (const Slot& slot : row.slotList) {
                if (!slot.figure || !slot.figure->observation.quantity)
                    continue;
                const RecordRef ref {RecordKind::Observation, slot.figure->observation.id, {}};
                const auto hit = std::find_if(
                    drawing.hits().cbegin(), drawing.hits().cend(), [&](const Hit& h) { return h.ref == ref; });
                QVERIFY(hit != drawing.hits().cend());
                const BarItem* bar = barUnder(drawing, hit->rect);
                QVector<Figure> figures;
                for (const Slot& other : row.slotList) {
                    const BandFigures band = bandFigures(other);
                    if (band.main)
                        figures.append(*band.main);
                    if (band.planned)
                        figures.append(*band.planned);
                }
                const Quantity& quantity = *slot.figure->observation.quantity;
                const double level = quantity.high.value_or(quantity.value);
                QCOMPARE(bar != nullptr, shareScale(figures) && level > 0);
                if (!bar || bar->rect.width() < 20)
                    continue;
                if (!pxPerUnit)
                    unit = slot.figure->indicator.unit;
                const auto value = convert(level, slot.figure->indicator.unit, unit);
                QVERIFY(value.has_value());
                const double ratio = bar->rect.width() / *value;
                if (!pxPerUnit)
                    pxPerUnit = ratio;
                QVERIFY2(qAbs(ratio / *pxPerUnit - 1) < 1e-6,
                    qPrintable(u"%1: %2 and %3 px per unit"_s.arg(row.asked).arg(ratio).arg(*pxPerUnit)));
                ++compared;
            }
        }
    }
    QVERIFY2(compared > 30, qPrintable(QString::number(compared)));
}

void TestOverviewLayout::scalesThatCannotBeShared()
{
    const Unit beds(u"张"_s, u"beds"_s);
    const Unit visits(u"人次"_s, u"visits"_s);
    const Unit rank(u"名"_s, u""_s);
    const Figure authorised = figure(u"a"_s, 900, u"beds.authorised"_s, u"2018"_s, beds, Measure::Stock);
    const Figure open = figure(u"b"_s, 2330, u"beds.open"_s, u"2022"_s, beds, Measure::Stock);
    QVERIFY(shareScale({authorised, open}));
    QVERIFY(shareScale({authorised}));
    QVERIFY(!shareScale({}));

    const Figure year = figure(u"a"_s, 78512, u"visits.all"_s, u"2023"_s, visits, Measure::Flow);
    const Figure months = figure(u"b"_s, 78512, u"visits.all"_s, u"2023-02/2023-06"_s, visits, Measure::Flow);
    Figure daily = figure(u"c"_s, 2000, u"visits.all"_s, u"2023"_s, visits, Measure::Flow);
    daily.observation.per = Per::Day;
    QVERIFY(!shareScale({year, months}));
    QVERIFY(!shareScale({year, daily}));
    QVERIFY(shareScale({months, months}));

    Figure region = open;
    region.institutionKind = InstitutionKind::Region;
    QVERIFY(!shareScale({authorised, region}));
    QVERIFY(!shareScale({figure(u"a"_s, 12, u"rank.all"_s, u"2023"_s, rank, Measure::Rank)}));
    Figure change = open;
    change.observation.quantity.reset();
    QVERIFY(shareScale({authorised, change}));
    QVERIFY(!shareScale({change}));
}

/// Each hospital's figure of each concept asked for, or a way to it; events and profile entries likewise.
void TestOverviewLayout::everyHospitalIsAnswered()
{
    for (const int hospitals : {2, 3, 8}) {
        GeneratedProfile board(17, hospitals, kChina);
        const Dataset& dataset = board.contents().dataset;
        const Drawing drawing = layoutOverview(board.contents(), {}, {1192, 780}, m_theme);
        const QVector<ComparisonRow> rows = overview::comparedConcepts(board.contents());
        for (const ComparisonRow& row : rows) {
            for (const Slot& slot : row.slotList) {
                if (!slot.figure)
                    continue;
                QCOMPARE(countOf(drawing, {RecordKind::Observation, slot.figure->observation.id, {}}), 1);
                const BandFigures band = bandFigures(slot);
                if (row.known() > 1 && band.planned)
                    QCOMPARE(countOf(drawing, {RecordKind::Observation, band.planned->observation.id, {}}), 1);
                const Hit* more = actionHit(drawing, u"figures:%1|%2"_s.arg(row.asked, slot.institution));
                QCOMPARE(more != nullptr, row.known() > 1 && band.more > 0);
                if (more)
                    QVERIFY2(more->label.contains(QString::number(band.more)), qPrintable(more->label));
            }
        }
        QCOMPARE(actionHit(drawing, u"indicators"_s) != nullptr, overview::furtherConcepts(board.contents(), rows) > 0);
        for (const Institution& institution : dataset.institutions) {
            const auto events = overview::newestFirst(dataset, institution.id);
            const Hit* all = actionHit(drawing, u"all-milestones:"_s + institution.id);
            QCOMPARE(all != nullptr, !events.isEmpty());
            if (all)
                QVERIFY2(all->label.contains(QString::number(events.size())), qPrintable(all->label));
            QVERIFY(actionHit(drawing, u"profile:"_s + institution.id));
            QVERIFY(countOf(drawing, {RecordKind::Institution, institution.id, {}}) > 0);
        }
    }
}

void TestOverviewLayout::oneHospitalLosesNothing()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        GeneratedProfile board(seed, 1, kBritain);
        const Dataset& dataset = board.contents().dataset;
        OverviewOptions options;
        options.openAllLists = true;
        const Drawing drawing = layoutOverview(board.contents(), options, {1192, 780}, m_theme);
        for (const Milestone& milestone : dataset.milestones)
            QVERIFY(countOf(drawing, {RecordKind::Milestone, milestone.id, {}}) > 0);
        for (const ProfileItem& item : dataset.items)
            QVERIFY(countOf(drawing, {RecordKind::ProfileItem, item.id, {}}) > 0);
        for (const InstitutionName& name : dataset.names)
            QVERIFY(countOf(drawing, {RecordKind::Name, name.id, {}}) > 0);
        const QStringList concepts = conceptsOf(dataset);
        for (const QString& id : concepts) {
            const ComparisonRow row = compare(dataset, id, board.contents().choice, board.contents().settings);
            QVector<Figure> figures = row.slotList.first().others;
            figures.append(*row.slotList.first().figure);
            const auto hidden = std::count_if(figures.cbegin(), figures.cend(), [&](const Figure& f) {
                return countOf(drawing, {RecordKind::Observation, f.observation.id, {}}) == 0;
            });
            const Hit* more = actionHit(drawing, u"figures:%1|%2"_s.arg(id, dataset.institutions.first().id));
            QCOMPARE(more != nullptr, hidden > 0);
            if (more)
                QVERIFY2(more->label.contains(QString::number(hidden)), qPrintable(more->label));
        }
    }
}

/// A figure that does not fit stays where it is, in grey with a grey bar, and is counted.
void TestOverviewLayout::likeForLikeGreysAndCounts()
{
    int greyed = 0, mutedBars = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        GeneratedProfile board(seed, 3, kChina);
        const Drawing all = layoutOverview(board.contents(), {}, {1192, 780}, m_theme);
        QCOMPARE(all.greyed, 0);
        board.contents().likeForLikeOnly = true;
        const Drawing alike = layoutOverview(board.contents(), {}, {1192, 780}, m_theme);
        QCOMPARE(alike.items().size(), all.items().size());
        QCOMPARE(alike.hits().size(), all.hits().size());
        QCOMPARE(alike.size, all.size);
        int expected = 0;
        for (const ComparisonRow& row : overview::comparedConcepts(board.contents())) {
            if (row.known() < 2)
                continue;
            const Figure& reference = *row.slotList.at(row.reference).figure;
            for (const Slot& slot : row.slotList) {
                const BandFigures band = bandFigures(slot);
                for (const bool planned : {false, true}) {
                    const std::optional<Figure>& figure = planned ? band.planned : band.main;
                    if (!figure)
                        continue;
                    const bool fits
                        = judge(*figure, reference, board.contents().settings).verdict != Verdict::NotComparable;
                    expected += fits ? 0 : 1;
                    const RecordRef ref {RecordKind::Observation, figure->observation.id, {}};
                    const auto hit = std::find_if(alike.hits().cbegin(), alike.hits().cend(),
                        [&](const Hit& candidate) { return candidate.ref == ref; });
                    QVERIFY(hit != alike.hits().cend());
                    if (planned)
                        continue;
                    if (const BarItem* bar = barUnder(alike, hit->rect)) {
                        QCOMPARE(bar->muted, !fits);
                        mutedBars += fits ? 0 : 1;
                    }
                    const auto text = std::find_if(alike.items().cbegin(), alike.items().cend(), [&](const auto& item) {
                        const auto* line = std::get_if<TextItem>(&item);
                        return line && line->box.left() == hit->rect.left() && line->box.top() == hit->rect.top();
                    });
                    QVERIFY(text != alike.items().cend());
                    QCOMPARE(std::get<TextItem>(*text).ink, fits ? Ink::Text : Ink::Text3);
                }
            }
        }
        QCOMPARE(alike.greyed, expected);
        QCOMPARE(legendOf(alike).greyed, expected);
        greyed += expected;
    }
    QVERIFY(greyed > 10 && mutedBars > 0);
}

void TestOverviewLayout::newsOfAHospital()
{
    QVector<Milestone> milestones(6);
    const QStringList dates {u"2030"_s, u"2027"_s, u"2025-11"_s, u"2025-10"_s, u"2023"_s, QString()};
    for (int i = 0; i < 6; ++i) {
        milestones[i].id = QString::number(i);
        milestones[i].date = *Period::parse(dates.at(i));
        milestones[i].planned = i < 2;
    }
    QVector<const Milestone*> newestFirst;
    for (const Milestone& milestone : milestones)
        newestFirst.append(&milestone);
    const auto ids = [](const QVector<const Milestone*>& events) {
        QString text;
        for (const Milestone* event : events)
            text += event->id;
        return text;
    };
    QCOMPARE(ids(newsOf(newestFirst)), u"123"_s);
    QCOMPARE(ids(newsOf(newestFirst.mid(2))), u"234"_s);
    // Too few that happened: the further plans after all, undated ones last.
    QCOMPARE(ids(newsOf({newestFirst.at(0), newestFirst.at(1), newestFirst.at(5)})), u"105"_s);
    QVERIFY(newsOf({}).isEmpty());
}

void TestOverviewLayout::nothingKnown()
{
    BoardContents contents;
    contents.locale = kChina;
    QVERIFY(layoutOverview(contents, {}, {800, 600}, m_theme).items().isEmpty());
    for (int i = 0; i < 2; ++i) {
        Institution institution;
        institution.id = QString::number(i);
        institution.name = u"托克托县医院"_s;
        contents.dataset.institutions.append(institution);
        contents.slots_.append(i);
        const Drawing drawing = layoutOverview(contents, {}, {800, 600}, m_theme);
        QVERIFY2(faultsOf(drawing).isEmpty(), qPrintable(faultsOf(drawing)));
        QVERIFY(!drawing.hits().isEmpty());
    }
}

void TestOverviewLayout::paperIsStacked()
{
    const Theme print = Theme::make(Theme::Kind::Print);
    GeneratedProfile board(2, 1, kChina);
    OverviewOptions options;
    options.openAllLists = true;
    const Drawing drawing = layoutOverview(board.contents(), options, {680, 980}, print);
    QVERIFY2(faultsOf(drawing).isEmpty(), qPrintable(faultsOf(drawing)));
    QVERIFY(drawing.size.width() <= 680);
    QVERIFY(drawing.breaks.size() > 10);
    qreal last = drawing.frozenTop;
    for (const qreal y : drawing.breaks) {
        QVERIFY2(y - last < 700, qPrintable(u"no page can end between %1 and %2"_s.arg(last).arg(y)));
        last = y;
    }
}

void TestOverviewLayout::legendExplainsWhatIsThere()
{
    Drawing drawing(m_theme);
    QVERIFY(legendOf(drawing).kinds.isEmpty());
    BarItem bar;
    bar.fill = BarItem::Fill::Outline;
    bar.ending = BarItem::Ending::More;
    drawing.add(bar);
    drawing.addBadge(0, 0, Verdict::Caution, u"!"_s);
    drawing.addBadge(0, 30, std::nullopt, u"-"_s);
    drawing.addRun(0, 60, u"编制床位，2018?"_s, TextRole::Body);
    const LegendContents legend = legendOf(drawing);
    const QSet<LegendKind> expected {LegendKind::Planned, LegendKind::MoreThan, LegendKind::Inferred};
    QCOMPARE(legend.kinds, expected);
    QCOMPARE(legend.judged(), 1);
    QCOMPARE(legend.verdicts[1], 1);
}

QTEST_MAIN(TestOverviewLayout)
#include "tst_overviewlayout.moc"
