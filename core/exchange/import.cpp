// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/exchange/datapackage.h"
#include "core/exchange/incoming.h"
#include "core/exchange/packagereader.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isError(const Issue& issue) { return issue.severity == Issue::Severity::Error; }

/// As somebody who mends the files goes through them.
void sortByPlace(Issues& issues)
{
    const auto rank = [](const Issue& issue) {
        const RecordSchema* schema
            = schemaNamed(QStringView(issue.file).chopped(qMin<qsizetype>(issue.file.size(), 4)));
        return std::pair(schema ? static_cast<int>(schema->kind) : -1, issue.line);
    };
    std::ranges::stable_sort(issues, [&](const Issue& a, const Issue& b) { return rank(a) < rank(b); });
}

QVector<RowChange> changesOf(Incoming& incoming)
{
    QVector<RowChange> changes;
    for (IncomingTable& table : incoming.tables()) {
        for (IncomingRow& row : table.rows) {
            if (row.state != IncomingRow::State::Unchanged)
                changes.append({table.schema->kind, row.id(), std::move(row.row)});
        }
    }
    return changes;
}

void list(const Incoming& incoming, ImportReport& report)
{
    for (const IncomingTable& table : incoming.tables()) {
        for (const IncomingRow& row : table.rows) {
            auto& refs = row.state == IncomingRow::State::Added ? report.added
                : row.state == IncomingRow::State::Changed      ? report.changed
                                                                : report.unchanged;
            refs.append({table.schema->kind, row.id(), {}});
        }
    }
}

/// Every issue of what the package would make of the library.
Result<void> judge(const Library& library, Incoming& incoming)
{
    const auto reading = Transaction::begin(library.database(), Transaction::Kind::Read);
    if (!reading)
        return reading.error();
    const RecordStore store(library.database());
    incoming.identify();
    if (const auto merged = incoming.merge(store); !merged)
        return merged.error();
    incoming.checkRows();
    return incoming.checkReferences(store);
}
} // namespace

bool ImportReport::hasErrors() const { return std::ranges::any_of(issues, isError); }

Result<ImportPlan> planImport(const Library& library, const QString& path)
{
    auto package = readPackage(path);
    if (!package)
        return package.error();
    ImportPlan plan;
    plan.report.package = package->name;
    Incoming incoming(std::move(*package));
    if (const auto judged = judge(library, incoming); !judged)
        return judged.error();
    plan.report.issues = incoming.takeIssues();
    sortByPlace(plan.report.issues);
    if (plan.report.hasErrors())
        return plan;
    list(incoming, plan.report);
    plan.changes = changesOf(incoming);
    return plan;
}

Result<ImportReport> importPackage(Library& library, const QString& path, const ImportOptions& options)
{
    if (library.isReadOnly() && !options.dryRun)
        return Error {Error::Code::ReadOnly,
            Tr::tr("“%1” is open read-only; nothing can be imported.").arg(QDir::toNativeSeparators(library.path())),
            {}};
    auto plan = planImport(library, path);
    if (!plan)
        return plan.error();
    if (!options.dryRun && !plan->changes.isEmpty()) {
        const ChangeNote note {options.author, QStringLiteral("import"), plan->report.package};
        if (const auto applied = library.apply(plan->changes, note); !applied)
            return applied.error();
        plan->report.written = true;
    }
    return std::move(plan->report);
}

} // namespace atlas
