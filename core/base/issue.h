// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace atlas {

/// One finding about data: of an import (with a place in a file) or of a check (with a record).
struct Issue {
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    QString file; ///< name within the package, e.g. `observations.csv`; empty when it is not about a file
    int line = 0; ///< 1-based line of the file, 0 when unknown
    QString column; ///< name of the column, empty when it is about the whole row
    QString record; ///< `observations/ID`, empty when unknown
    QString message; ///< translated: what is wrong
    QString expected; ///< translated: what would have been right, may be empty
    QString rule {}; ///< of a check: the rule's id (core/check/rules.h), as in accepted.csv

    friend bool operator==(const Issue&, const Issue&) = default;
};

using Issues = QVector<Issue>;

} // namespace atlas
