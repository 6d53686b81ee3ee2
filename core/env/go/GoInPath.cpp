// SPDX-License-Identifier: MIT
#include "env/go/GoInPath.h"

#include "base/PathBytes.h"
#include "base/SearchPath.h"
#include "base/ShellName.h"
#include "platform/RegularFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// Wrappers are a few lines.
constexpr qint64 largestScript = 64 * 1024;

QByteArray scriptOf(const QString &path)
{
    QFile file(path);
    if (!openRegular(file) || file.peek(2) != "#!" || file.size() > largestScript)
        return {};
    return file.read(file.size());
}

bool isScript(const QString &path)
{
    QFile file(path);
    return openRegular(file) && file.peek(2) == "#!";
}

bool isPlainPath(const QByteArray &word)
{
    return word.startsWith('/') && std::all_of(word.cbegin(), word.cend(), [](char c) {
               return isNameByte(c) || QByteArrayView("/.+-@").contains(c);
           });
}

/// The program of a command line such as: exec "/opt/go/bin/go" "$@"
QByteArray programOf(QByteArray command)
{
    constexpr QByteArrayView everyArgument = "\"$@\"";
    if (!command.endsWith(everyArgument))
        return {};
    command = command.chopped(everyArgument.size()).trimmed();
    if (command.startsWith("exec "))
        command = command.sliced(5).trimmed();
    const bool quoted = command.size() > 2 && (command.at(0) == '"' || command.at(0) == '\'') &&
                        command.back() == command.at(0);
    const QByteArray word = quoted ? command.sliced(1, command.size() - 2) : command;
    return isPlainPath(word) ? word : QByteArray();
}

/// The program that a script of a POSIX shell starts, when that is all it does; else empty.
QByteArray onlyProgram(const QByteArray &script)
{
    const QByteArrayList lines = script.split('\n');
    const QByteArrayList interpreter = lines.constFirst().simplified().split(' ');
    const bool isShell = std::any_of(interpreter.cbegin(), interpreter.cend(), [](const QByteArray &word) {
        const QByteArray name = word.sliced(std::max(word.lastIndexOf('/'), word.lastIndexOf('!')) + 1);
        return name == "sh" || name == "bash" || name == "dash" || name == "zsh" || name == "ash";
    });
    QByteArray program;
    for (const QByteArray &whole : lines) {
        const QByteArray line = whole.trimmed();
        if (line.isEmpty() || line.startsWith('#') || line == "set -e" || line == "set -eu")
            continue;
        if (!program.isEmpty())
            return {};
        program = programOf(line);
        if (program.isEmpty())
            return {};
    }
    return isShell ? program : QByteArray();
}

/// The toolchains of PATH behind its first go, one folder at a time.
std::optional<GoInstallation> nextToolchain(Host host, const QString &first)
{
    const QByteArrayList folders = splitSearchPath(host.os, host.environment.value("PATH"));
    for (const QByteArray &folder : folders) {
        const bool isQuoted = folder.contains(host.os.listSeparator());
        host.environment.set("PATH", isQuoted ? '"' + folder + '"' : folder);
        const QString executable = host.findExecutable(u"go"_s);
        if (executable.isEmpty() || executable == first)
            continue;
        GoInstallation go = GoInstallation::of(host, executable);
        if (!go.root().isEmpty())
            return go;
    }
    return std::nullopt;
}

} // namespace

GoInPath GoInPath::find(const Host &host, const Environment &environment)
{
    GoInPath result;
    result.go = GoInstallation::find(host, environment);
    if (!result.go || !result.go->root().isEmpty())
        return result;
    const QString first = result.go->executable();
    const QString file = QFileInfo(first).canonicalFilePath();
    const bool script = isScript(file);
    // A go of its own name without a root is Go, out of its place.
    if (!script && QFileInfo(file).fileName() == "go"_L1 + host.os.executableSuffix())
        return result;
    if (const QByteArray program = onlyProgram(scriptOf(file)); !program.isEmpty()) {
        GoInstallation started = GoInstallation::of(host, pathText(program));
        if (!started.root().isEmpty()) {
            result.go = std::move(started);
            return result;
        }
    }
    Host viewpoint = host;
    viewpoint.environment = environment;
    result.go = nextToolchain(viewpoint, first);
    result.launcher = first;
    if (!script)
        result.program = file;
    return result;
}

} // namespace goconf
