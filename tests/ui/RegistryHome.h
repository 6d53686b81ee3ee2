// SPDX-License-Identifier: MIT
#pragma once

#include "support/MemoryRegistry.h"
#include "support/UiHome.h"

#include <QTemporaryDir>

namespace goconf::test {

/// The machine of an account of Windows, with a registry in memory. Its folders are names with backslashes in
/// the working directory, which is a throw-away one as long as this lives.
class RegistryHome
{
public:
    static const QString userKey;
    static const QString systemKey;

    /// `isElevated`: the variables of all users may be changed.
    explicit RegistryHome(bool isElevated = false);
    ~RegistryHome();

    MemoryRegistry &registry() { return *m_registry; }
    Host host() const;
    /// The variables that a person has who does a bit of everything.
    void furnish();
    /// Of the user's variables, as another program does it.
    void write(const RegistryValue &value);
    void remove(const QString &name);
    /// From now on the folder is there.
    static void makeFolder(const QString &path);
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    std::shared_ptr<MemoryRegistry> m_registry;
    QTemporaryDir m_folder;
    QString m_before;
};

} // namespace goconf::test
