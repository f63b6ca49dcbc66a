// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/author.h"

#include <pwd.h>
#include <unistd.h>

namespace atlas {

QString systemAuthor()
{
    if (const passwd* account = getpwuid(getuid())) {
        // The first of the comma-separated fields; an ampersand in it stands for the login.
        const QString login = QString::fromLocal8Bit(account->pw_name);
        QString name = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
        name.replace(u'&', login);
        if (!name.isEmpty() || !login.isEmpty())
            return name.isEmpty() ? login : name;
    }
    return qEnvironmentVariable("USER", QStringLiteral("user"));
}

} // namespace atlas
