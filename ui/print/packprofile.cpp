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
constexpr qreal kLeastPart = 64; ///< px: less than two lines and a half are no part of a row

class Profile : public std::enable_shared_from_this<Profile> {
public:
    explicit Profile(const Maker& maker) : m_maker(maker), m_groups(numbered(profileOf(maker.contents))) { }

    QVector<Block> blocks() const
    {
        QVector<Block> blocks;
        for (const QVector<int>& group : m_maker.groups()) {
            const auto head = std::make_shared<const Drawing>(columnHeads(m_maker, group, false));
            QVector<Block> table;
            for (const ProfileGroup& part : m_groups) {
                QVector<Block> rows;
                QStringList empty;
                for (const ProfileRow& row : part.rows) {
                    const bool any = std::any_of(group.cbegin(), group.cend(),
                        [&](int index) { return !row.cells.value(index).entries.isEmpty(); });
                    if (any)
                        rows.append(
                            this->row(row.label, cellsOf(row, group), QVector<bool>(group.size(), false), group));
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
                table += rows;
            }
            keepBeginning(table);
            blocks += table;
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
        Block block {Drawing(m_maker.theme), nullptr, true, 0, part.label};
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
                reasons.prepend(conceptTitle(contents, row));
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
    [[nodiscard]] Block row(const QString& label, const QVector<ProfileCell>& cells, const QVector<bool>& goesOn,
        const QVector<int>& group) const
    {
        Block block = rowBlock(titled(label, goesOn), cells, goesOn, group);
        block.split = [self = shared_from_this(), label, cells, goesOn, group](
                          qreal room) { return self->split(label, cells, goesOn, group, room); };
        return block;
    }

    [[nodiscard]] std::optional<std::pair<Block, Block>> split(const QString& label, const QVector<ProfileCell>& cells,
        const QVector<bool>& goesOn, const QVector<int>& group, qreal room) const
    {
        if (room < kLeastPart)
            return std::nullopt;
        QVector<ProfileCell> now, later;
        QVector<bool> continued, silent;
        bool some = false, rest = false;
        for (const ProfileCell& cell : cells) {
            const int fits = fitting(cell, room - kRowTop - kRowBottom, int(group.size()));
            now.append({cell.entries.mid(0, fits)});
            later.append({cell.entries.mid(fits)});
            continued.append(true);
            // What does not fit here follows on the next page: nothing is said of it yet.
            silent.append(!cell.entries.isEmpty());
            some = some || fits > 0;
            rest = rest || fits < cell.entries.size();
        }
        if (!some || !rest)
            return std::nullopt;
        for (qsizetype i = 0; i < silent.size(); ++i)
            silent[i] = silent.at(i) || goesOn.value(i);
        const Block first = rowBlock(titled(label, goesOn), now, silent, group);
        return std::pair(first, row(label, later, continued, group));
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
        const auto fits = [&](qsizetype count) {
            Drawing ruler(m_maker.theme);
            return addProfileCell(ruler, 0, 0, {cell.entries.mid(0, count)}, style(columns), m_maker.contents.dataset)
                <= most;
        };
        qsizetype few = 0;
        qsizetype many = cell.entries.size();
        if (many > 0 && fits(many))
            return int(many);
        while (few + 1 < many) {
            const qsizetype middle = (few + many) / 2;
            (fits(middle) ? few : many) = middle;
        }
        return int(few);
    }

    [[nodiscard]] static QVector<ProfileCell> cellsOf(const ProfileRow& row, const QVector<int>& group)
    {
        QVector<ProfileCell> cells;
        for (const int index : group)
            cells.append(row.cells.value(index));
        return cells;
    }

    [[nodiscard]] static QString titled(const QString& label, const QVector<bool>& goesOn)
    {
        return goesOn.contains(true) ? Text::tr("%1 (continued)").arg(label) : label;
    }

    /// `silent`: columns that say nothing where they have no entries, for they began or end on another page.
    [[nodiscard]] Block rowBlock(const QString& label, const QVector<ProfileCell>& cells, const QVector<bool>& silent,
        const QVector<int>& group) const
    {
        Block block {Drawing(m_maker.theme), nullptr, false, 0, {}};
        Drawing& drawing = block.drawing;
        const Grid grid = gridFor(m_maker, int(group.size()));
        qreal height = addLabel(drawing, kRowTop, grid, label, {TextRole::Body, Ink::Text2, Qt::AlignLeft, 0});
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells.at(i).entries.isEmpty() && silent.value(i))
                continue;
            height = std::max(height,
                addProfileCell(
                    drawing, grid.x(int(i)), kRowTop, cells.at(i), style(int(group.size())), m_maker.contents.dataset));
        }
        height += kRowTop + kRowBottom;
        drawing.addRule(0, m_maker.width(), height - 1, Ink::Hairline);
        drawing.size = QSizeF(m_maker.width(), height);
        return block;
    }

    const Maker& m_maker;
    QVector<ProfileGroup> m_groups;
};

} // namespace

QVector<Block> profileBlocks(const Maker& maker) { return std::make_shared<Profile>(maker)->blocks(); }

} // namespace atlas::pack
