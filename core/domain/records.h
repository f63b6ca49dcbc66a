// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/domain/quantity.h"
#include "core/domain/unit.h"

#include <QLocale>
#include <QString>
#include <QVector>

#include <optional>

/// The records of the data model as plain values. Field names are the exchange format's; texts are data and shown as
/// plain text only. Ids are the stable text ids of the exchange format, checked when a record is read.
namespace atlas {

/// Every kind of record, in the order in which an import writes them: what is referred to comes first.
enum class RecordKind {
    Concept,
    Indicator,
    Source,
    Institution,
    Name,
    Observation,
    Milestone,
    ProfileItem,
    Citation,
    Group,
    Comparison,
    Accepted
};
inline constexpr int kRecordKindCount = 12;

/// Points at a record, or at one of its fields.
struct RecordRef {
    RecordKind kind = RecordKind::Observation;
    QString id;
    QString field; ///< empty: the whole record

    [[nodiscard]] bool isNull() const { return id.isEmpty(); }
    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};
size_t qHash(const RecordRef& ref, size_t seed = 0);

/// Which of two languages' texts to show: the locale's where there is one, else the other.
const QString& localized(const QString& chinese, const QString& english, const QLocale& locale);

/// Where a record's statement stands.
struct Provenance {
    QString source; ///< source id, empty when nobody says so
    QString locator; ///< heading, page or table in the source
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

struct Concept {
    QString id, name, nameEn;
    bool headline = false;
    QString description, descriptionEn;
    friend bool operator==(const Concept&, const Concept&) = default;
};

enum class Measure { Stock, Flow, Share, Ratio, Rank, Score, Grade, Growth };
enum class Better { Higher, Lower, Neutral };
enum class IndicatorCategory {
    Capacity,
    People,
    Activity,
    Quality,
    Efficiency,
    Finance,
    Research,
    Teaching,
    Disciplines,
    Party,
    Regional,
    Satisfaction,
    Recognition
};

struct Indicator {
    QString id, name, nameEn;
    QString conceptId;
    IndicatorCategory category = IndicatorCategory::Capacity;
    Unit unit;
    int decimals = 0;
    Measure measure = Measure::Stock;
    Better better = Better::Neutral;
    QStringList scale; ///< labels of a grade, worst first; an observation's value is the 1-based position
    QString standard, formula;
    QString definition, definitionEn;
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

struct Source {
    QString id, title, titleEn, kind, publisher, author;
    Period published;
    QString url, note;
    friend bool operator==(const Source&, const Source&) = default;
};

enum class InstitutionKind { Hospital, Region, Partner };

struct Institution {
    QString id, name, nameEn, shortName;
    InstitutionKind kind = InstitutionKind::Hospital;
    QString status; ///< open building planned closed, may be empty
    QString category, grade, ownership; ///< ids of the catalogue, may be empty
    QString region; ///< `CN-150100`, may be empty
    QString parent; ///< institution id, may be empty
    Period founded;
    QString motto, website, summary, summaryEn;
    Provenance provenance;
    QString note;

    /// The short name where there is one and the language is Chinese, else the name in that language.
    [[nodiscard]] const QString& shortLabel(const QLocale& locale) const;
    friend bool operator==(const Institution&, const Institution&) = default;
};

struct InstitutionName {
    QString id, institution, name;
    QString kind; ///< former alias short title english
    Period since, until;
    Provenance provenance;
    friend bool operator==(const InstitutionName&, const InstitutionName&) = default;
};

enum class Per { WholePeriod, Year, Month, Day };
enum class FigureStatus { Actual, Planned, Target, Estimated };
enum class ChangeUnit { Percent, PercentagePoints, Times, Absolute };

/// How a figure had changed, as its source says; never a level.
struct Change {
    double value = 0;
    ChangeUnit unit = ChangeUnit::Percent;
    QString basis; ///< `yoy`, `annual_mean` or the base period as EDTF
    Qualifier qualifier = Qualifier::Exact;
    QString stated;
    friend bool operator==(const Change&, const Change&) = default;
};

struct Observation {
    QString id, institution, indicator;
    Period period;
    Per per = Per::WholePeriod;
    FigureStatus status = FigureStatus::Actual;
    std::optional<Quantity> quantity; ///< empty where the source gives the change alone
    std::optional<Change> change;
    QString scope; ///< the part of the institution; empty: the whole
    QString stated;
    bool preferred = false;
    Provenance provenance;
    QString note;
    friend bool operator==(const Observation&, const Observation&) = default;
};

enum class MilestoneCategory {
    Founding,
    Construction,
    Relocation,
    Accreditation,
    Partnership,
    Discipline,
    Technology,
    Honour,
    Policy,
    Research,
    Service,
    Plan
};

struct Milestone {
    QString id, institution;
    Period date;
    QString title, titleEn;
    MilestoneCategory category = MilestoneCategory::Service;
    bool planned = false;
    QString scope, counterpart, counterpartName, stated, description;
    Provenance provenance;
    QString note;
    friend bool operator==(const Milestone&, const Milestone&) = default;
};

enum class ProfileSection { Discipline, Centre, Equipment, Partnership, Honour, Service, Plan, Campus, Principle };

struct ProfileItem {
    QString id, institution;
    ProfileSection section = ProfileSection::Discipline;
    QString name, nameEn;
    QString level; ///< national provincial municipal county hospital, may be empty
    QString designation, counterpart, counterpartName, edition;
    std::optional<Quantity> quantity;
    QString unit, stated;
    Period date;
    bool planned = false;
    QString scope;
    Provenance provenance;
    QString note;
    friend bool operator==(const ProfileItem&, const ProfileItem&) = default;
};

/// A further source of a record beyond its main one.
struct Citation {
    QString id;
    RecordRef record;
    Provenance provenance;
    QString stated, note;
    friend bool operator==(const Citation&, const Citation&) = default;
};

} // namespace atlas
