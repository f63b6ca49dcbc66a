// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

namespace atlas::test {

/// Rows that checkRow() accepts, with everything in them that a schema allows; the same for the same seed.
class RandomRows {
public:
    explicit RandomRows(quint32 seed) : m_random(seed) { }

    /// `count` records of every kind with ids such as `observations.7`, each referring to others of the same set.
    QVector<std::pair<RecordKind, Row>> library(int count)
    {
        m_count = count;
        QVector<std::pair<RecordKind, Row>> rows;
        for (const RecordSchema& schema : schemas()) {
            for (int i = 0; i < count; ++i)
                rows.append({schema.kind, row(schema, i)});
        }
        return rows;
    }

    Row row(const RecordSchema& schema, int number)
    {
        Row row;
        for (const Column& column : schema.columns)
            row.append(column.required || m_random.bounded(3) > 0 ? cell(column) : QString());
        row[0] = id(schema, number);
        if (schema.kind == RecordKind::Observation && row.at(schema.indexOf(u"value")).isEmpty())
            row[schema.indexOf(u"value")] = number_();
        if (schema.kind == RecordKind::Indicator) {
            const bool isGrade = row.at(schema.indexOf(u"measure")) == u"grade";
            row[schema.indexOf(u"scale")] = isGrade ? QStringLiteral("C;B;A;A+;A++") : QString();
        }
        // What does not go together goes: every rule is about an optional cell.
        for (int attempt = 0; attempt < 10; ++attempt) {
            const auto problems = checkRow(schema, row);
            if (problems.isEmpty())
                return row;
            for (const auto& problem : problems)
                row[schema.indexOf(problem.first)].clear();
        }
        qFatal("no valid row of %s", qPrintable(schema.name));
    }

    static QString id(const RecordSchema& schema, int number) { return schema.name + u'.' + QString::number(number); }
    int bounded(int below) { return m_random.bounded(below); }

private:
    template<size_t N> QString oneOf(const std::array<const char16_t*, N>& texts)
    {
        return QString::fromUtf16(texts[static_cast<size_t>(m_random.bounded(int(N)))]);
    }

    QString number_()
    {
        return oneOf(
            std::array {u"0", u"1", u"900", u"2330", u"-1", u"0.1", u"52.93", u"41.12", u"132000", u"940000000",
                u"0.000001", u"123456789012345", u"-0.5", u"99999.9999999999", u"16000", u"3.14159265358979"});
    }

    QString reference(RecordKind kind) { return id(schema(kind), m_random.bounded(m_count)); }

    QString cell(const Column& column)
    {
        switch (column.type) {
        case ColumnType::Id:
            return QStringLiteral("set later");
        case ColumnType::Text:
            return oneOf(std::array {u"内蒙古自治区肿瘤医院", u"x", u"two\nlines", u"\"quoted\", 'too'",
                u" blanks  around ", u"𠮷野家 😀 𪚥", u"é̀ combining", u"%_*?;--", u"＃全角１２３", u"NULL", u"0", u"#12",
                u"1.50", u"ｱｲｳ"});
        case ColumnType::Enum:
            return column.values.at(m_random.bounded(int(column.values.size())));
        case ColumnType::Integer:
            return QString::number(m_random.bounded(10));
        case ColumnType::Number:
            return number_();
        case ColumnType::Period:
            return oneOf(std::array {u"2018", u"2018-01", u"2018-01-15", u"1950%", u"2022?", u"2016~",
                u"2023-02/2023-06", u"2021/..", u"2021/", u"/2023", u"2016/2020", u"2016?/2020~"});
        case ColumnType::Reference:
            return reference(column.target);
        case ColumnType::RecordPath: {
            const auto kind = static_cast<RecordKind>(m_random.bounded(kRecordKindCount));
            return toPath({kind, reference(kind), {}});
        }
        case ColumnType::Flag:
            return QStringLiteral("yes");
        case ColumnType::Region:
            return oneOf(std::array {u"CN-150000", u"CN-150100", u"CN-150105", u"US-TX", u"GB-ENG"});
        }
        return {};
    }

    QRandomGenerator m_random;
    int m_count = 1;
};

} // namespace atlas::test
