// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/sortkeys.h"

#include "core/library/database.h"
#include "core/library/pinyinorder.h"
#include "core/library/statement.h"

#include <QVariant>
#include <QVector>

using namespace Qt::StringLiterals;

namespace atlas {

Result<void> renewSortKeys(const Database& database)
{
    const auto stored = database.scalar(u"SELECT value FROM derived WHERE name = 'sort_key'"_s);
    if (!stored)
        return stored.error();
    const QString version = PinyinOrder::version();
    if (stored->toString() == version)
        return {};

    auto read = Statement::prepare(database, u"SELECT key, name FROM institutions"_s);
    if (!read)
        return read.error();
    QVector<std::pair<qint64, QString>> names;
    while (true) {
        const auto row = read->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        names.append({read->integer(0), read->text(1)});
    }
    auto write = Statement::prepare(database, u"UPDATE institutions SET sort_key = ?2 WHERE key = ?1"_s);
    if (!write)
        return write.error();
    for (const auto& [key, name] : std::as_const(names)) {
        write->bind(1, key);
        write->bind(2, PinyinOrder().key(name));
        if (const auto done = write->run(); !done)
            return done;
    }
    auto note = Statement::prepare(database, u"INSERT OR REPLACE INTO derived(name, value) VALUES ('sort_key', ?)"_s);
    if (!note)
        return note.error();
    note->bind(1, version);
    return note->run();
}

} // namespace atlas
