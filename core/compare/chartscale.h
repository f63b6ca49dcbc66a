// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/unit.h"

#include <QLocale>
#include <QStringList>
#include <QVector>

namespace atlas {

/// One axis of figures: from `min` to `max`, both on a tick.
struct ChartScale {
    double min = 0;
    double max = 1;
    QVector<double> ticks; ///< ascending, `min` and `max` among them
    QStringList labels; ///< one for each tick: 0, 5万, 10万; 0, 50,000, 100,000

    /// Where a value lies between `min` (0) and `max` (1); outside for what the scale does not cover.
    [[nodiscard]] double position(double value) const { return (value - min) / (max - min); }
    friend bool operator==(const ChartScale&, const ChartScale&) = default;
};

/// The scale that covers [low, high] with about `intervals` steps of 1, 2 or 5 times a power of ten. Zero lies on a
/// tick where it is covered. An empty or impossible range is 0–1.
ChartScale niceScale(double low, double high, int intervals = 5);

/// Labels for the ticks in `unit`: all of them in the same scale, 万 or 亿 in Chinese and millions in English where the
/// numbers grow long.
void labelTicks(ChartScale& scale, const Unit& unit, const QLocale& locale);

} // namespace atlas
