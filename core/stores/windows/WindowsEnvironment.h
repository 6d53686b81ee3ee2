// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "env/EnvLayer.h"
#include "platform/Host.h"
#include "platform/Registry.h"

#include <QCoreApplication>

#include <map>

namespace goconf {

/// The environment that Windows gives to a program that the user starts from now on, and where each value of
/// it comes from. It is built in levels, each on top of those before: what the system knows by itself, the
/// variables of the system, of the user, and of the session. Within a level the REG_SZ values come before the
/// REG_EXPAND_SZ values, each kind in the order of the registry; an expansion sees what is there by then.
/// PATH, LIBPATH and OS2LIBPATH of a level are put behind those of the levels before and expanded whatever
/// their type. Empty values set nothing. Not followed: TEMP and TMP, which Windows shortens to 8.3 names
/// where a volume has them, and autoexec.bat.
///
/// source: "CreateEnvironmentBlock" and "Environment Variables" of the Windows API documentation, and what
/// Explorer does after WM_SETTINGCHANGE as the maintainers of Windows Terminal describe it. At logon the
/// variables of the system come before what Windows knows of the user ("What happens if I define one
/// environment variable in terms of the value of another environment variable?" in Raymond Chen's "The Old
/// New Thing"): one that refers to that has a problem, and is expanded here all the same.
class WindowsEnvironment
{
    Q_DECLARE_TR_FUNCTIONS(goconf::WindowsEnvironment)

public:
    enum class Level {
        Given,   ///< by the system itself: as this process has it
        System,  ///< for all users
        User,    ///< the user's own
        Volatile ///< the session's, until logoff
    };

    /// As it is once `planned` is applied. What cannot be read is missing and becomes a problem. A host
    /// without a registry has the Given level only.
    static WindowsEnvironment read(const Host &host, const QVector<Change> &planned = {});

    const Environment &environment() const { return m_environment; }
    /// What %NAME% in a list that all levels join stands for: what was there when Windows came to it. Without
    /// such a list in the level it is environment().
    const Environment &knownTo(Level level, const QByteArray &list) const;
    /// Everything that the level holds, in the order of the registry, with what each value makes of its
    /// variable (of a joined list: all of it so far). Values that Windows passes over are EntryEffect::None.
    const EnvSnapshot &snapshot(Level level) const { return m_levels[size_t(level)]; }
    /// The entry of the level that makes the variable of that name, in any case; null where there is none.
    const EnvEntry *find(Level level, const QByteArray &name) const;
    /// All levels, top first, under the ids of their stores; Given is "process".
    QVector<EnvLayer> layers() const;
    const Problems &problems() const { return m_problems; }

    /// The id of the store that shows the level.
    static QLatin1StringView storeOf(Level level);
    /// The key that holds the level; empty for Given.
    static QString keyOf(Level level);
    /// Whether the lists of all levels make one value: PATH and two of its kin.
    static bool isJoined(const QByteArray &name);

private:
    explicit WindowsEnvironment(Os os);

    void addGiven(const Environment &process);
    void addLevel(Level level, const QString &key, const QVector<RegistryValue> &values);
    void addValue(EnvEntry &entry, bool isExpanded);
    void noteReferences(EnvEntry &entry, bool isExpanded) const;
    /// Of a joined list, before its value is put behind the others.
    void noteOpenQuotation(EnvEntry &entry) const;
    /// Of a variable of the system.
    void noteLateReferences(EnvEntry &entry) const;

    Environment m_environment;
    EnvSnapshot m_levels[4];
    /// By upperName of the joined list.
    std::map<QByteArray, Environment> m_known[4];
    Problems m_problems;
};

} // namespace goconf
