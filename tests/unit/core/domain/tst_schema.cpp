// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema.h"

#include <QSet>
#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// A row of nothing but what is named.
Row rowOf(RecordKind kind, const QHash<QString, QString>& cells)
{
    Row row;
    for (const Column& column : schema(kind).columns)
        row.append(cells.value(column.name));
    return row;
}

QHash<QString, QString> observation(QHash<QString, QString> more = {})
{
    QHash<QString, QString> cells {
        {u"id"_s, u"a.beds"_s}, {u"institution"_s, u"a"_s}, {u"indicator"_s, u"beds.open"_s}, {u"value"_s, u"900"_s}};
    cells.insert(more);
    return cells;
}

} // namespace

class SchemaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void everyColumn();
    void references();
    void enumerations();
    void words();
    void checksCells_data();
    void checksCells();
    void requires_();
    void checksRows_data();
    void checksRows();
    void checksEveryCell();
    void paths();
};

void SchemaTest::files_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("required");
    const auto row = [](RecordKind kind, const QString& name, const QString& columns, const QString& required) {
        QTest::newRow(qUtf8Printable(name)) << static_cast<int>(kind) << name << columns << required;
    };
    // As data-model.md lists them.
    row(RecordKind::Concept, u"concepts"_s, u"id, name, name_en, headline, description, description_en"_s,
        u"id, name"_s);
    row(RecordKind::Indicator, u"indicators"_s,
        u"id, name, name_en, concept, category, unit, unit_en, decimals, measure, better, scale, standard, formula, definition, definition_en"_s,
        u"id, name, category, measure"_s);
    row(RecordKind::Source, u"sources"_s, u"id, title, title_en, kind, publisher, author, published, url, note"_s,
        u"id, title"_s);
    row(RecordKind::Institution, u"institutions"_s,
        u"id, name, name_en, short_name, kind, status, category, grade, ownership, region, parent, founded, motto, website, summary, summary_en, source, locator, note"_s,
        u"id, name, kind"_s);
    row(RecordKind::Name, u"names"_s, u"id, institution, name, kind, since, until, source, locator"_s,
        u"id, institution, name, kind"_s);
    row(RecordKind::Observation, u"observations"_s,
        u"id, institution, indicator, period, per, status, value, value_high, qualifier, change, change_unit, change_basis, change_qualifier, change_stated, scope, stated, preferred, source, locator, note"_s,
        u"id, institution, indicator"_s);
    row(RecordKind::Milestone, u"milestones"_s,
        u"id, institution, date, title, title_en, category, status, scope, counterpart, counterpart_name, stated, description, source, locator, note"_s,
        u"id, institution, title, category"_s);
    row(RecordKind::ProfileItem, u"profile_items"_s,
        u"id, institution, section, name, name_en, level, designation, counterpart, counterpart_name, edition, quantity, unit, qualifier, stated, date, status, scope, source, locator, note"_s,
        u"id, institution, section, name"_s);
    row(RecordKind::Citation, u"citations"_s, u"id, record, field, source, locator, stated, note"_s,
        u"id, record, source"_s);
    row(RecordKind::Group, u"groups"_s, u"id, name, rule, members, date, note"_s, u"id, name"_s);
    row(RecordKind::Comparison, u"comparisons"_s, u"id, name, institutions, indicators, view, options, note"_s,
        u"id, name"_s);
    row(RecordKind::Accepted, u"accepted"_s, u"id, record, rule, by, on, why"_s, u"id, record, rule"_s);
}

void SchemaTest::files()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    const RecordSchema& file = schema(static_cast<RecordKind>(kind));
    QCOMPARE(static_cast<int>(file.kind), kind);
    QCOMPARE(file.name, name);
    QVERIFY(schemaNamed(name) == &file);
    QVERIFY(&schemas()[static_cast<size_t>(kind)] == &file);
    QStringList columns;
    QStringList required;
    for (const Column& column : file.columns) {
        QCOMPARE(file.indexOf(column.name), static_cast<int>(columns.size()));
        columns.append(column.name);
        if (column.required)
            required.append(column.name);
    }
    QTEST(columns.join(u", "_s), "columns");
    QTEST(required.join(u", "_s), "required");
    QCOMPARE(file.indexOf(u"nonsense"), -1);
}

void SchemaTest::everyColumn()
{
    QCOMPARE(static_cast<int>(schemas().size()), kRecordKindCount);
    QVERIFY(!schemaNamed(u"observation"));
    for (const RecordSchema& file : schemas()) {
        QCOMPARE(file.columns.front().name, u"id"_s);
        QVERIFY(file.columns.front().type == ColumnType::Id);
        QSet<QString> seen;
        for (const Column& column : file.columns) {
            QVERIFY2(!seen.contains(column.name), qPrintable(column.name));
            seen.insert(column.name);
            QCOMPARE(column.type == ColumnType::Enum, !column.values.isEmpty());
            QVERIFY(!column.values.contains(QString()));
            QVERIFY2(checkCell(column, {}).has_value() != column.required, qPrintable(column.name));
            for (const QString& value : column.values)
                QVERIFY(checkCell(column, value));
        }
    }
}

void SchemaTest::references()
{
    QStringList found;
    for (const RecordSchema& file : schemas()) {
        for (const Column& column : file.columns) {
            if (column.type == ColumnType::Reference)
                found.append(file.name + u'.' + column.name + u'→' + schema(column.target).name);
        }
    }
    const QStringList expected {u"indicators.concept→concepts"_s, u"institutions.parent→institutions"_s,
        u"institutions.source→sources"_s, u"names.institution→institutions"_s, u"names.source→sources"_s,
        u"observations.institution→institutions"_s, u"observations.indicator→indicators"_s,
        u"observations.source→sources"_s, u"milestones.institution→institutions"_s,
        u"milestones.counterpart→institutions"_s, u"milestones.source→sources"_s,
        u"profile_items.institution→institutions"_s, u"profile_items.counterpart→institutions"_s,
        u"profile_items.source→sources"_s, u"citations.source→sources"_s};
    QCOMPARE(found, expected);
}

void SchemaTest::enumerations()
{
    const auto values = [](RecordKind kind, QStringView column) {
        const RecordSchema& file = schema(kind);
        return file.columns.at(static_cast<size_t>(file.indexOf(column))).values.join(u' ');
    };
    QCOMPARE(values(RecordKind::Indicator, u"category"),
        u"capacity people activity quality efficiency finance research teaching disciplines party regional satisfaction recognition"_s);
    QCOMPARE(values(RecordKind::Indicator, u"measure"), u"stock flow share ratio rank score grade growth"_s);
    QCOMPARE(values(RecordKind::Indicator, u"better"), u"higher lower neutral"_s);
    QCOMPARE(values(RecordKind::Source, u"kind"), u"article report dataset webpage interview other"_s);
    QCOMPARE(values(RecordKind::Institution, u"kind"), u"hospital region partner"_s);
    QCOMPARE(values(RecordKind::Institution, u"status"), u"open building planned closed"_s);
    QCOMPARE(values(RecordKind::Institution, u"category"),
        u"general oncology traditional-chinese mongolian maternal-child cardiovascular children psychiatric infectious stomatology rehabilitation other"_s);
    QCOMPARE(values(RecordKind::Institution, u"grade"), u"3-special 3A 3B 3C 3 2A 2B 2C 2 1A 1B 1C 1 ungraded"_s);
    QCOMPARE(values(RecordKind::Institution, u"ownership"), u"public private mixed"_s);
    QCOMPARE(values(RecordKind::Name, u"kind"), u"former alias short title english"_s);
    QCOMPARE(values(RecordKind::Observation, u"per"), u"year month day"_s);
    QCOMPARE(values(RecordKind::Observation, u"status"), u"actual planned target estimated"_s);
    QCOMPARE(
        values(RecordKind::Observation, u"qualifier"), u"exact nearly about more_than at_least less_than at_most"_s);
    QCOMPARE(values(RecordKind::Observation, u"change_unit"), u"% pp times abs"_s);
    QCOMPARE(values(RecordKind::Milestone, u"category"),
        u"founding construction relocation accreditation partnership discipline technology honour policy research service plan"_s);
    QCOMPARE(values(RecordKind::Milestone, u"status"), u"happened planned"_s);
    QCOMPARE(values(RecordKind::ProfileItem, u"section"),
        u"discipline centre equipment partnership honour service plan campus principle"_s);
    QCOMPARE(values(RecordKind::ProfileItem, u"level"), u"national provincial municipal county hospital"_s);
    QCOMPARE(values(RecordKind::ProfileItem, u"status"), u"actual planned"_s);
}

void SchemaTest::words()
{
    QCOMPARE(toWord(Measure::Growth), u"growth"_s);
    QCOMPARE(toWord(IndicatorCategory::Disciplines), u"disciplines"_s);
    QCOMPARE(toWord(FigureStatus::Target), u"target"_s);
    QCOMPARE(toWord(Per::WholePeriod), QString());
    QCOMPARE(toWord(Per::Month), u"month"_s);
    QCOMPARE(toWord(MilestoneCategory::Honour), u"honour"_s);
    QCOMPARE(toWord(ProfileSection::Principle), u"principle"_s);
    QCOMPARE(toWord(InstitutionKind::Region), u"region"_s);
}

void SchemaTest::checksCells_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("problem"); // empty: fine
    const auto row = [](ColumnType type, const QString& cell, const QString& problem = {}) {
        const QByteArray name = cell.left(20).toUtf8().toPercentEncoding(); // no control characters in the log
        QTest::addRow("%d %s", static_cast<int>(type), name.constData()) << static_cast<int>(type) << cell << problem;
    };
    row(ColumnType::Id, u"nm-cancer.beds.2018"_s);
    row(ColumnType::Id, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
    row(ColumnType::Id, QString(64, u'a'));
    row(ColumnType::Id, QString(65, u'a'), u"this has 65"_s);
    row(ColumnType::Id, u"a b"_s, u"“ ” at position 2"_s);
    row(ColumnType::Id, u"ab/c"_s, u"“/” at position 3"_s);
    row(ColumnType::Id, u"医院"_s, u"“医” at position 1"_s);
    row(ColumnType::Id, u"é"_s, u"A–Z"_s);
    row(ColumnType::Reference, u"x y"_s, u"position 2"_s);
    row(ColumnType::Reference, u"nm-cancer"_s);
    row(ColumnType::Text, u"<b>医院</b>\n𠀀"_s);
    row(ColumnType::Text, u"a\tb"_s, u"U+0009 at position 2"_s);
    row(ColumnType::Text, u"a\r\nb"_s, u"U+000D at position 2"_s);
    row(ColumnType::Text, u"a"_s + QChar(0x85), u"U+0085"_s);
    row(ColumnType::Text, QString(QChar(0xD800)), u"half a character at position 1"_s);
    row(ColumnType::Text, u"𠀀"_s + QChar(0xDC00), u"half a character at position 2"_s);
    row(ColumnType::Integer, u"12"_s);
    row(ColumnType::Integer, u"-3"_s);
    row(ColumnType::Integer, u"1.5"_s, u"whole number"_s);
    row(ColumnType::Integer, u"+1"_s, u"whole number"_s);
    row(ColumnType::Integer, u"99999999999"_s, u"whole number"_s);
    row(ColumnType::Number, u"1.5"_s);
    row(ColumnType::Number, u"1,5"_s, u"“,” at position 2"_s);
    row(ColumnType::Period, u"2023-02/2023-06"_s);
    row(ColumnType::Period, u"2018-21"_s, u"seasons"_s);
    row(ColumnType::Period, u"2018年"_s, u"“年” at position 5"_s);
    row(ColumnType::RecordPath, u"observations/a.b"_s);
    row(ColumnType::RecordPath, u"observation/a.b"_s, u"no record"_s);
    row(ColumnType::RecordPath, u"observations/"_s, u"no record"_s);
    row(ColumnType::RecordPath, u"observations/a/b"_s, u"no record"_s);
    row(ColumnType::Flag, u"yes"_s);
    row(ColumnType::Flag, u"no"_s, u"neither"_s);
    row(ColumnType::Flag, u"Yes"_s, u"neither"_s);
    row(ColumnType::Region, u"CN-150100"_s);
    row(ColumnType::Region, u"US-TX"_s);
    row(ColumnType::Region, u"GB-ENG"_s);
    row(ColumnType::Region, u"CN-1501"_s, u"no region"_s);
    row(ColumnType::Region, u"CN-NM"_s, u"no region"_s);
    row(ColumnType::Region, u"150100"_s, u"no region"_s);
    row(ColumnType::Region, u"US"_s, u"no region"_s);
    row(ColumnType::Region, u"US-"_s, u"no region"_s);
    row(ColumnType::Region, u"us-tx"_s, u"no region"_s);
    row(ColumnType::Region, u"US-TEXAS"_s, u"no region"_s);
}

void SchemaTest::checksCells()
{
    QFETCH(int, type);
    QFETCH(QString, cell);
    QFETCH(QString, problem);
    const auto checked = checkCell({u"x"_s, static_cast<ColumnType>(type), false, {}, {}}, cell);
    QCOMPARE(checked.has_value(), problem.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().message.contains(problem), qPrintable(checked.error().message));
}

void SchemaTest::requires_()
{
    const Column name {u"name"_s, ColumnType::Text, true, {}, {}};
    QVERIFY(checkCell(name, u"x"_s));
    QVERIFY(!checkCell(name, {}));
    QVERIFY(checkCell(name, {}).error().message.contains(u"“name”"));
    const Column kind {u"kind"_s, ColumnType::Enum, false, {u"a"_s, u"b"_s}, {}};
    QVERIFY(checkCell(kind, {}));
    QVERIFY(!checkCell(kind, u"c"_s));
    QVERIFY(checkCell(kind, u"c"_s).error().message.contains(u"a b"));
}

void SchemaTest::checksRows_data()
{
    using Cells = QHash<QString, QString>;
    QTest::addColumn<int>("kind");
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<QString>("columns"); // with problems
    const auto row = [](const char* name, RecordKind kind, const Cells& cells, const QString& columns = {}) {
        QTest::newRow(name) << static_cast<int>(kind) << cells << columns;
    };
    const auto seen = [&](const char* name, const Cells& more, const QString& columns = {}) {
        row(name, RecordKind::Observation, observation(more), columns);
    };
    seen("a value", {});
    seen("a range", {{u"value_high"_s, u"1000"_s}, {u"qualifier"_s, u"about"_s}});
    seen("a range turned round", {{u"value_high"_s, u"800"_s}}, u"value_high"_s);
    seen("a range of one", {{u"value_high"_s, u"900"_s}}, u"value_high"_s);
    seen("only an upper end", {{u"value"_s, {}}, {u"value_high"_s, u"800"_s}}, u"value_high value"_s);
    seen("neither value nor change", {{u"value"_s, {}}}, u"value"_s);
    seen("a change alone",
        {{u"value"_s, {}}, {u"change"_s, u"52.93"_s}, {u"change_unit"_s, u"%"_s}, {u"change_basis"_s, u"yoy"_s}});
    seen("a change without a unit", {{u"change"_s, u"52.93"_s}}, u"change"_s);
    seen("a unit without a change", {{u"change_unit"_s, u"pp"_s}}, u"change_unit"_s);
    seen("a basis without a change", {{u"change_basis"_s, u"yoy"_s}}, u"change_basis"_s);
    seen("a base period",
        {{u"change"_s, u"3"_s}, {u"change_unit"_s, u"times"_s}, {u"change_basis"_s, u"2022-02/2022-06"_s}});
    seen("no such basis", {{u"change"_s, u"3"_s}, {u"change_unit"_s, u"times"_s}, {u"change_basis"_s, u"last year"_s}},
        u"change_basis"_s);
    seen("a qualifier of nothing",
        {{u"value"_s, {}}, {u"qualifier"_s, u"about"_s}, {u"change"_s, u"3"_s}, {u"change_unit"_s, u"abs"_s}},
        u"qualifier"_s);
    seen("several", {{u"value"_s, u"x"_s}, {u"period"_s, u"2018年"_s}, {u"status"_s, u"done"_s}},
        u"period status value"_s);

    const Cells grade {
        {u"id"_s, u"g"_s}, {u"name"_s, u"n"_s}, {u"category"_s, u"recognition"_s}, {u"measure"_s, u"grade"_s}};
    const auto graded = [grade](const QString& column, const QString& cell) {
        Cells cells = grade;
        cells.insert(column, cell);
        return cells;
    };
    row("a grade without a scale", RecordKind::Indicator, grade, u"scale"_s);
    row("a grade", RecordKind::Indicator, graded(u"scale"_s, u"C;B;B+;A"_s));
    row("a scale with a gap", RecordKind::Indicator, graded(u"scale"_s, u"C;;A"_s), u"scale"_s);
    row("a scale that repeats", RecordKind::Indicator, graded(u"scale"_s, u"C;A;C"_s), u"scale"_s);
    row("decimals", RecordKind::Indicator,
        {{u"id"_s, u"g"_s}, {u"name"_s, u"n"_s}, {u"category"_s, u"people"_s}, {u"measure"_s, u"stock"_s},
            {u"decimals"_s, u"-1"_s}},
        u"decimals"_s);

    const Cells name {{u"id"_s, u"n"_s}, {u"institution"_s, u"a"_s}, {u"name"_s, u"x"_s}, {u"kind"_s, u"former"_s},
        {u"since"_s, u"1990"_s}};
    Cells until = name;
    until.insert(u"until"_s, u"1990"_s);
    row("a name for a year", RecordKind::Name, until);
    until.insert(u"until"_s, u"1989-12"_s);
    row("a name that ends first", RecordKind::Name, until, u"until"_s);

    row("a cited field", RecordKind::Citation,
        {{u"id"_s, u"c"_s}, {u"record"_s, u"observations/x"_s}, {u"field"_s, u"value"_s}, {u"source"_s, u"s"_s}});
    row("no such field", RecordKind::Citation,
        {{u"id"_s, u"c"_s}, {u"record"_s, u"observations/x"_s}, {u"field"_s, u"title"_s}, {u"source"_s, u"s"_s}},
        u"field"_s);
    row("members", RecordKind::Group, {{u"id"_s, u"g"_s}, {u"name"_s, u"n"_s}, {u"members"_s, u"a;b"_s}});
    row("a member that is no id", RecordKind::Group,
        {{u"id"_s, u"g"_s}, {u"name"_s, u"n"_s}, {u"members"_s, u"a; b"_s}}, u"members"_s);
    row("compared", RecordKind::Comparison,
        {{u"id"_s, u"g"_s}, {u"name"_s, u"n"_s}, {u"institutions"_s, u"a;b"_s}, {u"indicators"_s, u"beds"_s}});
    row("accepted", RecordKind::Accepted,
        {{u"id"_s, u"x"_s}, {u"record"_s, u"observations/x"_s}, {u"rule"_s, u"old"_s}, {u"on"_s, u"2026-01-02"_s}});
    row("an item", RecordKind::ProfileItem,
        {{u"id"_s, u"x"_s}, {u"institution"_s, u"a"_s}, {u"section"_s, u"equipment"_s}, {u"name"_s, u"CT"_s},
            {u"qualifier"_s, u"about"_s}},
        u"qualifier"_s);
}

void SchemaTest::checksRows()
{
    QFETCH(int, kind);
    using Cells = QHash<QString, QString>;
    QFETCH(Cells, cells);
    const RecordSchema& file = schema(static_cast<RecordKind>(kind));
    QStringList columns;
    for (const auto& [column, error] : checkRow(file, rowOf(file.kind, cells))) {
        columns.append(column);
        QVERIFY(error.code == Error::Code::Invalid);
        QVERIFY(!error.message.isEmpty());
    }
    QTEST(columns.join(u' '), "columns");
}

void SchemaTest::checksEveryCell()
{
    for (const RecordSchema& file : schemas()) {
        QCOMPARE(checkRow(file, {u"a"_s}).size(), 1);
        QVERIFY(checkRow(file, {u"a"_s}).first().first.isEmpty());
        // Nothing at all: each required column is named.
        QStringList missing;
        for (const auto& [column, error] : checkRow(file, rowOf(file.kind, {})))
            missing.append(column);
        for (const Column& column : file.columns) {
            if (column.required)
                QVERIFY2(missing.contains(column.name), qPrintable(file.name + u'.' + column.name));
        }
    }
}

void SchemaTest::paths()
{
    const RecordRef ref {RecordKind::ProfileItem, u"x.1"_s, {}};
    QCOMPARE(toPath(ref), u"profile_items/x.1"_s);
    QVERIFY(parsePath(u"profile_items/x.1") == ref);
    QVERIFY(!parsePath(u"profile_items"));
    QVERIFY(!parsePath(u"/x"));
    QVERIFY(!parsePath(u"items/x"));
    QVERIFY(!parsePath(u"profile_items/x y"));
    QVERIFY(RecordRef().isNull());
    QVERIFY(!ref.isNull());
    QCOMPARE(qHash(ref), qHash(RecordRef {RecordKind::ProfileItem, u"x.1"_s, {}}));
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "tst_schema.moc"
