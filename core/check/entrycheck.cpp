// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/entrycheck.h"

#include "core/check/findings.h"
#include "core/check/milestonerules.h"
#include "core/check/observationrules.h"
#include "core/check/rules.h"
#include "core/compare/figures.h"
#include "core/compare/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// Whether a plan and a level are of one sort: plans are not compared with what is.
bool isPlan(const Observation& observation)
{
    return observation.status == FigureStatus::Planned || observation.status == FigureStatus::Target;
}

class EntryCheck {
public:
    EntryCheck(RecordKind kind, const Row& row, const EntryNeighbours& neighbours, const QLocale& locale)
        : m_schema(schema(kind)), m_row(row), m_around(neighbours), m_locale(locale), m_ref {kind, row.value(0), {}}
    {
        for (const QString& rule : neighbours.accepted)
            m_findings.accept(toPath(m_ref), rule);
    }

    Issues check()
    {
        const auto problems = checkRow(m_schema, m_row);
        for (const auto& [column, error] : problems) {
            const int index = m_schema.indexOf(column);
            const bool missing = index >= 0 && m_row.value(index).isEmpty();
            m_findings.error(rules::kRow, m_ref, column, missing ? Tr::tr("This is needed.") : error.message);
        }
        checkProvenance();
        checkNamesakes();
        if (problems.isEmpty()) {
            if (m_schema.kind == RecordKind::Observation)
                checkFigure();
            else if (m_schema.kind == RecordKind::Milestone)
                checkEvent();
            else if (m_schema.kind == RecordKind::ProfileItem)
                checkItem();
            else if (m_schema.kind == RecordKind::Institution && cell(u"parent") == m_row.first())
                m_findings.error(
                    rules::kParentCycle, m_ref, u"parent"_s, Tr::tr("An institution cannot belong to itself."));
        }
        return m_findings.take();
    }

private:
    [[nodiscard]] QString cell(QStringView column) const { return m_row.value(m_schema.indexOf(column)); }

    [[nodiscard]] CheckContext context() const
    {
        CheckContext context;
        context.today = m_around.today;
        if (m_around.indicator)
            context.indicators.insert(m_around.indicator->id, *m_around.indicator);
        if (m_around.source)
            context.published.insert(m_around.source->id, m_around.source->published);
        return context;
    }

    void checkProvenance()
    {
        if (m_schema.indexOf(u"source") < 0 || m_schema.kind == RecordKind::Citation)
            return;
        const bool needsSource = m_schema.kind == RecordKind::Observation || m_schema.kind == RecordKind::Milestone
            || m_schema.kind == RecordKind::ProfileItem;
        if (cell(u"source").isEmpty() && needsSource)
            m_findings.warning(rules::kNoSource, m_ref, u"source"_s, Tr::tr("No source is given."));
        if (!cell(u"source").isEmpty() && cell(u"locator").isEmpty())
            m_findings.warning(rules::kNoLocator, m_ref, u"locator"_s, Tr::tr("The place in the source is not given."));
    }

    void checkNamesakes()
    {
        if (m_around.namesakes.isEmpty())
            return;
        const QString column = m_schema.kind == RecordKind::Source ? u"title"_s : u"name"_s;
        m_findings.warning(rules::kSameRecord, m_ref, column,
            Tr::tr("The library has “%1” already (%2).")
                .arg(m_around.namesakes.first().second, m_around.namesakes.first().first));
    }

    void checkFigure()
    {
        const auto figure = toObservation(m_row);
        if (!figure)
            return;
        checkObservation(*figure, context(), m_findings);
        checkSame(*figure);
        if (!m_around.indicator)
            return;
        checkTenTimes(*figure);
        if (m_around.indicator->measure == Measure::Flow)
            checkOverlap(*figure);
    }

    [[nodiscard]] QString shown(const Observation& figure) const
    {
        return words::figureText(figure, *m_around.indicator, m_locale).joined(m_locale);
    }

    /// The wording aside.
    static bool sameFigure(const Observation& a, const Observation& b)
    {
        if (a.quantity != b.quantity || a.change.has_value() != b.change.has_value())
            return false;
        return !a.change
            || std::tie(a.change->value, a.change->unit, a.change->basis, a.change->qualifier)
            == std::tie(b.change->value, b.change->unit, b.change->basis, b.change->qualifier);
    }

    void checkSame(const Observation& figure)
    {
        const QString key = statementKey(figure);
        const Observation* differing = nullptr;
        for (const Observation& other : m_around.dataset.observations) {
            if (other.id == figure.id || statementKey(other) != key)
                continue;
            if (sameFigure(other, figure) && other.provenance.source == figure.provenance.source) {
                m_findings.error(rules::kSameFigure, m_ref, u"value"_s,
                    Tr::tr("It is in the library already, from the same source. A second place is a citation of that "
                           "record."));
                return;
            }
            if (!differing)
                differing = &other;
        }
        if (!differing)
            return;
        m_findings.warning(rules::kSameRecord, m_ref, u"period"_s,
            m_around.indicator ? Tr::tr("The library has a figure for it already: %1.").arg(shown(*differing))
                               : Tr::tr("The library has a figure for it already."));
    }

    void checkTenTimes(const Observation& figure)
    {
        constexpr double kFactor = 10;
        static constexpr std::array kNeverCompared {Measure::Rank, Measure::Grade, Measure::Growth};
        if (!figure.quantity || figure.quantity->value <= 0
            || std::ranges::find(kNeverCompared, m_around.indicator->measure) != kNeverCompared.end())
            return;
        for (const Observation& other : lastFigures(figure, m_around.dataset)) {
            if (!other.quantity || other.quantity->value <= 0 || other.scope != figure.scope || other.per != figure.per
                || isPlan(other) != isPlan(figure))
                continue;
            const double ratio = figure.quantity->value / other.quantity->value;
            if (ratio >= kFactor || ratio <= 1 / kFactor) {
                const QString last = words::figureCaption(other, *m_around.indicator, m_locale);
                m_findings.warning(rules::kTenTimes, m_ref, u"value"_s,
                    (ratio >= kFactor ? Tr::tr("Ten times the last value or more: %1 (%2).")
                                      : Tr::tr("A tenth of the last value or less: %1 (%2)."))
                        .arg(shown(other), last));
            }
            return; // the last one alone
        }
    }

    void checkOverlap(const Observation& figure)
    {
        const auto from = figure.period.earliest();
        const auto to = figure.period.latest();
        if (!from || !to)
            return;
        for (const Observation& other : lastFigures(figure, m_around.dataset)) {
            const auto otherFrom = other.period.earliest();
            const auto otherTo = other.period.latest();
            if (!otherFrom || !otherTo || other.scope != figure.scope || other.per != figure.per
                || other.status != figure.status || (*otherFrom == *from && *otherTo == *to))
                continue;
            if (*otherFrom <= *to && *otherTo >= *from) {
                m_findings.warning(rules::kPeriodOverlap, m_ref, u"period"_s,
                    Tr::tr("The period overlaps that of another figure: %1 (%2).")
                        .arg(shown(other), other.period.format(m_locale)));
                return;
            }
        }
    }

    void checkEvent()
    {
        const auto event = toMilestone(m_row);
        if (!event)
            return;
        checkMilestone(*event, context(), m_findings);
        for (const Milestone& other : m_around.dataset.milestones) {
            if (other.id != event->id && other.title == event->title && other.date == event->date) {
                m_findings.warning(
                    rules::kSameRecord, m_ref, u"title"_s, Tr::tr("The library has this milestone already."));
                return;
            }
        }
    }

    void checkItem()
    {
        const auto item = toProfileItem(m_row);
        if (!item)
            return;
        const auto published = context().published.value(item->provenance.source).earliest();
        if (item->planned && item->date.latest() && published && *item->date.latest() < *published)
            m_findings.warning(rules::kPlannedPast, m_ref, u"date"_s,
                Tr::tr("It is said to be planned for %1, by a source published only afterwards (%2).")
                    .arg(item->date.toEdtf(), m_around.source->published.toEdtf()));
        for (const ProfileItem& other : m_around.dataset.items) {
            if (other.id != item->id && other.name == item->name && other.section == item->section
                && other.designation == item->designation && other.scope == item->scope && other.date == item->date) {
                m_findings.warning(
                    rules::kSameRecord, m_ref, u"name"_s, Tr::tr("The library has this line of the profile already."));
                return;
            }
        }
    }

    const RecordSchema& m_schema;
    const Row& m_row;
    const EntryNeighbours& m_around;
    const QLocale& m_locale;
    RecordRef m_ref;
    Findings m_findings;
};

} // namespace

Issues checkEntry(RecordKind kind, const Row& row, const EntryNeighbours& neighbours, const QLocale& locale)
{
    return EntryCheck(kind, row, neighbours, locale).check();
}

bool isDoubt(const Issue& issue)
{
    static const std::array kHints {
        rules::kNoSource, rules::kNoLocator, rules::kNoPeriod, rules::kScopeSpelling, rules::kReference};
    return issue.severity == Issue::Severity::Warning && std::ranges::find(kHints, issue.rule) == kHints.end();
}

QVector<Observation> lastFigures(const Observation& observation, const Dataset& dataset)
{
    QVector<Observation> figures;
    for (const Observation& other : dataset.observations) {
        if (other.institution == observation.institution && other.indicator == observation.indicator
            && other.id != observation.id)
            figures.append(other);
    }
    std::ranges::stable_sort(
        figures, [](const Observation& a, const Observation& b) { return order(b.period, a.period) < 0; });
    // Undated ones come last whichever way the dates run.
    std::ranges::stable_partition(figures, [](const Observation& figure) { return !figure.period.isUndated(); });
    return figures;
}

} // namespace atlas
