// SPDX-License-Identifier: MIT
// The checksum database is asked where every go at hand asks for it: by the same proxy, directly, or not at
// all.
#include "ProxyLab.h"
#include "proxy/ProxySumTransport.h"
#include "support/RealGo.h"
#include "support/sumdb/NoteSigner.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ProxySumTransportAsGoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChainLeadsToTheSamePlace();

private:
    /// Who was asked for a lookup: "0", "direct" or "".
    static QByteArray placeOf(const QVector<ServedRequest> &proxied, const QVector<ServedRequest> &direct);
};

QByteArray ProxySumTransportAsGoTest::placeOf(const QVector<ServedRequest> &proxied,
                                              const QVector<ServedRequest> &direct)
{
    for (const ServedRequest &request : proxied) {
        if (request.path.contains("/lookup/"))
            return request.path.sliced(1).split('/').constFirst();
    }
    return direct.isEmpty() ? QByteArray() : QByteArray("direct");
}

void ProxySumTransportAsGoTest::everyChainLeadsToTheSamePlace()
{
    QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing());
    const QStringList executables = RealGo::executables();
    const QVector<QVector<LabEntry>> chains = ProxyLab::randomChains(60);
    for (qsizetype i = 0; i < chains.size(); ++i) {
        // Both ways behind a first proxy that serves the module and has no database.
        const QVector<LabEntry> entries = QVector<LabEntry>{{404, '|'}} + chains.at(i);
        QByteArrayList places;
        QByteArrayList asked;
        QByteArray what;
        for (const bool isGo : {false, true}) {
            ProxyLab lab;
            FaultServer direct(FaultServer::Security::Tls);
            const QByteArray name = "127.0.0.1:" + QByteArray::number(direct.port());
            const QByteArray supported = "/sumdb/" + name + "/supported";
            const QByteArray goProxy = lab.chain(entries, supported);
            const QByteArray key = NoteSigner(name).keyText();
            if (isGo) {
                lab.server.serve("/0/example.com/a/@v/v1.0.0.info", "{\"Version\":\"v1.0.0\"}");
                lab.server.serve("/0/example.com/a/@v/v1.0.0.mod", "module example.com/a\n");
                const RealGo go(executables.at(i % executables.size()));
                Environment environment = lab.home.host().environment;
                environment.set("GOPROXY", goProxy);
                environment.set("GOSUMDB", key);
                environment.set("GOTOOLCHAIN", "local");
                environment.set("SSL_CERT_FILE", QFile::encodeName(FaultServer::rootCertificateFile()));
                const ProcessOutput output =
                    go.run({"mod", "download", "example.com/a@v1.0.0"}, environment, lab.home.home());
                what = go.executable().toUtf8() + ' ' + goProxy + '\n' + output.standardError;
            } else {
                ProxySumTransport transport(lab.client, *SumDbName::parse(key), lab.settings(goProxy));
                QVERIFY(!transport.get("/lookup/example.com/a@v1.0.0", 1000));
            }
            places.append(placeOf(lab.server.requests(), direct.requests()));
            asked.append(lab.asked(supported));
        }
        QVERIFY2(places.at(0) == places.at(1), places.join(" or ") + ": " + what);
        QVERIFY2(asked.at(0) == asked.at(1), asked.join(" or ") + ": " + what);
    }
}

QTEST_GUILESS_MAIN(ProxySumTransportAsGoTest)
#include "ProxySumTransportAsGo.moc"
