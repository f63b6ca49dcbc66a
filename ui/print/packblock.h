// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "ui/models/boardcontents.h"
#include "ui/print/packplan.h"
#include "ui/print/pagesetup.h"

#include "ui/drawing/drawing.h"

#include <QCoreApplication>

#include <functional>

/// How the parts of a pack hand their contents to the pages: as blocks that are never cut.
namespace atlas::pack {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

/// As wide as the page's body at most.
struct Block {
    Drawing drawing;
    /// Set above the first block of a table and repeated where it goes on on another page.
    std::shared_ptr<const Drawing> head;
    bool keepWithNext = false; ///< a heading: never alone at a page's foot
    int mostOnPage = 0; ///< of such blocks, where a person chose how many; 0: as many as have room
    QString bookmark; ///< of the second level
    /// Of a long row: what of it fits into `room` px of height, and the rest; nothing where none fits or all does.
    std::function<std::optional<std::pair<Block, Block>>(qreal room)> split = {};
};

struct Part {
    PackSection::Kind kind = PackSection::Kind::Profile;
    QString title;
    QVector<Block> blocks;
};

/// What every part is made from.
struct Maker {
    const PackPlan& plan;
    const BoardContents& contents;
    const PageSetup& setup;
    const Theme& theme;

    [[nodiscard]] qreal width() const { return setup.body().width(); }
    [[nodiscard]] qreal height() const { return setup.body().height(); }
    /// Concepts and indicators that are charted, perhaps none.
    [[nodiscard]] QStringList charted() const;
    /// Those that are compared at a glance and in the notes: the charted ones, or the board's where none is.
    [[nodiscard]] QStringList compared() const;
    /// Hospitals that stand side by side in one table, by their indexes: as many as have room, equally shared.
    [[nodiscard]] QVector<QVector<int>> groups() const;
    [[nodiscard]] qreal labelWidth() const;
};

/// Columns of hospitals beside a column of row titles.
struct Grid {
    qreal label = 0, column = 0;
    qreal gap = 10;
    [[nodiscard]] qreal x(int index) const { return label + index * (column + gap); }
    [[nodiscard]] qreal labelRoom() const { return label - 10; } ///< for a row title's text
};
Grid gridFor(const Maker& maker, int columns);
/// A row's title in lines of equal length; returns its height.
qreal addLabel(Drawing& drawing, qreal y, const Grid& grid, const QString& text, const Drawing::TextOptions& options);

/// Mark and short name over each column; `attributes`: a rule in the hospital's colour, the whole name, grade, kind and
/// place.
Drawing columnHeads(const Maker& maker, const QVector<int>& group, bool attributes);

/// Keeps the first rows of a table together: a head over a single row says little.
void keepBeginning(QVector<Block>& table);

/// The least width in which the text takes no more lines than in `width`: its lines get equally long.
qreal balancedWidth(const Drawing& ruler, qreal width, const QString& text, TextRole role);

/// Rows in which none of the hospitals has anything, in one.
Block emptyRows(const Maker& maker, const QString& label, const QStringList& titles);

QString packTitle(const PackPlan& plan, const BoardContents& contents);
/// Typed by a person, else the usual one for so many hospitals.
QString partTitle(const PackSection& section, const BoardContents& contents);
QString conceptTitle(const BoardContents& contents, const ComparisonRow& row);

// The parts; each in its own file.
QVector<Block> coverBlocks(const Maker& maker);
QVector<Block> overviewBlocks(const Maker& maker);
QVector<Block> profileBlocks(const Maker& maker);
QVector<Block> timelineBlocks(const Maker& maker);
QVector<Block> chartBlocks(const Maker& maker);
/// What fills and endings of those charts mean; nothing where they need no words.
std::optional<Block> chartKey(const Maker& maker, const QVector<Block>& charts);
QVector<Block> tableBlocks(const Maker& maker);
QVector<Block> coverageBlocks(const Maker& maker);
QVector<Block> noteBlocks(const Maker& maker);
/// The full list, in the order of `sources`; entries are hits `entry:N`.
QVector<Block> sourceBlocks(const Maker& maker, const QVector<Source>& sources);

/// The part of a drawing between two heights, moved to the top; fills and upright lines are cut, texts never.
Drawing slice(const Drawing& drawing, qreal from, qreal to);
/// A drawing as blocks no higher than `most`, cut at its breaks, or where nothing stands.
/// What lies below `headUntil` needs no repeated head.
QVector<Block> slices(const Drawing& drawing, qreal most, qreal headUntil = 1e9);

} // namespace atlas::pack
