// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/planperiods.h"

#include <QStringList>

#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThirdPlanFrom = 1966; // from here on one follows the other
constexpr int kFirstProgramme = 11; // the eleventh and later ones are 规划, the earlier were 计划

QString chineseNumber(int number)
{
    static constexpr QStringView kDigits = u"零一二三四五六七八九";
    QString text;
    if (number >= 20)
        text += kDigits.at(number / 10 % 10);
    if (number >= 10)
        text += u'十';
    if (number % 10 > 0)
        text += kDigits.at(number % 10);
    return text;
}

QString englishOrdinal(int number)
{
    const int last = number % 10;
    const bool teen = number / 10 % 10 == 1;
    const QStringView ending = teen || last > 3 || last == 0 ? u"th" : last == 1 ? u"st" : last == 2 ? u"nd" : u"rd";
    return QString::number(number) + ending;
}

} // namespace

QVector<PlanPeriod> planPeriods(const TimeRange& range)
{
    QVector<PlanPeriod> plans;
    for (const PlanPeriod& early : {PlanPeriod {1, 1953, 1957}, PlanPeriod {2, 1958, 1962}}) {
        if (range.overlaps(early.range()))
            plans.append(early);
    }
    const int from = qMax(kThirdPlanFrom, planStart(yearAt(range.from)));
    for (int year = from; yearStart(year) < range.to; year += 5)
        plans.append({3 + (year - kThirdPlanFrom) / 5, year, year + 4});
    return plans;
}

int planStart(int year) { return static_cast<int>(std::floor((year - kThirdPlanFrom) / 5.0)) * 5 + kThirdPlanFrom; }

QStringList planNames(const PlanPeriod& plan, const QLocale& locale)
{
    const QString years = u"%1–%2"_s.arg(plan.first).arg(plan.last);
    if (locale.language() == QLocale::Chinese) {
        const QString shortName = chineseNumber(plan.number) + u'五';
        const QString name = u"“%1”%2"_s.arg(shortName, plan.number < kFirstProgramme ? u"计划"_s : u"规划"_s);
        return {name + u' ' + years, name, shortName};
    }
    const QString ordinal = englishOrdinal(plan.number);
    return {u"%1 Five-Year Plan %2"_s.arg(ordinal, years), u"%1 Five-Year Plan"_s.arg(ordinal),
        u"%1 Plan"_s.arg(ordinal), ordinal};
}

} // namespace atlas
