// SPDX-License-Identifier: MIT
// The proven hash of a toolchain by the settings of Go: over a proxy, with what go itself has seen as a
// witness.
#include "sdk/ChecksumDatabaseLog.h"

#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"
#include "support/sumdb/FakeSumDatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const ToolchainVersion go{GoVersion(1, 26, 8), "linux", "amd64"};
const QByteArray name = "sum.example";
const QByteArray below = "/proxy/sumdb/" + name;

/// A checksum database behind a proxy, and the folders of a user who has a go.
class LogLab
{
public:
    explicit LogLab(int key = 0)
        : database(NoteSigner(name, key))
    {
        database.addOthers(300);
        database.add(ToolchainVersion::modulePath(), go.moduleVersion(), "h1:toolchain", "h1:its-go.mod");
        database.addOthers(300);
        server.onBelow(below + '/', [this](const ServedRequest &request) {
            const Result<QByteArray> answer =
                database.get(QByteArray::fromPercentEncoding(request.path.sliced(below.size())), 1'000'000);
            return answer ? ServedAnswer::file(request, *answer) : ServedAnswer::text(404, "not found");
        });
        settings.goProxy = server.url("/proxy").toEncoded();
        settings.goSumDb = database.signer().keyText();
        settings.goPath = home.home() + u"/go"_s;
        settings.moduleCache = home.home() + u"/go/pkg/mod"_s;
    }

    ChecksumDatabaseLog open(std::stop_token stop = {}) const
    {
        return {client, settings, {home.state(), home.home() + u"/.cache/goconfigurator"_s}, std::move(stop)};
    }
    Result<QByteArray> ask() const { return open().h1(go); }

    TempHome home;
    /// Before the server, whose thread asks it.
    FakeSumDatabase database;
    FaultServer server;
    HttpClient client = testClient(home.host());
    ModuleSettings settings;
};

} // namespace

class ChecksumDatabaseLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesAToolchainAndKeepsWhatItSaw();
    void foldersAreOurOwn();
    void isAskedAlsoForPrivateToolchains();
    void saysWhenTheSettingsForbidIt_data();
    void saysWhenTheSettingsForbidIt();
    void anUnknownVersionIsNotFound();
    void aForgeryIsALie();
    void anUnreachableDatabaseIsNoLie();
    void theHeadOfGoIsAWitness();
    void aWitnessThatSaysNothingDoesNoHarm_data();
    void aWitnessThatSaysNothingDoesNoHarm();
    void theCacheOfGoSavesTheAsking();
    void namesCannotLeadOutOfOurFolders();
    void stopsAtOnce();
};

void ChecksumDatabaseLogTest::provesAToolchainAndKeepsWhatItSaw()
{
    const LogLab lab;
    ChecksumDatabaseLog log = lab.open();
    const Result<QByteArray> h1 = log.h1(go);
    QVERIFY2(h1, h1 ? "" : qPrintable(h1.error().what + h1.error().detail));
    QCOMPARE(*h1, "h1:toolchain");
    QCOMPARE(log.name(), u"sum.example"_s);
    QCOMPARE(log.via(), lab.server.url("/proxy").toString());
    QVERIFY(lab.home.exists(u".local/state/goconfigurator/sumdb/sum.example/latest"_s));
    QVERIFY(!lab.home.exists(u"go"_s)); // go's own folders are go's to write
    const qsizetype before = lab.server.requests().size();
    QCOMPARE(*lab.ask(), "h1:toolchain");
    QCOMPARE(lab.server.requests().size(), before);
}

void ChecksumDatabaseLogTest::foldersAreOurOwn()
{
    const auto folders = [](Os os, const QByteArrayList &environment) {
        Host host;
        host.os = os;
        host.environment = Environment::fromBlock(environment, os);
        return ChecksumDatabaseLog::folders(host);
    };
    const Result<ChecksumDatabaseLog::Folders> onLinux = folders(Os::Linux, {"HOME=/home/ann"});
    QVERIFY(onLinux);
    QCOMPARE(onLinux->state, u"/home/ann/.local/state/goconfigurator"_s);
    QCOMPARE(onLinux->cache, u"/home/ann/.cache/goconfigurator"_s);
    const Result<ChecksumDatabaseLog::Folders> onWindows =
        folders(Os::Windows, {"LocalAppData=C:\\Users\\ann\\AppData\\Local"});
    QVERIFY(onWindows);
    QCOMPARE(onWindows->state, u"C:\\Users\\ann\\AppData\\Local\\goconfigurator"_s);
    QCOMPARE(onWindows->cache, u"C:\\Users\\ann\\AppData\\Local\\goconfigurator\\cache"_s);
    QCOMPARE(folders(Os::Linux, {"HOME=relative"}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(folders(Os::Windows, {"LocalAppData=relative"}).error().code, ErrorCode::InvalidValue);
}

void ChecksumDatabaseLogTest::isAskedAlsoForPrivateToolchains()
{
    LogLab lab;
    lab.settings.goNoSumDb = "*";
    QCOMPARE(*lab.ask(), "h1:toolchain");
}

void ChecksumDatabaseLogTest::saysWhenTheSettingsForbidIt_data()
{
    QTest::addColumn<QByteArray>("goSumDb");
    QTest::addColumn<QByteArray>("goNoSumDb");
    QTest::addColumn<QByteArray>("goProxy");
    QTest::addColumn<int>("code");
    const QByteArray key = NoteSigner(name).keyText();
    QTest::newRow("off") << QByteArray("off") << QByteArray() << QByteArray() << int(ErrorCode::Refused);
    QTest::newRow("private, from a folder")
        << key << QByteArray("golang.org/*") << QByteArray("file:///p") << int(ErrorCode::Refused);
    QTest::newRow("no key") << QByteArray("sum.example") << QByteArray() << QByteArray()
                            << int(ErrorCode::InvalidValue);
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray() << int(ErrorCode::InvalidValue);
}

void ChecksumDatabaseLogTest::saysWhenTheSettingsForbidIt()
{
    QFETCH(QByteArray, goSumDb);
    QFETCH(QByteArray, goNoSumDb);
    QFETCH(QByteArray, goProxy);
    QFETCH(int, code);
    LogLab lab;
    lab.settings.goSumDb = goSumDb;
    lab.settings.goNoSumDb = goNoSumDb;
    if (!goProxy.isEmpty())
        lab.settings.goProxy = goProxy;
    const Result<QByteArray> h1 = lab.ask();
    QVERIFY(!h1);
    QCOMPARE(int(h1.error().code), code);
    QVERIFY(!ToolchainLog::isLie(h1.error().code));
    QVERIFY(lab.server.requests().isEmpty());
}

void ChecksumDatabaseLogTest::anUnknownVersionIsNotFound()
{
    const LogLab lab;
    const Result<QByteArray> h1 = lab.open().h1({GoVersion(1, 26, 9), "linux", "amd64"});
    QVERIFY(!h1);
    QCOMPARE(h1.error().code, ErrorCode::NotFound);
}

void ChecksumDatabaseLogTest::aForgeryIsALie()
{
    LogLab lab;
    lab.database.tamper = [](const QByteArray &path, Result<QByteArray> &answer) {
        if (path.startsWith("/lookup/") && answer)
            answer->replace("h1:toolchain", "h1:toolchaim");
    };
    const Result<QByteArray> h1 = lab.ask();
    QVERIFY(!h1);
    QVERIFY(ToolchainLog::isLie(h1.error().code));
}

void ChecksumDatabaseLogTest::anUnreachableDatabaseIsNoLie()
{
    LogLab lab;
    for (const char *proxy : {"http://127.0.0.1:1", "/gone"}) {
        lab.settings.goProxy =
            *proxy == '/' ? lab.server.url("/gone").toEncoded() + "|off" : QByteArray(proxy);
        lab.server.on("/gone/sumdb/sum.example/supported",
                      [](const ServedRequest &) { return ServedAnswer::text(503, "later"); });
        const Result<QByteArray> h1 = lab.ask();
        QVERIFY(!h1);
        QCOMPARE(h1.error().code, ErrorCode::Network);
    }
}

void ChecksumDatabaseLogTest::theHeadOfGoIsAWitness()
{
    // An older and a newer one of the same history agree.
    LogLab lab;
    for (const qint64 size : {10, 601}) {
        lab.home.write(u"go/pkg/sumdb/sum.example/latest"_s, lab.database.signedHead(size));
        QDir(lab.home.home() + u"/.cache"_s).removeRecursively();
        QCOMPARE(*lab.ask(), "h1:toolchain");
    }
    // One of another history, signed by the same key, does not.
    FakeSumDatabase other{NoteSigner(name)};
    other.addOthers(500);
    const QByteArray head = other.signedHead(500);
    LogLab forked;
    forked.home.write(u"go/pkg/sumdb/sum.example/latest"_s, head);
    const Result<QByteArray> h1 = forked.ask();
    QVERIFY(!h1);
    QCOMPARE(h1.error().code, ErrorCode::ProofFailed);
    QCOMPARE(forked.home.read(u"go/pkg/sumdb/sum.example/latest"_s), head);
    QVERIFY(!QDir(forked.home.state() + u"/sumdb/sum.example"_s).entryList({u"fork-*"_s}).isEmpty());
    QVERIFY(!forked.ask()); // also the next time
}

void ChecksumDatabaseLogTest::aWitnessThatSaysNothingDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half written") << FakeSumDatabase(NoteSigner(name)).signedHead(0).left(30);
    QTest::newRow("another key") << FakeSumDatabase(NoteSigner(name, 1)).signedHead(0);
}

void ChecksumDatabaseLogTest::aWitnessThatSaysNothingDoesNoHarm()
{
    QFETCH(QByteArray, head);
    const LogLab lab;
    lab.home.write(u"go/pkg/sumdb/sum.example/latest"_s, head);
    QCOMPARE(*lab.ask(), "h1:toolchain");
}

void ChecksumDatabaseLogTest::theCacheOfGoSavesTheAsking()
{
    LogLab lab;
    QVERIFY(lab.ask());
    // What we kept, where go keeps it.
    const QString ours = lab.home.home() + u"/.cache/goconfigurator/sumdb/sum.example"_s;
    const QString theirs = lab.home.path(u"go/pkg/mod/cache/download/sumdb/sum.example"_s);
    QVERIFY(QDir().rename(ours, theirs));
    const QByteArray before = lab.home.fingerprint();
    lab.settings.goProxy = "http://127.0.0.1:1";
    QCOMPARE(*lab.ask(), "h1:toolchain");
    QCOMPARE(lab.home.fingerprint(), before);
}

void ChecksumDatabaseLogTest::namesCannotLeadOutOfOurFolders()
{
    LogLab lab;
    for (const QByteArray &evil : {QByteArray("../../../evil"), QByteArray("a.example/../../../../evil")}) {
        const auto database = std::make_shared<FakeSumDatabase>(NoteSigner(evil));
        database->add(ToolchainVersion::modulePath(), go.moduleVersion(), "h1:evil", "h1:mod");
        const QByteArray place = "/evil" + QByteArray::number(evil.size());
        lab.settings.goSumDb = database->signer().keyText() + ' ' + lab.server.url(place).toEncoded();
        lab.server.onBelow(place + '/', [database, place](const ServedRequest &request) {
            const Result<QByteArray> answer = database->get(request.path.sliced(place.size()), 1'000'000);
            return answer ? ServedAnswer::file(request, *answer) : ServedAnswer::text(404, "not found");
        });
        const Result<QByteArray> h1 = lab.ask();
        QVERIFY(!h1 || *h1 == "h1:evil");
    }
    QDirIterator files(lab.home.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QString file = files.next();
        QVERIFY2(file.startsWith(lab.home.state() + u"/sumdb/"_s) ||
                     file.startsWith(lab.home.home() + u"/.cache/goconfigurator/sumdb/"_s),
                 qPrintable(file));
    }
    QVERIFY(count > 0);
    // One folder each, whatever the name.
    const QStringList folders =
        QDir(lab.home.state() + u"/sumdb"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.size() <= 2);
}

void ChecksumDatabaseLogTest::stopsAtOnce()
{
    const LogLab lab;
    std::stop_source stop;
    stop.request_stop();
    const Result<QByteArray> h1 = lab.open(stop.get_token()).h1(go);
    QVERIFY(!h1);
    QCOMPARE(h1.error().code, ErrorCode::Cancelled);
    QVERIFY(lab.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(ChecksumDatabaseLogTest)
#include "ChecksumDatabaseLog.moc"
