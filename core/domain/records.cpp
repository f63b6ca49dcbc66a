// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/records.h"

#include "core/base/text.h"

#include <QHash>

namespace atlas {

size_t qHash(const RecordRef& ref, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(ref.kind), ref.id, ref.field);
}

const QString& localized(const QString& chinese, const QString& english, const QLocale& locale)
{
    const bool useChinese = isChinese(locale) ? !chinese.isEmpty() : english.isEmpty();
    return useChinese ? chinese : english;
}

const QString& Institution::shortLabel(const QLocale& locale) const
{
    return isChinese(locale) && !shortName.isEmpty() ? shortName : localized(name, nameEn, locale);
}

} // namespace atlas
