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
/// A Chinese middle dot is as wide as a hanzi and needs no blanks around it.
bool isChinese(QChar c) { return c.unicode() >= 0x2e80 && c.unicode() < 0xfb00; }

void closeUpDots(QString& line)
{
    for (qsizetype at = line.indexOf(QStringLiteral(" · ")); at >= 0;
         at = line.indexOf(QStringLiteral(" · "), at + 1)) {
        if ((at > 0 && isChinese(line.at(at - 1))) || (at + 3 < line.size() && isChinese(line.at(at + 3))))
            line.replace(at, 3, u'·');
    }
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
    closeUpDots(line);
    if (text.size() > kLongest)
        line += u'…';
    return line;
}

} // namespace atlas
