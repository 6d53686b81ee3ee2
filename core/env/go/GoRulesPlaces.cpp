// SPDX-License-Identifier: MIT
// The part of GoRules that answers for folders and files.
#include "base/PathBytes.h"
#include "env/go/FilePath.h"
#include "env/go/GoRules.h"
#include "platform/RegularFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// Since Go 1.24 a relative XDG folder is no folder; before, it was taken as it stood.
constexpr GoVersion relativeXdgRefused{1, 24};
/// The first Go whose `go env GOBIN` says where programs go when GOBIN is not set.
constexpr GoVersion effectiveGobin{1, 27};
/// The first Go that compares GOPATH with the root it has found, not with the one it was built with.
constexpr GoVersion ownRootCompared{1, 22};
/// The first Go where GO111MODULE=auto lets a go.work choose the toolchain as a go.mod does.
constexpr GoVersion workspaceSelects{1, 27};

} // namespace

QString GoRules::fileName(const QByteArray &path) const
{
    const QByteArray absolute =
        os().isAbsolutePath(path) ? path : pathBytes(m_inputs.host.workingDirectory) + '/' + path;
    return pathText(absolute);
}

bool GoRules::isFile(const QByteArray &path) const
{
    const QFileInfo info(fileName(path));
    return info.exists() && !info.isDir();
}

QByteArray GoRules::userConfigDir() const
{
    if (os() == Os::Linux && m_version < relativeXdgRefused && !osValue("XDG_CONFIG_HOME").isEmpty())
        return osValue("XDG_CONFIG_HOME");
    const Result<QString> dir = m_inputs.host.userConfigDir();
    return dir ? pathBytes(*dir) : QByteArray();
}

QByteArray GoRules::userCacheDir() const
{
    if (os() == Os::Linux && m_version < relativeXdgRefused && !osValue("XDG_CACHE_HOME").isEmpty())
        return osValue("XDG_CACHE_HOME");
    const Result<QString> dir = m_inputs.host.userCacheDir();
    return dir ? pathBytes(*dir) : QByteArray();
}

QByteArray GoRules::tempDir() const
{
    if (!os().isWindows())
        return osValue("TMPDIR").isEmpty() ? QByteArray("/tmp") : osValue("TMPDIR");
    for (const char *name : {"TMP", "TEMP", "USERPROFILE"}) {
        if (!osValue(name).isEmpty())
            return osValue(name);
    }
    return {};
}

QByteArray GoRules::workingDirectory() const
{
    if (m_workingDirectory)
        return *m_workingDirectory;
    const QString folder = m_inputs.host.workingDirectory;
    m_workingDirectory = pathBytes(folder);
    const QByteArray spelled = osValue("PWD");
    if (!os().isWindows() && spelled.startsWith('/') && spelled != *m_workingDirectory) {
        const QString same = QFileInfo(pathText(spelled)).canonicalFilePath();
        if (!same.isEmpty() && same == QFileInfo(folder).canonicalFilePath())
            m_workingDirectory = spelled;
    }
    return *m_workingDirectory;
}

QByteArray GoRules::moduleRoot() const
{
    if (m_moduleRoot)
        return *m_moduleRoot;
    m_moduleRoot = QByteArray();
    QByteArray folder = filepath::clean(os(), workingDirectory());
    for (QByteArray below; folder != below; folder = filepath::parent(os(), folder)) {
        below = folder;
        if (!isFile(filepath::join(os(), {folder, "go.mod"})))
            continue;
        // modload Init: a stray go.mod in the folder for temporary files would catch all that is made there.
        const bool temporary = QFileInfo(fileName(folder)).canonicalFilePath() ==
                               QFileInfo(fileName(tempDir())).canonicalFilePath();
        if (!temporary)
            m_moduleRoot = folder;
        break;
    }
    return *m_moduleRoot;
}

bool GoRules::moduleMode() const
{
    const QByteArray mode = setting("GO111MODULE");
    if (mode == "auto")
        return !moduleRoot().isEmpty();
    return mode.isEmpty() || mode == "on";
}

bool GoRules::selectsToolchain() const
{
    if (isTooOld())
        return false;
    if (moduleMode())
        return true;
    if (setting("GO111MODULE") != "auto" || m_version < workspaceSelects)
        return false;
    const QByteArray file = value("GOWORK");
    return !file.isEmpty() && file != "off";
}

QByteArray GoRules::computeGomod(const QByteArray &) const
{
    if (!moduleMode())
        return {};
    if (moduleRoot().isEmpty())
        return os().isWindows() ? "NUL" : "/dev/null";
    return filepath::join(os(), {moduleRoot(), "go.mod"});
}

QByteArray GoRules::computeGowork(const QByteArray &own) const
{
    if (!own.isEmpty() && own != "auto")
        return own;
    QByteArray folder = filepath::clean(os(), workingDirectory());
    while (true) {
        const QByteArray file = filepath::join(os(), {folder, "go.work"});
        if (isFile(file))
            return file;
        const QByteArray above = filepath::parent(os(), folder);
        // findWorkspaceFile: the search does not step up into GOROOT.
        if (above == folder || above == goroot())
            return {};
        folder = above;
    }
}

QByteArray GoRules::goroot() const
{
    if (!osValue("GOROOT").isEmpty())
        return osValue("GOROOT");
    const QByteArray fromFile = m_userFile.value("GOROOT");
    if (!fromFile.isEmpty())
        return filepath::clean(os(), fromFile);
    return m_inputs.go ? pathBytes(m_inputs.go->root()) : QByteArray();
}

QByteArray GoRules::computeGoroot(const QByteArray &own) const
{
    const QByteArray root = !own.isEmpty() ? goroot()
                            : m_inputs.go  ? pathBytes(m_inputs.go->root())
                                           : QByteArray();
    return os().isWindows() ? QByteArray(root).replace('/', '\\') : root;
}

QByteArray GoRules::computeGotooldir(const QByteArray &) const
{
    const QByteArray root = goroot();
    if (root.isEmpty())
        return {};
    return filepath::join(os(), {root, "pkg", "tool", os().goName() + '_' + hostArchitecture()});
}

QByteArray GoRules::gopathAsRead() const
{
    const QByteArray own = setting("GOPATH");
    return own.isEmpty() ? defaultGopath() : own;
}

QByteArray GoRules::defaultGopath() const
{
    const QByteArray home = osValue(os().isWindows() ? "USERPROFILE" : "HOME");
    if (home.isEmpty())
        return {};
    const QByteArray folder = filepath::join(os(), {home, "go"});
    // go/build defaultGOPATH compares with runtime.GOROOT(), which is the variable alone in a trimmed
    // program.
    return folder == filepath::clean(os(), osValue("GOROOT")) ? QByteArray() : folder;
}

bool GoRules::isGoroot(const QByteArray &gopath) const
{
    // Up to Go 1.21 main asked runtime.GOROOT(), which is the variable alone in a trimmed program.
    const QByteArray root = m_version < ownRootCompared ? osValue("GOROOT") : goroot();
    return filepath::clean(os(), gopath) == filepath::clean(os(), root);
}

QByteArray GoRules::computeGopath(const QByteArray &own) const
{
    if (!own.isEmpty())
        return own;
    const QByteArray folder = defaultGopath();
    if (isGoroot(folder))
        return folder;
    // main: a default that is no absolute path is taken back.
    for (const QByteArray &element : filepath::splitList(os(), folder)) {
        if (!element.isEmpty() && !os().isAbsolutePath(element))
            return {};
    }
    return folder;
}

QByteArray GoRules::computeGomodcache(const QByteArray &own) const
{
    if (!own.isEmpty())
        return own;
    const QByteArray first = filepath::splitList(os(), gopathAsRead()).value(0);
    return first.isEmpty() ? QByteArray() : filepath::join(os(), {first, "pkg/mod"});
}

QByteArray GoRules::computeGobin(const QByteArray &own) const
{
    if (!own.isEmpty() || m_version < effectiveGobin)
        return own;
    const QByteArrayList folders = filepath::splitList(os(), value("GOPATH"));
    if (moduleMode()) {
        const QByteArray first = folders.value(0);
        return first.isEmpty() ? QByteArray() : filepath::join(os(), {first, "bin"});
    }
    // The go command's own guess for GOPATH mode: the folder that the working directory's path begins with.
    if (folders.isEmpty())
        return {};
    QByteArray chosen = folders.first();
    for (const QByteArray &folder : folders) {
        if (workingDirectory().startsWith(folder)) {
            chosen = folder;
            break;
        }
    }
    return filepath::join(os(), {chosen, "bin"});
}

QByteArray GoRules::defaultGocache() const
{
    const QByteArray dir = userCacheDir();
    return dir.isEmpty() ? QByteArray("off") : filepath::join(os(), {dir, "go-build"});
}

QByteArray GoRules::computeGocache(const QByteArray &own) const
{
    if (own.isEmpty())
        return defaultGocache();
    return os().isAbsolutePath(own) ? own : QByteArray("off");
}

QByteArray GoRules::computeGoenv(const QByteArray &own) const
{
    if (!own.isEmpty())
        return own == "off" ? QByteArray() : own;
    const QByteArray dir = userConfigDir();
    return dir.isEmpty() ? QByteArray() : filepath::join(os(), {dir, "go/env"});
}

QByteArray GoRules::computeGotelemetrydir(const QByteArray &) const
{
    const QByteArray dir = userConfigDir();
    return dir.isEmpty() ? QByteArray() : filepath::join(os(), {dir, "go", "telemetry"});
}

QByteArray GoRules::computeGotelemetry(const QByteArray &) const
{
    const QByteArray dir = computeGotelemetrydir({});
    if (dir.isEmpty())
        return "off";
    QFile file(fileName(filepath::join(os(), {dir, "mode"})));
    if (!openRegular(file))
        return "local";
    // "mode YYYY-MM-DD"
    return file.read(4096).trimmed().split(' ').value(0);
}

} // namespace goconf
