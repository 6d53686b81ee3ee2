// SPDX-License-Identifier: MIT
#include "change/ChangeTarget.h"

#include "change/FileTarget.h"
#include "change/LinkTarget.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ChangeTarget)
};

using Created = Result<std::unique_ptr<ChangeTarget>>;

Created createFor(const FileChange &change)
{
    return FileTarget::create(change);
}

Created createFor(const LinkChange &change)
{
    return LinkTarget::create(change);
}

Created createFor(const RegistryChange &change)
{
    return fail(
        ErrorCode::Unsupported,
        Text::tr("%1 is in the registry, which only Windows has: change it there").arg(targetOf(change)));
}

} // namespace

Created ChangeTarget::create(const Change &change)
{
    return std::visit([](const auto &kind) { return createFor(kind); }, change);
}

} // namespace goconf
