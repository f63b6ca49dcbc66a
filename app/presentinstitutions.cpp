// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentinstitutions.h"

#include "app/console.h"
#include "core/compare/savedcomparison.h"
#include "core/library/recordstore.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<QStringList> presentInstitutions(const SavedComparison& comparison, const Database& database, Console& console)
{
    const RecordStore store(database);
    QStringList present;
    for (const QString& id : comparison.institutions) {
        const auto exists = store.exists(RecordKind::Institution, id);
        if (!exists)
            return exists.error();
        if (*exists)
            present.append(id);
        else
            console.err() << Tr::tr("“%1” is no longer in the library and is left out.").arg(id) << '\n';
    }
    if (present.isEmpty())
        return Error {Error::Code::NotFound,
            Tr::tr("None of the institutions of “%1” is in the library any more.").arg(comparison.name), {}};
    return present;
}

} // namespace atlas
