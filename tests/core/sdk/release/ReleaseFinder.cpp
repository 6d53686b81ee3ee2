// SPDX-License-Identifier: MIT
// Where the list of releases comes from: a site, else module proxies, else what was kept, else the one built
// in.
#include "sdk/release/ReleaseFinder.h"

#include "env/go/GoEnvironment.h"
#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray versions = "/p/golang.org/toolchain/@v/list";

QByteArray release(const QByteArray &name)
{
    return R"({"version":"go)" + name + R"(","stable":true,"files":[{"filename":"go)" + name +
           R"(.linux-amd64.tar.gz","sha256":")" + QByteArray(64, 'b') + R"(","size":7,"kind":"archive"}]})";
}

/// A site below /dl/ and a module proxy below /p, and the cache folder of a user.
class Lab
{
public:
    Lab()
    {
        server.on("/dl/", [this](const ServedRequest &request) {
            if (siteStatus != 200)
                return ServedAnswer::text(siteStatus, "no");
            return ServedAnswer::file(request, request.target.contains("include=all") ? all : supported);
        });
        server.serve(versions,
                     "v0.0.1-go1.25.1.linux-amd64\nv0.0.1-go1.27.0.linux-arm64\n"
                     "v0.0.1-go1.26.0.linux-amd64 2026-01-01T00:00:00Z\nv0.0.1-go1.26rc1.linux-amd64\n");
    }

    ReleaseFinder open(bool complete = false) const
    {
        ReleaseFinder finder(ReleaseStore(home.home() + u"/cache"_s), {"linux", "amd64", complete, now});
        finder.setSite(*ReleaseSite::at(client, server.url("/dl").toEncoded()));
        ModuleSettings settings;
        settings.goProxy = goProxy.isEmpty() ? server.url("/p").toEncoded() : goProxy;
        finder.setProxies(ModuleProxyChain::make(client, settings));
        return finder;
    }

    TempHome home;
    int siteStatus = 200;
    QByteArray supported = '[' + release("1.27.1") + ',' + release("1.26.2") + ']';
    QByteArray all = '[' + release("1.27.1") + ',' + release("1.26.2") + ',' + release("1.20.3") + ']';
    QByteArray goProxy;
    /// After the list built in was made.
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'900'000'000, QTimeZone::utc());
    FaultServer server;
    HttpClient client = testClient(home.host());
};

QByteArray namesOf(const Result<ReleaseList> &list)
{
    QByteArrayList names;
    for (const Release &release : list ? list->releases : QVector<Release>())
        names.append(release.version.toByteArray());
    return names.join(' ');
}

} // namespace

class ReleaseFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSiteComesFirst();
    void thenTheModuleProxies_data();
    void thenTheModuleProxies();
    void thenWhatWasKept();
    void anOldCompleteListServesForTheSupportedLinesAndNotTheOtherWayRound();
    void thenTheListBuiltIn();
    void theListBuiltInIsWhole();
    void noPatchReleaseIsMissingInTheListBuiltIn();
    void whatWasKeptMayBeDamagedOrOlderThanTheProgram();
    void aSiteWithoutThisSystemIsNone();
    void addressesOfSites_data();
    void addressesOfSites();
    void aStopEndsAll();
};

void ReleaseFinderTest::theSiteComesFirst()
{
    const Lab lab;
    ReleaseFinder finder = lab.open();
    const Result<ReleaseList> list = finder.find();
    QCOMPARE(namesOf(list), "1.27.1 1.26.2");
    QCOMPARE(list->source, ReleaseSource::Site);
    QCOMPARE(list->servedBy, lab.server.url("/dl/").toString());
    QCOMPARE(list->age(lab.now), 0);
    QCOMPARE(list->releases.at(0).fileFor("linux", "amd64")->size, 7);
    QVERIFY(finder.problems().isEmpty());
    QCOMPARE(lab.server.requests().size(), 1);
    QCOMPARE(lab.server.requests().at(0).target, "/dl/?mode=json");
    QCOMPARE(namesOf(lab.open(true).find()), "1.27.1 1.26.2 1.20.3");
    QCOMPARE(lab.server.requests().at(1).target, "/dl/?mode=json&include=all");
}

void ReleaseFinderTest::thenTheModuleProxies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("list");
    for (const int status : {404, 403, 500, 302})
        QTest::addRow("%d", status) << status << QByteArray();
    QTest::newRow("a web page") << 200 << QByteArray("<html>sign in</html>");
    QTest::newRow("an empty list") << 200 << QByteArray("[]");
    QTest::newRow("a huge list") << 200 << QByteArray(17'000'000, ' ');
}

void ReleaseFinderTest::thenTheModuleProxies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, list);
    Lab lab;
    lab.siteStatus = status;
    lab.supported = list;
    ReleaseFinder finder = lab.open();
    const Result<ReleaseList> found = finder.find();
    QCOMPARE(namesOf(found), "1.26.0 1.26rc1 1.25.1");
    QCOMPARE(found->source, ReleaseSource::Proxy);
    QCOMPARE(found->servedBy, lab.server.url("/p").toString());
    QVERIFY(!found->releases.at(1).stable);
    QCOMPARE(finder.problems().size(), 1);
}

void ReleaseFinderTest::thenWhatWasKept()
{
    Lab lab;
    QVERIFY(lab.open().find());
    lab.siteStatus = 503;
    lab.goProxy = "off";
    lab.now = lab.now.addDays(3);
    ReleaseFinder finder = lab.open();
    const Result<ReleaseList> list = finder.find();
    QCOMPARE(namesOf(list), "1.27.1 1.26.2");
    QCOMPARE(list->source, ReleaseSource::Kept);
    QCOMPARE(list->servedBy, lab.server.url("/dl/").toString());
    QCOMPARE(list->age(lab.now), 3 * 86400);
    QCOMPARE(list->releases.at(0).fileFor("linux", "amd64")->sha256.toHex(), QByteArray(64, 'b'));
    QCOMPARE(finder.problems().size(), 2);
    QCOMPARE(list->age(lab.now.addDays(-10)), 0); // the clock was put back
}

void ReleaseFinderTest::anOldCompleteListServesForTheSupportedLinesAndNotTheOtherWayRound()
{
    Lab lab;
    QVERIFY(lab.open(true).find());
    lab.siteStatus = 503;
    lab.goProxy = "off";
    QCOMPARE(namesOf(lab.open().find()), "1.27.1 1.26.2 1.20.3");
    Lab other;
    QVERIFY(other.open().find());
    other.siteStatus = 503;
    other.goProxy = "off";
    QCOMPARE(other.open(true).find()->source, ReleaseSource::BuiltIn);
}

void ReleaseFinderTest::thenTheListBuiltIn()
{
    Lab lab;
    lab.siteStatus = 503;
    lab.goProxy = "http://127.0.0.1:1|malformed";
    ReleaseFinder finder = lab.open();
    const Result<ReleaseList> list = finder.find();
    QVERIFY(list);
    QCOMPARE(list->source, ReleaseSource::BuiltIn);
    QVERIFY(list->age(lab.now) > 0);
    QCOMPARE(finder.problems().size(), 2);
    QVERIFY(!lab.home.exists(u"cache"_s));
}

void ReleaseFinderTest::theListBuiltInIsWhole()
{
    const ReleaseList list = ReleaseFinder::builtIn();
    QCOMPARE(list.source, ReleaseSource::BuiltIn);
    QVERIFY(list.newest());
    // What is known of a machine without go, and what support is measured by, is of this release.
    QCOMPARE(list.newest()->version, GoEnvironment::newestGo);
    QVERIFY(list.releases.size() > 50);
    ReleaseList sorted = list;
    sorted.tidyFor("linux", "amd64");
    QVERIFY(sorted.releases == list.releases);
    QVERIFY(list.recommendedFor(
        GoVersion(list.newest()->version.major(), list.newest()->version.minor() - 1, 0)));
}

void ReleaseFinderTest::noPatchReleaseIsMissingInTheListBuiltIn()
{
    const ReleaseList list = ReleaseFinder::builtIn();
    qsizetype withoutGap = 0;
    for (int line = 21; line <= GoEnvironment::newestGo.minor(); ++line) {
        int patch = 0;
        while (list.find(GoVersion(1, line, patch)))
            ++patch;
        QVERIFY(patch > 0);
        withoutGap += patch;
    }
    const auto stable = std::count_if(list.releases.cbegin(), list.releases.cend(),
                                      [](const Release &release) { return release.stable; });
    QCOMPARE(withoutGap, qsizetype(stable));
}

void ReleaseFinderTest::whatWasKeptMayBeDamagedOrOlderThanTheProgram()
{
    Lab lab;
    lab.now = QDateTime::fromSecsSinceEpoch(1'500'000'000, QTimeZone::utc());
    QVERIFY(lab.open().find());
    lab.siteStatus = 503;
    lab.goProxy = "off";
    lab.now = QDateTime::fromSecsSinceEpoch(1'900'000'000, QTimeZone::utc());
    QCOMPARE(lab.open().find()->source, ReleaseSource::BuiltIn);
    for (const QByteArray &damaged : {QByteArray(), QByteArray("{"),
                                      QByteArray(R"({"at":"2030-01-01T00:00:00Z",)"
                                                 R"("releases":[1]})")}) {
        lab.home.write(u"cache/releases.json"_s, damaged);
        QCOMPARE(lab.open().find()->source, ReleaseSource::BuiltIn);
    }
    QVERIFY(QFile::remove(lab.home.path(u"cache/releases.json"_s)));
    QVERIFY(QDir().mkdir(lab.home.path(u"cache/releases.json"_s)));
    QCOMPARE(lab.open().find()->source, ReleaseSource::BuiltIn);
}

void ReleaseFinderTest::aSiteWithoutThisSystemIsNone()
{
    Lab lab;
    lab.supported.replace("linux-amd64", "darwin-arm64");
    QCOMPARE(lab.open().find()->source, ReleaseSource::Proxy);
}

void ReleaseFinderTest::addressesOfSites_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("file"); // "": refused
    QTest::newRow("a host") << QByteArray("https://a.example") << QByteArray("https://a.example/x.tar.gz");
    QTest::newRow("a path") << QByteArray("https://a.example/dl")
                            << QByteArray("https://a.example/dl/x.tar.gz");
    QTest::newRow("a slash") << QByteArray("http://a.example/dl/")
                             << QByteArray("http://a.example/dl/x.tar.gz");
    QTest::newRow("a query") << QByteArray("https://a.example/?x=1") << QByteArray();
    QTest::newRow("a file") << QByteArray("file:///tmp") << QByteArray();
    QTest::newRow("a word") << QByteArray("golang") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void ReleaseFinderTest::addressesOfSites()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, file);
    const Lab lab;
    const Result<ReleaseSite> site = ReleaseSite::at(lab.client, address);
    QCOMPARE(site.has_value(), !file.isEmpty());
    if (site)
        QCOMPARE(site->fileUrl("x.tar.gz").toEncoded(), file);
    else
        QCOMPARE(site.error().code, ErrorCode::InvalidValue);
    const Result<ReleaseSite> secret = ReleaseSite::at(lab.client, "ftp://ann:s3cr3t@a.example/");
    QVERIFY(!secret.error().what.contains(u"s3cr3t"_s));
    QCOMPARE(ReleaseSite::at(lab.client, "https://ann:s3cr3t@a.example")->shown(), u"https://a.example/"_s);
}

void ReleaseFinderTest::aStopEndsAll()
{
    const Lab lab;
    std::stop_source stop;
    stop.request_stop();
    const Result<ReleaseList> list = lab.open().find(stop.get_token());
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ReleaseFinderTest)
#include "ReleaseFinder.moc"
