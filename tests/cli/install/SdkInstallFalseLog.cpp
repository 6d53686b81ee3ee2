// SPDX-License-Identifier: MIT
// A checksum database that lies, alone or together with the proxy: each lie ends in its error, and nothing of
// the Go is left.
#include "InstallAttack.h"
#include "InstallLab.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkInstallFalseLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseThatLies_data();
    void aDatabaseThatLies();
    void aForkedLogIsEvidence();
    void anOldHeadIsNoFork();
    void anOldHeadCannotHideARecord();
};

void SdkInstallFalseLog::aDatabaseThatLies_data()
{
    QTest::addColumn<AnswerChange>("change");
    QTest::addColumn<QString>("code");
    // The proxy and its log tell the same lie.
    QTest::addRow("forged record") << AnswerChange([](ServedAnswer &answer) {
        answer.body.replace(goodToolchain().h1(), evilToolchain().h1());
    }) << u"proof-failed"_s;
    QTest::addRow("forged signature") << AnswerChange([](ServedAnswer &answer) {
        const NoteSigner other("sum.example", 1);
        const qsizetype text = answer.body.indexOf("go.sum database tree");
        const qsizetype end = answer.body.indexOf("\n\n", text) + 1;
        answer.body = answer.body.left(text) + other.sign(answer.body.mid(text, end - text));
    }) << u"proof-failed"_s;
    QTest::addRow("no signature") << AnswerChange([](ServedAnswer &answer) {
        answer.body.truncate(answer.body.lastIndexOf("\n\n") + 2);
    }) << u"corrupt"_s;
    QTest::addRow("another record") << AnswerChange([](ServedAnswer &answer) {
        answer.body.replace("go1.27.3", "go1.27.4");
    }) << u"proof-failed"_s;
}

void SdkInstallFalseLog::aDatabaseThatLies()
{
    QFETCH(const AnswerChange, change);
    QFETCH(const QString, code);
    ToolchainServer server;
    const FakeToolchain toolchain = goodToolchain();
    server.add(toolchain);
    server.tamper([&](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path == ToolchainServer::lookupPath(toolchain.version))
            change(answer);
        if (request.path == ToolchainServer::zipPath(toolchain.version))
            answer.body = evilToolchain().moduleZip();
    });
    const InstallHome home(server);
    home.home.write(u"Downloads/"_s + QString::fromLatin1(toolchain.version.archiveName()),
                    evilToolchain().archive());
    for (const QByteArrayList &arguments : {QByteArrayList{"1.27.3"}, QByteArrayList{"1.27.3", "--unproven"},
                                            QByteArrayList{"1.27.3", "--from", server.releases().toEncoded()},
                                            QByteArrayList{"Downloads/" + toolchain.version.archiveName()}})
        QCOMPARE(codeOfTwo(home, arguments), code);
    QCOMPARE(server.server().count(ToolchainServer::zipPath(toolchain.version)), 0);
    server.tamper({});
    QCOMPARE(codeOf(home.install({"1.27.3"})), u"done"_s);
    QCOMPARE(filesOf(home.folder() + u"/go1.27.3"_s), filesOf(toolchain, true));
}

void SdkInstallFalseLog::aForkedLogIsEvidence()
{
    ToolchainServer server;
    server.add(FakeToolchain::make("go1.26.8"));
    InstallHome home(server);
    QCOMPARE(codeOf(home.install({"1.26.8"})), u"done"_s);
    const QByteArray before = home.home.fingerprint();
    // Another history with the same key, which vouches for another Go.
    ToolchainServer other(400);
    other.add(FakeToolchain::make("go1.26.8"));
    other.add(evilToolchain());
    other.nameIn(home.host.environment);
    for (const QByteArrayList &arguments :
         {QByteArrayList{"1.27.3"}, QByteArrayList{"1.27.3", "--unproven"}}) {
        QCOMPARE(codeOf(home.install(arguments)), u"proof-failed"_s);
        QCOMPARE(home.content(), QStringList{u"go1.26.8"_s});
        QVERIFY(!home.evidence().isEmpty());
    }
    QCOMPARE(home.home.fingerprint(), before); // but for our state
}

void SdkInstallFalseLog::anOldHeadIsNoFork()
{
    ToolchainServer server;
    server.add(goodToolchain());
    qint64 size = 0;
    server.withDatabase([&](FakeSumDatabase &database) { size = database.log().size(); });
    server.add(FakeToolchain::make("go1.28.0"));
    const InstallHome home(server);
    QCOMPARE(codeOf(home.install({"1.28.0"})), u"done"_s);
    // A server that lags behind another one is honest.
    server.withDatabase([&](FakeSumDatabase &database) { database.published = size; });
    QCOMPARE(codeOf(home.install({"1.27.3"})), u"done"_s);
    QVERIFY(home.evidence().isEmpty());
}

void SdkInstallFalseLog::anOldHeadCannotHideARecord()
{
    ToolchainServer server;
    qint64 size = 0;
    server.withDatabase([&](FakeSumDatabase &database) { size = database.log().size(); });
    const FakeToolchain toolchain = goodToolchain();
    server.add(toolchain);
    QByteArray oldHead;
    server.withDatabase([&](FakeSumDatabase &database) { oldHead = database.signedHead(size); });
    changeAnswers(server, ToolchainServer::lookupPath(toolchain.version), [&](ServedAnswer &answer) {
        answer.body = answer.body.left(answer.body.indexOf("go.sum database tree")) + oldHead;
    });
    const InstallHome home(server);
    QCOMPARE(codeOfTwo(home, {"1.27.3"}), u"proof-failed"_s);
}

QTEST_GUILESS_MAIN(SdkInstallFalseLog)
#include "SdkInstallFalseLog.moc"
