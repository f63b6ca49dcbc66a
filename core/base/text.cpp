// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

bool isPair(QStringView text, qsizetype index)
{
    return index + 1 < text.size() && text[index].isHighSurrogate() && text[index + 1].isLowSurrogate();
}

} // namespace

bool isChinese(const QLocale& locale) { return locale.language() == QLocale::Chinese; }

QString foldWidth(QStringView text)
{
    QString folded = text.toString();
    for (QChar& c : folded) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == u'\u3000')
            c = u' ';
    }
    return folded;
}

int codePointPosition(QStringView text, qsizetype index)
{
    int position = 1;
    for (qsizetype i = 0; i < index && i < text.size(); ++i) {
        if (isPair(text, i))
            ++i;
        ++position;
    }
    return position;
}

QString characterAt(QStringView text, qsizetype index)
{
    if (index < 0 || index >= text.size())
        return {};
    return text.mid(index, isPair(text, index) ? 2 : 1).toString();
}

Error errorAt(QStringView text, qsizetype index, const QString& problem)
{
    const QString position = QString::number(codePointPosition(text, index));
    const QString character = characterAt(text, index);
    const QString message = character.isEmpty() ? Tr::tr("At the end (position %1): %2").arg(position, problem)
                                                : Tr::tr("“%1” at position %2: %3").arg(character, position, problem);
    const QString detail = QStringLiteral("'%1' at %2").arg(text.toString(), position);
    return {Error::Code::Invalid, message, detail};
}

} // namespace atlas
