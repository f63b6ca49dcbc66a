// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window brings onto paper and into pictures. Split from mainwindow.cpp, which places things.
#include "ui/mainwindow.h"

#include "ui/board/boardpages.h"
#include "ui/libraryhost.h"
#include "ui/print/output.h"
#include "ui/print/pack.h"
#include "ui/print/pdf.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

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
    const BoardContents& contents = m_board.contents();
    const PageSetup setup
        = pageSetup(contents, view, QFileInfo(m_needs.host.library()->path()).fileName(), m_needs.author);
    const Theme theme = setup.theme();
    const Printable printable {[&] { return composePack(planFor(view), contents, setup); },
        [&] { return drawForPaper(view, contents, setup.body().size(), theme); }};
    wrote(writePrintable(printable, setup, *path), *path);
}

void MainWindow::saveChart(const QString& asked)
{
    const auto path = m_needs.prompts.saveFile(
        this, tr("Save chart"), tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"), asked + u".svg"_s);
    if (!path)
        return;
    const PageSetup setup = pageSetup(m_board.contents(), BoardView::Indicators,
        QFileInfo(m_needs.host.library()->path()).fileName(), m_needs.author);
    const Printable printable {[&] { return composePack(planForChart(asked), m_board.contents(), setup); },
        [&] { return m_pages->chartDrawing(asked); }};
    wrote(writePrintable(printable, setup, *path), *path);
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
    PageSetup setup
        = pageSetup(m_board.contents(), view, QFileInfo(m_needs.host.library()->path()).fileName(), m_needs.author);
    if (const auto missing = missingCharactersError(composePack(planFor(view), m_board.contents(), setup))) {
        m_pages->messages().showError(*missing);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(QPageLayout(setup.paper, setup.orientation, QMarginsF()));
    printer.setFullPage(true);
    printer.setDocName(setup.title);
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print %1").arg(title(view)));
    preview.resize(1000, 800);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter* target) {
        setup.paper = target->pageLayout().pageSize();
        setup.orientation = target->pageLayout().orientation();
        setup.grey = target->colorMode() == QPrinter::GrayScale;
        const PaperDocument document = composePack(planFor(view), m_board.contents(), setup);
        QPainter painter(target);
        const qreal scale = target->resolution() / 96.0;
        painter.scale(scale, scale);
        for (int i = 0; i < document.pages.size(); ++i) {
            if (i > 0)
                target->newPage();
            paintPage(painter, document, i);
        }
    });
    preview.exec();
}

} // namespace atlas
