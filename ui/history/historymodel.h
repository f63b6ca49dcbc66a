// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace atlas {

class Library;

/// A library's past, newest first, read a page at a time as the view asks for more.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, Record, Change };

    HistoryModel(const Library& library, const QLocale& locale, QObject* parent = nullptr);

    void setFilter(const HistoryFilter& filter);
    void reload();
    [[nodiscard]] const HistoryEntry& entry(int row) const { return m_steps.at(row).entry; }
    /// -1 when it is not among what was read.
    [[nodiscard]] int rowOf(qint64 key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const atlas::Error& error);

private:
    struct Step {
        HistoryEntry entry;
        std::array<QString, 5> texts; ///< by Column
    };
    QVector<Step> page(qint64 before);

    const Library& m_library;
    QLocale m_locale;
    HistoryFilter m_filter;
    QVector<Step> m_steps;
    bool m_complete = false;
};

} // namespace atlas
