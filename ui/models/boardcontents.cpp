// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boardcontents.h"

#include "core/catalogue/catalogue.h"
#include "core/compare/words.h"

#include <algorithm>

namespace atlas {

int BoardContents::slotOf(const QString& institution) const
{
    for (qsizetype i = 0; i < dataset.institutions.size() && i < slots_.size(); ++i) {
        if (dataset.institutions.at(i).id == institution)
            return slots_.at(i);
    }
    return 0;
}

QStringList BoardContents::askedOrDefault() const
{
    if (!asked.isEmpty())
        return asked;
    QStringList headline;
    const QStringList all = conceptsOf(dataset);
    for (const QString& id : all) {
        if (dataset.concepts.value(id).headline)
            headline.append(id);
    }
    return headline.isEmpty() ? all.mid(0, 12) : headline;
}

QString BoardContents::sourceMark(const RecordRef& ref) const
{
    QVector<int> numbers;
    if (sourceNumbers.isEmpty())
        return {};
    for (const Provenance& provenance : dataset.provenance(ref)) {
        const int number = sourceNumbers.value(provenance.source);
        if (number > 0 && !numbers.contains(number))
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    QStringList words;
    for (const int number : std::as_const(numbers))
        words.append(QString::number(number));
    return words.join(u',');
}

QString BoardContents::attributesOf(const Institution& institution) const
{
    QStringList parts;
    if (!institution.status.isEmpty() && institution.status != QStringLiteral("open"))
        parts.append(words::institutionStatus(institution.status));
    if (institution.kind != InstitutionKind::Hospital)
        parts.append(words::institutionKind(institution.kind));
    if (catalogue) {
        if (!institution.grade.isEmpty())
            parts.append(catalogue->gradeShortName(institution.grade, locale));
        if (!institution.category.isEmpty())
            parts.append(catalogue->categoryName(institution.category, locale));
        if (!institution.region.isEmpty())
            parts.append(catalogue->regionShortName(institution.region, locale));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace atlas
