// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>

/// Rows and libraries for the tests of core/library.
namespace atlas::test {

using Cells = std::initializer_list<std::pair<QString, QString>>;

/// A change that writes a record with these cells; the others are empty.
inline RowChange put(RecordKind kind, const QString& id, Cells cells)
{
    const RecordSchema& columns = schema(kind);
    Row row(static_cast<qsizetype>(columns.columns.size()));
    row[0] = id;
    for (const auto& [column, cell] : cells) {
        const int index = columns.indexOf(column);
        if (index < 0)
            qFatal("%s has no column %s", qPrintable(columns.name), qPrintable(column));
        row[index] = cell;
    }
    return {kind, id, row};
}

inline RowChange removal(RecordKind kind, const QString& id) { return {kind, id, {}}; }

inline RowChange institution(const QString& id, const QString& name, Cells more = {})
{
    RowChange change = put(RecordKind::Institution, id, more);
    change.row[schema(RecordKind::Institution).indexOf(u"name")] = name;
    QString& kind = change.row[schema(RecordKind::Institution).indexOf(u"kind")];
    if (kind.isEmpty())
        kind = QStringLiteral("hospital");
    return change;
}

inline RowChange name(const QString& id, const QString& institution, const QString& text)
{
    return put(RecordKind::Name, id,
        {{QStringLiteral("institution"), institution}, {QStringLiteral("name"), text},
            {QStringLiteral("kind"), QStringLiteral("alias")}});
}

inline RowChange indicator(const QString& id, const QString& concept_ = {})
{
    return put(RecordKind::Indicator, id,
        {{QStringLiteral("name"), id}, {QStringLiteral("concept"), concept_},
            {QStringLiteral("category"), QStringLiteral("capacity")},
            {QStringLiteral("measure"), QStringLiteral("stock")}});
}

inline RowChange observation(const QString& id, const QString& institution, const QString& indicator,
    const QString& period, const QString& value, const QString& source = {})
{
    return put(RecordKind::Observation, id,
        {{QStringLiteral("institution"), institution}, {QStringLiteral("indicator"), indicator},
            {QStringLiteral("period"), period}, {QStringLiteral("value"), value}, {QStringLiteral("source"), source}});
}

inline RowChange source(const QString& id)
{
    return put(RecordKind::Source, id, {{QStringLiteral("title"), QStringLiteral("Title of ") + id}});
}

inline const ChangeNote kNote {QStringLiteral("tester"), QStringLiteral("edit"), QStringLiteral("test")};

/// The value of a result, or a failed test that says why there is none.
template<typename T> T valueOf(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s (%s)", what, qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}
#define VALUE(expression) atlas::test::valueOf((expression), #expression)

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto done_ = (expression);                                                                               \
        QVERIFY2(                                                                                                      \
            done_, done_ ? "" : qPrintable(done_.error().message + QStringLiteral(" | ") + done_.error().detail));     \
    } while (false)

#define VERIFY_FAILS(expression, expectedCode)                                                                         \
    do {                                                                                                               \
        const auto result_ = (expression);                                                                             \
        QVERIFY(!result_);                                                                                             \
        QVERIFY2(result_.error().code == (expectedCode),                                                               \
            qPrintable(QString::number(int(result_.error().code)) + u' ' + result_.error().message + u' '              \
                + result_.error().detail));                                                                            \
    } while (false)

} // namespace atlas::test
