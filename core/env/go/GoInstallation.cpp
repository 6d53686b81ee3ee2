// SPDX-License-Identifier: MIT
#include "env/go/GoInstallation.h"

#include "base/PathBytes.h"
#include "env/go/FilePath.h"
#include "env/go/GoBuildSource.h"
#include "platform/RegularFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

struct GoInstallation::Facts
{
    Host host;
    QString executable;
    std::optional<QString> root;
    std::optional<QByteArray> versionText;
    std::optional<QByteArray> architecture;
    std::optional<GoBuildDefaults> buildDefaults;
    std::optional<QByteArrayList> ports;
    std::optional<QByteArrayList> experiments;
};

namespace {

/// A toolchain's own sources and VERSION are far smaller.
constexpr qint64 largestSource = 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    // Not read(largestSource): that would clear as much memory first.
    return openRegular(file) ? file.read(std::min(file.size(), largestSource)) : QByteArray();
}

/// cmd/go/internal/cfg isGOROOT.
bool isRoot(const QString &folder)
{
    return QFileInfo(folder + "/pkg/tool"_L1).isDir();
}

/// The root that holds an executable in bin or bin/GOOS_GOARCH, by the path alone.
QString rootAround(const QString &executable)
{
    if (executable.isEmpty())
        return {};
    const QString above = QDir::cleanPath(executable + "/../.."_L1);
    if (isRoot(above))
        return above;
    const QString twoAbove = QDir::cleanPath(executable + "/../../.."_L1);
    return isRoot(twoAbove) ? twoAbove : QString();
}

QString findRoot(const Host &host, const QString &executable)
{
    // Linux tells a program its own path with all links resolved (os.Executable reads /proc/self/exe).
    if (host.os != Os::Linux) {
        if (const QString root = rootAround(executable); !root.isEmpty())
            return root;
    }
    const QString file = QFileInfo(executable).canonicalFilePath();
    if (const QString root = rootAround(file); !root.isEmpty())
        return root;
    // /snap/bin/go leads to the snap launcher, which starts the go inside of the snap.
    if (QFileInfo(file).fileName() == "snap"_L1) {
        const QString inside = QFileInfo(host.systemPath(u"/snap/go/current"_s)).canonicalFilePath();
        if (!inside.isEmpty() && isRoot(inside))
            return inside;
    }
    return {};
}

} // namespace

GoInstallation::GoInstallation(std::shared_ptr<Facts> facts)
    : m_facts(std::move(facts))
{
}

std::optional<GoInstallation> GoInstallation::find(const Host &host, const Environment &environment)
{
    Host viewpoint = host;
    viewpoint.environment = environment;
    const QString executable = viewpoint.findExecutable(u"go"_s);
    if (executable.isEmpty())
        return std::nullopt;
    return of(host, executable);
}

GoInstallation GoInstallation::of(const Host &host, const QString &executable)
{
    auto facts = std::make_shared<Facts>();
    facts->host = host;
    facts->executable = executable;
    return GoInstallation(std::move(facts));
}

QString GoInstallation::executable() const
{
    return m_facts->executable;
}

QString GoInstallation::root() const
{
    if (!m_facts->root)
        m_facts->root = findRoot(m_facts->host, m_facts->executable);
    return *m_facts->root;
}

QString GoInstallation::effectiveRoot(const QByteArray &fromFile, const QByteArray &fromEnvironment) const
{
    const QByteArray &named = fromFile.isEmpty() ? fromEnvironment : fromFile;
    if (named.isEmpty())
        return root();
    const Os os = m_facts->host.os;
    const QByteArray folder = pathBytes(m_facts->host.workingDirectory);
    return pathText(os.isAbsolutePath(named) ? filepath::clean(os, named)
                                             : filepath::join(os, {folder, named}));
}

QByteArray GoInstallation::versionText() const
{
    if (!m_facts->versionText) {
        const QByteArray content = root().isEmpty() ? QByteArray() : contentOf(root() + "/VERSION"_L1);
        m_facts->versionText = content.split('\n').value(0).trimmed();
    }
    return *m_facts->versionText;
}

GoVersion GoInstallation::version() const
{
    return GoVersion::parse(versionText()).value_or(GoVersion());
}

QByteArray GoInstallation::architecture() const
{
    if (m_facts->architecture)
        return *m_facts->architecture;
    const QByteArray prefix = m_facts->host.os.goName() + '_';
    const QByteArray machine = m_facts->host.architecture;
    m_facts->architecture = machine;
    const QString tools = root() + "/pkg/tool/"_L1;
    if (!root().isEmpty() && !QFileInfo(tools + QString::fromLatin1(prefix + machine)).isDir()) {
        const QStringList folders =
            QDir(tools).entryList({QString::fromLatin1(prefix) + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
        if (!folders.isEmpty())
            m_facts->architecture = folders.first().toLatin1().sliced(prefix.size());
    }
    return *m_facts->architecture;
}

const GoBuildDefaults &GoInstallation::buildDefaults() const
{
    if (!m_facts->buildDefaults) {
        GoBuildDefaults defaults;
        if (!root().isEmpty()) {
            gobuildsource::readBootstrap(contentOf(root() + "/src/internal/buildcfg/zbootstrap.go"_L1),
                                         defaults);
            gobuildsource::readCompilers(contentOf(root() + "/src/cmd/go/internal/cfg/zdefaultcc.go"_L1),
                                         defaults);
        }
        m_facts->buildDefaults = defaults;
    }
    return *m_facts->buildDefaults;
}

QByteArrayList GoInstallation::ports() const
{
    if (!m_facts->ports) {
        m_facts->ports =
            root().isEmpty()
                ? QByteArrayList()
                : gobuildsource::ports(contentOf(root() + "/src/internal/platform/zosarch.go"_L1));
    }
    return *m_facts->ports;
}

QByteArrayList GoInstallation::experiments() const
{
    if (!m_facts->experiments) {
        m_facts->experiments =
            root().isEmpty()
                ? QByteArrayList()
                : gobuildsource::experiments(contentOf(root() + "/src/internal/goexperiment/flags.go"_L1));
    }
    return *m_facts->experiments;
}

} // namespace goconf
