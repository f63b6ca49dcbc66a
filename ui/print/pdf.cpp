// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/pdfoutline.h"
#include "ui/print/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

constexpr int kResolution = 1200;
constexpr int kMostNamed = 8; ///< characters in one message

/// As Qt writes it; nullopt when stopped.
std::optional<QByteArray> drawn(const PaperDocument& document, const Progress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageLayout(document.layout);
    QPainter painter(&writer);
    painter.scale(kResolution / 96.0, kResolution / 96.0);
    for (int i = 0; i < document.pages.size(); ++i) {
        if (progress && !progress(i, int(document.pages.size())))
            return std::nullopt;
        if (i > 0)
            writer.newPage();
        paintPage(painter, document, i);
    }
    painter.end();
    const auto count = int(document.pages.size());
    return !progress || progress(count, count) ? std::optional(bytes) : std::nullopt;
}

QByteArray written(QPDF& pdf, qpdf_object_stream_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(streams);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void load(QPDF& pdf, const QByteArray& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("drawn", bytes.constData(), size_t(bytes.size()));
}

} // namespace

void paintPage(QPainter& painter, const PaperDocument& document, int page)
{
    paint(painter, document.pages.at(page), *document.theme, QRectF(QPointF(), document.sheet));
}

std::optional<Error> missingCharactersError(const PaperDocument& document)
{
    QStringList missing = missingCharacters(document);
    if (missing.isEmpty())
        return std::nullopt;
    const auto count = int(missing.size());
    if (count > kMostNamed)
        missing = missing.mid(0, kMostNamed) << u"…"_s;
    return Error {Error::Code::Unsupported,
        PdfText::tr("The installed fonts have no picture for %n character(s): %1. Install a font that has them, or "
                    "write them differently.",
            nullptr, count)
            .arg(missing.join(u", "_s)),
        {}};
}

Result<QByteArray> toPdf(const PaperDocument& document, const Progress& progress)
{
    if (auto missing = missingCharactersError(document))
        return std::move(*missing);
    const auto raw = drawn(document, progress);
    if (!raw)
        return Error {Error::Code::Conflict, PdfText::tr("Cancelled; nothing was written."), {}};
    try {
        QPDF pdf;
        load(pdf, *raw);
        if (const auto repaired = repairText(pdf, facesOf(document)); !repaired)
            return repaired.error();
        addNavigation(pdf, document);
        // Qt numbers its objects by a hash that differs from run to run. Written once, they stand in the order of the
        // pages; only then are they grouped and compressed.
        const QByteArray ordered = written(pdf, qpdf_o_disable);
        QPDF again;
        load(again, ordered);
        return written(again, qpdf_o_generate);
    } catch (const std::exception& problem) {
        return Error {
            Error::Code::Io, PdfText::tr("The PDF could not be put together."), QString::fromUtf8(problem.what())};
    }
}

} // namespace atlas
