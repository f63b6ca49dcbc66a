// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/figures.h"

#include <QLocale>

/// The words for what the comparison found and what the enumerations mean: written once, used by window, paper, exports
/// and command line. Sentences go through tr() (context `Words`); names and figures come from the records.
namespace atlas::words {

QString verdict(Verdict verdict); ///< 可比 慎比 不可比
/// The verdict on one figure (an observation's id) against the reference, with its reasons in a few words:
/// `不可比：部分对整体、数据较早`. A reason about the reference alone says so, and is told only where the verdict rests
/// on it: `慎比：数据较早（基准）`.
QString verdict(const Judgement& judgement, const QString& observation);
/// The badge of a row: its verdict, or 仅一家 where one has a figure, or 无数据 where none has.
QString rowVerdict(const ComparisonRow& row);
QString onlyOne(); ///< 仅一家
QString noData(); ///< 无数据: a figure that nobody gives
QString notStated(); ///< 未载: the source is silent
QString whole(InstitutionKind kind = InstitutionKind::Hospital); ///< 全院 全区域: what an empty scope means
QString reason(ReasonType type); ///< the reason alone, a few words, for badges and lists
/// One plain sentence for one reason: who and what differs ("Tongliao's 2,000 beds are planned for a new site;
/// Liaoning's 2,330 are in use in 2022").
QString reasonSentence(const Reason& reason, const Dataset& dataset, const QLocale& locale);
/// The notice under a chart: what keeps the figures from meaning the same, worst first, in one or two sentences;
/// empty when there is nothing to say. The first says what differs, whose figure it is, and what that forbids ("no
/// ranking", "not annualised"); the second, if any, that values which may be equal count as ties.
QString notice(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale);

/// Which figure stands for a hospital, in one short line: `Figures nearest to 2022`, `Each hospital’s latest figure`,
/// `Figures as of 31 Dec 2024`, with whose figures the reader picked. Empty where fewer than two have a figure and none
/// was picked.
QString rule(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale);
/// The notice, then the rule as a sentence of its own.
QString noticeWithRule(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale);
/// `880–900 张`: from the least to the greatest of what the sources of a figure say; empty where one is only a limit.
QString spread(
    const StatementSpread& spread, const Observation& observation, const Indicator& indicator, const QLocale& locale);
QString pinned(); ///< the mark of a figure that the reader picked

QString status(FigureStatus status);
QString per(Per per);
QString measure(Measure measure);
QString category(IndicatorCategory category);
QString milestoneCategory(MilestoneCategory category);
/// 创 建 迁 …, in English two letters: no two categories share theirs.
QString milestoneGlyph(MilestoneCategory category, const QLocale& locale);
QString section(ProfileSection section);
QString level(const QString& level);
QString nameKind(const QString& kind);
QString institutionKind(InstitutionKind kind);
QString institutionStatus(const QString& status);
QString ownership(const QString& ownership);
QString institutionCategory(const QString& category); ///< 肿瘤专科 … ; an unknown one is returned as it is
QString grade(const QString& grade); ///< 三级甲等 … ; an unknown one is returned as it is

/// Status (unless actual), scope and period of a figure, for captions: `计划，新院区，2025?`; `2018?`; an undated
/// actual figure: `未载日期`.
QString figureCaption(const Observation& observation, const Indicator& indicator, const QLocale& locale);
/// Likewise, led by the indicator's own name unless it says no more than the concept (its total): `编制床位，2018?`.
/// Planned beds are not called planned again.
QString conceptCaption(
    const Observation& observation, const Indicator& indicator, const Concept& asked, const QLocale& locale);
/// `due 2025, outcome not reported` where isOverdue(); else empty. The date is the one that the period ends with.
QString overdue(const Observation& planned, const Dataset& dataset, const QDate& asOf, const QLocale& locale);
/// Likewise for a planned milestone or item: empty unless hasPassed().
QString overdue(const Period& due, const QDate& asOf, const QLocale& locale);
/// The figure with its sign and unit: `≈2,000人次/日`; a change alone as `+3.21个百分点`; grades by their label.
QuantityText figureText(const Observation& observation, const Indicator& indicator, const QLocale& locale,
    Scaling scaling = Scaling::Shortest);
/// `+52.93%`, `+42.61 pp`, `+3倍`: by how much, as the source says it (提升3倍 is not ×3, whatever was meant).
QString changeText(const Change& change, const QLocale& locale);
/// With its basis: `同比 +52.93%`, `年均 +5%`, `较2020年 +12%`.
QString changePhrase(const Change& change, const QLocale& locale);

} // namespace atlas::words
