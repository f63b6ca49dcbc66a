// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/profilecell.h"

#include "core/compare/words.h"
#include "ui/board/flow.h"

#include <QCoreApplication>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreview = 3;
/// A cell this wide sets a long list in several columns instead of one with much air beside it.
constexpr qreal kListColumn = 270;
constexpr int kMostLines = 12;
constexpr qreal kEntryGap = 4;
constexpr qreal kMarkAt = 340; ///< verdict marks stand at the cell's right edge, but not further from their figure
constexpr qreal kMarkGap = 10; ///< between a figure and its mark; source numbers may hang into it
constexpr qreal kTail = 16; ///< what source numbers usually take

class Text {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

/// The verdict on a figure with its reasons in a few words; empty for one that fits.
QString verdictText(const ProfileEntry& entry)
{
    return entry.judgement.verdict == Verdict::Comparable ? QString() : words::verdict(entry.judgement, entry.ref.id);
}

QRectF addEntry(
    Drawing& drawing, qreal x, qreal y, qreal width, const ProfileEntry& entry, const ProfileCellStyle& style)
{
    FlowText flow;
    flow.text = entry.text;
    flow.strong = entry.strongFigure ? entry.figure : QString();
    flow.box = entry.planned ? words::status(FigureStatus::Planned) : QString();
    flow.raised = style.sourceNumbers ? sourceNumbers(entry.sources) : QString();
    flow.maxLines = kMostLines;
    const QString verdict = verdictText(entry);
    if (style.greyUnlike && entry.judgement.verdict == Verdict::NotComparable) {
        flow.ink = Ink::Text3;
        ++drawing.greyed;
    }
    const qreal markRight = qMin(width, kMarkAt);
    const qreal room = verdict.isEmpty() ? width : markRight - Drawing::kMarkWidth - kMarkGap;
    const QRectF covered = addFlow(drawing, x, y, room, flow);
    if (!entry.ref.isNull()) {
        Hit hit;
        hit.rect = covered;
        hit.ref = entry.ref;
        hit.label = entry.planned ? Text::tr("%1: %2, planned").arg(style.speaker, entry.text)
                                  : Text::tr("%1: %2").arg(style.speaker, entry.text);
        if (!verdict.isEmpty()) {
            const qreal left = x + markRight - Drawing::kMarkWidth;
            drawing.addVerdictMark(left, y, entry.judgement.verdict);
            hit.also.append(QRectF(left, y, Drawing::kMarkWidth, lineHeight(TextRole::Body)));
            hit.label = Text::tr("%1; %2", "figure; verdict").arg(hit.label, verdict);
            hit.toolTip = verdict;
        }
        drawing.addHit(hit);
    }
    return covered;
}

/// In how many columns a cell's list is set.
int listColumns(const ProfileCellStyle& style, qsizetype entries)
{
    return entries > kPreview ? qBound(1, int(style.width / kListColumn), 4) : 1;
}

qreal addEntries(Drawing& drawing, qreal x, qreal y, const QVector<ProfileEntry>& entries, int columns,
    const ProfileCellStyle& style)
{
    const qreal gap = 20;
    const qreal width = columns == 1 ? style.width : (style.width - gap * (columns - 1)) / columns;
    // Where entries wrap, air between them says where the next one begins.
    const bool wrapped = std::any_of(entries.cbegin(), entries.cend(),
        [&](const ProfileEntry& entry) { return drawing.textWidth(entry.text, TextRole::Body) > width - kTail; });
    qreal bottom = y;
    for (qsizetype i = 0; i < entries.size(); i += columns) {
        const qreal top = bottom + (i > 0 && wrapped ? kEntryGap : 0);
        for (int c = 0; c < columns && i + c < entries.size(); ++c)
            bottom
                = qMax(bottom, addEntry(drawing, x + c * (width + gap), top, width, entries.at(i + c), style).bottom());
    }
    return bottom - y;
}

void addLink(Drawing& drawing, qreal x, qreal y, const QString& text, const QString& action, const QString& speaker)
{
    const qreal right = drawing.addRun(x, y, text, TextRole::Body, Ink::Accent);
    Hit hit;
    hit.rect = QRectF(x, y, right - x, lineHeight(TextRole::Body));
    hit.action = action;
    hit.label = Text::tr("%1: %2").arg(speaker, text);
    drawing.addHit(hit);
}

/// How often each word occurs, in the order of first appearance.
QVector<std::pair<QString, int>> counted(const QStringList& words)
{
    QVector<std::pair<QString, int>> counts;
    for (const QString& word : words) {
        const auto same
            = std::find_if(counts.begin(), counts.end(), [&](const auto& count) { return count.first == word; });
        if (same == counts.end())
            counts.append({word, 1});
        else
            ++same->second;
    }
    return counts;
}

} // namespace

QString sourceNumbers(const QVector<int>& sources)
{
    QStringList numbers;
    for (const int source : sources)
        numbers.append(QString::number(source));
    return numbers.join(u',');
}

QString breakdownOf(const QVector<ProfileEntry>& entries, const Dataset& dataset)
{
    QStringList levels, designations;
    for (const ProfileEntry& entry : entries) {
        const ProfileItem* item = entry.ref.kind == RecordKind::ProfileItem ? dataset.item(entry.ref.id) : nullptr;
        levels.append(item && !item->level.isEmpty() ? words::level(item->level) : Text::tr("other"));
        designations.append(item && !item->designation.isEmpty() ? item->designation : Text::tr("other"));
    }
    for (const QStringList& words : {levels, designations}) {
        QVector<std::pair<QString, int>> counts = counted(words);
        const auto other = std::find_if(
            counts.begin(), counts.end(), [](const auto& count) { return count.first == Text::tr("other"); });
        // More kinds than fit on a line or two say less than the number alone, and so does a count of leftovers.
        if (counts.size() < 2 || counts.size() > 5 || (other != counts.end() && 2 * other->second > entries.size()))
            continue;
        if (other != counts.end())
            std::rotate(other, other + 1, counts.end());
        QStringList parts;
        for (const auto& [word, count] : counts)
            parts.append(Text::tr("%1 %2", "how many of one kind: National 4").arg(word).arg(count));
        return Text::tr("%1: %2", "9 items: National 4, Provincial 5")
            .arg(Text::tr("%n item(s)", nullptr, int(entries.size())),
                parts.join(Text::tr(", ", "between the parts of a list")));
    }
    return {};
}

ProfileCell matching(const ProfileCell& cell, const QString& search)
{
    if (search.isEmpty())
        return cell;
    ProfileCell found;
    for (const ProfileEntry& entry : cell.entries) {
        if (entry.text.contains(search, Qt::CaseInsensitive))
            found.entries.append(entry);
    }
    return found;
}

qreal addProfileCell(
    Drawing& drawing, qreal x, qreal y, const ProfileCell& cell, const ProfileCellStyle& style, const Dataset& dataset)
{
    const qreal line = lineHeight(TextRole::Body);
    if (cell.entries.isEmpty()) {
        drawing.addText(x, y, style.width, words::notStated(), {TextRole::Body, Ink::Text3});
        return line;
    }
    const auto count = int(cell.entries.size());
    const int columns = listColumns(style, count);
    const int preview = kPreview * columns;
    if (!style.foldable || count <= qMax(kLongList, preview))
        return addEntries(drawing, x, y, cell.entries, columns, style);

    const QString breakdown = breakdownOf(cell.entries, dataset);
    qreal height = breakdown.isEmpty()
        ? 0
        : 2 + drawing.addText(x, y, style.width, breakdown, {TextRole::Body, Ink::Text2, Qt::AlignLeft, 0});
    height
        += addEntries(drawing, x, y + height, style.open ? cell.entries : cell.entries.mid(0, preview), columns, style);
    if (style.open)
        addLink(drawing, x, y + height, Text::tr("Show fewer"), u"close-list:"_s + style.listKey, style.speaker);
    else
        addLink(drawing, x, y + height, Text::tr("Show all %n", nullptr, count), u"open-list:"_s + style.listKey,
            style.speaker);
    return height + line;
}

} // namespace atlas
