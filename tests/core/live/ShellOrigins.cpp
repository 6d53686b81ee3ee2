// SPDX-License-Identifier: MIT
// The places that a real shell's trace names, and that looking changes nothing.
#include "FreshShell.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ShellOriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcedFilesTellTheirOwnLine_data();
    void sourcedFilesTellTheirOwnLine();
    void pathElementsTellWhoAddedThem_data();
    void pathElementsTellWhoAddedThem();
    void theEnvironmentIsThatOfThePlainShell_data();
    void theEnvironmentIsThatOfThePlainShell();
    void zshTellsEveryStartupFile();
    void fishTellsUniversalVariablesAndFunctions();
    void hostileValuesComeThroughExactly();
    void fileNamesAreThereInEveryLocale_data();
    void fileNamesAreThereInEveryLocale();
    void lookingLeavesNothingBehind_data();
    void lookingLeavesNothingBehind();
};

void ShellOriginsTest::sourcedFilesTellTheirOwnLine_data()
{
    QTest::addColumn<int>("shell");
    for (int shell = 0; shell < 4; ++shell)
        QTest::newRow(shells[shell].name) << shell;
}

void ShellOriginsTest::sourcedFilesTellTheirOwnLine()
{
    QFETCH(int, shell);
    TempHome home;
    home.write(shells[shell].profile, "export GOPROXY=off\n. ~/one.sh\ntrue\n");
    home.write(u"one.sh"_s, "\n. \"$HOME/two dir/two.sh\"\n");
    home.write(u"two dir/two.sh"_s, "true\ncd ~/deep\n. ./three.sh\n");
    const QString three = home.write(u"deep/three.sh"_s, "true\n\n\nexport GOFLAGS=v");
    const auto report = FreshShell(home).trace(shells[shell].kind, {"GOFLAGS", "GOPROXY"});
    QVERIFY2(report, report ? "" : qPrintable(report.error().what));
    QCOMPARE(report->environment.value("GOFLAGS"), QByteArray("v"));
    QCOMPARE(report->origin("GOFLAGS").toString(), three + ":4"_L1);
    QCOMPARE(report->origin("GOPROXY").toString(), home.path(shells[shell].profile) + ":1"_L1);
}

void ShellOriginsTest::pathElementsTellWhoAddedThem_data()
{
    sourcedFilesTellTheirOwnLine_data();
}

void ShellOriginsTest::pathElementsTellWhoAddedThem()
{
    QFETCH(int, shell);
    const bool isFish = shells[shell].kind == ShellKind::Fish;
    TempHome home;
    QByteArray profile = isFish ? "set -gx PATH $PATH ~/none\n" : "PATH=$PATH:~/none\n";
    for (int i = 1; i <= 5; ++i) {
        const QByteArray number = QByteArray::number(i);
        home.write(u"part%1.sh"_s.arg(i),
                   isFish ? "true\nset -gx PATH $PATH $HOME/dir" + number + "/bin" + number + "\n"
                          : "true\nexport PATH=\"$PATH:$HOME/dir" + number + "/bin" + number + "\"\n");
        profile += ". ~/part" + number + ".sh\n";
    }
    profile += isFish ? "set -gx PATH /first $PATH\ntrue\n" : "PATH=/first:$PATH\nexport PATH\n";
    const QString file = home.write(shells[shell].profile, profile);
    const auto report = FreshShell(home).trace(shells[shell].kind, {"PATH"});
    QVERIFY2(report, report ? "" : qPrintable(report.error().what));
    const QByteArrayList elements = report->environment.value("PATH").split(':');
    QCOMPARE(elements.constFirst(), QByteArray("/first"));
    QCOMPARE(report->elementOrigin("PATH", "/first").toString(), file + ":7"_L1);
    QCOMPARE(report->origin("PATH").toString(), file + ":7"_L1);
    for (int i = 1; i <= 5; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray element = home.home().toLocal8Bit() + "/dir" + number + "/bin" + number;
        QVERIFY(elements.contains(element));
        QCOMPARE(report->elementOrigin("PATH", element).toString(),
                 home.path(u"part%1.sh"_s.arg(i)) + ":2"_L1);
    }
    QVERIFY(report->elementOrigin("PATH", "/nowhere").isEmpty());
}

void ShellOriginsTest::theEnvironmentIsThatOfThePlainShell_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<int>("start");
    const char *const starts[] = {"login interactive", "login", "interactive"};
    for (int shell = 0; shell < 4; ++shell) {
        for (int start = 0; start < 3; ++start)
            QTest::addRow("%s, %s", shells[shell].name, starts[start]) << shell << start;
    }
}

void ShellOriginsTest::theEnvironmentIsThatOfThePlainShell()
{
    QFETCH(int, shell);
    QFETCH(int, start);
    TempHome home;
    for (const char *name :
         {".profile", ".bash_login", ".bashrc", ".zshenv", ".zprofile", ".zshrc", ".zlogin"}) {
        home.write(QLatin1StringView(name),
                   QByteArray("export SEEN=\"$SEEN,") + name + "\"\nexport NAME=\"$0\"\n. ~/more.sh\n");
    }
    home.write(u".config/fish/config.fish"_s,
               "set -gx SEEN (status is-login; echo $status) (status is-interactive; echo $status)\n");
    home.write(u"more.sh"_s, "export BYTES='a\x01\x1e\x1f\xff'\nexport LINES='a\nb'\ntrap 'echo gone' EXIT\n"
                             "PATH=$PATH:~/bin\nunset GOFLAGS\n");
    home.write(u".bash_logout"_s, "echo left >~/left\n");
    home.write(u".zlogout"_s, "echo left >~/left\n");
    const FreshShell fresh(home);
    const auto report = fresh.trace(shells[shell].kind, {"SEEN", "PATH", "BYTES"}, ShellStart(start));
    QVERIFY2(report, report ? "" : qPrintable(report.error().what + report.error().detail));
    QVERIFY(report->traced);
    QVERIFY(!home.exists(u"left"_s));
    QCOMPARE(withoutUnderscore(report->environment).block().join('\n'),
             fresh.plainEnvironment(shells[shell].kind, ShellStart(start)).block().join('\n'));
}

void ShellOriginsTest::zshTellsEveryStartupFile()
{
    TempHome home;
    const char *const names[] = {".zshenv", ".zprofile", ".zshrc", ".zlogin"};
    for (const char *name : names) {
        const QByteArray variable = QByteArray(name).mid(1).toUpper();
        home.write(QLatin1StringView(name), "\nexport " + variable + "=v\n");
    }
    const auto report = FreshShell(home).trace(ShellKind::Zsh, {"ZSHENV", "ZPROFILE", "ZSHRC", "ZLOGIN"});
    QVERIFY(report);
    for (const char *name : names) {
        const QByteArray variable = QByteArray(name).mid(1).toUpper();
        QCOMPARE(report->origin(variable).toString(), home.path(QLatin1StringView(name)) + ":2"_L1);
    }
}

void ShellOriginsTest::fishTellsUniversalVariablesAndFunctions()
{
    TempHome home;
    home.write(u".config/fish/fish_variables"_s, "# This file contains fish universal variable definitions.\n"
                                                 "# VERSION: 3.0\nSETUVAR --export GOBIN:/u\n");
    home.write(u".config/fish/conf.d/go.fish"_s, "true\nset -gx GOPROXY off\n");
    const QString function = home.write(u".config/fish/functions/autoloaded.fish"_s,
                                        "function autoloaded\n\n  set -gx GOFLAGS v\nend\n");
    const QString config =
        home.write(u".config/fish/config.fish"_s, "autoloaded\nfish_add_path -g /usr/lib\n");
    const auto report = FreshShell(home).trace(ShellKind::Fish, {"GOBIN", "GOPROXY", "GOFLAGS", "PATH"});
    QVERIFY(report);
    QVERIFY(report->origin("GOBIN").path.endsWith("/fish_variables"_L1));
    QCOMPARE(report->environment.value("GOBIN"), QByteArray("/u"));
    QCOMPARE(report->origin("GOPROXY").toString(), home.path(u".config/fish/conf.d/go.fish"_s) + ":2"_L1);
    QCOMPARE(report->origin("GOFLAGS").toString(), function + ":3"_L1);
    QCOMPARE(report->elementOrigin("PATH", "/usr/lib").toString(), config + ":2"_L1);
}

void ShellOriginsTest::hostileValuesComeThroughExactly()
{
    // All bytes that a variable may hold, as the value at the start: no profile touches it, so nobody set it.
    const auto bytesUpTo = [](int last) {
        QByteArray all;
        for (int byte = 1; byte <= last; ++byte)
            all.append(char(byte));
        return all;
    };
    for (const TestShell &shell : shells) {
        TempHome home;
        const QString file = home.write(shell.profile, "export GOFLAGS=v\ntrue\n");
        ShellSession session = FreshShell(home).session(shell.kind);
        // fish makes text of bytes that are none in its locale.
        const QByteArray all = bytesUpTo(shell.kind == ShellKind::Fish ? 127 : 255);
        session.environment.set("GOBIN", all);
        const auto report = ShellTrace::run(session, {"GOBIN", "GOFLAGS"}, std::chrono::seconds(60));
        QVERIFY(report);
        QCOMPARE(report->environment.value("GOBIN"), all);
        QVERIFY2(!report->history.contains("GOBIN"), shell.name);
        QCOMPARE(report->origin("GOFLAGS").toString(), file + ":1"_L1);
    }
}

void ShellOriginsTest::fileNamesAreThereInEveryLocale_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QByteArray>("locale");
    for (int shell = 0; shell < 3; ++shell) { // fish takes C for UTF-8
        QTest::addRow("%s, C", shells[shell].name) << shell << QByteArray("C");
        QTest::addRow("%s, UTF-8", shells[shell].name) << shell << QByteArray("C.UTF-8");
    }
}

void ShellOriginsTest::fileNamesAreThereInEveryLocale()
{
    QFETCH(int, shell);
    QFETCH(QByteArray, locale);
    TempHome home;
    home.write(shells[shell].profile, ". ~/Größe*/1.sh\nset_it\n");
    const QString file =
        home.write(u"Größe 5%d/1.sh"_s, "true\nexport GOFLAGS=v\nset_it() {\n  export GOBIN=/b\n}\n");
    ShellSession session = FreshShell(home).session(shells[shell].kind);
    session.environment.set("LC_ALL", locale);
    const auto report = ShellTrace::run(session, {"GOFLAGS", "GOBIN"}, std::chrono::seconds(60));
    QVERIFY(report);
    QCOMPARE(report->origin("GOFLAGS").toString(), file + ":2"_L1);
    QCOMPARE(report->origin("GOBIN").toString(), file + ":4"_L1);
}

void ShellOriginsTest::lookingLeavesNothingBehind_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<bool>("hasProfile");
    for (int shell = 0; shell < 4; ++shell) {
        QTest::addRow("%s", shells[shell].name) << shell << true;
        QTest::addRow("%s in an empty home", shells[shell].name) << shell << false;
    }
}

void ShellOriginsTest::lookingLeavesNothingBehind()
{
    QFETCH(int, shell);
    QFETCH(bool, hasProfile);
    TempHome home;
    if (hasProfile)
        home.write(shells[shell].profile, "export GOFLAGS=v\n");
    const QByteArray before = home.fingerprint();
    const auto report = FreshShell(home).trace(shells[shell].kind, {"GOFLAGS"});
    QVERIFY(report);
    QCOMPARE(report->environment.contains("GOFLAGS"), hasProfile);
    QVERIFY(!report->environment.contains("XDG_CONFIG_HOME"));
    QVERIFY(!report->environment.contains("XDG_DATA_HOME"));
    QVERIFY(!report->environment.contains("XDG_CACHE_HOME"));
    QCOMPARE(home.fingerprint(), before);
}

QTEST_GUILESS_MAIN(ShellOriginsTest)
#include "ShellOrigins.moc"
