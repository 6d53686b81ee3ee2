// SPDX-License-Identifier: MIT
// What goconf says where the go in PATH has a word in it.
#include "GoconfRun.h"
#include "support/RealGo.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Finds that go first in PATH.
Host hostWith(const TempHome &home, const QString &go)
{
    Host host = home.host();
    const QString folder = QFileInfo(go).absolutePath();
    host.environment.set("PATH", QFile::encodeName(folder) + ":" + host.environment.value("PATH"));
    return host;
}

} // namespace

class InstalledGoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing()); }
    void aGoThatRefusesHidesNothingElse();
    void theWholeListNeedsNoGo();
    void goInItsOwnFolderIsTold();
};

void InstalledGoTest::aGoThatRefusesHidesNothingElse()
{
    const TempHome home;
    Host host = hostWith(home, RealGo::executables().constFirst());
    host.environment.set("GOPATH", "rel");
    const GoconfRun text = runGoconf(host, {"env", "GOPATH", "GOGCCFLAGS"});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains("GOPATH = rel") && text.out.contains("Go refuses to tell"),
             text.out.constData());
    const GoconfRun json = runGoconf(host, {"env", "--json", "GOPATH", "GOGCCFLAGS"});
    QCOMPARE(json.exitCode, 0);
    const QJsonArray variables = json.json().value("variables"_L1).toArray();
    QCOMPARE(variables.size(), 2);
    const QJsonArray problems = variables.at(1).toObject().value("problems"_L1).toArray();
    QCOMPARE(problems.last().toObject().value("severity"_L1).toString(), u"error"_s);
}

/// Whatever a line of the go env file names.
void InstalledGoTest::theWholeListNeedsNoGo()
{
    const TempHome home;
    home.write(u".config/go/env"_s, "GOGCCFLAGS=x\n");
    Host host = hostWith(home, RealGo::executables().constFirst());
    host.environment.set("GOPATH", "rel");
    for (const QByteArrayList &all : {QByteArrayList{"env"}, QByteArrayList{"env", "--json"}}) {
        const GoconfRun run = runGoconf(host, all);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("GOPATH") && run.out.contains("GOPROXY") && !run.out.contains("GOGCCFLAGS"),
                 run.out.constData());
    }
}

void InstalledGoTest::goInItsOwnFolderIsTold()
{
    const TempHome home;
    const QString go = RealGo::executables().constFirst();
    const Host host = hostWith(home, go);
    const QByteArray root = runGoconf(host, {"env", "--json", "GOROOT"})
                                .json()
                                .value("variables"_L1)
                                .toArray()
                                .first()
                                .toObject()
                                .value("value"_L1)
                                .toString()
                                .toUtf8();
    const auto theySay = [&](const QByteArray &gopath) {
        Host there = host;
        there.environment.set("GOPATH", gopath);
        return RealGo(go).run({"version"}, there.environment, home.home()).standardError.contains("warning");
    };
    for (const QByteArray &gopath : {root, root + "/", root + "/pkg"}) {
        Host there = host;
        there.environment.set("GOPATH", gopath);
        const bool warns = runGoconf(there, {"env", "GOPATH"}).err.contains("where Go itself is installed");
        QCOMPARE(warns, theySay(gopath));
        const GoconfRun set = runGoconf(host, {"set", "--dry-run", "GOPATH=" + gopath});
        QCOMPARE(set.err.contains("where Go itself is installed"), warns);
    }
}

QTEST_GUILESS_MAIN(InstalledGoTest)
#include "InstalledGo.moc"
