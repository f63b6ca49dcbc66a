// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace atlas {

class Database;

/// How much a library knows of an indicator or a concept.
struct FigureCount {
    int institutions = 0; ///< that have at least one figure of it
    int figures = 0;
};

struct FigureCounts {
    QHash<QString, FigureCount> byIndicator, byConcept; ///< by id; without those that nobody reports
};

/// Over the whole library: reads every figure once, so that it takes longer the more there are.
Result<FigureCounts> countFigures(const Database& database);

} // namespace atlas
