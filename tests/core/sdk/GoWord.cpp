// SPDX-License-Identifier: MIT
// Which line of a script makes the word go something else than a program, as the shells themselves say.
#include "sdk/GoWord.h"

#include "support/TempHome.h"

#include <QProcess>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(goconf::ShellKind)

class GoWordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheShellSays_data();
    void saysWhatTheShellSays();
};

void GoWordTest::saysWhatTheShellSays_data()
{
    QTest::addColumn<ShellKind>("shell");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("line");
    const auto row = [](ShellKind shell, const QByteArray &script, int line) {
        QTest::addRow("%s: %s", shellId(shell).data(), script.constData()) << shell << script << line;
    };
    for (const ShellKind shell : {ShellKind::Bash, ShellKind::Zsh}) {
        row(shell, "true\nalias go='echo x'\n", 2);
        row(shell, "alias a=b go=echo\n", 1);
        row(shell, "  alias 'go=echo x'\n", 1);
        row(shell, "alias gofmt=echo\nalias x=go\n", 0);
        row(shell, "go() { echo; }\n", 1);
        row(shell, "go () {\n  echo\n}\n", 1);
        row(shell, "function go { echo; }\n", 1);
        row(shell, "function go() { echo; }\n", 1);
        row(shell, "function gone { echo; }\ngone() { echo; }\n", 0);
        row(shell, "#alias go=echo\n# go() { echo; }\n", 0);
        row(shell, "alias go=echo\nunalias go\n", 0);
        row(shell, "go() { echo; }\nunset -f go\n", 0);
        row(shell, "alias go=echo\ngo=1\nunset go\n", 1);
        row(shell, "export GO=1 go=2\n", 0);
    }
    row(ShellKind::Fish, "alias go 'echo x'\n", 1);
    row(ShellKind::Fish, "alias go='echo x'\n", 1);
    row(ShellKind::Fish, "alias x=go\n", 0);
    row(ShellKind::Fish, "true\nfunction go\n  echo\nend\n", 2);
    row(ShellKind::Fish, "function gone\n  echo\nend\n", 0);
    row(ShellKind::Fish, "function go\n  echo\nend\nfunctions -e go\n", 0);
}

void GoWordTest::saysWhatTheShellSays()
{
    QFETCH(ShellKind, shell);
    QFETCH(QByteArray, script);
    QFETCH(int, line);
    QCOMPARE(lineOfGoWord(script, shell), line);
    const TempHome home;
    home.write(u"script"_s, script);
    home.write(u"bin/go"_s, "#!/bin/sh\n", 0755);
    const QString load = shell == ShellKind::Bash ? u"shopt -s expand_aliases; "_s : QString();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.home());
    environment.insert(u"PATH"_s, home.home() + u"/bin:/usr/bin:/bin"_s);
    process.setProcessEnvironment(environment);
    const QString ask = shell == ShellKind::Fish ? u"type -t go"_s : u"command -V go"_s;
    process.start(home.host().findExecutable(shellId(shell)),
                  {u"-c"_s, load + u". "_s + home.home() + u"/script; "_s + ask});
    QVERIFY(process.waitForFinished());
    const QByteArray answer = process.readAllStandardOutput().toLower();
    QCOMPARE(answer.contains("alias") || answer.contains("function"), line > 0);
}

QTEST_GUILESS_MAIN(GoWordTest)
#include "GoWord.moc"
