// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/place.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace atlas {

bool isWritablePlace(const QString& path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static constexpr std::array kTypes = {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "ceph", "lustre",
        "gfs2", "ocfs2", "davfs", "vboxsf", "virtiofs", "prl_fs", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.davfs",
        "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.vmhgfs-fuse", "fuse.kio-fuse"};
    return std::any_of(kTypes.begin(), kTypes.end(), [&type](const char* name) { return type == name; });
}

bool isOnNetwork(const QString& path)
{
    // UNC paths of Windows have no type that would tell.
    return path.startsWith(QStringLiteral("//")) || path.startsWith(QStringLiteral("\\\\"))
        || isNetworkFileSystem(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

} // namespace atlas
