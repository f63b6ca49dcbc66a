// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/storedcomparisons.h"

#include "core/library/recordstore.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SavedComparison)
};

} // namespace

Result<QVector<SavedComparison>> readComparisons(const Database& database)
{
    QVector<SavedComparison> all;
    std::optional<Error> unreadable;
    const auto read = RecordStore(database).forEach(RecordKind::Comparison, [&](const Row& row) {
        auto comparison = toComparison(row);
        if (!comparison)
            unreadable = comparison.error();
        else
            all.append(*std::move(comparison));
        return !unreadable;
    });
    if (!read)
        return read.error();
    if (unreadable)
        return *unreadable;
    return all;
}

Result<SavedComparison> readComparison(const Database& database, const QString& idOrName)
{
    const RecordSchema& columns = schema(RecordKind::Comparison);
    QVector<SavedComparison> all;
    QStringList names;
    std::optional<Error> unreadable; ///< the one that was asked for
    const auto read = RecordStore(database).forEach(RecordKind::Comparison, [&](const Row& row) {
        const QString name = row.value(columns.indexOf(u"name"));
        names.append(name);
        auto comparison = toComparison(row);
        if (comparison)
            all.append(*std::move(comparison));
        else if (idOrName == row.value(columns.indexOf(u"id")) || idOrName == name)
            unreadable = comparison.error();
        return true;
    });
    if (!read)
        return read.error();
    if (const SavedComparison* found = findComparison(all, idOrName))
        return *found;
    if (unreadable)
        return *unreadable;
    return Error {Error::Code::NotFound,
        names.isEmpty() ? Tr::tr("The library has no saved comparisons.")
                        : Tr::tr("There is no saved comparison “%1”. Saved are: %2")
                              .arg(idOrName, names.join(QStringLiteral(", "))),
        {}};
}

} // namespace atlas
