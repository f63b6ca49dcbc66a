// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"

#include "core/compare/profile.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(u"en"_s);
const QLocale kChinese(u"zh_CN"_s);

/// `id: label | label` of each group.
QStringList outline(const QVector<ProfileGroup>& groups)
{
    QStringList lines;
    for (const ProfileGroup& group : groups) {
        QStringList labels;
        for (const ProfileRow& row : group.rows) {
            labels.append(row.label);
        }
        lines.append(group.id + u": "_s + labels.join(u" | "_s));
    }
    return lines;
}

const ProfileRow& rowNamed(const QVector<ProfileGroup>& groups, const QString& label)
{
    for (const ProfileGroup& group : groups) {
        for (const ProfileRow& row : group.rows) {
            if (row.label == label) {
                return row;
            }
        }
    }
    qFatal("no row %s", qPrintable(label));
}

/// What a row says: entries by `; `, cells by ` | `, planned ones in square brackets.
QString text(const ProfileRow& row)
{
    QStringList cells;
    for (const ProfileCell& cell : row.cells) {
        QStringList entries;
        for (const ProfileEntry& entry : cell.entries) {
            entries.append(entry.planned ? QString(u'[' + entry.text + u']') : entry.text);
        }
        cells.append(entries.join(u"; "_s));
    }
    return cells.join(u" | "_s);
}

ProfileItem item(const QString& id, const QString& institution, ProfileSection section, const QString& name,
    const QString& level = {})
{
    ProfileItem item;
    item.id = id;
    item.institution = institution;
    item.section = section;
    item.name = name;
    item.level = level;
    item.provenance = {u"s1"_s, u"正文"_s};
    return item;
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobody();
    void knownByNameOnly();
    void identity();
    void namesFromOutside();
    void otherNames();
    void parents();
    void sourcesAreNumbered();
    void figures();
    void plannedStandsApart();
    void onlyHeadlinesBeyondCapacityAndPeople();
    void verdictAtTheHead();
    void choiceReachesTheFigures();
    void disciplinesByLevel();
    void itemsSayWhatTheyAre();
    void sectionsInOrder();
    void inEnglish();
    void differences();
    void everyCellLeadsToARecord();
};

void TestProfile::nobody() { QVERIFY(buildProfile({}, kEnglish).isEmpty()); }

/// A hospital of which nothing but the name is known has no group, though its empty rows would have been shown beside
/// another's.
void TestProfile::knownByNameOnly() { QVERIFY(buildProfile(dataset({}, 1), kEnglish).isEmpty()); }

void TestProfile::identity()
{
    Dataset data = dataset({});
    data.institutions[0].grade = u"3A"_s;
    data.institutions[0].category = u"oncology"_s;
    data.institutions[0].region = u"CN-150100"_s;
    data.institutions[0].status = u"open"_s;
    data.institutions[1].founded = period(u"1975"_s);
    data.institutions[2].founded = period(u"1950%"_s);
    data.institutions[2].motto = u"厚德精医"_s;
    const auto groups = buildProfile(data, kEnglish);
    QCOMPARE(
        outline(groups), QStringList {u"identity: Grade | Type | Status | Region | Founded | Other names | Motto"_s});
    QCOMPARE(text(rowNamed(groups, u"Grade"_s)), u"Tertiary, grade A |  | "_s);
    QCOMPARE(text(rowNamed(groups, u"Region"_s)), u"CN-150100 |  | "_s);
    QCOMPARE(text(rowNamed(groups, u"Founded"_s)), u" | 1975 | about 1950 (inferred)"_s);
    QCOMPARE(text(rowNamed(groups, u"Other names"_s)), u" |  | "_s); // an empty cell is an answer
    const ProfileEntry motto = rowNamed(groups, u"Motto"_s).cells[2].entries.constFirst();
    QCOMPARE(motto.ref, (RecordRef {RecordKind::Institution, u"tl"_s, u"motto"_s}));
}

void TestProfile::namesFromOutside()
{
    Dataset data = dataset({}, 2);
    data.institutions[0].grade = u"3A"_s;
    data.institutions[0].category = u"oncology"_s;
    data.institutions[0].region = u"CN-150100"_s;
    data.institutions[1].region = u"CN-999999"_s;
    ProfileOptions options;
    options.region = [](const QString& code) { return code == u"CN-150100" ? u"呼和浩特市"_s : QString(); };
    options.category = [](const QString& id) -> QString { return u"category "_s + id; };
    options.grade = [](const QString& id) -> QString { return u"grade "_s + id; };
    const auto groups = buildProfile(data, kEnglish, options);
    QCOMPARE(text(rowNamed(groups, u"Region"_s)), u"呼和浩特市 | CN-999999"_s);
    QCOMPARE(text(rowNamed(groups, u"Type"_s)), u"category oncology | "_s);
    QCOMPARE(text(rowNamed(groups, u"Grade"_s)), u"grade 3A | "_s);
}

/// 北京大学肿瘤医院内蒙古医院 and the others are names of one hospital.
void TestProfile::otherNames()
{
    Dataset data = dataset({}, 2);
    const auto name = [](const QString& id, const QString& text, const QString& kind, const QString& since = {},
                          const QString& until = {}) {
        return InstitutionName {id, u"nm"_s, text, kind, period(since), period(until), {u"s1"_s, {}}};
    };
    data.names = {name(u"n1"_s, u"北京大学肿瘤医院内蒙古医院"_s, u"title"_s, u"2022"_s),
        name(u"n2"_s, u"内蒙古肿瘤医院"_s, u"alias"_s),
        name(u"n3"_s, u"呼和浩特铁路局中心医院"_s, u"former"_s, {}, u"2005"_s),
        name(u"n4"_s, u"旧称"_s, u"former"_s, u"1958"_s, u"1970"_s), name(u"n5"_s, u"内肿"_s, u"short"_s)};
    const auto groups = buildProfile(data, kChinese);
    QCOMPARE(
        text(rowNamed(groups, u"Other names"_s)), u"北京大学肿瘤医院内蒙古医院（since 2022）; 内蒙古肿瘤医院 | "_s);
    QCOMPARE(
        text(rowNamed(groups, u"Former names"_s)), u"呼和浩特铁路局中心医院（until 2005）; 旧称（1958–1970） | "_s);
    QCOMPARE(text(rowNamed(groups, u"Short names"_s)), u"内肿 | "_s);
    QCOMPARE(rowNamed(groups, u"Other names"_s).cells[0].entries[1].ref, (RecordRef {RecordKind::Name, u"n2"_s, {}}));
}

void TestProfile::parents()
{
    Dataset data = dataset({});
    data.institutions[0].parent = u"uni"_s;
    data.institutions[1].parent = u"tl"_s;
    data.institutions[2].parent = u"gone"_s;
    data.related.insert(u"uni"_s, institution(u"uni"_s, u"内蒙古医科大学"_s, u"Inner Mongolia Medical University"_s));
    QCOMPARE(text(rowNamed(buildProfile(data, kChinese), u"Parent institution"_s)),
        u"内蒙古医科大学 | 通辽市人民医院 | gone"_s);
}

void TestProfile::sourcesAreNumbered()
{
    Dataset data = dataset({{.id = u"o"_s, .source = u"s2"_s}}, 1);
    for (const QString& id : {u"s1"_s, u"s2"_s, u"s3"_s}) {
        data.sources.insert(id, Source {id, id, {}, {}, {}, {}, {}, {}, {}});
    }
    Institution& nm = data.institutions[0];
    nm.provenance = {u"s2"_s, {}};
    nm.motto = u"崇诚尚善"_s;
    nm.founded = period(u"1958"_s);
    const auto cite = [&](const RecordRef& ref, const QString& source) {
        const QString path = (ref.kind == RecordKind::Institution ? u"institutions/"_s : u"observations/"_s) + ref.id;
        data.citations[path].append(Citation {u"c."_s + source, ref, {source, {}}, {}, {}});
    };
    cite({RecordKind::Institution, u"nm"_s, u"founded"_s}, u"s3"_s);
    cite({RecordKind::Institution, u"nm"_s, {}}, u"s1"_s);
    cite({RecordKind::Observation, u"o"_s, u"value"_s}, u"s1"_s);
    cite({RecordKind::Observation, u"o"_s, {}}, u"unknown"_s);
    const auto groups = buildProfile(data, kEnglish);
    QCOMPARE(rowNamed(groups, u"Founded"_s).cells[0].entries[0].sources, (QVector<int> {1, 2, 3}));
    QCOMPARE(rowNamed(groups, u"Motto"_s).cells[0].entries[0].sources,
        (QVector<int> {1, 2})); // what supports the founding year says nothing of the motto
    QCOMPARE(rowNamed(groups, u"Beds"_s).cells[0].entries[0].sources, (QVector<int> {1, 2}));
}

void TestProfile::figures()
{
    const Dataset data = dataset({{.id = u"n"_s, .of = u"beds.authorised"_s, .when = u"2018?"_s, .value = 900},
        {.id = u"l"_s, .at = u"ln"_s, .of = u"beds.unspecified"_s, .when = u"2022?"_s, .value = 2330},
        {.id = u"s"_s, .of = u"staff.total"_s, .value = 2000, .qualifier = Qualifier::Nearly}});
    const auto groups = buildProfile(data, kChinese);
    QCOMPARE(outline(groups), (QStringList {u"capacity: 床位"_s, u"people: 职工总数"_s}));
    const ProfileRow& beds = rowNamed(groups, u"床位"_s);
    QCOMPARE(text(beds), u"900张，编制床位，2018? | 2,330张，床位（未注明口径），2022? | "_s);
    QCOMPARE(beds.concept_, u"beds"_s);
    QVERIFY(beds.differs);
    QVERIFY(beds.cells[0].entries[0].strongFigure);
    QCOMPARE(beds.cells[0].entries[0].figure, u"900"_s);
    QCOMPARE(beds.cells[0].entries[0].ref, (RecordRef {RecordKind::Observation, u"n"_s, {}}));
    QCOMPARE(rowNamed(groups, u"职工总数"_s).cells[0].entries[0].figure, u"≲2,000"_s);
    QCOMPARE(text(rowNamed(groups, u"职工总数"_s)), u"≲2,000人，2022 |  | "_s);
}

/// 2,000 beds are planned for Tongliao's new site, whose present beds are not given.
void TestProfile::plannedStandsApart()
{
    using enum FigureStatus;
    const Dataset data = dataset({{.id = u"l"_s, .at = u"ln"_s, .value = 2330},
        {.id = u"lp"_s,
            .at = u"ln"_s,
            .of = u"beds.planned"_s,
            .when = u"2025"_s,
            .value = 1500,
            .status = Planned,
            .scope = u"沈抚示范区院区"_s},
        {.id = u"t"_s,
            .at = u"tl"_s,
            .of = u"beds.planned"_s,
            .when = u""_s,
            .value = 2000,
            .status = Planned,
            .scope = u"新院区"_s},
        {.id = u"e"_s, .status = Estimated}});
    const auto groups = buildProfile(data, kEnglish);
    QCOMPARE(
        text(rowNamed(groups, u"Beds"_s)), u"100 beds, Open beds, estimated, 2022 | 2,330 beds, Open beds, 2022 | "_s);
    const ProfileRow& planned = rowNamed(groups, u"Beds, planned"_s);
    QCOMPARE(text(planned), u" | [1,500 beds, 沈抚示范区院区, 2025] | [2,000 beds, 新院区]"_s);
    QVERIFY(!planned.cells[1].entries[0].strongFigure);
    QVERIFY(planned.cells[1].entries[0].figure.isEmpty());
    QVERIFY(!rowNamed(groups, u"Beds"_s).cells[0].entries[0].strongFigure); // an estimate is not actual
    QCOMPARE(planned.judgement.reasons.constFirst().type, ReasonType::DifferentParts);
}

void TestProfile::onlyHeadlinesBeyondCapacityAndPeople()
{
    const Dataset data = dataset({{.id = u"1"_s, .of = u"outreach.people"_s},
        {.id = u"2"_s, .of = u"outpatients.visits"_s}, {.id = u"3"_s, .of = u"length-of-stay.mean"_s},
        {.id = u"4"_s, .of = u"research-funding.total"_s}, {.id = u"5"_s, .of = u"beds.open"_s}});
    QCOMPARE(outline(buildProfile(data, kChinese)),
        (QStringList {u"capacity: 床位"_s, u"activity: 门诊人次"_s, u"research: 科研经费总额"_s}));
}

void TestProfile::verdictAtTheHead()
{
    const Dataset data = dataset({{.id = u"b"_s}, {.id = u"f1"_s, .of = u"floor-area.total"_s},
        {.id = u"f2"_s, .at = u"ln"_s, .of = u"floor-area.total"_s, .when = u"2015"_s},
        {.id = u"s"_s, .of = u"staff.total"_s}});
    const auto groups = buildProfile(data, kChinese);
    QCOMPARE(outline(groups), (QStringList {u"capacity: 床位 | 建筑面积"_s, u"people: 职工总数"_s}));
    QCOMPARE(groups[0].concept_, u"floor-area"_s); // the first that two of them have
    QCOMPARE(groups[1].concept_, QString());
    QCOMPARE(lines(groups[0].rows[1].judgement), QStringList {u"different_period:not_comparable(f1,f2)"_s});
}

void TestProfile::choiceReachesTheFigures()
{
    const Dataset data = dataset({{.id = u"old"_s, .when = u"2010"_s, .value = 1}, {.id = u"new"_s, .value = 2}}, 1);
    ProfileOptions options;
    options.choice.pinned.insert(u"beds|nm"_s, u"old"_s);
    QCOMPARE(text(rowNamed(buildProfile(data, kEnglish, options), u"Beds"_s)), u"1 bed, Open beds, 2010"_s);
    QCOMPARE(text(rowNamed(buildProfile(data, kEnglish), u"Beds"_s)), u"2 beds, Open beds, 2022"_s);
}

void TestProfile::disciplinesByLevel()
{
    using enum ProfileSection;
    Dataset data = dataset({}, 2);
    data.items = {item(u"d1"_s, u"nm"_s, Discipline, u"放疗科"_s, u"hospital"_s),
        item(u"d2"_s, u"nm"_s, Discipline, u"肿瘤科"_s, u"national"_s), item(u"d3"_s, u"ln"_s, Discipline, u"介入"_s),
        item(u"d4"_s, u"ln"_s, Discipline, u"妇科"_s, u"county"_s),
        item(u"h1"_s, u"nm"_s, Honour, u"文明单位"_s, u"national"_s),
        item(u"c1"_s, u"nm"_s, Centre, u"癌症中心"_s, u"provincial"_s),
        item(u"c2"_s, u"nm"_s, Centre, u"质控中心"_s, u"municipal"_s)};
    const auto groups = buildProfile(data, kChinese);
    QCOMPARE(outline(groups),
        (QStringList {u"discipline: National | County | Hospital level | Level not stated"_s, u"centre: Centres"_s,
            u"honour: National"_s}));
    QCOMPARE(text(groups[0].rows[0]), u"肿瘤科 | "_s);
    QCOMPARE(text(groups[0].rows[3]), u" | 介入"_s);
    QCOMPARE(text(groups[1].rows[0]), u"癌症中心; 质控中心 | "_s);
}

/// Two designations of one discipline are two records, and 内蒙古航天医院's third level is a plan.
void TestProfile::itemsSayWhatTheyAre()
{
    using enum ProfileSection;
    Dataset data = dataset({}, 1);
    ProfileItem nominated = item(u"1"_s, u"nm"_s, Discipline, u"消化内科"_s, u"national"_s);
    nominated.designation = u"重点遴选专科"_s;
    ProfileItem awarded = nominated;
    awarded.id = u"2"_s;
    awarded.designation = u"重点学科"_s;
    awarded.date = period(u"2022-05"_s);
    ProfileItem machine = item(u"3"_s, u"nm"_s, Equipment, u"直线加速器"_s);
    machine.quantity = Quantity {2, std::nullopt, Qualifier::Exact};
    machine.unit = u"台"_s;
    ProfileItem partner = item(u"4"_s, u"nm"_s, Partnership, u"医工交叉合作"_s);
    partner.counterpart = u"dlut"_s;
    partner.counterpartName = u"大工"_s;
    ProfileItem free = item(u"5"_s, u"nm"_s, Partnership, u"与邵逸夫医院共建分中心"_s);
    free.counterpartName = u"邵逸夫医院"_s;
    ProfileItem plan = item(u"6"_s, u"nm"_s, Plan, u"创建三级医院"_s);
    plan.planned = true;
    plan.date = period(u"2025"_s);
    data.items = {nominated, awarded, machine, partner, free, plan};
    data.related.insert(u"dlut"_s, institution(u"dlut"_s, u"大连理工大学"_s, u"Dalian University of Technology"_s));
    const auto groups = buildProfile(data, kChinese);
    QCOMPARE(text(groups[0].rows[0]), u"消化内科（重点遴选专科）; 消化内科（重点学科，2022-05）"_s);
    QCOMPARE(text(groups[1].rows[0]), u"直线加速器（2台）"_s);
    QCOMPARE(text(groups[2].rows[0]), u"大连理工大学: 医工交叉合作; 与邵逸夫医院共建分中心"_s); // nobody is named twice
    QCOMPARE(text(groups[3].rows[0]), u"[创建三级医院（2025）]"_s);
}

void TestProfile::sectionsInOrder()
{
    Dataset data = dataset({{.id = u"b"_s}}, 1);
    data.institutions[0].grade = u"3A"_s;
    for (int i = 0; i <= int(ProfileSection::Principle); ++i) {
        data.items.append(item(QString::number(i), u"nm"_s, ProfileSection(i), u"x"_s));
    }
    QStringList ids;
    for (const ProfileGroup& group : buildProfile(data, kEnglish)) {
        ids.append(group.id);
    }
    QCOMPARE(ids.join(u' '),
        u"identity capacity discipline centre equipment partnership honour service plan campus principle"_s);
}

void TestProfile::inEnglish()
{
    Dataset data = dataset({}, 1);
    ProfileItem centre = item(u"1"_s, u"nm"_s, ProfileSection::Centre, u"自治区癌症中心"_s);
    centre.nameEn = u"Regional cancer centre"_s;
    centre.date = period(u"2022?"_s);
    data.items = {centre, item(u"2"_s, u"nm"_s, ProfileSection::Centre, u"只有中文"_s)};
    QCOMPARE(text(buildProfile(data, kEnglish)[0].rows[0]), u"Regional cancer centre (2022?); 只有中文"_s);
}

void TestProfile::differences()
{
    using enum ProfileSection;
    Dataset data = dataset({}, 2);
    data.institutions[0].grade = data.institutions[1].grade = u"3A"_s;
    data.institutions[0].motto = u"x"_s;
    data.items = {item(u"1"_s, u"nm"_s, Service, u"甲"_s), item(u"2"_s, u"nm"_s, Service, u"乙"_s),
        item(u"3"_s, u"ln"_s, Service, u"乙"_s), item(u"4"_s, u"ln"_s, Service, u"甲"_s),
        item(u"5"_s, u"nm"_s, Plan, u"丙"_s), item(u"6"_s, u"ln"_s, Plan, u"丙"_s)};
    data.items[5].planned = true;
    const auto groups = buildProfile(data, kEnglish);
    QVERIFY(!rowNamed(groups, u"Grade"_s).differs);
    QVERIFY(!rowNamed(groups, u"Region"_s).differs); // both silent
    QVERIFY(rowNamed(groups, u"Motto"_s).differs); // an empty one differs from a filled one
    QVERIFY(!rowNamed(groups, u"Services"_s).differs); // in whatever order
    QVERIFY(rowNamed(groups, u"Plans"_s).differs); // planned is not done
    data.institutions.resize(1);
    QVERIFY(!rowNamed(buildProfile(data, kEnglish), u"Motto"_s).differs);
}

void TestProfile::everyCellLeadsToARecord()
{
    std::mt19937 random(31);
    for (int i = 0; i < 100; ++i) {
        Dataset data = dataset({});
        for (int n = 0; n < 15; ++n) {
            const Figure any = anyFigure(random, QString::number(n));
            data.observations.append(any.observation);
            data.indicators.insert(any.indicator.id, any.indicator);
            data.items.append(item(QString::number(n), data.institutions[random() % 3].id, ProfileSection(random() % 9),
                u"x"_s, random() % 2 == 0 ? u"national"_s : QString()));
        }
        int items = 0;
        const auto groups = buildProfile(data, kChinese);
        for (const ProfileGroup& group : groups) {
            QVERIFY(!group.label.isEmpty());
            for (const ProfileRow& row : group.rows) {
                QCOMPARE(row.cells.size(), 3);
                for (qsizetype column = 0; column < 3; ++column) {
                    for (const ProfileEntry& entry : row.cells[column].entries) {
                        const bool isItem = entry.ref.kind == RecordKind::ProfileItem;
                        items += isItem ? 1 : 0;
                        const QString owner = isItem ? data.item(entry.ref.id)->institution
                                                     : data.observation(entry.ref.id)->institution;
                        QCOMPARE(owner, data.institutions[column].id);
                        QVERIFY(entry.text.startsWith(entry.figure));
                        QVERIFY(!(entry.planned && entry.strongFigure));
                    }
                }
            }
        }
        QCOMPARE(items, 15); // nothing is left out in silence
    }
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
