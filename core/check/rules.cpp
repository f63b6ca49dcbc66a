// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/rules.h"

#include "core/check/findings.h"
#include "core/check/milestonerules.h"
#include "core/check/observationrules.h"
#include "core/check/scopespelling.h"
#include "core/library/library.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// One pass over every kind, row by row.
class Check {
public:
    Check(const Library& library, const QDate& today) : m_store(library.database()) { m_context.today = today; }

    Result<void> run()
    {
        const auto accepted = m_store.forEach(RecordKind::Accepted, [this](const Row& row) {
            m_findings.accept(cell(RecordKind::Accepted, row, u"record"), cell(RecordKind::Accepted, row, u"rule"));
            return true;
        });
        if (!accepted)
            return accepted.error();
        for (const RecordSchema& schema : schemas()) {
            const auto read = m_store.forEach(schema.kind, [&](const Row& row) {
                visit(schema, row);
                return !m_error;
            });
            if (!read)
                return read.error();
            if (m_error)
                return *m_error;
        }
        reportParentCycles();
        return m_same.report(m_store, m_findings);
    }

    Findings& findings() { return m_findings; }

private:
    static QString cell(RecordKind kind, const Row& row, QStringView column)
    {
        return row.value(schema(kind).indexOf(column));
    }

    void visit(const RecordSchema& schema, const Row& row)
    {
        const RecordRef ref {schema.kind, row.value(0), {}};
        const auto problems = checkRow(schema, row);
        for (const auto& [column, error] : problems)
            m_findings.error(rules::kRow, ref, column, error.message);
        checkReferences(schema, row, ref);
        checkProvenance(schema, row, ref);
        if (schema.kind == RecordKind::Observation)
            m_same.visit(row);
        if (schema.indexOf(u"scope") >= 0)
            m_scopes.visit(ref, cell(schema.kind, row, u"institution"), cell(schema.kind, row, u"scope"), m_findings);
        if (problems.isEmpty())
            visitSound(schema.kind, row);
    }

    /// A row that can be read as a value.
    void visitSound(RecordKind kind, const Row& row)
    {
        if (kind == RecordKind::Indicator) {
            if (const auto indicator = toIndicator(row))
                m_context.indicators.insert(indicator->id, *indicator);
        } else if (kind == RecordKind::Source) {
            if (const auto source = toSource(row); source && !source->published.isUndated())
                m_context.published.insert(source->id, source->published);
        } else if (kind == RecordKind::Institution) {
            if (const QString parent = cell(kind, row, u"parent"); !parent.isEmpty())
                m_parents.insert(row.first(), parent);
        } else if (kind == RecordKind::Observation) {
            if (const auto observation = toObservation(row))
                checkObservation(*observation, m_context, m_findings);
        } else if (kind == RecordKind::Milestone) {
            if (const auto milestone = toMilestone(row))
                checkMilestone(*milestone, m_context, m_findings);
        }
    }

    void checkReferences(const RecordSchema& schema, const Row& row, const RecordRef& ref)
    {
        for (size_t i = 0; i < schema.columns.size(); ++i) {
            const Column& column = schema.columns[i];
            const QString& cell = row.at(static_cast<qsizetype>(i));
            if (cell.isEmpty())
                continue;
            if (column.type == ColumnType::Reference)
                checkReference({column.target, cell, {}}, ref, column.name);
            else if (const auto target = parsePath(cell); column.type == ColumnType::RecordPath && target)
                checkReference(*target, ref, column.name);
        }
        // Lists of ids outlive what they name: a comparison that lacks one hospital still works.
        if (schema.kind == RecordKind::Group)
            checkList(ref, row, u"members"_s, {RecordKind::Institution});
        if (schema.kind == RecordKind::Comparison) {
            checkList(ref, row, u"institutions"_s, {RecordKind::Institution});
            checkList(ref, row, u"indicators"_s, {RecordKind::Concept, RecordKind::Indicator});
        }
    }

    void checkReference(const RecordRef& target, const RecordRef& ref, const QString& column)
    {
        if (!exists(target))
            m_findings.error(rules::kReference, ref, column, Tr::tr("There is no record “%1”.").arg(toPath(target)));
    }

    void checkList(const RecordRef& ref, const Row& row, const QString& column, const QVector<RecordKind>& kinds)
    {
        for (const QString& id : cell(ref.kind, row, column).split(u';', Qt::SkipEmptyParts)) {
            const auto known = [&](RecordKind kind) { return exists({kind, id, {}}); };
            if (std::none_of(kinds.cbegin(), kinds.cend(), known))
                m_findings.warning(
                    rules::kReference, ref, column, Tr::tr("“%1” is named here and not in the library.").arg(id));
        }
    }

    /// Rows come by id, so that those of one institution stand together: the few latest answers are nearly always
    /// enough.
    bool exists(const RecordRef& ref)
    {
        constexpr qsizetype kRemembered = 10000;
        if (const auto known = m_exists.constFind(ref); known != m_exists.cend())
            return *known;
        const auto exists = m_store.exists(ref.kind, ref.id);
        if (!exists) {
            m_error = exists.error();
            return true;
        }
        if (m_exists.size() >= kRemembered)
            m_exists.clear();
        m_exists.insert(ref, *exists);
        return *exists;
    }

    void checkProvenance(const RecordSchema& schema, const Row& row, const RecordRef& ref)
    {
        if (schema.indexOf(u"source") < 0)
            return;
        const bool sourced = !cell(schema.kind, row, u"source").isEmpty();
        const bool needsSource = schema.kind == RecordKind::Observation || schema.kind == RecordKind::Milestone
            || schema.kind == RecordKind::ProfileItem;
        if (!sourced && needsSource)
            m_findings.warning(rules::kNoSource, ref, u"source"_s, Tr::tr("No source is given."));
        if (sourced && cell(schema.kind, row, u"locator").isEmpty())
            m_findings.warning(rules::kNoLocator, ref, u"locator"_s, Tr::tr("The place in the source is not given."));
    }

    void reportParentCycles()
    {
        QSet<QString> settled;
        QStringList ids = m_parents.keys();
        ids.sort();
        for (const QString& start : std::as_const(ids)) {
            QSet<QString> path;
            QString at = start;
            while (!at.isEmpty() && !settled.contains(at) && !path.contains(at)) {
                path.insert(at);
                at = m_parents.value(at);
            }
            if (path.contains(at))
                m_findings.error(rules::kParentCycle, {RecordKind::Institution, at, {}}, u"parent"_s,
                    Tr::tr("Following its parents leads back to the institution itself."));
            settled.unite(path);
        }
    }

    RecordStore m_store;
    CheckContext m_context;
    Findings m_findings;
    SameFigures m_same;
    ScopeSpelling m_scopes;
    QHash<RecordRef, bool> m_exists;
    QHash<QString, QString> m_parents;
    std::optional<Error> m_error;
};
} // namespace

Result<Issues> checkLibrary(const Library& library, const QDate& today)
{
    Check check(library, today);
    const auto integrity = library.integrity();
    if (!integrity)
        return integrity.error();
    for (const QString& finding : *integrity)
        check.findings().fileError(finding);

    // A damaged file is read as far as it goes; that it goes no further has been said.
    const auto reading = Transaction::begin(library.database(), Transaction::Kind::Read);
    if (!reading)
        return reading.error();
    if (const auto done = check.run(); !done && integrity->isEmpty())
        return done.error();
    return check.findings().take();
}

} // namespace atlas
