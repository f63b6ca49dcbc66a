// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/models/boardcontents.h"

namespace atlas {

/// Width of the column of dates for these events, at most a third of the column they stand in.
qreal dateWidth(
    const Drawing& drawing, const BoardContents& contents, const QVector<const Milestone*>& events, qreal columnWidth);

/// One event on one line: date, title, and whether it is planned. Returns the height.
qreal addEventLine(Drawing& drawing, const BoardContents& contents, const Milestone& event, qreal x, qreal y,
    qreal width, qreal dates);

/// Three events that tell where a hospital stands, of all of its events newest first: the next plan, then what happened
/// last.
QVector<const Milestone*> newsOf(const QVector<const Milestone*>& newestFirst, qsizetype most = 3);

/// All events of a hospital, newest first, grouped by five-year plan; undated ones in a group of their own. Returns the
/// height.
qreal addEventList(Drawing& drawing, const BoardContents& contents, int institution, qreal x, qreal y, qreal width);

/// The hospital's events on the time axis that all columns share. Returns the height.
qreal addMiniAxis(Drawing& drawing, const BoardContents& contents, int institution, qreal x, qreal y, qreal width);

/// How to read the mini axis, line by line: its years and what stands where.
QStringList miniAxisHints(const BoardContents& contents);

} // namespace atlas
