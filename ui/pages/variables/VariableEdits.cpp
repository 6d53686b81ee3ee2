// SPDX-License-Identifier: MIT
#include "pages/variables/VariableEdits.h"

#include "change/RegistryType.h"
#include "env/GoVariables.h"
#include "models/PlaceWords.h"
#include "pages/variables/PathSurroundings.h"
#include "stores/StoreList.h"
#include "stores/ViewpointSources.h"
#include "stores/shell/ShellKind.h"
#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/RegistryVariable.h"
#include "stores/windows/WindowsExpansion.h"
#include "stores/windows/WindowsPathList.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::VariableEdits)
};

/// Where the terminals of the user take their variables from.
QString loginStore(const Host &host)
{
    if (host.registry)
        return u"registry-user"_s;
    const std::optional<ShellKind> shell = shellOfProgram(host.loginShell);
    return shell ? QString(shellId(*shell)) : QString();
}

bool goReadsInFile(const QByteArray &name)
{
    const GoVariable *variable = GoVariables::catalogue().find(name);
    return variable && variable->settable == Settable::EnvFile;
}

bool isListEdit(const EnvEdit &edit)
{
    return edit.kind != EnvEdit::Set && edit.kind != EnvEdit::Unset;
}

} // namespace

VariableEdits::VariableEdits(const Host &host, const MachineSnapshot &snapshot, const Draft &draft,
                             const Setting &setting)
    : m_host(host)
    , m_snapshot(snapshot)
    , m_draft(draft)
    , m_setting(setting)
{
}

QStringList VariableEdits::stores() const
{
    if (isPart())
        return {loginStore(m_host)};
    QStringList result = writableStoreIds(m_host.os);
    result.removeAll(u"go-env-file"_s);
    const QString login = loginStore(m_host);
    if (result.removeAll(login) > 0)
        result.prepend(login);
    if (goReadsInFile(m_setting.name))
        result.prepend(u"go-env-file"_s);
    return result;
}

QStringList VariableEdits::ownStores() const
{
    const Result<QString> home = m_host.home();
    const QStringList writable = writableStoreIds(m_host.os);
    QStringList result;
    for (const LadderRow &row : m_setting.ladder) {
        const bool isOwn = row.store == "registry-user"_L1 ||
                           (home && row.location.path.startsWith(m_host.os.join(*home, {})));
        if (isOwn && writable.contains(row.store) && !result.contains(row.store))
            result.append(row.store);
    }
    return result;
}

QStringList VariableEdits::pendingStores() const
{
    QStringList result;
    for (const DraftItem &waiting : m_draft.about(m_setting.name)) {
        if (!isListEdit(waiting.edit))
            result.append(waiting.store);
    }
    return result;
}

QByteArrayList VariableEdits::folders() const
{
    return m_setting.value.isEmpty() ? QByteArrayList() : m_setting.value.split(m_host.os.listSeparator());
}

VariableEdits::Recommendation VariableEdits::recommended(const QString &preferred) const
{
    const QStringList possible = stores();
    const QString login = loginStore(m_host);
    if (isList() && possible.contains(login))
        return {login, Text::tr("new terminals take PATH from there")};
    if (ownStores().contains(m_setting.store) && possible.contains(m_setting.store))
        return {m_setting.store, Text::tr("it stands there already, and wins")};
    if (goReadsInFile(m_setting.name) && possible.contains(preferred) && preferred != "go-env-file"_L1)
        return {preferred, Text::tr("you chose it in the preferences")};
    const bool isForFile = goReadsInFile(m_setting.name);
    if (isForFile && m_snapshot.failureOf(u"go-env-file"_s).isEmpty())
        return {u"go-env-file"_s, Text::tr("every go command of yours reads it, wherever it starts")};
    if (possible.contains(login))
        return {login, isForFile ? Text::tr("your terminals read it; Go’s own file cannot be used")
                                 : Text::tr("your terminals read it; Go’s own file cannot hold it")};
    return {possible.value(0), PlaceWords::reach(possible.value(0))};
}

bool VariableEdits::isOnlyRemoved(const QString &store) const
{
    return std::any_of(m_setting.ladder.begin(), m_setting.ladder.end(), [&](const LadderRow &row) {
        return row.store == store && RegistryVariable::isNone(m_setting.name, row.registryType);
    });
}

bool VariableEdits::canRename() const
{
    const QStringList own = ownStores();
    return !isList() && !reset().isEmpty() &&
           std::none_of(own.cbegin(), own.cend(),
                        [this](const QString &store) { return isOnlyRemoved(store); });
}

std::optional<QByteArray> VariableEdits::wanted(const QString &store) const
{
    if (const std::optional<EnvEdit> edit = m_draft.pending(store, m_setting.name))
        return edit->kind == EnvEdit::Set ? std::optional(edit->value) : std::nullopt;
    const std::optional<HeldValue> held = m_snapshot.held(store, m_setting.name);
    return held ? std::optional(held->value) : std::nullopt;
}

QVector<DraftItem> VariableEdits::pendingListEdits(const QString &store) const
{
    QVector<DraftItem> result = m_draft.about(m_setting.name);
    result.removeIf([&](const DraftItem &item) { return item.store != store || !isListEdit(item.edit); });
    return result;
}

QByteArray VariableEdits::ownPart(const QString &store) const
{
    WindowsPathList list = WindowsPathList::parse(wanted(store).value_or(QByteArray()),
                                                  surroundingsOfPath(m_snapshot).variables);
    for (const DraftItem &item : pendingListEdits(store)) {
        if (item.edit.kind == EnvEdit::AddFirst)
            list.addFirst(item.edit.value);
        else if (item.edit.kind == EnvEdit::AddLast)
            list.addLast(item.edit.value);
        else
            list.remove(item.edit.value);
    }
    return list.text();
}

QByteArray VariableEdits::wantedValue(const QString &store) const
{
    if (!isList())
        return wanted(store).value_or(m_setting.value);
    if (isPart())
        return ownPart(store);
    QByteArrayList folders = this->folders();
    const QVector<DraftItem> edits = pendingListEdits(store);
    for (const DraftItem &item : edits) {
        folders.removeAll(item.edit.value);
        if (item.edit.kind == EnvEdit::AddFirst)
            folders.prepend(item.edit.value);
        else if (item.edit.kind == EnvEdit::AddLast)
            folders.append(item.edit.value);
    }
    return edits.isEmpty() ? m_setting.value : folders.join(m_host.os.listSeparator());
}

QByteArray VariableEdits::seen(const QString &store, const QByteArray &value) const
{
    if (!RegistryAdvice::isRegistry(store))
        return value;
    EnvEdit edit{EnvEdit::Set, m_setting.name, value};
    if (const std::optional<EnvEdit> waiting = m_draft.pending(store, m_setting.name);
        waiting && waiting->value == value)
        edit.form = waiting->form;
    const std::optional<HeldValue> held = m_snapshot.held(store, m_setting.name);
    const quint32 type = RegistryVariable::typeFor(edit, held ? held->registryType : std::nullopt);
    return type == registry_type::expandable
               ? windows_expansion::expanded(value, surroundingsOfPath(m_snapshot).variables)
               : value;
}

QVector<Obstacle> VariableEdits::obstacles(const QString &store, const QByteArray &value) const
{
    if (isList())
        return {};
    QVector<Obstacle> result = obstaclesTo(m_host, m_setting, store, value);
    result.removeIf([&](const Obstacle &obstacle) {
        const std::optional<EnvEdit> edit = m_draft.pending(obstacle.store, m_setting.name);
        return edit && (edit->kind == EnvEdit::Unset || edit->value == value);
    });
    const std::optional<ShellKind> login = shellOfProgram(m_host.loginShell);
    for (const DraftItem &waiting : m_draft.about(m_setting.name)) {
        const bool hides = waiting.edit.kind == EnvEdit::Set && !waiting.edit.value.isEmpty() &&
                           waiting.edit.value != value && winsOver(waiting.store, store, m_host.os, login);
        const bool isKnown = std::any_of(result.cbegin(), result.cend(), [&](const Obstacle &obstacle) {
            return obstacle.store == waiting.store;
        });
        if (hides && !isKnown)
            result.append({waiting.store, {}, waiting.edit.value, Certainty::Exact, true});
    }
    return result;
}

QStringList VariableEdits::hiddenStores() const
{
    QStringList result = ownStores();
    result.removeIf([this](const QString &store) {
        const std::optional<QByteArray> value = wanted(store);
        return !value || isOnlyRemoved(store) || obstacles(store, *value).isEmpty();
    });
    return result;
}

} // namespace goconf::ui
