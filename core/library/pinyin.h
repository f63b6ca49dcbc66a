// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace atlas {

struct Syllable {
    QString text; ///< ASCII letters and digits, lower case, no tone
    bool isReading = true; ///< of a Chinese character; false: letters or digits of the name itself (`301`)
};

/// How a name may be read: place and hospital words from a table first, then each character's usual readings. Best
/// first, at most four (吕 is typed lv and lu, 长 may be chang or zhang); empty for a name without Chinese characters.
/// The first call takes 0.1 s: ICU loads its rules.
QVector<QVector<Syllable>> pinyinReadings(const QString& name);

/// `nei meng gu`
QString pinyinText(const QVector<Syllable>& reading);
/// `nmg`; what is no reading stays whole: `301yy`.
QString pinyinInitials(const QVector<Syllable>& reading);

} // namespace atlas
