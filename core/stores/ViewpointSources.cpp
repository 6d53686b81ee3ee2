// SPDX-License-Identifier: MIT
#include "stores/ViewpointSources.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QStringList sessionSources(Os os)
{
    switch (os.kind()) {
    case Os::Linux: return {u"environment.d"_s, u"etc-environment"_s, u"process"_s};
    case Os::MacOS: return {u"launchd"_s, u"process"_s};
    case Os::Windows: return {u"registry-volatile"_s, u"registry-user"_s, u"registry-system"_s, u"process"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList viewpointSources(View view, Os os, std::optional<ShellKind> loginShell)
{
    QStringList sources;
    const bool isSh = loginShell == ShellKind::Bash || loginShell == ShellKind::Sh;
    if (view == View::Terminal && !os.isWindows() && loginShell)
        sources.append(shellId(*loginShell));
    if (view == View::Terminal && os == Os::MacOS && loginShell)
        sources.append(u"etc-paths"_s);
    if (view == View::Desktop && os == Os::Linux && isSh)
        sources.append(shellId(ShellKind::Sh));
    sources += view == View::Process ? QStringList{u"process"_s} : sessionSources(os);
    return sources + QStringList{u"go-env-file"_s, u"goroot-go-env"_s, u"default"_s};
}

bool winsOver(const QString &other, const QString &store, Os os, std::optional<ShellKind> loginShell)
{
    constexpr View views[] = {View::Process, View::Terminal, View::Desktop};
    return std::any_of(std::begin(views), std::end(views), [&](View view) {
        const QStringList sources = viewpointSources(view, os, loginShell);
        const qsizetype above = sources.indexOf(other);
        return above >= 0 && above < sources.indexOf(store);
    });
}

} // namespace goconf
