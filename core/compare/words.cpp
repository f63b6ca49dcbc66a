// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"

#include "core/base/text.h"
#include "core/compare/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atlas::words {
namespace {

/// A word of the exchange format and what it is called; the names are translated when they are asked for.
struct Entry {
    const char16_t* word;
    const char* name;
};

template<size_t N> QString lookUp(const std::array<Entry, N>& entries, const QString& word)
{
    for (const Entry& entry : entries) {
        if (word == QStringView(entry.word)) {
            return Text::tr(entry.name);
        }
    }
    return word;
}

} // namespace

QString verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Comparable:
        return Text::tr("Comparable");
    case Verdict::Caution:
        return Text::tr("Caution");
    case Verdict::NotComparable:
        break;
    }
    return Text::tr("Not comparable");
}

QString verdict(const Judgement& judgement, const QString& observation)
{
    QStringList reasons;
    for (const Reason& found : judgement.reasons) {
        const bool ofReference = found.a == found.b && found.a != observation;
        const bool ownToo = judgement.reasons.contains(Reason {found.type, found.verdict, observation, observation});
        const bool decides = found.verdict == judgement.verdict && found.verdict != Verdict::Comparable;
        if (ofReference && (ownToo || !decides)) {
            continue;
        }
        const QString text
            = ofReference ? Text::tr("%1 (the reference)", "reason").arg(reason(found.type)) : reason(found.type);
        if (!reasons.contains(text)) {
            reasons.append(text);
        }
    }
    const QString word = verdict(judgement.verdict);
    return reasons.isEmpty()
        ? word
        : Text::tr("%1: %2", "verdict, reasons").arg(word, reasons.join(Text::tr(", ", "between two reasons")));
}

QString rowVerdict(const ComparisonRow& row)
{
    switch (row.known()) {
    case 0:
        return noData();
    case 1:
        return onlyOne();
    default:
        return verdict(row.judgement.verdict);
    }
}

QString onlyOne() { return Text::tr("One only"); }

QString noData() { return Text::tr("No data"); }

QString notStated() { return Text::tr("Not stated"); }

QString whole(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::Hospital:
        return Text::tr("Whole hospital");
    case InstitutionKind::Region:
        return Text::tr("Whole region");
    case InstitutionKind::Partner:
        break;
    }
    return Text::tr("Whole organisation");
}

QString reason(ReasonType type)
{
    switch (type) {
    case ReasonType::PlannedVsActual:
        return Text::tr("planned against actual");
    case ReasonType::PeriodLength:
        return Text::tr("periods of different length");
    case ReasonType::PartVsWhole:
        return Text::tr("a part against the whole");
    case ReasonType::DifferentParts:
        return Text::tr("different parts");
    case ReasonType::ChangeOnly:
        return Text::tr("only a change is stated");
    case ReasonType::KindOfInstitution:
        return Text::tr("a region against a hospital");
    case ReasonType::DifferentIndicator:
        return Text::tr("different definitions");
    case ReasonType::DefinitionUnknown:
        return Text::tr("definition not stated");
    case ReasonType::DifferentPeriod:
        return Text::tr("different dates");
    case ReasonType::Bound:
        return Text::tr("only a limit is stated");
    case ReasonType::NotExact:
        return Text::tr("approximate");
    case ReasonType::ConflictingSources:
        return Text::tr("sources disagree");
    case ReasonType::InferredDate:
        return Text::tr("date inferred");
    case ReasonType::Old:
        break;
    }
    return Text::tr("old figure");
}

QString status(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Actual:
        return Text::tr("actual");
    case FigureStatus::Planned:
        return Text::tr("planned");
    case FigureStatus::Target:
        return Text::tr("target");
    case FigureStatus::Estimated:
        break;
    }
    return Text::tr("estimated");
}

QString per(Per per)
{
    switch (per) {
    case Per::WholePeriod:
        return Text::tr("over the whole period");
    case Per::Year:
        return Text::tr("per year");
    case Per::Month:
        return Text::tr("per month");
    case Per::Day:
        break;
    }
    return Text::tr("per day");
}

QString measure(Measure measure)
{
    switch (measure) {
    case Measure::Stock:
        return Text::tr("as of a date");
    case Measure::Flow:
        return Text::tr("over a period");
    case Measure::Share:
        return Text::tr("share");
    case Measure::Ratio:
        return Text::tr("ratio");
    case Measure::Rank:
        return Text::tr("rank");
    case Measure::Score:
        return Text::tr("score");
    case Measure::Grade:
        return Text::tr("grade");
    case Measure::Growth:
        break;
    }
    return Text::tr("growth");
}

QString category(IndicatorCategory category)
{
    switch (category) {
    case IndicatorCategory::Capacity:
        return Text::tr("Beds and space");
    case IndicatorCategory::People:
        return Text::tr("People");
    case IndicatorCategory::Activity:
        return Text::tr("Activity");
    case IndicatorCategory::Quality:
        return Text::tr("Quality");
    case IndicatorCategory::Efficiency:
        return Text::tr("Efficiency");
    case IndicatorCategory::Finance:
        return Text::tr("Finance");
    case IndicatorCategory::Research:
        return Text::tr("Research");
    case IndicatorCategory::Teaching:
        return Text::tr("Teaching");
    case IndicatorCategory::Disciplines:
        return Text::tr("Disciplines");
    case IndicatorCategory::Party:
        return Text::tr("Party building");
    case IndicatorCategory::Regional:
        return Text::tr("Regional role");
    case IndicatorCategory::Satisfaction:
        return Text::tr("Satisfaction");
    case IndicatorCategory::Recognition:
        break;
    }
    return Text::tr("Recognition");
}

QString milestoneCategory(MilestoneCategory category)
{
    switch (category) {
    case MilestoneCategory::Founding:
        return Text::tr("Founding");
    case MilestoneCategory::Construction:
        return Text::tr("Construction");
    case MilestoneCategory::Relocation:
        return Text::tr("Relocation");
    case MilestoneCategory::Accreditation:
        return Text::tr("Accreditation");
    case MilestoneCategory::Partnership:
        return Text::tr("Partnership");
    case MilestoneCategory::Discipline:
        return Text::tr("Discipline");
    case MilestoneCategory::Technology:
        return Text::tr("Technology");
    case MilestoneCategory::Honour:
        return Text::tr("Honour");
    case MilestoneCategory::Policy:
        return Text::tr("Policy");
    case MilestoneCategory::Research:
        return Text::tr("Research");
    case MilestoneCategory::Service:
        return Text::tr("Service");
    case MilestoneCategory::Plan:
        break;
    }
    return Text::tr("Plan");
}

QString milestoneGlyph(MilestoneCategory category, const QLocale& locale)
{
    static constexpr QStringView kChinese = u"创建迁评合科技誉政研务划";
    static constexpr QStringView kEnglish = u"FoCoRlAcPaDiTeHoPoReSePl";
    const auto at = qsizetype(category);
    return (isChinese(locale) ? kChinese.mid(at, 1) : kEnglish.mid(2 * at, 2)).toString();
}

QString section(ProfileSection section)
{
    switch (section) {
    case ProfileSection::Discipline:
        return Text::tr("Disciplines");
    case ProfileSection::Centre:
        return Text::tr("Centres");
    case ProfileSection::Equipment:
        return Text::tr("Equipment");
    case ProfileSection::Partnership:
        return Text::tr("Partnerships");
    case ProfileSection::Honour:
        return Text::tr("Honours");
    case ProfileSection::Service:
        return Text::tr("Services");
    case ProfileSection::Plan:
        return Text::tr("Plans");
    case ProfileSection::Campus:
        return Text::tr("Campuses");
    case ProfileSection::Principle:
        break;
    }
    return Text::tr("Principles");
}

QString level(const QString& level)
{
    static constexpr std::array<Entry, 5> kLevels {{
        {u"national", QT_TRANSLATE_NOOP("Words", "National")},
        {u"provincial", QT_TRANSLATE_NOOP("Words", "Provincial")},
        {u"municipal", QT_TRANSLATE_NOOP("Words", "Municipal")},
        {u"county", QT_TRANSLATE_NOOP("Words", "County")},
        {u"hospital", QT_TRANSLATE_NOOP("Words", "Hospital level")},
    }};
    return level.isEmpty() ? Text::tr("Level not stated") : lookUp(kLevels, level);
}

QString nameKind(const QString& kind)
{
    static constexpr std::array<Entry, 5> kKinds {{
        {u"former", QT_TRANSLATE_NOOP("Words", "Former name")},
        {u"alias", QT_TRANSLATE_NOOP("Words", "Also called")},
        {u"short", QT_TRANSLATE_NOOP("Words", "Short name")},
        {u"title", QT_TRANSLATE_NOOP("Words", "Second name")},
        {u"english", QT_TRANSLATE_NOOP("Words", "English name")},
    }};
    return lookUp(kKinds, kind);
}

QString institutionKind(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::Hospital:
        return Text::tr("Hospital");
    case InstitutionKind::Region:
        return Text::tr("Region");
    case InstitutionKind::Partner:
        break;
    }
    return Text::tr("Partner organisation");
}

QString institutionStatus(const QString& status)
{
    static constexpr std::array<Entry, 4> kStatuses {{
        {u"open", QT_TRANSLATE_NOOP("Words", "Open")},
        {u"building", QT_TRANSLATE_NOOP("Words", "Under construction")},
        {u"planned", QT_TRANSLATE_NOOP("Words", "Planned")},
        {u"closed", QT_TRANSLATE_NOOP("Words", "Closed")},
    }};
    return lookUp(kStatuses, status);
}

QString ownership(const QString& ownership)
{
    static constexpr std::array<Entry, 3> kOwnerships {{
        {u"public", QT_TRANSLATE_NOOP("Words", "Public")},
        {u"private", QT_TRANSLATE_NOOP("Words", "Private")},
        {u"mixed", QT_TRANSLATE_NOOP("Words", "Mixed ownership")},
    }};
    return lookUp(kOwnerships, ownership);
}

QString institutionCategory(const QString& category)
{
    static constexpr std::array<Entry, 12> kCategories {{
        {u"general", QT_TRANSLATE_NOOP("Words", "General")},
        {u"oncology", QT_TRANSLATE_NOOP("Words", "Oncology")},
        {u"traditional-chinese", QT_TRANSLATE_NOOP("Words", "Traditional Chinese medicine")},
        {u"mongolian", QT_TRANSLATE_NOOP("Words", "Mongolian medicine")},
        {u"maternal-child", QT_TRANSLATE_NOOP("Words", "Maternal and child health")},
        {u"cardiovascular", QT_TRANSLATE_NOOP("Words", "Cardiovascular")},
        {u"children", QT_TRANSLATE_NOOP("Words", "Children’s")},
        {u"psychiatric", QT_TRANSLATE_NOOP("Words", "Psychiatric")},
        {u"infectious", QT_TRANSLATE_NOOP("Words", "Infectious diseases")},
        {u"stomatology", QT_TRANSLATE_NOOP("Words", "Stomatology")},
        {u"rehabilitation", QT_TRANSLATE_NOOP("Words", "Rehabilitation")},
        {u"other", QT_TRANSLATE_NOOP("Words", "Other")},
    }};
    return lookUp(kCategories, category);
}

QString grade(const QString& grade)
{
    static constexpr std::array<Entry, 14> kGrades {{
        {u"3-special", QT_TRANSLATE_NOOP("Words", "Tertiary, special grade")},
        {u"3A", QT_TRANSLATE_NOOP("Words", "Tertiary, grade A")},
        {u"3B", QT_TRANSLATE_NOOP("Words", "Tertiary, grade B")},
        {u"3C", QT_TRANSLATE_NOOP("Words", "Tertiary, grade C")},
        {u"3", QT_TRANSLATE_NOOP("Words", "Tertiary")},
        {u"2A", QT_TRANSLATE_NOOP("Words", "Secondary, grade A")},
        {u"2B", QT_TRANSLATE_NOOP("Words", "Secondary, grade B")},
        {u"2C", QT_TRANSLATE_NOOP("Words", "Secondary, grade C")},
        {u"2", QT_TRANSLATE_NOOP("Words", "Secondary")},
        {u"1A", QT_TRANSLATE_NOOP("Words", "Primary, grade A")},
        {u"1B", QT_TRANSLATE_NOOP("Words", "Primary, grade B")},
        {u"1C", QT_TRANSLATE_NOOP("Words", "Primary, grade C")},
        {u"1", QT_TRANSLATE_NOOP("Words", "Primary")},
        {u"ungraded", QT_TRANSLATE_NOOP("Words", "Ungraded")},
    }};
    return lookUp(kGrades, grade);
}

} // namespace atlas::words
