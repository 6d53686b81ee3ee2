// SPDX-License-Identifier: MIT
#include "sdk/RegistryChoice.h"

#include "base/WindowsName.h"
#include "change/RegistryType.h"
#include "env/go/GoInstallation.h"
#include "platform/Registry.h"
#include "sdk/GoFile.h"
#include "sdk/RealPath.h"
#include "sdk/SdkFolders.h"
#include "stores/windows/WindowsEnvironment.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> goOnDisk(const Host &host, const QByteArray &folder)
{
    const QString path = QString::fromUtf8(folder);
    const QString program = goFileIn(host, path);
    if (program.isEmpty())
        return std::nullopt;
    const QString root = GoInstallation::of(host, program).root();
    const bool isItsBin = !root.isEmpty() && realPath(host.os.join(root, u"bin"_s)) == realPath(path);
    return isItsBin ? root : QString();
}

} // namespace

RegistryChoice::RegistryChoice(Path path, QStringList own, GoIn goIn)
    : m_path(std::move(path))
    , m_own(std::move(own))
    , m_goIn(std::move(goIn))
{
}

RegistryChoice RegistryChoice::read(const Host &host, const QVector<Change> &planned)
{
    using Level = WindowsEnvironment::Level;
    const WindowsEnvironment built = WindowsEnvironment::read(host, planned);
    const EnvEntry *path = built.find(Level::User, "PATH");
    const Environment &variables = built.knownTo(Level::User, "PATH");
    return {{WindowsPathList::parse(path ? path->raw : QByteArray(), variables), variables,
             path && path->registryType == registry_type::expandable},
            ownFolders(host),
            [host](const QByteArray &folder) { return goOnDisk(host, folder); }};
}

QStringList RegistryChoice::ownFolders(const Host &host)
{
    QStringList folders{sdkfolders::own(host).value_or(QString())};
    folders.append(realPath(folders.constFirst()));
    folders.removeAll(QString());
    return folders;
}

QByteArray RegistryChoice::folder(qsizetype index) const
{
    return WindowsPathList::folderOf(m_path.list.entries().at(index), m_path.variables);
}

bool RegistryChoice::isOurs(const QByteArray &folder) const
{
    const Os windows(Os::Windows);
    const QString path = QString::fromUtf8(folder);
    return WindowsPathList::identityOf(folder, m_path.variables).endsWith("\\BIN") &&
           std::any_of(m_own.cbegin(), m_own.cend(),
                       [&](const QString &own) { return windows.isInside(path, own); });
}

qsizetype RegistryChoice::place() const
{
    for (qsizetype i = 0; i < m_path.list.entries().size(); ++i) {
        const QByteArray path = folder(i);
        const std::optional<QString> go = path.isEmpty() ? std::nullopt : m_goIn(path);
        if (isOurs(path) || (go && !go->isEmpty()))
            return i;
    }
    return -1;
}

qsizetype RegistryChoice::firstGo() const
{
    for (qsizetype i = 0; i < m_path.list.entries().size(); ++i) {
        const QByteArray path = folder(i);
        if (!path.isEmpty() && m_goIn(path))
            return i;
    }
    return -1;
}

QString RegistryChoice::root() const
{
    const qsizetype index = place();
    return index < 0 ? QString() : m_goIn(folder(index)).value_or(QString());
}

QByteArray RegistryChoice::inWordsOf(const QByteArray &entry, const QByteArray &bin) const
{
    const qsizetype end = entry.startsWith('%') ? entry.indexOf('%', 1) + 1 : 0;
    const QByteArray variable = entry.first(end);
    const QByteArray folder = WindowsPathList::folderOf(variable, m_path.variables);
    const bool isBelow = bin.size() > folder.size() && bin.at(folder.size()) == '\\' &&
                         upperName(bin.first(folder.size())) == upperName(folder);
    return m_path.isExpandable && end > 0 && isBelow ? variable + bin.sliced(folder.size()) : bin;
}

QByteArray RegistryChoice::listWith(const QByteArray &bin) const
{
    WindowsPathList list = m_path.list;
    const qsizetype index = place();
    const qsizetype first = firstGo();
    const bool isFirst = first < 0 || index <= first;
    if (index >= 0 && isFirst)
        list.replace(index, inWordsOf(list.entries().at(index), bin));
    else
        list.addFirst(bin);
    return list.text();
}

} // namespace goconf
