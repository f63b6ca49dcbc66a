// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace atlas {

/// One part of a meeting pack.
struct PackSection {
    enum class Kind { Cover, Overview, Profile, Timeline, Charts, Table, Notes, Sources, Coverage };

    Kind kind = Kind::Cover;
    bool on = true;
    QString title; ///< typed by a person; empty: the part's usual one
    QString remark; ///< a paragraph beneath the title, typed by a person
    friend bool operator==(const PackSection&, const PackSection&) = default;
};
inline constexpr int kPackSectionCount = 8; ///< of a usual pack: Coverage is for its own view

QString toWord(PackSection::Kind kind); ///< `cover` `overview` …
std::optional<PackSection::Kind> parsePackSection(QStringView word);
QString usualTitle(PackSection::Kind kind); ///< translated

/// What somebody chose for a meeting pack: all that is not in the library. Saved with a comparison under the key `pack`
/// of its options; keys that this version does not know are kept.
struct PackPlan {
    QString title; ///< empty: `Comparison of n hospitals`
    QString occasion;
    QVector<PackSection> sections; ///< in their order, each kind once
    std::optional<QStringList> charts; ///< concepts and indicators, perhaps none; nullopt: those of the board
    QHash<QString, QString> headlines; ///< of charts, typed by a person
    int chartsPerPage = 6; ///< 1, 2, 4 or 6
    bool everyFigure = false; ///< the table holds every concept, not only the charts'
    bool footnotes = true; ///< sources at the foot of each page
    QString paper = QStringLiteral("A4"); ///< A4 or A3
    bool landscape = false;
    bool grey = false;
    QJsonObject further;

    /// Every section, in the usual order.
    static PackPlan standard();
    /// What is missing or malformed is as in standard().
    static PackPlan fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] bool has(PackSection::Kind kind) const;
    friend bool operator==(const PackPlan&, const PackPlan&) = default;
};

} // namespace atlas
