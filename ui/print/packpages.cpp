// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packpages.h"

#include <algorithm>
#include <utility>

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMm = 96.0 / 25.4;
const QString kTitleSeparator = u" · "_s; ///< between a title and the names of those compared
constexpr qreal kHeadTop = 12 * kMm;
constexpr qreal kTableGap = 18; ///< between two tables of one part
constexpr qreal kLeastBeginning = 0.3; ///< of a page: with less a part begins on the next
constexpr qreal kLeastForCharts = 0.5;
constexpr qreal kLeastPiece = 100; ///< px: of what has to be cut

} // namespace

Block headingBlock(const Maker& maker, const PackSection& section, const QString& title)
{
    Block block {Drawing(maker.theme), nullptr, true, 0, {}};
    Drawing& drawing = block.drawing;
    const auto editable = [&](const QString& what, qreal top, qreal height) {
        Hit hit;
        hit.rect = QRectF(0, top, maker.width(), height);
        hit.action = u"edit:"_s + what + u':' + toWord(section.kind);
        drawing.addHit(hit);
    };
    qreal y = drawing.addText(0, 0, maker.width(), title, {TextRole::PaperHead, Ink::Text, Qt::AlignLeft, 0});
    editable(u"title"_s, 0, y);
    if (!section.remark.isEmpty()) {
        y += 4;
        const qreal top = y;
        for (const QString& line : section.remark.split(u'\n'))
            y += drawing.addText(0, y, maker.width(), line, {TextRole::Body, Ink::Text2, Qt::AlignLeft, 0});
        editable(u"remark"_s, top, y - top);
    }
    drawing.size = QSizeF(maker.width(), y + 8);
    return block;
}

Pages::Pages(const Maker& maker) : m_maker(maker), m_notes(maker) { }

void Pages::newPage(const Part& part)
{
    m_pages.append({Drawing(m_maker.theme), part.title, {}, part.kind == PackSection::Kind::Cover});
    m_y = 0;
    m_counted = 0;
    m_head = nullptr;
}

void Pages::add(const Part& part)
{
    using Kind = PackSection::Kind;
    // A part begins on a page of its own where it would have little of the one before.
    const qreal left = m_pages.isEmpty() ? 0 : m_maker.height() - m_y - m_notes.height(m_pages.constLast().sources);
    const qreal least = part.kind == Kind::Charts ? kLeastForCharts : kLeastBeginning;
    const bool own = part.kind == Kind::Cover || (!m_pages.isEmpty() && m_pages.constLast().cover)
        || left < m_maker.height() * least;
    if (m_pages.isEmpty() || (own && !isEmptyPage()))
        newPage(part);
    else
        m_y += 22;
    m_head = nullptr;
    m_begins = true;

    QVector<Block> chunk;
    for (const Block& block : part.blocks) {
        chunk.append(block);
        if (block.keepWithNext)
            continue;
        addChunk(part, chunk);
        chunk.clear();
    }
    if (!chunk.isEmpty())
        addChunk(part, chunk);
}

qreal Pages::headHeight(const Block& block) const
{
    if (!block.head || block.head == m_head)
        return 0;
    return block.head->size.height() + (m_head && !isEmptyPage() ? kTableGap : 0);
}

QVector<int> Pages::withSources(const Block& block, QVector<int> sources) const
{
    for (const int number : markedSources(block.drawing)) {
        if (!sources.contains(number))
            sources.append(number);
    }
    std::sort(sources.begin(), sources.end());
    return sources;
}

void Pages::addChunk(const Part& part, const QVector<Block>& chunk)
{
    const auto needed = [&](bool fresh) {
        qreal height = 0;
        std::shared_ptr<const Drawing> head = fresh ? nullptr : m_head;
        QVector<int> sources = fresh ? QVector<int>() : m_pages.constLast().sources;
        for (const Block& block : chunk) {
            if (block.head && block.head != head)
                height += block.head->size.height() + (head ? kTableGap : 0);
            head = block.head;
            height += block.drawing.size.height();
            sources = withSources(block, sources);
        }
        return height + m_notes.height(sources);
    };
    const bool wanted = std::any_of(chunk.cbegin(), chunk.cend(),
        [&](const Block& block) { return block.mostOnPage > 0 && m_counted >= block.mostOnPage; });
    const bool full = m_y + needed(isEmptyPage()) > m_maker.height();
    if (full && (!wanted || isEmptyPage()) && chunk.constLast().split) {
        // What a heading and the row's first lines need; less than that is no beginning.
        const Block& last = chunk.constLast();
        const qreal before = needed(isEmptyPage()) - last.drawing.size.height();
        const auto parts = last.split(m_maker.height() - m_y - before);
        if (parts) {
            Block first = parts->first;
            Block rest = parts->second;
            first.head = rest.head = last.head;
            for (qsizetype i = 0; i + 1 < chunk.size(); ++i)
                place(part, chunk.at(i));
            place(part, first);
            newPage(part);
            addChunk(part, {rest});
            return;
        }
    }
    if (!isEmptyPage() && (wanted || full)) {
        newPage(part);
        addChunk(part, chunk);
        return;
    }
    // What is higher than a page has to be cut where nothing stands.
    if (isEmptyPage() && needed(true) > m_maker.height() && chunk.size() == 1) {
        const Block& block = chunk.constFirst();
        const qreal room = m_maker.height() - headHeight(block) - m_notes.height(withSources(block, {}));
        if (room > kLeastPiece && block.drawing.size.height() > room) {
            for (Block part_ : slices(block.drawing, room)) {
                part_.head = block.head;
                if (!isEmptyPage())
                    newPage(part);
                place(part, part_);
            }
            return;
        }
    }
    // A title alone on its page looks worse than a chart that goes on on the next one.
    if (isEmptyPage() && chunk.size() > 1 && needed(true) > m_maker.height()) {
        const Drawing& last = chunk.constLast().drawing;
        const qreal room = m_maker.height() - (needed(true) - last.size.height());
        if (room < kLeastPiece) {
            place(part, chunk.constFirst());
            addChunk(part, chunk.mid(1));
            return;
        }
        Block first = chunk.constLast();
        Block rest = first;
        first.drawing = slices(last, room).constFirst().drawing;
        rest.drawing = slice(last, first.drawing.size.height(), last.size.height());
        rest.bookmark.clear();
        for (qsizetype i = 0; i + 1 < chunk.size(); ++i)
            place(part, chunk.at(i));
        place(part, first);
        newPage(part);
        addChunk(part, {rest});
        return;
    }
    for (const Block& block : chunk)
        place(part, block);
}

void Pages::place(const Part& part, const Block& block)
{
    const QPointF corner = m_maker.setup.body().topLeft();
    const int number = int(m_pages.size()) - 1;
    Page& page = m_pages.last();
    if (m_y <= 0)
        page.part = part.title;
    if (const qreal height = headHeight(block); height > 0) {
        m_y += height;
        page.drawing.append(*block.head, corner + QPointF(0, m_y - block.head->size.height()));
    }
    m_head = block.head;
    m_counted += block.mostOnPage > 0 ? 1 : 0;
    const QPointF offset = corner + QPointF(0, m_y);
    // Only now is it known on which page the part has room to begin.
    if (std::exchange(m_begins, false))
        m_document.bookmarks.append({part.title, 0, number, offset.y()});
    page.drawing.append(block.drawing, offset);
    page.sources = withSources(block, page.sources);
    for (const Hit& hit : block.drawing.hits()) {
        if (hit.action.startsWith(u"source:"))
            m_marks.append({number, hit.rect.translated(offset), hit.action.mid(7).toInt()});
        else if (hit.action.startsWith(u"entry:"))
            m_entries.insert(hit.action.mid(6).toInt(), {number, offset.y()});
    }
    if (!block.bookmark.isEmpty()) {
        // The second table of a part, of further hospitals, has the same groups.
        const bool known = std::any_of(m_document.bookmarks.crbegin(), m_document.bookmarks.crend(),
            [&](const PaperDocument::Bookmark& other) { return other.level == 1 && other.title == block.bookmark; });
        if (!known)
            m_document.bookmarks.append({block.bookmark, 1, number, offset.y()});
    }
    m_y += block.drawing.size.height();
}

void Pages::addFootnotes(int number)
{
    Page& page = m_pages[number];
    for (const Footnotes::Note& note : m_notes.add(page.drawing, page.sources)) {
        const auto entry = m_entries.constFind(note.source);
        if (entry != m_entries.cend()) {
            m_document.links.append({number, note.rect, entry->page, entry->y});
            continue;
        }
        // Without the full list the marks lead to the page's own foot.
        for (const Mark& mark : std::as_const(m_marks)) {
            if (mark.page == number && mark.source == note.source)
                m_document.links.append({number, mark.rect, number, note.rect.top()});
        }
    }
}

void Pages::addFrame(int number)
{
    Page& page = m_pages[number];
    const PageSetup& setup = m_maker.setup;
    const QRectF body = setup.body();
    const Drawing::TextOptions left {TextRole::Small, Ink::Text2, Qt::AlignLeft, 1};
    const Drawing::TextOptions right {TextRole::Small, Ink::Text2, Qt::AlignRight, 1};
    if (!page.cover) {
        const qreal part = std::min(body.width() * 0.4, page.drawing.textWidth(page.part, TextRole::Small) + 1);
        // Names that have no room stand on the cover and over the columns.
        const qreal room = body.width() - part - 16;
        const bool whole = page.drawing.textWidth(setup.title, TextRole::Small) <= room;
        page.drawing.addText(
            body.left(), kHeadTop - 4, room, whole ? setup.title : setup.title.section(kTitleSeparator, 0, 0), left);
        page.drawing.addText(body.right() - part, kHeadTop - 4, part, page.part, right);
        page.drawing.addRule(body.left(), body.right(), kHeadTop + 15, Ink::Text2);
    }
    const qreal foot = body.bottom() + 16;
    page.drawing.addRule(body.left(), body.right(), foot - 5, Ink::Rule);
    const QString printed = m_maker.contents.locale.toString(setup.date.date(), u"yyyy-MM-dd");
    page.drawing.addText(body.left(), foot, body.width() * 0.7,
        Text::tr("%1 · printed %2 · Hospital Atlas").arg(setup.library, printed), left);
    page.drawing.addText(body.right() - body.width() * 0.3, foot, body.width() * 0.3,
        Text::tr("Page %1 of %2").arg(number + 1).arg(m_pages.size()), right);
}

/// On the cover, beneath the hospitals, as far as there is room.
void Pages::addContentsList()
{
    if (m_pages.isEmpty() || !m_pages.constFirst().cover)
        return;
    const QRectF body = m_maker.setup.body();
    Drawing& drawing = m_pages.first().drawing;
    QVector<PaperDocument::Bookmark> parts;
    for (const PaperDocument::Bookmark& bookmark : std::as_const(m_document.bookmarks)) {
        if (bookmark.level == 0 && bookmark.page > 0)
            parts.append(bookmark);
    }
    const qreal line = lineHeight(TextRole::Body) + 2;
    constexpr qreal kPageNumber = 30; ///< numbers stand before the titles, where the eye does not lose the line
    const qreal needed = 34 + qreal(parts.size()) * line;
    qreal used = 0;
    for (const DrawingItem& item : drawing.items())
        used = std::max(used, boundsOf(item).bottom());
    if (parts.isEmpty() || used + needed + 30 > body.bottom())
        return;
    qreal y = std::max(used + 30, body.bottom() - needed - 12);
    drawing.addRule(body.left(), body.right(), y, Ink::Rule);
    y += 8;
    for (const PaperDocument::Bookmark& part : std::as_const(parts)) {
        const QString page = QString::number(part.page + 1);
        drawing.addText(body.left(), y, kPageNumber - 8, page, {TextRole::Body, Ink::Text2});
        drawing.addText(
            body.left() + kPageNumber, y, body.width() - kPageNumber, part.title, {TextRole::Body, Ink::Text});
        m_document.links.append({0, QRectF(body.left(), y, body.width(), line), part.page, part.y});
        y += line;
    }
}

PaperDocument Pages::finish()
{
    const PageSetup& setup = m_maker.setup;
    if (m_pages.isEmpty()) {
        newPage({});
        m_pages.last().drawing.addText(setup.body().left(), setup.body().top(), setup.body().width(),
            Text::tr("Nothing was chosen for this pack."), {TextRole::Body, Ink::Text2, Qt::AlignLeft, 0});
    }
    addContentsList();
    for (const Mark& mark : std::as_const(m_marks)) {
        if (const auto entry = m_entries.constFind(mark.source); entry != m_entries.cend())
            m_document.links.append({mark.page, mark.rect, entry->page, entry->y});
    }
    for (int i = 0; i < m_pages.size(); ++i) {
        addFootnotes(i);
        addFrame(i);
        m_pages[i].drawing.size = setup.sheet();
        m_document.pages.append(m_pages.at(i).drawing);
    }
    m_document.layout = QPageLayout(setup.paper, setup.orientation, QMarginsF(), QPageLayout::Point);
    m_document.sheet = setup.sheet();
    m_document.title = setup.title;
    m_document.author = setup.author;
    m_document.date = setup.date;
    m_document.locale = m_maker.contents.locale;
    return m_document;
}

} // namespace atlas::pack
