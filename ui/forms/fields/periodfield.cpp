// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/periodfield.h"

#include "core/domain/change.h"

namespace atlas {

using namespace Qt::StringLiterals;

PeriodField::PeriodField(const QLocale& locale, QWidget* parent) : LineField(parent), m_locale(locale) { }

QString PeriodField::echo() const
{
    const auto period = Period::parseTyped(text());
    return period && !period->isUndated() ? period->format(m_locale) : QString();
}

QStringList PeriodField::read() const
{
    const auto period = Period::parseTyped(text());
    return {period ? period->toEdtf() : text().trimmed()};
}

std::optional<QString> PeriodField::misread() const
{
    const auto period = Period::parseTyped(text());
    return period ? std::nullopt : std::optional(period.error().message);
}

BasisField::BasisField(const QLocale& locale, QWidget* parent) : LineField(parent), m_locale(locale) { }

QString BasisField::echo() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto basis = parseChangeBasis(text());
    if (!basis)
        return {};
    if (*basis == u"yoy")
        return tr("on the year before");
    if (*basis == u"annual_mean")
        return tr("a year on average");
    const auto period = Period::parse(*basis);
    return period ? tr("since %1").arg(period->format(m_locale)) : QString();
}

QStringList BasisField::read() const
{
    if (text().trimmed().isEmpty())
        return {QString()};
    const auto basis = parseChangeBasis(text());
    return {basis ? *basis : text().trimmed()};
}

std::optional<QString> BasisField::misread() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto basis = parseChangeBasis(text());
    return basis ? std::nullopt : std::optional(basis.error().message);
}

std::optional<QString> NumberField::misread() const
{
    bool isWhole = text().trimmed().isEmpty();
    if (!isWhole)
        Q_UNUSED(text().trimmed().toInt(&isWhole))
    return isWhole ? std::nullopt : std::optional(tr("A whole number is meant."));
}

} // namespace atlas
