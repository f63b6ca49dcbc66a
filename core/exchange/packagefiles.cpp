// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PackageFiles)
};

// A zip of a few kilobytes may claim to hold terabytes; no data package is that large.
constexpr qint64 kLargestFile = qint64(4) << 30;

Error unreadable(const QString& path, const QString& reason)
{
    return {Error::Code::Io, Tr::tr("“%1” cannot be read: %2").arg(QDir::toNativeSeparators(path), reason), {}};
}

class FolderFiles final : public PackageFiles {
public:
    explicit FolderFiles(const QString& path) : m_dir(path) { }

    QStringList names() const override { return m_dir.entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    Result<std::unique_ptr<QIODevice>> file(const QString& name) const override
    {
        auto file = std::make_unique<QFile>(m_dir.filePath(name));
        if (!file->open(QIODevice::ReadOnly))
            return unreadable(m_dir.filePath(name), file->errorString());
        return std::unique_ptr<QIODevice>(std::move(file));
    }

private:
    QDir m_dir;
};

class ZipEntry final : public QIODevice {
public:
    explicit ZipEntry(zip_file_t* file) : m_file(file) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    ~ZipEntry() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        if (count < 0) {
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
            return -1;
        }
        m_total += count;
        if (m_total > kLargestFile) {
            setErrorString(Tr::tr("it is larger than 4 GB"));
            return -1;
        }
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file_t* m_file;
    qint64 m_total = 0;
};

class ZipFiles final : public PackageFiles {
public:
    ZipFiles(zip_t* archive, QString path) : m_archive(archive), m_path(std::move(path)) { }
    ~ZipFiles() override { zip_discard(m_archive); }

    Result<void> list()
    {
        QStringList full;
        QHash<QString, zip_uint64_t> entries;
        const zip_int64_t count = zip_get_num_entries(m_archive, 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            const auto index = static_cast<zip_uint64_t>(i);
            const QString name = QString::fromUtf8(zip_get_name(m_archive, index, ZIP_FL_ENC_GUESS));
            if (name.isEmpty() || name.endsWith(u'/') || name.startsWith(u"__MACOSX/") || name.endsWith(u".DS_Store"))
                continue;
            if (entries.contains(name))
                return unreadable(m_path, Tr::tr("it holds two files named “%1”").arg(name));
            entries.insert(name, index);
            full.append(name);
        }
        const QString folder = commonFolder(full);
        for (const QString& name : full) {
            m_names.append(name.mid(folder.size()));
            m_entries.insert(m_names.last(), entries.value(name));
        }
        m_names.sort();
        return {};
    }

    QStringList names() const override { return m_names; }

    Result<std::unique_ptr<QIODevice>> file(const QString& name) const override
    {
        zip_file_t* file = zip_fopen_index(m_archive, m_entries.value(name), 0);
        if (!file)
            return unreadable(m_path + u'/' + name, QString::fromUtf8(zip_strerror(m_archive)));
        return std::unique_ptr<QIODevice>(std::make_unique<ZipEntry>(file));
    }

private:
    // Packing a folder, rather than its files, puts its name before every file's.
    static QString commonFolder(const QStringList& names)
    {
        const QString first = names.value(0);
        const QString folder = first.left(first.indexOf(u'/') + 1);
        const bool common
            = std::all_of(names.cbegin(), names.cend(), [&](const QString& name) { return name.startsWith(folder); });
        return common ? folder : QString();
    }

    zip_t* m_archive;
    QString m_path;
    QStringList m_names;
    QHash<QString, zip_uint64_t> m_entries;
};

Result<std::unique_ptr<PackageFiles>> openZip(const QString& path)
{
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive && code == ZIP_ER_NOZIP)
        return Error {Error::Code::Unsupported,
            Tr::tr("“%1” is neither a folder nor a .zip file.").arg(QDir::toNativeSeparators(path)), {}};
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return unreadable(path, reason);
    }
    auto files = std::make_unique<ZipFiles>(archive, path);
    if (const auto listed = files->list(); !listed)
        return listed.error();
    return std::unique_ptr<PackageFiles>(std::move(files));
}
} // namespace

Result<std::unique_ptr<PackageFiles>> PackageFiles::open(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return Error {Error::Code::NotFound, Tr::tr("There is no “%1”.").arg(QDir::toNativeSeparators(path)), {}};
    if (!info.isDir())
        return openZip(path);
    if (!info.isReadable()) // a folder's names alone would read as an empty package
        return unreadable(path, Tr::tr("no permission"));
    return std::unique_ptr<PackageFiles>(std::make_unique<FolderFiles>(path));
}

} // namespace atlas
