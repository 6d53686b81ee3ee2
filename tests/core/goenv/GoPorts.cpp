// SPDX-License-Identifier: MIT
// GOOS and GOARCH together: what `go env -w` and `go env -u` refuse is an error beside the same edit here.
#include "stores/GoEnvFileStore.h"
#include "stores/SettingAdvice.h"
#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class GoPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weRefuseWhatGoRefuses_data();
    void weRefuseWhatGoRefuses();
};

void GoPorts::weRefuseWhatGoRefuses_data()
{
    QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing());
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArrayList>("edits");
    const auto row = [](const char *before, const char *environment, const QByteArrayList &edits) {
        QTest::addRow("%s | %s | %s", before, environment, edits.join(' ').constData())
            << QByteArray(before) << QByteArray(environment) << edits;
    };
    for (const char *goos : {"linux", "windows", "darwin", "plan9", "js", "none"}) {
        for (const char *goarch : {"amd64", "386", "arm", "arm64", "wasm", "none"})
            row("", "", {"GOOS=" + QByteArray(goos), "GOARCH=" + QByteArray(goarch)});
    }
    row("GOOS=js\nGOARCH=wasm\n", "", {"GOOS=linux"});
    row("GOOS=js\nGOARCH=wasm\n", "", {"GOOS=wasip1"});
    row("GOOS=js\nGOARCH=wasm\n", "", {"GOARCH=amd64"});
    row("GOOS=js\nGOARCH=wasm\n", "", {"GOOS"});
    row("GOOS=js\nGOARCH=wasm\n", "", {"GOOS", "GOARCH"});
    row("GOOS=js\nGOARCH=wasm\n", "GOOS=wasip1", {"GOOS"});
    row("GOOS=js\nGOARCH=wasm\n", "GOOS=linux", {"GOOS=wasip1"});
    row("", "GOARCH=wasm", {"GOOS=js"});
    row("", "GOARCH=wasm", {"GOOS=js", "GOARCH=amd64"});
}

void GoPorts::weRefuseWhatGoRefuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, environment);
    QFETCH(QByteArrayList, edits);
    const QString go = RealGo::executables().constFirst();
    const TempHome home;
    Host host = home.host();
    host.workingDirectory = home.home();
    host.environment.set("PATH", QFile::encodeName(QFileInfo(go).path()) + ":/usr/bin:/bin");
    if (!environment.isEmpty())
        host.environment.set(environment.split('=').first(), environment.split('=').last());
    home.write(u".config/go/telemetry/mode"_s, "off");
    home.write(u".config/go/env"_s, before);
    const bool sets = edits.constFirst().contains('=');
    QVector<EnvEdit> wishes;
    for (const QByteArray &edit : std::as_const(edits))
        wishes.append({sets ? EnvEdit::Set : EnvEdit::Unset, edit.split('=').first(),
                       sets ? edit.split('=').last() : QByteArray()});
    const Problems problems = adviceOnEdits(host, GoEnvFileStore(host), wishes, AdviceReader::Terminal);
    const bool refused = std::any_of(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity == Severity::Error;
    });
    if (edits.size() > 1) {
        QVERIFY(std::none_of(problems.cbegin(), problems.cend(),
                             [](const Problem &problem) { return problem.advice.contains("together"_L1); }));
    }
    const ProcessOutput output = RealGo(go).run(QByteArrayList{"env", sets ? "-w" : "-u"} + edits,
                                                host.environment, host.workingDirectory);
    QVERIFY2(refused == (output.exitCode != 0), output.standardError);
}

QTEST_GUILESS_MAIN(GoPorts)
#include "GoPorts.moc"
