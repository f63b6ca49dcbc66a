// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QStringList>

#include <algorithm>

/// What must hold for every drawing, whatever is in it. Each check returns its findings in words; none is good.
namespace atlas::test {

/// The rectangle that the letters of a text cover: its own width within the box, without the air above and below.
inline QRectF lettersOf(const Drawing& drawing, const TextItem& item)
{
    const qreal width = drawing.textWidth(item.text, item.role);
    qreal x = item.box.left();
    if (item.align & Qt::AlignRight)
        x = item.box.right() - width;
    else if (item.align & Qt::AlignHCenter)
        x = item.box.center().x() - width / 2;
    const qreal air = qMin(4.0, item.box.height() / 5);
    return {x, item.box.top() + air, width, item.box.height() - 2 * air};
}

inline QVector<std::pair<QRectF, QString>> textsOf(const Drawing& drawing)
{
    QVector<std::pair<QRectF, QString>> texts;
    for (const DrawingItem& item : drawing.items()) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.append({lettersOf(drawing, *text), text->text});
        else if (const auto* badge = std::get_if<BadgeItem>(&item))
            texts.append({badge->rect.adjusted(1, 1, -1, -1), badge->text});
    }
    return texts;
}

inline QStringList textOverText(const Drawing& drawing)
{
    auto texts = textsOf(drawing);
    std::sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return a.first.top() < b.first.top(); });
    QStringList findings;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size() && texts.at(j).first.top() < texts.at(i).first.bottom(); ++j) {
            const QRectF both = texts.at(i).first.intersected(texts.at(j).first);
            if (both.width() > 1 && both.height() > 1)
                findings.append(QStringLiteral("“%1” over “%2”").arg(texts.at(i).second, texts.at(j).second));
        }
    }
    return findings;
}

/// Letters and hits that leave the drawing.
inline QStringList outside(const Drawing& drawing)
{
    const QRectF all = QRectF(QPointF(), drawing.size).adjusted(-1, -1, 1, 1);
    QStringList findings;
    for (const auto& [rect, text] : textsOf(drawing)) {
        if (!all.contains(rect))
            findings.append(QStringLiteral("“%1” leaves the drawing").arg(text));
    }
    for (const DrawingItem& item : drawing.items()) {
        if (const auto* bar = std::get_if<BarItem>(&item); bar && !all.contains(bar->rect))
            findings.append(QStringLiteral("a bar leaves the drawing"));
    }
    for (const Hit& hit : drawing.hits()) {
        if (!all.contains(hit.rect) || hit.rect.isEmpty())
            findings.append(QStringLiteral("hit “%1” leaves the drawing or is empty").arg(hit.label));
    }
    return findings;
}

/// Hits without an answer, or that a screen reader cannot name.
inline QStringList silentHits(const Drawing& drawing)
{
    QStringList findings;
    for (const Hit& hit : drawing.hits()) {
        if (hit.label.isEmpty() || (hit.ref.isNull() && hit.action.isEmpty()))
            findings.append(QStringLiteral("hit at %1,%2: “%3”").arg(hit.rect.x()).arg(hit.rect.y()).arg(hit.label));
    }
    return findings;
}

/// Texts that a page would be cut through, or that scrolling would.
inline QStringList cutTexts(const Drawing& drawing)
{
    QStringList findings;
    for (const auto& [rect, text] : textsOf(drawing)) {
        for (const qreal y : drawing.breaks) {
            if (rect.top() < y - 1 && rect.bottom() > y + 1)
                findings.append(QStringLiteral("“%1” crosses a page's end").arg(text));
        }
        if (rect.top() < drawing.frozenTop - 1 && rect.bottom() > drawing.frozenTop + 1)
            findings.append(QStringLiteral("“%1” is half in the head").arg(text));
        if (rect.left() < drawing.frozenLeft - 1 && rect.right() > drawing.frozenLeft + 1)
            findings.append(QStringLiteral("“%1” is half in the gutter").arg(text));
    }
    if (!std::is_sorted(drawing.breaks.cbegin(), drawing.breaks.cend()))
        findings.append(QStringLiteral("page ends are not in order"));
    return findings;
}

/// All of them.
inline QString faultsOf(const Drawing& drawing)
{
    QStringList findings = textOverText(drawing) + outside(drawing) + silentHits(drawing) + cutTexts(drawing);
    const auto count = findings.size();
    findings = findings.mid(0, 8);
    return count > 8 ? QString(findings.join(u'\n') + QStringLiteral("\n… %1 in all").arg(count))
                     : findings.join(u'\n');
}

} // namespace atlas::test
