// SPDX-License-Identifier: MIT
#include "sdk/RegistrySwitch.h"

#include "base/WindowsName.h"
#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "env/go/FilePath.h"
#include "sdk/RegistryChoice.h"
#include "sdk/SdkInspection.h"
#include "sdk/SwitchCheck.h"
#include "stores/windows/RegistryStore.h"
#include "stores/windows/WindowsPathList.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const std::optional<RegistryImage> &image)
{
    return image ? toWtf8(RegistryText::of(image->data).text) : QByteArray();
}

/// Whether the changes of PATH begin with this text.
bool beginsWith(const ChangeSet &changes, const QByteArray &path)
{
    return std::all_of(changes.changes.cbegin(), changes.changes.cend(), [&](const Change &change) {
        const auto *value = std::get_if<RegistryChange>(&change);
        return !value || upperName(toWtf8(value->name)) != "PATH" || textOf(value->before) == path;
    });
}

} // namespace

QByteArray RegistrySwitch::binOf(const Host &host, const QString &root)
{
    return toWtf8(host.os.native(host.os.join(root, u"bin"_s)));
}

Result<SdkSwitch> RegistrySwitch::plan(const Sdk &sdk, const QVector<EnvEdit> &alongside) const
{
    const SwitchCheck check(m_host, sdk, sdk.path);
    QVector<PathView> now = readPathViewsAfter(m_host, {});
    now.removeIf([](const PathView &view) { return !view.loginShell; });
    const bool isInForce = !now.isEmpty() && std::all_of(now.cbegin(), now.cend(), [&](const PathView &view) {
        return check.entersByLink(view);
    });
    QVector<EnvEdit> edits = alongside;
    const RegistryChoice choice = RegistryChoice::read(m_host);
    if (!isInForce)
        edits.append({EnvEdit::Set, "PATH", choice.listWith(binOf(m_host, sdk.path))});
    SdkSwitch plan{sdk, {}, {}, sdk.problems};
    if (!edits.isEmpty()) {
        const Result<ChangeSet> changes = RegistryStore(m_host, RegistryStore::Level::User).plan(edits);
        if (!changes)
            return fail(changes.error());
        // The folders of PATH were looked at meanwhile, which may take its time: what another program has
        // written since would be lost, and all of it where it could not be read.
        if (!isInForce && !beginsWith(*changes, choice.text()))
            return fail(ErrorCode::Conflict,
                        tr("another program changed PATH while it was looked at: try again"));
        plan.changes = *changes;
        plan.problems += changes->remarks;
        plan.changes.remarks.clear();
    }
    plan.changes.title = tr("Choose %1").arg(sdk.versionName());
    plan.problems += check.problems(readPathViewsAfter(m_host, plan.changes.changes));
    return plan;
}

Result<void> RegistrySwitch::checkUndo(const ChangeSet &undo) const
{
    const QStringList own = RegistryChoice::ownFolders(m_host);
    const Environment variables = WindowsEnvironment::read(m_host).environment();
    for (const Change &change : undo.changes) {
        const auto *value = std::get_if<RegistryChange>(&change);
        if (!value || !value->after || !WindowsEnvironment::isJoined(toWtf8(value->name)))
            continue;
        const auto listOf = [&](const std::optional<RegistryImage> &image) {
            return WindowsPathList::parse(textOf(image), variables);
        };
        const WindowsPathList before = listOf(value->before);
        const QByteArrayList after = listOf(value->after).entries();
        for (const QByteArray &entry : after) {
            const QByteArray folder = filepath::clean(m_host.os, WindowsPathList::folderOf(entry, variables));
            const QString bin = QString::fromUtf8(folder);
            const QString root = QString::fromUtf8(filepath::parent(m_host.os, folder));
            const bool isOurs = std::any_of(
                own.cbegin(), own.cend(), [&](const QString &each) { return m_host.os.isInside(bin, each); });
            if (before.indexOf(entry) < 0 && isOurs && !looksLikeSdk(m_host, root))
                return fail(ErrorCode::Refused, SdkSwitcher::wayOn(m_host, root));
        }
    }
    return {};
}

} // namespace goconf
