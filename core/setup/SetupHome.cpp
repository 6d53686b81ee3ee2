// SPDX-License-Identifier: MIT
#include "setup/SetupHome.h"

#include "base/SizeText.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// What an unpacked Go and its build cache take at the least.
constexpr qint64 neededBytes = qint64(600) * 1000 * 1000;

/// File systems whose files lie on another machine, as mount(8) and statfs(2) name them.
bool isRemote(const QByteArray &fileSystem)
{
    static constexpr QByteArrayView exact[] = {"nfs",   "nfs4",  "cifs",   "smb3",  "smbfs",
                                               "afs",   "9p",    "ceph",   "coda",  "glusterfs",
                                               "ncpfs", "afpfs", "webdav", "davfs", "lustre"};
    static constexpr QByteArrayView fuse[] = {"fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone",
                                              "fuse.davfs", "fuse.glusterfs",  "fuse.s3fs"};
    return std::find(std::begin(exact), std::end(exact), fileSystem) != std::end(exact) ||
           std::find(std::begin(fuse), std::end(fuse), fileSystem) != std::end(fuse);
}

/// A folder of a share, \\server\home, also in the form for long paths: "Naming Files, Paths, and
/// Namespaces" of the Windows API documentation.
bool isShare(const QString &path)
{
    const QString native = Os(Os::Windows).native(path);
    const bool isExtended = native.startsWith("\\\\?\\"_L1);
    return native.startsWith("\\\\"_L1) &&
           (!isExtended || native.startsWith("\\\\?\\UNC\\"_L1, Qt::CaseInsensitive));
}

} // namespace

Result<SetupHome> SetupHome::of(const Host &host)
{
    const Result<QString> home = host.home();
    if (!home)
        return fail(home.error());
    const QStorageInfo storage(*home);
    const QFileInfo folder(*home);
    const bool isWritable = folder.isDir() && folder.isWritable() && !storage.isReadOnly();
    return judge(*home, isWritable, storage.isValid() ? storage.bytesAvailable() : -1,
                 storage.fileSystemType(), host.os);
}

SetupHome SetupHome::judge(const QString &path, bool isWritable, qint64 freeBytes,
                           const QByteArray &fileSystem, Os os)
{
    SetupHome home;
    home.path = path;
    home.hasSpaces = path.contains(u' ');
    home.isAscii =
        std::all_of(path.cbegin(), path.cend(), [](QChar letter) { return letter.unicode() < 0x80; });
    home.isWritable = isWritable;
    home.freeBytes = freeBytes;
    if (!isWritable) {
        home.problems.append({Severity::Error, tr("nothing can be written to the home folder %1").arg(path),
                              tr("make it writable for this account, or point %1 to a folder that is")
                                  .arg(os.isWindows() ? "USERPROFILE"_L1 : "HOME"_L1)});
    }
    const bool isOnShare = os.isWindows() && isShare(path);
    if (isOnShare || isRemote(fileSystem)) {
        home.networkFileSystem = isOnShare ? tr("a share") : QString::fromLatin1(fileSystem);
        home.problems.append(
            {Severity::Warning,
             tr("the home folder lies on another machine (%1), where builds are slow")
                 .arg(home.networkFileSystem),
             tr("point GOCACHE and GOMODCACHE to folders on this machine's own disk if builds take long")});
    }
    if (path.contains(QLatin1Char(os.listSeparator()))) {
        home.problems.append(
            {Severity::Error,
             tr("the name of the home folder holds “%1”, at which go takes GOPATH and PATH apart")
                 .arg(QLatin1Char(os.listSeparator())),
             tr("use an account whose home has another name")});
    }
    if (home.hasSpaces) {
        home.problems.append({Severity::Info,
                              tr("the name of the home folder holds a space: Go is fine with it, but some C "
                                 "libraries that cgo builds are not"),
                              {}});
    }
    if (freeBytes >= 0 && freeBytes < neededBytes) {
        home.problems.append({Severity::Warning,
                              tr("only %1 are free in the home folder, and a Go with its caches takes %2")
                                  .arg(sizeText(freeBytes), sizeText(neededBytes)),
                              tr("make room before a Go is installed")});
    }
    return home;
}

} // namespace goconf
