// SPDX-License-Identifier: MIT
#include "env/go/GoCommand.h"

#include "base/PathBytes.h"
#include "base/Secret.h"
#include "env/go/GoEnvFile.h"
#include "platform/ProcessRunner.h"
#include "platform/RegularFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// What go would be started with, but for where it writes and which toolchain it might fetch. GOENV=off is
/// safe for a question: only go env -w takes it wrong.
Environment sandboxed(const Host &host, const QString &folder, const QByteArray &goenv)
{
    Environment environment = host.environment;
    const auto below = [&](const char *name) { return pathBytes(folder) + '/' + name; };
    environment.set("GOENV", goenv);
    environment.remove("GOCACHEPROG");
    environment.set("GOTOOLCHAIN", "local");
    environment.set("GOCACHE", below("cache"));
    environment.set("GOMODCACHE", below("modules"));
    environment.set("GOTMPDIR", below("tmp"));
    // Telemetry goes by the folder for configuration alone.
    environment.set("XDG_CONFIG_HOME", below("config"));
    environment.set("AppData", below("config"));
    if (host.os == Os::MacOS)
        environment.set("HOME", below("home"));
    environment.remove("PWD");
    // -n and -json there would change the answer's form.
    environment.set("GOFLAGS", " ");
    return environment;
}

/// The first line of what a program said, fit for a sentence.
QString firstLine(const QByteArray &output)
{
    constexpr qsizetype longest = 200;
    QString line =
        masked(QString::fromUtf8(output.trimmed().split('\n').constFirst())).left(longest).trimmed();
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return line;
}

QHash<QByteArray, QByteArray> valuesOf(const QJsonObject &object)
{
    QHash<QByteArray, QByteArray> values;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        values.insert(entry.key().toUtf8(), entry.value().toString().toUtf8());
    return values;
}

} // namespace

GoCommand::GoCommand(Host host, GoInstallation installation)
    : m_host(std::move(host))
    , m_installation(std::move(installation))
{
}

Result<QByteArray> GoCommand::goenvWithoutCacheProgram(const QString &folder) const
{
    const QString path = GoEnvFile::path(m_host);
    if (path.isEmpty())
        return QByteArray("off");
    QFile original(path);
    if (!openRegular(original))
        return pathBytes(path);
    const QByteArray bytes = original.readAll();
    GoEnvFile file = GoEnvFile::parse(bytes);
    file.unset("GOCACHEPROG");
    const QByteArray wanted = file.toBytes();
    if (wanted == bytes)
        return pathBytes(path);
    QFile copy(folder + "/env"_L1);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(wanted) != wanted.size() || !copy.flush())
        return fail(ErrorCode::Io, tr("a temporary file cannot be written: make room, or set TMPDIR"),
                    copy.errorString());
    return pathBytes(copy.fileName());
}

Result<void> GoCommand::furnish(const QTemporaryDir &sandbox)
{
    const QString folder = sandbox.path();
    bool prepared = sandbox.isValid();
    for (const QString &name : {u"cache"_s, u"tmp"_s, u"config/go/telemetry"_s, u"home"_s, u"empty"_s})
        prepared = prepared && QDir(folder).mkpath(name);
    if (!prepared)
        return fail(ErrorCode::Io,
                    tr("a folder for temporary files cannot be created: make room, or set TMPDIR"),
                    sandbox.errorString());
    QFile mode(folder + "/config/go/telemetry/mode"_L1);
    if (!mode.open(QIODevice::WriteOnly) || mode.write("off") != 3 || !mode.flush())
        return fail(ErrorCode::Io, tr("a temporary file cannot be written: make room, or set TMPDIR"),
                    mode.errorString());
    return {};
}

Result<QHash<QByteArray, QByteArray>> GoCommand::env(const QByteArrayList &names) const
{
    const QTemporaryDir sandbox;
    const QString folder = sandbox.path();
    const Result<QByteArray> goenv =
        furnish(sandbox).and_then([&] { return goenvWithoutCacheProgram(folder); });
    if (!goenv)
        return fail(goenv.error());
    ProcessRequest request;
    request.program = m_installation.executable();
    request.arguments = QByteArrayList{"env", "-json"} + names;
    request.environment = sandboxed(m_host, folder, *goenv);
    request.workingDirectory = folder + "/empty"_L1;
    request.timeLimit = std::chrono::milliseconds(timeoutMs);
    const Result<ProcessOutput> output = ProcessRunner::run(request);
    if (!output)
        return fail(output.error());
    if (output->exitCode != 0) {
        const QByteArray words =
            output->standardError.trimmed().isEmpty() ? output->standardOutput : output->standardError;
        return fail(
            ErrorCode::Io,
            words.trimmed().isEmpty()
                ? tr("%1 ended with the exit code %2 and told no settings: check that it is Go")
                      .arg(request.program)
                      .arg(output->exitCode)
                : tr("Go refuses to tell its settings (“%1”): repair what it says").arg(firstLine(words)),
            masked(QString::fromUtf8(words).trimmed()));
    }
    const QJsonDocument document = QJsonDocument::fromJson(output->standardOutput);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt,
                    tr("the go command in PATH gave no answer that we understand (“%1”): check that it is Go")
                        .arg(firstLine(output->standardOutput)),
                    masked(QString::fromUtf8(output->standardOutput.left(400))));
    return valuesOf(document.object());
}

} // namespace goconf
