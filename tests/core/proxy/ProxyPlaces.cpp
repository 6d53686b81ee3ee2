// SPDX-License-Identifier: MIT
// Where an entry of GOPROXY leads: addresses joined as go does, and folders that are proxies.
#include "ProxyLab.h"
#include "proxy/ProxyPlace.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ProxyPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreJoinedAsGoDoes_data();
    void addressesAreJoinedAsGoDoes();
    void foldersAreProxies();
    void foldersAreNamedAsGoNamesThem_data();
    void foldersAreNamedAsGoNamesThem();
};

void ProxyPlacesTest::addressesAreJoinedAsGoDoes_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("no path") << QByteArray() << toolchain << QByteArray("@v/list") << listPath;
    QTest::newRow("slash at the end")
        << QByteArray("/p/") << toolchain << QByteArray("@v/list") << "/p" + listPath;
    QTest::newRow("slashes") << QByteArray("/p//q/") << toolchain << QByteArray("@v/list")
                             << "/p/q" + listPath;
    QTest::newRow("capital letters") << QByteArray("/p") << QByteArray("example.com/Foo")
                                     << QByteArray("@v/v1.0.0-!r!c1.zip")
                                     << QByteArray("/p/example.com/%21foo/@v/v1.0.0-%21r%21c1.zip");
    QTest::newRow("incompatible") << QByteArray("/p") << QByteArray("example.com/a")
                                  << QByteArray("@v/v2.0.0+incompatible.info")
                                  << QByteArray("/p/example.com/a/@v/v2.0.0+incompatible.info");
    QTest::newRow("escapes stay") << QByteArray("/a%2Fb%20c") << toolchain << QByteArray("@v/list")
                                  << "/a%2Fb%20c" + listPath;
    QTest::newRow("a query stays") << QByteArray("/p?key=1") << toolchain << QByteArray("@v/list")
                                   << "/p" + listPath + "?key=1";
}

void ProxyPlacesTest::addressesAreJoinedAsGoDoes()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, module);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, target);
    ProxyLab lab;
    QVERIFY(!lab.open(lab.server.url({}).toEncoded() + base).get(module, file, 1000));
    QCOMPARE(lab.server.requests().constLast().target, target);
}

void ProxyPlacesTest::foldersAreProxies()
{
    ProxyLab lab;
    lab.home.write(u"my proxy/golang.org/toolchain/@v/list"_s, "v1\n");
    lab.home.write(u"my proxy/example.com/!foo/@v/list"_s, "v2\n");
    lab.home.write(u"other"_s, "a file");
    const QByteArray proxy = lab.folder("my%20proxy");
    const Result<ModuleProxyChain::Answer> answer = lab.open(proxy).get(toolchain, "@v/list", 1000);
    QVERIFY2(answer, answer ? "" : described(answer.error()));
    QCOMPARE(answer->body, "v1\n");
    QCOMPARE(answer->servedBy, QString::fromUtf8(proxy));
    QCOMPARE(lab.open(proxy).get("example.com/Foo", "@v/list", 1000)->body, "v2\n");
    QCOMPARE(lab.open(proxy).size(toolchain, "@v/list")->bytes, 3);
    // Only what is missing is absent; a folder where a file should be, and a file where a folder should be,
    // are failures. But Windows itself calls the latter missing.
    QByteArrayList absent{lab.folder("none")};
    QByteArrayList failures{lab.folder("folder")};
    (Os::current().isWindows() ? absent : failures).append(lab.folder("other"));
    for (const QByteArray &missing : absent)
        QCOMPARE(lab.open(missing + ',' + proxy).get(toolchain, "@v/list", 1000)->body, "v1\n");
    lab.home.path(u"folder/golang.org/toolchain/@v/list/x"_s);
    for (const QByteArray &broken : failures) {
        const Result<ModuleProxyChain::Answer> failed =
            lab.open(broken + ',' + proxy).get(toolchain, "@v/list", 1000);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Io);
        QVERIFY(lab.open(broken + '|' + proxy).get(toolchain, "@v/list", 1000));
    }
}

void ProxyPlacesTest::foldersAreNamedAsGoNamesThem_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("onWindows");
    QTest::addColumn<bool>("elsewhere");
    const auto row = [](const char *address, bool onWindows, bool elsewhere) {
        QTest::newRow(address) << QByteArray(address) << onWindows << elsewhere;
    };
    row("file:///C:/p", true, true);
    row("file://localhost/C:/p", true, true);
    row("file:///C%3A/p", true, true);
    row("file:///p", false, true);
    row("file:///", false, true);
    row("file:///CC:/p", false, true);
    row("file:///C:p", false, true);
    row("file:////server/share/p", false, true);
    row("file://server/share/p", true, false);
    row("file://C:/p", false, false);
}

void ProxyPlacesTest::foldersAreNamedAsGoNamesThem()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, onWindows);
    QFETCH(bool, elsewhere);
    const ProxyLab lab;
    QCOMPARE(ProxyPlace::at(lab.client, address, Os::Windows).has_value(), onWindows);
    QCOMPARE(ProxyPlace::at(lab.client, address, Os::Linux).has_value(), elsewhere);
    QCOMPARE(ProxyPlace::at(lab.client, address, Os::MacOS).has_value(), elsewhere);
}

QTEST_GUILESS_MAIN(ProxyPlacesTest)
#include "ProxyPlaces.moc"
