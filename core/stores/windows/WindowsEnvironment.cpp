// SPDX-License-Identifier: MIT
#include "stores/windows/WindowsEnvironment.h"

#include "base/WindowsName.h"
#include "base/Wtf8.h"
#include "change/RegistryType.h"
#include "change/ShownText.h"
#include "stores/windows/RegistryValues.h"
#include "stores/windows/RegistryVariable.h"
#include "stores/windows/WindowsExpansion.h"
#include "stores/windows/WindowsKeys.h"
#include "stores/windows/WindowsPathList.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// What Windows sets before it reads any of the keys, in a session also what the session has by itself.
constexpr const char *givenNames[] = {"ALLUSERSPROFILE",
                                      "APPDATA",
                                      "CLIENTNAME",
                                      "CommonProgramFiles",
                                      "CommonProgramFiles(Arm)",
                                      "CommonProgramFiles(x86)",
                                      "CommonProgramW6432",
                                      "COMPUTERNAME",
                                      "HOMEDRIVE",
                                      "HOMEPATH",
                                      "HOMESHARE",
                                      "LOCALAPPDATA",
                                      "LOGONSERVER",
                                      "ProgramData",
                                      "ProgramFiles",
                                      "ProgramFiles(Arm)",
                                      "ProgramFiles(x86)",
                                      "ProgramW6432",
                                      "PUBLIC",
                                      "SESSIONNAME",
                                      "SystemDrive",
                                      "SystemRoot",
                                      "USERDNSDOMAIN",
                                      "USERDOMAIN",
                                      "USERDOMAIN_ROAMINGPROFILE",
                                      "USERNAME",
                                      "USERPROFILE"};

/// Those of them that are there when a user signs in and Windows comes to the variables of the system.
constexpr const char *earlyNames[] = {"ALLUSERSPROFILE", "ProgramData", "PUBLIC", "SystemDrive",
                                      "SystemRoot"};

template <size_t size>
bool isIn(const char *const (&names)[size], const QByteArray &name)
{
    return std::any_of(std::begin(names), std::end(names),
                       [upper = upperName(name)](const char *known) { return upperName(known) == upper; });
}

} // namespace

QLatin1StringView WindowsEnvironment::storeOf(Level level)
{
    switch (level) {
    case Level::Given: return "process"_L1;
    case Level::System: return "registry-system"_L1;
    case Level::User: return "registry-user"_L1;
    case Level::Volatile: return "registry-volatile"_L1;
    }
    Q_UNREACHABLE();
}

QString WindowsEnvironment::keyOf(Level level)
{
    switch (level) {
    case Level::Given: return {};
    case Level::System: return windows_keys::system;
    case Level::User: return windows_keys::user;
    case Level::Volatile: return windows_keys::volatileUser;
    }
    Q_UNREACHABLE();
}

bool WindowsEnvironment::isJoined(const QByteArray &name)
{
    const QByteArray upper = upperName(name);
    return upper == "PATH" || upper == "LIBPATH" || upper == "OS2LIBPATH";
}

WindowsEnvironment::WindowsEnvironment(Os os)
    : m_environment(os)
{
}

WindowsEnvironment WindowsEnvironment::read(const Host &host, const QVector<Change> &planned)
{
    WindowsEnvironment result(host.os);
    result.addGiven(host.environment);
    if (!host.registry)
        return result;
    for (const Level level : {Level::System, Level::User, Level::Volatile}) {
        const QString key = keyOf(level);
        Result<QVector<RegistryValue>> values = host.registry->values(key);
        if (!values) {
            result.m_problems.append({Severity::Warning, values.error().what, {}});
            continue;
        }
        result.addLevel(level, key, valuesAfter(*std::move(values), key, planned));
    }
    return result;
}

void WindowsEnvironment::addGiven(const Environment &process)
{
    for (const char *name : givenNames) {
        const std::optional<QByteArray> value = process.find(name);
        if (!value)
            continue;
        m_environment.set(name, *value);
        m_levels[size_t(Level::Given)].entries.append({name, *value, *value, {}});
    }
}

void WindowsEnvironment::addLevel(Level level, const QString &key, const QVector<RegistryValue> &values)
{
    QVector<EnvEntry> &entries = m_levels[size_t(level)].entries;
    for (const RegistryValue &value : values)
        entries.append(RegistryVariable::entryOf(key, value));
    const auto isExpanded = [](const EnvEntry &entry) {
        return entry.registryType == registry_type::expandable || isJoined(entry.name);
    };
    for (const bool pass : {false, true}) {
        for (EnvEntry &entry : entries) {
            if (entry.effect == EntryEffect::None || isExpanded(entry) != pass)
                continue;
            noteReferences(entry, pass);
            if (pass && level == Level::System)
                noteLateReferences(entry);
            if (isJoined(entry.name)) {
                noteOpenQuotation(entry);
                m_known[size_t(level)].insert_or_assign(upperName(entry.name), m_environment);
            }
            addValue(entry, pass);
        }
    }
}

const Environment &WindowsEnvironment::knownTo(Level level, const QByteArray &list) const
{
    const auto &known = m_known[size_t(level)];
    const auto found = known.find(upperName(list));
    return found == known.end() ? m_environment : found->second;
}

const EnvEntry *WindowsEnvironment::find(Level level, const QByteArray &name) const
{
    const QVector<EnvEntry> &entries = snapshot(level).entries;
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [upper = upperName(name)](const EnvEntry &entry) {
            return entry.effect != EntryEffect::None && upperName(entry.name) == upper;
        });
    return found == entries.cend() ? nullptr : &*found;
}

void WindowsEnvironment::addValue(EnvEntry &entry, bool isExpanded)
{
    if (isExpanded)
        entry.value = windows_expansion::expanded(entry.value, m_environment);
    const QByteArray before = m_environment.value(entry.name);
    if (isJoined(entry.name) && !before.isEmpty() && !entry.value.isEmpty())
        entry.value.prepend(before.endsWith(';') ? before : before + ';');
    if (!entry.value.isEmpty())
        m_environment.set(entry.name, entry.value);
}

void WindowsEnvironment::noteReferences(EnvEntry &entry, bool isExpanded) const
{
    const QByteArrayList names = isExpanded ? windows_expansion::unknownReferences(entry.value, m_environment)
                                            : windows_expansion::references(entry.value);
    if (names.isEmpty())
        return;
    const QString variable = shownText(entry.name);
    if (isExpanded) {
        entry.problems.append({Severity::Warning,
                               tr("the value of %1 has %2, which stays as it is: Windows knows no such "
                                  "variable when it comes to %1")
                                   .arg(variable, windows_expansion::shownReferences(names)),
                               tr("Set that variable, or write what it stands for.")});
        return;
    }
    entry.problems.append(
        {Severity::Info,
         tr("the value of %1 has %2, which stays as it is, for its type is plain text (REG_SZ)")
             .arg(variable, windows_expansion::shownReferences(names)),
         tr("Choose the type REG_EXPAND_SZ where Windows is to put the variable in.")});
}

void WindowsEnvironment::noteOpenQuotation(EnvEntry &entry) const
{
    if (entry.value.isEmpty())
        return;
    const QString list = shownText(entry.name);
    if (WindowsPathList::isOpen(m_environment.value(entry.name))) {
        entry.problems.append({Severity::Warning,
                               tr("%1 of all users has a quotation mark without its second one, which takes "
                                  "in the folders here: "
                                  "no program is found in them")
                                   .arg(list),
                               tr("Take it out there.")});
    }
    if (WindowsPathList::isOpen(windows_expansion::expanded(entry.value, m_environment))) {
        entry.problems.append(
            {Severity::Warning,
             tr("the last entry of %1 has a quotation mark without its second one, so Windows takes all that "
                "stands behind it for one folder")
                 .arg(list),
             tr("Take the quotation mark out.")});
    }
}

void WindowsEnvironment::noteLateReferences(EnvEntry &entry) const
{
    const QVector<EnvEntry> &ofSystem = snapshot(Level::System).entries;
    QByteArrayList late = windows_expansion::references(entry.value);
    late.removeIf([&](const QByteArray &name) {
        const bool isSystems = std::any_of(ofSystem.begin(), ofSystem.end(), [&](const EnvEntry &other) {
            return upperName(other.name) == upperName(name);
        });
        return isSystems || !isIn(givenNames, name) || isIn(earlyNames, name) ||
               !m_environment.contains(name);
    });
    if (late.isEmpty())
        return;
    entry.problems.append({Severity::Warning,
                           tr("the value of %1 has %2, which Windows knows only behind the variables of all "
                              "users: from the next sign-in on "
                              "it may stay as it is")
                               .arg(shownText(entry.name), windows_expansion::shownReferences(late)),
                           tr("Put it into the variables of each user, or write what it stands for.")});
}

QVector<EnvLayer> WindowsEnvironment::layers() const
{
    QVector<EnvLayer> result;
    for (const Level level : {Level::Volatile, Level::User, Level::System, Level::Given})
        result.append({QString(storeOf(level)), snapshot(level), EmptyValue::Unset, true});
    return result;
}

} // namespace goconf
