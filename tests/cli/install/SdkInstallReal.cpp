// SPDX-License-Identifier: MIT
// A real Go, through the module proxy that this machine is set up for, proven by its checksum database: and
// then it builds a program without any network.
#include "InstallHome.h"

#include "support/RealGo.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether a test that cannot reach the network fails: GOCONF_TEST_NETWORK=required, as CI has it.
bool isNetworkRequired()
{
    return qgetenv("GOCONF_TEST_NETWORK") == "required";
}

/// What of this machine's environment says how the network is reached.
void nameNetwork(Environment &environment)
{
    for (const char *name : {"HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy",
                             "SSL_CERT_FILE", "SSL_CERT_DIR", "NETRC"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.set(name, qgetenv(name));
    }
}

} // namespace

class SdkInstallReal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealGoIsInstalledAndBuilds();

private:
    QByteArray goEnv(const RealGo &go, const QByteArray &name) const;
    bool isReachedBy(const RealGo &go) const;
    void build(const InstallHome &home, const QString &goroot) const;
};

/// As the machine has it, in none of the throw-away homes.
QByteArray SdkInstallReal::goEnv(const RealGo &go, const QByteArray &name) const
{
    Environment environment = Environment::current();
    environment.set("GOTOOLCHAIN", "local");
    return go.run({"env", name}, environment, u"/"_s).standardOutput.trimmed();
}

/// Whether go itself has an answer where toolchains are: else nobody can be asked to get one from there.
bool SdkInstallReal::isReachedBy(const RealGo &go) const
{
    Environment environment = Environment::current();
    environment.set("GOTOOLCHAIN", "local");
    environment.set("GO111MODULE", "on");
    environment.set("GOWORK", "off");
    return go.run({"list", "-m", "-versions", "golang.org/toolchain"}, environment, u"/"_s).exitCode == 0;
}

void SdkInstallReal::aRealGoIsInstalledAndBuilds()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const RealGo go(executables.constFirst());
    const ToolchainServer unused;
    InstallHome home(unused);
    nameNetwork(home.host.environment);
    for (const char *name : {"GOPROXY", "GOSUMDB", "GONOSUMDB", "GONOPROXY"})
        home.host.environment.set(name, goEnv(go, name));
    const QByteArray version = goEnv(go, "GOVERSION").split(' ').constFirst();
    const GoconfRun run = home.install({version});
    const QString code = codeOf(run);
    if (code != "done"_L1 && !isNetworkRequired() && !isReachedBy(go)) {
        qWarning("NOT TESTED, for want of a network (GOCONF_TEST_NETWORK=required makes it a failure):\n%s",
                 run.out.constData());
        return;
    }
    QVERIFY2(code == "done"_L1, run.out);
    QCOMPARE(proofsOf(run), u"ok none ok"_s);
    QCOMPARE(run.json().value("version"_L1).toString(), QString::fromLatin1(version));
    build(home, run.json().value("path"_L1).toString());
}

/// Nothing but the new Go is there to do it.
void SdkInstallReal::build(const InstallHome &home, const QString &goroot) const
{
    home.home.write(u"hello/go.mod"_s, "module hello\n");
    home.home.write(u"hello/main.go"_s,
                    "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello, offline\") }\n");
    Environment environment(Os::Linux);
    environment.set("HOME", QFile::encodeName(home.home.home()));
    environment.set("PATH", QFile::encodeName(goroot) + "/bin:/usr/bin:/bin");
    environment.set("GOTOOLCHAIN", "local");
    environment.set("GOPROXY", "off");
    environment.set("GOTELEMETRY", "off");
    environment.set("CGO_ENABLED", "0");
    ProcessRequest request;
    request.program = goroot + u"/bin/go"_s;
    request.arguments = {"build", "-o", "hello", "."};
    request.environment = environment;
    request.workingDirectory = home.home.home() + u"/hello"_s;
    request.timeLimit = std::chrono::minutes(10);
    const Result<ProcessOutput> built = ProcessRunner::run(request);
    QVERIFY2(built, built ? "" : qPrintable(built.error().what));
    QVERIFY2(built->exitCode == 0, built->standardError);
    request.program = request.workingDirectory + u"/hello"_s;
    request.arguments = {};
    const Result<ProcessOutput> said = ProcessRunner::run(request);
    QVERIFY(said);
    QCOMPARE(said->standardOutput, QByteArray("hello, offline\n"));
}

QTEST_GUILESS_MAIN(SdkInstallReal)
#include "SdkInstallReal.moc"
