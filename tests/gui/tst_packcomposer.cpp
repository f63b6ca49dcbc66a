// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewindow.h"
#include "ui/print/packcomposer.h"
#include "ui/print/packpreview.h"
#include "ui/print/printing.h"
#include "ui/print/viewdata.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atlas;

/// The composer as a person uses it, on the sample.
class TestPackComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsPages();
    void sectionsAreSwitchedAndOrdered();
    void editsInPlace();
    void headlineAndRemark();
    void paper();
    void saves();
    void cancels();
    void savesWhatWasJustTyped();
    void closesWhileItWrites();
    void noChartIsNoChart();
    void fitsTheWidth();
    void saysWhatWentWrong();
    void packIsTakenUpAgain();
    void copiesTheView();

private:
    template<typename T> T* find(const char* name) const { return m_composer->findChild<T*>(QLatin1StringView(name)); }
    [[nodiscard]] bool ready() const { return !m_composer->isComposing() && m_composer->document() != nullptr; }
    [[nodiscard]] QStringList parts() const
    {
        QStringList titles;
        for (const PaperDocument::Bookmark& bookmark : m_composer->document()->bookmarks) {
            if (bookmark.level == 0)
                titles.append(bookmark.title);
        }
        return titles;
    }
    void open();

    std::unique_ptr<SampleWindow> m_sample;
    PackComposer* m_composer = nullptr;
};

void TestPackComposer::init()
{
    m_sample = std::make_unique<SampleWindow>();
    m_sample->openSample();
    m_sample->window.compare({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s});
    open();
}

void TestPackComposer::open()
{
    m_sample->window.openComposer();
    m_composer = m_sample->window.findChild<PackComposer*>();
    QVERIFY(m_composer);
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 20000);
}

void TestPackComposer::cleanup() { m_sample.reset(); }

void TestPackComposer::showsPages()
{
    auto* preview = find<PackPreview>("packPreview");
    QVERIFY(preview->pages() > 5);
    QCOMPARE(preview->currentPage(), 0);
    preview->showPage(3);
    QCOMPARE(preview->currentPage(), 3);
    preview->setZoom(2);
    QCOMPARE(preview->currentPage(), 3);
    QVERIFY(preview->placeOf(u"edit:title"_s));
}

void TestPackComposer::sectionsAreSwitchedAndOrdered()
{
    auto* list = find<QListWidget>("packSections");
    QCOMPARE(list->count(), kPackSectionCount);
    const QStringList before = parts();
    list->item(3)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY_WITH_TIMEOUT(ready() && !parts().contains(before.at(3)), 20000);
    // The second section down by one.
    list->setCurrentRow(1);
    for (QAction* action : list->actions()) {
        if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Down))
            action->trigger();
    }
    QCOMPARE(list->currentRow(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(ready() && parts().value(1) == before.at(2), 20000);
    QCOMPARE(parts().at(2), before.at(1));
    QCOMPARE(m_composer->plan().sections.size(), kPackSectionCount);
}

void TestPackComposer::editsInPlace()
{
    auto* preview = find<PackPreview>("packPreview");
    auto* editor = find<QLineEdit>("packEditor");
    QVERIFY(editor->isHidden());
    Q_EMIT preview->editWanted(u"edit:title"_s);
    QVERIFY(!editor->isHidden());
    editor->selectAll();
    QTest::keyClicks(editor, u"Third quarter"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(editor->isHidden());
    QCOMPARE(m_composer->plan().title, u"Third quarter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ready() && m_composer->document()->title.startsWith(u"Third quarter"_s), 20000);
    Q_EMIT preview->editWanted(u"edit:title:profile"_s);
    QTest::keyClicks(editor, u"Who they are"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(ready() && parts().contains(u"Who they are"_s), 20000);
    // Escape leaves everything as it was.
    Q_EMIT preview->editWanted(u"edit:title"_s);
    QTest::keyClicks(editor, u"No"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(m_composer->plan().title, u"Third quarter"_s);
}

void TestPackComposer::headlineAndRemark()
{
    auto* charts = find<QListWidget>("packCharts");
    charts->setCurrentRow(0);
    QTest::keyClicks(find<QLineEdit>("packHeadline"), u"Three definitions, no ranking"_s);
    find<QListWidget>("packSections")->setCurrentRow(4);
    find<QPlainTextEdit>("packRemark")->setPlainText(u"Read the notes first."_s);
    const auto shows = [&](const QString& wanted) {
        for (const Drawing& page : m_composer->document()->pages) {
            for (const DrawingItem& item : page.items()) {
                const auto* text = std::get_if<TextItem>(&item);
                if (text && text->text == wanted)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ready() && shows(u"Read the notes first."_s), 20000);
    QVERIFY(shows(u"Three definitions, no ranking"_s));
}

void TestPackComposer::paper()
{
    const QSizeF before = m_composer->document()->sheet;
    find<QComboBox>("packOrientation")->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(ready() && m_composer->document()->sheet == before.transposed(), 20000);
    find<QComboBox>("packColour")->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(ready() && m_composer->document()->theme->kind == Theme::Kind::Grey, 20000);
}

void TestPackComposer::saves()
{
    const QString path = m_sample->folder.filePath(u"pack.pdf"_s);
    m_sample->prompts.answers = {path};
    QTest::mouseClick(find<QPushButton>("packSave"), Qt::LeftButton);
    // The window answers while the file is written.
    QVERIFY(m_composer->isBusy());
    QVERIFY(!find<QProgressBar>("packProgress")->isHidden());
    QVERIFY(!find<QPushButton>("packSave")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isBusy(), 30000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(m_composer->messages().text().contains(path));
    QVERIFY(find<QProgressBar>("packProgress")->isHidden());
}

void TestPackComposer::cancels()
{
    const QString path = m_sample->folder.filePath(u"never.pdf"_s);
    m_sample->prompts.answers = {path};
    m_composer->save();
    find<QPushButton>("packCancel")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isBusy(), 30000);
    QVERIFY(!QFile::exists(path));
    QVERIFY2(m_composer->messages().text().contains(u"Cancelled"_s), qPrintable(m_composer->messages().text()));
    // And it can be done after all.
    m_sample->prompts.answers = {path};
    m_composer->save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isBusy(), 30000);
    QVERIFY(QFile::exists(path));
}

void TestPackComposer::savesWhatWasJustTyped()
{
    const QString path = m_sample->folder.filePath(u"fresh.pdf"_s);
    auto* title = find<QLineEdit>("packTitle");
    title->setFocus();
    QTest::keyClicks(title, u"Just typed"_s);
    QVERIFY(m_composer->isComposing());
    m_sample->prompts.answers = {path};
    m_composer->save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isBusy(), 30000);
    QVERIFY(QFile::exists(path));
    QVERIFY2(m_composer->document()->title.startsWith(u"Just typed"_s), qPrintable(m_composer->document()->title));
}

void TestPackComposer::closesWhileItWrites()
{
    const QString path = m_sample->folder.filePath(u"closed.pdf"_s);
    m_sample->prompts.answers = {path};
    m_composer->save();
    delete m_composer;
    QVERIFY(!QFile::exists(path));
}

void TestPackComposer::noChartIsNoChart()
{
    auto* charts = find<QListWidget>("packCharts");
    const QString title = usualTitle(PackSection::Kind::Charts);
    QVERIFY(parts().contains(title));
    for (int i = 0; i < charts->count(); ++i)
        charts->item(i)->setCheckState(Qt::Unchecked);
    QCOMPARE(m_composer->plan().charts, std::optional(QStringList()));
    QTRY_VERIFY_WITH_TIMEOUT(ready() && !parts().contains(title), 20000);
    QVERIFY(parts().contains(usualTitle(PackSection::Kind::Overview)));
    // Taken up again it still has none.
    QCOMPARE(PackPlan::fromJson(m_composer->plan().toJson()), m_composer->plan());
    m_composer->close();
    QTRY_VERIFY(!m_sample->window.findChild<PackComposer*>());
    open();
    QVERIFY(!parts().contains(title));
}

void TestPackComposer::fitsTheWidth()
{
    auto* preview = find<PackPreview>("packPreview");
    // At no height does the bar that fitting needs change what fits.
    for (int height = 300; height < 2000; height += 37) {
        m_composer->resize(900, height);
        QCoreApplication::processEvents();
        const int width = preview->viewport()->width();
        QCoreApplication::processEvents();
        QCOMPARE(preview->viewport()->width(), width);
        QCOMPARE(preview->horizontalScrollBar()->maximum(), 0);
    }
}

void TestPackComposer::saysWhatWentWrong()
{
    m_sample->prompts.answers = {m_sample->folder.filePath(u"no/such/folder/pack.pdf"_s)};
    m_composer->save();
    QTRY_VERIFY_WITH_TIMEOUT(m_composer->messages().text().contains(u"cannot be written"_s), 30000);
    QVERIFY(!m_composer->isBusy());
    if (noPrinterError()) {
        m_composer->print();
        QVERIFY(m_composer->messages().text().contains(u"No printer"_s));
    }
    auto* title = find<QLineEdit>("packTitle");
    title->setText(u"𓀀"_s);
    Q_EMIT title->textEdited(title->text());
    QTRY_VERIFY_WITH_TIMEOUT(m_composer->messages().text().contains(u"U+13000"_s), 20000);
}

void TestPackComposer::packIsTakenUpAgain()
{
    QTest::keyClicks(find<QLineEdit>("packOccasion"), u"Board meeting"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 20000);
    m_composer->close();
    QTRY_VERIFY(!m_sample->window.findChild<PackComposer*>());
    open();
    QCOMPARE(m_composer->plan().occasion, u"Board meeting"_s);
}

void TestPackComposer::copiesTheView()
{
    m_sample->window.showView(BoardView::Indicators);
    m_sample->window.copyView();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasFormat(u"image/svg+xml"_s));
    QVERIFY(copied->hasImage());
    QVERIFY(copied->text().contains(u"2330"_s) || copied->text().contains(u"2,330"_s));
    const BoardContents& contents = m_sample->window.board().contents();
    for (const BoardView view : {BoardView::Overview, BoardView::Profile, BoardView::Timeline, BoardView::Table})
        QVERIFY(viewData(view, contents).count(u'\n') > 10);
}

QTEST_MAIN(TestPackComposer)
#include "tst_packcomposer.moc"
