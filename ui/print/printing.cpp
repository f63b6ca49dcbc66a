// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "ui/print/pdf.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace atlas {

namespace {
struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};
} // namespace

std::optional<Error> noPrinterError()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        return std::nullopt;
    return Error {
        Error::Code::NotFound, PrintingText::tr("No printer is set up on this computer. Save as PDF instead."), {}};
}

Result<void> paintPages(const PaperDocument& document, QPrinter& printer, const Progress& progress)
{
    const Error gone {Error::Code::Io,
        PrintingText::tr("The printer does not answer; nothing more was sent to it. Check it, or save as PDF."),
        printer.printerName()};
    QPainter painter;
    if (!painter.begin(&printer))
        return gone;
    const qreal scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    for (int i = 0; i < document.pages.size(); ++i) {
        if (progress && !progress(i, int(document.pages.size()))) {
            printer.abort();
            return Error {Error::Code::Conflict, PrintingText::tr("Printing was cancelled."), {}};
        }
        if (i > 0 && !printer.newPage())
            return gone;
        paintPage(painter, document, i);
    }
    const bool ended = painter.end();
    return ended && printer.printerState() != QPrinter::Error ? Result<void>() : Result<void>(gone);
}

Result<void> printDocument(const PaperDocument& document, QWidget* parent, const Progress& progress)
{
    if (auto none = noPrinterError())
        return std::move(*none);
    if (auto missing = missingCharactersError(document))
        return std::move(*missing);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(document.layout);
    printer.setFullPage(true);
    printer.setDocName(document.title);
    if (document.theme->kind == Theme::Kind::Grey)
        printer.setColorMode(QPrinter::GrayScale);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, int(document.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return paintPages(document, printer, progress);
}

} // namespace atlas
