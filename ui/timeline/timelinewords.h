// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinedata.h"

/// What the timeline says, in whole sentences. Titles and names come from the records and are plain text.
namespace atlas::timelinewords {

/// `辽宁省肿瘤医院，2021年11月18日：新病房综合楼封顶（建设）`; planned and overdue ones say so.
QString sentence(const Milestone& milestone, const BoardContents& contents);
/// `2021-11  新病房综合楼封顶`, for lists under one hospital's name.
QString listLine(const Milestone& milestone, const BoardContents& contents);
/// The lines of many, the first dozen of them and how many more.
QString list(const QVector<int>& milestones, const BoardContents& contents);
/// `due 2025, outcome not reported`
QString overdueNote(const Milestone& milestone, const BoardContents& contents);
const QString& title(const Milestone& milestone, const BoardContents& contents);

/// `辽宁省肿瘤医院：7 / 7 件`
QString about(const Institution& institution, const QString& statement, const BoardContents& contents);
/// `12 / 14 events, 18 undated`
QString counts(const TimelineLane& lane);
QString earlier(int count);
QString later(int count);
QString folded(int count);
QString noDatedEvents(const TimelineLane& lane);

/// What the small axis of the overview shows and leaves out.
QString miniSummary(int shown, int outside, int undated, int firstYear, int lastYear);

QString undated(); ///< the tray's title
QString notOnAxis();
QString leftOut(); ///< title of what paper cannot show as marks
QString eventCount(int count);
QString showMore(int count);
QString showAll();
QString showFewer();
QString planned();

QString legendMark();
QString legendYear();
QString legendBand();
QString legendPlanned();
QString legendVague();
QString legendFolded();
QString legendAsOf(const QDate& date, const QLocale& locale);
QString legendHint();

} // namespace atlas::timelinewords
