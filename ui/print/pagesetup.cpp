// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagesetup.h"

namespace atlas {

namespace {
constexpr qreal kMm = 96.0 / 25.4;
constexpr qreal kLeft = 20 * kMm, kRight = 16 * kMm, kTop = 22 * kMm, kBottom = 18.5 * kMm;
constexpr qreal kLeastWidth = 320, kLeastHeight = 420; ///< px: about A6
} // namespace

QSizeF PageSetup::sheet() const
{
    const QSizeF size = paper.size(QPageSize::Millimeter) * kMm;
    return orientation == QPageLayout::Landscape ? size.transposed() : size;
}

QRectF PageSetup::body() const
{
    const QSizeF size = sheet();
    return {kLeft, kTop, size.width() - kLeft - kRight, size.height() - kTop - kBottom};
}

bool PageSetup::isTooSmall() const { return body().width() < kLeastWidth || body().height() < kLeastHeight; }

QDateTime printTime()
{
    bool set = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace atlas
