// SPDX-License-Identifier: MIT
// What we decide for macOS. There is no macOS on the machines that test this: a Host with Os::MacOS and a
// fake root that holds /etc/paths, agents of launchd and zsh's files stand in for one. The shell is one that
// cannot be started, so that its files are read and not run.
#include "stores/Settings.h"
#include "stores/StoreList.h"
#include "stores/ViewpointSources.h"
#include "stores/macos/EtcPathsStore.h"
#include "stores/macos/PropertyList.h"
#include "support/EffectiveValue.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

Host macHost(const TempHome &home)
{
    Host host = home.host();
    host.os = Os::MacOS;
    host.loginShell = home.home() + u"/no/zsh"_s;
    return host;
}

QByteArray agent(const QByteArrayList &arguments, const QByteArray &more = "<key>RunAtLoad</key><true/>")
{
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD "
                      "PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                      "<plist version=\"1.0\"><dict><key>Label</key><string>x</string>" +
                      more + "\n<key>ProgramArguments</key><array>\n";
    for (const QByteArray &argument : arguments)
        text += "<string>" + argument + "</string>\n";
    return text + "</array></dict></plist>\n";
}

/// "store path:line" of the effective row, the path without the fake's own folders.
QString place(const ViewpointReading &reading, const QByteArray &name, const TempHome &home)
{
    for (const LadderRow &row : EnvStack(reading.layers).ladder(name)) {
        if (row.effective)
            return QString(row.store + u' ' + row.location.toString()).remove(home.home().chopped(5));
    }
    return {};
}

} // namespace

class MacOsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesOfEachView_data();
    void sourcesOfEachView();
    void readingsHoldTheirSources();
    void systemFoldersComeFirst_data();
    void systemFoldersComeFirst();
    void launchdReachesTheDesktopAndProfilesDoNot();
    void agentsThatGiveNothing_data();
    void agentsThatGiveNothing();
    void scriptsAreReadAndNotRun();
    void oddListsAreProblemsOrErrors();
    void whatBelongsToTheSystemIsOnlyRead();
    void ownProfilesAreWritten();
};

void MacOsTest::sourcesOfEachView_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("sources");
    QTest::newRow("process") << View::Process << u"/bin/zsh"_s << u"process"_s;
    QTest::newRow("terminal") << View::Terminal << u"/bin/zsh"_s << u"zsh etc-paths launchd process"_s;
    QTest::newRow("terminal, bash") << View::Terminal << u"/bin/bash"_s
                                    << u"bash etc-paths launchd process"_s;
    QTest::newRow("terminal, other") << View::Terminal << u"/opt/nu"_s << u"launchd process"_s;
    QTest::newRow("desktop") << View::Desktop << u"/bin/zsh"_s << u"launchd process"_s;
    QTest::newRow("desktop, bash") << View::Desktop << u"/bin/bash"_s << u"launchd process"_s;
}

void MacOsTest::sourcesOfEachView()
{
    QFETCH(View, view);
    QFETCH(QString, shell);
    QFETCH(QString, sources);
    const QStringList go{u"go-env-file"_s, u"goroot-go-env"_s, u"default"_s};
    QCOMPARE(viewpointSources(view, Os::MacOS, shellOfProgram(shell)), sources.split(u' ') + go);
}

void MacOsTest::readingsHoldTheirSources()
{
    const TempHome home;
    home.write(u"../root/etc/paths"_s, "/usr/local/bin\n");
    home.write(u".zshenv"_s, "export GOFLAGS=-v\n");
    home.write(u"Library/LaunchAgents/a.plist"_s, agent({"launchctl", "setenv", "GOPROXY", "off"}));
    const Host host = macHost(home);
    for (const View view : {View::Terminal, View::Desktop}) {
        const auto reading = readViewpoint(view, host);
        QVERIFY(reading);
        QStringList stores;
        for (const EnvLayer &layer : reading->layers)
            stores.append(layer.store);
        QCOMPARE(stores + QStringList({u"go-env-file"_s, u"goroot-go-env"_s, u"default"_s}),
                 viewpointSources(view, Os::MacOS, ShellKind::Zsh));
        const EnvStack stack(reading->layers);
        for (const char *name : {"PATH", "GOFLAGS", "GOPROXY", "HOME"})
            QCOMPARE(effectiveValue(stack, name), reading->environment.find(name));
    }
}

void MacOsTest::systemFoldersComeFirst_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("launchd's own") << QByteArray("/usr/bin:/bin:/usr/sbin:/sbin")
                                   << QByteArray(
                                          "/usr/local/bin:/usr/bin:/opt/go/bin:/opt/z:/bin:/usr/sbin:/sbin");
    QTest::newRow("own folders of .zshenv fall behind")
        << QByteArray("/Users/me/go/bin:/usr/bin")
        << QByteArray("/usr/local/bin:/usr/bin:/opt/go/bin:/opt/z:/Users/me/go/bin");
    QTest::newRow("nothing") << QByteArray() << QByteArray("/usr/local/bin:/usr/bin:/opt/go/bin:/opt/z");
    QTest::newRow("none twice") << QByteArray("/a:/a::/opt/z")
                                << QByteArray("/usr/local/bin:/usr/bin:/opt/go/bin:/opt/z:/a");
}

void MacOsTest::systemFoldersComeFirst()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TempHome home;
    home.write(u"../root/etc/paths"_s, "/usr/local/bin\n/usr/bin\n");
    home.write(u"../root/etc/paths.d/go"_s, "/opt/go/bin\n\n");
    home.write(u"../root/etc/paths.d/z"_s, "/opt/z\n/usr/bin"); // no line end, and one folder again
    const auto files = EtcPathsStore(macHost(home)).read();
    QVERIFY(files);
    QCOMPARE(EtcPathsStore::withFolders(*files, before), after);
    if (before.isEmpty())
        return;
    // The same where .zshenv sets PATH: path_helper runs after it.
    home.write(u".zshenv"_s, "export PATH=" + before + "\n");
    const auto terminal = readViewpoint(View::Terminal, macHost(home));
    QVERIFY(terminal);
    QCOMPARE(terminal->environment.value("PATH"), after);
    // What .zprofile sets stays as it is: it is read later.
    home.write(u".zprofile"_s, "export PATH=/mine:/usr/bin\n");
    QCOMPARE(readViewpoint(View::Terminal, macHost(home))->environment.value("PATH"),
             QByteArray("/mine:/usr/bin"));
    // No path_helper for the desktop.
    QCOMPARE(readViewpoint(View::Desktop, macHost(home))->environment.value("PATH"),
             QByteArray("/usr/bin:/bin:/usr/sbin:/sbin"));
}

void MacOsTest::launchdReachesTheDesktopAndProfilesDoNot()
{
    const TempHome home;
    home.write(u".profile"_s, "export GOFLAGS=-v\n");
    home.write(u".zshenv"_s, "export GOFLAGS=-v\n");
    home.write(u".config/environment.d/50.conf"_s, "GOFLAGS=-v\n");
    home.write(u"../root/etc/environment"_s, "GOFLAGS=-v\n");
    home.write(u"../root/Library/LaunchAgents/all.plist"_s,
               agent({"/bin/launchctl", "setenv", "GOPROXY", "off", "GOBIN", "/all"}));
    home.write(u"Library/LaunchAgents/own.plist"_s, agent({"/bin/launchctl", "setenv", "GOBIN", "/own"}));
    home.write(u"../root/private/var/db/com.apple.xpc.launchd/config/user.plist"_s,
               "<plist><dict><key>PathEnvironmentVariable</key>\n<string>/opt/bin:/usr/bin</string>"
               "</dict></plist>");
    const auto desktop = readViewpoint(View::Desktop, macHost(home));
    QVERIFY(desktop);
    QVERIFY(!desktop->environment.contains("GOFLAGS"));
    QCOMPARE(place(*desktop, "GOPROXY", home), u"launchd /root/Library/LaunchAgents/all.plist:8"_s);
    QCOMPARE(place(*desktop, "GOBIN", home), u"launchd /home/Library/LaunchAgents/own.plist:8"_s);
    QCOMPARE(desktop->environment.value("PATH"), QByteArray("/opt/bin:/usr/bin"));
    QCOMPARE(place(*desktop, "PATH", home),
             u"launchd /root/private/var/db/com.apple.xpc.launchd/config/user.plist:2"_s);
    // A terminal is started by launchd, too.
    const auto terminal = readViewpoint(View::Terminal, macHost(home));
    QCOMPARE(place(*terminal, "GOPROXY", home), u"launchd /root/Library/LaunchAgents/all.plist:8"_s);
    QCOMPARE(place(*terminal, "GOFLAGS", home), u"zsh /home/.zshenv:1"_s);
}

void MacOsTest::agentsThatGiveNothing_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("rows");
    const QByteArrayList setenv{"launchctl", "setenv", "GOFLAGS", "-v"};
    QTest::newRow("disabled") << agent(setenv, "<key>RunAtLoad</key><true/><key>Disabled</key><true/>") << 0;
    QTest::newRow("not at login") << agent(setenv, "") << 1; // shown, but it decides nothing
    QTest::newRow("its own environment")
        << agent({"/opt/tool"}, "<key>RunAtLoad</key><true/><key>EnvironmentVariables</key><dict>"
                                "<key>GOFLAGS</key><string>-v</string></dict>")
        << 0;
    QTest::newRow("another command") << agent({"launchctl", "getenv", "GOFLAGS", "-v"}) << 0;
    QTest::newRow("no value") << agent({"launchctl", "setenv", "GOFLAGS"}) << 0;
    QTest::newRow("no arguments") << QByteArray("<plist><dict/></plist>") << 0;
}

void MacOsTest::agentsThatGiveNothing()
{
    QFETCH(QByteArray, list);
    QFETCH(int, rows);
    const TempHome home;
    home.write(u"Library/LaunchAgents/a.plist"_s, list);
    const auto desktop = readViewpoint(View::Desktop, macHost(home));
    QVERIFY(desktop);
    QVERIFY(!desktop->environment.contains("GOFLAGS"));
    QCOMPARE(EnvStack(desktop->layers).ladder("GOFLAGS").size(), rows);
    QVERIFY(desktop->problems.isEmpty());
}

void MacOsTest::scriptsAreReadAndNotRun()
{
    const TempHome home;
    home.write(
        u"Library/LaunchAgents/a.plist"_s,
        agent({"sh", "-c",
               "launchctl setenv GOFLAGS '-v -x'; /bin/launchctl setenv GOBIN \"$HOME/bin\" &amp;&amp; "
               "launchctl setenv GOPROXY `cat /x`\nlaunchctl setenv GOPATH"}));
    const Host host = macHost(home);
    const auto desktop = readViewpoint(View::Desktop, host);
    QVERIFY(desktop);
    QCOMPARE(desktop->environment.value("GOFLAGS"), QByteArray("-v -x"));
    QCOMPARE(desktop->environment.value("GOBIN"), home.home().toUtf8() + "/bin");
    QVERIFY(!desktop->environment.contains("GOPROXY"));
    QVERIFY(!desktop->environment.contains("GOPATH"));
}

void MacOsTest::oddListsAreProblemsOrErrors()
{
    QCOMPARE(PropertyList::parse("bplist00\xd1").error().code, ErrorCode::Unsupported);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("text"), QByteArray("<html/>"),
                                    QByteArray("<plist/>"), QByteArray("<plist><dict><key>a</key>"),
                                    QByteArray("<plist>") + QByteArray("<array>").repeated(100'000)})
        QCOMPARE(PropertyList::parse(bytes).error().code, ErrorCode::Corrupt);
    const TempHome home;
    home.write(u"Library/LaunchAgents/a.plist"_s, "bplist00");
    home.write(u"Library/LaunchAgents/b.plist"_s, agent({"launchctl", "setenv", "GOFLAGS", "-v"}));
    const auto desktop = readViewpoint(View::Desktop, macHost(home));
    QCOMPARE(desktop->problems.size(), 1);
    QVERIFY(desktop->problems.constFirst().message.contains(u"a.plist"_s));
    QCOMPARE(desktop->environment.value("GOFLAGS"), QByteArray("-v"));
}

void MacOsTest::whatBelongsToTheSystemIsOnlyRead()
{
    const TempHome home;
    const QVector<EnvEdit> edits{{EnvEdit::Set, "GOFLAGS", "-v"}};
    for (const char *id : {"launchd", "etc-paths"}) {
        const auto store = makeStore(macHost(home), QLatin1StringView(id));
        QVERIFY(store);
        QCOMPARE((*store)->access(), EnvStore::Access::ReadOnly);
        QCOMPARE((*store)->plan(edits).error().code, ErrorCode::ReadOnly);
        QCOMPARE(makeStore(home.host(), QLatin1StringView(id)).error().code, ErrorCode::Unsupported);
    }
    for (const char *id : {"environment.d", "etc-environment"})
        QCOMPARE(makeStore(macHost(home), QLatin1StringView(id)).error().code, ErrorCode::Unsupported);
}

void MacOsTest::ownProfilesAreWritten()
{
    const TempHome home;
    const Host host = macHost(home);
    const auto target = [&](const EnvEdit &edit) {
        const auto store = makePathStore(host);
        const auto plan = (*store)->plan({edit});
        return plan ? targetOf(plan->changes.constFirst()) : plan.error().what;
    };
    // .zshenv is read by every zsh; but PATH would be sorted anew after it.
    QCOMPARE(target({EnvEdit::Set, "GOFLAGS", "-v"}), home.home() + u"/.zshenv"_s);
    QCOMPARE(target({EnvEdit::AddLast, "PATH", "/opt/go/bin"}), home.home() + u"/.zprofile"_s);
}

QTEST_GUILESS_MAIN(MacOsTest)
#include "MacOs.moc"
