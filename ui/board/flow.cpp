// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/flow.h"

#include "ui/drawing/sourcemark.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <optional>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kHang = 8; ///< into the gap between columns, on a screen: a printed number would touch the neighbour
constexpr qreal kBoxHeight = 16;
constexpr qreal kBoxPadding = 4;
constexpr qreal kBoxGap = 6;
/// Longer texts are records gone wrong: the evidence shows them whole, a table shows that there is more.
constexpr int kLongest = 1200;

struct Line {
    int start = 0;
    int length = 0;
    qreal width = 0;
    QVector<std::pair<int, qreal>> runs; ///< first character and x of each run of one weight
};

QString plain(const QString& text)
{
    QString line = text.left(kLongest);
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.size() > kLongest ? QString(line + u'…') : line;
}

/// The whole on one line where it fits: most entries are short, and measuring three runs is far cheaper than a layout.
std::optional<Line> singleLine(const Drawing& drawing, const QString& text, int strongAt, int strongLength, qreal width)
{
    // So long a text does not fit; and a wide one is measured in vain.
    if (qreal(text.size()) * 4 > width)
        return std::nullopt;
    Line line {0, int(text.size()), 0, {{0, 0}}};
    if (strongLength == 0) {
        line.width = drawing.textWidth(text, TextRole::Body);
    } else {
        const qreal before = drawing.textWidth(text.left(strongAt), TextRole::Body);
        const qreal strong = drawing.textWidth(text.mid(strongAt, strongLength), TextRole::BodyBold);
        line.runs.clear();
        if (strongAt > 0)
            line.runs.append({0, 0});
        line.runs.append({strongAt, before});
        if (strongAt + strongLength < text.size())
            line.runs.append({strongAt + strongLength, before + strong});
        line.width = before + strong + drawing.textWidth(text.mid(strongAt + strongLength), TextRole::Body);
    }
    return line.width <= width ? std::optional(line) : std::nullopt;
}

QVector<Line> brokenLines(const QString& text, int strongAt, int strongLength, const Theme& theme, qreal width)
{
    QTextLayout layout(text, theme.font(TextRole::Body));
    if (strongLength > 0) {
        QTextLayout::FormatRange range;
        range.start = strongAt;
        range.length = strongLength;
        range.format.setFont(theme.font(TextRole::BodyBold));
        layout.setFormats({range});
    }
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QVector<Line> lines;
    for (QTextLine set = layout.createLine(); set.isValid(); set = layout.createLine()) {
        set.setLineWidth(qMax(1.0, width));
        Line line {set.textStart(), set.textLength(), set.naturalTextWidth(), {}};
        const int end = line.start + line.length;
        line.runs.append({line.start, 0});
        for (const int at : {strongAt, strongAt + strongLength}) {
            if (strongLength > 0 && at > line.start && at < end)
                line.runs.append({at, set.cursorToX(at)});
        }
        lines.append(line);
    }
    layout.endLayout();
    return lines;
}

qreal boxWidth(const Drawing& drawing, const QString& word)
{
    return drawing.textWidth(word, TextRole::Small) + 2 * kBoxPadding;
}

} // namespace

qreal addBoxedWord(Drawing& drawing, qreal x, qreal y, const QString& word)
{
    const QRectF box(x, y + (lineHeight(TextRole::Body) - kBoxHeight) / 2, boxWidth(drawing, word), kBoxHeight);
    RectItem frame;
    frame.rect = box;
    frame.edge = Ink::Control;
    frame.radius = 2;
    drawing.add(frame);
    drawing.add(TextItem {box, word, TextRole::Small, Ink::Text2, Qt::AlignCenter});
    return box.right();
}

QRectF addFlow(Drawing& drawing, qreal x, qreal y, qreal width, const FlowText& flow)
{
    const QString text = plain(flow.text);
    const auto strongAt = int(flow.strong.isEmpty() ? -1 : text.indexOf(flow.strong));
    const int strongLength = strongAt < 0 ? 0 : int(flow.strong.size());
    const qreal height = lineHeight(TextRole::Body);
    const qreal hang = drawing.theme().isPaper() ? 0 : kHang;
    const qreal raisedWidth = sourceMarkWidth(drawing, flow.raised);
    const qreal tail = raisedWidth + (flow.box.isEmpty() ? 0 : kBoxGap + boxWidth(drawing, flow.box));

    const auto single = singleLine(drawing, text, strongAt, strongLength, width);
    QVector<Line> lines
        = single ? QVector<Line> {*single} : brokenLines(text, strongAt, strongLength, drawing.theme(), width);
    // Numbers alone would look like a statement of their own: rather an earlier break in the text.
    if (flow.box.isEmpty() && !lines.isEmpty() && lines.last().width + tail > width + hang)
        lines = brokenLines(text, strongAt, strongLength, drawing.theme(), width - raisedWidth);
    const bool elided = flow.maxLines > 0 && lines.size() > flow.maxLines;
    if (elided)
        lines.resize(flow.maxLines);

    qreal right = x;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line& line = lines.at(i);
        for (qsizetype r = 0; r < line.runs.size(); ++r) {
            const int from = line.runs.at(r).first;
            const int to = r + 1 < line.runs.size() ? line.runs.at(r + 1).first : line.start + line.length;
            QString part = text.mid(from, to - from);
            const bool last = r + 1 == line.runs.size();
            while (last && !part.isEmpty() && part.back().isSpace())
                part.chop(1);
            const bool strong = strongLength > 0 && from >= strongAt && from < strongAt + strongLength;
            const TextRole role = strong ? TextRole::BodyBold : TextRole::Body;
            const qreal left = x + line.runs.at(r).second;
            if (elided && last && i + 1 == lines.size()) {
                const QFontMetricsF metrics(drawing.theme().font(role));
                part = metrics.elidedText(part + u'…', Qt::ElideRight, width - tail - line.runs.at(r).second);
            }
            right = drawing.addRun(left, y + qreal(i) * height, part, role, flow.ink);
        }
    }

    auto count = qreal(qMax<qsizetype>(1, lines.size()));
    qreal bottomLine = y + (count - 1) * height;
    if (!flow.box.isEmpty()) {
        if (right + tail > x + width + hang && right > x) {
            bottomLine += height;
            count += 1;
            right = x - kBoxGap;
        }
        right = addBoxedWord(drawing, right + kBoxGap, bottomLine, flow.box);
    }
    if (!flow.raised.isEmpty()) {
        right = addSourceMark(drawing, right, bottomLine, flow.raised);
    }
    const qreal covered = count > 1 ? qMax(width, right - x) : right - x;
    return {x, y, qMax<qreal>(8, covered), count * height};
}

} // namespace atlas
