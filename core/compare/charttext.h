// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/chart.h"

#include <QCoreApplication>

namespace atlas {

/// The words of a chart.
class ChartText {
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    ChartText(const ComparisonRow& row, const Dataset& dataset, const QLocale& locale);

    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    /// Numbers, period and scope of a figure, without any words yet.
    [[nodiscard]] ChartFigure plain(const Figure& figure) const;
    [[nodiscard]] QString value(const Figure& figure) const; ///< sign and figure, the unit stands in the subtitle
    [[nodiscard]] QString withUnit(const Figure& figure) const; ///< `≈2,000人次/日`; a change alone with its basis
    [[nodiscard]] QString unit(const Figure& figure, bool numbersAlone) const;
    [[nodiscard]] QString instead(const Figure& figure) const; ///< `另有日门诊量 ≈2,000人次/日，2022?`
    [[nodiscard]] QString sentence(const Figure& figure, const Judgement& judgement) const;
    /// What a part is and how much of the whole: `医师，41%`.
    [[nodiscard]] QString share(const ChartFigure& part, double whole) const;
    /// Among how many each one stands, in the subtitle.
    void sayHowMany(ChartDescription& chart) const;
    static QString notLikeForLike();
    static QString countedOtherwise();

    /// Title, subtitle and captions: what all figures share is said once in the subtitle, the rest at each figure.
    void shareOut(ChartDescription& chart, const ComparisonRow& row, const QString& key) const;
    [[nodiscard]] QString accessible(const ChartDescription& chart) const;

private:
    [[nodiscard]] QString indicatorName(const Indicator& indicator) const;
    [[nodiscard]] QString nameOf(const QString& institution) const;
    [[nodiscard]] QString caption(const ChartFigure& figure, const QString& saidElsewhere, bool sharedPeriod) const;

    const Dataset& m_dataset;
    QLocale m_locale;
    QString m_asked;
    bool m_isConcept;
};

} // namespace atlas
