// SPDX-License-Identifier: MIT
// What `goconf sdk install` does where nobody vouches for a Go, and what is told of it from then on.
#include "InstallHome.h"
#include "InstallLab.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkInstallWithoutProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noProofNeedsLeave_data();
    void noProofNeedsLeave();
    void leaveIsOfferedOnlyWhereItHelps();
    void whatIsNotProvenStaysSo();
    void aFileNeedsNoLeave();

private:
    FakeToolchain m_toolchain = FakeToolchain::make("go1.27.3");
    ToolchainServer m_server;
};

void SdkInstallWithoutProof::initTestCase()
{
    m_toolchain.makeRunnable();
    m_server.add(m_toolchain);
}

void SdkInstallWithoutProof::noProofNeedsLeave_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("proofs");
    QTest::addRow("GOSUMDB=off") << QByteArray("GOSUMDB") << QByteArray("off") << u"none none none"_s;
    const QByteArray key = m_server.goSumDb();
    QTest::addRow("unreachable") << QByteArray("GOSUMDB") << key + " http://127.0.0.1:1"
                                 << u"none none unavailable"_s;
}

void SdkInstallWithoutProof::noProofNeedsLeave()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, proofs);
    InstallHome home(m_server);
    home.host.environment.set(variable, value);
    const auto downloads = [this] {
        const auto requests = m_server.server().requests();
        return std::count_if(requests.cbegin(), requests.cend(), [this](const ServedRequest &request) {
            return request.method == "GET" && request.path == ToolchainServer::zipPath(m_toolchain.version);
        });
    };
    const auto before = downloads();
    const GoconfRun refused = home.install({"1.27.3"});
    QCOMPARE(codeOf(refused), u"unproven"_s);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.out.contains("--unproven"));
    QVERIFY(home.isUntouched());
    QCOMPARE(downloads(), before);
    const GoconfRun done = home.install({"1.27.3", "--unproven"});
    QCOMPARE(codeOf(done), u"done"_s);
    QCOMPARE(proofsOf(done), proofs);
    QCOMPARE(filesOf(home.folder() + u"/go1.27.3"_s), filesOf(m_toolchain, true));
}

/// --unproven is no help where the download cannot be had either.
void SdkInstallWithoutProof::leaveIsOfferedOnlyWhereItHelps()
{
    const QByteArray site = m_server.server().url("/nothing/").toEncoded();
    const QByteArrayList sources[] = {{"GOPROXY", "off"},
                                      {"GOPROXY", "http://127.0.0.1:1"},
                                      {"GOPROXY", m_server.server().url("/nothing").toEncoded()},
                                      {"", "", "--from", site}};
    for (const QByteArrayList &source : sources) {
        InstallHome home(m_server);
        home.host.environment.set("GOSUMDB", "off");
        if (!source.at(0).isEmpty())
            home.host.environment.set(source.at(0), source.at(1));
        const GoconfRun run = home.install(QByteArrayList{"1.27.3"} + source.mid(2));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(!run.out.contains("--unproven"), run.out);
        QVERIFY(codeOf(run) != u"unproven"_s);
        QVERIFY(home.isUntouched());
    }
}

/// One that nobody vouched for does not look like one that is proven, until it is.
void SdkInstallWithoutProof::whatIsNotProvenStaysSo()
{
    InstallHome home(m_server);
    const Host proving = home.host;
    home.host.environment.set("GOSUMDB", "off");
    QCOMPARE(codeOf(home.install({"1.27.3", "--unproven"})), u"done"_s);
    home.host = proving;
    const auto isProven = [&] {
        const QJsonArray sdks = runGoconf(home.host, {"sdk", "list", "--json"}).json()["sdks"_L1].toArray();
        for (const QJsonValue &sdk : sdks) {
            if (sdk["path"_L1].toString() == home.folder() + u"/go1.27.3"_s)
                return sdk["proven"_L1];
        }
        return QJsonValue();
    };
    const GoconfRun again = home.install({"1.27.3"});
    QCOMPARE(again.json().value("already_installed"_L1).toBool(), true);
    QCOMPARE(proofsOf(again), u"none none none"_s);
    QVERIFY(runGoconf(home.host, {"sdk", "install", "1.27.3"}).out.contains("goconf sdk verify 1.27.3"));
    QVERIFY(runGoconf(home.host, {"sdk", "list"}).out.contains("Not proven: goconf sdk verify 1.27.3"));
    QCOMPARE(isProven(), QJsonValue(false));
    QCOMPARE(runGoconf(home.host, {"sdk", "verify", "1.27.3"}).exitCode, 0);
    QCOMPARE(isProven(), QJsonValue(true));
    QVERIFY(!runGoconf(home.host, {"sdk", "list"}).out.contains("Not proven"));
    QCOMPARE(proofsOf(home.install({"1.27.3"})), u"ok none ok"_s);
    QVERIFY(!runGoconf(home.host, {"sdk", "install", "1.27.3"}).out.contains("proven"));
    // Nothing is left on record of what is gone.
    QCOMPARE(runGoconf(home.host, {"sdk", "remove", "--yes", "1.27.3"}).exitCode, 0);
    QVERIFY(!home.home.exists(u".local/state/goconfigurator/proofs/go1.27.3.json"_s));
}

void SdkInstallWithoutProof::aFileNeedsNoLeave()
{
    InstallHome home(m_server);
    home.host.environment.set("GOSUMDB", "off");
    home.home.write(QString::fromLatin1(m_toolchain.version.archiveName()), m_toolchain.archive());
    const GoconfRun run = runGoconf(home.host, {"sdk", "install", m_toolchain.version.archiveName()});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("Not proven"));
    QCOMPARE(filesOf(home.folder() + u"/go1.27.3"_s), filesOf(m_toolchain, false));
}

QTEST_GUILESS_MAIN(SdkInstallWithoutProof)
#include "SdkInstallWithoutProof.moc"
