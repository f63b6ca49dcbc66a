// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/derivedid.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
constexpr int kLongestId = 64;
constexpr int kHashLetters = 16; // of 5 bits each

bool isPlain(QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

/// ASCII letters and digits, everything else between them one hyphen.
QString slug(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (isPlain(c) || (c == u'.' && !result.isEmpty()))
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-') || result.endsWith(u'.'))
        result.chop(1);
    return result;
}

QString base32(const QByteArray& bytes)
{
    static constexpr QLatin1StringView letters("0123456789abcdefghjkmnpqrstvwxyz");
    QString result;
    int buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = ((buffer << 8) | static_cast<uchar>(byte)) & 0xffff;
        for (bits += 8; bits >= 5; bits -= 5)
            result += letters.at((buffer >> (bits - 5)) & 31);
    }
    return result;
}
} // namespace

QStringList naturalKey(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Concept:
    case RecordKind::Group:
    case RecordKind::Comparison:
        return {u"name"_s};
    case RecordKind::Indicator:
        return {u"concept"_s, u"name"_s};
    case RecordKind::Source:
        return {u"title"_s, u"publisher"_s, u"published"_s, u"url"_s};
    case RecordKind::Institution:
        return {u"kind"_s, u"region"_s, u"name"_s};
    case RecordKind::Name:
        return {u"institution"_s, u"kind"_s, u"name"_s};
    case RecordKind::Observation:
        return {u"institution"_s, u"indicator"_s, u"period"_s, u"per"_s, u"status"_s, u"change_basis"_s, u"scope"_s,
            u"source"_s};
    case RecordKind::Milestone:
        return {u"institution"_s, u"date"_s, u"scope"_s, u"title"_s};
    case RecordKind::ProfileItem:
        return {u"institution"_s, u"section"_s, u"name"_s, u"scope"_s, u"designation"_s, u"edition"_s, u"counterpart"_s,
            u"counterpart_name"_s};
    case RecordKind::Citation:
        return {u"record"_s, u"field"_s, u"source"_s, u"locator"_s};
    case RecordKind::Accepted:
        return {u"record"_s, u"rule"_s};
    }
    return {};
}

QString derivedId(const RecordSchema& schema, const Row& row)
{
    QStringList readable;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool empty = true;
    for (const QString& column : naturalKey(schema.kind)) {
        const QString cell = row.at(schema.indexOf(column));
        empty = empty && cell.isEmpty();
        const QByteArray bytes = cell.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':' + bytes)); // the size keeps a|bc and ab|c apart
        if (const QString part = slug(cell); !part.isEmpty())
            readable.append(part);
    }
    if (empty)
        return {};
    const QString unique = base32(hash.result()).left(kHashLetters);
    QString stem = readable.join(u'.').left(kLongestId - kHashLetters - 1);
    while (stem.endsWith(u'.') || stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? schema.name.left(1) + u'.' + unique : stem + u'.' + unique;
}

} // namespace atlas
