// SPDX-License-Identifier: MIT
#include "stores/ProfileReach.h"

#include "stores/shell/ShellDialect.h"
#include "stores/shell/ShellWalk.h"

#include <algorithm>

namespace goconf {

namespace {

bool reads(const Host &host, ShellKind reader, ShellStart start, const QString &path)
{
    // A line that the walk must come by, if it comes by the file at all.
    ShellFiles files(ShellDialect::of(reader));
    files.replace(path, QByteArray("export GOCONF_REACH=1\n"));
    const ShellWalk walk(host, reader, start, files);
    return std::any_of(walk.touches().cbegin(), walk.touches().cend(),
                       [&](const ShellWalk::Touch &touch) { return touch.path == path && touch.certain; });
}

} // namespace

ProfileReach ProfileReach::of(const Host &host, ShellKind reader, ShellKind owner)
{
    const ShellFiles files(ShellDialect::of(owner));
    const ShellWalk walk(host, owner, ShellStart::LoginInteractive, files);
    const auto look = [&](const QByteArray &name) { return walk.lookup(name); };
    const QVector<ShellStartup::Targets> targets = ShellStartup(host, owner).targets("GOPATH", files, look);
    const QString path = targets.constFirst().loginInteractive;
    return {reads(host, reader, ShellStart::LoginInteractive, path),
            reads(host, reader, ShellStart::Interactive, path)};
}

} // namespace goconf
