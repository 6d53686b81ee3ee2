// SPDX-License-Identifier: MIT
// Who finds which go first, with the line that says so.
#include "FakeSdk.h"
#include "GoOnPathLab.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "EXECUTABLE FILE:LINE" of the winner, below the home.
QString winner(const SdkReport &report, const QString &view, const TempHome &home)
{
    const GoOnPath found = viewIn(report, view);
    if (!found.first())
        return u"none"_s;
    QString text = found.first()->executable + u' ' + found.first()->location.toString();
    return text.replace(home.home() + u'/', u"~/"_s).trimmed();
}

} // namespace

class GoOnPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachShellHasItsOwnOrder();
    void readingAgreesWithTheRealShell_data();
    void readingAgreesWithTheRealShell();
    void theProcessIsToldTheLineOfATerminal();
    void terminalsWithoutLoginAreShownWhereTheyDiffer_data();
    void terminalsWithoutLoginAreShownWhereTheyDiffer();
    void theDesktopSeesTheSession();
    void terminalsOfMacOsReadEtcPaths();
    void aShellThatHangsIsReadInstead();
};

void GoOnPathTest::eachShellHasItsOwnOrder()
{
    const TempHome home;
    FakeSdk{"go1.27.3"}.write(home, u"sdk/go1.27.3"_s);
    FakeSdk{"go1.26.8"}.write(home, u"old"_s);
    FakeSdk{"go1.25.1"}.write(home, u".gvm/gos/go1.25.1"_s);
    home.write(u".bash_profile"_s, "true\nexport PATH=$HOME/old/bin:$HOME/sdk/go1.27.3/bin:$PATH\n");
    home.write(u".zprofile"_s,
               "path=($HOME/.gvm/gos/go1.25.1/bin $path)\nexport PATH=$HOME/sdk/go1.27.3/bin:$PATH\n");
    home.write(u".config/fish/config.fish"_s, "# mine\nfish_add_path -g ~/.gvm/gos/go1.25.1/bin\n");
    home.write(u".profile"_s, "\n\nPATH=~/old/bin:$PATH\n");
    const SdkReport report = findOnPath(hostWith(home, u"bash"_s));
    QCOMPARE(winner(report, u"bash"_s, home), u"~/old/bin/go ~/.bash_profile:2"_s);
    QCOMPARE(winner(report, u"zsh"_s, home), u"~/sdk/go1.27.3/bin/go ~/.zprofile:2"_s);
    QCOMPARE(winner(report, u"fish"_s, home), u"~/.gvm/gos/go1.25.1/bin/go ~/.config/fish/config.fish:2"_s);
    QCOMPARE(winner(report, u"sh"_s, home), u"~/old/bin/go ~/.profile:3"_s);
    QCOMPARE(winner(report, u"desktop"_s, home), u"~/old/bin/go ~/.profile:3"_s);
    QVERIFY(viewIn(report, u"bash"_s).view.loginShell);
    QCOMPARE(viewIn(report, u"bash"_s).view.certainty, Certainty::Exact);
    QCOMPARE(viewIn(report, u"zsh"_s).view.certainty, Certainty::Static);
    QCOMPARE(viewIn(report, u"bash"_s).found.at(1).location.toString(), home.home() + u"/.bash_profile:2"_s);
    for (const Sdk &sdk : report.sdks) {
        if (sdk.version == GoVersion(1, 26, 8))
            QCOMPARE(report.activeIn(sdk), (QStringList{u"bash"_s, u"sh"_s, u"desktop"_s}));
    }
}

void GoOnPathTest::readingAgreesWithTheRealShell_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QString &shell, const QString &file, const QByteArray &text) {
        QTest::newRow(name) << shell << file << text;
    };
    row("bash, in front", u"bash"_s, u".bash_profile"_s, "PATH=$HOME/a/bin:$HOME/b/bin:$PATH\n");
    row("bash, behind", u"bash"_s, u".bash_profile"_s,
        "export PATH=\"$PATH:$HOME/b/bin\"\nPATH+=:$HOME/a/bin\n");
    row("bash, twice", u"bash"_s, u".bash_profile"_s,
        "PATH=~/b/bin:$PATH\nPATH=~/a/bin:$PATH\nPATH=~/b/bin:$PATH\n");
    row("bash, sourced", u"bash"_s, u".bash_profile"_s,
        "if [ -d ~/a ]; then\n  . ~/.paths\nfi\nPATH=$PATH:$HOME/b/bin\n");
    row("sh", u"sh"_s, u".profile"_s, "PATH=$HOME/b/bin:$PATH\nPATH=$HOME/a/bin:$PATH\nexport PATH\n");
    row("zsh", u"zsh"_s, u".zshrc"_s, "export PATH=$HOME/a/bin:$PATH\nexport PATH=$PATH:$HOME/b/bin\n");
    row("fish, in front", u"fish"_s, u".config/fish/conf.d/go.fish"_s,
        "set -gx PATH $HOME/b/bin $PATH\n"
        "set -gx PATH $HOME/a/bin $PATH\n");
    row("fish, added", u"fish"_s, u".config/fish/config.fish"_s, "fish_add_path -g ~/a/bin\n");
    row("fish, universal", u"fish"_s, u".config/fish/fish_variables"_s,
        "# This file contains fish universal variable definitions.\n# VERSION: 3.0\n"
        "SETUVAR fish_user_paths:@/b/bin\\x1e@/a/bin\n");
}

/// The same home seen by the shell itself and by reading its files: same order, same lines.
void GoOnPathTest::readingAgreesWithTheRealShell()
{
    QFETCH(QString, shell);
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    const TempHome home;
    FakeSdk{"go1.27.3"}.write(home, u"a"_s);
    FakeSdk{"go1.26.8"}.write(home, u"b"_s);
    home.write(u".paths"_s, "true\nPATH=$HOME/a/bin:$PATH\n");
    home.write(file, text.replace("@/", QFile::encodeName(home.home()) + '/'));
    const QString other = shell == "bash"_L1 ? u"zsh"_s : u"bash"_s;
    const GoOnPath real = viewIn(findOnPath(hostWith(home, shell)), shell);
    const GoOnPath read = viewIn(findOnPath(hostWith(home, other)), shell);
    QVERIFY(real.view.loginShell);
    QCOMPARE(real.view.certainty, Certainty::Exact);
    QVERIFY(!read.view.loginShell);
    const auto lines = [&](const GoOnPath &view) {
        QStringList result;
        for (const GoOnPath::Found &found : view.found) {
            if (found.executable.startsWith(home.home())) // the machine may have a go of its own
                result.append(found.executable + u' ' + found.location.toString());
        }
        return result.join(u'\n');
    };
    QCOMPARE(lines(read), lines(real));
    QVERIFY(real.first() && real.first()->executable.startsWith(home.home()));
    QVERIFY(!real.first()->location.isEmpty());
}

void GoOnPathTest::theProcessIsToldTheLineOfATerminal()
{
    const TempHome home;
    const QString root = FakeSdk().write(home, u"a"_s);
    home.write(u".bash_profile"_s, "export PATH=$HOME/a/bin:$PATH\n");
    Host host = hostWith(home, u"bash"_s);
    // One folder of many may come from anywhere.
    host.environment.set("PATH", QFile::encodeName(root) + "/bin:/nowhere");
    host.environment.set("GOROOT", QFile::encodeName(root));
    home.write(u".bash_profile"_s, "export PATH=$HOME/a/bin:$PATH\nexport GOROOT=$HOME/a\n");
    const SdkReport elsewhere = findOnPath(host);
    QCOMPARE(winner(elsewhere, u"process"_s, home), u"~/a/bin/go"_s);
    QVERIFY(viewIn(elsewhere, u"process"_s).view.goroot.location.isEmpty());
    QByteArrayList folders;
    for (const PathView::Entry &entry : viewIn(elsewhere, u"bash"_s).view.path)
        folders.append(entry.folder);
    host.environment.set("PATH", folders.join(':'));
    const SdkReport terminal = findOnPath(host);
    QCOMPARE(winner(terminal, u"process"_s, home), u"~/a/bin/go ~/.bash_profile:1"_s);
    QCOMPARE(viewIn(terminal, u"process"_s).view.goroot.location.line, 2);
    host.environment.remove("GOROOT");
    home.write(u".bash_profile"_s, "\n");
    QCOMPARE(winner(findOnPath(host), u"process"_s, home), u"~/a/bin/go"_s);
}

void GoOnPathTest::terminalsWithoutLoginAreShownWhereTheyDiffer_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("loginFile");
    QTest::addColumn<QString>("otherFile");
    QTest::newRow("bash") << u"bash"_s << u".profile"_s << u".bashrc"_s;
    QTest::newRow("zsh reads .zshrc either way") << u"zsh"_s << u".zprofile"_s << QString();
}

void GoOnPathTest::terminalsWithoutLoginAreShownWhereTheyDiffer()
{
    QFETCH(QString, shell);
    QFETCH(QString, loginFile);
    QFETCH(QString, otherFile);
    const TempHome home;
    const QString a = FakeSdk{"go1.26.8"}.write(home, u"a"_s);
    const QString b = FakeSdk{"go1.27.3"}.write(home, u"b"_s);
    const auto countOf = [&](const SdkReport &report) {
        return std::count_if(report.views.cbegin(), report.views.cend(),
                             [&](const GoOnPath &view) { return view.view.name == shell; });
    };
    // What login gives reaches every terminal, at best: nothing differs.
    home.write(loginFile, "umask 022\nexport PATH=$HOME/a/bin:$PATH\n");
    home.write(otherFile.isEmpty() ? u".zshrc"_s : otherFile, "true\n");
    const Host host = hostWith(home, shell);
    QCOMPARE(countOf(findOnPath(host)), 1);
    if (otherFile.isEmpty())
        return;
    home.write(otherFile, "# mine\nexport PATH=$HOME/b/bin:$PATH\n");
    const SdkReport report = findOnPath(host);
    QCOMPARE(countOf(report), 2);
    QCOMPARE(report.views.at(1).view.start, ShellStart::LoginInteractive);
    QCOMPARE(report.views.at(1).first()->root, a);
    QCOMPARE(report.views.at(2).view.start, ShellStart::Interactive);
    QCOMPARE(report.views.at(2).first()->root, b);
    QCOMPARE(report.views.at(2).first()->location.toString(), home.home() + u'/' + otherFile + u":2"_s);
    QCOMPARE(report.views.at(2).found.at(1).location.toString(), home.home() + u'/' + loginFile + u":2"_s);
    // The same where the login shell reads the other file as well.
    home.write(loginFile, ". ~/" + otherFile.toUtf8() + "\n");
    QCOMPARE(countOf(findOnPath(host)), 1);
}

void GoOnPathTest::theDesktopSeesTheSession()
{
    const TempHome home;
    FakeSdk().write(home, u"a"_s);
    FakeSdk().write(home, u"b"_s);
    home.write(u".profile"_s, "PATH=$HOME/b/bin:$PATH\n");
    home.write(u".config/environment.d/50.conf"_s, "X=1\nPATH=$HOME/a/bin:$PATH\n");
    QCOMPARE(winner(findOnPath(hostWith(home, u"bash"_s)), u"desktop"_s, home), u"~/b/bin/go ~/.profile:1"_s);
    // With zsh as login shell nobody reads .profile.
    const SdkReport zsh = findOnPath(hostWith(home, u"zsh"_s));
    QCOMPARE(winner(zsh, u"desktop"_s, home), u"~/a/bin/go ~/.config/environment.d/50.conf:2"_s);
    QCOMPARE(winner(zsh, u"zsh"_s, home), u"~/a/bin/go ~/.config/environment.d/50.conf:2"_s);
}

void GoOnPathTest::terminalsOfMacOsReadEtcPaths()
{
    const TempHome home;
    const QString root = FakeSdk().write(home, u"a"_s);
    home.write(u"../root/etc/paths"_s, "/usr/bin\n");
    home.write(u"../root/etc/paths.d/go"_s, QFile::encodeName(root) + "/bin\n");
    Host host = hostWith(home, u"bash"_s);
    host.os = Os::MacOS;
    host.loginShell.clear();
    const SdkReport report = findOnPath(host);
    const GoOnPath zsh = viewIn(report, u"zsh"_s);
    QVERIFY(zsh.first());
    QCOMPARE(zsh.first()->root, root);
    QVERIFY(!zsh.first()->location.isEmpty());
    QCOMPARE(winner(report, u"desktop"_s, home), u"none"_s);
}

void GoOnPathTest::aShellThatHangsIsReadInstead()
{
    const TempHome home;
    FakeSdk().write(home, u"a"_s);
    home.write(u".bash_profile"_s, "export PATH=$HOME/a/bin:$PATH\nsleep 1000\n");
    SdkSearchOptions options;
    options.timeLimit = 300ms;
    const GoOnPath view = viewIn(findSdks(hostWith(home, u"bash"_s), options), u"bash"_s);
    QVERIFY(view.view.loginShell);
    QCOMPARE(view.view.certainty, Certainty::Static);
    QCOMPARE(view.view.problems.size(), 1);
    QVERIFY(view.first() && view.first()->location.toString() == home.home() + u"/.bash_profile:1"_s);
}

QTEST_GUILESS_MAIN(GoOnPathTest)
#include "GoOnPath.moc"
