// SPDX-License-Identifier: MIT
// Which proxy of GOPROXY serves an answer, what each failure says, and that no password is ever shown.
#include "ProxyLab.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ProxyChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsThroughAsSeparatorsSay_data();
    void fallsThroughAsSeparatorsSay();
    void aRefusedConnectionFallsThroughOnlyBehindABar();
    void silenceEndsAndFallsThroughBehindABar();
    void everyEntryAskedIsNamed();
    void noPasswordIsShown();
    void aPrivateModuleIsNeverAskedOfAProxy();
    void directLeadsSomewhereForToolchainsOnly();
    void aListThatGoRefusesIsRefused_data();
    void aListThatGoRefusesIsRefused();
    void redirectsStayWithinTheRules();
    void answersHaveALimit();
    void stopsAtOnce();
};

void ProxyChainTest::fallsThroughAsSeparatorsSay_data()
{
    QTest::addColumn<QVector<int>>("statuses");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("code"); // -1: served by the last one asked
    const auto code = [](ErrorCode error) { return int(error); };
    QTest::newRow("the first serves") << QVector{200, 500} << ',' << QByteArray("0") << -1;
    QTest::newRow("404,200") << QVector{404, 200} << ',' << QByteArray("0 1") << -1;
    QTest::newRow("410,200") << QVector{410, 200} << ',' << QByteArray("0 1") << -1;
    QTest::newRow("500,200") << QVector{500, 200} << ',' << QByteArray("0") << code(ErrorCode::Network);
    QTest::newRow("403,200") << QVector{403, 200} << ',' << QByteArray("0")
                             << code(ErrorCode::PermissionDenied);
    QTest::newRow("302 to nowhere,200")
        << QVector{302, 200} << ',' << QByteArray("0") << code(ErrorCode::Network);
    QTest::newRow("204,200") << QVector{204, 200} << ',' << QByteArray("0") << code(ErrorCode::Network);
    QTest::newRow("500|403|200") << QVector{500, 403, 200} << '|' << QByteArray("0 1 2") << -1;
    QTest::newRow("404,410") << QVector{404, 410} << ',' << QByteArray("0 1") << code(ErrorCode::NotFound);
    QTest::newRow("500|403|404: the last that says more")
        << QVector{500, 403, 404} << '|' << QByteArray("0 1 2") << code(ErrorCode::PermissionDenied);
    QTest::newRow("404,off") << QVector{404, LabEntry::off, 200} << ',' << QByteArray("0")
                             << code(ErrorCode::Refused);
    QTest::newRow("500|off") << QVector{500, LabEntry::off} << '|' << QByteArray("0")
                             << code(ErrorCode::Network);
    QTest::newRow("off") << QVector{LabEntry::off} << ',' << QByteArray() << code(ErrorCode::Refused);
}

void ProxyChainTest::fallsThroughAsSeparatorsSay()
{
    QFETCH(QVector<int>, statuses);
    QFETCH(char, separator);
    QFETCH(QByteArray, asked);
    QFETCH(int, code);
    ProxyLab lab;
    const ModuleProxyChain chain = lab.open(lab.chain(statuses, separator, listPath));
    const Result<ModuleProxyChain::Answer> answer = chain.get(toolchain, "@v/list", 1000);
    QCOMPARE(lab.asked(listPath), asked);
    QCOMPARE(answer ? -1 : int(answer.error().code), code);
    if (answer) {
        const QByteArray last = asked.split(' ').constLast();
        QCOMPARE(answer->body, last + '\n');
        QCOMPARE(answer->servedBy, lab.server.url('/' + last).toString());
    }
    // The size alone is to be had from the same one, or from nobody.
    const Result<ModuleProxyChain::Size> size = chain.size(toolchain, "@v/list");
    QCOMPARE(size ? -1 : int(size.error().code), code);
    if (size) {
        QCOMPARE(size->bytes, answer->body.size());
        QCOMPARE(size->servedBy, answer->servedBy);
        QCOMPARE(lab.server.requests().constLast().method, "HEAD");
    }
}

void ProxyChainTest::aRefusedConnectionFallsThroughOnlyBehindABar()
{
    ProxyLab lab;
    lab.server.serve("/ok" + listPath, "list\n");
    const QByteArray ok = lab.server.url("/ok").toEncoded();
    const Result<ModuleProxyChain::Answer> behindBar =
        lab.open("http://127.0.0.1:1|" + ok).get(toolchain, "@v/list", 1000);
    QVERIFY2(behindBar, behindBar ? "" : described(behindBar.error()));
    const Result<ModuleProxyChain::Answer> behindComma =
        lab.open("http://127.0.0.1:1," + ok).get(toolchain, "@v/list", 1000);
    QVERIFY(!behindComma);
    QCOMPARE(behindComma.error().code, ErrorCode::Network);
}

void ProxyChainTest::silenceEndsAndFallsThroughBehindABar()
{
    ProxyLab lab;
    lab.client = testClient(lab.home.host(), {std::chrono::milliseconds(200)});
    lab.server.on("/mute" + listPath, [](const ServedRequest &) {
        ServedAnswer answer;
        answer.hasHead = false;
        answer.ending = ServedAnswer::Ending::Silence;
        return answer;
    });
    lab.server.serve("/ok" + listPath, "list\n");
    const QByteArray mute = lab.server.url("/mute").toEncoded();
    const QByteArray ok = lab.server.url("/ok").toEncoded();
    QVERIFY(lab.open(mute + '|' + ok).get(toolchain, "@v/list", 1000));
    const Result<ModuleProxyChain::Answer> answer = lab.open(mute + ',' + ok).get(toolchain, "@v/list", 1000);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Timeout);
}

void ProxyChainTest::everyEntryAskedIsNamed()
{
    ProxyLab lab;
    const Result<ModuleProxyChain::Answer> answer =
        lab.open(lab.chain({404, 500, 403}, '|', listPath)).get(toolchain, "@v/list", 1000);
    QVERIFY(!answer);
    for (const char *proxy : {"/0", "/1", "/2"})
        QVERIFY2(answer.error().what.contains(lab.server.url(proxy + listPath).toString()), proxy);
    for (const char *status : {"404", "500", "403"})
        QVERIFY2(answer.error().detail.contains(QLatin1StringView(status)), status);
}

void ProxyChainTest::noPasswordIsShown()
{
    ProxyLab lab;
    for (const QByteArray &separator : {QByteArray(","), QByteArray("|")}) {
        const QByteArray address =
            "http://ann:s3cr3t@127.0.0.1:" + QByteArray::number(lab.server.port()) + "/x";
        const Result<ModuleProxyChain::Answer> answer =
            lab.open(address + separator + "https://bob:s3cr3t@127.0.0.1:1/y")
                .get(toolchain, "@v/list", 1000);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, separator == "," ? ErrorCode::Refused : ErrorCode::Network);
        QVERIFY2(!described(answer.error()).contains("s3cr3t"), described(answer.error()));
    }
    QVERIFY(lab.server.requests().isEmpty());
    const Result<ModuleProxyChain> refused =
        ModuleProxyChain::make(lab.client, lab.settings("ftp://ann:s3cr3t@127.0.0.1/"));
    QVERIFY(!refused);
    QVERIFY(!described(refused.error()).contains("s3cr3t"));
}

void ProxyChainTest::aPrivateModuleIsNeverAskedOfAProxy()
{
    ProxyLab lab;
    ModuleSettings settings = lab.settings(lab.chain({200}, ',', "/example.com/a/@v/list"));
    settings.goNoProxy = "example.com";
    const Result<ModuleProxyChain> chain = ModuleProxyChain::make(lab.client, settings);
    const Result<ModuleProxyChain::Answer> answer = chain->get("example.com/a", "@v/list", 1000);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unsupported);
    QVERIFY(lab.server.requests().isEmpty());
    settings.goNoProxy = "example.org";
    QVERIFY(ModuleProxyChain::make(lab.client, settings)->get("example.com/a", "@v/list", 1000));
}

void ProxyChainTest::directLeadsSomewhereForToolchainsOnly()
{
    // Through an HTTP proxy of ours, so that nobody else is asked.
    ProxyLab lab;
    FaultServer tunnel;
    tunnel.allowTunnels(lab.server.port(), "only:me");
    Host host = lab.home.host();
    host.environment.set("HTTPS_PROXY", "http://127.0.0.1:" + QByteArray::number(tunnel.port()));
    lab.client = testClient(host);
    const ModuleProxyChain chain = lab.open(lab.chain({404}, ',', listPath) + ",direct");
    const Result<ModuleProxyChain::Answer> answer = chain.get(toolchain, "@v/list", 1000);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::PermissionDenied); // of the tunnel
    QCOMPARE(tunnel.requests().size(), 1);
    QCOMPARE(tunnel.requests().constFirst().target, "go.dev:443");
    const Result<ModuleProxyChain::Answer> other = chain.get("example.com/a", "@v/list", 1000);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Unsupported);
    QCOMPARE(tunnel.requests().size(), 1);
}

void ProxyChainTest::aListThatGoRefusesIsRefused_data()
{
    QTest::addColumn<QByteArray>("goProxy");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only separators") << QByteArray(" ,|, ");
    QTest::newRow("a malformed one behind a good one") << QByteArray("https://127.0.0.1:1,goproxy");
}

void ProxyChainTest::aListThatGoRefusesIsRefused()
{
    QFETCH(QByteArray, goProxy);
    ProxyLab lab;
    const Result<ModuleProxyChain> chain = ModuleProxyChain::make(lab.client, lab.settings(goProxy));
    QVERIFY(!chain);
    QCOMPARE(chain.error().code, ErrorCode::InvalidValue);
}

void ProxyChainTest::redirectsStayWithinTheRules()
{
    ProxyLab lab;
    lab.server.on("/p" + listPath, [](const ServedRequest &) { return ServedAnswer::redirect("/q/list"); });
    lab.server.serve("/q/list", "there\n");
    lab.server.on("/loop" + listPath,
                  [](const ServedRequest &request) { return ServedAnswer::redirect(request.path); });
    lab.server.on("/out" + listPath,
                  [](const ServedRequest &) { return ServedAnswer::redirect("http://192.0.2.1/list"); });
    const QByteArray base = lab.server.url({}).toEncoded();
    const Result<ModuleProxyChain::Answer> followed = lab.open(base + "/p").get(toolchain, "@v/list", 1000);
    QVERIFY2(followed, followed ? "" : described(followed.error()));
    QCOMPARE(followed->body, "there\n");
    QCOMPARE(followed->servedBy, lab.server.url("/p").toString()); // whom the settings name
    QCOMPARE(lab.open(base + "/loop").get(toolchain, "@v/list", 1000).error().code, ErrorCode::Network);
    QCOMPARE(lab.open(base + "/out").get(toolchain, "@v/list", 1000).error().code, ErrorCode::Refused);
}

void ProxyChainTest::answersHaveALimit()
{
    ProxyLab lab;
    lab.server.serve("/p" + listPath, QByteArray(1001, 'x'));
    lab.home.write(u"p/golang.org/toolchain/@v/list"_s, QByteArray(1001, 'x'));
    const QByteArrayList proxies{lab.server.url("/p").toEncoded(), lab.folder("p")};
    for (const QByteArray &proxy : proxies) {
        QVERIFY(lab.open(proxy).get(toolchain, "@v/list", 1001));
        const Result<ModuleProxyChain::Answer> answer = lab.open(proxy).get(toolchain, "@v/list", 1000);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TooLarge);
    }
}

void ProxyChainTest::stopsAtOnce()
{
    ProxyLab lab;
    std::stop_source stop;
    stop.request_stop();
    const Result<ModuleProxyChain::Answer> answer =
        lab.open(lab.chain({200, 200}, '|', listPath)).get(toolchain, "@v/list", 1000, stop.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ProxyChainTest)
#include "ProxyChain.moc"
