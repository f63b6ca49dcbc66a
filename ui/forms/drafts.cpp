// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace atlas {

Drafts::Drafts(const QString& folder, const QString& library) : m_library(QFileInfo(library).absoluteFilePath())
{
    const QByteArray hash = QCryptographicHash::hash(m_library.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_path = QDir(folder).filePath(u"drafts/%1.json"_s.arg(QLatin1StringView(hash)));
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        if (kept.value(u"library"_s).toString() == m_library)
            m_drafts = kept.value(u"drafts"_s).toObject();
    }
}

std::optional<QJsonObject> Drafts::find(const QString& key) const
{
    const QJsonValue found = m_drafts.value(key);
    return found.isObject() ? std::optional(found.toObject()) : std::nullopt;
}

bool Drafts::keep(const QString& key, const QJsonObject& draft)
{
    m_drafts.insert(key, draft);
    return write();
}

void Drafts::discard(const QString& key)
{
    if (!m_drafts.contains(key))
        return;
    m_drafts.remove(key);
    write();
}

bool Drafts::write() const
{
    if (m_drafts.isEmpty())
        return !QFile::exists(m_path) || QFile::remove(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return false;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QJsonObject kept {{u"library"_s, m_library}, {u"drafts"_s, m_drafts}};
    file.write(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    return file.commit();
}

} // namespace atlas
