// SPDX-License-Identifier: MIT
// A go in PATH that only starts one, a GOROOT that is no absolute path, and a go that is broken.
#include "env/go/GoCommand.h"
#include "stores/GoEnvironmentReader.h"
#include "support/Messages.h"
#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class GoLaunchers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrapperAnswersAsItsGo_data();
    void aWrapperAnswersAsItsGo();
    void otherLaunchersAreNoFault_data();
    void otherLaunchersAreNoFault();
    void aRelativeRootBeginsAtTheWorkingDirectory();
    void aBrokenGoIsQuoted();

private:
    static QString realGo() { return RealGo::executables().value(0); }
    static QByteArray shimFolder(const TempHome &home, const QByteArray &script);
};

QByteArray GoLaunchers::shimFolder(const TempHome &home, const QByteArray &script)
{
    const QString path = home.write(u"shims/go"_s, script, 0755);
    return QFile::encodeName(QFileInfo(path).path());
}

void GoLaunchers::aWrapperAnswersAsItsGo_data()
{
    QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing());
    QTest::addColumn<QByteArray>("script");
    const QByteArray go = QFile::encodeName(realGo());
    QTest::newRow("exec") << "#!/bin/sh\nexec " + go + " \"$@\"\n";
    QTest::newRow("quoted, with a comment")
        << "#!/usr/bin/env bash\n# mine\nset -e\n\nexec \"" + go + "\" \"$@\"\n";
    QTest::newRow("without exec") << "#!/bin/sh\n" + go + " \"$@\"";
}

void GoLaunchers::aWrapperAnswersAsItsGo()
{
    QFETCH(QByteArray, script);
    const TempHome home;
    Host host = home.host();
    host.workingDirectory = home.home();
    home.write(u".config/go/telemetry/mode"_s, "off");
    host.environment.set("PATH", shimFolder(home, script) + ":/usr/bin:/bin");
    Problems problems;
    const GoEnvironment mine = readGoEnvironment(host, problems);
    QVERIFY2(problems.isEmpty(), qPrintable(messagesOf(problems)));
    const ProcessOutput output =
        RealGo(home.path(u"shims/go"_s))
            .run({"env", "-json", "GOROOT", "GOVERSION", "GOPROXY"}, host.environment, host.workingDirectory);
    QHash<QByteArray, QByteArray> answers = RealGo::parse(output.standardOutput);
    QVERIFY(!answers.isEmpty());
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        QCOMPARE(mine.value(answer.key()), answer.value());
}

void GoLaunchers::otherLaunchersAreNoFault_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("realBehind");
    const QByteArray go = QFile::encodeName(realGo());
    for (const bool realBehind : {false, true}) {
        const auto row = [&](const char *name, const QByteArray &script) {
            QTest::addRow("%s%s", name, realBehind ? ", a real one behind" : "") << script << realBehind;
        };
        row("a version manager", "#!/usr/bin/env bash\nset -e\nexec \"/opt/goenv\" exec go \"$@\"\n");
        row("it sets something", "#!/bin/sh\nexport GOROOT=/x\nexec " + go + " \"$@\"\n");
        row("it decides", "#!/bin/sh\n[ -e x ] && exec " + go + " \"$@\"\nexec /opt/go \"$@\"\n");
        row("it adds arguments", "#!/bin/sh\nexec " + go + " -C / \"$@\"\n");
        row("it expands", "#!/bin/sh\nexec $HOME/go \"$@\"\n");
        row("it starts no Go", "#!/bin/sh\nexec /bin/true \"$@\"\n");
        row("no shell", "#!/usr/bin/python3\n" + go + " \"$@\"\n");
        row("a program", {});
    }
}

void GoLaunchers::otherLaunchersAreNoFault()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, realBehind);
    const TempHome home;
    Host host = home.host();
    host.workingDirectory = home.home();
    QByteArray path = shimFolder(home, script.isEmpty() ? QByteArray("#!/bin/sh\n") : script);
    if (script.isEmpty()) {
        QFile::remove(home.path(u"shims/go"_s));
        home.write(u"manager/mise"_s,
                   QByteArray("\x7f"
                              "ELF"),
                   0755);
        QVERIFY(QFile::link(home.path(u"manager/mise"_s), home.path(u"shims/go"_s)));
    }
    if (realBehind)
        path += ':' + QFile::encodeName(QFileInfo(realGo()).path());
    host.environment.set("PATH", path);
    Problems problems;
    const GoEnvironment mine = readGoEnvironment(host, problems);
    QCOMPARE(mine.hasGo(), realBehind);
    QVERIFY(!mine.value("GOPROXY").isEmpty());
    const QString said = messagesOf(problems);
    QVERIFY2(said.contains("which Go it starts cannot be told without running it"_L1), qPrintable(said));
    QVERIFY2(said.contains(realBehind ? u"the values of"_s : u"the defaults of"_s), qPrintable(said));
    QVERIFY2(!said.contains("does not start"_L1) && !said.contains("error: "_L1), qPrintable(said));
}

void GoLaunchers::aRelativeRootBeginsAtTheWorkingDirectory()
{
    const TempHome home;
    Host host = home.host();
    host.workingDirectory = home.path(u"work"_s);
    home.write(u"work/gr/go.env"_s, "GOPROXY=off\n");
    host.environment.set("PATH", QFile::encodeName(QFileInfo(realGo()).path()));
    host.environment.set("GOROOT", "gr");
    Problems problems;
    const GoEnvironment mine = readGoEnvironment(host, problems);
    const ProcessOutput output =
        RealGo(realGo()).run({"env", "GOPROXY", "GOROOT"}, host.environment, host.workingDirectory);
    QCOMPARE(mine.value("GOPROXY") + '\n' + mine.value("GOROOT") + '\n', output.standardOutput);
    QVERIFY2(!messagesOf(problems).contains("absolute path of a file"_L1), qPrintable(messagesOf(problems)));
}

void GoLaunchers::aBrokenGoIsQuoted()
{
    const TempHome home;
    home.write(u"broken/pkg/tool/file"_s, "");
    const auto said = [&](const QByteArray &script) {
        const QString path = home.write(u"broken/bin/go"_s, "#!/bin/sh\n" + script, 0755);
        const auto answer = GoCommand(home.host(), GoInstallation::of(home.host(), path)).env({"GOGCCFLAGS"});
        return answer ? QString() : answer.error().what;
    };
    const QString failed =
        said("echo out; echo cannot reach https://u:pw1234@a.example >&2; echo two >&2; exit 3\n");
    QVERIFY2(failed.contains("cannot reach https://u:*****@a.example"_L1), qPrintable(failed));
    QVERIFY2(!failed.contains("two"_L1) && !failed.contains("pw1234"_L1), qPrintable(failed));
    QVERIFY(said("echo junk; exit 3\n").contains("junk"_L1));
    QVERIFY(said("exit 3\n").contains(u'3'));
    QVERIFY(said("echo junk\n").contains("junk"_L1));
}

QTEST_GUILESS_MAIN(GoLaunchers)
#include "GoLaunchers.moc"
