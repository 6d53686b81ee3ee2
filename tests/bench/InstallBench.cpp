// SPDX-License-Identifier: MIT
#include "InstallBench.h"

#include "Figures.h"
#include "WallTime.h"
#include "platform/ProcessRunner.h"
#include "support/TempHome.h"
#include "support/toolchain/ToolchainServer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace goconf::bench {

using namespace Qt::StringLiterals;

namespace {

/// Each run moves some 300 MB.
constexpr int mostRuns = 9;

struct RealToolchain
{
    ToolchainVersion version;
    QByteArray zip;
    QByteArray h1;
};

Result<ProcessOutput> runGo(const QByteArray &go, const QByteArrayList &arguments,
                            const Environment &environment)
{
    ProcessRequest request;
    request.program = QFile::decodeName(go);
    request.arguments = arguments;
    request.environment = environment;
    request.timeLimit = std::chrono::minutes(10);
    return ProcessRunner::run(request);
}

/// A release that the go itself is not, or it would not fetch it: the one before.
std::optional<ToolchainVersion> otherVersion(const QByteArray &go, const Host &host)
{
    Environment environment = host.environment;
    environment.set("GOTOOLCHAIN", "local");
    const Result<ProcessOutput> output = runGo(go, {"env", "GOVERSION"}, environment);
    const auto own = output ? GoVersion::parse(output->standardOutput.trimmed()) : std::nullopt;
    if (!own)
        return std::nullopt;
    const ToolchainVersion same{*own, host.os.goName(), host.architecture};
    const int patch = same.name().split('.').value(2).toInt();
    const GoVersion before = patch > 0 ? GoVersion(own->major(), own->minor(), patch - 1)
                                       : GoVersion(own->major(), own->minor() - 1, 0);
    return ToolchainVersion{before, same.goos, same.goarch};
}

/// By the machine's own settings, into a cache of its own.
std::optional<RealToolchain> fetchToolchain(const QByteArray &go, const Host &host)
{
    const auto version = otherVersion(go, host);
    if (!version)
        return std::nullopt;
    const test::TempHome scratch;
    Environment environment = host.environment;
    environment.set("GOTOOLCHAIN", "local");
    environment.set("GOFLAGS", "-modcacherw");
    environment.set("GOMODCACHE", QFile::encodeName(scratch.home()) + "/mod");
    const Result<ProcessOutput> output = runGo(
        go, {"mod", "download", "-json", ToolchainVersion::modulePath() + '@' + version->moduleVersion()},
        environment);
    if (!output || output->exitCode != 0)
        return std::nullopt;
    const QJsonObject answer = QJsonDocument::fromJson(output->standardOutput).object();
    QFile zip(answer.value("Zip"_L1).toString());
    if (!zip.open(QFile::ReadOnly))
        return std::nullopt;
    return RealToolchain{*version, zip.readAll(), answer.value("Sum"_L1).toString().toLatin1()};
}

} // namespace

void benchSdkInstall()
{
    const Host host = Host::current();
    const QByteArray go = goProgram(host);
    const auto toolchain = fetchToolchain(go, host);
    if (!toolchain) {
        std::printf("goconf sdk install / go's own download: NOT MEASURED, no toolchain could be fetched\n");
        return;
    }
    test::ToolchainServer server;
    server.addZip(toolchain->version, toolchain->zip, toolchain->h1);
    const auto once = [&](const QByteArrayList &command) {
        const test::TempHome home;
        Environment environment = home.host().environment;
        server.nameIn(environment);
        environment.set("GOFLAGS", "-modcacherw");
        environment.set("GOTELEMETRY", "off");
        if (command.constFirst() == go)
            environment.set("GOTOOLCHAIN", toolchain->version.name());
        return wallTime(command, environment);
    };
    Times ourTimes;
    Times theirTimes;
    for (int i = -1; i < std::min(runs(), mostRuns); ++i) {
        const double our = once({GOCONF_PROGRAM, "sdk", "install", toolchain->version.name()});
        const double their = once({go, "version"});
        if (i >= 0) {
            ourTimes.append(our);
            theirTimes.append(their);
        }
    }
    printRatio(u"goconf sdk install / go's own download"_s, ourTimes, theirTimes, u"ms"_s, 1.1);
}

} // namespace goconf::bench
