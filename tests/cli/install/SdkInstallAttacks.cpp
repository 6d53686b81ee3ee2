// SPDX-License-Identifier: MIT
// A proxy that lies: each lie ends in its error, and nothing of the Go is left.
#include "InstallAttack.h"
#include "InstallLab.h"

#include "base/Sha256.h"
#include "modules/DirHash.h"
#include "support/ZipWriter.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkInstallAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProxyThatLies_data();
    void aProxyThatLies();
    void theServerIsNamed_data();
    void theServerIsNamed();
    void hostileZipsWithATrueHash_data();
    void hostileZipsWithATrueHash();
};

void SdkInstallAttacks::aProxyThatLies_data()
{
    QTest::addColumn<AnswerChange>("change");
    QTest::addColumn<QString>("code");
    QTest::addRow("flipped byte") << AnswerChange([](ServedAnswer &answer) {
        const qsizetype middle = answer.body.size() / 2;
        answer.body[middle] = char(answer.body.at(middle) ^ 1);
    }) << u"corrupt"_s;
    QTest::addRow("cut, and says so")
        << AnswerChange([](ServedAnswer &answer) { answer.body.chop(answer.body.size() / 2); })
        << u"corrupt"_s;
    QTest::addRow("cut") << AnswerChange([](ServedAnswer &answer) {
        answer.headers = {};
        answer.bodyBytes = 1000;
        answer.ending = ServedAnswer::Ending::Close;
    }) << u"network"_s;
    QTest::addRow("reset") << AnswerChange([](ServedAnswer &answer) {
        answer.headers = {};
        answer.bodyBytes = 1000;
        answer.ending = ServedAnswer::Ending::Reset;
    }) << u"network"_s;
    QTest::addRow("longer than it says")
        << AnswerChange([](ServedAnswer &answer) { answer.saysLength = answer.body.size() - 10; })
        << u"corrupt"_s;
    QTest::addRow("without end") << AnswerChange([](ServedAnswer &answer) {
        answer.headers = {};
        answer.endless = true;
    }) << u"too-large"_s;
    QTest::addRow("another good zip")
        << AnswerChange([](ServedAnswer &answer) { answer.body = evilToolchain().moduleZip(); })
        << u"proof-failed"_s;
    QTest::addRow("another version") << AnswerChange([](ServedAnswer &answer) {
        answer.body = FakeToolchain::make("go1.26.8").moduleZip();
    }) << u"refused"_s;
    QTest::addRow("a web page") << AnswerChange([](ServedAnswer &answer) {
        answer.body = "<!DOCTYPE html>\n<title>Log in</title>\n";
    }) << u"corrupt"_s;
    QTest::addRow("nothing") << AnswerChange([](ServedAnswer &answer) { answer.body.clear(); })
                             << u"corrupt"_s;
    QTest::addRow("a circle") << AnswerChange([](ServedAnswer &answer) {
        answer = ServedAnswer::redirect(ToolchainServer::zipPath(FakeToolchain::here("go1.27.3")));
    }) << u"network"_s;
    QTest::addRow("a way to plain HTTP") << AnswerChange([](ServedAnswer &answer) {
        answer = ServedAnswer::redirect("http://192.0.2.1/go.zip");
    }) << u"refused"_s;
    QTest::addRow("an error") << AnswerChange([](ServedAnswer &answer) {
        answer = ServedAnswer::text(500, "no\n");
    }) << u"network"_s;
}

void SdkInstallAttacks::aProxyThatLies()
{
    QFETCH(const AnswerChange, change);
    QFETCH(const QString, code);
    ToolchainServer server;
    const FakeToolchain toolchain = goodToolchain();
    server.add(toolchain);
    changeAnswers(server, ToolchainServer::zipPath(toolchain.version), change);
    const InstallHome home(server);
    QCOMPARE(codeOfTwo(home, {"1.27.3"}), code);
    // Leave to install without a proof is no leave to install against it.
    QCOMPARE(codeOfTwo(home, {"1.27.3", "--unproven"}), code);
    // Nor does the lie stick.
    server.tamper({});
    QCOMPARE(codeOf(home.install({"1.27.3"})), u"done"_s);
    QCOMPARE(filesOf(home.folder() + u"/go1.27.3"_s), filesOf(toolchain, true));
    QCOMPARE(home.content(), QStringList{u"go1.27.3"_s});
}

/// Told of the server, and not of a file whose name nobody knows.
void SdkInstallAttacks::theServerIsNamed_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("told");
    QTest::addRow("web page") << QByteArray("<!DOCTYPE html>\n<title>Log in</title>\n")
                              << QByteArray("sent a web page instead of go1.27.3");
    QTest::addRow("text") << QByteArray("hello\n") << QByteArray("sent something else than an archive");
    QTest::addRow("half a zip") << goodToolchain().moduleZip().left(2000)
                                << QByteArray("sent no good go1.27.3");
    QTest::addRow("half a tar.gz") << goodToolchain().archive().left(2000)
                                   << QByteArray("sent no good go1.27.3");
}

void SdkInstallAttacks::theServerIsNamed()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, told);
    ToolchainServer server;
    const FakeToolchain toolchain = goodToolchain();
    server.add(toolchain);
    server.tamper([&](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path == ToolchainServer::zipPath(toolchain.version) ||
            request.path == ToolchainServer::archivePath(toolchain.version))
            answer.body = sent;
        if (request.target.contains("mode=json"))
            answer = ServedAnswer::text(404, "not found\n");
    });
    const InstallHome home(server);
    for (const QByteArrayList &arguments :
         {QByteArrayList{"1.27.3"}, QByteArrayList{"1.27.3", "--from", server.releases().toEncoded()}}) {
        const QByteArray place = arguments.size() > 1 ? server.releases().toEncoded() : server.goProxy();
        const GoconfRun run = home.install(arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains(place) && run.out.contains(told), run.out);
        QVERIFY2(!run.out.contains(".part"), run.out);
        QVERIFY(home.isUntouched());
    }
}

void SdkInstallAttacks::hostileZipsWithATrueHash_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QString>("code");
    const QByteArray prefix = FakeToolchain::here("go1.27.3").modulePrefix();
    const auto with = [&](const ZipWriter::Entry &entry) {
        ZipWriter zip;
        zip.add(prefix + "VERSION", "go1.27.3\n");
        zip.add(entry);
        return zip.finish();
    };
    const auto named = [](const QByteArray &name) {
        ZipWriter::Entry entry;
        entry.name = name;
        entry.content = "x";
        return entry;
    };
    QTest::addRow("way out") << with(named(prefix + "../../../../escaped")) << u"refused"_s;
    QTest::addRow("absolute") << with(named("/tmp/escaped")) << u"refused"_s;
    QTest::addRow("backslash") << with(named(prefix + "..\\escaped")) << u"refused"_s;
    QTest::addRow("twice") << with(named(prefix + "VERSION")) << u"refused"_s;
    QTest::addRow("case") << with(named(prefix + "version")) << u"refused"_s;
    ZipWriter::Entry link = named(prefix + "link");
    link.mode = 0120777;
    QTest::addRow("link") << with(link) << u"refused"_s;
    ZipWriter::Entry bomb = named(prefix + "bomb");
    bomb.content = QByteArray(qsizetype(20) << 20, '\0');
    bomb.declaredSize = quint32(600) << 20;
    QTest::addRow("bomb") << with(bomb) << u"too-large"_s;
    ZipWriter::Entry understated = named(prefix + "understated");
    understated.content = QByteArray(qsizetype(20) << 20, '\0');
    understated.declaredSize = 10;
    QTest::addRow("bomb that says it is small") << with(understated) << u"corrupt"_s;
    ZipWriter many;
    for (int i = 0; i < 100'000; ++i)
        many.add(prefix + "src/f" + QByteArray::number(i), {});
    many.zip64End = true;
    QTest::addRow("100,000 entries") << many.finish() << u"too-large"_s;
}

/// Even the log itself vouches for them.
void SdkInstallAttacks::hostileZipsWithATrueHash()
{
    QFETCH(const QByteArray, zip);
    QFETCH(const QString, code);
    ToolchainServer server;
    const ToolchainVersion version = FakeToolchain::here("go1.27.3");
    server.addZip(version, zip,
                  *DirHash::h1({{"VERSION", Sha256::of("go1.27.3\n")}}, version.modulePrefix()));
    const InstallHome home(server);
    QCOMPARE(codeOfTwo(home, {"1.27.3"}), code);
    QVERIFY(!QFile::exists(u"/tmp/escaped"_s));
    QVERIFY(!home.home.exists(u"escaped"_s));
}

QTEST_GUILESS_MAIN(SdkInstallAttacks)
#include "SdkInstallAttacks.moc"
