// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"

namespace atlas {

class Library;

/// Makes two institutions that turn out to be one into one: everything that refers to `from` refers to `into`, whose
/// unknown cells are filled from the other, whose name stays known as another name. A figure, event, item or name that
/// both have word for word is kept once, with the citations of both. One batch; writes nothing itself. NotFound when
/// one of them is not there, Invalid when they are the same.
Result<QVector<RowChange>> mergeOf(const Library& library, const QString& from, const QString& into);

} // namespace atlas
