// SPDX-License-Identifier: MIT
#include "SetupHomeLab.h"

#include "base/Sha256.h"
#include "modules/DirHash.h"
#include "platform/ProcessRunner.h"
#include "support/ZipWriter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *modulePath = "rsc.io/quote";
constexpr const char *moduleVersion = "v1.0.0";

QByteArray fakeGo()
{
    QFile file(QStringLiteral(FAKE_GO));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the stand-in for go is missing");
    return file.readAll();
}

} // namespace

SetupHomeLab::SetupHomeLab(const QString &below)
    : folder(home.home() + below)
    , host(home.host())
    , toolchain(FakeToolchain::make("go1.27.77"))
{
    toolchain.set("bin/go", fakeGo());
    server.add(toolchain);
    serveModule();
    home.write(below + u"/.config/go/env"_s,
               "GOPROXY=" + server.goProxy() + "\nGOSUMDB=" + server.goSumDb() + '\n');
    home.write(below + u"/.profile"_s, "# mine\n");
    home.write(below + u"/.bashrc"_s, "# mine, too\n");
    host.environment.set("HOME", QFile::encodeName(folder));
    host.environment.set("PATH", "/usr/local/bin:/usr/bin:/bin");
    home.path(below + u"/.local/state/goconfigurator/sumdb/x"_s); // its folders
    m_before = files();
}

/// A module of that name whose bytes this server's own checksum database vouches for.
void SetupHomeLab::serveModule()
{
    const QByteArray prefix = QByteArray(modulePath) + '@' + moduleVersion + '/';
    const QByteArray goMod = "module rsc.io/quote\n";
    const QByteArray source =
        "package quote\n\nfunc Hello() string { return \"Hello through the proxy.\" }\n";
    ZipWriter zip;
    zip.add(prefix + "go.mod", goMod);
    zip.add(prefix + "quote.go", source);
    const FileDigest modDigest{"go.mod", Sha256::of(goMod)};
    const QByteArray h1 = *DirHash::h1({modDigest, {"quote.go", Sha256::of(source)}}, prefix);
    const QByteArray goModH1 = *DirHash::h1({modDigest}, {});
    server.withDatabase(
        [&](FakeSumDatabase &database) { database.add(modulePath, moduleVersion, h1, goModH1); });
    const QByteArray base = QByteArray("/mod/") + modulePath + "/@v/";
    server.server().serve(base + "list", QByteArray(moduleVersion) + '\n');
    server.server().serve(base + moduleVersion + ".zip", zip.finish());
    server.server().serve(base + moduleVersion + ".mod", goMod);
    server.server().serve(base + moduleVersion + ".info",
                          R"({"Version":"v1.0.0","Time":"2018-02-14T00:54:53Z"})");
}

void SetupHomeLab::prepare(QProcess &process, const QByteArrayList &arguments) const
{
    prepareGoconf(process, host, QByteArrayList{"setup"} + arguments);
}

GoconfRun SetupHomeLab::setup(const QByteArrayList &arguments) const
{
    return runGoconf(host, QByteArrayList{"setup"} + arguments);
}

void SetupHomeLab::setShell(const QString &name)
{
    const QString program = host.findExecutable(name);
    if (program.isEmpty())
        qFatal("%s is missing: install it", qPrintable(name));
    host.environment.set("SHELL", QFile::encodeName(program));
}

QStringList SetupHomeLab::files() const
{
    QStringList found;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next().sliced(folder.size() + 1);
        // What is kept of the checksum database's log is no setting, and the caches are none either.
        if (!path.startsWith(".cache"_L1) && !path.startsWith(".local/state/goconfigurator/sumdb"_L1))
            found.append(path);
    }
    found.sort();
    return found;
}

QStringList SetupHomeLab::added() const
{
    QStringList found = files();
    found.removeIf([this](const QString &path) { return m_before.contains(path); });
    return found;
}

QByteArray SetupHomeLab::inNewShell(const QByteArray &command) const
{
    ProcessRequest request;
    request.program = QFile::decodeName(host.environment.value("SHELL"));
    request.arguments = {"-l", "-i", "-c", command};
    request.environment = Environment(Os::Linux);
    request.environment.set("HOME", QFile::encodeName(folder));
    request.environment.set("PATH", "/usr/local/bin:/usr/bin:/bin");
    request.environment.set("TERM", "dumb");
    request.workingDirectory = folder;
    request.timeLimit = std::chrono::minutes(10);
    const Result<ProcessOutput> output = ProcessRunner::run(request);
    if (!output)
        qFatal("%s", qPrintable(output.error().what));
    return output->standardOutput;
}

void SetupHomeLab::stallHalfway(const QByteArray &path)
{
    server.tamper([path](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path == path) {
            answer.bodyBytes = answer.body.size() / 2;
            answer.ending = ServedAnswer::Ending::Silence;
        }
    });
}

QString proofOf(const GoconfRun &run)
{
    QStringList steps;
    const QJsonArray proof = run.json().value("proof"_L1).toArray();
    for (const QJsonValue step : proof)
        steps.append(step["step"_L1].toString() + u' ' + step["outcome"_L1].toString());
    return steps.join(u", "_s);
}

} // namespace goconf::test
