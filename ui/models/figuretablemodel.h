// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardcontents.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

namespace atlas {

enum class FigureColumn { Indicator, Institution, Value, Unit, Period, Status, Scope, Verdict, Source, Count };

/// Every figure of the compared institutions, by concept: a head row for each concept, then its figures and its named
/// empty slots. Sorted by a column the heads step aside.
class FigureTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Options {
        bool showMissing = true;
        bool likeForLikeOnly = false;
        QString filter; ///< plain text in indicator, institution, scope or source
        friend bool operator==(const Options&, const Options&) = default;
    };

    explicit FigureTableModel(QObject* parent = nullptr);

    void setContents(const BoardContents& contents);

    void setOptions(const Options& options);
    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] int figures() const; ///< shown, heads and empty slots not counted
    [[nodiscard]] int greyed() const; ///< figures shown that likeForLikeOnly sets back

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: by concept, with heads.
    void sort(int column, Qt::SortOrder order) override;

    /// The rows as tab-separated text and as an HTML table, with column titles; for the clipboard. Cells are data: a
    /// leading = + - @ of a text cell is kept from being read as a formula.
    struct Copy {
        QString tsv, html;
    };
    [[nodiscard]] Copy copy(const QList<int>& rows) const;

private:
    struct Line {
        bool head = false;
        QString conceptId;
        QString institution; ///< empty for heads
        int figure = -1; ///< index into m_figures; -1 with an institution: an empty slot
        std::optional<Verdict> verdict;
        bool reference = false; ///< what the others of its concept are compared with
        bool pinned = false;
        bool conflicting = false;
        bool greyed = false;
        QString note; ///< of a head: the notice
        int members = 0;
    };
    void rebuild();
    [[nodiscard]] QVariant cell(const Line& line, FigureColumn column, int role) const;
    [[nodiscard]] QString text(const Line& line, FigureColumn column) const;
    [[nodiscard]] QVariant sortKey(const Line& line, FigureColumn column) const;

    BoardContents m_contents;
    Options m_options;
    QVector<Figure> m_figures;
    QVector<Line> m_lines;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace atlas
