// SPDX-License-Identifier: MIT
#include "sdk/SdkFolders.h"

#include "base/PathBytes.h"

#include <algorithm>

namespace goconf::sdkfolders {

using namespace Qt::StringLiterals;

namespace {

/// Collects the places of one host.
class PlaceList
{
public:
    explicit PlaceList(const Host &host)
        : m_host(host)
        , m_home(host.home().value_or(QString()))
    {
    }

    void add(const QString &folder, const QString &pattern, SdkKind kind,
             SdkManager manager = SdkManager::None)
    {
        if (!folder.isEmpty())
            m_places.append({folder, pattern, kind, manager});
    }
    void addSystem(const char *folder, const QString &pattern, SdkKind kind,
                   SdkManager manager = SdkManager::None)
    {
        add(m_host.systemPath(QString::fromLatin1(folder)), pattern, kind, manager);
    }
    void addManaged(const QString &folder, const QString &pattern, SdkManager manager)
    {
        add(folder, pattern, SdkKind::Managed, manager);
    }

    const QString &home() const { return m_home; }
    /// `name` below `folder`; empty when that is.
    QString below(const QString &folder, const QString &name) const
    {
        return folder.isEmpty() ? QString() : m_host.os.join(folder, name);
    }
    QString belowHome(const char *name) const { return below(m_home, QString::fromLatin1(name)); }
    /// An absolute path from the environment; empty otherwise.
    QString named(const char *variable) const
    {
        const QByteArray value = m_host.environment.value(variable);
        return m_host.os.isAbsolutePath(value) ? pathText(value) : QString();
    }
    /// The folder that a manager is told by its variable, else the usual one.
    QString namedOr(const char *variable, const QString &usual) const
    {
        const QString folder = named(variable);
        return folder.isEmpty() ? usual : folder;
    }

    QVector<SdkPlace> take() { return std::move(m_places); }

private:
    const Host &m_host;
    QString m_home;
    QVector<SdkPlace> m_places;
};

void addManagers(const Host &host, PlaceList &list)
{
    const bool windows = host.os.isWindows();
    // moovweb/gvm scripts/env/use
    if (!windows)
        list.addManaged(list.namedOr("GVM_ROOT", list.belowHome(".gvm")), u"gos/*"_s, SdkManager::Gvm);
    // go-nv/goenv libexec/goenv-prefix
    list.addManaged(list.namedOr("GOENV_ROOT", list.belowHome(".goenv")), u"versions/*"_s, SdkManager::Goenv);
    // asdf-community/asdf-golang bin/install
    if (!windows)
        list.addManaged(list.namedOr("ASDF_DATA_DIR", list.belowHome(".asdf")), u"installs/golang/*/go"_s,
                        SdkManager::Asdf);
    // jdx/mise docs/directories.md
    const QString data =
        windows ? list.named("LocalAppData") : list.namedOr("XDG_DATA_HOME", list.belowHome(".local/share"));
    list.addManaged(list.namedOr("MISE_DATA_DIR", list.below(data, u"mise"_s)), u"installs/go/*"_s,
                    SdkManager::Mise);
    // kevincobain2000/gobrew gobrew.go: the variable names the folder above
    list.addManaged(list.below(list.namedOr("GOBREW_ROOT", list.home()), u".gobrew"_s), u"versions/*/go"_s,
                    SdkManager::Gobrew);
    // voidint/g cli/cli.go
    list.addManaged(list.namedOr("G_HOME", list.belowHome(".g")), u"versions/*"_s, SdkManager::G);
    // thinkgos/goup-rs src/version/dir.rs
    list.addManaged(list.namedOr("GOUP_HOME", list.belowHome(".goup")), u"*"_s, SdkManager::Goup);
    // owenthereal/goup README, and stefanmaric/g bin/g, which both use ~/.go
    list.addManaged(list.belowHome(".go"), u"go*"_s, SdkManager::Goup);
    list.addManaged(list.belowHome(".go"), u".versions/*"_s, SdkManager::G);
    list.addManaged(list.home(), u".go"_s, SdkManager::G);
}

void addHomebrew(PlaceList &list, const QString &prefix)
{
    const QString cellar = list.below(prefix, u"Cellar"_s);
    list.add(cellar, u"go/*/libexec"_s, SdkKind::Distribution, SdkManager::Homebrew);
    list.add(cellar, u"go@*/*/libexec"_s, SdkKind::Distribution, SdkManager::Homebrew);
}

void addUnix(const Host &host, PlaceList &list)
{
    list.addSystem("/usr/local", u"go*"_s, SdkKind::System);
    list.addSystem("/opt", u"go*"_s, SdkKind::System);
    for (const char *prefix : {"/opt/homebrew", "/usr/local", "/home/linuxbrew/.linuxbrew"})
        addHomebrew(list, host.systemPath(QString::fromLatin1(prefix)));
    addHomebrew(list, list.named("HOMEBREW_PREFIX"));
    if (host.os == Os::MacOS) {
        list.addSystem("/opt/local/lib", u"go*"_s, SdkKind::Distribution, SdkManager::MacPorts);
        return;
    }
    list.addSystem("/usr/lib", u"go*"_s, SdkKind::Distribution);    // Debian, Arch, Alpine; golang of Fedora
    list.addSystem("/usr/lib64", u"go*"_s, SdkKind::Distribution);  // Slackware
    list.addSystem("/usr/lib64", u"go/*"_s, SdkKind::Distribution); // openSUSE
    list.addSystem("/snap/go", u"*"_s, SdkKind::Distribution, SdkManager::Snap);
    list.addSystem("/var/lib/snapd/snap/go", u"*"_s, SdkKind::Distribution, SdkManager::Snap);
}

/// golang/build internal/installer/windowsmsi, and where older installers put it.
void addWindows(PlaceList &list)
{
    for (const char *variable : {"ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"})
        list.add(list.named(variable), u"Go"_s, SdkKind::System);
    list.add(u"C:\\"_s, u"Go"_s, SdkKind::System);
    list.add(list.belowHome("scoop"), u"apps/go/*"_s, SdkKind::Distribution, SdkManager::Scoop);
}

} // namespace

Result<QString> own(const Host &host)
{
    return host.dataDir().map([&](const QString &dir) { return host.os.join(dir, u"sdk"_s); });
}

Result<QString> current(const Host &host)
{
    return own(host).map([&](const QString &folder) { return host.os.join(folder, u"current"_s); });
}

QVector<SdkPlace> places(const Host &host, const SdkGoFolders &go)
{
    PlaceList list(host);
    list.addManaged(own(host).value_or(QString()), u"*"_s, SdkManager::GoConfigurator);
    if (host.os.isWindows())
        addWindows(list);
    else
        addUnix(host, list);
    // golang.org/dl internal/version; GoLand and VS Code unpack there, too.
    list.add(list.belowHome("sdk"), u"go*"_s, SdkKind::Dl, SdkManager::GolangDl);
    list.add(go.moduleCache, u"golang.org/toolchain@*"_s, SdkKind::ModuleCache, SdkManager::Go);
    addManagers(host, list);
    // Unpacked into the home, or by GoLand into GOPATH.
    list.add(list.home(), u"go"_s, SdkKind::System);
    list.add(go.goPath, u"go1*"_s, SdkKind::System);
    return list.take();
}

bool isDistribution(const Host &host, const QString &path)
{
    const auto isBelow = [&](const char *folder) {
        return path.startsWith(host.systemPath(QString::fromLatin1(folder)));
    };
    return (isBelow("/usr/") && !isBelow("/usr/local/")) || isBelow("/nix/store/") || isBelow("/gnu/store/");
}

SdkManager shimManager(const QString &executable)
{
    struct Mark
    {
        QLatin1StringView part;
        SdkManager manager;
    };
    static constexpr Mark marks[] = {
        {"goenv/shims/"_L1, SdkManager::Goenv}, {"asdf/shims/"_L1, SdkManager::Asdf},
        {"mise/shims/"_L1, SdkManager::Mise},   {"/snap/bin/"_L1, SdkManager::Snap},
        {"scoop/shims/"_L1, SdkManager::Scoop},
    };
    QString path = executable;
    path.replace(u'\\', u'/');
    const auto found = std::find_if(std::begin(marks), std::end(marks),
                                    [&](const Mark &mark) { return path.contains(mark.part); });
    return found == std::end(marks) ? SdkManager::None : found->manager;
}

} // namespace goconf::sdkfolders
