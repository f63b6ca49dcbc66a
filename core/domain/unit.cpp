// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unit.h"

#include "core/base/decimal.h"
#include "core/base/text.h"

#include <QHash>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// Units that count the same things, the first of each row standing for all; a row of one is a base that may carry a
/// scale.
constexpr auto kBases = std::to_array<QStringView>({
    u"张 床 床位 张床 张床位 个床位 bed beds",
    u"人 名 位 person persons people",
    u"台 套 台套 台(套) 套(台) 台/套",
    u"元 人民币 元人民币 cny rmb yuan ¥ ￥",
    u"平方米 平米 ㎡ m² m2 sqm squaremetres squaremeters",
    u"% percent",
    u"百分点 个百分点 pp percentagepoints",
    u"天 日 day days",
    u"年 year years",
    u"人次 visits",
    u"例",
    u"例次",
    u"次",
    u"台次",
    u"床日",
    u"人日",
    u"人天",
    u"项",
    u"个",
    u"家",
    u"所",
    u"间",
    u"种",
    u"件",
    u"篇",
    u"户",
    u"辆",
    u"座",
    u"层",
    u"册",
    u"支",
    u"部",
    u"份",
    u"份次",
    u"岁",
    u"月",
    u"个月",
    u"小时",
    u"分钟",
    u"亩",
    u"公顷",
    u"平方公里",
    u"公里",
    u"吨",
    u"美元 usd",
    u"分",
    u"倍",
    u"株",
    u"科次",
    u"场",
    u"场次",
    u"期",
    u"届",
});

const QHash<QString, QString>& bases()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> names;
        for (const QStringView row : kBases) {
            const QList<QStringView> aliases = row.split(u' ');
            for (const QStringView alias : aliases)
                names.insert(alias.toString(), aliases.first().toString());
        }
        return names;
    }();
    return table;
}

/// Half-width, lower case, without blanks: how the table spells a unit.
QString folded(QStringView name)
{
    QString text = foldWidth(name).toLower();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// The dimension of a unit without a scale; empty when it is not in the table. `元/床日` is known because 元 is.
QString knownBase(const QString& name)
{
    if (const auto found = bases().constFind(name); found != bases().cend())
        return *found;
    if (const qsizetype slash = name.indexOf(u'/'); slash > 0) {
        if (const auto found = bases().constFind(name.left(slash)); found != bases().cend())
            return *found + name.mid(slash);
    }
    return {};
}

int exponentOf(QChar scale)
{
    switch (scale.unicode()) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

/// `CNY 10,000` without what says 10^exponent; empty when nothing in it does.
QString withoutScale(const QString& english, int exponent)
{
    struct Spelling {
        int exponent;
        QLatin1StringView text;
    };
    static constexpr auto kSpellings = std::to_array<Spelling>(
        {{3, "1,000"_L1}, {3, "1000"_L1}, {3, "thousand"_L1}, {4, "10,000"_L1}, {4, "10 000"_L1}, {4, "10000"_L1},
            {4, "10k"_L1}, {4, "ten thousand"_L1}, {6, "1,000,000"_L1}, {6, "million"_L1}, {7, "10 million"_L1},
            {8, "100 million"_L1}, {8, "100,000,000"_L1}, {9, "billion"_L1}, {12, "trillion"_L1}});
    for (const Spelling& spelling : kSpellings) {
        if (spelling.exponent != exponent)
            continue;
        const qsizetype at = english.indexOf(spelling.text, 0, Qt::CaseInsensitive);
        if (at >= 0)
            return QString(english).remove(at, spelling.text.size()).simplified();
    }
    return {};
}

} // namespace

Unit::Unit(QString name, QString nameEn)
    : m_name(std::move(name)), m_nameEn(std::move(nameEn)), m_baseName(m_name), m_baseNameEn(m_nameEn)
{
    const QString text = folded(m_name.isEmpty() ? m_nameEn : m_name);
    m_dimension = knownBase(text);
    if (!m_dimension.isEmpty() || text.isEmpty())
        return;

    qsizetype scale = 0;
    int exponent = 0;
    while (scale < text.size() && exponentOf(text.at(scale)) > 0)
        exponent += exponentOf(text.at(scale++));
    const QString base = knownBase(text.mid(scale));
    if (scale == 0 || (base.isEmpty() && scale < text.size())) { // 千克: not ours to take apart
        m_dimension = text;
        return;
    }
    m_dimension = base;
    m_exponent = exponent;
    m_baseName = text.mid(scale);
    m_baseNameEn = withoutScale(m_nameEn, exponent);
}

QString Unit::name(const QLocale& locale) const
{
    const bool chinese = isChinese(locale) ? !m_name.isEmpty() : m_nameEn.isEmpty();
    return chinese ? m_name : m_nameEn;
}

bool Unit::isPercent() const { return m_dimension == u"%"; }

std::optional<double> convert(double value, const Unit& from, const Unit& to)
{
    if (from.dimension() != to.dimension())
        return std::nullopt;
    return shiftDecimal(value, from.exponent() - to.exponent());
}

double shiftDecimal(double value, int exponent)
{
    if (exponent == 0 || !std::isfinite(value))
        return value;
    return Decimal::fromDouble(value).shifted(exponent).toDouble();
}

} // namespace atlas
