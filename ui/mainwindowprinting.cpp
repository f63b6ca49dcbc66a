// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window brings onto paper and into pictures. Split from mainwindow.cpp, which places things.
#include "ui/mainwindow.h"

#include "ui/board/boardpages.h"
#include "ui/libraryhost.h"
#include "ui/print/output.h"
#include "ui/print/pack.h"
#include "ui/print/packcomposer.h"
#include "ui/print/pdf.h"
#include "ui/print/printing.h"
#include "ui/print/viewdata.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/background.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStatusBar>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

PageSetup pageSetup(const BoardContents& contents, BoardView view, const QString& library, const QString& author)
{
    PageSetup setup;
    // Two or more columns stand better on a wide page; the timeline always does.
    setup.orientation
        = contents.count() > 3 || view == BoardView::Timeline ? QPageLayout::Landscape : QPageLayout::Portrait;
    QStringList names;
    for (const Institution& institution : contents.dataset.institutions)
        names.append(institution.shortLabel(contents.locale));
    setup.title = title(view) + u" · "_s + names.join(contents.isChinese() ? u"、"_s : u", "_s);
    setup.library = library;
    setup.author = author;
    setup.date = printTime();
    setup.locale = contents.locale;
    return setup;
}

} // namespace

void MainWindow::saveView()
{
    const BoardView view = m_pages->view();
    const auto path = m_needs.prompts.saveFile(
        this, tr("Save view"), tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"), toWord(view) + u".pdf"_s);
    if (!path)
        return;
    const BoardContents contents = m_board.contents();
    const PageSetup setup
        = pageSetup(contents, view, QFileInfo(m_needs.host.library()->path()).fileName(), m_needs.host.author());
    const auto theme = std::make_shared<const Theme>(setup.theme());
    write({[view, contents, setup] { return composePack(planFor(view), contents, setup); },
              [view, contents, setup, theme] { return drawForPaper(view, contents, setup.body().size(), *theme); }},
        setup, *path);
}

void MainWindow::saveChart(const QString& asked)
{
    const auto path = m_needs.prompts.saveFile(
        this, tr("Save chart"), tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"), asked + u".svg"_s);
    if (!path)
        return;
    const PageSetup setup = pageSetup(m_board.contents(), BoardView::Indicators,
        QFileInfo(m_needs.host.library()->path()).fileName(), m_needs.host.author());
    const Drawing picture = m_pages->chartDrawing(asked);
    write({[asked, contents = m_board.contents(), setup] { return composePack(planForChart(asked), contents, setup); },
              [picture] { return picture; }},
        setup, *path);
}

void MainWindow::write(const Printable& printable, const PageSetup& setup, const QString& path)
{
    statusBar()->showMessage(tr("Saving %1…").arg(path));
    const auto work = [printable, setup, path] { return writePrintable(printable, setup, path); };
    runBeside(this, work, [this, path](const Result<void>& written) {
        statusBar()->clearMessage();
        wrote(written, path);
    });
}

void MainWindow::wrote(const Result<void>& written, const QString& path)
{
    if (!written)
        m_pages->messages().showError(written.error());
    else
        m_pages->messages().showMessage(MessageBar::Kind::Information, tr("Saved as %1.").arg(path));
}

void MainWindow::printView()
{
    const BoardView view = m_pages->view();
    print(planFor(view),
        pageSetup(
            m_board.contents(), view, QFileInfo(m_needs.host.library()->path()).fileName(), m_needs.host.author()),
        title(view), [this] { saveView(); });
}

void MainWindow::printChart(const QString& asked)
{
    print(planForChart(asked),
        pageSetup(m_board.contents(), BoardView::Indicators, QFileInfo(m_needs.host.library()->path()).fileName(),
            m_needs.host.author()),
        title(BoardView::Indicators), [this, asked] { saveChart(asked); });
}

void MainWindow::print(const PackPlan& plan, PageSetup setup, const QString& what, const std::function<void()>& asPdf)
{
    if (const auto missing = missingCharactersError(composePack(plan, m_board.contents(), setup))) {
        m_pages->messages().showError(*missing);
        return;
    }
    if (const auto none = noPrinterError()) {
        m_pages->messages().showError(*none, {{tr("Save as PDF…"), asPdf}});
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(QPageLayout(setup.paper, setup.orientation, QMarginsF()));
    printer.setFullPage(true);
    printer.setDocName(setup.title);
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print %1").arg(what));
    preview.resize(1000, 800);
    Result<void> failed;
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter* target) {
        setup.paper = target->pageLayout().pageSize();
        setup.orientation = target->pageLayout().orientation();
        setup.grey = target->colorMode() == QPrinter::GrayScale;
        const auto small = tooSmallError(setup);
        failed = small ? Result<void>(*small) : paintPages(composePack(plan, m_board.contents(), setup), *target);
    });
    preview.exec();
    report(failed);
}

void MainWindow::openComposer()
{
    if (m_board.ids().isEmpty()) {
        m_pages->messages().showMessage(
            MessageBar::Kind::Information, tr("A meeting pack needs hospitals: tick one to eight on the left."));
        return;
    }
    delete findChild<PackComposer*>(); // closed, but still there
    const QString library = QFileInfo(m_needs.host.library()->path()).fileName();
    auto* composer = new PackComposer(
        {m_board.contents(), m_pack, pageSetup(m_board.contents(), m_pages->view(), library, m_needs.host.author()),
            m_needs.prompts, m_theme},
        this);
    connect(composer, &PackComposer::planChanged, this, [this](const PackPlan& plan) { m_pack = plan; });
    connect(composer, &QDialog::finished, this, &MainWindow::keepPack);
    // Comparison, library and language stay as they are while it is open.
    composer->setWindowModality(Qt::WindowModal);
    composer->QDialog::show();
}

void MainWindow::copyView()
{
    const BoardView view = m_pages->view();
    const BoardContents& contents = m_board.contents();
    if (contents.isEmpty())
        return;
    PageSetup setup = pageSetup(contents, view, {}, m_needs.host.author());
    setup.dpi = 144;
    const Theme theme = setup.theme();
    const Drawing drawing = drawForPaper(view, contents, setup.body().size(), theme);
    QGuiApplication::clipboard()->setMimeData(clipboardData(drawing, setup, viewData(view, contents)).release());
    statusBar()->showMessage(tr("Picture and figures copied"), 4000);
}

} // namespace atlas
