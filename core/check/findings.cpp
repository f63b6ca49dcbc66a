// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/findings.h"

#include "core/check/rules.h"
#include "core/domain/schema.h"

namespace atlas {

void Findings::error(QLatin1StringView rule, const RecordRef& record, const QString& column, const QString& message)
{
    add(Issue::Severity::Error, rule, record, column, message);
}

void Findings::warning(QLatin1StringView rule, const RecordRef& record, const QString& column, const QString& message)
{
    if (!m_accepted.contains({toPath(record), rule}))
        add(Issue::Severity::Warning, rule, record, column, message);
}

void Findings::fileError(const QString& message) { add(Issue::Severity::Error, rules::kFile, {}, {}, message); }

void Findings::add(Issue::Severity severity, QLatin1StringView rule, const RecordRef& record, const QString& column,
    const QString& message)
{
    Issue issue;
    issue.severity = severity;
    issue.column = column;
    if (!record.isNull())
        issue.record = toPath(record);
    issue.message = message;
    issue.rule = rule;
    m_issues.append(issue);
}

} // namespace atlas
