// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dataset.h"

#include <QDate>

namespace atlas {

/// Whether figures set side by side mean the same. Ordered: the larger is the worse.
enum class Verdict { Comparable, Caution, NotComparable };
QString toWord(Verdict verdict); ///< `comparable` `caution` `not_comparable`

/// Why not, as the data model's table "Verdicts" names it.
enum class ReasonType {
    PlannedVsActual,
    PeriodLength,
    PartVsWhole,
    DifferentParts,
    ChangeOnly,
    KindOfInstitution,
    DifferentIndicator,
    DefinitionUnknown,
    DifferentPeriod,
    Bound,
    NotExact,
    ConflictingSources,
    InferredDate,
    Old
};
QString toWord(ReasonType type); ///< `planned_vs_actual` …

/// One reason between two figures (or about one: then `a` and `b` are the same).
struct Reason {
    ReasonType type = ReasonType::NotExact;
    Verdict verdict = Verdict::Comparable; ///< what this reason alone leads to; Comparable = shown, but harmless
    QString a, b; ///< observation ids; `a` < `b` for a pair, so that the order of hospitals changes nothing
    friend bool operator==(const Reason&, const Reason&) = default;
};

/// Thresholds, given from outside.
struct CompareSettings {
    QDate asOf; ///< figures whose period ended more than `oldYears` before this day are `old`; invalid: none is
    int freeYears = 1; ///< periods up to and including this far apart are the same
    int cautionYears = 3; ///< up to and including this far: caution; further: not comparable
    int oldYears = 5;
};

/// Whether a period ended more than CompareSettings::oldYears before its `asOf`.
bool isOld(const Period& period, const CompareSettings& settings);

/// A figure in the terms that decide comparability. Built from an observation of a dataset.
struct Figure {
    Observation observation;
    Indicator indicator;
    InstitutionKind institutionKind = InstitutionKind::Hospital;
    bool conflicting = false; ///< another source gives a different value for the same institution, indicator, period,
                              ///< status and scope
};

struct Judgement {
    Verdict verdict = Verdict::Comparable;
    QVector<Reason> reasons; ///< worst first, then in ReasonType's order, then by ids; no duplicates
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// One figure against another. Symmetric; a figure (by its observation's id) against itself is comparable, without
/// reasons.
///
/// The rules where the data model's table leaves room:
///  - `planned_vs_actual`: actual figures, estimates, and intentions (planned, target) are three kinds; two kinds do
///  not mix.
///  - `period_length`: samePeriodLength() of periodrules.h. Only flows, growth, and shares and ratios over an interval
///  have a length.
///    A count whose source does not say over how long differs from one that does; two such do not (then
///    `different_period` says caution). A change without a level has nothing whose length could matter.
///  - `part_vs_whole`, `different_parts`: by the scope's text. The same words for two hospitals are the same kind of
///  part.
///  - `kind_of_institution`: a region against anything else. A partner may be a hospital: no reason.
///  - `different_indicator`, `definition_unknown`: relate().
///  - `different_period`: periodDistance() of periodrules.h against the two thresholds. Where an end is missing,
///  caution,
///    unless even the nearest reading is too far apart.
///  - `bound` is `at_least` and `at_most`, `not_exact` every other inexact quantity, a stated range too.
///  - `change_only`, `bound`, `not_exact`, `conflicting_sources`, `inferred_date` and `old` are about one of the two
///  figures.
Judgement judge(const Figure& a, const Figure& b, const CompareSettings& settings);
/// A whole set: every pair; the worst verdict, all reasons. Sets of none or one are comparable with no reason.
Judgement judge(const QVector<Figure>& figures, const CompareSettings& settings);

/// What two indicators have to do with each other, in the order in which it is asked:
///  - Same: one id.
///  - Incompatible (`different_indicator`, not comparable): another concept; another measure (a share is not a count, a
///  stock not a flow);
///    units of different dimensions; or one of them counts what is planned or could be served, the other what is:
///    `planned`, `capacity`, `design`, `designed` or `promised` is a word of its id behind the concept (`beds.planned`,
///    `outpatients.daily-capacity`).
///  - Unknown (`definition_unknown`, caution): the id of exactly one ends in `.unspecified`.
///  - Different (`different_indicator`, caution): any other two of one concept.
enum class IndicatorRelation { Same, Different, Unknown, Incompatible };
IndicatorRelation relate(const Indicator& a, const Indicator& b);

} // namespace atlas
