// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardview.h"

#include <QMimeData>

namespace atlas {

struct PageSetup;

/// What a view shows as tab-separated lines with a head row: for spreadsheets.
QString viewData(BoardView view, const BoardContents& contents);

/// A picture for the clipboard in every form that a program may want: PNG, SVG and the data as text.
std::unique_ptr<QMimeData> clipboardData(const Drawing& drawing, const PageSetup& setup, const QString& data);

} // namespace atlas
