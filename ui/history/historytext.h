// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"

#include <QLocale>

namespace atlas {

/// One cell that a step changed, in words.
struct CellChange {
    QString label, before, after;
};

/// `Changed`, `Added · import of figures 2023`, `Deleted · undo`.
QString stepText(const HistoryEntry& entry, const QLocale& locale);
/// Which record it was.
QString stepRecord(const HistoryEntry& entry, const RecordStore& store, const QLocale& locale);
/// The cells that differ, in the order of the schema; ids of records as their titles.
QVector<CellChange> changedCells(const HistoryEntry& entry, const RecordStore& store, const QLocale& locale);
/// The changed cells in one line: `Value: 900 → 920`; empty for what was added or deleted.
QString changeLine(const HistoryEntry& entry, const RecordStore& store, const QLocale& locale);
/// When, in local time.
QString stepTime(const HistoryEntry& entry, const QLocale& locale);

} // namespace atlas
