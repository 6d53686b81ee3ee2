// SPDX-License-Identifier: MIT
#include "net/Http1Parser.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace goconf;
using State = Http1Parser::State;

namespace {

/// "STATUS BODY", or "broken"; what is left of the input after '|'.
QByteArray parse(const QByteArray &wire, const std::function<qsizetype()> &pieceSize, bool hasBody, bool ends)
{
    Http1Parser parser(hasBody);
    QByteArray input;
    QByteArray body;
    for (qsizetype at = 0; at < wire.size();) {
        const qsizetype size = std::min(pieceSize(), wire.size() - at);
        input += wire.mid(at, size);
        at += size;
        parser.feed(input, body);
    }
    if (ends)
        parser.end();
    if (parser.state() == State::Broken)
        return parser.endedEarly() ? "early" : "broken";
    if (parser.state() != State::Done)
        return "unfinished";
    return QByteArray::number(parser.head().status) + ' ' + body + (input.isEmpty() ? "" : '|' + input) +
           (parser.keepsConnection() ? "" : " close");
}

} // namespace

class Http1ParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void headHasNoBody();
    void aCutAnywhereIsNoWholeAnswer_data();
    void aCutAnywhereIsNoWholeAnswer();
    void limitsTheHead();
    void randomBytesNeverEndIt();
};

void Http1ParserTest::reads_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &wire, const QByteArray &expected) {
        QTest::newRow(name) << wire << expected;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("length", ok + "Content-Length: 3\r\n\r\nabc", "200 abc");
    row("empty", ok + "Content-Length: 0\r\n\r\n", "200 ");
    row("no reason", "HTTP/1.1 404\r\ncontent-length:1\r\n\r\nx", "404 x");
    row("more than the length", ok + "Content-Length: 1\r\n\r\nabc", "200 a|bc");
    row("the same length twice", ok + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", "200 a");
    row("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", "broken");
    row("a list of lengths", ok + "Content-Length: 1, 1\r\n\r\na", "broken");
    row("signed length", ok + "Content-Length: +1\r\n\r\na", "broken");
    row("until the end", ok + "\r\nabc", "200 abc close");
    row("close", ok + "Connection: keep-alive, Close\r\nContent-Length: 1\r\n\r\na", "200 a close");
    row("version 1.0", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", "200 a close");
    row("version 1.0, kept", "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\na",
        "200 a");
    row("no content", "HTTP/1.1 204 No\r\n\r\n", "204 ");
    row("not modified", "HTTP/1.1 304 No\r\nContent-Length: 5\r\n\r\n", "304 ");
    row("interim", "HTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + ok + "Content-Length: 1\r\n\r\na", "200 a");
    row("switch", "HTTP/1.1 101 Switch\r\n\r\n", "broken");
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    row("chunks", chunked + "3\r\nabc\r\n0A\r\n0123456789\r\n0\r\n\r\n", "200 abc0123456789");
    row("chunk extension", chunked + "1;name=value\r\na\r\n0;x\r\n\r\n", "200 a");
    row("trailers", chunked + "1\r\na\r\n0\r\nX: y\r\nZ: w\r\n\r\n", "200 a");
    row("length is not looked at",
        ok + "Content-Length: 9\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", "200 a");
    row("no size", chunked + "\r\na\r\n0\r\n\r\n", "broken");
    row("no number", chunked + "x\r\na\r\n0\r\n\r\n", "broken");
    row("negative", chunked + "-1\r\na\r\n0\r\n\r\n", "broken");
    row("huge", chunked + "ffffffffffffffff\r\na\r\n0\r\n\r\n", "broken");
    row("longer than said", chunked + "1\r\nab\r\n0\r\n\r\n", "broken");
    row("other coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", "broken");
    row("no HTTP", "220 mail ESMTP\r\n\r\n", "broken");
    row("no HTTP, no end", "SSH-2.0-x\r\n", "broken");
    row("version 2", "HTTP/2 200 OK\r\n\r\n", "broken");
    row("no number as status", "HTTP/1.1 2x0 OK\r\n\r\n", "broken");
    row("long status", "HTTP/1.1 2000 OK\r\n\r\n", "broken");
    row("no colon", ok + "Content-Length 3\r\n\r\nabc", "broken");
    row("blank before the colon", ok + "Content-Length : 3\r\n\r\nabc", "broken");
    row("folded", ok + "A: b\r\n c\r\nContent-Length: 0\r\n\r\n", "broken");
    row("return within", ok + "A: b\rc\r\nContent-Length: 0\r\n\r\n", "broken");
}

void Http1ParserTest::reads()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, expected);
    const auto whole = [&wire] { return wire.size(); };
    QCOMPARE(parse(wire, whole, true, true), expected);
    const auto single = [] { return qsizetype(1); };
    const QByteArray byBytes = parse(wire, single, true, true);
    QRandomGenerator random(1);
    for (int round = 0; round < 50; ++round) {
        const auto pieces = [&random] { return qsizetype(1 + random.bounded(9)); };
        QCOMPARE(parse(wire, pieces, true, true), expected);
    }
    QCOMPARE(byBytes, expected);
}

void Http1ParserTest::headHasNoBody()
{
    const auto whole = [] { return qsizetype(1000); };
    QCOMPARE(parse("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n", whole, false, false), "200 ");
    QCOMPARE(parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", whole, false, false), "200 ");
    QCOMPARE(parse("HTTP/1.1 200 OK\r\n\r\n", whole, false, false), "200 ");
}

void Http1ParserTest::aCutAnywhereIsNoWholeAnswer_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789");
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "5\r\n01234\r\n5\r\n56789\r\n0\r\nX: y\r\n\r\n");
}

void Http1ParserTest::aCutAnywhereIsNoWholeAnswer()
{
    QFETCH(QByteArray, wire);
    const auto single = [] { return qsizetype(1); };
    for (qsizetype size = 0; size < wire.size(); ++size) {
        QCOMPARE(parse(wire.left(size), single, true, false), "unfinished");
        QCOMPARE(parse(wire.left(size), single, true, true), "early");
    }
    QCOMPARE(parse(wire, single, true, true), "200 0123456789");
}

void Http1ParserTest::limitsTheHead()
{
    const auto pieces = [] { return qsizetype(100'000); };
    const QByteArray line = "X: " + QByteArray(1000, 'x') + "\r\n";
    QCOMPARE(
        parse("HTTP/1.1 200 OK\r\n" + line.repeated(1000) + "Content-Length: 0\r\n\r\n", pieces, true, false),
        "200 ");
    QCOMPARE(parse("HTTP/1.1 200 OK\r\n" + line.repeated(1100), pieces, true, false), "broken");
    QCOMPARE(parse("HTTP/1.1 200 OK\r\n" + line.repeated(1100) + "\r\n", pieces, true, false), "broken");
    QCOMPARE(parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + line.repeated(1100), pieces,
                   true, false),
             "broken");
    QCOMPARE(parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + QByteArray(5000, 'x'), pieces,
                   true, false),
             "broken");
}

void Http1ParserTest::randomBytesNeverEndIt()
{
    constexpr quint32 seed = 7;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray letters = "HTTP/1. 20\r\n:aContent-Length5chunked0";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray wire = round % 2 == 0 ? QByteArray() : QByteArray("HTTP/1.1 200 OK\r\n");
        for (int i = random.bounded(60); i > 0; --i)
            wire += letters.at(random.bounded(int(letters.size())));
        const auto pieces = [&random] { return qsizetype(1 + random.bounded(20)); };
        const auto whole = [&wire] { return std::max<qsizetype>(1, wire.size()); };
        QCOMPARE(parse(wire, pieces, true, true), parse(wire, whole, true, true));
    }
}

QTEST_GUILESS_MAIN(Http1ParserTest)
#include "Http1Parser.moc"
