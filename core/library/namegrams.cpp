// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/namegrams.h"

#include <QByteArrayList>
#include <QList>

namespace atlas {

namespace {

// Neither can stand in a name: records have no control characters.
constexpr char32_t kBegin = 2;
constexpr char32_t kEnd = 3;

/// A character in five hexadecimal digits; the 16th plane shares codes with the first, which the name itself tells
/// apart.
void appendCode(QByteArray& token, char32_t c)
{
    for (int shift = 16; shift >= 0; shift -= 4)
        token.append("0123456789abcdef"[c >> shift & 0xf]);
}

/// Hands out tokens one by one: a name has dozens, and an import makes millions.
template<typename Take> void forEachPair(const QList<uint>& characters, Take take)
{
    QByteArray token;
    for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
        token = "l";
        appendCode(token, characters.at(i));
        appendCode(token, characters.at(i + 1));
        take(token);
    }
}

template<typename Take> void forEachTriple(char script, const QByteArray& letters, Take take)
{
    for (qsizetype i = 0; i + 2 < letters.size(); ++i)
        take(script + letters.mid(i, 3));
}

QString all(const QByteArrayList& tokens) { return QString::fromLatin1('"' + tokens.join("\" AND \"") + '"'); }
QString beginningWith(const QByteArray& token) { return QString::fromLatin1('"' + token + "\" *"); }

QString literalQuery(const QString& text, Position position)
{
    QList<uint> characters = text.toUcs4();
    if (position == Position::Whole || position == Position::Start)
        characters.prepend(kBegin);
    if (position == Position::Whole)
        characters.append(kEnd);
    if (characters.size() == 1) {
        // Every character begins a pair, if only with the end.
        QByteArray token = "l";
        appendCode(token, characters.first());
        return beginningWith(token);
    }
    QByteArrayList tokens;
    forEachPair(characters, [&tokens](const QByteArray& token) { tokens.append(token); });
    return all(tokens);
}

QString letterQuery(const QString& text, Script script, Position position)
{
    const char kind = script == Script::Pinyin ? 'p' : 'i';
    QByteArray letters = text.toLatin1();
    if (script == Script::Pinyin && position == Position::Part && letters.size() == 1)
        return beginningWith("p." + letters);
    QByteArrayList tokens;
    if (script == Script::Pinyin && position == Position::Part)
        tokens.append("p." + letters.left(2));
    if (position == Position::Whole || position == Position::Start)
        letters.prepend('^');
    if (position == Position::Whole)
        letters.append('$');
    forEachTriple(kind, letters, [&tokens](const QByteArray& token) { tokens.append(token); });
    return tokens.isEmpty() ? beginningWith(kind + letters) : all(tokens);
}

} // namespace

QString foldName(const QString& name)
{
    QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return folded;
}

QString nameGrams(const QString& name, const QString& pinyin, const QString& initials)
{
    QByteArray tokens;
    tokens.reserve(1024);
    const auto take = [&tokens](const QByteArray& token) { tokens += token + ' '; };

    QList<uint> characters = foldName(name).toUcs4();
    characters.prepend(kBegin);
    characters.append(kEnd);
    forEachPair(characters, take);
    for (const QByteArray& reading : pinyin.toLatin1().split('|')) {
        if (reading.isEmpty())
            continue;
        const QByteArray letters = QByteArray(reading).replace(' ', "") + '$';
        forEachTriple('p', '^' + letters, take);
        // Where syllables begin. The last one may have but a letter: then the end stands for the second.
        qsizetype position = 0;
        for (const QByteArray& syllable : reading.split(' ')) {
            take("p." + letters.mid(position, 2));
            position += syllable.size();
        }
    }
    for (const QByteArray& letters : initials.toLatin1().split('|')) {
        if (!letters.isEmpty())
            forEachTriple('i', '^' + letters + '$', take);
    }
    return QString::fromLatin1(tokens);
}

QString gramQuery(const QString& text, Script script, Position position)
{
    return script == Script::Literal ? literalQuery(text, position) : letterQuery(text, script, position);
}

} // namespace atlas
