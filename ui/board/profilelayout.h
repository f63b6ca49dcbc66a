// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/profile.h"
#include "ui/drawing/drawing.h"
#include "ui/models/boardcontents.h"

#include <QSet>

namespace atlas {

/// What the reader chose to see of the profiles.
struct ProfileViewOptions {
    bool onlyDiffering = false; ///< without meaning for one hospital
    bool showGaps = true; ///< off: only rows that every hospital states
    QString search; ///< entries and row names that hold this text
    QSet<QString> openLists; ///< keys of long lists shown whole
    QSet<QString> foldedGroups; ///< ids of groups of which only the head is shown
    bool openAllLists = false; ///< for paper
};

/// The aligned table of profiles and what the view says of it.
struct ProfileSheet {
    struct Anchor {
        QString group, label;
        qreal top = 0;
    };

    Drawing drawing;
    QVector<Anchor> anchors; ///< groups in order, for jumping
    int rows = 0;
    int differing = 0;
    int emptyCells = 0;
};

/// The profile of what is on the board, in the words of its catalogue.
QVector<ProfileGroup> profileOf(const BoardContents& contents);

/// Hospitals are columns, attributes and items rows; head and first column stay. Wider than the viewport when columns
/// would get too narrow.
ProfileSheet layoutProfile(
    const BoardContents& contents, const ProfileViewOptions& options, QSizeF viewport, const Theme& theme);
/// Likewise, of a profile that was built before: it does not change while a window is resized.
ProfileSheet layoutProfile(const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const ProfileViewOptions& options, QSizeF viewport, const Theme& theme);

} // namespace atlas
