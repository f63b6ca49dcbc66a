// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/verdict.h"

#include "core/compare/periodrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas {
namespace {

/// Collects the reasons of one judgement.
class Reasons {
public:
    void between(ReasonType type, Verdict verdict, const Figure& a, const Figure& b)
    {
        const auto& [low, high] = std::minmax(a.observation.id, b.observation.id);
        m_reasons.append({type, verdict, low, high});
    }
    void about(ReasonType type, Verdict verdict, const Figure& figure)
    {
        m_reasons.append({type, verdict, figure.observation.id, figure.observation.id});
    }
    void append(const QVector<Reason>& reasons) { m_reasons += reasons; }

    [[nodiscard]] Judgement judgement() &&
    {
        const auto rank = [](const Reason& r) { return std::tuple(-int(r.verdict), int(r.type), r.a, r.b); };
        std::sort(
            m_reasons.begin(), m_reasons.end(), [&](const Reason& l, const Reason& r) { return rank(l) < rank(r); });
        m_reasons.erase(std::unique(m_reasons.begin(), m_reasons.end()), m_reasons.end());
        const Verdict worst = m_reasons.isEmpty() ? Verdict::Comparable : m_reasons.constFirst().verdict;
        return {worst, std::move(m_reasons)};
    }

private:
    QVector<Reason> m_reasons;
};

enum class StatusKind { Actual, Estimate, Intention };

StatusKind kindOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Actual:
        return StatusKind::Actual;
    case FigureStatus::Estimated:
        return StatusKind::Estimate;
    case FigureStatus::Planned:
    case FigureStatus::Target:
        break;
    }
    return StatusKind::Intention;
}

/// `beds.planned`, `outpatients.daily-capacity`: what is meant to be, or could be, rather than what is.
bool countsIntention(const Indicator& indicator)
{
    static constexpr std::array kWords {"planned"_L1, "capacity"_L1, "design"_L1, "designed"_L1, "promised"_L1};
    QString words = indicator.id.section(u'.', 1);
    words.replace(u'-', u'.').replace(u'_', u'.');
    const auto parts = QStringView(words).split(u'.');
    return std::any_of(parts.begin(), parts.end(),
        [](QStringView part) { return std::find(kWords.begin(), kWords.end(), part) != kWords.end(); });
}

bool isUnspecified(const Indicator& indicator) { return indicator.id.endsWith(".unspecified"_L1); }

Verdict verdictOf(const PeriodDistance& distance, const CompareSettings& settings)
{
    if (!distance.months) {
        return Verdict::Caution;
    }
    if (*distance.months > settings.cautionYears * 12) {
        return Verdict::NotComparable;
    }
    return distance.atLeast || *distance.months > settings.freeYears * 12 ? Verdict::Caution : Verdict::Comparable;
}

void judgeOne(const Figure& figure, const CompareSettings& settings, Reasons& reasons)
{
    const auto& quantity = figure.observation.quantity;
    if (!quantity) {
        reasons.about(ReasonType::ChangeOnly, Verdict::NotComparable, figure);
    } else if (quantity->qualifier == Qualifier::AtLeast || quantity->qualifier == Qualifier::AtMost) {
        reasons.about(ReasonType::Bound, Verdict::Caution, figure);
    } else if (quantity->qualifier != Qualifier::Exact || quantity->high) {
        reasons.about(ReasonType::NotExact, Verdict::Comparable, figure);
    }
    if (figure.conflicting) {
        reasons.about(ReasonType::ConflictingSources, Verdict::Caution, figure);
    }
    if (figure.observation.period.isInferred()) {
        reasons.about(ReasonType::InferredDate, Verdict::Caution, figure);
    }
    if (isOld(figure.observation.period, settings)) {
        reasons.about(ReasonType::Old, Verdict::Caution, figure);
    }
}

void judgeScopes(const Figure& a, const Figure& b, Reasons& reasons)
{
    const QString& scopeA = a.observation.scope;
    const QString& scopeB = b.observation.scope;
    if (scopeA == scopeB) {
        return;
    }
    const bool oneIsWhole = scopeA.isEmpty() || scopeB.isEmpty();
    reasons.between(oneIsWhole ? ReasonType::PartVsWhole : ReasonType::DifferentParts, Verdict::NotComparable, a, b);
}

void judgeIndicators(const Figure& a, const Figure& b, Reasons& reasons)
{
    switch (relate(a.indicator, b.indicator)) {
    case IndicatorRelation::Same:
        break;
    case IndicatorRelation::Different:
        reasons.between(ReasonType::DifferentIndicator, Verdict::Caution, a, b);
        break;
    case IndicatorRelation::Unknown:
        reasons.between(ReasonType::DefinitionUnknown, Verdict::Caution, a, b);
        break;
    case IndicatorRelation::Incompatible:
        reasons.between(ReasonType::DifferentIndicator, Verdict::NotComparable, a, b);
        break;
    }
}

void judgePair(const Figure& a, const Figure& b, const CompareSettings& settings, Reasons& reasons)
{
    if (kindOf(a.observation.status) != kindOf(b.observation.status)) {
        reasons.between(ReasonType::PlannedVsActual, Verdict::NotComparable, a, b);
    }
    const bool levels = a.observation.quantity && b.observation.quantity;
    if (levels && !samePeriodLength(a.observation, a.indicator, b.observation, b.indicator)) {
        reasons.between(ReasonType::PeriodLength, Verdict::NotComparable, a, b);
    }
    judgeScopes(a, b, reasons);
    if ((a.institutionKind == InstitutionKind::Region) != (b.institutionKind == InstitutionKind::Region)) {
        reasons.between(ReasonType::KindOfInstitution, Verdict::NotComparable, a, b);
    }
    judgeIndicators(a, b, reasons);
    const Verdict apart = verdictOf(periodDistance(a.observation.period, b.observation.period), settings);
    if (apart != Verdict::Comparable) {
        reasons.between(ReasonType::DifferentPeriod, apart, a, b);
    }
}

} // namespace

bool isOld(const Period& period, const CompareSettings& settings)
{
    const auto last = period.latest();
    return settings.asOf.isValid() && last && *last < settings.asOf.addYears(-settings.oldYears);
}

QString toWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Comparable:
        return u"comparable"_s;
    case Verdict::Caution:
        return u"caution"_s;
    case Verdict::NotComparable:
        break;
    }
    return u"not_comparable"_s;
}

QString toWord(ReasonType type)
{
    switch (type) {
    case ReasonType::PlannedVsActual:
        return u"planned_vs_actual"_s;
    case ReasonType::PeriodLength:
        return u"period_length"_s;
    case ReasonType::PartVsWhole:
        return u"part_vs_whole"_s;
    case ReasonType::DifferentParts:
        return u"different_parts"_s;
    case ReasonType::ChangeOnly:
        return u"change_only"_s;
    case ReasonType::KindOfInstitution:
        return u"kind_of_institution"_s;
    case ReasonType::DifferentIndicator:
        return u"different_indicator"_s;
    case ReasonType::DefinitionUnknown:
        return u"definition_unknown"_s;
    case ReasonType::DifferentPeriod:
        return u"different_period"_s;
    case ReasonType::Bound:
        return u"bound"_s;
    case ReasonType::NotExact:
        return u"not_exact"_s;
    case ReasonType::ConflictingSources:
        return u"conflicting_sources"_s;
    case ReasonType::InferredDate:
        return u"inferred_date"_s;
    case ReasonType::Old:
        break;
    }
    return u"old"_s;
}

IndicatorRelation relate(const Indicator& a, const Indicator& b)
{
    if (a.id == b.id) {
        return IndicatorRelation::Same;
    }
    if (a.conceptId != b.conceptId || a.measure != b.measure || a.unit.dimension() != b.unit.dimension()
        || countsIntention(a) != countsIntention(b)) {
        return IndicatorRelation::Incompatible;
    }
    return isUnspecified(a) != isUnspecified(b) ? IndicatorRelation::Unknown : IndicatorRelation::Different;
}

Judgement judge(const Figure& a, const Figure& b, const CompareSettings& settings)
{
    if (a.observation.id == b.observation.id) {
        return {};
    }
    Reasons reasons;
    judgePair(a, b, settings, reasons);
    judgeOne(a, settings, reasons);
    judgeOne(b, settings, reasons);
    return std::move(reasons).judgement();
}

Judgement judge(const QVector<Figure>& figures, const CompareSettings& settings)
{
    Reasons reasons;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        for (qsizetype j = i + 1; j < figures.size(); ++j) {
            reasons.append(judge(figures[i], figures[j], settings).reasons);
        }
    }
    return std::move(reasons).judgement();
}

} // namespace atlas
