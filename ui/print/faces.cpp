// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/faces.h"

#include "ui/drawing/typeset.h"

#include <QSet>
#include <QtEndian>

#include <unicode/uchar.h>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Name 6 of the font's table `name`: what the PDF calls the font.
QByteArray postscriptNameOf(const QRawFont& font)
{
    constexpr quint16 kPostscriptName = 6;
    const QByteArray table = font.fontTable("name");
    const auto number = [&](qsizetype at) -> quint16 {
        return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
    };
    const int records = number(2);
    const int strings = number(4);
    for (int i = 0; i < records; ++i) {
        const qsizetype record = 6 + qsizetype(i) * 12;
        if (number(record + 6) != kPostscriptName)
            continue;
        QByteArray name = table.mid(strings + number(record + 10), number(record + 8));
        // Windows' names are UTF-16 of ASCII.
        name.removeIf([](char c) { return c == '\0'; });
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// What a page sets, in the order in which it is painted.
template<typename Use> void forEachText(const PaperDocument& document, Use use)
{
    for (const Drawing& page : document.pages) {
        for (const DrawingItem& item : page.items()) {
            if (const auto* text = std::get_if<TextItem>(&item))
                use(text->role, typeset(text->text));
            else if (const auto* badge = std::get_if<BadgeItem>(&item))
                use(TextRole::SecondaryBold, badge->text);
            else if (const auto* glyph = std::get_if<GlyphItem>(&item))
                use(TextRole::Small, glyph->text);
        }
    }
}

} // namespace

QVector<Face> facesOf(const PaperDocument& document)
{
    QVector<Face> faces;
    QHash<TextRole, int> faceOfRole;
    QVector<QSet<char32_t>> seen;
    forEachText(document, [&](TextRole role, const QString& text) {
        auto at = faceOfRole.constFind(role);
        if (at == faceOfRole.cend()) {
            const QRawFont font = QRawFont::fromFont(document.theme->font(role));
            const QByteArray name = postscriptNameOf(font);
            auto same = std::find_if(
                faces.cbegin(), faces.cend(), [&](const Face& face) { return face.postscriptName == name; });
            if (same == faces.cend()) {
                faces.append({name, font, {}});
                seen.append(QSet<char32_t>());
                same = faces.cend() - 1;
            }
            at = faceOfRole.insert(role, int(same - faces.cbegin()));
        }
        for (const char32_t character : text.toUcs4()) {
            if (seen[*at].contains(character))
                continue;
            seen[*at].insert(character);
            faces[*at].drawn.append(character);
        }
    });
    return faces;
}

QStringList missingCharacters(const PaperDocument& document)
{
    QStringList missing;
    QSet<char32_t> named;
    for (const Face& face : facesOf(document)) {
        for (const char32_t character : face.drawn) {
            if (face.font.supportsCharacter(character) || named.contains(character))
                continue;
            named.insert(character);
            char name[128] = {};
            UErrorCode error = U_ZERO_ERROR;
            u_charName(UChar32(character), U_EXTENDED_CHAR_NAME, name, sizeof name, &error);
            missing.append(u"%1 U+%2 %3"_s.arg(QString::fromUcs4(&character, 1),
                QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'), QString::fromLatin1(name)));
        }
    }
    return missing;
}

} // namespace atlas
