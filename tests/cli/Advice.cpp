// SPDX-License-Identifier: MIT
// What goconf says beside a change: only what is true, and what to do about it.
#include "GoconfRun.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class AdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePathPointsToPathAdd_data();
    void wholePathPointsToPathAdd();
    void aNewTerminalOnlyAfterAChange();
    void whatHidesTheValueIsNamed_data();
    void whatHidesTheValueIsNamed();
    void ownFilesOutsideOfHomeNeedNoAdministrator();
    void aFolderInPlaceOfTheFile();
    void aRelativeHomeIsAClearError();
};

void AdviceTest::wholePathPointsToPathAdd_data()
{
    QTest::addColumn<QByteArray>("store");
    QTest::addColumn<int>("exitCode");
    for (const char *store : {"bash", "zsh", "fish", "sh", "pwsh", "environment.d"})
        QTest::newRow(store) << QByteArray(store) << 0;
    QTest::newRow("go-env-file") << QByteArray("go-env-file") << 1;
}

void AdviceTest::wholePathPointsToPathAdd()
{
    QFETCH(QByteArray, store);
    QFETCH(int, exitCode);
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"set", "--store", store, "PATH=/x", "--dry-run"});
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.err.contains("goconf path add"), run.err.constData());
    QVERIFY(!runGoconf(home.host(), {"set", "--store", "bash", "EDITOR=vi", "--dry-run"})
                 .err.contains("goconf path add"));
}

void AdviceTest::aNewTerminalOnlyAfterAChange()
{
    const TempHome home;
    const QByteArrayList set{"set", "--store", "bash", "GOPRIVATE=git.example.com"};
    const GoconfRun dry = runGoconf(home.host(), set + QByteArrayList{"--dry-run"});
    QVERIFY2(!dry.err.contains("new terminal"), dry.err.constData());
    const GoconfRun first = runGoconf(home.host(), set);
    QVERIFY2(first.err.contains("goconf: open a new terminal to see it\n"), first.err.constData());
    const GoconfRun again = runGoconf(home.host(), set);
    QVERIFY2(!again.err.contains("new terminal"), again.err.constData());
    const GoconfRun file = runGoconf(home.host(), {"set", "GOSUMDB=sum.golang.org"});
    QCOMPARE(file.err, QByteArray());
    const GoconfRun other = runGoconf(home.host(), {"set", "--store", "zsh", "GOPRIVATE=x.com", "--dry-run"});
    QVERIFY2(other.err.contains("your login shell is bash"), other.err.constData());
}

void AdviceTest::whatHidesTheValueIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("store");
    QTest::addColumn<bool>("hidden");
    const QByteArray exports = "export GOPRIVATE=a.com\n";
    QTest::newRow("profile over go's file")
        << u".bash_profile"_s << exports << QByteArray("go-env-file") << true;
    QTest::newRow("session over go's file")
        << u".config/environment.d/50.conf"_s << QByteArray("GOPRIVATE=a.com\n") << QByteArray("go-env-file")
        << true;
    QTest::newRow("profile over session")
        << u".bash_profile"_s << exports << QByteArray("environment.d") << true;
    QTest::newRow("session under profile") << u".config/environment.d/50.conf"_s
                                           << QByteArray("GOPRIVATE=a.com\n") << QByteArray("bash") << false;
    QTest::newRow("go's file under profile")
        << u".config/go/env"_s << QByteArray("GOPRIVATE=a.com\n") << QByteArray("bash") << false;
    QTest::newRow("go's file under session")
        << u".config/go/env"_s << QByteArray("GOPRIVATE=a.com\n") << QByteArray("environment.d") << false;
}

void AdviceTest::whatHidesTheValueIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, store);
    QFETCH(bool, hidden);
    const TempHome home;
    const QByteArray place = home.write(file, bytes).toUtf8() + ":1";
    const GoconfRun run = runGoconf(home.host(), {"set", "--store", store, "GOPRIVATE=b.com", "--dry-run"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains(place + " sets GOPRIVATE to a.com and hides the new value: remove it with "
                                      "goconf unset --store ") == hidden,
             run.err.constData());
}

void AdviceTest::ownFilesOutsideOfHomeNeedNoAdministrator()
{
    const TempHome home;
    const QString own = home.write(u"../elsewhere/go.sh"_s, "export GOPRIVATE=a.com\n");
    home.write(u".bash_profile"_s, ". " + own.toUtf8() + "\n");
    const GoconfRun run = runGoconf(home.host(), {"set", "GOPRIVATE=b.com", "--dry-run"});
    QVERIFY2(run.err.contains("go.sh") && !run.err.contains("administrator"), run.err.constData());
}

void AdviceTest::aFolderInPlaceOfTheFile()
{
    const TempHome home;
    QVERIFY(QDir().mkpath(home.path(u".config/go/env"_s)));
    const GoconfRun run = runGoconf(home.host(), {"set", "GOPRIVATE=b.com"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("/.config/go/env is a folder") && !run.err.contains("GOENV"),
             run.err.constData());
}

void AdviceTest::aRelativeHomeIsAClearError()
{
    const TempHome home;
    const QByteArray before = home.fingerprint();
    Host host = home.host();
    host.environment.set("HOME", "here");
    for (const QByteArrayList &arguments :
         {QByteArrayList{"set", "GOPRIVATE=b.com"}, QByteArrayList{"set", "GOPRIVATE=b.com", "--dry-run"},
          QByteArrayList{"path", "add", "/x"}, QByteArrayList{"history"}, QByteArrayList{"undo"}}) {
        const GoconfRun run = runGoconf(host, arguments);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(QString::fromUtf8(run.err),
                 u"goconf: HOME is the relative path “here”: set it to the absolute "
                 "path of your home folder\n"_s);
    }
    QCOMPARE(runGoconf(host, {"env", "--json"}).exitCode, 0); // as go does
    QCOMPARE(home.fingerprint(), before);
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "Advice.moc"
