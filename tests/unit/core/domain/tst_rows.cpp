// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dataset.h"
#include "core/domain/schema.h"

#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

using Cells = QHash<QString, QString>;

Row rowOf(RecordKind kind, const Cells& cells)
{
    Row row;
    for (const Column& column : schema(kind).columns)
        row.append(cells.value(column.name));
    return row;
}

/// Every text cell holds its own column's name: a reader that swaps two of them is found out.
Row namedRow(RecordKind kind, const Cells& cells)
{
    Row row;
    for (const Column& column : schema(kind).columns) {
        const bool named
            = column.type == ColumnType::Text || column.type == ColumnType::Reference || column.type == ColumnType::Id;
        row.append(cells.value(column.name, named ? column.name : QString()));
    }
    return row;
}

template<typename Record> QString problem(const Result<Record>& record)
{
    return record ? QString() : record.error().message;
}

} // namespace

class RowsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsConcept();
    void readsIndicator();
    void readsSource();
    void readsInstitution();
    void readsName();
    void readsObservation();
    void readsChangeAlone();
    void readsMilestone();
    void readsProfileItem();
    void readsCitation();
    void emptyMeansTheDefault();
    void refuses();
    void localizes();
    void finds();
    void gathersProvenance();
    void ordersSources();
};

void RowsTest::readsConcept()
{
    const auto r = toConcept(namedRow(RecordKind::Concept, {{u"headline"_s, u"yes"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r == Concept {u"id"_s, u"name"_s, u"name_en"_s, true, u"description"_s, u"description_en"_s}));
}

void RowsTest::readsIndicator()
{
    const auto r = toIndicator(namedRow(RecordKind::Indicator,
        {{u"category"_s, u"finance"_s}, {u"unit"_s, u"万元"_s}, {u"unit_en"_s, u"CNY 10,000"_s},
            {u"decimals"_s, u"2"_s}, {u"measure"_s, u"flow"_s}, {u"better"_s, u"lower"_s}, {u"scale"_s, u"C;B;A"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r
        == Indicator {u"id"_s, u"name"_s, u"name_en"_s, u"concept"_s, IndicatorCategory::Finance,
            Unit(u"万元"_s, u"CNY 10,000"_s), 2, Measure::Flow, Better::Lower, {u"C"_s, u"B"_s, u"A"_s}, u"standard"_s,
            u"formula"_s, u"definition"_s, u"definition_en"_s}));
}

void RowsTest::readsSource()
{
    const auto r = toSource(namedRow(RecordKind::Source, {{u"kind"_s, u"article"_s}, {u"published"_s, u"2023-07"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r
        == Source {u"id"_s, u"title"_s, u"title_en"_s, u"article"_s, u"publisher"_s, u"author"_s,
            *Period::parse(u"2023-07"), u"url"_s, u"note"_s}));
}

void RowsTest::readsInstitution()
{
    const auto r = toInstitution(namedRow(RecordKind::Institution,
        {{u"kind"_s, u"region"_s}, {u"status"_s, u"open"_s}, {u"category"_s, u"oncology"_s}, {u"grade"_s, u"3A"_s},
            {u"ownership"_s, u"public"_s}, {u"region"_s, u"CN-150100"_s}, {u"founded"_s, u"1950%"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r
        == Institution {u"id"_s, u"name"_s, u"name_en"_s, u"short_name"_s, InstitutionKind::Region, u"open"_s,
            u"oncology"_s, u"3A"_s, u"public"_s, u"CN-150100"_s, u"parent"_s, *Period::parse(u"1950%"), u"motto"_s,
            u"website"_s, u"summary"_s, u"summary_en"_s, {u"source"_s, u"locator"_s}, u"note"_s}));
}

void RowsTest::readsName()
{
    const auto r = toName(
        namedRow(RecordKind::Name, {{u"kind"_s, u"former"_s}, {u"since"_s, u"1990"_s}, {u"until"_s, u"2018"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r
        == InstitutionName {u"id"_s, u"institution"_s, u"name"_s, u"former"_s, Period::ofYear(1990),
            Period::ofYear(2018), {u"source"_s, u"locator"_s}}));
}

void RowsTest::readsObservation()
{
    const auto r = toObservation(namedRow(RecordKind::Observation,
        {{u"period"_s, u"2023-02/2023-06"_s}, {u"per"_s, u"month"_s}, {u"status"_s, u"target"_s},
            {u"value"_s, u"1.5"_s}, {u"value_high"_s, u"2"_s}, {u"qualifier"_s, u"about"_s}, {u"change"_s, u"42.61"_s},
            {u"change_unit"_s, u"pp"_s}, {u"change_qualifier"_s, u"more_than"_s}, {u"preferred"_s, u"yes"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r
        == Observation {u"id"_s, u"institution"_s, u"indicator"_s, *Period::parse(u"2023-02/2023-06"), Per::Month,
            FigureStatus::Target, Quantity {1.5, 2, Qualifier::About},
            Change {42.61, ChangeUnit::PercentagePoints, u"change_basis"_s, Qualifier::MoreThan, u"change_stated"_s},
            u"scope"_s, u"stated"_s, true, {u"source"_s, u"locator"_s}, u"note"_s}));
}

void RowsTest::readsChangeAlone()
{
    const auto r = toObservation(rowOf(RecordKind::Observation,
        {{u"id"_s, u"a.x"_s}, {u"institution"_s, u"a"_s}, {u"indicator"_s, u"x"_s}, {u"change"_s, u"52.93"_s},
            {u"change_unit"_s, u"%"_s}, {u"change_basis"_s, u"yoy"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY(!r->quantity);
    QCOMPARE(r->change->value, 52.93);
    QVERIFY(r->change->unit == ChangeUnit::Percent);
    QCOMPARE(r->change->basis, u"yoy"_s);
}

void RowsTest::readsMilestone()
{
    const auto r = toMilestone(namedRow(
        RecordKind::Milestone, {{u"date"_s, u"2018-01"_s}, {u"category"_s, u"honour"_s}, {u"status"_s, u"planned"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r
        == Milestone {u"id"_s, u"institution"_s, *Period::parse(u"2018-01"), u"title"_s, u"title_en"_s,
            MilestoneCategory::Honour, true, u"scope"_s, u"counterpart"_s, u"counterpart_name"_s, u"stated"_s,
            u"description"_s, {u"source"_s, u"locator"_s}, u"note"_s}));
}

void RowsTest::readsProfileItem()
{
    const auto r = toProfileItem(namedRow(RecordKind::ProfileItem,
        {{u"section"_s, u"equipment"_s}, {u"level"_s, u"national"_s}, {u"quantity"_s, u"70"_s},
            {u"qualifier"_s, u"more_than"_s}, {u"date"_s, u"2022?"_s}, {u"status"_s, u"planned"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r
        == ProfileItem {u"id"_s, u"institution"_s, ProfileSection::Equipment, u"name"_s, u"name_en"_s, u"national"_s,
            u"designation"_s, u"counterpart"_s, u"counterpart_name"_s, u"edition"_s,
            Quantity {70, std::nullopt, Qualifier::MoreThan}, u"unit"_s, u"stated"_s, *Period::parse(u"2022?"), true,
            u"scope"_s, {u"source"_s, u"locator"_s}, u"note"_s}));
}

void RowsTest::readsCitation()
{
    const auto r
        = toCitation(namedRow(RecordKind::Citation, {{u"record"_s, u"observations/a.x"_s}, {u"field"_s, u"value"_s}}));
    QVERIFY2(r, qPrintable(problem(r)));
    QVERIFY((*r
        == Citation {u"id"_s, {RecordKind::Observation, u"a.x"_s, u"value"_s}, {u"source"_s, u"locator"_s}, u"stated"_s,
            u"note"_s}));
}

void RowsTest::emptyMeansTheDefault()
{
    const auto o = toObservation(rowOf(RecordKind::Observation, {{u"id"_s, u"a"_s}, {u"value"_s, u"0"_s}}));
    QVERIFY(o);
    QVERIFY(o->per == Per::WholePeriod && o->status == FigureStatus::Actual && !o->change && !o->preferred
        && o->period.isUndated());
    QVERIFY((o->quantity == Quantity {0, std::nullopt, Qualifier::Exact}));
    const auto m = toMilestone(rowOf(RecordKind::Milestone, {{u"category"_s, u"plan"_s}}));
    QVERIFY(m && !m->planned);
    const auto i
        = toIndicator(rowOf(RecordKind::Indicator, {{u"category"_s, u"people"_s}, {u"measure"_s, u"stock"_s}}));
    QVERIFY(i && i->scale.isEmpty() && i->better == Better::Neutral && i->decimals == 0);
    const auto p = toProfileItem(rowOf(RecordKind::ProfileItem, {{u"section"_s, u"plan"_s}}));
    QVERIFY(p && !p->quantity);
}

void RowsTest::refuses()
{
    const auto says = [](const auto& record, const QString& what) {
        return !record && record.error().code == Error::Code::Invalid && record.error().message.contains(what);
    };
    QVERIFY(says(toObservation(rowOf(RecordKind::Observation, {{u"id"_s, u"a.x"_s}, {u"value"_s, u"1,5"_s}})),
        u"observations/a.x, column “value”"_s));
    QVERIFY(says(toObservation(rowOf(RecordKind::Observation, {{u"id"_s, u"a.x"_s}, {u"period"_s, u"2018-21"_s}})),
        u"column “period”"_s));
    QVERIFY(says(toObservation(rowOf(RecordKind::Observation, {{u"id"_s, u"a.x"_s}, {u"status"_s, u"done"_s}})),
        u"column “status”: “done”"_s));
    QVERIFY(says(toIndicator(rowOf(RecordKind::Indicator, {{u"id"_s, u"i"_s}, {u"category"_s, u"people"_s}})),
        u"indicators/i, column “measure”"_s));
    QVERIFY(
        says(toInstitution(rowOf(RecordKind::Institution, {{u"id"_s, u"a"_s}})), u"institutions/a, column “kind”"_s));
    QVERIFY(says(toCitation(rowOf(RecordKind::Citation, {{u"id"_s, u"c"_s}, {u"record"_s, u"nothing/x"_s}})),
        u"citations/c, column “record”"_s));
    QVERIFY(says(toConcept({u"a"_s, u"b"_s}), u"concepts/a: 2 cells instead of 6"_s));
    QVERIFY(says(toSource({}), u"0 cells"_s));
}

void RowsTest::localizes()
{
    const QLocale chinese(QLocale::Chinese);
    const QLocale english(QLocale::English);
    QCOMPARE(localized(u"床位"_s, u"Beds"_s, chinese), u"床位"_s);
    QCOMPARE(localized(u"床位"_s, u"Beds"_s, english), u"Beds"_s);
    QCOMPARE(localized(u"床位"_s, {}, english), u"床位"_s);
    QCOMPARE(localized({}, u"Beds"_s, chinese), u"Beds"_s);

    Institution hospital;
    hospital.name = u"内蒙古自治区肿瘤医院"_s;
    hospital.shortName = u"内蒙古肿瘤"_s;
    QCOMPARE(hospital.shortLabel(chinese), hospital.shortName);
    QCOMPARE(hospital.shortLabel(english), hospital.name);
    hospital.nameEn = u"Inner Mongolia Cancer Hospital"_s;
    QCOMPARE(hospital.shortLabel(english), hospital.nameEn);
    hospital.shortName.clear();
    QCOMPARE(hospital.shortLabel(chinese), hospital.name);
}

void RowsTest::finds()
{
    Dataset data;
    data.institutions.resize(2);
    data.institutions[1].id = u"b"_s;
    data.observations.resize(1);
    data.observations[0].id = u"b.x"_s;
    QVERIFY(data.institution(u"b"_s) == &std::as_const(data).institutions[1]);
    QVERIFY(!data.institution(u"c"_s));
    QVERIFY(data.observation(u"b.x"_s));
    QVERIFY(!data.milestone(u"b.x"_s));
    QVERIFY(!data.item(u"b.x"_s));
}

void RowsTest::gathersProvenance()
{
    const Provenance own {u"s1"_s, u"正文"_s};
    const Provenance table {u"s2"_s, u"table 1"_s};
    const Provenance lead {u"s3"_s, u"导语"_s};
    Dataset data;
    Observation figure;
    figure.id = u"x"_s;
    figure.provenance = own;
    data.observations.append(figure);
    const RecordRef ref {RecordKind::Observation, u"x"_s, {}};
    RecordRef value = ref;
    value.field = u"value"_s;
    data.citations[toPath(ref)]
        = {{u"c1"_s, value, table, {}, {}}, {u"c2"_s, ref, lead, {}, {}}, {u"c3"_s, ref, own, {}, {}}};

    QVERIFY((data.provenance(ref) == QVector<Provenance> {own, table, lead})); // the same passage counts once
    QVERIFY((data.provenance(value) == QVector<Provenance> {own, table, lead}));
    RecordRef period = ref;
    period.field = u"period"_s;
    QVERIFY((data.provenance(period) == QVector<Provenance> {own, lead}));
    QVERIFY(data.provenance({RecordKind::Milestone, u"x"_s, {}}).isEmpty());

    Institution parent;
    parent.id = u"p"_s;
    parent.provenance = lead;
    data.related.insert(parent.id, parent);
    QVERIFY((data.provenance({RecordKind::Institution, u"p"_s, {}}) == QVector<Provenance> {lead}));
}

void RowsTest::ordersSources()
{
    Dataset data;
    for (const auto& [id, title] : {std::pair(u"z"_s, u"A"_s), std::pair(u"a"_s, u"B"_s), std::pair(u"b"_s, u"A"_s)}) {
        Source source;
        source.id = id;
        source.title = title;
        data.sources.insert(id, source);
    }
    QString ids;
    for (const Source& source : data.orderedSources())
        ids += source.id;
    QCOMPARE(ids, u"bza"_s);
}

QTEST_APPLESS_MAIN(RowsTest)
#include "tst_rows.moc"
