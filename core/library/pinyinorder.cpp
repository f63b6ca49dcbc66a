// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/pinyinorder.h"

#include <unicode/ucol.h>
#include <unicode/uversion.h>

#include <memory>

namespace atlas {

namespace {

struct Closer {
    void operator()(UCollator* collator) const { ucol_close(collator); }
};

using Collator = std::unique_ptr<UCollator, Closer>;

Collator openCollator()
{
    UErrorCode error = U_ZERO_ERROR;
    Collator collator(ucol_open("zh@collation=pinyin;colnumeric=yes", &error));
    return U_SUCCESS(error) ? std::move(collator) : nullptr;
}

} // namespace

QByteArray PinyinOrder::key(const QString& name) const
{
    // QCollator's keys cannot be stored. A collator is not for several threads: each has its own.
    thread_local const Collator collator = openCollator();
    if (!collator)
        return name.toUtf8();
    const auto* text = reinterpret_cast<const UChar*>(name.utf16());
    const auto size = static_cast<int32_t>(name.size());
    QByteArray key(64, Qt::Uninitialized);
    const auto room = [&key] { return reinterpret_cast<uint8_t*>(key.data()); };
    int32_t length = ucol_getSortKey(collator.get(), text, size, room(), static_cast<int32_t>(key.size()));
    if (length > key.size()) {
        key.resize(length);
        length = ucol_getSortKey(collator.get(), text, size, room(), length);
    }
    key.resize(length - 1); // without the closing zero
    return key;
}

QString PinyinOrder::version()
{
    UVersionInfo version;
    u_getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return QStringLiteral("ICU ") + QString::fromLatin1(text);
}

} // namespace atlas
