// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/domain/schema.h"

#include <QJsonObject>

namespace atlas {

/// A comparison under a name: a record of `comparisons`.
///  - `institutions` and `indicators` are ids with `;` between, in the board's order. An institution may be gone by
///  now.
///  - `view` is the view's word (`overview` …), perhaps one that this version does not know.
///  - `options` is one compact JSON object; defaults are left out, keys that are not listed here are kept as they are:
///    `{"choice": {"rule": "common"|"latest"|"asof:DAY", "reference": ID, "pinned": {"ASKED|INSTITUTION":
///    OBSERVATION}}, "likeForLikeOnly": true}`
struct SavedComparison {
    QString id;
    QString name;
    QStringList institutions;
    QStringList asked; ///< concepts and indicators; empty: the headline ones
    QString view;
    Choice choice;
    bool likeForLikeOnly = false;
    QString note;
    QJsonObject further; ///< options that others wrote

    friend bool operator==(const SavedComparison&, const SavedComparison&) = default;
};

/// Options that cannot be read are an Error::Invalid that names the comparison.
Result<SavedComparison> toComparison(const Row& row);
Row toRow(const SavedComparison& comparison);

/// The text of `options`, also for settings: compact JSON, keys in order, empty when everything is as it is by default.
QString optionsText(const SavedComparison& comparison);
/// Reads it into choice, switch and further keys. False where it is no JSON object or a choice is malformed.
bool readOptions(const QString& text, SavedComparison& comparison);

/// The one with that id, else the one with that name; nullptr when there is none.
const SavedComparison* findComparison(const QVector<SavedComparison>& all, const QString& idOrName);

} // namespace atlas
