// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace atlas::words {

/// tr() for the free functions of this folder.
class Text {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Marks that go with the script of the data rather than with a sentence.
QString attributes(
    const QStringList& parts, const QLocale& locale); ///< `计划，新院区`, `planned, new site`; empty parts are left out
QString enumeration(const QStringList& items, const QLocale& locale); ///< `甲、乙、丙`, `A, B and C`
QString bracketed(const QString& text, const QString& aside,
    const QLocale& locale); ///< `甲（乙）`, `A (B)`; no brackets around nothing

/// A figure within a sentence: Chinese sets a blank between digits and the unit there.
QString inSentence(const QuantityText& text, const QLocale& locale);

/// How `text` says it changed, with against what: `同比 +52.93%`.
QString withBasis(const QString& text, const Change& change, const QLocale& locale);

/// `甲、乙、丙及其他 3 个`, `A, B, C and 3 others`: all of up to four, else three and how many more there are.
QString names(const QStringList& names, const QLocale& locale);

/// How long, or how far apart: `5 个月`, `1 年`; from three years on only whole years, `超过 3 年`.
QString span(double months);

/// A date in a sentence: `2018年`, `the 14th Five-Year Plan (2021–2025)`.
QString dateInSentence(const Period& period, const QLocale& locale);
/// The date at which a period begins or ends, with its marks; undated where that is not known.
Period startOf(const Period& period);
Period endOf(const Period& period);

/// Whether figures of this measure hold at a date: they are over no period that could be long or short.
bool isOfADate(Measure measure);
/// Whether a period has both ends, so that a distance to it is one to its middle.
bool isSpan(const Period& period);
/// Whether a period's length is only known as a bound: one end is a month or a day, the other a year.
bool isVagueLength(const Period& period);
/// `5 个月`, `最长 26 个月`; empty where the period has no length that could be told in months.
QString lengthText(const Period& period);
/// What an amount is over, as an apposition to it: `累计 5 个月`, `日均数`, `时点数`, `over how long is not stated`.
QString basis(const Observation& observation, const Indicator& indicator);

} // namespace atlas::words
