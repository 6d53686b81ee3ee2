// SPDX-License-Identifier: MIT
#include "setup/ProofShell.h"

#include "base/PathBytes.h"
#include "base/ShellWord.h"
#include "platform/ShellCalls.h"
#include "stores/ViewpointSession.h"

#include <QFileInfo>
#include <QStringDecoder>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// A number that no script uses by habit.
constexpr int descriptor = 139;
constexpr qsizetype outputLimit = 1024 * 1024;

QByteArray utf8Of(const QByteArray &utf16)
{
    return QStringDecoder(QStringDecoder::Utf16LE)(utf16).operator QString().toUtf8();
}

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
    if (host.os.isWindows())
        return openCmd(host);
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
    if (os().isWindows())
        return u"cmd"_s;
    return shellId(m_session.shell);
}

ProofCommand ProofShell::lookup() const
{
    // The "for" of cmd, since none of its words tells; it writes an empty line where there is none.
    if (os().isWindows())
        return {{"for", "%i", "in", "(go.exe)", "do", "@echo.%~$PATH:i"}, {}, true};
    return {{"command", "-v", "go"}, {}, true};
}

ProofCommand ProofShell::start(const QByteArray &program) const
{
    return {{(os().isWindows() ? ".\\" : "./") + program}};
}

std::optional<ProofCommand> ProofShell::withoutLogin(const ProofCommand &command) const
{
    if (m_session.shell == ShellKind::Sh || os().isWindows())
        return std::nullopt;
    return ProofCommand{{QFile::encodeName(m_session.program), "-i", "-c", command.line(os())}};
}

Result<ProofShell::Said> ProofShell::run(const ProofCommand &command, const QString &folder,
                                         std::chrono::milliseconds timeLimit,
                                         const std::stop_token &stop) const
{
    ProcessRequest request;
    request.program = m_session.program;
    request.environment = m_session.environment;
    request.timeLimit = timeLimit;
    request.outputLimit = outputLimit;
    request.stop = stop;
    request.workingDirectory = os().isWindows() ? folder : m_session.workingDirectory;
    if (os().isWindows())
        return runInCmd(command, std::move(request));
    request.argumentZero = m_session.name();
    // Opened by its path, since dash takes no number of several digits; appended to, since profiles may
    // forbid to write over what is there.
    const QByteArray line = "cd " + shellWord(folder).toUtf8() + " && " + command.line(os()) + " >>/dev/fd/" +
                            QByteArray::number(descriptor) + " 2>&1";
    request.arguments = m_session.options() + QByteArrayList{"-c", line};
    request.extraOutputs = {descriptor};
    const Result<ProcessOutput> output = ProcessRunner::run(request);
    if (!output)
        return fail(output.error());
    return Said{output->exitCode, output->extraOutputs.value(descriptor)};
}

Result<ProofShell> ProofShell::openCmd(const Host &host)
{
    ShellSession session;
    session.environment = ViewpointSession::read(host).environment;
    const QByteArray named = session.environment.value("ComSpec");
    const QByteArray root = session.environment.value("SystemRoot");
    session.program = QString::fromUtf8(named.isEmpty() ? root + "\\System32\\cmd.exe" : named);
    if (!QFileInfo(session.program).isFile())
        return fail(ErrorCode::Unsupported,
                    tr("there is no shell to try Go in: %1 is not there").arg(session.program));
    return ProofShell(session);
}

/// The settings go into its environment, so that no word needs a quotation mark, which cmd reads in ways of
/// its own.
Result<ProofShell::Said> ProofShell::runInCmd(const ProofCommand &command, ProcessRequest request) const
{
    for (const ProofCommand::Setting &setting : command.settings)
        request.environment.set(setting.name, setting.value);
    // Without what others have every cmd run first; what it writes itself not in the terminal's code page.
    request.arguments = QByteArrayList{"/d", "/u", "/c"} + command.words;
    const bool isUtf16 = command.isShells;
    return ProcessRunner::run(request).map([isUtf16](const ProcessOutput &output) {
        const QByteArray written = output.standardOutput + output.standardError;
        return Said{output.exitCode, isUtf16 ? utf8Of(written) : written};
    });
}

} // namespace goconf
