// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QLocale>
#include <QString>
#include <QVector>

namespace atlas {

/// A division of GB/T 2260, or what a library uses instead.
struct Region {
    QString code, name, nameEn, shortName, parent;
    QString until; ///< EDTF year in which the code was retired; empty: in force
    QString successor;
};

/// Names of what records hold as codes: regions, categories of institutions, grades. Read once from the compiled-in
/// reference data.
class Catalogue {
public:
    /// Reads regions.csv, categories.csv and grades.csv from a folder (`:/catalogue`).
    static Result<Catalogue> load(const QString& folder);

    /// `内蒙古自治区呼和浩特市`, `Hohhot, Inner Mongolia`; an unknown code is shown as it is.
    [[nodiscard]] QString regionName(const QString& code, const QLocale& locale) const;
    /// The division alone: `呼和浩特`, `Hohhot`.
    [[nodiscard]] QString regionShortName(const QString& code, const QLocale& locale) const;
    [[nodiscard]] const Region* region(const QString& code) const;
    [[nodiscard]] const QHash<QString, Region>& regions() const { return m_regions; } ///< by code, retired ones too
    /// Code of the division one level up, empty for a province or an unknown code.
    [[nodiscard]] QString parentRegion(const QString& code) const;

    [[nodiscard]] QString categoryName(const QString& id, const QLocale& locale) const; ///< 肿瘤医院
    [[nodiscard]] QString gradeName(const QString& id, const QLocale& locale) const; ///< 三级甲等
    [[nodiscard]] QString gradeShortName(const QString& id, const QLocale& locale) const; ///< 三甲
    [[nodiscard]] const QStringList& categories() const { return m_categoryOrder; }
    [[nodiscard]] const QStringList& grades() const { return m_gradeOrder; } ///< best first

private:
    struct Label {
        QString name, nameEn, shortName;
    };
    QHash<QString, Region> m_regions;
    QHash<QString, Label> m_categories, m_grades;
    QStringList m_categoryOrder, m_gradeOrder;
};

} // namespace atlas
