// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"

#include <QLocale>

namespace atlas {

/// What kind of record it is: `Figure`, `Source`.
QString kindTitle(RecordKind kind);

/// What people call a record: its name or title; a figure by hospital, indicator and period; what is about another
/// record by that one. `row` as of schema(kind), also of a record that is gone. Its id when nothing better is known.
QString recordTitle(const RecordStore& store, RecordKind kind, const Row& row, const QLocale& locale);
/// The same of a record in the library.
QString recordTitle(const RecordStore& store, const RecordRef& record, const QLocale& locale);

} // namespace atlas
