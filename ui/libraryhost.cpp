// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/libraryhost.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace atlas {

using namespace Qt::StringLiterals;

LibraryHost::LibraryHost(QString sampleFolder, QString dataFolder, QObject* parent)
    : QObject(parent), m_sampleFolder(std::move(sampleFolder)), m_dataFolder(std::move(dataFolder))
{
}

LibraryHost::~LibraryHost() = default;

QString LibraryHost::samplePath() const { return QDir(m_dataFolder).filePath(u"sample.atlas"_s); }

bool LibraryHost::isSample() const { return m_library && QFileInfo(m_library->path()) == QFileInfo(samplePath()); }

void LibraryHost::take(std::unique_ptr<Library> library)
{
    Q_EMIT aboutToChange();
    m_session.reset();
    m_library = std::move(library);
    if (m_library)
        m_session = std::make_unique<EditSession>(*m_library, m_author);
    Q_EMIT changed();
}

void LibraryHost::setAuthor(const QString& author)
{
    m_author = author;
    if (m_session)
        m_session->setAuthor(author);
}

Result<void> LibraryHost::open(const QString& path)
{
    auto opened = Library::open(path);
    if (!opened)
        return opened.error();
    take(std::move(*opened));
    return {};
}

Result<void> LibraryHost::create(const QString& path)
{
    auto created = Library::create(path);
    if (!created)
        return created.error();
    take(std::move(*created));
    return {};
}

Result<void> LibraryHost::makeSample(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return Error {Error::Code::Io,
            tr("The folder for the sample library cannot be made: %1. Check the permissions of your home folder.")
                .arg(m_dataFolder),
            {}};
    }
    // Made aside and renamed, so that an interrupted start leaves no half of a sample.
    const QString aside = path + u".new"_s;
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(aside + suffix);
    {
        auto created = Library::create(aside);
        if (!created)
            return created.error();
        const auto imported = importPackage(**created, m_sampleFolder, {false, u"Hospital Atlas"_s});
        if (!imported)
            return imported.error();
        if (imported->hasErrors())
            return Error {Error::Code::Damaged, tr("The compiled-in sample is damaged. Install the program again."),
                imported->issues.first().message};
    }
    if (!QFile::rename(aside, path))
        return Error {Error::Code::Io,
            tr("The sample library cannot be put at %1. Check that the disk is not full.").arg(path), {}};
    return {};
}

Result<void> LibraryHost::openSample()
{
    if (!QFileInfo::exists(samplePath())) {
        if (const auto made = makeSample(samplePath()); !made)
            return made.error();
    }
    return open(samplePath());
}

Result<QString> LibraryHost::restoreSample()
{
    QString kept;
    if (QFileInfo::exists(samplePath())) {
        if (isSample())
            take(nullptr); // closes the file: it is about to be moved
        kept = QDir(m_dataFolder)
                   .filePath(u"sample-%1.atlas"_s.arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s)));
        if (!QFile::rename(samplePath(), kept)) {
            return Error {Error::Code::Io,
                tr("The present sample cannot be set aside as %1. Nothing was changed.").arg(kept), {}};
        }
    }
    if (const auto opened = openSample(); !opened)
        return opened.error();
    return kept;
}

Result<void> LibraryHost::restore(QString path, const Backup& backup)
{
    // A copy of the path: the library that it may be of is closed here.
    const bool isOpen = m_library && QFileInfo(m_library->path()) == QFileInfo(path);
    if (isOpen)
        take(nullptr);
    const auto restored = restoreBackup(path, backup, m_author);
    if (!restored && !isOpen)
        return restored;
    const auto opened = open(path);
    return restored ? opened : restored;
}

} // namespace atlas
