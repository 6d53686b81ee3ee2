// SPDX-License-Identifier: MIT
// What `goconf sdk list` promises: the keys of its JSON, and a table that fits a terminal.
#include "FakeSdk.h"
#include "GoconfRun.h"

#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentHasEveryKey();
    void tableFitsATerminal();
    void aProblemNamesAllWhomItConcerns();
    void anEmptyMachineSaysSo();
    void noHomeIsAnError();
    void projectsAreAskedWhatTheyNeed();

private:
    /// Two versions, the older one first in PATH of bash and of the process, and a broken one.
    Host furnish(const TempHome &home) const;
};

Host SdkListTest::furnish(const TempHome &home) const
{
    FakeSdk{"go1.27.3"}.write(home, u"sdk/go1.27.3"_s);
    const QString old = FakeSdk{"go1.25.9"}.write(home, u".goenv/versions/1.25.9"_s);
    const QString broken =
        FakeSdk{"go1.26.8"}.write(home, u"go/pkg/mod/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64"_s);
    home.write(u"go/pkg/mod/cache/download/golang.org/toolchain/@v/v0.0.1-go1.26.8.linux-amd64.ziphash"_s,
               "h1:x");
    if (!QFile::remove(broken + u"/bin/gofmt"_s))
        qFatal("cannot remove a file");
    home.write(u".bash_profile"_s,
               "export GOROOT=$HOME/sdk/go1.27.3\nexport PATH=$HOME/.goenv/versions/1.25.9/bin:$PATH\n");
    Host host = home.host();
    host.environment.set("SHELL", QFile::encodeName(host.findExecutable(u"bash"_s)));
    host.environment.set("PATH", QFile::encodeName(old + u"/bin:"_s) + host.environment.value("PATH"));
    return host;
}

void SdkListTest::documentHasEveryKey()
{
    const TempHome home;
    const GoconfRun run = runGoconf(furnish(home), {"sdk", "list", "--json"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QJsonObject old;
    int inHome = 0;
    for (const QJsonValue &value : run.json().value(u"sdks"_s).toArray()) {
        const QJsonObject sdk = value.toObject();
        for (const char *key : {"version", "path", "kind", "manager", "os", "arch", "support"})
            QVERIFY2(sdk.value(QLatin1StringView(key)).isString(), key);
        QVERIFY(sdk.value(u"needed_by"_s).isNull());
        for (const char *key : {"active", "healthy", "runs_here"})
            QVERIFY2(sdk.value(QLatin1StringView(key)).isBool(), key);
        for (const char *key : {"active_in", "ways", "missing", "problems"})
            QVERIFY2(sdk.value(QLatin1StringView(key)).isArray(), key);
        QVERIFY(QStringList({u"managed"_s, u"system"_s, u"module-cache"_s, u"dl"_s, u"distribution"_s})
                    .contains(sdk.value(u"kind"_s).toString()));
        if (!sdk.value(u"path"_s).toString().startsWith(home.home()))
            continue;
        ++inHome;
        const QString version = sdk.value(u"version"_s).toString();
        QCOMPARE(sdk.value(u"active"_s).toBool(), version == "go1.25.9"_L1);
        QCOMPARE(sdk.value(u"healthy"_s).toBool(), version != "go1.26.8"_L1);
        if (version == "go1.25.9"_L1)
            old = sdk;
        if (version == "go1.26.8"_L1)
            QCOMPARE(sdk.value(u"missing"_s).toArray(), QJsonArray{u"bin/gofmt"_s});
    }
    QCOMPARE(inHome, 3);
    QCOMPARE(old.value(u"manager"_s).toString(), u"goenv"_s);
    QCOMPARE(old.value(u"support"_s).toString(), u"ended"_s);
    const QJsonArray views = run.json().value(u"views"_s).toArray();
    QCOMPARE(views.at(0).toObject().value(u"name"_s).toString(), u"process"_s);
    const QJsonObject bash = views.at(1).toObject();
    QCOMPARE(bash.value(u"name"_s).toString(), u"bash"_s);
    QCOMPARE(bash.value(u"login_shell"_s).toBool(), true);
    QCOMPARE(bash.value(u"certainty"_s).toString(), u"exact"_s);
    const QJsonObject first = bash.value(u"found"_s).toArray().at(0).toObject();
    QCOMPARE(first.value(u"path"_s), old.value(u"path"_s));
    QCOMPARE(first.value(u"location"_s).toString(), home.home() + u"/.bash_profile:2"_s);
    QCOMPARE(bash.value(u"goroot"_s).toObject().value(u"location"_s).toString(),
             home.home() + u"/.bash_profile:1"_s);
    QCOMPARE(bash.value(u"problems"_s).toArray().size(), 1);
}

void SdkListTest::tableFitsATerminal()
{
    const TempHome home;
    const GoconfRun run = runGoconf(furnish(home), {"sdk", "list"});
    QCOMPARE(run.exitCode, 0);
    const QString text = QString::fromUtf8(run.out);
    qInfo("\n%s", qPrintable(text));
    const QStringList lines = text.split(u'\n');
    QVERIFY(text.contains(u"* go1.25.9"_s));
    QVERIFY(text.contains(u"~/.bash_profile:2"_s));
    QVERIFY(text.contains(u"bin/gofmt"_s));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80 || !line.trimmed().contains(u' '), qPrintable(line));
}

void SdkListTest::aProblemNamesAllWhomItConcerns()
{
    const TempHome home;
    FakeSdk{"go1.27.3 (Red Hat 1.27.3-1.el9)"}.write(home, u"a"_s);
    home.write(u".profile"_s, "export GOROOT=/gone\nexport PATH=$HOME/a/bin:$PATH\n");
    home.write(u".bashrc"_s, "alias go=echo\n");
    Host host = home.host();
    host.environment.set("SHELL", QFile::encodeName(host.findExecutable(u"bash"_s)));
    const QByteArray text = runGoconf(host, {"sdk", "list"}).out.simplified();
    QCOMPARE(text.count("GOROOT is /gone"), 1);
    QVERIFY2(text.contains("(also for a new bash without login, a new sh, desktop programs)"), text);
    QVERIFY2(text.contains("~/.bashrc:1 makes go an alias or a function"), text);
    QVERIFY2(!text.contains("(Red"), text);
}

void SdkListTest::anEmptyMachineSaysSo()
{
    const TempHome home;
    Host host = home.host();
    host.environment.set("PATH", "/nowhere");
    const GoconfRun run = runGoconf(host, {"sdk", "list", "--json"});
    QCOMPARE(run.exitCode, 0);
    for (const QJsonValue &value : run.json().value(u"sdks"_s).toArray())
        QVERIFY(!value.toObject().value(u"path"_s).toString().startsWith(home.home()));
}

void SdkListTest::noHomeIsAnError()
{
    const TempHome home;
    Host host = home.host();
    host.environment.remove("HOME");
    const GoconfRun run = runGoconf(host, {"sdk", "list", "--json"});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"not-found"_s);
}

void SdkListTest::projectsAreAskedWhatTheyNeed()
{
    const TempHome home;
    const QString file = home.write(u"src/p/go.mod"_s, "module p\ngo 1.27.3\n");
    Host host = furnish(home);
    const QByteArray folder = QFile::encodeName(home.path(u"src"_s));
    const auto needs = [&](const GoconfRun &run) {
        for (const QJsonValue &sdk : run.json().value(u"sdks"_s).toArray()) {
            if (sdk[u"path"_s].toString().startsWith(home.home()) && sdk[u"kind"_s] == u"module-cache"_s)
                return sdk[u"needed_by"_s];
        }
        return QJsonValue();
    };
    QCOMPARE(needs(runGoconf(host, {"sdk", "list", "--json", "--projects", folder})),
             QJsonValue(QJsonArray()));
    QVERIFY(runGoconf(host, {"sdk", "list", "--projects", folder}).out.contains("one of the projects asks"));
    home.write(u"src/p/go.mod"_s, "module p\ngo 1.26.8\n");
    QCOMPARE(needs(runGoconf(host, {"sdk", "list", "--json", "--projects", folder, folder})),
             QJsonValue(QJsonArray{file}));
    const GoconfRun gone = runGoconf(host, {"sdk", "list", "--json", "--projects", folder + "/gone"});
    QCOMPARE(gone.exitCode, 1);
    QCOMPARE(gone.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"not-found"_s);
}

QTEST_GUILESS_MAIN(SdkListTest)
#include "SdkList.moc"
