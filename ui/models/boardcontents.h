// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QLocale>

namespace atlas {

class Catalogue;

/// All that a view of the board draws, as a value: the same for the window, for paper and for `render`.
struct BoardContents {
    Dataset dataset;
    QVector<int> slots_; ///< colour and shape of each institution of the dataset
    const Catalogue* catalogue = nullptr; ///< never null once the application runs
    QLocale locale;
    Choice choice;
    CompareSettings settings;
    QStringList
        asked; ///< concepts and indicators chosen for Indicators, in order; empty: the headline ones that are known
    bool likeForLikeOnly = false;
    /// Number of each source on paper, where figures carry the numbers of their sources; empty on screen.
    QHash<QString, int> sourceNumbers;
    bool eventsBeneathTrends = false; ///< figures over time stand above the milestones of the same years

    [[nodiscard]] int count() const { return int(dataset.institutions.size()); }
    [[nodiscard]] bool isEmpty() const { return dataset.institutions.isEmpty(); }
    [[nodiscard]] bool isChinese() const { return locale.language() == QLocale::Chinese; }
    /// Colour slot of an institution, 0 when it is not compared.
    [[nodiscard]] int slotOf(const QString& institution) const;
    /// `asked`, or what stands for it when nothing was chosen.
    [[nodiscard]] QStringList askedOrDefault() const;
    /// The raised numbers behind a record's statement: `1,4`; empty on screen.
    [[nodiscard]] QString sourceMark(const RecordRef& ref) const;
    /// 三甲·肿瘤专科·呼和浩特: grade, category and place, as far as they are known.
    [[nodiscard]] QString attributesOf(const Institution& institution) const;
};

} // namespace atlas
