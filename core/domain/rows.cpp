// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema.h"

#include "core/domain/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

/// Hands out the cells of a row in the schema's order and remembers the first that cannot be read.
/// Columns are named, not counted, so that a reader that skips or swaps one fails on its first row.
class Cells {
public:
    Cells(RecordKind kind, const Row& row) : m_schema(schema(kind)), m_row(row)
    {
        if (row.size() != static_cast<qsizetype>(m_schema.columns.size()))
            fail({}, Tr::tr("%1 cells instead of %2").arg(row.size()).arg(m_schema.columns.size()));
    }

    QString text(QStringView column)
    {
        if (m_next >= m_schema.columns.size() || m_schema.columns[m_next].name != column) {
            fail(column, Tr::tr("no such column here"));
            return {};
        }
        const qsizetype index = static_cast<qsizetype>(m_next++);
        return index < m_row.size() ? m_row.at(index) : QString();
    }

    bool flag(QStringView column) { return text(column) == u"yes"; }

    template<typename T> T read(QStringView column, const Result<T>& result)
    {
        if (result)
            return *result;
        fail(column, result.error().message);
        return {};
    }

    Period period(QStringView column) { return read(column, Period::parse(text(column))); }

    std::optional<double> number(QStringView column)
    {
        const QString cell = text(column);
        return cell.isEmpty() ? std::nullopt : std::optional(read(column, parseNumber(cell)));
    }

    int integer(QStringView column)
    {
        const QString cell = text(column);
        bool isInteger = cell.isEmpty();
        const int value = isInteger ? 0 : cell.toInt(&isInteger);
        if (!isInteger)
            fail(column, Tr::tr("“%1” is no whole number").arg(cell));
        return value;
    }

    /// `otherwise` is what an empty cell means.
    template<typename E> E word(QStringView column, E otherwise)
    {
        const QString cell = text(column);
        if (cell.isEmpty())
            return otherwise;
        const auto value = fromWord<E>(cell);
        if (!value)
            fail(column, Tr::tr("“%1” is none of: %2").arg(cell, wordsOf<E>().join(u' ')));
        return value.value_or(otherwise);
    }

    template<typename E> E requiredWord(QStringView column)
    {
        const E value = word<E>(column, E {});
        if (m_next > 0 && m_row.value(static_cast<qsizetype>(m_next) - 1).isEmpty())
            fail(column, Tr::tr("“%1” is required").arg(column));
        return value;
    }

    Provenance provenance() { return {text(u"source"), text(u"locator")}; }

    template<typename Record> Result<Record> done(Record record) const
    {
        if (m_error)
            return *m_error;
        return record;
    }

    void fail(QStringView column, const QString& problem)
    {
        if (m_error)
            return;
        const QString record = m_schema.name + u'/' + m_row.value(0);
        m_error = Error {Error::Code::Invalid,
            column.isEmpty() ? Tr::tr("%1: %2").arg(record, problem)
                             : Tr::tr("%1, column “%2”: %3").arg(record, column, problem),
            record + u' ' + column};
    }

private:
    const RecordSchema& m_schema;
    const Row& m_row;
    size_t m_next = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<Concept> toConcept(const Row& row)
{
    Cells cells(RecordKind::Concept, row);
    Concept r;
    r.id = cells.text(u"id");
    r.name = cells.text(u"name");
    r.nameEn = cells.text(u"name_en");
    r.headline = cells.flag(u"headline");
    r.description = cells.text(u"description");
    r.descriptionEn = cells.text(u"description_en");
    return cells.done(r);
}

Result<Indicator> toIndicator(const Row& row)
{
    Cells cells(RecordKind::Indicator, row);
    Indicator r;
    r.id = cells.text(u"id");
    r.name = cells.text(u"name");
    r.nameEn = cells.text(u"name_en");
    r.conceptId = cells.text(u"concept");
    r.category = cells.requiredWord<IndicatorCategory>(u"category");
    const QString unit = cells.text(u"unit");
    r.unit = Unit(unit, cells.text(u"unit_en"));
    r.decimals = cells.integer(u"decimals");
    r.measure = cells.requiredWord<Measure>(u"measure");
    r.better = cells.word(u"better", Better::Neutral);
    r.scale = cells.text(u"scale").split(u';', Qt::SkipEmptyParts);
    r.standard = cells.text(u"standard");
    r.formula = cells.text(u"formula");
    r.definition = cells.text(u"definition");
    r.definitionEn = cells.text(u"definition_en");
    return cells.done(r);
}

Result<Source> toSource(const Row& row)
{
    Cells cells(RecordKind::Source, row);
    Source r;
    r.id = cells.text(u"id");
    r.title = cells.text(u"title");
    r.titleEn = cells.text(u"title_en");
    r.kind = cells.text(u"kind");
    r.publisher = cells.text(u"publisher");
    r.author = cells.text(u"author");
    r.published = cells.period(u"published");
    r.url = cells.text(u"url");
    r.note = cells.text(u"note");
    return cells.done(r);
}

Result<Institution> toInstitution(const Row& row)
{
    Cells cells(RecordKind::Institution, row);
    Institution r;
    r.id = cells.text(u"id");
    r.name = cells.text(u"name");
    r.nameEn = cells.text(u"name_en");
    r.shortName = cells.text(u"short_name");
    r.kind = cells.requiredWord<InstitutionKind>(u"kind");
    r.status = cells.text(u"status");
    r.category = cells.text(u"category");
    r.grade = cells.text(u"grade");
    r.ownership = cells.text(u"ownership");
    r.region = cells.text(u"region");
    r.parent = cells.text(u"parent");
    r.founded = cells.period(u"founded");
    r.motto = cells.text(u"motto");
    r.website = cells.text(u"website");
    r.summary = cells.text(u"summary");
    r.summaryEn = cells.text(u"summary_en");
    r.provenance = cells.provenance();
    r.note = cells.text(u"note");
    return cells.done(r);
}

Result<InstitutionName> toName(const Row& row)
{
    Cells cells(RecordKind::Name, row);
    InstitutionName r;
    r.id = cells.text(u"id");
    r.institution = cells.text(u"institution");
    r.name = cells.text(u"name");
    r.kind = cells.text(u"kind");
    r.since = cells.period(u"since");
    r.until = cells.period(u"until");
    r.provenance = cells.provenance();
    return cells.done(r);
}

Result<Observation> toObservation(const Row& row)
{
    Cells cells(RecordKind::Observation, row);
    Observation r;
    r.id = cells.text(u"id");
    r.institution = cells.text(u"institution");
    r.indicator = cells.text(u"indicator");
    r.period = cells.period(u"period");
    r.per = cells.word(u"per", Per::WholePeriod);
    r.status = cells.word(u"status", FigureStatus::Actual);

    const auto value = cells.number(u"value");
    const auto high = cells.number(u"value_high");
    const auto qualifier = cells.word(u"qualifier", Qualifier::Exact);
    if (value)
        r.quantity = Quantity {*value, high, qualifier};

    const auto change = cells.number(u"change");
    Change c;
    c.value = change.value_or(0);
    c.unit = cells.word(u"change_unit", ChangeUnit::Percent);
    c.basis = cells.text(u"change_basis");
    c.qualifier = cells.word(u"change_qualifier", Qualifier::Exact);
    c.stated = cells.text(u"change_stated");
    if (change)
        r.change = c;

    r.scope = cells.text(u"scope");
    r.stated = cells.text(u"stated");
    r.preferred = cells.flag(u"preferred");
    r.provenance = cells.provenance();
    r.note = cells.text(u"note");
    return cells.done(r);
}

Result<Milestone> toMilestone(const Row& row)
{
    Cells cells(RecordKind::Milestone, row);
    Milestone r;
    r.id = cells.text(u"id");
    r.institution = cells.text(u"institution");
    r.date = cells.period(u"date");
    r.title = cells.text(u"title");
    r.titleEn = cells.text(u"title_en");
    r.category = cells.requiredWord<MilestoneCategory>(u"category");
    r.planned = cells.text(u"status") == u"planned";
    r.scope = cells.text(u"scope");
    r.counterpart = cells.text(u"counterpart");
    r.counterpartName = cells.text(u"counterpart_name");
    r.stated = cells.text(u"stated");
    r.description = cells.text(u"description");
    r.provenance = cells.provenance();
    r.note = cells.text(u"note");
    return cells.done(r);
}

Result<ProfileItem> toProfileItem(const Row& row)
{
    Cells cells(RecordKind::ProfileItem, row);
    ProfileItem r;
    r.id = cells.text(u"id");
    r.institution = cells.text(u"institution");
    r.section = cells.requiredWord<ProfileSection>(u"section");
    r.name = cells.text(u"name");
    r.nameEn = cells.text(u"name_en");
    r.level = cells.text(u"level");
    r.designation = cells.text(u"designation");
    r.counterpart = cells.text(u"counterpart");
    r.counterpartName = cells.text(u"counterpart_name");
    r.edition = cells.text(u"edition");
    const auto value = cells.number(u"quantity");
    r.unit = cells.text(u"unit");
    const auto qualifier = cells.word(u"qualifier", Qualifier::Exact);
    if (value)
        r.quantity = Quantity {*value, std::nullopt, qualifier};
    r.stated = cells.text(u"stated");
    r.date = cells.period(u"date");
    r.planned = cells.text(u"status") == u"planned";
    r.scope = cells.text(u"scope");
    r.provenance = cells.provenance();
    r.note = cells.text(u"note");
    return cells.done(r);
}

Result<Citation> toCitation(const Row& row)
{
    Cells cells(RecordKind::Citation, row);
    Citation r;
    r.id = cells.text(u"id");
    const QString path = cells.text(u"record");
    if (const auto record = parsePath(path))
        r.record = *record;
    else
        cells.fail(u"record", Tr::tr("“%1” is no record").arg(path));
    r.record.field = cells.text(u"field");
    r.provenance = cells.provenance();
    r.stated = cells.text(u"stated");
    r.note = cells.text(u"note");
    return cells.done(r);
}

} // namespace atlas
