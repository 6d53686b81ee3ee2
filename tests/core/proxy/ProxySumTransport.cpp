// SPDX-License-Identifier: MIT
// The way to a checksum database: which server is asked, how, and what every failure means.
#include "proxy/ProxySumTransport.h"

#include "ProxyLab.h"
#include "support/sumdb/FakeSumDatabase.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// A database named by the address of a TLS server, so that "directly" leads there.
class SumLab : public ProxyLab
{
public:
    SumLab() { direct.serve("/lookup/x", "direct"); }

    QByteArray supported() const { return "/sumdb/" + name + "/supported"; }

    /// GOSUMDB's key, and `url` behind it.
    ProxySumTransport open(const QByteArray &goProxy, const QByteArray &url = {}, std::stop_token stop = {})
    {
        const QByteArray key = NoteSigner(name).keyText();
        const Result<SumDbName> database = SumDbName::parse(url.isEmpty() ? key : key + ' ' + url);
        if (!database)
            qFatal("%s", described(database.error()).constData());
        return {client, *database, settings(goProxy), std::move(stop)};
    }

    FaultServer direct{FaultServer::Security::Tls};
    QByteArray name = "127.0.0.1:" + QByteArray::number(direct.port());
};

} // namespace

class ProxySumTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsWay_data();
    void findsItsWay();
    void anAddressInGosumdbPassesProxiesBy();
    void aProxyThatServesItIsAskedForAllAndOnlyOnce();
    void capitalLettersAreEscaped();
    void severalAreAskedAtOnceAndComeInOrder();
    void limitsHold();
    void silenceEnds();
    void aFolderServesAsWell();
    void aStopEndsAll();
};

void ProxySumTransportTest::findsItsWay_data()
{
    QTest::addColumn<QVector<int>>("statuses");
    QTest::addColumn<QByteArray>("chain"); // %N is proxy N
    QTest::addColumn<QByteArray>("way");   // a number, "direct", or "" for none
    const auto row = [](const char *name, const QVector<int> &statuses, const QByteArray &chain,
                        const QByteArray &way) { QTest::newRow(name) << statuses << chain << way; };
    row("the first has it", {200, 200}, "%0,%1", "0");
    row("404,200", {404, 200}, "%0,%1", "1");
    row("410|200", {410, 200}, "%0|%1", "1");
    row("500|200", {500, 200}, "%0|%1", "1");
    row("500,200", {500, 200}, "%0,%1", "");
    row("500|off", {500}, "%0|off", "");
    row("500|404", {500, 404}, "%0|%1", "");
    row("404,500", {404, 500}, "%0,%1", "");
    row("302 to nowhere", {302}, "%0", "");
    row("204", {204}, "%0", "");
    row("malformed", {200}, "%0,nonsense", "");
    row("empty", {}, "", "");
    if (Os::current().isWindows())
        return; // a database is asked over TLS alone, and wine 8 has no server's part of TLS
    row("404", {404}, "%0", "direct");
    row("404,410", {404, 410}, "%0,%1", "direct");
    row("404,direct", {404}, "%0,direct", "direct");
    row("404,off", {404}, "%0,off", "direct");
    row("off", {}, "off", "direct");
    row("direct", {}, "direct", "direct");
    row("500|direct", {500}, "%0|direct", "direct");
}

void ProxySumTransportTest::findsItsWay()
{
    QFETCH(QVector<int>, statuses);
    QFETCH(QByteArray, chain);
    QFETCH(QByteArray, way);
    SumLab lab;
    lab.chain(statuses, ',', lab.supported());
    for (int i = 0; i < statuses.size(); ++i) {
        const QByteArray prefix = '/' + QByteArray::number(i);
        chain.replace('%' + QByteArray::number(i), lab.server.url(prefix).toEncoded());
        lab.server.serve(prefix + "/sumdb/" + lab.name + "/lookup/x", QByteArray::number(i));
    }
    ProxySumTransport transport = lab.open(chain);
    QCOMPARE(transport.via(), QString());
    const Result<QByteArray> answer = transport.get("/lookup/x", 100);
    QCOMPARE(answer ? *answer : QByteArray(), way);
    if (answer) {
        const QUrl place = way == "direct" ? lab.direct.url({}) : lab.server.url('/' + way);
        QCOMPARE(transport.via(), place.toString());
    } else {
        QVERIFY2(answer.error().code != ErrorCode::NotFound, described(answer.error()));
        QVERIFY(lab.direct.requests().isEmpty());
    }
}

void ProxySumTransportTest::anAddressInGosumdbPassesProxiesBy()
{
    SumLab lab;
    lab.server.serve("/db/lookup/x", "own");
    ProxySumTransport transport =
        lab.open(lab.chain({200}, ',', lab.supported()), lab.server.url("/db").toEncoded());
    QCOMPARE(*transport.get("/lookup/x", 100), "own");
    QCOMPARE(lab.server.requests().size(), 1);
    QVERIFY(lab.direct.requests().isEmpty());
}

void ProxySumTransportTest::aProxyThatServesItIsAskedForAllAndOnlyOnce()
{
    SumLab lab;
    ProxySumTransport transport = lab.open(lab.chain({200, 200}, '|', lab.supported()));
    for (int i = 0; i < 3; ++i) {
        const Result<QByteArray> answer = transport.get("/lookup/x", 100);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound); // of the proxy: never asked for elsewhere
    }
    QCOMPARE(lab.asked(lab.supported()), "0");
    QVERIFY(lab.direct.requests().isEmpty());
}

void ProxySumTransportTest::capitalLettersAreEscaped()
{
    SumLab lab;
    ProxySumTransport transport = lab.open(lab.chain({200}, ',', lab.supported()));
    QVERIFY(!transport.get("/lookup/example.com/!foo@v1.0.0-!r!c1", 100));
    QCOMPARE(lab.server.requests().constLast().target,
             "/0/sumdb/" + lab.name + "/lookup/example.com/%21foo@v1.0.0-%21r%21c1");
}

void ProxySumTransportTest::severalAreAskedAtOnceAndComeInOrder()
{
    SumLab lab;
    constexpr int count = 6;
    QByteArrayList paths;
    for (int i = 0; i < count; ++i) {
        paths.append("/tile/8/0/00" + QByteArray::number(i));
        // Slow enough that the next ones set out before the first is back, on a busy machine too.
        lab.server.on("/db" + paths.constLast(), [i](const ServedRequest &) {
            ServedAnswer answer;
            answer.body = QByteArray::number(i);
            answer.dripHead = 10;
            return answer;
        });
    }
    lab.server.on("/db" + paths.at(3), [](const ServedRequest &) { return ServedAnswer::text(404, "no"); });
    ProxySumTransport transport = lab.open("off", lab.server.url("/db").toEncoded());
    const QVector<Result<QByteArray>> answers = transport.getAll(paths, 100);
    QCOMPARE(answers.size(), count);
    QSet<int> connections;
    for (const ServedRequest &request : lab.server.requests())
        connections.insert(request.connection);
    QVERIFY(connections.size() > 1);
    for (int i = 0; i < count; ++i) {
        if (i == 3)
            QCOMPARE(answers.at(i).error().code, ErrorCode::NotFound);
        else
            QCOMPARE(*answers.at(i), QByteArray::number(i));
    }
}

void ProxySumTransportTest::limitsHold()
{
    SumLab lab;
    lab.server.serve("/db/latest", QByteArray(101, 'x'));
    lab.server.on("/p" + lab.supported(), [](const ServedRequest &) {
        ServedAnswer answer;
        answer.endless = true;
        return answer;
    });
    ProxySumTransport transport = lab.open("off", lab.server.url("/db").toEncoded());
    QVERIFY(transport.get("/latest", 101));
    QCOMPARE(transport.get("/latest", 100).error().code, ErrorCode::TooLarge);
    ProxySumTransport endless = lab.open(lab.server.url("/p").toEncoded());
    QCOMPARE(endless.get("/latest", 100).error().code, ErrorCode::TooLarge);
}

void ProxySumTransportTest::silenceEnds()
{
    SumLab lab;
    lab.client = testClient(lab.home.host(), {std::chrono::milliseconds(200)});
    lab.server.on("/p" + lab.supported(), [](const ServedRequest &) {
        ServedAnswer answer;
        answer.hasHead = false;
        answer.ending = ServedAnswer::Ending::Silence;
        return answer;
    });
    ProxySumTransport transport = lab.open(lab.server.url("/p").toEncoded());
    const auto answers = transport.getAll({"/tile/8/0/000", "/tile/8/0/001"}, 100);
    QCOMPARE(answers.size(), 2);
    for (const Result<QByteArray> &answer : answers)
        QCOMPARE(answer.error().code, ErrorCode::Timeout);
    QCOMPARE(lab.server.requests().size(), 1); // not waited for twice
}

void ProxySumTransportTest::aFolderServesAsWell()
{
    SumLab lab;
    lab.name = "sum.test"; // no folder of Windows has a ':' in its name
    const QString base = u"p/sumdb/"_s + QString::fromUtf8(lab.name);
    lab.home.write(base + u"/supported"_s, {});
    lab.home.write(base + u"/lookup/example.com/!foo@v1"_s, "kept");
    ProxySumTransport transport = lab.open(lab.folder("p"));
    QCOMPARE(*transport.get("/lookup/example.com/!foo@v1", 100), "kept");
    const QByteArray folder = lab.folder("p/sumdb/" + lab.name).sliced(qstrlen("file://"));
    QCOMPARE(*lab.open("off", "file://localhost" + folder).get("/lookup/example.com/!foo@v1", 100), "kept");
    QVERIFY(!lab.open("off", "file://elsewhere" + folder).get("/lookup/example.com/!foo@v1", 100));
}

void ProxySumTransportTest::aStopEndsAll()
{
    SumLab lab;
    const QByteArray goProxy = lab.chain({200}, ',', lab.supported());
    std::stop_source stop;
    stop.request_stop();
    ProxySumTransport transport = lab.open(goProxy, {}, stop.get_token());
    for (const Result<QByteArray> &answer : transport.getAll({"/a", "/b"}, 100))
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ProxySumTransportTest)
#include "ProxySumTransport.moc"
