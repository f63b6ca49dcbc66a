// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atlas {

/// Pinyin order as bytes that the file compares: 第2 before 第10, one order for every library and every screen
/// language.
class PinyinOrder {
public:
    [[nodiscard]] QByteArray key(const QString& name) const;
    /// Keys of different versions do not compare: the store makes all anew when this has changed.
    static QString version();
};

} // namespace atlas
