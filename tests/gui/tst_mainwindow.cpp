// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewindow.h"
#include "ui/board/boardpages.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/models/roles.h"
#include "ui/print/printing.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSqlDatabase>
#include <QTableView>
#include <QtTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const QStringList kThree {u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s};

QAction* actionNamed(MainWindow& window, const QString& text)
{
    for (QAction* action : window.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }

    void sampleOpensWithItsHospitals()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.show();
        auto* list = sample.find<QListView>("institutionList");
        QVERIFY(list);
        QVERIFY(list->model()->rowCount() >= 10);
        QVERIFY(sample.window.windowTitle().contains(u"Sample library"_s));
        QVERIFY(sample.find<QLabel>("fileLabel")->text().contains(u"sample.atlas"_s));
    }

    void searchTickAndUntick()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.show();
        auto* search = sample.find<QLineEdit>("search");
        auto* list = sample.find<QListView>("institutionList");
        QTest::keyClicks(search, u"nmgzlyy"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < 10);
        QCOMPARE(list->model()->index(0, 0).data(IdRole).toString(), u"nm-cancer"_s);
        QTest::keyClick(search, Qt::Key_Return);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(sample.window.board().ids(), QStringList {u"nm-cancer"_s});
        auto* compared = sample.find<QListView>("comparedList");
        QCOMPARE(compared->model()->rowCount(), 1);
        compared->setCurrentIndex(compared->model()->index(0, 0));
        QTest::keyClick(compared, Qt::Key_Space);
        QVERIFY(sample.window.board().ids().isEmpty());
    }

    void nothingFoundIsSaid()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.show();
        QTest::keyClicks(sample.find<QLineEdit>("search"), u"no such hospital"_s);
        auto* nothing = sample.find<QLabel>("nothingFound");
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(u"no such hospital"_s));
    }

    void everyViewShowsTheComparison_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<QLocale>("locale");
        for (int view = 0; view < kBoardViewCount; ++view) {
            for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::Chinese, QLocale::China)})
                QTest::addRow("%s %s", qPrintable(toWord(static_cast<BoardView>(view))), qPrintable(locale.name()))
                    << view << locale;
        }
    }
    void everyViewShowsTheComparison()
    {
        QFETCH(int, view);
        QFETCH(QLocale, locale);
        SampleWindow sample(locale);
        sample.openSample();
        sample.window.compare(kThree);
        sample.window.showView(static_cast<BoardView>(view));
        sample.window.show();
        QCOMPARE(sample.window.pages().view(), static_cast<BoardView>(view));
        const QImage image = sample.window.grab().toImage().scaled(200, 130);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 10);
    }

    void clickedFigureIsAnswered()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.compare(kThree);
        sample.window.showView(BoardView::Table);
        sample.window.show();
        auto* table = sample.find<QTableView>("figureTable");
        int row = -1;
        for (int i = 0; i < table->model()->rowCount() && row < 0; ++i) {
            if (table->model()->index(i, 2).data().toString() == u"2,330")
                row = i;
        }
        QVERIFY(row >= 0);
        table->setCurrentIndex(table->model()->index(row, 2));
        auto* evidence = sample.find<EvidencePanel>("evidencePanel");
        QVERIFY(evidence->evidence());
        const QString text = evidence->plainText();
        QVERIFY2(text.contains(u"2,330"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2330张床位"_s) || text.contains(u"2330张"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Source"_s), qPrintable(text));
        auto* copy = sample.find<QPushButton>("copyCitation");
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"2,330"_s));
    }

    void badFilesAreSaidAndChangeNothing_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"missing", "folder", "text", "empty", "damaged", "newer"})
            QTest::addRow("%s", kind) << QString::fromLatin1(kind);
    }
    void badFilesAreSaidAndChangeNothing()
    {
        QFETCH(QString, kind);
        SampleWindow sample;
        sample.openSample();
        sample.window.compare(kThree);
        sample.window.show();
        QTemporaryDir folder;
        QString path = folder.filePath(u"bad.atlas"_s);
        if (kind == u"folder")
            QVERIFY(QDir().mkpath(path));
        else if (kind == u"text")
            QVERIFY(!writeFile(path, "this is no library").isEmpty());
        else if (kind == u"empty")
            QVERIFY(!writeFile(path, {}).isEmpty());
        else if (kind == u"damaged" || kind == u"newer") {
            {
                auto made = Library::create(path);
                QVERIFY(made);
            }
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (kind == u"damaged") {
                file.resize(file.size() / 2);
                file.seek(100);
                file.write(QByteArray(3000, '\x5a'));
            } else {
                file.seek(60); // user_version, big endian
                file.write(QByteArray::fromHex("0000ffff"));
            }
        }
        QFile before(path);
        const QByteArray bytes = before.open(QIODevice::ReadOnly) ? before.readAll() : QByteArray();
        before.close();
        sample.window.open(path);
        auto& bar = sample.window.pages().messages();
        QVERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains(u"bad.atlas"_s), qPrintable(bar.text()));
        QCOMPARE(sample.window.board().ids(), kThree); // the present library stays
        QFile after(path);
        QCOMPARE(after.open(QIODevice::ReadOnly) ? after.readAll() : QByteArray(), bytes);
    }

    void restoringTheSampleKeepsTheFormerOne()
    {
        SampleWindow sample;
        sample.openSample();
        actionNamed(sample.window, u"Restore sample"_s)->trigger();
        QCOMPARE(QDir(sample.folder.path()).entryList({u"sample-*.atlas"_s}).size(), 1);
        QVERIFY(sample.host.isSample());
        QCOMPARE(sample.window.board().ids(), kThree);
    }

    void fileActionsAskAndAnswer()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.compare(kThree);
        QTemporaryDir out;
        sample.prompts.answers = {out.filePath(u"copy.atlas"_s)};
        actionNamed(sample.window, u"Save a copy…"_s)->trigger();
        QVERIFY(QFileInfo::exists(out.filePath(u"copy.atlas"_s)));
        sample.prompts.answers = {out.filePath(u"package"_s)};
        actionNamed(sample.window, u"Export data package…"_s)->trigger();
        QVERIFY(QFileInfo::exists(out.filePath(u"package/observations.csv"_s)));
        for (const char* suffix : {"pdf", "svg", "png"}) {
            const QString path = out.filePath(u"view."_s + QLatin1StringView(suffix));
            sample.prompts.answers = {path};
            actionNamed(sample.window, u"Save view as PDF, SVG or PNG…"_s)->trigger();
            QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo(path).size() > 1000, suffix, 30000);
        }
        if (noPrinterError()) {
            // One chart alone is printed as well; without a printer it is offered as a file.
            Q_EMIT sample.window.pages().chartPrintWanted(u"beds"_s);
            QVERIFY(sample.window.pages().messages().text().contains(u"No printer"_s));
            const QString path = out.filePath(u"chart.pdf"_s);
            sample.prompts.answers = {path};
            for (QPushButton* button : sample.window.pages().messages().findChildren<QPushButton*>()) {
                if (button->text() == u"Save as PDF…"_s)
                    button->click();
            }
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, 30000);
        }
        sample.prompts.answers = {out.filePath(u"mine.atlas"_s), out.filePath(u"package/datapackage.json"_s)};
        actionNamed(sample.window, u"New library…"_s)->trigger();
        QVERIFY(sample.window.board().ids().isEmpty());
        actionNamed(sample.window, u"Import data package…"_s)->trigger();
        QVERIFY(sample.window.pages().messages().text().contains(u"added"_s));
        sample.window.compare(kThree);
        QCOMPARE(sample.window.board().ids(), kThree);
    }

    void stateComesBack()
    {
        WindowState state;
        {
            SampleWindow sample;
            sample.openSample();
            sample.window.compare(kThree);
            sample.window.showView(BoardView::Timeline);
            sample.window.setAppearance(Appearance::Dark);
            state = sample.window.state();
        }
        SampleWindow again;
        again.openSample();
        again.window.restore(state);
        QCOMPARE(again.window.board().ids(), kThree);
        QCOMPARE(again.window.pages().view(), BoardView::Timeline);
        QCOMPARE(again.window.state().appearance, Appearance::Dark);
    }

    void backAndForward()
    {
        SampleWindow sample;
        sample.openSample();
        sample.window.compare({u"nm-cancer"_s});
        sample.window.compare(kThree);
        sample.window.showView(BoardView::Table);
        actionNamed(sample.window, u"Back"_s)->trigger();
        QCOMPARE(sample.window.pages().view(), BoardView::Overview);
        actionNamed(sample.window, u"Back"_s)->trigger();
        QCOMPARE(sample.window.board().ids(), QStringList {u"nm-cancer"_s});
        actionNamed(sample.window, u"Forward"_s)->trigger();
        QCOMPARE(sample.window.board().ids(), kThree);
    }

    void hostileTextsAreShownAsTheyAre()
    {
        SampleWindow sample;
        QVERIFY(sample.host.create(sample.folder.filePath(u"hostile.atlas"_s)).has_value());
        const QString name = u"<img src=x onerror=y> & \"Hospital\" "_s + QString(10000, u'长');
        Row row(qsizetype(schema(RecordKind::Institution).columns.size()));
        const auto set = [&](QStringView column, const QString& value) {
            row[schema(RecordKind::Institution).indexOf(column)] = value;
        };
        set(u"id", u"h"_s);
        set(u"name", name);
        set(u"kind", u"hospital"_s);
        set(u"motto", u"=1+1"_s);
        set(u"note", u"</p><script>"_s);
        const auto applied
            = sample.host.library()->apply({{RecordKind::Institution, u"h"_s, row}}, {u"t"_s, u"edit"_s, {}});
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().message));
        sample.window.show();
        sample.window.compare({u"h"_s});
        for (int view = 0; view < kBoardViewCount; ++view) {
            sample.window.showView(static_cast<BoardView>(view));
            QVERIFY(!sample.window.grab().isNull());
        }
        sample.window.board().select({RecordKind::Institution, u"h"_s, {}});
        const QString text = sample.find<EvidencePanel>("evidencePanel")->plainText();
        QVERIFY(text.contains(u"<img src=x onerror=y> & \"Hospital\""_s));
        for (const QLabel* label : sample.window.findChildren<QLabel*>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
