// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QLocale>

#include <functional>

namespace atlas {

/// One statement in a profile cell, with the record that it comes from.
struct ProfileEntry {
    QString text; ///< plain, in the locale's language where the record has it
    RecordRef ref;
    bool planned = false;
    bool strongFigure = false; ///< begins with an actual figure, to be set bold
    QString figure; ///< the part of `text` to set bold, empty when none
    Judgement judgement; ///< of a figure against its row's reference; Comparable for all else
    QVector<int> sources; ///< 1-based numbers into Dataset::orderedSources(), ascending
    friend bool operator==(const ProfileEntry&, const ProfileEntry&) = default;
};

struct ProfileCell {
    QVector<ProfileEntry> entries; ///< empty: not stated
    friend bool operator==(const ProfileCell&, const ProfileCell&) = default;
};

struct ProfileRow {
    QString label;
    QVector<ProfileCell> cells; ///< one per institution
    bool differs = false; ///< the cells do not all say the same (an empty one differs from a filled one)
    QString concept_; ///< of a row of figures: the concept, empty for the others
    Judgement judgement; ///< of the figures shown in the row
};

struct ProfileGroup {
    QString id; ///< identity, then the indicator categories' words (capacity, people …), then discipline, centre,
                ///< equipment, partnership, honour, service, plan, campus, principle
    QString label;
    QString
        concept_; ///< concept whose verdict belongs at the group's head: the first that two of them have; may be empty
    QVector<ProfileRow> rows;
};

/// What the profile cannot know by itself. A function that is not set, or answers nothing, leaves the built-in word or
/// the code.
struct ProfileOptions {
    std::function<QString(const QString& code)> region; ///< `CN-150100` → 呼和浩特市
    std::function<QString(const QString& id)> category; ///< `oncology` → 肿瘤专科
    std::function<QString(const QString& id)> grade; ///< `3A` → 三级甲等
    Choice choice; ///< which figure of a hospital stands for it
    CompareSettings settings;
};

/// The aligned table of attributes × institutions. Groups without any entry are left out, and so are rows, but for
/// those that everybody looks for (grade, type, region, founded, other names): there an empty cell is an answer.
///  - Figures: every concept of capacity and people, headline ones of the other categories. What is planned stands in a
///  row of its own
///    beneath ("Beds, planned"), so that nobody reads it across with what is.
///  - `discipline` and `honour` have a row for each level; the other sections have one row.
QVector<ProfileGroup> buildProfile(const Dataset& dataset, const QLocale& locale, const ProfileOptions& options = {});

} // namespace atlas
