// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scopespelling.h"

#include "core/base/text.h"
#include "core/check/findings.h"
#include "core/check/rules.h"

#include <QCoreApplication>

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString bare(const QString& scope)
{
    QString text = foldWidth(scope).toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace() || c.isPunct() || c.category() == QChar::Other_Format; });
    return text;
}
} // namespace

void ScopeSpelling::visit(const RecordRef& record, const QString& institution, const QString& scope, Findings& findings)
{
    if (scope.isEmpty())
        return;
    QString& first = m_first[{institution, bare(scope)}];
    if (first.isEmpty())
        first = scope;
    if (first == scope || m_reported.contains({institution, scope}))
        return;
    m_reported.insert({institution, scope});
    findings.warning(rules::kScopeSpelling, record, QStringLiteral("scope"),
        Tr::tr("The part “%1” is spelt “%2” elsewhere.").arg(scope, first));
}

} // namespace atlas
