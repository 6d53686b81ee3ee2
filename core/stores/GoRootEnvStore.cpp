// SPDX-License-Identifier: MIT
#include "stores/GoRootEnvStore.h"

#include "stores/GoEnvSnapshot.h"

namespace goconf {

using namespace Qt::StringLiterals;

GoRootEnvStore::GoRootEnvStore(QString root, Os os)
    : m_root(std::move(root))
    , m_os(os)
{
}

GoRootEnvStore GoRootEnvStore::of(const std::optional<GoInstallation> &go, const EnvSnapshot &userFile,
                                  const Environment &environment)
{
    if (!go)
        return GoRootEnvStore(QString());
    QByteArray fromFile;
    for (const EnvEntry &entry : userFile.entries) {
        if (entry.name == "GOROOT")
            fromFile = entry.value;
    }
    return GoRootEnvStore(go->effectiveRoot(fromFile, environment.value("GOROOT")), environment.os());
}

QString GoRootEnvStore::id() const
{
    return u"goroot-go-env"_s;
}

QString GoRootEnvStore::title() const
{
    return tr("Defaults of the installed Go (go.env)");
}

QString GoRootEnvStore::path() const
{
    return m_root.isEmpty() ? QString() : m_root + "/go.env"_L1;
}

Result<EnvSnapshot> GoRootEnvStore::read() const
{
    if (m_root.isEmpty())
        return EnvSnapshot();
    Result<EnvSnapshot> snapshot = goenvsnapshot::read(path(), goenvsnapshot::Duplicates::FirstWins);
    if (snapshot) {
        for (EnvEntry &entry : snapshot->entries)
            entry.location.path = m_os.native(entry.location.path);
    }
    return snapshot;
}

Result<ChangeSet> GoRootEnvStore::plan(const QVector<EnvEdit> &) const
{
    return fail(ErrorCode::ReadOnly,
                tr("go.env belongs to the installed Go and is replaced with it: set the value in "
                   "Go's own settings instead (--store go-env-file)"));
}

QStringList GoRootEnvStore::watchedPaths() const
{
    return m_root.isEmpty() ? QStringList() : QStringList{path()};
}

EnvSnapshot GoRootEnvStore::ofNewestGo()
{
    EnvSnapshot snapshot;
    const std::pair<const char *, const char *> values[] = {{"GOPROXY", "https://proxy.golang.org,direct"},
                                                            {"GOSUMDB", "sum.golang.org"},
                                                            {"GOTOOLCHAIN", "auto"}};
    for (const auto &[name, value] : values)
        snapshot.entries.append({name, value, value, {}});
    return snapshot;
}

} // namespace goconf
