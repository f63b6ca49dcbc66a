// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/observationrules.h"

#include "core/check/findings.h"
#include "core/check/rules.h"
#include "core/library/recordstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

RecordRef refOf(const Observation& observation) { return {RecordKind::Observation, observation.id, {}}; }

/// More patients than beds happens; the indicator says so.
bool mayExceedWhole(const Indicator& indicator)
{
    return indicator.id.startsWith(u"bed-occupancy"_s) || indicator.id.startsWith(u"occupancy"_s);
}

void checkGrade(const Observation& observation, const Indicator& indicator, Findings& findings)
{
    const auto check = [&](double value, const QString& column) {
        if (value < 1 || value > static_cast<double>(indicator.scale.size()) || std::trunc(value) != value)
            findings.error(rules::kGrade, refOf(observation), column,
                Tr::tr("%1 is no position in the scale of “%2”, which has %n grade(s).", nullptr,
                    static_cast<int>(indicator.scale.size()))
                    .arg(numberToString(value), indicator.id));
    };
    check(observation.quantity->value, u"value"_s);
    if (observation.quantity->high)
        check(*observation.quantity->high, u"value_high"_s);
}

void checkShare(const Observation& observation, const Indicator& indicator, Findings& findings)
{
    constexpr double kWhole = 100;
    const auto check = [&](double value, const QString& column) {
        const QString message
            = Tr::tr("%1 % is no share: “%2” lies between 0 and 100 %.").arg(numberToString(value), indicator.id);
        if (value < 0)
            findings.error(rules::kShare, refOf(observation), column, message);
        else if (value > kWhole && !mayExceedWhole(indicator))
            findings.warning(rules::kShare, refOf(observation), column, message);
    };
    check(observation.quantity->value, u"value"_s);
    if (observation.quantity->high)
        check(*observation.quantity->high, u"value_high"_s);
}

void checkPeriod(
    const Observation& observation, const Indicator& indicator, const CheckContext& context, Findings& findings)
{
    const RecordRef ref = refOf(observation);
    if (indicator.measure == Measure::Flow && observation.period.isUndated())
        findings.warning(rules::kNoPeriod, ref, u"period"_s,
            Tr::tr("“%1” is counted over a time, and no period is given.").arg(indicator.id));

    const auto earliest = observation.period.earliest();
    if (observation.status == FigureStatus::Actual && earliest && *earliest > context.today)
        findings.warning(rules::kFuture, ref, u"period"_s,
            Tr::tr("The figure is said to be actual, but %1 lies in the future.").arg(observation.period.toEdtf()));

    const bool planned = observation.status == FigureStatus::Planned || observation.status == FigureStatus::Target;
    const auto latest = observation.period.latest();
    const auto published = context.published.value(observation.provenance.source).earliest();
    if (planned && latest && published && *latest < *published)
        findings.warning(rules::kPlannedPast, ref, u"period"_s,
            Tr::tr("It is said to be planned for %1, by a source published only afterwards (%2).")
                .arg(observation.period.toEdtf(), context.published.value(observation.provenance.source).toEdtf()));
}

/// What an observation says, without how it is told.
QString statement(const Row& row)
{
    static const std::vector<qsizetype> columns = [] {
        std::vector<qsizetype> indexes;
        for (const QString& name :
            {u"institution"_s, u"indicator"_s, u"period"_s, u"per"_s, u"status"_s, u"scope"_s, u"value"_s,
                u"value_high"_s, u"qualifier"_s, u"change"_s, u"change_unit"_s, u"change_basis"_s, u"source"_s})
            indexes.push_back(schema(RecordKind::Observation).indexOf(name));
        return indexes;
    }();
    static const qsizetype status = schema(RecordKind::Observation).indexOf(u"status");
    static const qsizetype qualifier = schema(RecordKind::Observation).indexOf(u"qualifier");

    QString text;
    for (const qsizetype column : columns) {
        // Empty cells that mean a word.
        if (row.at(column).isEmpty() && column == status)
            text += u"actual"_s;
        else if (row.at(column).isEmpty() && column == qualifier)
            text += u"exact"_s;
        else
            text += row.at(column);
        text += u'\x1f';
    }
    return text;
}
} // namespace

void checkObservation(const Observation& observation, const CheckContext& context, Findings& findings)
{
    const auto indicator = context.indicators.constFind(observation.indicator);
    if (indicator == context.indicators.cend())
        return; // said by the row's own check
    checkPeriod(observation, *indicator, context, findings);
    if (observation.quantity && indicator->measure == Measure::Grade)
        checkGrade(observation, *indicator, findings);
    if (observation.quantity && indicator->measure == Measure::Share && indicator->unit.isPercent())
        checkShare(observation, *indicator, findings);
    if (observation.change && observation.change->unit == ChangeUnit::PercentagePoints
        && indicator->measure != Measure::Share && !indicator->unit.isPercent())
        findings.error(rules::kChangeUnit, refOf(observation), u"change_unit"_s,
            Tr::tr("“%1” is no percentage and cannot change by percentage points.").arg(indicator->id));
}

void SameFigures::visit(const Row& row) { m_seen.emplace_back(qHash(statement(row), 0), m_rows++); }

Result<void> SameFigures::report(const RecordStore& store, Findings& findings)
{
    std::ranges::sort(m_seen);
    QSet<qsizetype> suspects;
    for (size_t i = 1; i < m_seen.size(); ++i) {
        if (m_seen[i].first == m_seen[i - 1].first)
            suspects << m_seen[i].second << m_seen[i - 1].second;
    }
    m_seen = {};
    if (suspects.isEmpty())
        return {};

    QHash<QString, QString> first; // what is said, by which record
    qsizetype number = 0;
    return store.forEach(RecordKind::Observation, [&](const Row& row) {
        if (!suspects.contains(number++))
            return true;
        const QString said = statement(row);
        if (const auto earlier = first.constFind(said); earlier != first.cend())
            findings.error(rules::kSameFigure, {RecordKind::Observation, row.first(), {}}, {},
                Tr::tr("It says the same as “%1”: one record with two citations is meant.").arg(*earlier));
        else
            first.insert(said, row.first());
        return true;
    });
}

} // namespace atlas
