// SPDX-License-Identifier: MIT
#include "setup/ProofShell.h"

#include "base/PathBytes.h"
#include "base/ShellWord.h"
#include "platform/ShellCalls.h"
#include "stores/ViewpointSession.h"

#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// A number that no script uses by habit.
constexpr int descriptor = 139;
constexpr qsizetype outputLimit = 1024 * 1024;

} // namespace

Result<ProofShell> ProofShell::open(const Host &host)
{
    const Result<QString> home = host.home();
    if (!home)
        return fail(home.error());
    if (platform::isForeign(pathBytes(*home)))
        return fail(
            ErrorCode::ForeignOwner,
            tr("%1 belongs to another user, so no shell is started there: run this as that user").arg(*home));
    ShellSession session;
    session.environment = ViewpointSession::read(host).environment;
    session.workingDirectory = *home;
    session.program = host.loginShell;
    const std::optional<ShellKind> own = shellOfProgram(host.loginShell);
    session.shell = own.value_or(ShellKind::Sh);
    // PowerShell has no way to hand a command's streams on apart from its own.
    if (!own || isPowerShell(*own)) {
        session.shell = ShellKind::Sh;
        session.program = u"/bin/sh"_s;
    }
    if (!QFileInfo(session.program).isExecutable())
        return fail(ErrorCode::Unsupported,
                    tr("there is no shell to try Go in: %1 is not there").arg(session.program));
    return ProofShell(session);
}

QString ProofShell::name() const
{
    return shellId(m_session.shell);
}

QByteArray ProofShell::commandWithoutLogin(const QByteArray &command) const
{
    if (m_session.shell == ShellKind::Sh)
        return {};
    return shellWord(m_session.program).toUtf8() + " -i -c '" + command + '\'';
}

Result<ProofShell::Said> ProofShell::run(const QByteArray &command, const QString &folder,
                                         std::chrono::milliseconds timeLimit,
                                         const std::stop_token &stop) const
{
    ProcessRequest request;
    request.program = m_session.program;
    request.argumentZero = m_session.name();
    // Opened by its path, since dash takes no number of several digits; appended to, since profiles may
    // forbid to write over what is there.
    const QByteArray line = "cd " + shellWord(folder).toUtf8() + " && " + command + " >>/dev/fd/" +
                            QByteArray::number(descriptor) + " 2>&1";
    request.arguments = m_session.options() + QByteArrayList{"-c", line};
    request.environment = m_session.environment;
    request.workingDirectory = m_session.workingDirectory;
    request.timeLimit = timeLimit;
    request.outputLimit = outputLimit;
    request.extraOutputs = {descriptor};
    request.stop = stop;
    const Result<ProcessOutput> output = ProcessRunner::run(request);
    if (!output)
        return fail(output.error());
    return Said{output->exitCode, output->extraOutputs.value(descriptor)};
}

} // namespace goconf
