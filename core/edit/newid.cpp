// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/newid.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace atlas {

QString newId()
{
    // Crockford's base 32: no I, L, O or U.
    constexpr char kDigits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int kTimeDigits = 10; // 48 bits of milliseconds
    constexpr int kRandomDigits = 16; // 80 bits
    QString id(kTimeDigits + kRandomDigits, Qt::Uninitialized);
    auto time = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (int i = kTimeDigits - 1; i >= 0; --i, time >>= 5)
        id[i] = QLatin1Char(kDigits[time & 31]);
    for (int i = kTimeDigits; i < id.size(); ++i)
        id[i] = QLatin1Char(kDigits[QRandomGenerator::system()->bounded(32)]);
    return id;
}

} // namespace atlas
