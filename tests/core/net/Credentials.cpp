// SPDX-License-Identifier: MIT
#include "net/HttpCredentials.h"
#include "net/Netrc.h"

#include "support/TempHome.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNetrcAsGoDoes();
    void findsTheFileAsGoDoes();
    void theLongestPrefixWins_data();
    void theLongestPrefixWins();
    void goAuthDecides_data();
    void goAuthDecides();
    void netrcGoesBeforeTheUrl();
    void noneWithoutTls();

private:
    static QByteArray basic(const QByteArray &pair)
    {
        return pair.isEmpty() ? pair : "Basic " + pair.toBase64();
    }
};

void CredentialsTest::readsNetrcAsGoDoes()
{
    QFile file(QStringLiteral(GOCONF_NET_DATA "/netrc.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"rows").toArray();
    QVERIFY(rows.size() > 25);
    for (const QJsonValue &row : rows) {
        const QString text = row.toObject().value(u"text").toString();
        QVector<Netrc::Machine> expected;
        const QJsonArray machines = row.toObject().value(u"machines").toArray();
        for (const QJsonValue &value : machines) {
            const QJsonObject machine = value.toObject();
            expected.append({machine.value(u"machine").toString().toUtf8(),
                             machine.value(u"login").toString().toUtf8(),
                             machine.value(u"password").toString().toUtf8()});
        }
        QVERIFY2(Netrc::parse(text.toUtf8()).machines() == expected, qPrintable(text));
    }
}

void CredentialsTest::findsTheFileAsGoDoes()
{
    TempHome home;
    Host host = home.host();
    QCOMPARE(Netrc::path(host), host.os.join(host.home().value(), QStringLiteral(".netrc")));
    QCOMPARE(Netrc::read(host).machines().size(), 0);
    home.write(QStringLiteral(".netrc"), "machine a login b password c");
    QCOMPARE(Netrc::read(host).machines().size(), 1);
    host.environment.set("NETRC", "/elsewhere/netrc");
    QCOMPARE(Netrc::path(host), u"/elsewhere/netrc");

    Host windows = home.host();
    windows.os = Os::Windows;
    windows.environment = Environment(Os::Windows);
    windows.environment.set("USERPROFILE", QFile::encodeName(home.home()));
    QVERIFY(Netrc::path(windows).endsWith(u".netrc"));
    QFile legacy(windows.os.join(home.home(), QStringLiteral("_netrc")));
    QVERIFY(legacy.open(QIODevice::WriteOnly));
    QVERIFY(Netrc::path(windows).endsWith(u"_netrc"));
    legacy.remove();

    Host nobody = home.host();
    nobody.environment.remove(nobody.os.isWindows() ? "USERPROFILE" : "HOME");
    QCOMPARE(Netrc::path(nobody), QString());
    QCOMPARE(Netrc::read(nobody).machines().size(), 0);
}

void CredentialsTest::theLongestPrefixWins_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("host") << QByteArray("https://example.test/") << QByteArray("host:1");
    QTest::newRow("host, no slash") << QByteArray("https://example.test") << QByteArray("host:1");
    QTest::newRow("below") << QByteArray("https://example.test/x/y?q") << QByteArray("host:1");
    QTest::newRow("path") << QByteArray("https://example.test/team") << QByteArray("path:2");
    QTest::newRow("below the path") << QByteArray("https://example.test/team/m/@v/list")
                                    << QByteArray("path:2");
    QTest::newRow("only like the path")
        << QByteArray("https://example.test/teammate") << QByteArray("host:1");
    QTest::newRow("another port") << QByteArray("https://example.test:444/") << QByteArray();
    QTest::newRow("with port") << QByteArray("https://ported.test:444/x") << QByteArray("port:3");
    QTest::newRow("the port is missing") << QByteArray("https://ported.test/x") << QByteArray();
    QTest::newRow("below the host") << QByteArray("https://sub.example.test/") << QByteArray();
    QTest::newRow("the first of two") << QByteArray("https://twice.test/") << QByteArray("first:4");
    QTest::newRow("with scheme") << QByteArray("https://schemed.test/a") << QByteArray("scheme:5");
}

void CredentialsTest::theLongestPrefixWins()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, expected);
    TempHome home;
    home.write(QStringLiteral(".netrc"), "machine example.test login host password 1\n"
                                         "machine example.test/team login path password 2\n"
                                         "machine ported.test:444 login port password 3\n"
                                         "machine twice.test login first password 4\n"
                                         "machine twice.test login second password 4\n"
                                         "machine https://schemed.test/ login scheme password 5\n");
    const Result<HttpCredentials> credentials = HttpCredentials::read(home.host(), "netrc");
    QVERIFY(credentials);
    QCOMPARE(*credentials->authorization(QUrl::fromEncoded(url)), basic(expected));
}

void CredentialsTest::goAuthDecides_data()
{
    QTest::addColumn<QByteArray>("goAuth");
    QTest::addColumn<QByteArray>("expected"); // "error" for a value at which Go stops
    QTest::newRow("netrc") << QByteArray("netrc") << QByteArray("me:1");
    QTest::newRow("off") << QByteArray("off") << QByteArray();
    const bool windows = Os::current().isWindows();
    QTest::newRow("git, netrc") << QByteArray(windows ? "git C:\\tmp; netrc" : "git /tmp; netrc")
                                << QByteArray("me:1");
    QTest::newRow("git in no folder of this system")
        << QByteArray(windows ? "git /tmp; netrc" : "git C:\\tmp; netrc") << QByteArray("error");
    QTest::newRow("a command") << QByteArray("helper --now") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray("error");
    QTest::newRow("off, netrc") << QByteArray("off;netrc") << QByteArray("error");
}

void CredentialsTest::goAuthDecides()
{
    QFETCH(QByteArray, goAuth);
    QFETCH(QByteArray, expected);
    TempHome home;
    home.write(QStringLiteral(".netrc"), "machine example.test login me password 1\n");
    const Result<HttpCredentials> credentials = HttpCredentials::read(home.host(), goAuth);
    if (expected == "error") {
        QVERIFY(!credentials);
        return;
    }
    QVERIFY(credentials);
    QCOMPARE(*credentials->authorization(QUrl(QStringLiteral("https://example.test/"))), basic(expected));
}

void CredentialsTest::netrcGoesBeforeTheUrl()
{
    // Go looks for the whole URL with its user info, so the host alone does not match there.
    TempHome home;
    home.write(QStringLiteral(".netrc"), "machine example.test login me password 1\n"
                                         "machine eve:2@example.test login known password 3\n");
    const Result<HttpCredentials> credentials = HttpCredentials::read(home.host(), "netrc");
    QCOMPARE(*credentials->authorization(QUrl(QStringLiteral("https://you:p%40@example.test/"))),
             basic("you:p@"));
    QCOMPARE(*credentials->authorization(QUrl(QStringLiteral("https://eve:2@example.test/"))),
             basic("known:3"));
    QCOMPARE(*credentials->authorization(QUrl(QStringLiteral("https://you@other.test/"))), basic("you:"));
}

void CredentialsTest::noneWithoutTls()
{
    TempHome home;
    home.write(QStringLiteral(".netrc"), "machine 127.0.0.1 login me password 1\n");
    const Result<HttpCredentials> credentials = HttpCredentials::read(home.host(), "netrc");
    QCOMPARE(*credentials->authorization(QUrl(QStringLiteral("http://127.0.0.1/"))), QByteArray());
    const Result<QByteArray> refused =
        credentials->authorization(QUrl(QStringLiteral("http://me:secret@127.0.0.1/")));
    QVERIFY(!refused);
    QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::Refused));
    QVERIFY(!refused.error().what.contains(u"secret"));
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "Credentials.moc"
