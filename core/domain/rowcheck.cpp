// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

using Problems = QVector<std::pair<QString, Error>>;

Error invalid(const QString& message) { return {Error::Code::Invalid, message, {}}; }

bool isIdCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'_'
        || u == u'-';
}

Result<void> checkId(const QString& cell)
{
    constexpr int kLongest = 64;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (!isIdCharacter(cell.at(i)))
            return errorAt(cell, i, Tr::tr("an id consists of A–Z a–z 0–9 . _ -"));
    }
    if (cell.isEmpty() || cell.size() > kLongest)
        return invalid(Tr::tr("an id has 1 to %1 characters, this has %2").arg(kLongest).arg(cell.size()));
    return {};
}

Result<void> checkText(const QString& cell)
{
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c.category() == QChar::Other_Control && c != u'\n') {
            const QString code = QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
            return invalid(Tr::tr("control character U+%1 at position %2").arg(code).arg(codePointPosition(cell, i)));
        }
        if (c.isHighSurrogate() && i + 1 < cell.size() && cell.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return invalid(Tr::tr("half a character at position %1").arg(codePointPosition(cell, i)));
    }
    return {};
}

Result<void> checkRegion(const QString& cell)
{
    const auto all
        = [](QStringView part, auto&& is) { return !part.isEmpty() && std::all_of(part.begin(), part.end(), is); };
    const auto upper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView country = QStringView(cell).left(2);
    const QStringView part = QStringView(cell).mid(3);
    bool fits = country.size() == 2 && all(country, upper) && cell.size() > 3 && cell.at(2) == u'-';
    if (fits && country == u"CN")
        fits = part.size() == 6 && all(part, digit);
    else if (fits)
        fits = part.size() <= 3 && all(part, [&](QChar c) { return upper(c) || digit(c); });
    if (!fits)
        return invalid(
            Tr::tr("“%1” is no region: CN-150100 (GB/T 2260) or an ISO 3166-2 code such as US-TX").arg(cell));
    return {};
}

template<typename T> Result<void> without(const Result<T>& result)
{
    if (!result)
        return result.error();
    return {};
}

/// What must hold between the cells of one row.
class RowRules {
public:
    RowRules(const RecordSchema& schema, const Row& row, Problems& problems)
        : m_schema(schema), m_row(row), m_problems(problems)
    {
    }

    void check()
    {
        switch (m_schema.kind) {
        case RecordKind::Indicator:
            return checkIndicator();
        case RecordKind::Name:
            return checkName();
        case RecordKind::Observation:
            return checkObservation();
        case RecordKind::ProfileItem:
            return needs(u"qualifier", u"quantity");
        case RecordKind::Citation:
            return checkCitation();
        case RecordKind::Group:
            return checkIds(u"members");
        case RecordKind::Comparison:
            checkIds(u"institutions");
            return checkIds(u"indicators");
        case RecordKind::Concept:
        case RecordKind::Source:
        case RecordKind::Institution:
        case RecordKind::Milestone:
        case RecordKind::Accepted:
            return;
        }
    }

private:
    [[nodiscard]] QString cell(QStringView column) const { return m_row.at(m_schema.indexOf(column)); }
    void fail(QStringView column, const QString& message) { m_problems.append({column.toString(), invalid(message)}); }

    /// A detail without what it is a detail of.
    void needs(QStringView detail, QStringView of)
    {
        if (!cell(detail).isEmpty() && cell(of).isEmpty())
            fail(detail, Tr::tr("“%1” is given without “%2”").arg(detail, of));
    }

    void checkIndicator()
    {
        if (const QString decimals = cell(u"decimals");
            !decimals.isEmpty() && (decimals.toInt() < 0 || decimals.toInt() > 9))
            fail(u"decimals", Tr::tr("decimals are 0 to 9"));
        const QString scale = cell(u"scale");
        const bool grade = cell(u"measure") == u"grade";
        if (grade != !scale.isEmpty())
            fail(u"scale", grade ? Tr::tr("a grade needs its scale") : Tr::tr("only a grade has a scale"));
        QStringList labels = scale.split(u';');
        if (!scale.isEmpty() && (labels.contains(QString()) || labels.removeDuplicates() > 0))
            fail(u"scale", Tr::tr("the labels of a scale are distinct and not empty"));
    }

    void checkName()
    {
        const auto since = Period::parse(cell(u"since"));
        const auto until = Period::parse(cell(u"until"));
        if (since && until && since->earliest() && until->latest() && *since->earliest() > *until->latest())
            fail(u"until", Tr::tr("the name ends before it begins"));
    }

    void checkObservation()
    {
        needs(u"value_high", u"value");
        needs(u"qualifier", u"value");
        const auto low = parseNumber(cell(u"value"));
        const auto high = parseNumber(cell(u"value_high"));
        if (low && high && !(*low < *high))
            fail(u"value_high", Tr::tr("the upper end of a range is greater than its lower one"));

        needs(u"change", u"change_unit");
        needs(u"change_unit", u"change");
        needs(u"change_basis", u"change");
        needs(u"change_qualifier", u"change");
        needs(u"change_stated", u"change");
        if (cell(u"value").isEmpty() && cell(u"change").isEmpty())
            fail(u"value", Tr::tr("a value or a change is needed"));
        const QString basis = cell(u"change_basis");
        if (basis != u"yoy" && basis != u"annual_mean" && !Period::parse(basis))
            fail(u"change_basis", Tr::tr("“%1” is no basis: yoy, annual_mean or a period").arg(basis));
    }

    void checkCitation()
    {
        const auto cited = parsePath(cell(u"record"));
        const QString field = cell(u"field");
        if (cited && !field.isEmpty() && schema(cited->kind).indexOf(field) < 0)
            fail(u"field", Tr::tr("“%1” has no column “%2”").arg(schema(cited->kind).name, field));
    }

    void checkIds(QStringView column)
    {
        const QString list = cell(column);
        if (list.isEmpty())
            return;
        for (const QString& id : list.split(u';')) {
            if (const auto checked = checkId(id); !checked)
                fail(column, Tr::tr("“%1” is no id: %2").arg(id, checked.error().message));
        }
    }

    const RecordSchema& m_schema;
    const Row& m_row;
    Problems& m_problems;
};

} // namespace

Result<void> checkCell(const Column& column, const QString& cell)
{
    if (cell.isEmpty()) {
        if (column.required)
            return invalid(Tr::tr("“%1” is required").arg(column.name));
        return {};
    }
    switch (column.type) {
    case ColumnType::Id:
    case ColumnType::Reference:
        return checkId(cell);
    case ColumnType::Text:
        return checkText(cell);
    case ColumnType::Enum:
        if (!column.values.contains(cell))
            return invalid(Tr::tr("“%1” is none of: %2").arg(cell, column.values.join(u' ')));
        return {};
    case ColumnType::Integer: {
        const auto number = parseNumber(cell);
        bool isInteger = false;
        Q_UNUSED(cell.toInt(&isInteger))
        if (!number || !isInteger)
            return invalid(Tr::tr("“%1” is no whole number").arg(cell));
        return {};
    }
    case ColumnType::Number:
        return without(parseNumber(cell));
    case ColumnType::Period:
        return without(Period::parse(cell));
    case ColumnType::RecordPath:
        if (!parsePath(cell))
            return invalid(Tr::tr("“%1” is no record: a file and an id such as observations/nm-cancer.beds").arg(cell));
        return {};
    case ColumnType::Flag:
        if (cell != u"yes")
            return invalid(Tr::tr("“%1” is neither “yes” nor empty").arg(cell));
        return {};
    case ColumnType::Region:
        return checkRegion(cell);
    }
    return {};
}

QVector<std::pair<QString, Error>> checkRow(const RecordSchema& schema, const Row& row)
{
    Problems problems;
    if (row.size() != static_cast<qsizetype>(schema.columns.size())) {
        const QString message = Tr::tr("%1 cells instead of %2").arg(row.size()).arg(schema.columns.size());
        problems.append({QString(), invalid(message)});
        return problems;
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Column& column = schema.columns[static_cast<size_t>(i)];
        if (const auto checked = checkCell(column, row.at(i)); !checked)
            problems.append({column.name, checked.error()});
    }
    RowRules(schema, row, problems).check();
    return problems;
}

} // namespace atlas
