// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/textwidths.h"

#include <QHash>

#include <map>

namespace atlas {

qreal measured(const Drawing& drawing, const QString& text, TextRole role)
{
    constexpr qsizetype kMost = 40000;
    static thread_local std::map<std::pair<QString, int>, QHash<QString, qreal>> fonts;
    const Theme& theme = drawing.theme();
    QHash<QString, qreal>& widths = fonts[{theme.family, static_cast<int>(role) * 2 + (theme.isPaper() ? 1 : 0)}];
    if (const auto known = widths.constFind(text); known != widths.cend())
        return *known;
    if (widths.size() >= kMost)
        widths.clear();
    return *widths.insert(text, drawing.textWidth(text, role));
}

} // namespace atlas
