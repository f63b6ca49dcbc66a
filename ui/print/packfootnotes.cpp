// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packfootnotes.h"

#include <algorithm>

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kTop = 12; ///< from the body to the first note, with the rule
constexpr qreal kNumber = 22;
constexpr qreal kColumnGap = 20;
constexpr qreal kLeastWidthOfTwo = 560;
constexpr int kFew = 7;

/// Title, author and date: `full` with all, else without the author, who stands in the full list.
QString shortForm(const Source& source, const BoardContents& contents, bool full)
{
    const QLocale& locale = contents.locale;
    QStringList about;
    if (full && !source.author.isEmpty())
        about.append(source.author);
    if (!source.published.isUndated())
        about.append(source.published.formatShort(locale));
    const QString title = localized(source.title, source.titleEn, locale);
    if (about.isEmpty())
        return title;
    const bool chinese = contents.isChinese();
    return title + (chinese ? u"。"_s : u". "_s) + about.join(chinese ? u"，"_s : u", "_s);
}

} // namespace

QVector<int> markedSources(const Drawing& drawing)
{
    QVector<int> numbers;
    for (const Hit& hit : drawing.hits()) {
        if (!hit.action.startsWith(u"source:"))
            continue;
        const int number = hit.action.mid(7).toInt();
        if (number > 0 && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

Footnotes::Footnotes(const Maker& maker) : m_maker(maker)
{
    for (const Source& source : maker.contents.dataset.sources) {
        if (const int number = maker.contents.sourceNumbers.value(source.id); number > 0)
            m_sources.insert(number, source);
    }
}

qreal Footnotes::columnWidth(qsizetype columns) const
{
    return (m_maker.width() - qreal(columns - 1) * kColumnGap) / qreal(columns);
}

QString Footnotes::text(int source, qreal width) const
{
    const Source& cited = m_sources.value(source);
    const QString full = shortForm(cited, m_maker.contents, true);
    const bool fits = Drawing(m_maker.theme).textWidth(full, TextRole::Small) <= width - kNumber;
    return fits ? full : shortForm(cited, m_maker.contents, false);
}

qreal Footnotes::noteHeight(int source, qreal width) const
{
    const std::pair key(source, qRound(width));
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
        return *known;
    const qreal lines = Drawing(m_maker.theme).lineCount(width - kNumber, text(source, width), TextRole::Small);
    return m_heights[key] = std::max(1.0, lines) * lineHeight(TextRole::Small);
}

QVector<Footnotes::Column> Footnotes::columns(const QVector<int>& sources) const
{
    const qsizetype count = sources.size() > kFew && m_maker.width() > kLeastWidthOfTwo ? 2 : 1;
    const qsizetype rows = (sources.size() + count - 1) / count;
    QVector<Column> columns(count);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        Column& column = columns[i / rows];
        column.sources.append(sources.at(i));
        column.height += noteHeight(sources.at(i), columnWidth(count));
    }
    return columns;
}

qreal Footnotes::height(const QVector<int>& sources) const
{
    if (sources.isEmpty() || !m_maker.plan.footnotes)
        return 0;
    qreal most = 0;
    for (const Column& column : columns(sources))
        most = std::max(most, column.height);
    return kTop + most;
}

QVector<Footnotes::Note> Footnotes::add(Drawing& page, const QVector<int>& sources) const
{
    QVector<Note> notes;
    if (sources.isEmpty() || !m_maker.plan.footnotes)
        return notes;
    const QRectF body = m_maker.setup.body();
    const qreal top = body.bottom() - height(sources) + kTop;
    page.addRule(body.left(), body.right(), top - 5, Ink::Rule);
    const QVector<Column> set = columns(sources);
    const qreal width = columnWidth(set.size());
    qreal x = body.left();
    for (const Column& column : set) {
        qreal y = top;
        for (const int source : column.sources) {
            page.addText(x, y, kNumber, QString::number(source), {TextRole::SmallBold, Ink::Text});
            const qreal height = page.addText(
                x + kNumber, y, width - kNumber, text(source, width), {TextRole::Small, Ink::Text2, Qt::AlignLeft, 0});
            notes.append({source, QRectF(x, y, width, height)});
            y += height;
        }
        x += width + kColumnGap;
    }
    return notes;
}

} // namespace atlas::pack
