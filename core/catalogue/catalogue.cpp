// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/base/text.h"
#include "core/exchange/csv.h"

#include <QFile>

#include <functional>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Calls `take` with each row as a lookup by column name.
Result<void> readTable(const QString& path, const std::function<void(const std::function<QString(QStringView)>&)>& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io,
            QCoreApplication::translate("Catalogue", "The reference data are incomplete: %1 cannot be read.").arg(path),
            file.errorString()};
    CsvReader reader(file);
    QStringList head;
    for (CsvReader::Step step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        if (step == CsvReader::Step::Malformed)
            return Error {Error::Code::Damaged,
                QCoreApplication::translate("Catalogue", "The reference data are damaged: %1.").arg(path),
                reader.error().message};
        const QStringList& cells = reader.record().cells;
        if (head.isEmpty()) {
            head = cells;
            continue;
        }
        take([&](QStringView column) { return cells.value(head.indexOf(column)); });
    }
    return {};
}

} // namespace

Result<Catalogue> Catalogue::load(const QString& folder)
{
    Catalogue catalogue;
    const auto regions = readTable(folder + u"/regions.csv"_s, [&](const auto& cell) {
        const Region region {cell(u"code"), cell(u"name"), cell(u"name_en"), cell(u"short_name"), cell(u"parent"),
            cell(u"until"), cell(u"successor")};
        catalogue.m_regions.insert(region.code, region);
    });
    if (!regions)
        return regions.error();
    const auto categories = readTable(folder + u"/categories.csv"_s, [&](const auto& cell) {
        catalogue.m_categories.insert(cell(u"id"), {cell(u"name"), cell(u"name_en"), {}});
        catalogue.m_categoryOrder.append(cell(u"id"));
    });
    if (!categories)
        return categories.error();
    const auto grades = readTable(folder + u"/grades.csv"_s, [&](const auto& cell) {
        catalogue.m_grades.insert(cell(u"id"), {cell(u"name"), cell(u"name_en"), cell(u"short_name")});
        catalogue.m_gradeOrder.append(cell(u"id"));
    });
    if (!grades)
        return grades.error();
    return catalogue;
}

const Region* Catalogue::region(const QString& code) const
{
    const auto found = m_regions.constFind(code);
    return found == m_regions.cend() ? nullptr : &*found;
}

QString Catalogue::parentRegion(const QString& code) const
{
    const Region* found = region(code);
    return found ? found->parent : QString();
}

QString Catalogue::regionShortName(const QString& code, const QLocale& locale) const
{
    const Region* found = region(code);
    if (!found)
        return code;
    if (isChinese(locale))
        return found->shortName.isEmpty() ? found->name : found->shortName;
    return found->nameEn.isEmpty() ? found->name : found->nameEn;
}

QString Catalogue::regionName(const QString& code, const QLocale& locale) const
{
    const Region* found = region(code);
    if (!found)
        return code;
    const bool chinese = isChinese(locale);
    QString name = chinese || found->nameEn.isEmpty() ? found->name : found->nameEn;
    for (const Region* up = region(found->parent); up; up = region(up->parent)) {
        const QString& part = chinese || up->nameEn.isEmpty() ? up->name : up->nameEn;
        name = chinese ? QString(part + name) : QString(name + u", " + part);
    }
    return name;
}

QString Catalogue::categoryName(const QString& id, const QLocale& locale) const
{
    const Label label = m_categories.value(id);
    const QString& name = isChinese(locale) ? label.name : label.nameEn;
    return name.isEmpty() ? id : name;
}

QString Catalogue::gradeName(const QString& id, const QLocale& locale) const
{
    const Label label = m_grades.value(id);
    const QString& name = isChinese(locale) ? label.name : label.nameEn;
    return name.isEmpty() ? id : name;
}

QString Catalogue::gradeShortName(const QString& id, const QLocale& locale) const
{
    const Label label = m_grades.value(id);
    return isChinese(locale) && !label.shortName.isEmpty() ? label.shortName : gradeName(id, locale);
}

} // namespace atlas
