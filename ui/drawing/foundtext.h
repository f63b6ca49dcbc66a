// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace atlas {

struct FoundText {
    QString text; ///< a record's
    QString search; ///< what was typed; empty: nothing to mark
    TextRole role = TextRole::Body;
    Ink ink = Ink::Text;
};

/// One line, elided at the right of `where`, with what was typed marked in it wherever it stands in the part that
/// shows.
void paintFoundText(QPainter& painter, const Theme& theme, const QRect& where, const FoundText& found);

} // namespace atlas
