// SPDX-License-Identifier: MIT
#include "stores/windows/RegistryAdvice.h"

#include "base/ShellWord.h"
#include "base/WindowsName.h"
#include "change/ShownText.h"
#include "stores/windows/WindowsEnvironment.h"
#include "stores/windows/WindowsPathCheck.h"
#include "stores/windows/WindowsPathList.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *systemFolder = "%SystemRoot%\\system32";

/// The names by which Windows and its programs work. PATH is looked at by its folders.
constexpr const char *neededNames[] = {"APPDATA",      "COMSPEC", "HOMEDRIVE",   "HOMEPATH",
                                       "LOCALAPPDATA", "PATHEXT", "SYSTEMROOT",  "TEMP",
                                       "SYSTEMDRIVE",  "TMP",     "USERPROFILE", "WINDIR"};
/// What else Windows itself puts among the variables of all users.
constexpr const char *suppliedNames[] = {"DRIVERDATA",
                                         "NUMBER_OF_PROCESSORS",
                                         "OS",
                                         "PROCESSOR_ARCHITECTURE",
                                         "PROCESSOR_IDENTIFIER",
                                         "PROCESSOR_LEVEL",
                                         "PROCESSOR_REVISION",
                                         "PSMODULEPATH",
                                         "USERNAME"};

/// What regedit, in English and in Chinese, calls the value that has no name.
constexpr const char *defaultNames[] = {"(DEFAULT)", "(\xe9\xbb\x98\xe8\xae\xa4)"};

template <size_t size>
bool isIn(const char *const (&names)[size], const QByteArray &upper)
{
    return std::any_of(std::begin(names), std::end(names),
                       [&upper](const char *name) { return upper == name; });
}

/// The folders of PATH that are searched before those of the user.
WindowsPathList systemPath(const WindowsEnvironment &built)
{
    const EnvEntry *path = built.find(WindowsEnvironment::Level::System, "PATH");
    return WindowsPathList::parse(path ? path->value : QByteArray(), built.environment());
}

/// Whether the system's PATH would be without the folder of the system's own programs.
bool losesSystemFolder(const WindowsEnvironment &built, const EnvEdit &edit)
{
    if (edit.kind == EnvEdit::Set)
        return WindowsPathList::parse(edit.value, built.environment()).indexOf(systemFolder) < 0;
    WindowsPathList path = systemPath(built);
    if (path.indexOf(systemFolder) < 0)
        return false;
    path.remove(edit.value);
    return edit.kind == EnvEdit::Unset || path.indexOf(systemFolder) < 0;
}

/// The entries of the store's own part of PATH.
QByteArrayList foldersOf(const WindowsEnvironment &built, const EnvStore &store)
{
    const EnvSnapshot present = store.read().value_or(EnvSnapshot());
    for (const EnvEntry &entry : present.entries) {
        if (upperName(entry.name) == "PATH")
            return WindowsPathList::parse(entry.raw, built.environment()).entries();
    }
    return {};
}

bool hasOneOf(const WindowsPathList &list, const QByteArrayList &folders)
{
    return std::any_of(folders.cbegin(), folders.cend(),
                       [&](const QByteArray &folder) { return list.indexOf(folder) >= 0; });
}

/// Whether the user's part of PATH has folders that the system's has not. An empty entry is none.
bool hasOwnFolders(const WindowsEnvironment &built, const QByteArrayList &folders)
{
    const WindowsPathList system = systemPath(built);
    return std::any_of(folders.cbegin(), folders.cend(), [&](const QByteArray &folder) {
        return !folder.isEmpty() && system.indexOf(folder) < 0;
    });
}

/// PATHEXT without this one lets no program be found by its name alone.
bool isHarmless(const QByteArray &upper, const QByteArray &value)
{
    return upper == "TEMP" || upper == "TMP" ||
           (upper == "PATHEXT" && value.toUpper().split(';').contains(".EXE"));
}

/// Whether it does harm to take the variable out of the store as a whole.
bool mustStay(const QString &store, const QByteArray &name)
{
    const QByteArray upper = upperName(name);
    const bool isSystems = store == WindowsEnvironment::storeOf(WindowsEnvironment::Level::System);
    return upper == "PATH" || isIn(neededNames, upper) || (isSystems && isIn(suppliedNames, upper));
}

} // namespace

bool RegistryAdvice::isRegistry(const QString &store)
{
    return store.startsWith("registry-"_L1);
}

bool RegistryAdvice::isRegistryKey(const Location &location)
{
    return location.path.startsWith("HKEY_"_L1);
}

QVector<EnvEdit> RegistryAdvice::asSeen(const Host &host, const EnvStore &store,
                                        const QVector<EnvEdit> &edits)
{
    const Result<ChangeSet> plan = isRegistry(store.id()) ? store.plan(edits) : ChangeSet();
    if (!plan || plan->isEmpty())
        return edits;
    const WindowsEnvironment after = WindowsEnvironment::read(host, plan->changes);
    QVector<EnvEdit> seen = edits;
    for (EnvEdit &edit : seen) {
        if (edit.kind != EnvEdit::Set || WindowsEnvironment::isJoined(edit.name))
            continue;
        for (const EnvLayer &layer : after.layers()) {
            for (const EnvEntry &entry : layer.snapshot.entries) {
                if (layer.store == store.id() && upperName(entry.name) == upperName(edit.name))
                    edit.value = entry.value;
            }
        }
    }
    return seen;
}

QString RegistryAdvice::removal(const QString &store, const QByteArray &name, AdviceReader reader)
{
    if (mustStay(store, name))
        return tr("leave it there: Windows needs it");
    if (store == WindowsEnvironment::storeOf(WindowsEnvironment::Level::Volatile))
        return tr("log off and on again: Windows makes it anew for each session");
    const bool isSystems = store == WindowsEnvironment::storeOf(WindowsEnvironment::Level::System);
    if (reader == AdviceReader::Window) {
        return isSystems ? tr("start this program as administrator and remove it under “All user variables”")
                         : tr("remove it under “All user variables”");
    }
    const QString variable = shellWord(QString::fromUtf8(name), Os::Windows);
    return isSystems ? tr("remove it as administrator with goconf unset --store %1 %2").arg(store, variable)
                     : tr("remove it with goconf unset --store %1 %2").arg(store, variable);
}

QString RegistryAdvice::insteadOfWholePath(AdviceReader reader)
{
    return reader == AdviceReader::Window ? tr("keep the folders in the list, and add the new one")
                                          : tr("add one folder with goconf path add DIR instead");
}

Problems RegistryAdvice::onPath(const Host &host, const EnvStore &store, const EnvEdit &edit,
                                AdviceReader reader)
{
    if (!isRegistry(store.id()) || upperName(edit.name) != "PATH")
        return {};
    const WindowsEnvironment built = WindowsEnvironment::read(host);
    const bool isSystem = store.scope() == EnvStore::Scope::System;
    if (edit.kind == EnvEdit::AddFirst || edit.kind == EnvEdit::AddLast) {
        const auto entries = WindowsPathCheck::check(
            {edit.name, WindowsPathList::entryOf(edit.value), true}, built.environment(),
            isSystem ? QByteArrayList() : systemPath(built).entries(), WindowsPathCheck::onDisk);
        return entries.isEmpty() ? Problems() : entries.constFirst().problems;
    }
    const QString advice = insteadOfWholePath(reader);
    if (isSystem && losesSystemFolder(built, edit)) {
        return {{Severity::Error,
                 tr("this PATH has none of the system's folders, so a terminal would find no program"),
                 edit.kind == EnvEdit::Set ? advice : tr("leave them in it")}};
    }
    if (edit.kind == EnvEdit::RemoveItem)
        return {};
    const QByteArrayList folders = foldersOf(built, store);
    const Severity severity =
        !isSystem && hasOwnFolders(built, folders) ? Severity::Error : Severity::Warning;
    if (edit.kind == EnvEdit::Unset) {
        if (severity != Severity::Error)
            return {};
        return {{severity, tr("this takes away your whole part of PATH"),
                 reader == AdviceReader::Window
                     ? tr("take only those folders out of the list that you do not need")
                     : tr("take one folder out with goconf path remove DIR instead")}};
    }
    // What an editor of lists makes of it still has folders that are there now.
    if (hasOneOf(WindowsPathList::parse(edit.value, built.environment()), folders))
        return {};
    return {{severity,
             isSystem ? tr("this replaces the whole PATH of the system")
                      : tr("this replaces your whole part of PATH"),
             advice}};
}

Problems RegistryAdvice::onUnset(const Host &host, const EnvStore &store, const EnvEdit &edit,
                                 AdviceReader reader)
{
    if (!isRegistry(store.id()))
        return {};
    // What a user has of the others stands in the way of the system's.
    if (store.scope() != EnvStore::Scope::System)
        return onPath(host, store, edit, reader);
    if (!WindowsEnvironment::read(host).find(WindowsEnvironment::Level::System, edit.name))
        return {};
    return onPath(host, store, edit, reader) + harmOfName(host, edit);
}

Problems RegistryAdvice::harmOfName(const Host &host, const EnvEdit &edit)
{
    const QByteArray upper = upperName(edit.name);
    if (edit.kind == EnvEdit::Set && isIn(defaultNames, upper)) {
        return {{Severity::Warning,
                 tr("registry editors show the default value of a key by the name %1, so this variable looks "
                    "like it")
                     .arg(shownText(edit.name)),
                 tr("choose another name")}};
    }
    const bool isNeeded = isIn(neededNames, upper);
    if (!isNeeded || edit.value == host.environment.value(edit.name))
        return {};
    const bool isMild = edit.kind == EnvEdit::Set && isHarmless(upper, edit.value);
    return {{isMild ? Severity::Warning : Severity::Error,
             tr("Windows sets %1, and programs rely on it").arg(shownText(edit.name)),
             tr("leave it as Windows sets it")}};
}

} // namespace goconf
