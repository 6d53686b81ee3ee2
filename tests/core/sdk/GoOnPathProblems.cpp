// SPDX-License-Identifier: MIT
// What keeps the go that is found first from being the one that runs, or makes it another one than it looks
// like.
#include "FakeSdk.h"
#include "GoOnPathLab.h"

#include <QDir>
#include <QTest>

#include <cstdio>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class GoOnPathProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheShellComeBeforePath_data();
    void wordsOfTheShellComeBeforePath();
    void foldersWithNamesThatAreNoUtf8AreSaid();
    void rootsThatContradict_data();
    void rootsThatContradict();
    void shimsAreNoGo_data();
    void shimsAreNoGo();
    void whatCannotBeStartedIsSaid();
};

void GoOnPathProblemsTest::wordsOfTheShellComeBeforePath_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("file");
    QTest::newRow("login bash") << u"bash"_s << u".bash_profile"_s;
    QTest::newRow("another shell, which is only read") << u"zsh"_s << u".zshrc"_s;
    QTest::newRow("fish") << u"fish"_s << u".config/fish/config.fish"_s;
}

void GoOnPathProblemsTest::wordsOfTheShellComeBeforePath()
{
    QFETCH(QString, shell);
    QFETCH(QString, file);
    const TempHome home;
    home.write(file, "true\nalias go='echo no'\n");
    const SdkReport report = findOnPath(hostWith(home, u"bash"_s));
    const GoOnPath view = viewIn(report, shell);
    QCOMPARE(view.view.goWord.toString(), home.home() + u'/' + file + u":2"_s);
    QCOMPARE(view.problems.size(), 1);
    QVERIFY(view.problems.constFirst().message.contains(view.view.goWord.toString()));
    QVERIFY(viewIn(report, u"desktop"_s).problems.isEmpty());
}

void GoOnPathProblemsTest::foldersWithNamesThatAreNoUtf8AreSaid()
{
    const TempHome home;
    const QString root = FakeSdk().write(home, u"sdk/go1.27.3"_s);
    const QByteArray odd = QFile::encodeName(home.home()) + "/sdk/go\xff";
    QCOMPARE(std::rename(QFile::encodeName(root).constData(), odd.constData()), 0);
    Host host = hostWith(home, u"bash"_s);
    host.environment.set("PATH", odd + "/bin");
    const SdkReport report = findOnPath(host);
    const auto isSaid = [](const Problems &problems) {
        return problems.size() == 1 && problems.constFirst().message.contains(u"not UTF-8"_s);
    };
    QVERIFY(isSaid(report.problems));
    QVERIFY(isSaid(viewIn(report, u"process"_s).problems));
}

void GoOnPathProblemsTest::rootsThatContradict_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const QString profile = u".bash_profile"_s;
    QTest::newRow("none") << profile << QByteArray("true\n") << QString();
    QTest::newRow("the same") << profile << QByteArray("export GOROOT=$HOME/a\n") << QString();
    QTest::newRow("the same by a link") << profile << QByteArray("export GOROOT=$HOME/link/\n") << QString();
    QTest::newRow("empty") << profile << QByteArray("export GOROOT=\n") << QString();
    QTest::newRow("another") << profile << QByteArray("true\nexport GOROOT=$HOME/b\n")
                             << u".bash_profile:2"_s;
    QTest::newRow("no Go") << profile << QByteArray("export GOROOT=/etc\n") << u".bash_profile:1"_s;
    QTest::newRow("gone") << profile << QByteArray("export GOROOT=/usr/lib/go-1.4\n") << u".bash_profile:1"_s;
    QTest::newRow("go env file") << u".config/go/env"_s << QByteArray("GOFLAGS=\nGOROOT=HOME/b\n")
                                 << u".config/go/env:2"_s;
}

void GoOnPathProblemsTest::rootsThatContradict()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const TempHome home;
    FakeSdk().write(home, u"a"_s);
    FakeSdk().write(home, u"b"_s);
    makeLink(home, u"link"_s, home.home() + u"/a"_s);
    home.write(u".bash_profile"_s, {});
    home.write(file, text.replace("=HOME", '=' + QFile::encodeName(home.home())));
    QFile profile(home.home() + u"/.bash_profile"_s);
    QVERIFY(profile.open(QIODevice::Append));
    QVERIFY(profile.write("export PATH=$HOME/a/bin:$PATH\n") > 0);
    profile.close();
    const Problems problems = viewIn(findOnPath(hostWith(home, u"bash"_s)), u"bash"_s).problems;
    QCOMPARE(problems.size(), place.isEmpty() ? 0 : 1);
    if (!place.isEmpty()) {
        QVERIFY2(problems.constFirst().message.contains(home.home() + u'/' + place + u')'),
                 qPrintable(problems.constFirst().message));
        QCOMPARE(problems.constFirst().severity, Severity::Error);
    }
}

void GoOnPathProblemsTest::shimsAreNoGo_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<SdkManager>("manager");
    QTest::newRow("goenv") << u".goenv/shims"_s << SdkManager::Goenv;
    QTest::newRow("asdf") << u".asdf/shims"_s << SdkManager::Asdf;
    QTest::newRow("own") << u"bin"_s << SdkManager::None;
}

void GoOnPathProblemsTest::shimsAreNoGo()
{
    QFETCH(QString, folder);
    QFETCH(SdkManager, manager);
    const TempHome home;
    const QString root = FakeSdk().write(home, u"a"_s);
    home.write(folder + u"/go"_s, "#!/bin/sh\nexec asdf exec go \"$@\"\n", 0755);
    Host host = hostWith(home, u"bash"_s);
    host.environment.set("PATH", QFile::encodeName(home.home() + u'/' + folder) + ':' +
                                     QFile::encodeName(root) + "/bin");
    host.environment.set("GOROOT", "/elsewhere");
    const SdkReport report = findOnPath(host);
    const GoOnPath view = viewIn(report, u"process"_s);
    QCOMPARE(view.found.size(), 2);
    QCOMPARE(view.first()->kind, GoOnPath::Found::Shim);
    QCOMPARE(view.first()->manager, manager);
    QVERIFY(view.first()->root.isEmpty());
    QCOMPARE(view.found.at(1).root, root);
    // Whose GOROOT a shim sets nobody knows without running it.
    QCOMPARE(view.problems.size(), 1);
    QCOMPARE(view.problems.constFirst().severity, Severity::Warning);
    QVERIFY(view.problems.constFirst().message.contains(u"GOROOT is /elsewhere"_s));
    host.environment.remove("GOROOT");
    QVERIFY(viewIn(findOnPath(host), u"process"_s).problems.isEmpty());
    for (const Sdk &sdk : report.sdks)
        QVERIFY(!report.isActive(sdk));
    // mise has links to itself.
    QVERIFY(QFile::remove(home.home() + u'/' + folder + u"/go"_s));
    makeLink(home, folder + u"/go"_s, u"/bin/sh"_s);
    QCOMPARE(viewIn(findOnPath(host), u"process"_s).first()->kind, GoOnPath::Found::Shim);
}

void GoOnPathProblemsTest::whatCannotBeStartedIsSaid()
{
    const TempHome home;
    const QString root = FakeSdk().write(home, u"a"_s);
    makeLink(home, u"one/go"_s, home.home() + u"/gone/bin/go"_s);
    makeLink(home, u"two/go"_s, u"go"_s);
    home.write(u"three/go"_s, "text", 0644);
    QVERIFY(QDir(home.home()).mkpath(u"four/go"_s));
    Host host = hostWith(home, u"bash"_s);
    QByteArrayList folders;
    for (const char *name : {"/one", "/two", "/three", "/four", "/a/bin"})
        folders.append(QFile::encodeName(home.home()) + name);
    host.environment.set("PATH", folders.join(':'));
    const GoOnPath view = viewIn(findOnPath(host), u"process"_s);
    QCOMPARE(view.found.size(), 1);
    QCOMPARE(view.first()->root, root);
    QCOMPARE(view.problems.size(), 3);
    QVERIFY(view.problems.at(0).message.contains(u"/gone/bin/go"_s));
}

QTEST_GUILESS_MAIN(GoOnPathProblemsTest)
#include "GoOnPathProblems.moc"
