// SPDX-License-Identifier: MIT
#include "stores/GoEnvironmentReader.h"
#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// What a toolchain that is none prints: the proof that go handed its work over, and with which GOROOT.
constexpr char witness[] =
    "#!/bin/sh\necho \"{\\\"GOVERSION\\\":\\\"$NAME\\\",\\\"GOROOT\\\":\\\"$GOROOT\\\"}\"\n";

struct Row
{
    const char *name;
    /// Below the home: the folder to ask in, and what GOTOOLCHAIN says.
    const char *folder;
    const char *setting;
    const char *more = "";
};

constexpr Row rows[] = {
    {"the installed one", "plain", "auto"},
    {"a toolchain line", "toolchain", "auto"},
    {"a go line", "language", "auto"},
    {"a language means its first release", "line", "auto"},
    {"a go line of a workspace", "work/a", "auto"},
    {"GOWORK=off looks at the module", "work/a", "auto", "GOWORK=off"},
    {"CRLF", "crlf", "auto"},
    {"local stays", "toolchain", "local"},
    {"local+auto follows", "toolchain", "local+auto"},
    {"toolchain default", "default", "auto"},
    {"nothing set", "toolchain", ""},
    {"by name", "plain", "go1.98.1"},
    {"an older file does not lower the name", "language", "go1.98.2+auto"},
    {"only in PATH", "plain", "go1.98.3+path"},
    {"in PATH first", "plain", "go1.98.3"},
    {"path looks into PATH only", "toolchain", "path"},
    {"a module is not looked at in GOPATH mode", "toolchain", "auto", "GO111MODULE=off"},
    {"a module under auto", "toolchain", "auto", "GO111MODULE=auto"},
    {"no such toolchain", "missing", "auto"},
    {"a language has no release of its name", "plain", "go1.21"},
    {"junk in the toolchain line", "junk", "auto"},
    {"junk in the go line", "oddline", "auto"},
    {"no go.mod but a folder", "folder", "auto"},
    {"not the name of a version", "plain", "go1.98.1 "},
    {"no toolchain at all", "plain", "junk"},
    {"a suffix", "plain", "go1.98.1-x"},
};

} // namespace

/// The promise: which Go answers `go env`, and that it stops where no Go does, is what the real go decides;
/// and nothing is fetched to find out.
class GoSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weFollowTheGoThatAnswers_data();
    void weFollowTheGoThatAnswers();
    void aToolchainOfTheModuleCacheHasItsOwnDefaults();
    void aLauncherLeadsToItsSdk();
    void aFolderThatIsGoneStopsGo();
    void aGoBeforeTheOldestIsAnsweredForByItsRules_data();
    void aGoBeforeTheOldestIsAnsweredForByItsRules();
    void anOldGoThatIsChosenIsOld();

private:
    Host makeHost(const TempHome &home, const QString &executable) const;
    static void makeToolchain(const TempHome &home, const QString &folder, const QByteArray &name);
};

void GoSelection::makeToolchain(const TempHome &home, const QString &folder, const QByteArray &name)
{
    home.write(folder + "/bin/go"_L1, QByteArray(witness).replace("$NAME", name), 0755);
    home.write(folder + "/VERSION"_L1, name + '\n');
    home.write(folder + "/go.env"_L1, "GOPROXY=https://" + name + ".example\nGOTOOLCHAIN=auto\n");
    home.write(folder + "/pkg/tool/file"_L1, "");
}

Host GoSelection::makeHost(const TempHome &home, const QString &executable) const
{
    home.write(u"toolchain/go.mod"_s, "module m\n\ngo 1.20\n\ntoolchain go1.98.1 // why\n");
    home.write(u"language/go.mod"_s, "module m\n\ngo 1.98.1\n");
    home.write(u"line/go.mod"_s, "module m\n\ngo 1.97\n");
    home.write(u"work/go.work"_s, "go 1.98.1\n\nuse ./a\n");
    home.write(u"work/a/go.mod"_s, "module m\n\ngo 1.20\n");
    home.write(u"crlf/go.mod"_s, "module m\r\n\r\ngo 1.98.1\r\n");
    home.write(u"default/go.mod"_s, "module m\ngo 1.98.1\ntoolchain default\n");
    home.write(u"missing/go.mod"_s, "module m\ngo 1.99.9\n");
    home.write(u"junk/go.mod"_s, "module m\ngo 1.20\ntoolchain foo\n");
    home.write(u"oddline/go.mod"_s, "module m\n\tgo\t1.x\n");
    home.write(u"folder/go.mod/file"_s, "");
    home.write(u"plain/file"_s, "");
    home.write(u".config/go/telemetry/mode"_s, "off");
    Host host = home.host();
    QDir(home.home()).mkpath(u"links"_s);
    for (const QString &name : {u"go1.97.0"_s, u"go1.98.1"_s, u"go1.98.2"_s, u"go1.98.3"_s}) {
        makeToolchain(home, u"inpath/"_s + name, name.toLatin1());
        QFile::link(home.path(u"inpath/"_s + name + u"/bin/go"_s), home.path(u"links/"_s + name));
    }
    QDir(home.home()).mkpath(u"tmp"_s);
    host.environment.set("PATH", QFile::encodeName(QFileInfo(executable).path()) + ':' +
                                     QFile::encodeName(home.path(u"links"_s)));
    host.environment.set("GOMODCACHE", QFile::encodeName(home.path(u"mod"_s)));
    host.environment.set("GOPROXY", "off");
    host.environment.set("TMPDIR", QFile::encodeName(home.path(u"tmp"_s)));
    return host;
}

void GoSelection::weFollowTheGoThatAnswers_data()
{
    QTest::addColumn<QString>("executable");
    QTest::addColumn<int>("index");
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    for (const QString &executable : executables) {
        for (int i = 0; i < int(std::size(rows)); ++i)
            QTest::addRow("%s: %s", rows[i].name, qPrintable(executable)) << executable << i;
    }
}

void GoSelection::weFollowTheGoThatAnswers()
{
    QFETCH(QString, executable);
    QFETCH(int, index);
    const TempHome home;
    Host host = makeHost(home, executable);
    const Row &row = rows[index];
    host.workingDirectory = home.path(QString::fromLatin1(row.folder));
    host.environment.set("GOTOOLCHAIN", row.setting);
    if (const QByteArray more = row.more; !more.isEmpty())
        host.environment.set(more.split('=').first(), more.split('=').last());
    const QByteArray before = home.fingerprint();
    Problems problems;
    const GoEnvironment mine = readGoEnvironment(host, problems);
    QCOMPARE(home.fingerprint(), before);
    const bool stopped = std::any_of(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity == Severity::Error;
    });

    const ProcessOutput output =
        RealGo(executable)
            .run({"env", "-json", "GOVERSION", "GOROOT"}, host.environment, host.workingDirectory);
    const QHash<QByteArray, QByteArray> answers = RealGo::parse(output.standardOutput);
    QVERIFY2(stopped == (output.exitCode != 0), output.standardError);
    if (stopped)
        return;
    QCOMPARE(mine.value("GOVERSION"), answers.value("GOVERSION"));
    // A toolchain of PATH is started without GOROOT and finds its own.
    if (!answers.value("GOROOT").isEmpty())
        QCOMPARE(mine.value("GOROOT"), answers.value("GOROOT"));
}

void GoSelection::aToolchainOfTheModuleCacheHasItsOwnDefaults()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const TempHome home;
    Host host = makeHost(home, executables.first());
    const QString module = u"v0.0.1-go1.98.5."_s + QString::fromLatin1(host.os.goName()) + u'-' +
                           QString::fromLatin1(GoInstallation::of(host, executables.first()).architecture());
    makeToolchain(home, u"mod/golang.org/toolchain@"_s + module, "go1.98.5");
    host.workingDirectory = home.path(u"plain"_s);
    host.environment.set("GOTOOLCHAIN", "go1.98.5");
    Problems problems;
    // Not extracted whole, as far as go knows.
    QVERIFY(readGoEnvironment(host, problems).version() != GoVersion(1, 98, 5));
    home.write(u"mod/cache/download/golang.org/toolchain/@v/"_s + module + u".ziphash"_s, "h1:x=");
    host.environment.remove("GOPROXY");
    problems.clear();
    const GoEnvironment mine = readGoEnvironment(host, problems);
    QCOMPARE(mine.value("GOPROXY"), QByteArray("https://go1.98.5.example"));
    QCOMPARE(mine.version(), GoVersion(1, 98, 5));
    QCOMPARE(mine.value("GOROOT"), QFile::encodeName(home.path(u"mod/golang.org/toolchain@"_s + module)));
    QCOMPARE(std::count_if(problems.cbegin(), problems.cend(),
                           [](const Problem &problem) { return problem.message.contains(u"go1.98.5"); }),
             1);
}

void GoSelection::aLauncherLeadsToItsSdk()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const TempHome home;
    Host host = makeHost(home, executables.first());
    home.write(u"links/go1.98.4"_s, "#!/bin/sh\n", 0755);
    makeToolchain(home, u"sdk/go1.98.4"_s, "go1.98.4");
    host.workingDirectory = home.path(u"plain"_s);
    host.environment.set("GOTOOLCHAIN", "go1.98.4");
    Problems problems;
    const GoEnvironment mine = readGoEnvironment(host, problems);
    QCOMPARE(mine.value("GOVERSION"), QByteArray("go1.98.4"));
    QCOMPARE(mine.value("GOROOT"), QFile::encodeName(home.path(u"sdk/go1.98.4"_s)));
}

void GoSelection::aFolderThatIsGoneStopsGo()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const TempHome home;
    Host host = makeHost(home, executables.first());
    host.workingDirectory.clear();
    Problems problems;
    readGoEnvironment(host, problems);
    QVERIFY(std::any_of(problems.cbegin(), problems.cend(),
                        [](const Problem &problem) { return problem.severity == Severity::Error; }));
}

void GoSelection::aGoBeforeTheOldestIsAnsweredForByItsRules_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("old");
    for (const char *version : {"go1.4", "go1.14.15", "go1.19.8", "go1.20.14"})
        QTest::newRow(version) << QByteArray(version) << true;
    for (const char *version : {"go1.21rc1", "go1.21.0", "go1.27.3", "devel go1.28-abcdef"})
        QTest::newRow(version) << QByteArray(version) << false;
}

void GoSelection::aGoBeforeTheOldestIsAnsweredForByItsRules()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, old);
    const TempHome home;
    home.write(u"go/bin/go"_s, "#!/bin/sh\n", 0755);
    home.write(u"go/pkg/tool/linux_amd64/compile"_s, {}, 0755);
    home.write(u"go/VERSION"_s, version + '\n');
    home.write(u"plain/go.mod"_s, "module a\ngo 1.98.1\n");
    Host host = home.host();
    host.environment.set("PATH", QFile::encodeName(home.path(u"go/bin"_s)));
    host.environment.set("GOMODCACHE", "/x/mod");
    host.environment.set("GOTOOLCHAIN", "go1.98.1");
    host.workingDirectory = home.path(u"plain"_s);
    Problems problems;
    const GoEnvironment mine = readGoEnvironment(host, problems);
    QCOMPARE(mine.value("GOMODCACHE"), QByteArray("/x/mod"));
    QCOMPARE(mine.value("GOPROXY"), old ? QByteArray("https://proxy.golang.org,direct") : QByteArray());
    QCOMPARE(mine.value("GOSUMDB"), old ? QByteArray("sum.golang.org") : QByteArray());
    if (old)
        QCOMPARE(mine.version(), *GoVersion::parse(version));
    const auto mentions = [&](const QString &text) {
        return std::any_of(problems.cbegin(), problems.cend(),
                           [&](const Problem &problem) { return problem.message.contains(text); });
    };
    QCOMPARE(mentions(u"too old"_s), old);
    // It chooses no toolchain.
    QCOMPARE(mentions(u"go1.98.1"_s), !old);
}

void GoSelection::anOldGoThatIsChosenIsOld()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const TempHome home;
    Host host = makeHost(home, executables.first());
    home.write(u"links/go1.19.8"_s, "#!/bin/sh\n", 0755);
    makeToolchain(home, u"sdk/go1.19.8"_s, "go1.19.8");
    host.workingDirectory = home.path(u"plain"_s);
    host.environment.set("GOTOOLCHAIN", "go1.19.8");
    host.environment.remove("GOPROXY");
    Problems problems;
    const GoEnvironment mine = readGoEnvironment(host, problems);
    QCOMPARE(mine.value("GOVERSION"), QByteArray("go1.19.8"));
    QCOMPARE(mine.value("GOPROXY"), QByteArray("https://proxy.golang.org,direct"));
    QVERIFY(std::any_of(problems.cbegin(), problems.cend(),
                        [](const Problem &problem) { return problem.message.contains(u"too old"); }));
}

QTEST_GUILESS_MAIN(GoSelection)
#include "GoSelection.moc"
