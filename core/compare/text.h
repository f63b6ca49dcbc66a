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
QString enumeration(const QStringList& items, const QLocale& locale); ///< `甲、乙`, `A, B`
QString bracketed(const QString& text, const QString& aside,
    const QLocale& locale); ///< `甲（乙）`, `A (B)`; no brackets around nothing

/// A figure within a sentence: Chinese sets a blank between digits and the unit there.
QString inSentence(const QuantityText& text, const QLocale& locale);

/// How `text` says it changed, with against what: `同比 +52.93%`.
QString withBasis(const QString& text, const Change& change, const QLocale& locale);

/// `甲、乙等 5 家`: all of up to four, else three and how many they are.
QString names(const QStringList& names, const QLocale& locale);

/// How long, or how far apart: `5 个月`, `1 年`; from three years on only whole years, `超过 3 年`.
QString span(double months);

/// `counted per day`: of what is no mean, such as a capacity.
QString countedPer(Per per);

/// Whether figures of this measure hold at a date: they are over no period that could be long or short.
bool isOfADate(Measure measure);
/// Whether a period's length is only known as a bound: one end is a month or a day, the other a year.
bool isVagueLength(const Period& period);
/// `5 个月`, `至多 26 个月`; `otherwise` where the period has no length that could be told.
QString lengthText(const Period& period, const QString& otherwise);

} // namespace atlas::words
