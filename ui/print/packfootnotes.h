// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/packblock.h"

namespace atlas::pack {

/// Numbers of the sources marked in a drawing, in the order of the marks.
QVector<int> markedSources(const Drawing& drawing);

/// Short forms of sources at the foot of a page, in one column or, where there are many, in two. None is ever cut: what
/// does not fit on a line goes on on another.
class Footnotes {
public:
    /// Sources and their numbers are those of `maker`'s contents as they are now.
    explicit Footnotes(const Maker& maker);

    /// Of the block with its rule; 0 where there is nothing to say or footnotes are not wanted.
    [[nodiscard]] qreal height(const QVector<int>& sources) const;

    struct Note {
        int source = 0;
        QRectF rect; ///< on the page
    };
    /// Sets the notes at the foot of the page's body; returns where each of them stands.
    QVector<Note> add(Drawing& page, const QVector<int>& sources) const;

private:
    struct Column {
        qreal height = 0;
        QVector<int> sources;
    };

    [[nodiscard]] QVector<Column> columns(const QVector<int>& sources) const;
    [[nodiscard]] qreal columnWidth(qsizetype columns) const;
    [[nodiscard]] qreal noteHeight(int source, qreal width) const;
    [[nodiscard]] QString text(int source, qreal width) const;

    const Maker& m_maker;
    QHash<int, Source> m_sources; ///< by number
    mutable QHash<std::pair<int, int>, qreal> m_heights; ///< by source and width: asked for again with every block
};

} // namespace atlas::pack
