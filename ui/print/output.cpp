// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

constexpr qreal kImageScale = 2;
constexpr qreal kImageMargin = 16;
constexpr qreal kLargestImageSide = 30000;

QByteArray pdfOf(const Drawing& drawing, const PageSetup& setup)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(setup.title);
    writer.setCreator(u"Hospital Atlas"_s);
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(setup.paper, setup.orientation, QMarginsF(), QPageLayout::Point));
    const QVector<PageStrip> pages = paginate(drawing, setup.body().size(), fitScale(drawing, setup.body().size()));
    QPainter painter(&writer);
    painter.scale(1200 / 96.0, 1200 / 96.0);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, drawing, pages, int(i), setup);
    }
    painter.end();
    return bytes;
}

QByteArray svgOf(const Drawing& drawing, const PageSetup& setup)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(setup.title);
    generator.setResolution(96);
    const QSize size = (drawing.size + QSizeF(2 * kImageMargin, 2 * kImageMargin)).toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    painter.translate(kImageMargin, kImageMargin);
    paint(painter, drawing, setup.theme(), QRectF(QPointF(), drawing.size));
    painter.end();
    return bytes;
}

Result<QByteArray> pngOf(const Drawing& drawing, const PageSetup& setup)
{
    const QSizeF size = (drawing.size + QSizeF(2 * kImageMargin, 2 * kImageMargin)) * kImageScale;
    if (size.width() > kLargestImageSide || size.height() > kLargestImageSide)
        return Error {Error::Code::Unsupported,
            OutputText::tr("This view is too large for one picture. Save it as PDF or SVG."), {}};
    QImage image(size.toSize(), QImage::Format_RGB32);
    const Theme theme = setup.theme();
    image.fill(theme.ink(Ink::Base));
    QPainter painter(&image);
    painter.scale(kImageScale, kImageScale);
    painter.translate(kImageMargin, kImageMargin);
    paint(painter, drawing, theme, QRectF(QPointF(), drawing.size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<void> writeDrawing(const Drawing& drawing, const PageSetup& setup, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    Result<QByteArray> bytes = QByteArray();
    if (suffix == u"pdf")
        bytes = pdfOf(drawing, setup);
    else if (suffix == u"svg")
        bytes = svgOf(drawing, setup);
    else if (suffix == u"png")
        bytes = pngOf(drawing, setup);
    else
        return Error {Error::Code::Unsupported,
            OutputText::tr("“%1” is no kind of file that can be written here. Use .pdf, .svg or .png.").arg(path), {}};
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error {Error::Code::Io,
            OutputText::tr("%1 cannot be written. Check the folder, its permissions and the space on the disk.")
                .arg(path),
            file.errorString()};
    return {};
}

} // namespace atlas
