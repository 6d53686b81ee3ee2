// SPDX-License-Identifier: MIT
#include "sdk/GoOnPath.h"

#include "base/PathBytes.h"
#include "env/go/FilePath.h"
#include "env/go/GoInstallation.h"
#include "platform/FileCalls.h"
#include "sdk/GoFile.h"
#include "sdk/RealPath.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkInspection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoOnPath)
};

/// " (FILE:LINE)", or nothing.
QString placed(const Location &location)
{
    return location.isEmpty() ? QString() : u" ("_s + location.toString() + u')';
}

/// The root of a Go that lacks pkg/tool, by which go itself would know it.
QString damagedRoot(const Host &host, const QString &file)
{
    const QString root = QDir::cleanPath(file + "/../.."_L1);
    const bool named = QFileInfo(file).fileName() == "go"_L1 + host.os.executableSuffix();
    return named && QFileInfo(QFileInfo(file).path()).fileName() == "bin"_L1 &&
                   (QFileInfo(root + "/src/runtime"_L1).isDir() || QFileInfo(root + "/VERSION"_L1).isFile())
               ? root
               : QString();
}

GoOnPath::Found identify(const Host &host, const QString &executable, const Location &location)
{
    GoOnPath::Found found;
    found.executable = executable;
    found.location = location;
    QString root = GoInstallation::of(host, executable).root();
    if (root.isEmpty())
        root = damagedRoot(host, realPath(executable));
    if (root.isEmpty()) {
        found.kind = GoOnPath::Found::Shim;
        found.manager = sdkfolders::shimManager(executable);
    } else {
        found.root = realPath(root);
    }
    return found;
}

/// A name go in PATH that no shell takes.
void reportUnusable(Os os, const QFileInfo &file, const Location &location, Problems &problems)
{
    if (file.isSymLink() && !file.exists()) {
        problems.append({Severity::Warning,
                         Text::tr("%1 is a link to %2, which leads nowhere")
                                 .arg(os.native(file.filePath()), os.native(file.symLinkTarget())) +
                             placed(location),
                         Text::tr("Remove the link, or let it lead to a Go.")});
    } else if (file.isFile() && !file.isExecutable()) {
        problems.append({Severity::Warning,
                         Text::tr("%1 may not be started").arg(os.native(file.filePath())) + placed(location),
                         Text::tr("Give it back its permission with chmod +x.")});
    }
}

/// A folder whose name is no UTF-8: shells find what is there, and we cannot name it.
void reportUnnameable(const Host &host, const PathView::Entry &entry, Problems &problems)
{
    filecalls::FileStatus status;
    const QByteArray file = entry.folder + "/go" + host.os.executableSuffix().toLatin1();
    if (filecalls::statusOf(file, status) != 0 || status.kind != filecalls::FileStatus::Kind::Regular)
        return;
    problems.append({Severity::Warning,
                     Text::tr("The go in %1 is left out: the name of the folder is not UTF-8")
                             .arg(host.os.native(pathText(entry.folder))) +
                         placed(entry.location),
                     Text::tr("Rename the folder.")});
}

void compareRoot(const Host &host, GoOnPath &result, const PathView::Setting &goEnvFile)
{
    // The environment hides the file (cmd/go/internal/cfg Getenv).
    const auto &[value, location] = result.view.goroot.value.isEmpty() ? goEnvFile : result.view.goroot;
    const GoOnPath::Found *winner = result.first();
    if (value.isEmpty() || !winner)
        return;
    const QString folder = pathText(filepath::clean(host.os, value));
    if (winner->kind == GoOnPath::Found::Shim) {
        result.problems.append(
            {Severity::Warning,
             Text::tr(
                 "GOROOT is %1, but the go found first is a stand-in that may start another Go, and two Go "
                 "versions get mixed")
                     .arg(host.os.native(folder)) +
                 placed(location),
             Text::tr("Remove GOROOT, unless the stand-in replaces it.")});
        return;
    }
    const QString real = realPath(folder);
    if (real == winner->root)
        return;
    const QString remove = Text::tr("Remove GOROOT: go finds its own folder by itself.");
    if (real.isEmpty() || !looksLikeSdk(host, real)) {
        result.problems.append(
            {Severity::Error,
             Text::tr("GOROOT is %1, where there is no Go").arg(host.os.native(folder)) + placed(location),
             remove});
        return;
    }
    result.problems.append(
        {Severity::Error,
         Text::tr("GOROOT is %1, but the go found first belongs to %2, and two Go versions get mixed")
                 .arg(host.os.native(folder), host.os.native(winner->root)) +
             placed(location),
         remove});
}

} // namespace

GoOnPath findGoOnPath(const Host &host, const PathView &view, const PathView::Setting &goEnvFile)
{
    GoOnPath result;
    result.view = view;
    for (const PathView::Entry &entry : view.path) {
        if (!host.os.isAbsolutePath(entry.folder))
            continue;
        const QString folder = pathText(entry.folder);
        if (folder.contains(QChar::ReplacementCharacter)) {
            reportUnnameable(host, entry, result.problems);
            continue;
        }
        const QString file = goFileIn(host, folder);
        if (!file.isEmpty())
            result.found.append(identify(host, file, entry.location));
        else
            reportUnusable(host.os, QFileInfo(host.os.join(folder, u"go"_s + host.os.executableSuffix())),
                           entry.location, result.problems);
    }
    if (const std::optional<Problem> problem = goWordProblem(view))
        result.problems.append(*problem);
    compareRoot(host, result, goEnvFile);
    return result;
}

} // namespace goconf
