// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QHash>
#include <QSet>

namespace atlas {

class Findings;

/// Finds a part of an institution that is spelt in two ways which differ only by blanks, width or punctuation.
/// Comparison would take them for two parts.
class ScopeSpelling {
public:
    void visit(const RecordRef& record, const QString& institution, const QString& scope, Findings& findings);

private:
    QHash<std::pair<QString, QString>, QString> m_first; ///< institution and bare scope → its first spelling
    QSet<std::pair<QString, QString>> m_reported; ///< institution and spelling
};

} // namespace atlas
