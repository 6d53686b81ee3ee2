// SPDX-License-Identifier: MIT
#include "FreshShell.h"

namespace goconf::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString programName(ShellKind shell)
{
    switch (shell) {
    case ShellKind::Bash: return u"bash"_s;
    case ShellKind::Zsh: return u"zsh"_s;
    case ShellKind::Sh: return u"dash"_s;
    case ShellKind::Fish: return u"fish"_s;
    case ShellKind::Pwsh:
    case ShellKind::WindowsPowerShell: break;
    }
    qFatal("no such shell here");
}

} // namespace

const TestShell shells[4] = {{"bash", ShellKind::Bash, u".bash_profile"_s},
                             {"zsh", ShellKind::Zsh, u".zshrc"_s},
                             {"dash", ShellKind::Sh, u".profile"_s},
                             {"fish", ShellKind::Fish, u".config/fish/config.fish"_s}};

Environment withoutUnderscore(Environment environment)
{
    environment.remove("_");
    return environment;
}

ShellSession FreshShell::session(ShellKind shell, ShellStart start) const
{
    Host host = m_home.host();
    host.loginShell = host.findExecutable(programName(shell));
    if (host.loginShell.isEmpty())
        qFatal("%s is missing: install it", qPrintable(programName(shell)));
    return {host.loginShell, shell, start, ShellSession::loginEnvironment(host), m_home.home()};
}

Result<ShellTraceReport> FreshShell::trace(ShellKind shell, const QByteArrayList &names,
                                           ShellStart start) const
{
    return ShellTrace::run(session(shell, start), names, 60s);
}

Environment FreshShell::plainEnvironment(ShellKind shell, ShellStart start) const
{
    const ShellSession fresh = session(shell, start);
    ProcessRequest request;
    request.program = fresh.program;
    request.argumentZero = fresh.name();
    request.arguments = fresh.options() + QByteArrayList{"-c", "/usr/bin/env -0 >/dev/fd/9; true"};
    request.environment = fresh.environment;
    request.workingDirectory = fresh.workingDirectory;
    request.extraOutputs = {9};
    request.timeLimit = 60s;
    const auto output = ProcessRunner::run(request);
    if (!output)
        qFatal("%s", qPrintable(output.error().what));
    const QByteArray block = output->extraOutputs.value(9);
    return withoutUnderscore(Environment::fromBlock(block.chopped(1).split('\0'), Os::Linux));
}

} // namespace goconf::test
