// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/output.h"

#include "ui/print/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

constexpr qreal kImageMargin = 16;
constexpr qreal kLargestImageSide = 30000;

} // namespace

QByteArray toSvg(const Drawing& drawing, const PageSetup& setup)
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

Result<QByteArray> toPng(const Drawing& drawing, const PageSetup& setup)
{
    const QSizeF size = (drawing.size + QSizeF(2 * kImageMargin, 2 * kImageMargin)) * setup.dpi / 96;
    if (size.width() > kLargestImageSide || size.height() > kLargestImageSide)
        return Error {Error::Code::Unsupported,
            OutputText::tr("This view is too large for one picture. Save it as PDF or SVG."), {}};
    QImage image(size.toSize(), QImage::Format_RGB32);
    const Theme theme = setup.theme();
    image.fill(theme.ink(Ink::Base));
    QPainter painter(&image);
    painter.scale(setup.dpi / 96, setup.dpi / 96);
    painter.translate(kImageMargin, kImageMargin);
    paint(painter, drawing, theme, QRectF(QPointF(), drawing.size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error {Error::Code::Io,
            OutputText::tr("%1 cannot be written. Check the folder, its permissions and the space on the disk.")
                .arg(path),
            file.errorString()};
    return {};
}

std::optional<Error> tooSmallError(const PageSetup& setup)
{
    if (!setup.isTooSmall())
        return std::nullopt;
    return Error {Error::Code::Unsupported,
        OutputText::tr("The page is too small for figures beside their names. Use A5 or larger paper."), {}};
}

Result<void> writePrintable(
    const Printable& printable, const PageSetup& setup, const QString& path, const Progress& progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"pdf" && suffix != u"svg" && suffix != u"png")
        return Error {Error::Code::Unsupported,
            OutputText::tr("“%1” is no kind of file that can be written here. Use .pdf, .svg or .png.").arg(path), {}};
    if (suffix != u"pdf" && !printable.picture)
        return Error {Error::Code::Unsupported, OutputText::tr("A meeting pack has pages: write it as .pdf."), {}};
    if (const auto small = tooSmallError(setup); small && suffix == u"pdf")
        return *small;
    const Result<QByteArray> bytes = suffix == u"pdf" ? toPdf(printable.pages(), progress)
        : suffix == u"svg"                            ? Result<QByteArray>(toSvg(printable.picture(), setup))
                                                      : toPng(printable.picture(), setup);
    return bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
}

} // namespace atlas
