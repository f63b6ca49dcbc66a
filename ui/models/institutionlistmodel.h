// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/institutionlist.h"
#include "core/library/namesearch.h"
#include "ui/models/boardmodel.h"
#include "ui/models/roles.h"

#include <QAbstractListModel>

namespace atlas {

/// The institutions that are not on the board, in pinyin order by keyset pages, or the hits of a search, best first
/// (those on the board among them). Checking a row puts it on the board, unchecking takes it off; the board's own rows
/// are in ComparedListModel.
class InstitutionListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit InstitutionListModel(BoardModel& board, QObject* parent = nullptr);

    /// Starts again from the first page.
    void setFilter(const ListFilter& filter);
    [[nodiscard]] const ListFilter& filter() const { return m_filter; }
    /// Shows these instead of the pages, until showAll().
    void showHits(const QVector<NameHit>& hits);
    void showAll();
    void reload();
    [[nodiscard]] bool isSearching() const { return m_searching; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    static constexpr int kPage = 256;

Q_SIGNALS:
    void failed(const atlas::Error& error);

private:
    struct Entry {
        ListItem item;
        QString matchedName;
    };
    void restart();
    void followBoard();
    void appendVisible(QVector<Entry> entries);

    BoardModel& m_board;
    ListFilter m_filter;
    QVector<Entry> m_entries; ///< loaded, without those on the board
    QStringList m_onBoard;
    std::optional<ListCursor> m_cursor;
    bool m_atEnd = true;
    bool m_searching = false;
    QVector<NameHit> m_hits;
};

/// The compared institutions in the board's order, always checked.
class ComparedListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ComparedListModel(BoardModel& board, QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();
    BoardModel& m_board;
    QVector<ListItem> m_items;
};

} // namespace atlas
