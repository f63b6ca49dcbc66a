// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/profile.h"
#include "ui/board/profilelayout.h"
#include "ui/drawing/drawing.h"
#include "ui/models/boardcontents.h"

namespace atlas {

/// What the reader opened in the overview.
struct OverviewOptions {
    QSet<QString> openLists; ///< of the profile pane, as in ProfileViewOptions
    bool openAllLists = false; ///< for paper
};

/// On paper and as a whole. One hospital: profile, milestones and charts beneath each other. Two to eight: a column
/// each, with rows of the same height; profile card, events on the shared axis, and the headline concepts on shared
/// scales. `profile` is used for one hospital only.
Drawing layoutOverview(const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const OverviewOptions& options, QSizeF viewport, const Theme& theme);
Drawing layoutOverview(
    const BoardContents& contents, const OverviewOptions& options, QSizeF viewport, const Theme& theme);

/// In the window one hospital has three panes side by side, each a drawing of its own that scrolls by itself, under the
/// hospital's head.
enum class OverviewPane { Profile, Milestones, Indicators };
Drawing layoutOverviewHead(const BoardContents& contents, qreal width, const Theme& theme);
Drawing layoutOverviewPane(OverviewPane pane, const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const OverviewOptions& options, QSizeF viewport, const Theme& theme);

/// The two forms, each in its own file.
Drawing layoutOverviewOfOne(const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const OverviewOptions& options, QSizeF viewport, const Theme& theme);
Drawing layoutOverviewOfMany(const BoardContents& contents, QSizeF viewport, const Theme& theme);

} // namespace atlas
