// SPDX-License-Identifier: MIT
// Folders on the command line and in the environment: which are taken, how, and which are refused.
#include "GoconfRun.h"

#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// By a shell, because QProcess passes text on, not bytes, and enters no folder that is lost.
GoconfRun runAfter(const QByteArray &command, const Host &host, const QByteArray &words)
{
    QProcess shell;
    QByteArray script = command + " && exec env -i";
    for (const QByteArray &variable : host.environment.names())
        script += ' ' + variable + "='" + host.environment.value(variable) + '\'';
    script += " '" GOCONF_PROGRAM "' " + words + '\n';
    shell.start(u"/bin/sh"_s, {});
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished())
        qFatal("goconf did not end: %s", words.constData());
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noHomeIsAClearError();
    void foldersBecomeAbsolute_data();
    void foldersBecomeAbsolute();
    void aFolderBelowALostOneIsRefused();
    void theHomeOfSomebodyElseIsRefused();
    void pathsThatAreNoUtf8AreRefused_data();
    void pathsThatAreNoUtf8AreRefused();
};

void PathsTest::noHomeIsAClearError()
{
    const TempHome home;
    Host host = home.host();
    host.environment.remove("HOME");
    QCOMPARE(runGoconf(host, {"env", "--json"}).exitCode, 0);
    for (const QByteArrayList &arguments : {QByteArrayList{"set", "GOPRIVATE=a.com"},
                                            QByteArrayList{"path", "add", "/x"}, QByteArrayList{"history"}}) {
        const GoconfRun run = runGoconf(host, arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("HOME"), run.err.constData());
    }
}

void PathsTest::foldersBecomeAbsolute_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("below"); // the home, which is the working folder
    QTest::newRow("tilde") << QByteArray("~") << u""_s;
    QTest::newRow("below the tilde") << QByteArray("~/go/bin") << u"/go/bin"_s;
    QTest::newRow("relative") << QByteArray("tools") << u"/tools"_s;
    QTest::newRow("relative with a tilde") << QByteArray("./~x") << u"/~x"_s;
    QTest::newRow("from above") << QByteArray("a/../b") << u"/b"_s;
}

void PathsTest::foldersBecomeAbsolute()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, below);
    const TempHome home;
    Host host = home.host();
    host.workingDirectory = home.home();
    const QByteArray meant = (home.home() + below).toUtf8();
    const GoconfRun run = runGoconf(host, {"path", "add", "--store", "bash", given});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("“" + given + "” is taken as " + meant + "\n"), run.err.constData());
    const GoconfRun again = runGoconf(host, {"path", "add", "--store", "bash", meant, "--json"});
    QVERIFY2(again.json().value(u"entry"_s).isNull(), again.out.constData());
    QVERIFY(!again.out.contains("is taken as"));
}

/// As go does, which does not start there: what is relative counts from no folder.
void PathsTest::aFolderBelowALostOneIsRefused()
{
    const TempHome home;
    const QByteArray lost = '\'' + QFile::encodeName(home.home()) + "/lost'";
    const QByteArray enter = "mkdir " + lost + " && cd " + lost + " && rmdir " + lost;
    const QByteArray before = home.fingerprint();
    for (const char *words : {"path add --store bash rel", "path remove --store bash rel"}) {
        const GoconfRun run = runAfter(enter, home.host(), words);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("no longer there"), run.err.constData());
        QCOMPARE(home.fingerprint(), before);
    }
    QCOMPARE(runAfter(enter, home.host(), "path add --store bash /rel").exitCode, 0);
}

void PathsTest::theHomeOfSomebodyElseIsRefused()
{
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"path", "add", "~root/bin"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("./~root/bin"), run.err.constData());
}

void PathsTest::pathsThatAreNoUtf8AreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "GOENV", "PATH", "PWD"})
        QTest::newRow(name) << QByteArray(name);
}

/// Files have names of bytes; ours are text. What we cannot name is neither read nor written, nor is another
/// folder in its place.
void PathsTest::pathsThatAreNoUtf8AreRefused()
{
    QFETCH(QByteArray, name);
    const TempHome home;
    const QByteArray folder = QFile::encodeName(home.path(u"x/"_s)) + "h\xffx";
    QCOMPARE(::mkdir(folder.constData(), 0755), 0);
    const QByteArray program = folder + "/go";
    QCOMPARE(::symlink("/bin/true", program.constData()), 0);
    const auto remove = qScopeGuard([&] { // QTemporaryDir cannot name it either
        ::unlink(program.constData());
        ::rmdir(folder.constData());
    });
    Host host = home.host();
    QByteArray start = QFile::encodeName(home.home());
    if (name == "PWD")
        start = folder;
    else if (name == "GOENV")
        host.environment.set(name, folder + "/env");
    else
        host.environment.set(name, folder);
    const QByteArray before = home.fingerprint();
    for (const char *words : {"set GOFLAGS=-x", "set --store bash A=1", "path add bin", "env", "env GOFLAGS",
                              "env --view terminal", "env --view desktop"}) {
        const GoconfRun run = runAfter("cd '" + start + '\'', host, words);
        QVERIFY2(run.exitCode == 1 && run.err.contains("UTF-8") && run.err.count('\n') == 1,
                 (words + run.err).constData());
        QCOMPARE(run.out, QByteArray());
    }
    QCOMPARE(home.fingerprint(), before);
    QVERIFY(!home.exists(u".local"_s));
}

QTEST_GUILESS_MAIN(PathsTest)
#include "Paths.moc"
