// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QSet>

#include <functional>

namespace atlas {

/// Kinds of marks that need a word of explanation.
enum class LegendKind {
    Actual,
    Planned,
    Target,
    Estimated,
    Earlier,
    MoreThan,
    AtLeast,
    About,
    AtMost,
    NoData,
    PartYear,
    Inferred,
    PlannedWord,
    Differs,
    CautionMark, ///< a verdict's glyph without its word
    NotComparableMark,
    SourceNumber
};

/// What a legend has to explain, and how the comparisons on view came out.
struct LegendContents {
    QSet<LegendKind> kinds;
    std::array<int, 3> verdicts {}; ///< badges with words by Verdict
    int greyed = 0; ///< figures in grey because like is compared with like only

    [[nodiscard]] int judged() const { return verdicts[0] + verdicts[1] + verdicts[2]; }
    friend bool operator==(const LegendContents&, const LegendContents&) = default;
};

/// Read off the drawing itself, so that a legend never explains what is not there and never misses what is. With `seen`
/// only the marks in sight are explained; comparisons are counted on the whole page.
LegendContents legendOf(const Drawing& drawing, const std::function<bool(const QRectF&)>& seen = {});

/// Like for like: 3 figures greyed; empty where none is.
QString greyedText(int figures);

} // namespace atlas
