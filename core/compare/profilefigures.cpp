// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/profilebuilder.h"

#include "core/compare/figures.h"
#include "core/compare/text.h"
#include "core/compare/words.h"

#include "core/domain/schema.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace atlas::profile {
namespace {

using words::Text;

bool isIntention(const Figure& figure)
{
    return figure.observation.status == FigureStatus::Planned || figure.observation.status == FigureStatus::Target;
}

/// The best figure of a slot that passes, in the slot's order.
template<typename Test> std::optional<Figure> bestWhere(const Slot& slot, Test test)
{
    if (slot.figure && test(*slot.figure)) {
        return slot.figure;
    }
    const auto other = std::find_if(slot.others.begin(), slot.others.end(), test);
    return other == slot.others.end() ? std::nullopt : std::optional(*other);
}

class FigureRows {
public:
    FigureRows(const Context& context, const QString& conceptId)
        : m_context(context), m_concept(context.dataset.concepts.value(conceptId)),
          m_compared(compare(context.dataset, conceptId, context.options.choice, context.options.settings))
    {
        m_concept.id = conceptId;
        if (m_concept.name.isEmpty()) {
            m_concept.name = conceptId;
        }
    }

    [[nodiscard]] QVector<ProfileRow> build() const
    {
        const QString name = localized(m_concept.name, m_concept.nameEn, m_context.locale);
        return {rowOf(name, false), rowOf(Text::tr("%1, planned").arg(name), true)};
    }

private:
    [[nodiscard]] ProfileRow rowOf(const QString& label, bool intentions) const
    {
        ProfileRow row = m_context.row(label);
        row.concept_ = m_concept.id;
        const auto isWanted = [&](const Figure& figure) { return isIntention(figure) == intentions; };
        // Where the reference states nothing of this row, the first that does stands in its place.
        std::optional<Figure> reference;
        if (m_compared.reference >= 0) {
            reference = bestWhere(m_compared.slotList[m_compared.reference], isWanted);
        }
        QVector<Figure> shown;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto best = bestWhere(m_compared.slotList[i], isWanted);
            if (best) {
                reference = reference.value_or(*best);
                ProfileEntry entry = entryOf(*best);
                entry.judgement = judge(*best, *reference, m_context.options.settings);
                row.cells[i].entries.append(entry);
                shown.append(*best);
            }
        }
        row.judgement = judge(shown, m_context.options.settings);
        return row;
    }

    [[nodiscard]] ProfileEntry entryOf(const Figure& figure) const
    {
        const QLocale& locale = m_context.locale;
        const QuantityText text = words::figureText(figure.observation, figure.indicator, locale);
        ProfileEntry entry = m_context.entry(words::attributes({text.joined(locale), captionOf(figure)}, locale),
            {RecordKind::Observation, figure.observation.id, {}}, figure.observation.provenance);
        entry.planned = isIntention(figure);
        entry.strongFigure = figure.observation.status == FigureStatus::Actual && figure.observation.quantity;
        entry.figure = entry.strongFigure ? text.sign + text.figure : QString();
        return entry;
    }

    /// In a row of plans neither "planned" nor "planned beds" says anything new, and the entry is marked as planned.
    [[nodiscard]] QString captionOf(const Figure& figure) const
    {
        const QLocale& locale = m_context.locale;
        const Observation& o = figure.observation;
        if (o.status != FigureStatus::Planned) {
            return words::conceptCaption(o, figure.indicator, m_concept, locale);
        }
        const QString name = localized(figure.indicator.name, figure.indicator.nameEn, locale);
        const bool telling = !figure.indicator.id.endsWith(".planned"_L1)
            && name != localized(m_concept.name, m_concept.nameEn, locale);
        return words::attributes({telling ? name : QString(), o.scope, o.period.formatShort(locale)}, locale);
    }

    const Context& m_context;
    Concept m_concept;
    ComparisonRow m_compared;
};

int filledCells(const ProfileRow& row)
{
    return int(std::count_if(
        row.cells.begin(), row.cells.end(), [](const ProfileCell& cell) { return !cell.entries.isEmpty(); }));
}

} // namespace

QVector<ProfileGroup> figures(const Context& context)
{
    const auto categories = categoriesOf(context.dataset);
    std::map<IndicatorCategory, ProfileGroup> groups;
    const QStringList concepts = conceptsOf(context.dataset);
    for (const QString& id : concepts) {
        const IndicatorCategory category = categories.value(id);
        const bool complete = category == IndicatorCategory::Capacity || category == IndicatorCategory::People;
        if (!complete && !context.dataset.concepts.value(id).headline) {
            continue;
        }
        ProfileGroup& group = groups[category];
        group.id = toWord(category);
        group.label = words::category(category);
        const auto rows = FigureRows(context, id).build();
        for (const ProfileRow& row : rows) {
            const int filled = filledCells(row);
            if (filled > 1 && group.concept_.isEmpty()) {
                group.concept_ = id;
            }
            if (filled > 0) {
                group.rows.append(row);
            }
        }
    }
    QVector<ProfileGroup> ordered;
    for (const auto& [category, group] : groups) {
        ordered.append(group);
    }
    return ordered;
}

} // namespace atlas::profile
