// SPDX-License-Identifier: MIT
// `goconf setup` told to stop, and killed, at each of its steps: what is not finished leaves nothing, and
// what is finished is said.
#include "SetupHomeLab.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;
const QByteArray moduleZip = "/mod/rsc.io/quote/@v/v1.0.0.zip";

GoconfRun resultOf(QProcess &process)
{
    if (!process.waitForFinished(patience))
        qFatal("goconf did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject errorOf(const GoconfRun &run)
{
    return run.json().value("error"_L1).toObject();
}

QStringList proofFolders(const SetupHomeLab &lab)
{
    return QDir(lab.home.home() + u"/.cache/goconfigurator"_s).entryList({u"proof-*"_s});
}

} // namespace

class SetupStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileItLooks();
    void whileItDownloads();
    void whileItProves();
    void killedWhileItDownloads();
    void killedWhileItProves();

private:
    /// Started, with the Go at its build.
    void waitAtTheBuild(const SetupHomeLab &lab, QProcess &process);
};

void SetupStops::whileItLooks()
{
    SetupHomeLab lab;
    lab.server.server().on(moduleZip, [](const ServedRequest &) {
        ServedAnswer answer;
        answer.hasHead = false;
        answer.ending = ServedAnswer::Ending::Silence;
        return answer;
    });
    QProcess process;
    lab.prepare(process, {"--yes", "--json", "--sdk", "1.27.77"});
    process.start();
    QVERIFY(lab.server.server().waitFor(moduleZip));
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    const GoconfRun run = resultOf(process);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(errorOf(run).value("code"_L1).toString(), u"cancelled"_s);
    QCOMPARE(lab.added(), QStringList());
}

void SetupStops::whileItDownloads()
{
    SetupHomeLab lab;
    const QByteArray zip = ToolchainServer::zipPath(lab.toolchain.version);
    lab.stallHalfway(zip);
    QProcess process;
    lab.prepare(process, {"--yes", "--json", "--sdk", "1.27.77"});
    process.start();
    QVERIFY(lab.server.server().waitFor(zip));
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    const GoconfRun run = resultOf(process);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(errorOf(run).value("code"_L1).toString(), u"cancelled"_s);
    QCOMPARE(lab.added(), QStringList());
}

void SetupStops::waitAtTheBuild(const SetupHomeLab &lab, QProcess &process)
{
    lab.tellGo("wait build");
    lab.prepare(process, {"--yes", "--json", "--sdk", "1.27.77"});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.home.exists(u"waits"_s), patience);
}

void SetupStops::whileItProves()
{
    const SetupHomeLab lab;
    QProcess process;
    waitAtTheBuild(lab, process);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    const GoconfRun run = resultOf(process);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(errorOf(run).value("code"_L1).toString(), u"cancelled"_s);
    const QString what = errorOf(run).value("what"_L1).toString();
    QVERIFY2(what.contains("goconf sdk remove 1.27.77"_L1) && what.contains("goconf undo "_L1),
             qPrintable(what));
    QCOMPARE(proofFolders(lab), QStringList());
    lab.tellGo({});
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
}

void SetupStops::killedWhileItDownloads()
{
    SetupHomeLab lab;
    const QByteArray zip = ToolchainServer::zipPath(lab.toolchain.version);
    lab.stallHalfway(zip);
    QProcess process;
    lab.prepare(process, {"--yes", "--sdk", "1.27.77"});
    process.start();
    QVERIFY(lab.server.server().waitFor(zip));
    process.kill();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(lab.home.read(u".profile"_s), "# mine\n");
    lab.server.tamper({});
    QCOMPARE(lab.setup({"--yes", "--sdk", "1.27.77"}).exitCode, 0);
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
}

void SetupStops::killedWhileItProves()
{
    const SetupHomeLab lab;
    QProcess process;
    waitAtTheBuild(lab, process);
    process.kill();
    QVERIFY(process.waitForFinished(patience));
    lab.tellGo({});
    const GoconfRun again = lab.setup({});
    QVERIFY2(again.exitCode == 0, again.out + again.err);
    QVERIFY2(again.out.contains("Nothing to do"), again.out);
}

QTEST_GUILESS_MAIN(SetupStops)
#include "SetupStops.moc"
