// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/packblock.h"
#include "ui/print/packfootnotes.h"
#include "ui/print/paperdocument.h"

namespace atlas::pack {

/// A part's title and the remark beneath it.
Block headingBlock(const Maker& maker, const PackSection& section, const QString& title);

/// Sets blocks onto pages: heads and footnotes, running head and foot, never a heading alone, never a block cut that
/// has room on a page.
class Pages {
public:
    explicit Pages(const Maker& maker);

    void add(const Part& part);
    PaperDocument finish(); ///< without its theme

private:
    struct Page {
        Drawing drawing;
        QString part; ///< for the running head
        QVector<int> sources; ///< marked on the page, ascending
        bool cover = false;
    };
    struct Mark {
        int page = 0;
        QRectF rect;
        int source = 0;
    };
    struct Place {
        int page = 0;
        qreal y = 0;
    };

    void newPage(const Part& part);
    void addChunk(const Part& part, const QVector<Block>& chunk);
    void place(const Part& part, const Block& block);
    void addContentsList();
    void addFootnotes(int page);
    void addFrame(int page);
    [[nodiscard]] bool isEmptyPage() const { return m_y <= 0; }
    [[nodiscard]] qreal headHeight(const Block& block) const;
    [[nodiscard]] QVector<int> withSources(const Block& block, QVector<int> sources) const;

    const Maker& m_maker;
    Footnotes m_notes;
    QVector<Page> m_pages;
    qreal m_y = 0; ///< used of the body of the last page
    bool m_begins = false; ///< the next block is a part's first
    int m_counted = 0; ///< blocks of the last page of which a person chose how many
    std::shared_ptr<const Drawing> m_head; ///< of the table that the last block belongs to
    QVector<Mark> m_marks;
    QHash<int, Place> m_entries; ///< in the full list
    PaperDocument m_document;
};

} // namespace atlas::pack
