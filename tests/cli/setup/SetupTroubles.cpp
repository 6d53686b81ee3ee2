// SPDX-License-Identifier: MIT
// What `goconf setup` does about settings that break Go, and what it says when a server or a step fails. The
// machine that runs the tests may have a Go of its own, so the one to take is named.
#include "SetupHomeLab.h"

#include "support/ZipWriter.h"

#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// The module of the proof, with another text.
QByteArray zipOfAnother()
{
    ZipWriter zip;
    zip.add("rsc.io/quote@v1.0.0/go.mod", "module rsc.io/quote\n");
    zip.add("rsc.io/quote@v1.0.0/quote.go", "package quote // and more\n");
    return zip.finish();
}

} // namespace

class SetupTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLyingProxyIsNamed();
    void aBrokenSettingIsTakenAway();
    void settingsThatBreakGo_data();
    void settingsThatBreakGo();
    void aTerminalWithoutLoginIsSetUp();
    void aFailedStepHasCauseAndAdvice();
    void noPasswordIsShown();
};

/// Its bytes are not those of the checksum database: that is said, and not only that another one is better.
void SetupTroubles::aLyingProxyIsNamed()
{
    SetupHomeLab lab;
    lab.server.server().serve("/mod/rsc.io/quote/@v/v1.0.0.zip", zipOfAnother());
    const GoconfRun run = lab.setup({"--dry-run", "--json", "--sdk", "1.27.77"});
    bool isNamed = false;
    for (const QJsonValue problem : run.json().value("problems"_L1).toArray())
        isNamed = isNamed || problem["message"_L1].toString().contains("serves other bytes"_L1);
    QVERIFY2(isNamed, run.out);
}

void SetupTroubles::aBrokenSettingIsTakenAway()
{
    SetupHomeLab lab;
    lab.home.write(u".profile"_s, "# mine\nexport GOROOT=/nowhere/go\n");
    const GoconfRun run = lab.setup({"--yes", "--json", "--sdk", "1.27.77"});
    QVERIFY2(run.exitCode == 0, run.out);
    QVERIFY(!lab.home.read(u".profile"_s).contains("GOROOT"));
    QCOMPARE(lab.inNewShell("echo \"[$GOROOT]\""), "[]\n");
    QCOMPARE(runGoconf(lab.host, {"undo"}).exitCode, 0);
    QCOMPARE(lab.home.read(u".profile"_s), "# mine\nexport GOROOT=/nowhere/go\n");
}

void SetupTroubles::settingsThatBreakGo_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *setting, const char *after) {
        QTest::addRow("%s", setting) << QByteArray(setting) + '\n' << QByteArray(after);
    };
    row("GO111MODULE=off", "");
    row("GOFLAGS=-mod=vendor", "");
    row("GOFLAGS=-v -mod=vendor", "GOFLAGS=-v\n");
    row("GOFLAGS=-nosuchflag", "");
    row("GOROOT=/nowhere/go", "");
    row("GOPATH=relative", "");
}

/// Of go's own file only that setting goes, and whoever takes the set-up back has it again.
void SetupTroubles::settingsThatBreakGo()
{
    QFETCH(const QByteArray, setting);
    QFETCH(const QByteArray, after);
    SetupHomeLab lab;
    const QByteArray others = lab.home.read(u".config/go/env"_s);
    lab.home.write(u".config/go/env"_s, others + setting);
    const GoconfRun run = lab.setup({"--yes", "--json", "--sdk", "1.27.77"});
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    const QByteArray left = lab.home.read(u".config/go/env"_s);
    QVERIFY2(left == others + after || left == after + others, left); // go keeps it sorted
    const QString name = QString::fromUtf8(setting.split('=').constFirst());
    bool isNamed = false;
    for (const QJsonValue problem : run.json().value("problems"_L1).toArray())
        isNamed = isNamed || problem["advice"_L1].toString().startsWith("The set-up "_L1);
    QVERIFY2(isNamed, run.out);
    QCOMPARE(runGoconf(lab.host, {"undo"}).exitCode, 0);
    QCOMPARE(lab.home.read(u".config/go/env"_s), others + setting);
}

/// As most terminals of desktops start it: its own file throws away what the login put into PATH.
void SetupTroubles::aTerminalWithoutLoginIsSetUp()
{
    SetupHomeLab lab;
    QCOMPARE(lab.setup({"--yes", "--sdk", "1.27.77"}).exitCode, 0);
    lab.home.write(u".bashrc"_s, "PATH=/usr/bin:/bin\n");
    const QByteArray within = "bash -i -c 'command -v go'";
    QCOMPARE(lab.inNewShell(within), QByteArray());
    const GoconfRun run = lab.setup({"--yes", "--json"});
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    QCOMPARE(proofOf(run), allGood);
    QVERIFY(!run.json().value("changes"_L1).toArray().isEmpty());
    QVERIFY(lab.inNewShell(within).endsWith("/sdk/current/bin/go\n"));
    QCOMPARE(lab.setup({"--json"}).json().value("changes"_L1).toArray(), QJsonArray());
}

void SetupTroubles::aFailedStepHasCauseAndAdvice()
{
    SetupHomeLab lab;
    lab.tellGo("fail mod go: rsc.io/quote@v1.0.0: dial tcp 192.0.2.1:443: i/o timeout");
    const GoconfRun run = lab.setup({"--yes", "--json", "--sdk", "1.27.77"});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(proofOf(run), u"find ok, version ok, gopath ok, fetch failed, checksums skipped, build skipped, "
                           "run skipped"_s);
    const QJsonObject fetch = run.json().value("proof"_L1).toArray().at(3).toObject();
    QVERIFY(fetch.value("output"_L1).toString().contains("192.0.2.1"_L1));
    QVERIFY(fetch.value("cause"_L1).toString().contains("cannot be reached"_L1));
    QVERIFY(fetch.value("advice"_L1).toString().contains("goconf setup --proxy auto"_L1));
    const GoconfRun text = lab.setup({"--yes"});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains("goconf setup --proxy auto"), text.out);
    QVERIFY2(text.out.contains("$ env "), text.out);
}

/// Of a step that fails: neither in what was said, nor in the sentence made of it.
void SetupTroubles::noPasswordIsShown()
{
    SetupHomeLab lab;
    lab.tellGo("fail mod go: invalid proxy URL https://ada:geheim@proxy.example: odd");
    const GoconfRun run = lab.setup({"--yes", "--json", "--sdk", "1.27.77"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("proxy.example") && !run.out.contains("geheim"), run.out);
    const GoconfRun text = lab.setup({"--yes"});
    QVERIFY2(text.out.contains("proxy.example") && !text.out.contains("geheim"), text.out);
}

QTEST_GUILESS_MAIN(SetupTroubles)
#include "SetupTroubles.moc"
