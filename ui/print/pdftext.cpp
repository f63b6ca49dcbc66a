// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdftext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <map>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

using CodeMap = std::map<int, char32_t>; ///< the PDF's code → character

Error unexplained(const QString& detail)
{
    return {Error::Code::Unsupported,
        PdfText::tr("The PDF would hold text that cannot be found again; it was not written."), detail};
}

/// Which of several characters with one glyph is meant, best first: hanzi before radicals, Latin before look-alikes.
int rank(char32_t c)
{
    if (c < 0x180)
        return 0;
    if (c >= 0x4E00 && c <= 0x9FFF)
        return 1;
    if (c >= 0x2E80 && c <= 0x2FDF)
        return 9;
    return 2;
}

/// A radical that a text holds by mistake is written as the hanzi that it looks like.
char32_t plain(char32_t c)
{
    if (c < 0x2E80 || c > 0x2FDF)
        return c;
    const QList<uint> same = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC).toUcs4();
    return same.size() == 1 ? char32_t(same.first()) : c;
}

quint32 glyphOf(const QRawFont& font, char32_t c)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&c, 1));
    return glyphs.isEmpty() ? 0 : glyphs.first();
}

/// What Qt wrote: ranges with a first character or a list of them, in hexadecimal.
CodeMap readMap(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_all);
    const QString text
        = QString::fromLatin1(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    static const QRegularExpression block(
        u"beginbf(range|char)(.*?)endbf"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression hex(u"<([0-9A-Fa-f]+)>"_s);
    CodeMap map;
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const QRegularExpressionMatch found = blocks.next();
        if (found.captured(1) == u"char")
            continue; // Qt writes ranges only
        for (auto ranges = range.globalMatch(found.captured(2)); ranges.hasNext();) {
            const QRegularExpressionMatch match = ranges.next();
            const int first = match.captured(1).toInt(nullptr, 16);
            const int last = match.captured(2).toInt(nullptr, 16);
            QVector<char32_t> listed;
            for (auto each = hex.globalMatch(match.captured(4)); each.hasNext();)
                listed.append(each.next().captured(1).toUInt(nullptr, 16));
            for (int code = first; code <= last; ++code) {
                const char32_t character = listed.isEmpty()
                    ? match.captured(3).toUInt(nullptr, 16) + char32_t(code - first)
                    : listed.value(code - first);
                if (character != 0)
                    map[code] = character;
            }
        }
    }
    return map;
}

/// From the subset's table `maxp`.
int glyphCount(QPDFObjectHandle fontFile)
{
    const auto buffer = fontFile.getStreamData(qpdf_dl_all);
    const QByteArray file
        = QByteArray::fromRawData(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    const auto number = [&](qsizetype at, int bytes) {
        quint32 value = 0;
        for (int i = 0; i < bytes && at + i < file.size(); ++i)
            value = value << 8 | static_cast<uchar>(file.at(at + i));
        return value;
    };
    for (quint32 i = 0; i < number(4, 2); ++i) {
        const qsizetype record = 12 + qsizetype(i) * 16;
        if (file.mid(record, 4) == "maxp")
            return int(number(qsizetype(number(record + 8, 4)) + 4, 2));
    }
    return 0;
}

/// Widths by code (thousandths of an em): what the font's /W does not list has the default width.
std::map<int, double> readWidths(QPDFObjectHandle font)
{
    std::map<int, double> map;
    const double otherwise = font.hasKey("/DW") ? font.getKey("/DW").getNumericValue() : 1000;
    for (int code = 0; code < glyphCount(font.getKey("/FontDescriptor").getKey("/FontFile2")); ++code)
        map[code] = otherwise;
    QPDFObjectHandle widths = font.getKey("/W");
    for (int i = 0; widths.isArray() && i + 1 < widths.getArrayNItems(); i += 2) {
        QPDFObjectHandle list = widths.getArrayItem(i + 1);
        if (!list.isArray())
            break;
        const int first = widths.getArrayItem(i).getIntValueAsInt();
        for (int n = 0; n < list.getArrayNItems(); ++n)
            map[first + n] = list.getArrayItem(n).getNumericValue();
    }
    return map;
}

QByteArray utf16(char32_t c)
{
    QByteArray hex;
    for (const QChar unit : QString::fromUcs4(&c, 1))
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

QByteArray writeMap(const CodeMap& map)
{
    constexpr int kMostInBlock = 100;
    QByteArray text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto left = int(map.size());
    for (auto at = map.cbegin(); at != map.cend();) {
        const int count = std::min(left, kMostInBlock);
        left -= count;
        text += QByteArray::number(count) + " beginbfchar\n";
        for (int i = 0; i < count; ++i, ++at)
            text += '<' + QByteArray::number(at->first, 16).rightJustified(4, '0').toUpper() + "> <" + utf16(at->second)
                + ">\n";
        text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// `ABCDEF+`, from the subset's own bytes.
QByteArray tagOf(QPDFObjectHandle fontFile)
{
    const auto buffer = fontFile.getStreamData(qpdf_dl_all);
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromRawData(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())),
        QCryptographicHash::Sha1);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + static_cast<uchar>(hash.at(i)) % 26);
    return tag + '+';
}

/// Characters for the codes of which Qt knows none: they stand in the order of first use, as what was drawn does.
bool fillGaps(
    CodeMap& map, const std::map<int, double>& widths, const QVector<char32_t>& unplaced, const QRawFont& font)
{
    qsizetype next = 0;
    for (const auto& [code, width] : widths) {
        if (code == 0 || map.contains(code))
            continue;
        if (next == unplaced.size())
            return false;
        const char32_t character = unplaced.at(next++);
        const QList<QPointF> advance = font.advancesForGlyphIndexes({glyphOf(font, character)});
        if (advance.isEmpty() || std::abs(advance.first().x() * 1000 / font.pixelSize() - width) > 2)
            return false;
        map[code] = character;
    }
    return next == unplaced.size();
}

Result<void> repairFont(QPDF& pdf, QPDFObjectHandle font, const QVector<Face>& faces)
{
    const QByteArray named = QByteArray::fromStdString(font.getKey("/BaseFont").getName()).mid(1);
    const QByteArray name = named.mid(named.indexOf('+') + 1);
    const auto face
        = std::find_if(faces.cbegin(), faces.cend(), [&](const Face& each) { return each.postscriptName == name; });
    if (face == faces.cend())
        return unexplained(u"font %1"_s.arg(QString::fromLatin1(name)));

    QHash<quint32, char32_t> drawn; ///< glyph → character
    for (const char32_t character : face->drawn) {
        const char32_t meant = plain(character);
        const quint32 glyph = glyphOf(face->font, character);
        const auto other = drawn.constFind(glyph);
        if (other == drawn.cend() || rank(meant) < rank(*other))
            drawn.insert(glyph, meant);
    }

    CodeMap map;
    QSet<quint32> placed;
    for (const auto& [code, lowest] : readMap(font.getKey("/ToUnicode"))) {
        const quint32 glyph = glyphOf(face->font, lowest);
        const auto character = drawn.constFind(glyph);
        if (character == drawn.cend())
            continue;
        map[code] = *character;
        placed.insert(glyph);
    }
    QVector<char32_t> unplaced;
    for (const char32_t character : face->drawn) {
        const quint32 glyph = glyphOf(face->font, character);
        if (placed.contains(glyph))
            continue;
        placed.insert(glyph);
        unplaced.append(plain(character));
    }
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    if (!fillGaps(map, readWidths(descendant), unplaced, face->font))
        return unexplained(u"glyphs of %1"_s.arg(QString::fromLatin1(name)));

    font.getKey("/ToUnicode")
        .replaceStreamData(writeMap(map).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    const std::string tagged = '/' + tagOf(descriptor.getKey("/FontFile2")).toStdString() + name.toStdString();
    for (QPDFObjectHandle each : {font, descendant})
        each.replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
    descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(tagged));
    descriptor.removeKey("/CIDSet");
    Q_UNUSED(pdf)
    return {};
}

} // namespace

Result<void> repairText(QPDF& pdf, const QVector<Face>& faces)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        if (const auto repaired = repairFont(pdf, object, faces); !repaired)
            return repaired;
    }
    return {};
}

} // namespace atlas
