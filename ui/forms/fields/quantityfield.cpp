// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/quantityfield.h"

#include "core/compare/words.h"
#include "core/domain/change.h"
#include "core/domain/words.h"

#include <QLineEdit>

namespace atlas {

using namespace Qt::StringLiterals;

QString typableText(const Quantity& quantity)
{
    static constexpr std::array<QStringView, 7> kSigns {u"", u"≲", u"≈", u">", u"≥", u"<", u"≤"};
    QString text = kSigns.at(static_cast<size_t>(quantity.qualifier)) + numberToString(quantity.value);
    if (quantity.high)
        text += u'–' + numberToString(*quantity.high);
    return text;
}

QuantityField::QuantityField(const QLocale& locale, QWidget* parent) : LineField(parent), m_locale(locale)
{
    connect(this, &Field::edited, this, [this] {
        // A bare number is no wording: the source surely said a unit with it.
        const QString typed = text().trimmed();
        const bool bare = parseNumber(QString(typed).remove(u',')).has_value();
        Q_EMIT worded(bare || !parsed() ? QString() : typed);
    });
}

void QuantityField::setIndicator(const Indicator& indicator)
{
    const bool other = m_indicator.unit != indicator.unit || m_indicator.scale != indicator.scale;
    m_indicator = indicator;
    if (!other)
        return;
    if (isEdited())
        Q_EMIT edited();
    else if (const auto quantity = storedQuantity(); quantity && !indicator.scale.isEmpty())
        show(stored());
}

void QuantityField::setWording(const QString& stated)
{
    const auto quantity = storedQuantity();
    const auto said = parseQuantity(stated, m_indicator.unit);
    if (quantity && said && said->quantity == *quantity)
        setLineText(stated);
}

std::optional<Quantity> QuantityField::storedQuantity() const
{
    const auto value = parseNumber(stored().value(0));
    if (!value)
        return std::nullopt;
    Quantity quantity;
    quantity.value = *value;
    if (const auto high = parseNumber(stored().value(1)))
        quantity.high = *high;
    quantity.qualifier = parseQualifier(stored().value(2)).value_or(Qualifier::Exact);
    return quantity;
}

void QuantityField::show(const QStringList& cells)
{
    Q_UNUSED(cells)
    const auto quantity = storedQuantity();
    if (!quantity)
        return setLineText({});
    const auto position = static_cast<qsizetype>(quantity->value) - 1;
    const bool isGrade = !quantity->high && quantity->value == double(position + 1);
    setLineText(isGrade && position >= 0 && position < m_indicator.scale.size() ? m_indicator.scale.at(position)
                                                                                : typableText(*quantity));
}

Result<Quantity> QuantityField::parsed() const
{
    const QString typed = text().trimmed();
    if (!m_indicator.scale.isEmpty()) {
        const qsizetype at = m_indicator.scale.indexOf(typed);
        if (at < 0)
            return Error {Error::Code::Invalid, tr("One of: %1").arg(m_indicator.scale.join(u' ')), {}};
        return Quantity {double(at + 1), std::nullopt, Qualifier::Exact};
    }
    const auto stated = parseQuantity(typed, m_indicator.unit);
    if (!stated)
        return stated.error();
    return stated->quantity;
}

QStringList QuantityField::read() const
{
    if (text().trimmed().isEmpty())
        return {QString(), QString(), QString()};
    const auto quantity = parsed();
    if (!quantity)
        return {text().trimmed(), QString(), QString()};
    return {numberToString(quantity->value), quantity->high ? numberToString(*quantity->high) : QString(),
        wordOf(quantity->qualifier)};
}

std::optional<QString> QuantityField::misread() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto quantity = parsed();
    return quantity ? std::nullopt : std::optional(quantity.error().message);
}

QString QuantityField::echo() const
{
    const auto quantity = isEdited() ? [this]() -> std::optional<Quantity> {
        const auto typed = parsed();
        return typed && !text().trimmed().isEmpty() ? std::optional(*typed) : std::nullopt;
    }()
        : storedQuantity();
    if (!quantity)
        return {};
    if (!m_indicator.scale.isEmpty())
        return tr("%1 of %2 grades").arg(numberToString(quantity->value)).arg(m_indicator.scale.size());
    QString echo = format(*quantity, m_indicator.unit, m_locale).joined(m_locale);
    const Interval range = quantity->interval();
    if (quantity->qualifier != Qualifier::Exact && range.low && range.high) {
        Quantity between {*range.low, *range.high, Qualifier::Exact};
        echo += u" · "_s
            + tr("between %1").arg(format(between, m_indicator.unit, m_locale, Scaling::Shortest).joined(m_locale));
    }
    return echo;
}

CountField::CountField(const QLocale& locale, QWidget* parent) : LineField(parent), m_locale(locale)
{
    connect(this, &Field::edited, this, [this] {
        const bool bare = parseNumber(text().trimmed().remove(u',')).has_value();
        Q_EMIT worded(bare || !parseQuantity(text()) ? QString() : text().trimmed());
    });
}

void CountField::show(const QStringList& cells)
{
    Quantity quantity;
    const auto value = parseNumber(cells.value(0));
    if (!value)
        return setLineText({});
    quantity.value = *value;
    quantity.qualifier = parseQualifier(cells.value(2)).value_or(Qualifier::Exact);
    setLineText(typableText(quantity) + cells.value(1));
}

QStringList CountField::read() const
{
    if (text().trimmed().isEmpty())
        return {QString(), QString(), QString()};
    const auto stated = parseQuantity(text());
    if (!stated || stated->quantity.high)
        return {text().trimmed(), QString(), QString()};
    return {numberToString(stated->quantity.value), stated->unit, wordOf(stated->quantity.qualifier)};
}

std::optional<QString> CountField::misread() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto stated = parseQuantity(text());
    if (!stated)
        return stated.error().message;
    return stated->quantity.high ? std::optional(tr("No range here: one number.")) : std::nullopt;
}

QString CountField::echo() const
{
    const auto stated = parseQuantity(text());
    if (!stated || text().trimmed().isEmpty())
        return {};
    return format(stated->quantity, Unit(stated->unit, {}), m_locale).joined(m_locale);
}

QString ChangeField::echo() const
{
    if (text().trimmed().isEmpty())
        return {};
    const QStringList cells = this->cells();
    Change change;
    const auto value = parseNumber(cells.value(0));
    const auto unit = fromWord<ChangeUnit>(cells.value(1));
    if (!value || !unit)
        return {};
    change.value = *value;
    change.unit = *unit;
    change.qualifier = parseQualifier(cells.value(2)).value_or(Qualifier::Exact);
    return words::changeText(change, QLocale());
}

void ChangeField::show(const QStringList& cells)
{
    if (cells.value(0).isEmpty())
        return setLineText({});
    if (!cells.value(3).isEmpty())
        return setLineText(cells.value(3));
    static const QHash<QString, QString> kUnits {
        {u"%"_s, u"%"_s}, {u"pp"_s, u" pp"_s}, {u"times"_s, u"倍"_s}, {u"abs"_s, QString()}};
    setLineText(cells.value(0) + kUnits.value(cells.value(1)));
}

QStringList ChangeField::read() const
{
    if (text().trimmed().isEmpty())
        return {QString(), QString(), QString(), QString()};
    const auto change = parseChange(text(), m_unit);
    if (!change)
        return {text().trimmed(), QString(), QString(), QString()};
    return {numberToString(change->value), wordOf(change->unit), wordOf(change->qualifier), change->stated};
}

std::optional<QString> ChangeField::misread() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto change = parseChange(text(), m_unit);
    return change ? std::nullopt : std::optional(change.error().message);
}

} // namespace atlas
