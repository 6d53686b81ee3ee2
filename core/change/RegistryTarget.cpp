// SPDX-License-Identifier: MIT
#include "change/RegistryTarget.h"

#include "base/WindowsName.h"
#include "base/Wtf8.h"
#include "change/ShownText.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegistryTarget)
};

} // namespace

RegistryTarget::RegistryTarget(const RegistryChange &change, std::shared_ptr<RegistryWriter> registry)
    : m_change(change)
    , m_registry(std::move(registry))
{
}

Result<std::unique_ptr<ChangeTarget>> RegistryTarget::create(const RegistryChange &change,
                                                             std::shared_ptr<RegistryWriter> registry)
{
    if (!registry->registry()) {
        return fail(
            ErrorCode::Unsupported,
            Text::tr("%1 is in the registry, which only Windows has: change it there").arg(targetOf(change)));
    }
    return std::unique_ptr<ChangeTarget>(new RegistryTarget(change, std::move(registry)));
}

QString RegistryTarget::identityOf(const RegistryChange &change)
{
    return upperName(targetOf(change));
}

Result<std::optional<RegistryImage>> RegistryTarget::present() const
{
    return m_registry->registry()
        ->value(registryChange().key, registryChange().name)
        .map([](const std::optional<RegistryValue> &value) {
            return value ? std::optional(RegistryImage{value->type, value->data}) : std::nullopt;
        });
}

Result<ChangeTarget::State> RegistryTarget::state() const
{
    return present().map([this](const std::optional<RegistryImage> &image) {
        if (image == registryChange().before)
            return State::Before;
        return image == registryChange().after ? State::After : State::Other;
    });
}

Result<Change> RegistryTarget::deviation() const
{
    return present().map([this](const std::optional<RegistryImage> &image) {
        return Change(
            RegistryChange{registryChange().key, registryChange().name, registryChange().before, image});
    });
}

Result<void> RegistryTarget::check() const
{
    const QString &key = registryChange().key;
    // Functions of Windows take a name up to a NUL, which is the name of another value.
    if (registryChange().name.contains(QChar(0))) {
        return fail(ErrorCode::Refused,
                    Text::tr("%1 has a NUL character in its name, which only the program that made it can "
                             "write: let that one change or remove it")
                        .arg(shownText(toWtf8(targetOf(m_change)))));
    }
    // A key of the user's own may be missing, and is made then.
    if (key.startsWith("HKEY_CURRENT_USER\\"_L1, Qt::CaseInsensitive) ||
        m_registry->registry()->isWritable(key))
        return {};
    return fail(ErrorCode::PermissionDenied,
                Text::tr("%1 can be changed by an administrator only: start the program as administrator")
                    .arg(targetOf(m_change)));
}

Result<void> RegistryTarget::commit(const QString &) const
{
    const RegistryChange &change = registryChange();
    const Result<State> before = state();
    if (!before)
        return fail(before.error());
    if (*before != State::Before) {
        return fail(
            ErrorCode::Conflict,
            Text::tr("%1 changed meanwhile: look at the difference and try again").arg(targetOf(m_change)));
    }
    const Result<void> written =
        change.after ? m_registry->write(change.key, {change.name, change.after->type, change.after->data})
                     : m_registry->remove(change.key, change.name);
    if (!written)
        return written;
    const Result<std::optional<RegistryImage>> now = present();
    if (!now)
        return fail(now.error());
    if (*now != change.after) {
        return fail(ErrorCode::Io,
                    Text::tr("%1 is not as it was written: look whether another program changes it")
                        .arg(targetOf(m_change)));
    }
    return {};
}

} // namespace goconf
