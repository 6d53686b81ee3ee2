// SPDX-License-Identifier: MIT
#include "net/HttpClient.h"

#include "net/HttpProblem.h"
#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace goconf;
using namespace goconf::test;
using Ending = ServedAnswer::Ending;

/// What a server does wrong ends in an error that says so, and in no connection left open.
class HttpFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlyEndIsAnError_data();
    void anEarlyEndIsAnError();
    void moreThanPromisedIsNotTaken();
    void aLengthThatIsNoneIsAnError_data();
    void aLengthThatIsNoneIsAnError();
    void whatIsNoWebServerIsAnError();
    void aClosedPortRefuses();
    void aNameThatDoesNotExist();
    void theReceiversErrorIsTheResult();
    void everyFailureSaysWhatToDo();
    void neitherSecretsNorQueriesAreShown();

private:
    QString codeOf(const QByteArray &path)
    {
        m_error = {};
        const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url(path)));
        if (!answer)
            m_error = answer.error();
        return answer ? QString::number(answer->status) : QString(errorCodeName(answer.error().code));
    }

    TempHome m_home;
    FaultServer m_server;
    HttpClient m_client = testClient(m_home.host());
    Error m_error;
};

void HttpFaultsTest::anEarlyEndIsAnError_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<Ending>("ending");
    for (const int bytes : {-1, 0, 1, 50'000, 99'999}) {
        for (const bool chunked : {false, true}) {
            for (const Ending ending : ServedAnswer::endings()) {
                QTest::addRow("%d bytes%s%s", bytes, chunked ? ", chunked" : "",
                              ending == Ending::Reset ? ", reset" : "")
                    << chunked << bytes << ending;
            }
        }
    }
}

void HttpFaultsTest::anEarlyEndIsAnError()
{
    QFETCH(bool, chunked);
    QFETCH(int, bytes);
    QFETCH(Ending, ending);
    m_server.on("/early", [=](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = QByteArray(100'000, 'x');
        answer.chunked = chunked;
        answer.saysLength = 100'000;
        answer.bodyBytes = std::max(0, bytes);
        answer.hasHead = bytes >= 0;
        answer.ending = ending;
        return answer;
    });
    QCOMPARE(codeOf("/early"), u"network");
    QVERIFY2(m_error.what.contains(u"ended early"), qPrintable(m_error.what + m_error.detail));
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpFaultsTest::moreThanPromisedIsNotTaken()
{
    m_server.on("/more", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = "0123456789";
        answer.saysLength = 4;
        answer.ending = Ending::Close;
        return answer;
    });
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(m_server.url("/more")));
    QVERIFY(answer);
    QCOMPARE(answer->body, "0123");
}

void HttpFaultsTest::aLengthThatIsNoneIsAnError_data()
{
    QTest::addColumn<QByteArray>("length");
    for (const char *length : {"-1", "x", "5, 6", "99999999999999999999", "0x5", "5 5"})
        QTest::newRow(length) << QByteArray(length);
}

void HttpFaultsTest::aLengthThatIsNoneIsAnError()
{
    QFETCH(QByteArray, length);
    m_server.on("/length", [=](const ServedRequest &) {
        ServedAnswer answer;
        answer.headers.append("Content-Length", length);
        answer.unknownLength = true;
        answer.body = "12345";
        answer.ending = Ending::Close;
        return answer;
    });
    QCOMPARE(codeOf("/length"), u"network");
}

void HttpFaultsTest::whatIsNoWebServerIsAnError()
{
    QTcpServer server; // answers in this thread while it waits below
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/");
    std::atomic<bool> over = false;
    Result<HttpAnswer> answer;
    std::jthread asking([&] {
        answer = m_client.fetch(getRequest(url));
        over = true;
    });
    while (!over) {
        if (!server.waitForNewConnection(20))
            continue;
        QTcpSocket *socket = server.nextPendingConnection();
        socket->waitForReadyRead(20);
        socket->write("220 mail.example ESMTP\r\n\r\n");
        socket->waitForBytesWritten();
        socket->disconnectFromHost();
    }
    asking.join();
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
}

void HttpFaultsTest::aClosedPortRefuses()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(taken.serverPort()) + "/");
    taken.close();
    const Result<HttpAnswer> answer = m_client.fetch(getRequest(url));
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
    QVERIFY2(answer.error().what.contains(u"refused the connection"), qPrintable(answer.error().what));
}

void HttpFaultsTest::aNameThatDoesNotExist()
{
    const Result<HttpAnswer> answer =
        m_client.fetch(getRequest(QUrl::fromEncoded("https://nothing.invalid/")));
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
    QVERIFY2(answer.error().what.contains(u"was not found"), qPrintable(answer.error().what));
}

void HttpFaultsTest::theReceiversErrorIsTheResult()
{
    m_server.serve("/received", QByteArray(10'000'000, 'x'));
    const HttpReceiver full{[](const HttpAnswer &) { return Result<void>(); },
                            [](const QByteArray &) -> Result<void> { return fail(ErrorCode::DiskFull, {}); }};
    const HttpReceiver unwilling{
        [](const HttpAnswer &) -> Result<void> { return fail(ErrorCode::Corrupt, {}); },
        [](const QByteArray &) -> Result<void> { qFatal("not asked for"); }};
    const HttpRequest request = getRequest(m_server.url("/received"));
    QCOMPARE(errorCodeName(m_client.stream(request, full).error().code), errorCodeName(ErrorCode::DiskFull));
    QCOMPARE(errorCodeName(m_client.stream(request, unwilling).error().code),
             errorCodeName(ErrorCode::Corrupt));
    QVERIFY(m_server.waitUntilQuiet());
}

void HttpFaultsTest::everyFailureSaysWhatToDo()
{
    const HttpProxy proxy{HttpProxy::Http, QStringLiteral("p"), 1, {}, {}, "HTTPS_PROXY"};
    QStringList sentences;
    for (int kind = HttpFailure::NameNotFound; kind <= HttpFailure::ProxyFailure; ++kind) {
        const Error error = HttpProblem::failed({HttpFailure::Kind(kind), QStringLiteral("raw")},
                                                QUrl(QStringLiteral("https://server:8443/x")), proxy);
        QVERIFY2(error.what.contains(u": "), qPrintable(error.what));
        QVERIFY2(kind == HttpFailure::NoTls || error.what.contains(u"server:8443") ||
                     error.what.contains(u"p:1"),
                 qPrintable(error.what));
        QCOMPARE(error.detail, u"raw");
        sentences.append(error.what);
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void HttpFaultsTest::neitherSecretsNorQueriesAreShown()
{
    HttpAnswer answer;
    answer.status = 500;
    answer.url = QUrl(QStringLiteral("https://user:word@server/path?token=word#word"));
    const Error error = answer.content().error();
    QVERIFY(error.what.contains(u"https://server/path"));
    QVERIFY(!error.what.contains(u"word"));
    QVERIFY(!HttpProblem::tooLarge(answer.url, 1).what.contains(u"word"));
}

QTEST_GUILESS_MAIN(HttpFaultsTest)
#include "HttpFaults.moc"
