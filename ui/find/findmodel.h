// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/namesearch.h"
#include "core/library/recordsearch.h"

#include <QAbstractListModel>
#include <QLocale>

namespace atlas {

/// What was found anywhere in a library.
struct FindResults {
    QVector<NameHit> institutions;
    QVector<RecordHit> records;

    [[nodiscard]] bool isEmpty() const { return institutions.isEmpty() && records.isEmpty(); }
};

/// The hits in groups, each under a heading that cannot be chosen. Qt::DisplayRole is the title.
class FindModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, SecondRole, RefRole, InstitutionRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const FindResults& results, const QLocale& locale);
    /// The next row that can be chosen from `row` on, in steps of `step`; -1 when there is none.
    [[nodiscard]] int selectable(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        bool heading = false;
        QString title, second;
        RecordRef ref;
        QString institution;
    };
    void addGroup(const QString& heading, const QVector<Entry>& entries);

    QVector<Entry> m_entries;
};

} // namespace atlas
