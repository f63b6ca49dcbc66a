// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"
#include "tests/support/generatedboard.h"
#include "tests/support/samplewindow.h"
#include "ui/board/overviewparts.h"
#include "ui/drawing/typeset.h"
#include "ui/print/output.h"
#include "ui/print/pack.h"
#include "ui/print/pdf.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace {

const QStringList kCompared {u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s};

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Eight hospitals with figures of twenty concepts, each figure from one of twelve sources.
BoardContents eightByTwenty(const QLocale& locale)
{
    constexpr int kCharts = 20;
    constexpr int kSources = 12;
    BoardContents board = test::GeneratedBoard(20260115, kMaxCompared, locale).contents();
    Dataset& data = board.dataset;
    QStringList kinds = data.indicators.keys();
    kinds.sort();
    const auto indicators = std::exchange(data.indicators, {});
    const auto concepts = std::exchange(data.concepts, {});
    const auto observations = std::exchange(data.observations, {});
    for (int i = 0; i < kSources; ++i) {
        Source source;
        source.id = u"s%1"_s.arg(i);
        source.title = u"关于医院高质量发展情况的第%1份公开报道"_s.arg(i + 1);
        source.titleEn = u"Published report no. %1 on the development of hospitals"_s.arg(i + 1);
        data.sources.insert(source.id, source);
    }
    board.asked.clear();
    for (int k = 0; k < kCharts; ++k) {
        Indicator indicator = indicators.value(kinds.at(k % kinds.size()));
        const QString observed = indicator.id;
        Concept asked = concepts.value(indicator.conceptId);
        asked.id = u"c%1"_s.arg(k);
        asked.name += QString::number(k + 1);
        asked.nameEn += u' ' + QString::number(k + 1);
        indicator.id = asked.id + u".i";
        indicator.conceptId = asked.id;
        data.concepts.insert(asked.id, asked);
        data.indicators.insert(indicator.id, indicator);
        board.asked.append(asked.id);
        for (Observation observation : observations) {
            if (observation.indicator != observed)
                continue;
            observation.id = u"o%1"_s.arg(data.observations.size());
            observation.indicator = indicator.id;
            observation.provenance.source = u"s%1"_s.arg(data.observations.size() % kSources);
            data.observations.append(observation);
        }
    }
    return board;
}

struct Word {
    int page = 0;
    QRectF box;
    QString text;
};

QVector<Word> wordsOf(const QString& path, QVector<QSizeF>& pages)
{
    QVector<Word> words;
    QXmlStreamReader reader(output(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number
            = [&](const char* name) { return reader.attributes().value(QLatin1StringView(name)).toDouble(); };
        if (reader.name() == u"page")
            pages.append({number("width"), number("height")});
        else if (reader.name() == u"word") {
            const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            words.append({int(pages.size()) - 1, box, reader.readElementText()});
        }
    }
    return words;
}

} // namespace

/// The meeting pack as a reader gets it: written as PDF and read back.
class TestPack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void textIsFound_data();
    void textIsFound();
    void charactersBeyondThePlane();
    void everythingEmbedded();
    void repeatable();
    void eightHospitalsTwentyCharts_data();
    void eightHospitalsTwentyCharts();
    void nothingIsCutBetweenPages_data();
    void nothingIsCutBetweenPages();
    void boxes_data();
    void boxes();
    void numberedByAppearance();
    void bookmarksAndLinks();
    void typeIsLargeEnough();
    void viewsAndChart();
    void headsRepeat();
    void emptySections();
    void planKeepsWhatItDoesNotKnow();
    void missingCharactersAreNamed();
    void nothingHalfWritten();
    void svg();

private:
    [[nodiscard]] BoardContents contents(const QLocale& locale = QLocale(u"zh_CN"_s)) const;
    [[nodiscard]] static PageSetup setup(const BoardContents& contents, const PackPlan& plan);
    QString write(const PackPlan& plan, const BoardContents& contents, const QString& name);

    std::unique_ptr<SampleWindow> m_sample;
    QTemporaryDir m_folder;
};

void TestPack::initTestCase()
{
    QVERIFY(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty());
    m_sample = std::make_unique<SampleWindow>();
    m_sample->openSample();
    m_sample->window.compare(kCompared);
    QCOMPARE(m_sample->window.board().contents().count(), 3);
}

BoardContents TestPack::contents(const QLocale& locale) const
{
    BoardContents contents = m_sample->window.board().contents();
    contents.locale = locale;
    contents.settings.asOf = QDate(2026, 1, 15);
    return contents;
}

PageSetup TestPack::setup(const BoardContents& contents, const PackPlan& plan)
{
    PageSetup setup;
    setup.title = packTitleOf(plan, contents);
    setup.library = u"sample.atlas"_s;
    setup.author = u"规划处"_s;
    setup.date = QDateTime(QDate(2026, 1, 15), QTime(8, 0), Qt::UTC);
    setup.locale = contents.locale;
    return applied(plan, setup);
}

QString TestPack::write(const PackPlan& plan, const BoardContents& contents, const QString& name)
{
    const QString path = m_folder.filePath(name);
    const PageSetup page = setup(contents, plan);
    const auto written = writePrintable({[&] { return composePack(plan, contents, page); }, {}}, page, path);
    if (!written)
        qWarning("%s (%s)", qPrintable(written.error().message), qPrintable(written.error().detail));
    return written ? path : QString();
}

void TestPack::textIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestPack::textIsFound()
{
    QFETCH(QString, language);
    const BoardContents board = contents(QLocale(language));
    const QString path = write(PackPlan::standard(), board, language + u".pdf"_s);
    QVERIFY(!path.isEmpty());
    const QString text = output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    const QString found = withoutBlanks(text);
    for (const Institution& hospital : board.dataset.institutions)
        QVERIFY2(found.contains(withoutBlanks(typeset(localized(hospital.name, hospital.nameEn, board.locale)))),
            qPrintable(hospital.name));
    int figures = 0;
    for (const ComparisonRow& row : overview::comparedConcepts(board)) {
        for (const Slot& slot : row.slotList) {
            if (!slot.figure)
                continue;
            const QuantityText figure
                = words::figureText(slot.figure->observation, slot.figure->indicator, board.locale);
            QVERIFY2(found.contains(withoutBlanks(figure.sign + figure.figure)), qPrintable(figure.figure));
            ++figures;
        }
    }
    QVERIFY(figures > 10);
    for (const Source& source : board.dataset.sources)
        QVERIFY2(found.contains(withoutBlanks(typeset(localized(source.title, source.titleEn, board.locale)))),
            qPrintable(source.title));
    for (const QChar c : text)
        QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, qPrintable(QString(c)));
    // Between Latin words the blanks are blanks.
    QVERIFY(text.contains(u"sample.atlas · printed 2026-01-15"_s));
    QVERIFY(output(u"pdfinfo"_s, {path}).contains(u"规划处"_s));
}

void TestPack::charactersBeyondThePlane()
{
    BoardContents board = contents();
    PackPlan plan = PackPlan::standard();
    plan.title = u"赵𬱖与𠮷野：人民医院胶囊户口 SCI 2330 篇…"_s;
    const QString path = write(plan, board, u"plane.pdf"_s);
    QVERIFY(!path.isEmpty());
    QVERIFY(output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).contains(plan.title));
}

void TestPack::everythingEmbedded()
{
    const QString path = write(PackPlan::standard(), contents(), u"fonts.pdf"_s);
    const QStringList fonts = output(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 2);
    for (const QString& font : fonts)
        QVERIFY2(font.contains(u"yes yes yes"_s), qPrintable(font));
    QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

void TestPack::repeatable()
{
    const PackPlan plan = PackPlan::standard();
    const BoardContents board = contents();
    const auto once = toPdf(composePack(plan, board, setup(board, plan)));
    const auto twice = toPdf(composePack(plan, board, setup(board, plan)));
    QVERIFY(once && twice);
    QCOMPARE(*once, *twice);
    QVERIFY(once->size() < 3 * 1024 * 1024);
}

void TestPack::eightHospitalsTwentyCharts_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestPack::eightHospitalsTwentyCharts()
{
    QFETCH(QString, language);
    constexpr qint64 kLongest = 30000; ///< ms, for a machine with other things to do
    const BoardContents board = eightByTwenty(QLocale(language));
    const PackPlan plan = PackPlan::standard();
    const PageSetup page = setup(board, plan);
    QElapsedTimer timer;
    timer.start();
    const PaperDocument document = composePack(plan, board, page);
    const qint64 composed = timer.elapsed();
    const QString path = m_folder.filePath(u"twenty.pdf"_s);
    int told = 0;
    const Printable printable {[&] { return document; }, {}};
    const auto written = writePrintable(printable, page, path, [&](int done, int total) {
        told += done <= total ? 1 : 0;
        return true;
    });
    const qint64 all = timer.elapsed();
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const qint64 size = QFileInfo(path).size();
    qInfo("8 hospitals, 20 charts: %d pages, laid out in %lld ms, in all %lld ms, %lld bytes",
        int(document.pages.size()), composed, all, size);
    QVERIFY(all < kLongest);
    QVERIFY(size < 3 * 1024 * 1024);
    QVERIFY(told > document.pages.size());
    QSet<QString> charts;
    for (const Drawing& drawing : document.pages) {
        for (const Hit& hit : drawing.hits()) {
            if (hit.action.startsWith(u"edit:chart:"))
                charts.insert(hit.action);
        }
    }
    QCOMPARE(charts.size(), 20);
    // Cancelled on any page it leaves what stood there before, and nothing beside it.
    QFile before(path);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray kept = before.readAll();
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    const auto last = int(document.pages.size());
    for (const int stop : {0, last / 2, last}) {
        const auto cancelled = writePrintable(printable, page, path, [&](int done, int) { return done < stop; });
        QVERIFY(!cancelled);
        QVERIFY2(cancelled.error().message.contains(u"Cancelled"_s), qPrintable(cancelled.error().message));
        before.seek(0);
        QCOMPARE(before.readAll(), kept);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), files);
    }
}

void TestPack::nothingIsCutBetweenPages_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<QString>("language");
    QTest::newRow("A4 landscape") << u"A4"_s << true << u"en"_s;
    QTest::newRow("A3 portrait Chinese") << u"A3"_s << false << u"zh_CN"_s;
}

/// Eight hospitals with long names are the worst case: no chart is cut, no heading stands alone, no page is left empty.
void TestPack::nothingIsCutBetweenPages()
{
    QFETCH(QString, paper);
    QFETCH(bool, landscape);
    QFETCH(QString, language);
    const BoardContents board = eightByTwenty(QLocale(language));
    PackPlan plan = PackPlan::standard();
    plan.paper = paper;
    plan.landscape = landscape;
    const PageSetup page = setup(board, plan);
    const PaperDocument document = composePack(plan, board, page);
    const QRectF body = page.body();
    for (qsizetype i = 1; i < document.pages.size(); ++i) {
        qreal lowest = body.top();
        QStringList texts;
        for (const DrawingItem& item : document.pages.at(i).items()) {
            const QRectF box = boundsOf(item);
            QVERIFY2(QRectF(QPointF(), document.sheet).contains(box), qPrintable(u"page %1"_s.arg(i + 1)));
            const auto* text = std::get_if<TextItem>(&item);
            if (text && text->role != TextRole::Small && text->role != TextRole::SmallBold && box.top() < body.bottom())
                lowest = qMax(lowest, box.bottom());
            if (text)
                texts.append(text->text);
            // A part's title has something beneath it on its page.
            if (text && text->role == TextRole::PaperHead)
                QVERIFY2(box.bottom() < body.bottom() - 80, qPrintable(text->text));
        }
        QVERIFY2(lowest > body.top() + 40, qPrintable(u"page %1: "_s.arg(i + 1) + texts.join(u'|')));
    }
}

void TestPack::boxes_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << u"A4"_s << false << u"zh_CN"_s << u"595 x 842"_s;
    QTest::newRow("A4 landscape") << u"A4"_s << true << u"en"_s << u"842 x 595"_s;
    QTest::newRow("A4 English") << u"A4"_s << false << u"en"_s << u"595 x 842"_s;
    QTest::newRow("A3") << u"A3"_s << false << u"en"_s << u"842 x 1191"_s;
    QTest::newRow("A3 landscape") << u"A3"_s << true << u"zh_CN"_s << u"1191 x 842"_s;
}

void TestPack::boxes()
{
    QFETCH(QString, paper);
    QFETCH(bool, landscape);
    QFETCH(QString, language);
    QFETCH(QString, size);
    PackPlan plan = PackPlan::standard();
    plan.paper = paper;
    plan.landscape = landscape;
    plan.grey = landscape;
    const QString path = write(plan, contents(QLocale(language)), u"boxes.pdf"_s);
    QVERIFY(!path.isEmpty());
    QVERIFY2(output(u"pdfinfo"_s, {path}).contains(size), qPrintable(output(u"pdfinfo"_s, {path})));

    QVector<QSizeF> pages;
    const QVector<Word> words = wordsOf(path, pages);
    QVERIFY(words.size() > 500);
    constexpr double kEdge = 24; // pt: nothing stands nearer to the paper's edge
    for (const Word& word : words) {
        const QSizeF page = pages.at(word.page);
        QVERIFY2(
            QRectF(QPointF(), page).adjusted(kEdge, kEdge, -kEdge, -kEdge).contains(word.box), qPrintable(word.text));
    }
    // A word's box is as high as its font: the part that digits and hanzi fill is half of it.
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF box = words.at(i).box;
        const QRectF core = box.adjusted(0.6, box.height() * 0.32, -0.6, -box.height() * 0.32);
        for (qsizetype k = i + 1; k < words.size() && words.at(k).page == words.at(i).page; ++k) {
            const QRectF other = words.at(k).box;
            const QRectF otherCore = other.adjusted(0.6, other.height() * 0.32, -0.6, -other.height() * 0.32);
            QVERIFY2(!core.isValid() || !otherCore.isValid() || !core.intersects(otherCore),
                qPrintable(
                    u"page %1: “%2” and “%3”"_s.arg(words.at(i).page + 1).arg(words.at(i).text, words.at(k).text)));
        }
    }
}

void TestPack::numberedByAppearance()
{
    const PackPlan plan = PackPlan::standard();
    const BoardContents board = contents();
    const PaperDocument document = composePack(plan, board, setup(board, plan));
    int next = 1;
    int marks = 0;
    for (const Drawing& page : document.pages) {
        QSet<int> marked;
        for (const Hit& hit : page.hits()) {
            if (!hit.action.startsWith(u"source:"))
                continue;
            const int number = hit.action.mid(7).toInt();
            QVERIFY(number >= 1 && number <= next);
            next = qMax(next, number + 1);
            marked.insert(number);
            ++marks;
        }
        // Each has its short form at the foot: a bold number at the left edge.
        QSet<int> atFoot;
        for (const DrawingItem& item : page.items()) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text && text->role == TextRole::SmallBold && text->text.toInt() > 0)
                atFoot.insert(text->text.toInt());
        }
        QVERIFY(atFoot.contains(marked));
    }
    QCOMPARE(next - 1, int(board.dataset.sources.size()));
    QVERIFY(marks > 100);
}

void TestPack::bookmarksAndLinks()
{
    const PackPlan plan = PackPlan::standard();
    const BoardContents board = contents();
    const PaperDocument document = composePack(plan, board, setup(board, plan));
    QStringList titles;
    for (const PaperDocument::Bookmark& bookmark : document.bookmarks) {
        if (bookmark.level == 0)
            titles.append(bookmark.title);
    }
    QCOMPARE(titles.size(), kPackSectionCount);
    // A bookmark, and with it the list of contents, names the page on which the title stands.
    for (const PaperDocument::Bookmark& bookmark : document.bookmarks) {
        if (bookmark.level > 0 || bookmark.page == 0)
            continue;
        const QVector<DrawingItem>& items = document.pages.at(bookmark.page).items();
        QVERIFY2(std::any_of(items.cbegin(), items.cend(),
                     [&](const DrawingItem& item) {
                         const auto* text = std::get_if<TextItem>(&item);
                         return text && text->role == TextRole::PaperHead && text->text == bookmark.title
                             && text->box.top() == bookmark.y;
                     }),
            qPrintable(bookmark.title));
    }
    QVERIFY(document.links.size() > 100);
    for (const PaperDocument::Link& link : document.links) {
        QVERIFY(link.page < document.pages.size() && link.targetPage < document.pages.size());
        QVERIFY(QRectF(QPointF(), document.sheet).contains(link.rect));
    }
    const auto pdf = toPdf(document);
    QVERIFY(pdf);
    const QString path = m_folder.filePath(u"links.pdf"_s);
    QVERIFY(writeFile(path, *pdf));
    const QString dump = output(u"pdfinfo"_s, {u"-dests"_s, path});
    QVERIFY(!dump.isNull());
}

void TestPack::typeIsLargeEnough()
{
    constexpr qreal kComparedPoints = 8 / 0.75; // px
    const BoardContents board = contents();
    PackPlan plan = PackPlan::standard();
    for (const int perPage : {1, 6}) {
        plan.chartsPerPage = perPage;
        const PaperDocument document = composePack(plan, board, setup(board, plan));
        for (const Drawing& page : document.pages) {
            for (const DrawingItem& item : page.items()) {
                if (const auto* text = std::get_if<TextItem>(&item))
                    QVERIFY(document.theme->font(text->role).pixelSize() >= kComparedPoints);
            }
        }
    }
}

void TestPack::viewsAndChart()
{
    const BoardContents board = contents();
    for (int i = 0; i < kBoardViewCount; ++i) {
        const QString path = write(planFor(static_cast<BoardView>(i)), board, u"view%1.pdf"_s.arg(i));
        QVERIFY(!path.isEmpty());
        const QString text = withoutBlanks(output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
        for (const Institution& hospital : board.dataset.institutions)
            QVERIFY2(text.contains(withoutBlanks(hospital.name)) || text.contains(withoutBlanks(hospital.shortName)),
                qPrintable(hospital.name));
    }
    const PackPlan plan = planForChart(u"beds"_s);
    const PaperDocument chart = composePack(plan, board, setup(board, plan));
    QCOMPARE(chart.pages.size(), 1);
    QVERIFY(!chart.links.isEmpty());
}

void TestPack::headsRepeat()
{
    const BoardContents board = contents();
    PackPlan plan = planFor(BoardView::Profile);
    const PaperDocument document = composePack(plan, board, setup(board, plan));
    QVERIFY(document.pages.size() > 3);
    const qreal top = setup(board, plan).body().top();
    for (qsizetype i = 1; i + 1 < document.pages.size(); ++i) {
        int marks = 0;
        for (const DrawingItem& item : document.pages.at(i).items()) {
            const auto* mark = std::get_if<MarkItem>(&item);
            marks += mark && mark->centre.y() < top + 40 ? 1 : 0;
        }
        QCOMPARE(marks, 3);
    }
}

void TestPack::emptySections()
{
    const BoardContents board = contents();
    PackPlan plan = PackPlan::standard();
    for (PackSection& section : plan.sections)
        section.on = false;
    const PaperDocument document = composePack(plan, board, setup(board, plan));
    QCOMPARE(document.pages.size(), 1);
    QVERIFY(toPdf(document));
    const BoardContents nothing;
    QVERIFY(toPdf(composePack(PackPlan::standard(), nothing, setup(nothing, plan))));
}

void TestPack::planKeepsWhatItDoesNotKnow()
{
    PackPlan plan = PackPlan::standard();
    plan.title = u"三家医院"_s;
    plan.sections.move(2, 5);
    plan.sections[1].on = false;
    plan.sections[3].remark = u"两行\n备注"_s;
    plan.charts = QStringList {u"beds"_s, u"staff"_s};
    plan.headlines.insert(u"beds"_s, u"床位最多"_s);
    plan.chartsPerPage = 2;
    plan.paper = u"A3"_s;
    QJsonObject json = plan.toJson();
    QCOMPARE(PackPlan::fromJson(json), plan);
    json.insert(u"watermark"_s, u"draft"_s);
    QCOMPARE(PackPlan::fromJson(json).toJson(), json);
    // Nonsense is the usual pack.
    QCOMPARE(PackPlan::fromJson({{u"sections"_s, 3}, {u"chartsPerPage"_s, u"many"_s}}).sections,
        PackPlan::standard().sections);
}

void TestPack::missingCharactersAreNamed()
{
    const BoardContents board = contents();
    PackPlan plan = PackPlan::standard();
    plan.title = u"𓀀"_s;
    const auto pdf = toPdf(composePack(plan, board, setup(board, plan)));
    QVERIFY(!pdf);
    QVERIFY2(pdf.error().message.contains(u"U+13000 EGYPTIAN HIEROGLYPH A001"_s), qPrintable(pdf.error().message));
}

void TestPack::nothingHalfWritten()
{
    const BoardContents board = contents();
    const PackPlan plan = PackPlan::standard();
    PageSetup page = setup(board, plan);
    const Printable pack {[&] { return composePack(plan, board, page); }, {}};
    const QString nowhere = m_folder.filePath(u"nowhere/pack.pdf"_s);
    QCOMPARE(writePrintable(pack, page, nowhere).error().code, Error::Code::Io);
    const QString cancelled = m_folder.filePath(u"cancelled.pdf"_s);
    QVERIFY(!writePrintable(pack, page, cancelled, [](int done, int) { return done < 3; }));
    QVERIFY(!QFile::exists(cancelled));
    QVERIFY(!writePrintable(pack, page, m_folder.filePath(u"pack.png"_s)));
    page.paper = QPageSize(QPageSize::A7);
    const QString small = m_folder.filePath(u"small.pdf"_s);
    QVERIFY(writePrintable(pack, page, small).error().message.contains(u"too small"_s));
    QVERIFY(!QFile::exists(small));
}

void TestPack::svg()
{
    const BoardContents board = contents();
    const PackPlan plan = planForChart(u"beds"_s);
    const PageSetup page = setup(board, plan);
    const Theme theme = page.theme();
    const QByteArray once = toSvg(drawChart(board, u"beds"_s, 640, theme), page);
    QCOMPARE(once, toSvg(drawChart(board, u"beds"_s, 640, theme), page));
    QString text;
    QXmlStreamReader reader(once);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(u"2,330"_s));
    QVERIFY(withoutBlanks(text).contains(u"辽宁省肿瘤医院"_s));
}

QTEST_MAIN(TestPack)
#include "tst_pack.moc"
