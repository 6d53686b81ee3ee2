// SPDX-License-Identifier: MIT
// The real Gos of this machine against the real checksum database, by the proxy that go is set up for here.
// With GOCONF_TEST_NETWORK=required it must be reached; else it may be out of reach, and then nothing may be
// claimed.
#include "GoconfRun.h"
#include "support/RealGo.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing()); }
    void everyRealGoIsProven_data();
    void everyRealGoIsProven();
};

namespace {

/// What the machine's own settings say about reaching servers; all else is of the throw-away home.
Host hostOnTheNetwork(const TempHome &home)
{
    Host host = home.host();
    for (const QJsonValue &variable :
         runGoconf(Host::current(), {"env", "--json", "GOPROXY", "GOSUMDB", "GOAUTH"})
             .json()[u"variables"_s]
             .toArray())
        host.environment.set(variable[u"name"_s].toString().toUtf8(),
                             variable[u"value"_s].toString().toUtf8());
    const Environment machine = Environment::current();
    for (const char *name : {"HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy",
                             "SSL_CERT_FILE", "SSL_CERT_DIR", "NETRC"}) {
        if (!machine.value(name).isEmpty())
            host.environment.set(name, machine.value(name));
    }
    return host;
}

QString rootOf(const QString &go)
{
    return QFileInfo(QFileInfo(QFileInfo(go).canonicalFilePath()).path() + u"/.."_s).canonicalFilePath();
}

} // namespace

void SdkAuditTest::everyRealGoIsProven_data()
{
    QTest::addColumn<QString>("root");
    for (const QString &go : RealGo::executables())
        QTest::newRow(qPrintable(rootOf(go))) << rootOf(go);
}

void SdkAuditTest::everyRealGoIsProven()
{
    QFETCH(QString, root);
    const bool required = qgetenv("GOCONF_TEST_NETWORK") == "required";
    const TempHome home;
    const GoconfRun run =
        runGoconf(hostOnTheNetwork(home), {"sdk", "verify", "--json", QFile::encodeName(root)});
    QCOMPARE(run.err, QByteArray());
    const QJsonArray sdks = run.json()[u"sdks"_s].toArray();
    QCOMPARE(sdks.size(), 1);
    const QJsonObject sdk = sdks.first().toObject();
    const QString log = sdk[u"log"_s].toString();
    qInfo("%s: %s. %s", qPrintable(root), qPrintable(log), qPrintable(sdk[u"note"_s].toString()));
    if (!required && log == u"unavailable"_s) {
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!sdk[u"note"_s].toString().isEmpty());
        QCOMPARE(sdk[u"differs"_s].toArray(), QJsonArray());
        return;
    }
    // Debian parts the Go that it builds between two folders, and the log knows the Go team's only.
    if (QFileInfo(root + u"/src"_s).isSymLink()) {
        QVERIFY2(log == u"not-comparable"_s || log == u"differs"_s, run.out.constData());
        return;
    }
    // People and images of containers edit go.env, but nothing else.
    QVERIFY2(log == u"ok"_s || sdk[u"go_env_only"_s].toBool(), run.out.constData());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(sdk[u"files"_s].toInt() > 5'000);
    QFile file(root + u"/go.env"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QJsonValue &edit : sdk[u"go_env_edits"_s].toArray()) {
        if (edit[u"line"_s].toInt() > 0)
            QVERIFY(lines.value(edit[u"line"_s].toInt() - 1)
                        .startsWith(edit[u"name"_s].toString().toUtf8() + '='));
    }
}

QTEST_GUILESS_MAIN(SdkAuditTest)
#include "SdkAudit.moc"
