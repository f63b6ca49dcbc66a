// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/profile.h"
#include "ui/drawing/drawing.h"

namespace atlas {

/// How one hospital's entries of one row are set.
struct ProfileCellStyle {
    qreal width = 220;
    QString speaker; ///< what a screen reader says before each entry: hospital and row
    QString listKey; ///< names this cell in the actions `open-list:KEY` and `close-list:KEY`
    bool open = false; ///< a long list is shown whole
    bool foldable = true; ///< a long list may be summarised
    bool sourceNumbers = true;
    bool greyUnlike = false; ///< figures that are not comparable with their row's reference are set in grey
};

/// More entries than this are summarised by level or designation until they are asked for.
inline constexpr int kLongList = 6;

/// Sets a cell's entries from (x, y) down, each with its hit; an empty one says so. Returns the height used.
qreal addProfileCell(
    Drawing& drawing, qreal x, qreal y, const ProfileCell& cell, const ProfileCellStyle& style, const Dataset& dataset);

/// `9 items: National 4, Provincial 5`: by level where they differ, else by designation; empty where neither tells
/// much.
QString breakdownOf(const QVector<ProfileEntry>& entries, const Dataset& dataset);

/// The entries that hold the text looked for (case ignored); all where it is empty.
ProfileCell matching(const ProfileCell& cell, const QString& search);

/// Sources of an entry as they stand behind it: `1,2`.
QString sourceNumbers(const QVector<int>& sources);

} // namespace atlas
