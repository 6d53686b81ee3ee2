// SPDX-License-Identifier: MIT
#include "sdk/RemovalAdvice.h"

#include "base/ShellWord.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RemovalAdvice)
};

/// The folder by which a manager calls the version: some unpack into a folder "go" below it.
QString folderName(const Sdk &sdk)
{
    const QFileInfo root(sdk.path);
    return root.fileName() == "go"_L1 ? QFileInfo(root.path()).fileName() : root.fileName();
}

/// go or go@1.26: what Homebrew calls the package of .../Cellar/NAME/VERSION/libexec.
QString formula(const Sdk &sdk)
{
    const QString name = sdk.path.section("/Cellar/"_L1, 1).section(u'/', 0, 0);
    return name.isEmpty() ? u"go"_s : name;
}

/// The tree, and the commands of golang.org/dl that start it.
QString byHand(const Sdk &sdk, Os os)
{
    if (os.isWindows())
        return {}; // cmd and PowerShell have no command in common
    QString command = "rm -r "_L1 + shellWord(sdk.path);
    for (const QString &way : sdk.ways) {
        if (sdk.kind == SdkKind::Dl && QFileInfo(way).isFile())
            command += u' ' + shellWord(way);
    }
    return command;
}

/// Of its manager; empty where no command of it does that.
QString managersCommand(const Sdk &sdk, Os os)
{
    const QString name = shellWord(folderName(sdk), os);
    const QString version = QString::fromLatin1(sdk.version.toByteArray());
    switch (sdk.manager) {
    case SdkManager::None:
    case SdkManager::GoConfigurator:
    case SdkManager::Go: return {};
    case SdkManager::GolangDl: return byHand(sdk, os);
    case SdkManager::Snap: return u"snap remove go"_s;
    case SdkManager::Homebrew: return "brew uninstall "_L1 + shellWord(formula(sdk));
    case SdkManager::MacPorts: return u"port uninstall go"_s;
    case SdkManager::Scoop: return u"scoop uninstall go"_s;
    case SdkManager::Gvm: return "gvm uninstall "_L1 + name;
    case SdkManager::Goenv: return "goenv uninstall "_L1 + name;
    case SdkManager::Asdf: return "asdf uninstall golang "_L1 + name;
    case SdkManager::Mise: return "mise uninstall go@"_L1 + name;
    case SdkManager::Gobrew: return "gobrew uninstall "_L1 + name;
    case SdkManager::Goup: return "goup remove "_L1 + version;
    case SdkManager::G: return (sdk.path.contains("/.go"_L1) ? "g remove "_L1 : "g uninstall "_L1) + version;
    }
    Q_UNREACHABLE();
}

} // namespace

QString removalCommand(const Sdk &sdk, Os os)
{
    const QString known = managersCommand(sdk, os);
    return known.isEmpty() && sdk.kind != SdkKind::Distribution ? byHand(sdk, os) : known;
}

QString removalAdvice(const Sdk &sdk, Os os)
{
    const QString command = removalCommand(sdk, os);
    if (command.isEmpty() && os.isWindows())
        return Text::tr("uninstall it in the settings of Windows under Apps, or, where it was unpacked by "
                        "hand, delete its folder");
    if (command.isEmpty())
        return Text::tr("remove its package with the package manager of your system");
    return managersCommand(sdk, os).isEmpty()
               ? Text::tr("it was put there by hand, so remove it with %1").arg(command)
               : Text::tr("remove it with %1").arg(command);
}

} // namespace goconf
