// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packblock.h"

#include "core/compare/words.h"
#include "ui/board/profilecell.h"
#include "ui/board/profilelayout.h"

namespace atlas::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kRowTop = 4, kRowBottom = 4;
constexpr qreal kBandTop = 10;
constexpr qreal kPiece = 130; ///< px: a longer list is handed over in pieces, between which a page may end

class Profile {
public:
    explicit Profile(const Maker& maker) : m_maker(maker), m_groups(numbered(profileOf(maker.contents))) { }

    QVector<Block> blocks() const
    {
        QVector<Block> blocks;
        for (const QVector<int>& group : m_maker.groups()) {
            const auto head = std::make_shared<const Drawing>(columnHeads(m_maker, group, false));
            for (const ProfileGroup& part : m_groups) {
                QVector<Block> rows;
                QStringList empty;
                for (const ProfileRow& row : part.rows) {
                    const bool any = std::any_of(group.cbegin(), group.cend(),
                        [&](int index) { return !row.cells.value(index).entries.isEmpty(); });
                    if (any)
                        addRow(rows, row, group);
                    else
                        empty.append(row.label);
                }
                if (rows.isEmpty())
                    continue;
                if (!empty.isEmpty())
                    rows.append(emptyRows(m_maker, words::notStated(), empty));
                rows.prepend(band(part));
                for (Block& block : rows)
                    block.head = head;
                blocks += rows;
            }
        }
        return blocks;
    }

private:
    /// Entries carry the numbers of sources in the pack.
    [[nodiscard]] QVector<ProfileGroup> numbered(QVector<ProfileGroup> groups) const
    {
        const QVector<Source> sources = m_maker.contents.dataset.orderedSources();
        for (ProfileGroup& group : groups) {
            for (ProfileRow& row : group.rows) {
                for (ProfileCell& cell : row.cells) {
                    for (ProfileEntry& entry : cell.entries) {
                        QVector<int> numbers;
                        for (const int source : std::as_const(entry.sources)) {
                            const int number = m_maker.contents.sourceNumbers.value(sources.value(source - 1).id);
                            if (number > 0)
                                numbers.append(number);
                        }
                        std::sort(numbers.begin(), numbers.end());
                        entry.sources = numbers;
                    }
                }
            }
        }
        return groups;
    }

    [[nodiscard]] Block band(const ProfileGroup& part) const
    {
        Block block {Drawing(m_maker.theme), nullptr, nullptr, true, false, part.label};
        Drawing& drawing = block.drawing;
        const qreal end = drawing.addRun(0, kBandTop, part.label, TextRole::Section) + 16;
        if (!part.concept_.isEmpty() && m_maker.contents.count() > 1) {
            const BoardContents& contents = m_maker.contents;
            const ComparisonRow row = compare(contents.dataset, part.concept_, contents.choice, contents.settings);
            if (row.known() > 1) {
                QStringList reasons;
                for (const Reason& reason : row.judgement.reasons) {
                    const QString text = words::reason(reason.type);
                    if (reason.verdict == row.judgement.verdict && reason.verdict != Verdict::Comparable
                        && !reasons.contains(text) && reasons.size() < 2)
                        reasons.append(text);
                }
                const QString why = reasons.join(Text::tr("; ", "between two reasons"));
                const QString badge = words::rowVerdict(row);
                const qreal room = m_maker.width() - end - drawing.badgeWidth(badge) - 8;
                const qreal width = std::min(room, drawing.textWidth(why, TextRole::Secondary) + 1);
                const qreal x = m_maker.width() - width - 8 - drawing.badgeWidth(badge);
                drawing.addBadge(x, kBandTop, row.judgement.verdict, badge);
                if (!why.isEmpty())
                    drawing.addText(
                        m_maker.width() - width, kBandTop + 1, width, why, {TextRole::Secondary, Ink::Text2});
            }
        }
        drawing.addRule(0, m_maker.width(), kBandTop + 24, Ink::Rule);
        drawing.size = QSizeF(m_maker.width(), kBandTop + 25);
        return block;
    }

    /// A long row may go on on another page, between two of its entries.
    void addRow(QVector<Block>& rows, const ProfileRow& row, const QVector<int>& group) const
    {
        QVector<ProfileCell> cells;
        for (const int index : group)
            cells.append(row.cells.value(index));
        const qreal most = kPiece;
        bool first = true;
        while (true) {
            QVector<ProfileCell> now;
            QVector<ProfileCell> later;
            for (const ProfileCell& cell : std::as_const(cells)) {
                const int fits = fitting(cell, most, int(group.size()));
                now.append({cell.entries.mid(0, fits)});
                later.append({cell.entries.mid(fits)});
            }
            const bool more = std::any_of(
                later.cbegin(), later.cend(), [](const ProfileCell& cell) { return !cell.entries.isEmpty(); });
            rows.append(rowBlock(row.label, now, cells, first, !more, group));
            if (!more)
                return;
            cells = later;
            first = false;
        }
    }

    [[nodiscard]] ProfileCellStyle style(int columns) const
    {
        ProfileCellStyle style;
        style.width = gridFor(m_maker, columns).column;
        style.foldable = false;
        return style;
    }

    [[nodiscard]] int fitting(const ProfileCell& cell, qreal most, int columns) const
    {
        // Two entries at least, so that the piece of one hospital does not wait for a long line of another's.
        int count = int(std::min<qsizetype>(2, cell.entries.size()));
        for (; count < cell.entries.size(); ++count) {
            Drawing ruler(m_maker.theme);
            const ProfileCell part {cell.entries.mid(0, count + 1)};
            if (addProfileCell(ruler, 0, 0, part, style(columns), m_maker.contents.dataset) > most)
                break;
        }
        return count;
    }

    [[nodiscard]] Block rowBlock(const QString& label, const QVector<ProfileCell>& cells,
        const QVector<ProfileCell>& whole, bool first, bool last, const QVector<int>& group) const
    {
        Block block {Drawing(m_maker.theme), nullptr, nullptr, false, false, {}};
        Drawing& drawing = block.drawing;
        const Grid grid = gridFor(m_maker, int(group.size()));
        const qreal top = first ? kRowTop : 0;
        qreal height = 0;
        const Drawing::TextOptions titleOptions {TextRole::Body, Ink::Text2, Qt::AlignLeft, 0};
        if (first) {
            height = drawing.addText(0, top, grid.label - 8, label, titleOptions);
        } else {
            auto again = std::make_shared<Drawing>(m_maker.theme);
            again->addText(0, kRowTop, grid.label - 8, Text::tr("%1 (continued)").arg(label), titleOptions);
            block.again = again;
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            // Of a row that goes on, a column that has ended stays empty rather than "not stated".
            if (!first && whole.at(i).entries.isEmpty())
                continue;
            height = std::max(height,
                addProfileCell(
                    drawing, grid.x(int(i)), top, cells.at(i), style(int(group.size())), m_maker.contents.dataset));
        }
        height += top + kRowBottom;
        if (last)
            drawing.addRule(0, m_maker.width(), height - 1, Ink::Hairline);
        drawing.size = QSizeF(m_maker.width(), height);
        return block;
    }

    const Maker& m_maker;
    QVector<ProfileGroup> m_groups;
};

} // namespace

QVector<Block> profileBlocks(const Maker& maker) { return Profile(maker).blocks(); }

} // namespace atlas::pack
