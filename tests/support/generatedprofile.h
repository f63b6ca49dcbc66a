// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generatedboard.h"

/// What GeneratedBoard leaves out: names, profile items, milestones, sources. Every third hospital has next to nothing.
namespace atlas::test {

class GeneratedProfile {
public:
    GeneratedProfile(quint32 seed, int hospitals, const QLocale& locale)
        : m_random(seed + 1), m_contents(GeneratedBoard(seed, hospitals, locale).contents())
    {
        for (int i = 0; i < 12; ++i)
            addSource(i);
        // A board shows what its institutions are known for, headline concepts first.
        for (Concept& family : m_contents.dataset.concepts)
            family.headline = family.id != QStringLiteral("funds");
        m_contents.asked.clear();
        for (int i = 0; i < hospitals; ++i)
            addRecords(m_contents.dataset.institutions[i], i % 3 == 2);
        if (hospitals > 3)
            m_contents.dataset.institutions[3].kind = InstitutionKind::Region;
    }

    [[nodiscard]] BoardContents& contents() { return m_contents; }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool often(int percent) { return below(100) < percent; }
    QString source() { return QStringLiteral("s%1").arg(below(12)); }

    QString chinese()
    {
        static const QStringList kTexts {QStringLiteral("核医学科"),
            QStringLiteral("国家癌症区域医疗中心建设项目（北京大学肿瘤医院内蒙古医院）"),
            QStringLiteral("GE 256排512层量子CT"), QStringLiteral("全区肿瘤专科联盟牵头单位"),
            QStringLiteral("<b>甲</b> & 乙\n丙"),
            QStringLiteral(
                "内蒙古自治区“草原英才”工程产业创新人才团队与自治区级重点实验室、工程技术研究中心、临床医学研究中心")};
        return kTexts.at(below(int(kTexts.size())));
    }

    QString english()
    {
        static const QStringList kTexts {QStringLiteral("Oncology"),
            QStringLiteral("National regional medical centre for cancer, built with a partner hospital"),
            QStringLiteral("Linear accelerator"),
            QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitaenspatentinhaberverband"), QString()};
        return kTexts.at(below(int(kTexts.size())));
    }

    Period period()
    {
        static const QStringList kPeriods {QStringLiteral("2022"), QStringLiteral("2023-06-09"),
            QStringLiteral("2021/2025"), QStringLiteral("1950%"), QString(), QStringLiteral("2021-12?/2022-05?"),
            QStringLiteral("2028"), QStringLiteral("2026/2030"), QStringLiteral("1987-05"), QStringLiteral("2017/..")};
        return *Period::parse(kPeriods.at(below(int(kPeriods.size()))));
    }

    void addSource(int index)
    {
        Source source;
        source.id = QStringLiteral("s%1").arg(index);
        source.title = QStringLiteral("推进优质医疗资源均衡布局 第%1篇").arg(index);
        source.titleEn
            = often(50) ? QStringLiteral("A report on the regional medical centre, part %1").arg(index) : QString();
        source.publisher = QStringLiteral("报社");
        m_contents.dataset.sources.insert(source.id, source);
    }

    void addRecords(Institution& institution, bool sparse)
    {
        institution.founded = sparse ? Period() : period();
        institution.motto = often(50) ? QStringLiteral("厚德精医") : QString();
        institution.summary = often(60) ? chinese() : QString();
        institution.provenance.source = source();
        for (int i = below(sparse ? 2 : 4); i > 0; --i)
            addName(institution.id);
        for (int i = sparse ? below(3) : 20 + below(60); i > 0; --i)
            addItem(institution.id);
        for (int i = sparse ? below(2) : 4 + below(40); i > 0; --i)
            addMilestone(institution.id);
    }

    void addName(const QString& institution)
    {
        static const QStringList kKinds {
            QStringLiteral("former"), QStringLiteral("alias"), QStringLiteral("title"), QStringLiteral("short")};
        InstitutionName name;
        name.id = QStringLiteral("n%1").arg(++m_count);
        name.institution = institution;
        name.name = chinese();
        name.kind = kKinds.at(below(4));
        name.provenance.source = source();
        m_contents.dataset.names.append(name);
    }

    void addItem(const QString& institution)
    {
        static const QStringList kLevels {
            QStringLiteral("national"), QStringLiteral("provincial"), QStringLiteral("hospital"), QString()};
        ProfileItem item;
        item.id = QStringLiteral("p%1").arg(++m_count);
        item.institution = institution;
        item.section = static_cast<ProfileSection>(below(9));
        item.name = chinese();
        item.nameEn = english();
        item.level = kLevels.at(below(4));
        item.designation = often(40) ? QStringLiteral("重点建设专科") : QString();
        item.planned = often(15);
        item.date = often(40) ? period() : Period();
        item.provenance.source = source();
        m_contents.dataset.items.append(item);
    }

    void addMilestone(const QString& institution)
    {
        Milestone milestone;
        milestone.id = QStringLiteral("m%1").arg(++m_count);
        milestone.institution = institution;
        milestone.date = period();
        milestone.title = chinese();
        milestone.titleEn = english();
        milestone.category = static_cast<MilestoneCategory>(below(12));
        milestone.planned = often(20);
        milestone.provenance.source = source();
        m_contents.dataset.milestones.append(milestone);
    }

    QRandomGenerator m_random;
    BoardContents m_contents;
    int m_count = 0;
};

} // namespace atlas::test
