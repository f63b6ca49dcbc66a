// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/typeset.h"

namespace atlas {

namespace {
constexpr int kLongest = 4000;

bool isLatin(QChar c)
{
    return c.unicode() < 0x2000 && (c.isLetterOrNumber() || c == u'.' || c == u'%' || c == u')' || c == u'(');
}
} // namespace

QString typeset(const QString& text)
{
    QString line = text.left(kLongest);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const QChar before = i > 0 ? line.at(i - 1) : QChar();
        const QChar after = i + 1 < line.size() ? line.at(i + 1) : QChar();
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            line[i] = u' ';
        else if ((c == u'’' && isLatin(before)) || (c == u'‘' && isLatin(after)))
            line[i] = u'\'';
        else if ((c == u'“' && isLatin(after)) || (c == u'”' && isLatin(before)))
            line[i] = u'"';
    }
    if (text.size() > kLongest)
        line += u'…';
    return line;
}

} // namespace atlas
