// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardview.h"
#include "ui/models/boardcontents.h"
#include "ui/print/packplan.h"
#include "ui/print/pagesetup.h"
#include "ui/print/paperdocument.h"

namespace atlas {

/// Paper as the plan asks for it; title, library and the like stay as they are in `setup`.
PageSetup applied(const PackPlan& plan, PageSetup setup);

/// Plan and board → pages. Sources are numbered in the order of their first mark; every mark is a link to the source's
/// entry, or to the foot of its page where the list is left out. Hits on the pages say what can be edited there:
/// `edit:title`, `edit:occasion`, `edit:title:profile`, `edit:remark:profile`, `edit:chart:beds`.
PaperDocument composePack(const PackPlan& plan, const BoardContents& contents, const PageSetup& setup);

/// The plan's title, or the usual one.
QString packTitleOf(const PackPlan& plan, const BoardContents& contents);

/// A view of the board as pages: what it shows, then notes and sources.
PackPlan planFor(BoardView view);
/// One chart, large.
PackPlan planForChart(const QString& asked);

} // namespace atlas
