// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/models/boardcontents.h"

#include <optional>

namespace atlas {

/// The views of the board, in the order of their tabs.
enum class BoardView { Overview, Profile, Timeline, Indicators, Table, Coverage };
inline constexpr int kBoardViewCount = 6;

/// `overview`, `profile`, …: in settings and on the command line.
QString toWord(BoardView view);
std::optional<BoardView> parseBoardView(QStringView word);
QString title(BoardView view); ///< translated

/// A view as it is printed: everything opened, nothing scrolled, `size.width()` wide (wider where the columns need it).
Drawing drawForPaper(BoardView view, const BoardContents& contents, QSizeF size, const Theme& theme);
/// One chart alone, large.
Drawing drawChart(const BoardContents& contents, const QString& asked, qreal width, const Theme& theme);

} // namespace atlas
