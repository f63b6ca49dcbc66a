// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/domain/records.h"

#include <QDate>
#include <QHash>
#include <QLatin1StringView>
#include <QSet>

namespace atlas {

/// What every rule may ask: small enough to be held, whatever the number of observations.
struct CheckContext {
    QDate today;
    QHash<QString, Indicator> indicators;
    QHash<QString, Period> published; ///< by source
};

/// Collects what the rules find.
class Findings {
public:
    void accept(const QString& record, const QString& rule) { m_accepted.insert({record, rule}); }

    void error(QLatin1StringView rule, const RecordRef& record, const QString& column, const QString& message);
    void warning(QLatin1StringView rule, const RecordRef& record, const QString& column, const QString& message);
    /// Not about a record.
    void fileError(const QString& message);

    [[nodiscard]] Issues take() { return std::move(m_issues); }

private:
    void add(Issue::Severity severity, QLatin1StringView rule, const RecordRef& record, const QString& column,
        const QString& message);

    Issues m_issues;
    QSet<std::pair<QString, QString>> m_accepted; ///< record path and rule
};

} // namespace atlas
