// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/datapackage.h"
#include "core/exchange/packagewriter.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

Error cannotWrite(const QString& path)
{
    return {Error::Code::Io,
        Tr::tr("“%1” cannot be written; check the permissions and the free space there.").arg(shown(path)), {}};
}

/// Names in `target` that are neither datapackage.json nor a file that it lists and that this program writes.
QStringList foreignEntries(const QDir& target, const QStringList& entries)
{
    QStringList own;
    QFile description(target.filePath(kDataPackageFile));
    if (entries.contains(kDataPackageFile) && description.open(QIODevice::ReadOnly)) {
        const auto package = readDataPackage(description.readAll());
        if (package && package->ours) {
            own.append(kDataPackageFile);
            for (const RecordSchema& schema : schemas()) {
                if (package->files.contains(csvName(schema)))
                    own.append(csvName(schema));
            }
        }
    }
    QStringList foreign = entries;
    foreign.removeIf(
        [&](const QString& name) { return own.contains(name) && QFileInfo(target.filePath(name)).isFile(); });
    return foreign;
}

/// Moves files between folders of one file system, and back again.
class Moves {
public:
    bool move(const QDir& from, const QDir& to, const QStringList& names)
    {
        return std::ranges::all_of(names, [&](const QString& name) {
            const std::pair paths(from.filePath(name), to.filePath(name));
            const bool moved = QFile::rename(paths.first, paths.second);
            if (moved)
                m_done.append(paths);
            return moved;
        });
    }
    /// Everything to where it was; false when something could not be put back.
    bool undo()
    {
        bool undone = true;
        for (auto move = m_done.crbegin(); move != m_done.crend(); ++move)
            undone = QFile::rename(move->second, move->first) && undone;
        return undone;
    }

private:
    QVector<std::pair<QString, QString>> m_done;
};

Result<void> exportToNew(const Library& library, const QString& target)
{
    const QString parent = QFileInfo(target).path();
    if (!QFileInfo(parent).isDir())
        return Error {Error::Code::NotFound, Tr::tr("There is no folder “%1”.").arg(shown(parent)), {}};
    QTemporaryDir aside(parent + u"/.hospital-atlas-XXXXXX"_s);
    const QString fresh = aside.filePath(u"package"_s); // the temporary folder itself is for its owner alone
    if (!aside.isValid() || !QDir().mkdir(fresh))
        return cannotWrite(parent);
    if (const auto written = writePackage(library.database(), fresh); !written)
        return written.error();
    if (!QDir().rename(fresh, target))
        return cannotWrite(target);
    return {};
}

// Within the folder rather than by exchanging it: it may be a mount point, a link, or where somebody's shell stands.
Result<void> exportToExisting(const Library& library, const QString& path)
{
    const QDir target(path);
    const QStringList earlier
        = target.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    if (const QStringList foreign = foreignEntries(target, earlier); !foreign.isEmpty())
        return Error {Error::Code::Exists,
            Tr::tr("“%1” is not empty and holds more than a data package: “%2”. Choose an empty folder.")
                .arg(shown(path), foreign.first()),
            foreign.join(u' ')};

    QTemporaryDir aside(path + u"/.hospital-atlas-XXXXXX"_s);
    const QDir fresh(aside.filePath(u"package"_s));
    const QDir old(aside.filePath(u"earlier"_s));
    if (!aside.isValid() || !QDir().mkdir(fresh.path()) || !QDir().mkdir(old.path()))
        return cannotWrite(path);
    const auto files = writePackage(library.database(), fresh.path());
    if (!files)
        return files.error();
    Moves moves;
    if (!moves.move(target, old, earlier) || !moves.move(fresh, target, *files)) {
        aside.setAutoRemove(moves.undo()); // rather leave a folder behind than lose a file with it
        return cannotWrite(path);
    }
    return {};
}
} // namespace

Result<void> exportPackage(const Library& library, const QString& path)
{
    if (path.isEmpty())
        return Error {Error::Code::Invalid, Tr::tr("No folder was named."), {}};
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo info(target);
    if (info.isDir())
        return exportToExisting(library, target);
    if (info.exists() || info.isSymLink())
        return Error {Error::Code::Exists, Tr::tr("“%1” is a file, not a folder.").arg(shown(target)), {}};
    return exportToNew(library, target);
}

} // namespace atlas
