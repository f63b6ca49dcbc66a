// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/sourcemark.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal kGap = 2;
/// Digits need less than the line's height: the box ends where the line above may still reach.
constexpr qreal kHeight = 12;
} // namespace

qreal sourceMarkWidth(const Drawing& drawing, const QString& numbers)
{
    return numbers.isEmpty() ? 0 : drawing.textWidth(numbers, TextRole::Small) + kGap;
}

qreal addSourceMark(Drawing& drawing, qreal x, qreal y, const QString& numbers)
{
    if (numbers.isEmpty())
        return x;
    const qreal left = x + kGap;
    const qreal width = drawing.textWidth(numbers, TextRole::Small);
    drawing.add(TextItem {
        QRectF(left, y, width, kHeight), numbers, TextRole::Small, Ink::Text3, Qt::AlignLeft | Qt::AlignVCenter});
    if (drawing.theme().isPaper()) {
        qsizetype at = 0;
        for (const QString& number : numbers.split(u',')) {
            const qreal from = left + drawing.textWidth(numbers.left(at), TextRole::Small);
            const QRectF rect(from, y, drawing.textWidth(number, TextRole::Small), kHeight);
            drawing.addHit({rect, {}, u"source:" + number, number, {}});
            at += number.size() + 1;
        }
    }
    return left + width;
}

qreal addSourceMarkBehindText(Drawing& drawing, const QString& numbers)
{
    if (drawing.items().isEmpty())
        return 0;
    const auto* text = std::get_if<TextItem>(&drawing.items().constLast());
    if (!text)
        return 0;
    const qreal end = text->box.left() + drawing.textWidth(text->text, text->role);
    return addSourceMark(drawing, end, text->box.top(), numbers);
}

} // namespace atlas
