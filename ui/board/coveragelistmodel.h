// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/coverage.h"
#include "core/library/institutionlist.h"
#include "ui/models/boardmodel.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace atlas {

/// What is known of every hospital of the list: hospitals down, in pinyin order by keyset pages, the concepts that
/// anybody reports across. Pages are read beside the window; fetchMore() answers later by inserting rows.
class CoverageListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CoverageListModel(BoardModel& board, QObject* parent = nullptr);

    /// Which hospitals, from the next reload() on; false: those it has.
    bool setFilter(const ListFilter& filter);
    /// Starts again from the first page; what is there stays until it has been read.
    void reload();
    /// Of the columns.
    void setOrder(CoverageOrder order);

    [[nodiscard]] int hospitals() const { return m_hospitals; } ///< in the list, fetched or not
    [[nodiscard]] const CoverageCell& cell(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: how surely it is known, in words; IdRole: the concept; PathRole: the figure; MissingRole: there is
    /// none. ToolTipRole and AccessibleTextRole: the whole in a sentence.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Vertically the hospital's name (IdRole: its id, SlotRole: its colour), horizontally the concept's.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    static constexpr int kPage = 48;

Q_SIGNALS:
    void arrived(); ///< a page, or that there is none
    void failed(const atlas::Error& error);

private:
    struct Column {
        QString conceptId, name;
        int institutions = 0; ///< of the whole library that report it
    };
    struct Line {
        ListItem item;
        QVector<CoverageCell> cells; ///< by the columns' order in the catalogue
    };
    struct Page {
        QVector<Column> columns; ///< of the first page only
        QVector<Line> lines;
        int hospitals = 0; ///< of the first page only
        bool atEnd = true;
    };
    struct Question;
    static Result<Page> read(const Question& question);
    void take(const Result<Page>& page, bool first);
    [[nodiscard]] bool isSameAs(const Page& page) const;
    void arrange();

    QPointer<BoardModel> m_board;
    ListFilter m_filter;
    QVector<Column> m_columns;
    QVector<int> m_shown; ///< m_columns as ordered
    QVector<Line> m_lines;
    CoverageOrder m_order = CoverageOrder::Catalogue;
    int m_hospitals = 0;
    bool m_atEnd = true;
    quint64 m_ticket = 0; ///< of the page under way; a late answer to an older question is dropped
    bool m_reading = false;
};

} // namespace atlas
