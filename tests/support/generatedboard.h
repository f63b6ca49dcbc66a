// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardcontents.h"

#include <QRandomGenerator>

/// Boards with anything on them: long and short names in both languages, figures from 0 to 10⁹ of every precision,
/// status and date, missing ones, several a hospital, series with gaps. The same seed makes the same board.
namespace atlas::test {

class GeneratedBoard {
public:
    GeneratedBoard(quint32 seed, int hospitals, const QLocale& locale) : m_random(seed)
    {
        m_contents.locale = locale;
        m_contents.settings.asOf = QDate(2026, 1, 1);
        for (int i = 0; i < hospitals; ++i)
            addHospital(i);
        addIndicators();
        for (const Institution& institution : std::as_const(m_contents.dataset.institutions))
            addFigures(institution.id);
        m_contents.asked
            = {QStringLiteral("beds"), QStringLiteral("visits"), QStringLiteral("share"), QStringLiteral("grade"),
                QStringLiteral("rank"), QStringLiteral("funds"), QStringLiteral("trend"), QStringLiteral("beds.open")};
    }

    [[nodiscard]] const BoardContents& contents() const { return m_contents; }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool often(int percent) { return below(100) < percent; }

    void addHospital(int index)
    {
        static const QStringList kChinese {QStringLiteral("市院"), QStringLiteral("内蒙古自治区肿瘤医院"),
            QStringLiteral("通辽市人民医院"),
            QStringLiteral("内蒙古医科大学附属医院（北京大学肿瘤医院内蒙古医院呼和浩特院区）"),
            QStringLiteral("辽宁省肿瘤医院")};
        static const QStringList kEnglish {QStringLiteral("City Hospital"),
            QStringLiteral("Inner Mongolia Autonomous Region Cancer Hospital"),
            QStringLiteral("Tongliao People's Hospital"),
            QStringLiteral(
                "The First Affiliated Hospital of the Medical University of the Region, Inner Mongolia Campus"),
            QStringLiteral("LCH")};
        Institution institution;
        institution.id = QStringLiteral("h%1").arg(index);
        const int which = below(int(kChinese.size()));
        institution.name = kChinese.at(which) + QString::number(index + 1);
        institution.nameEn = kEnglish.at(which) + u' ' + QString::number(index + 1);
        m_contents.dataset.institutions.append(institution);
        m_contents.slots_.append(index);
    }

    void addIndicator(const QString& id, const QString& name, const QString& nameEn, const Unit& unit, Measure measure)
    {
        Indicator indicator;
        indicator.id = id;
        indicator.name = name;
        indicator.nameEn = nameEn;
        indicator.conceptId = id.section(u'.', 0, 0);
        indicator.unit = unit;
        indicator.measure = measure;
        if (measure == Measure::Grade)
            indicator.scale = {QStringLiteral("D"), QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("B+"),
                QStringLiteral("B++"), QStringLiteral("A"), QStringLiteral("A++")};
        m_contents.dataset.indicators.insert(id, indicator);
        Concept family;
        family.id = indicator.conceptId;
        family.name = name.left(4);
        family.nameEn = nameEn;
        m_contents.dataset.concepts.insert(family.id, family);
    }

    void addIndicators()
    {
        const Unit beds(QStringLiteral("张"), QStringLiteral("beds"));
        addIndicator(
            QStringLiteral("beds.open"), QStringLiteral("开放床位"), QStringLiteral("Open beds"), beds, Measure::Stock);
        addIndicator(QStringLiteral("beds.authorised"), QStringLiteral("编制床位"),
            QStringLiteral("Authorised beds by the health commission of the autonomous region"), beds, Measure::Stock);
        addIndicator(QStringLiteral("visits.all"), QStringLiteral("门诊人次"), QStringLiteral("Outpatient visits"),
            Unit(QStringLiteral("人次"), QStringLiteral("visits")), Measure::Flow);
        addIndicator(QStringLiteral("share.level4"), QStringLiteral("四级手术占比"),
            QStringLiteral("Share of level 4 operations in all operations of the hospital and its campuses"),
            Unit(QStringLiteral("%"), QStringLiteral("%")), Measure::Share);
        addIndicator(QStringLiteral("grade.assessment"), QStringLiteral("绩效考核等级"),
            QStringLiteral("Assessment grade"), Unit(), Measure::Grade);
        addIndicator(QStringLiteral("rank.national"), QStringLiteral("全国排名"), QStringLiteral("National rank"),
            Unit(QStringLiteral("名"), QString()), Measure::Rank);
        addIndicator(QStringLiteral("funds.research"), QStringLiteral("科研经费"), QStringLiteral("Research funds"),
            Unit(QStringLiteral("万元"), QStringLiteral("CNY 10,000")), Measure::Flow);
        addIndicator(QStringLiteral("trend.staff"), QStringLiteral("职工总数"), QStringLiteral("Total staff"),
            Unit(QStringLiteral("人"), QStringLiteral("people")), Measure::Stock);
    }

    Observation& add(const QString& hospital, const QString& indicator, const QString& period, double value)
    {
        Observation observation;
        observation.id = QStringLiteral("o%1").arg(++m_count);
        observation.institution = hospital;
        observation.indicator = indicator;
        observation.period = *Period::parse(period);
        observation.quantity = Quantity {value, std::nullopt, Qualifier::Exact};
        m_contents.dataset.observations.append(observation);
        return m_contents.dataset.observations.last();
    }

    QString period()
    {
        static const QStringList kPeriods {QStringLiteral("2022"), QStringLiteral("2022?"),
            QStringLiteral("2023-02/2023-06"), QStringLiteral("2021/2025"), QStringLiteral("2018-01-15"), QString(),
            QStringLiteral("/2018?"), QStringLiteral("1950%"), QStringLiteral("2025~")};
        return kPeriods.at(below(int(kPeriods.size())));
    }

    double value()
    {
        static constexpr double kSizes[] {1, 30, 900, 2330, 78512, 1234567, 987654321};
        const double size = kSizes[below(7)];
        return often(5) ? 0 : std::round(size * (1 + below(900) / 1000.0));
    }

    void vary(Observation& observation)
    {
        observation.quantity->qualifier = static_cast<Qualifier>(below(7));
        if (often(10))
            observation.quantity->high = observation.quantity->value * 1.3 + 1;
        observation.status = often(70) ? FigureStatus::Actual : static_cast<FigureStatus>(below(4));
        if (often(25))
            observation.scope = often(50) ? QStringLiteral("新院区") : QStringLiteral("危重孕产妇与危重新生儿救治中心");
        if (often(10))
            observation.per = Per::Day;
    }

    void addFigures(const QString& hospital)
    {
        for (const auto& [indicator, percent] :
            {std::pair {QStringLiteral("beds.open"), 70}, std::pair {QStringLiteral("beds.authorised"), 50},
                std::pair {QStringLiteral("visits.all"), 70}, std::pair {QStringLiteral("funds.research"), 60}}) {
            for (int i = 0; i < 3; ++i) {
                if (often(percent))
                    vary(add(hospital, indicator, period(), value()));
            }
        }
        if (often(80))
            vary(add(hospital, QStringLiteral("share.level4"), period(), below(1000) / 10.0));
        if (often(80))
            add(hospital, QStringLiteral("grade.assessment"), period(), 1 + below(7));
        if (often(80))
            add(hospital, QStringLiteral("rank.national"), period(), 1 + below(300)).quantity->qualifier
                = often(50) ? Qualifier::AtMost : Qualifier::Exact;
        if (often(85)) {
            const double size = 200 + below(4000);
            const int last = 2014 + below(10);
            for (int year = 2012; year <= last; ++year) {
                if (often(75))
                    add(hospital, QStringLiteral("trend.staff"),
                        QString::number(year) + (often(10) ? QStringLiteral("?") : QString()),
                        std::round(size * (1 + (year - 2012) * below(20) / 100.0)));
            }
            if (often(40))
                add(hospital, QStringLiteral("trend.staff"), QStringLiteral("2030"), std::round(size * 3)).status
                    = FigureStatus::Planned;
        }
    }

    QRandomGenerator m_random;
    BoardContents m_contents;
    int m_count = 0;
};

} // namespace atlas::test
