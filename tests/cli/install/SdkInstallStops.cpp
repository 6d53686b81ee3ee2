// SPDX-License-Identifier: MIT
// `goconf sdk install` told to stop, killed, and run twice at once.
#include "InstallHome.h"
#include "InstallLab.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <latch>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

GoconfRun resultOf(QProcess &process)
{
    if (!process.waitForFinished(patience))
        qFatal("goconf did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

bool waitForText(QProcess &process, const QByteArray &text)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray err;
    while (!err.contains(text)) {
        if (!process.waitForReadyRead(patience))
            return false;
        err += process.readAllStandardError();
    }
    return true;
}

} // namespace

class SdkInstallStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSignalLeavesNothing_data();
    void aSignalLeavesNothing();
    void whatAKilledOneLeftIsRemoved();
    void ofTwoOneWaitsAndFindsIt();
    void whoWaitsGoesOnWhenTheFirstIsKilled();

private:
    /// Every answer for the zip file ends in the middle, and nothing comes any more.
    void silence();

    FakeToolchain m_toolchain = FakeToolchain::make("go1.27.3");
    QByteArray m_zip = ToolchainServer::zipPath(m_toolchain.version);
};

void SdkInstallStops::initTestCase()
{
    m_toolchain.addSources(20, 50'000);
}

void SdkInstallStops::aSignalLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("held");
    const QByteArray lookup = ToolchainServer::lookupPath(m_toolchain.version);
    QTest::addRow("Ctrl-C in a download") << SIGINT << m_zip;
    QTest::addRow("kill in a download") << SIGTERM << m_zip;
    QTest::addRow("end of the terminal") << SIGHUP << m_zip;
    QTest::addRow("Ctrl-C in a proof") << SIGINT << lookup;
}

void SdkInstallStops::aSignalLeavesNothing()
{
    QFETCH(const int, signal);
    QFETCH(const QByteArray, held);
    ToolchainServer server;
    server.add(m_toolchain);
    server.tamper([held](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path == held) {
            answer.bodyBytes = answer.body.size() / 2;
            answer.ending = ServedAnswer::Ending::Silence;
        }
    });
    const InstallHome home(server);
    QProcess process;
    home.prepare(process, {"1.27.3", "--json"});
    process.start();
    QVERIFY(server.server().waitFor(held));
    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    const GoconfRun run = resultOf(process);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(codeOf(run), u"cancelled"_s);
    QVERIFY(home.isUntouched());
}

void SdkInstallStops::whatAKilledOneLeftIsRemoved()
{
    ToolchainServer server;
    server.add(m_toolchain);
    server.add(FakeToolchain::make("go1.26.8"));
    server.tamper([this](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path == m_zip && request.number == 0) {
            answer.bodyBytes = answer.body.size() / 2;
            answer.ending = ServedAnswer::Ending::Silence;
        }
    });
    const InstallHome home(server);
    QProcess process;
    home.prepare(process, {"1.27.3", "--json"});
    process.start();
    QVERIFY(server.server().waitFor(m_zip));
    process.kill();
    QVERIFY(process.waitForFinished(patience));
    QVERIFY(!home.content().contains(u"go1.27.3"_s));
    QVERIFY(home.content().contains(u".go1.27.3.part"_s));
    // Whatever is installed next.
    QCOMPARE(codeOf(home.install({"1.26.8"})), u"done"_s);
    QCOMPARE(home.content(), QStringList{u"go1.26.8"_s});
    QCOMPARE(codeOf(home.install({"1.27.3"})), u"done"_s);
    QCOMPARE(home.content(), (QStringList{u"go1.26.8"_s, u"go1.27.3"_s}));
}

void SdkInstallStops::ofTwoOneWaitsAndFindsIt()
{
    ToolchainServer server;
    server.add(m_toolchain);
    std::latch secondWaits(1);
    server.tamper([&](const ServedRequest &request, ServedAnswer &) {
        if (request.path == m_zip)
            secondWaits.wait();
    });
    const InstallHome home(server);
    QProcess first;
    home.prepare(first, {"1.27.3", "--json"});
    first.start();
    QVERIFY(server.server().waitFor(m_zip));
    QProcess second;
    home.prepare(second, {"1.27.3"});
    second.start();
    const bool waits = waitForText(second, "waiting");
    secondWaits.count_down();
    QVERIFY(waits);
    QCOMPARE(codeOf(resultOf(first)), u"done"_s);
    const GoconfRun found = resultOf(second);
    QCOMPARE(found.exitCode, 0);
    QVERIFY2(found.out.contains("installed already"), found.out);
    QCOMPARE(server.server().count(m_zip), 1);
    QCOMPARE(home.content(), QStringList{u"go1.27.3"_s});
}

void SdkInstallStops::whoWaitsGoesOnWhenTheFirstIsKilled()
{
    ToolchainServer server;
    server.add(m_toolchain);
    server.tamper([this](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path == m_zip && request.number == 0) {
            answer.bodyBytes = answer.body.size() / 2;
            answer.ending = ServedAnswer::Ending::Silence;
        }
    });
    const InstallHome home(server);
    QProcess first;
    home.prepare(first, {"1.27.3", "--json"});
    first.start();
    QVERIFY(server.server().waitFor(m_zip));
    QProcess second;
    home.prepare(second, {"1.27.3"});
    second.start();
    QVERIFY(waitForText(second, "waiting"));
    first.kill();
    QVERIFY(first.waitForFinished(patience));
    QCOMPARE(resultOf(second).exitCode, 0);
    QCOMPARE(filesOf(home.folder() + u"/go1.27.3"_s), filesOf(m_toolchain, true));
    QCOMPARE(home.content(), QStringList{u"go1.27.3"_s});
}

QTEST_GUILESS_MAIN(SdkInstallStops)
#include "SdkInstallStops.moc"
