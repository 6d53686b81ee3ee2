// SPDX-License-Identifier: MIT
#include "SumLab.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

using Tamper = std::function<void(FakeSumDatabase &, const QByteArray &, QByteArray &)>;

} // namespace

Q_DECLARE_METATYPE(Tamper)

/// A lie is never believed, and leaves the user's folders good.
class TestSumDatabaseLies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesAreRefused_data();
    void liesAreRefused();
    void noDamagedAnswerIsBelieved();
};

void TestSumDatabaseLies::liesAreRefused_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<ErrorCode>("code");
    const auto lookup = [](const char *name, ErrorCode code, const auto &change) {
        QTest::newRow(name) << Tamper([change](FakeSumDatabase &server, const QByteArray &path,
                                               QByteArray &answer) {
            if (path.startsWith("/lookup"))
                change(server, answer);
        }) << code;
    };
    const auto tile = [](const char *name, ErrorCode code, const QByteArray &which, const auto &change) {
        QTest::newRow(name) << Tamper([change, which](FakeSumDatabase &, const QByteArray &path,
                                                      QByteArray &answer) {
            if (path.startsWith(which))
                change(answer);
        }) << code;
    };
    constexpr auto proofFailed = ErrorCode::ProofFailed;
    constexpr auto corrupt = ErrorCode::Corrupt;
    lookup("forged record", proofFailed, [](auto &, QByteArray &a) { a.replace("h1:toolchain", "h1:evil"); });
    lookup("added line", proofFailed, [](auto &, QByteArray &a) { a.replace("\ngo", "\nx\ngo"); });
    lookup("other number", proofFailed, [](auto &, QByteArray &a) { a.replace(0, 3, "321"); });
    lookup("number beyond the tree", proofFailed, [](auto &, QByteArray &a) { a.replace(0, 3, "600"); });
    lookup("huge number", proofFailed, [](auto &, QByteArray &a) { a.replace(0, 3, "9223372036854775807"); });
    lookup("negative number", corrupt, [](auto &, QByteArray &a) { a.replace(0, 3, "-1"); });
    lookup("record of another module", proofFailed, [](FakeSumDatabase &server, QByteArray &a) {
        a = "7\n" + server.log().record(7) + '\n' + server.signedHead(600);
    });
    lookup("forged signature", proofFailed, [](auto &, QByteArray &a) {
        const qsizetype at = a.size() - 10;
        a[at] = a.at(at) == 'A' ? 'B' : 'A';
    });
    lookup("another key of the same name", proofFailed, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray text = a.mid(a.indexOf("go.sum")).split('\n').mid(0, 3).join('\n') + '\n';
        a = a.left(a.indexOf("go.sum")) + NoteSigner(server.signer().key().name, 9).sign(text);
    });
    lookup("no signature", corrupt, [](auto &, QByteArray &a) { a.truncate(a.lastIndexOf("\n\n") + 1); });
    lookup("stale head", proofFailed, [](FakeSumDatabase &server, QByteArray &a) {
        a = a.left(a.indexOf("go.sum database")) + server.signedHead(mark);
    });
    lookup("no head", proofFailed, [](auto &, QByteArray &a) { a.truncate(a.indexOf("go.sum database")); });
    lookup("web page", corrupt, [](auto &, QByteArray &a) { a = "<html>\n<body>\n\nSign in</body>\n"; });
    lookup("nothing", corrupt, [](auto &, QByteArray &a) { a.clear(); });
    lookup("too much", ErrorCode::TooLarge, [](auto &, QByteArray &a) { a.append(2'000'000, 'x'); });
    lookup("lying about size", corrupt, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray hash = server.log().head().hash.toBase64();
        a = a.left(a.indexOf("go.sum")) + server.signer().sign("go.sum database tree\n90000\n" + hash + '\n');
    });
    lookup("lying about size a little", corrupt, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray hash = server.log().head().hash.toBase64();
        a = a.left(a.indexOf("go.sum")) + server.signer().sign("go.sum database tree\n601\n" + hash + '\n');
    });
    lookup("a smaller size", proofFailed, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray hash = server.log().head().hash.toBase64();
        a = a.left(a.indexOf("go.sum")) + server.signer().sign("go.sum database tree\n599\n" + hash + '\n');
    });
    lookup("largest size", corrupt, [](FakeSumDatabase &server, QByteArray &a) {
        const QByteArray hash = server.log().head().hash.toBase64();
        a = a.left(a.indexOf("go.sum")) +
            server.signer().sign("go.sum database tree\n9223372036854775807\n" + hash + '\n');
    });
    lookup("another text, well signed", corrupt, [](FakeSumDatabase &server, QByteArray &a) {
        a = a.left(a.indexOf("go.sum")) + server.signer().sign("some text\n");
    });
    for (const QByteArray which : {"/tile/8/0/001", "/tile/8/0/002", "/tile/8/1/000"}) {
        const auto named = [&which](const char *what) { return which + ' ' + what; };
        tile(named("flipped"), proofFailed, which,
             [](QByteArray &a) { a[40] = static_cast<char>(a.at(40) ^ 1); });
        tile(named("swapped"), proofFailed, which,
             [](QByteArray &a) { a = a.mid(32, 32) + a.left(32) + a.mid(64); });
        tile(named("truncated"), corrupt, which, [](QByteArray &a) { a.chop(1); });
        tile(named("truncated by a hash"), corrupt, which, [](QByteArray &a) { a.chop(32); });
        tile(named("too long"), corrupt, which, [](QByteArray &a) {
            a.resize(std::min<qsizetype>(a.size() + 32, 8192));
            a.chop(a.size() == 8192 ? 1 : 0);
        });
        tile(named("far too long"), ErrorCode::TooLarge, which, [](QByteArray &a) { a.append(8192, 'x'); });
        tile(named("empty"), corrupt, which, [](QByteArray &a) { a.clear(); });
        tile(named("zero"), proofFailed, which, [](QByteArray &a) { a.fill('\0'); });
    }
}

void TestSumDatabaseLies::liesAreRefused()
{
    QFETCH(Tamper, tamper);
    QFETCH(ErrorCode, code);
    for (const bool knowsHead : {false, true}) {
        SumLab lab;
        if (knowsHead)
            lab.home.write(u"heads/latest"_s, lab.server.signedHead(400));
        const QByteArray before = lab.latest();
        lab.server.tamper = [&lab, &tamper](const QByteArray &path, Result<QByteArray> &answer) {
            if (answer)
                tamper(lab.server, path, *answer);
        };
        SumDatabase database = lab.open();
        const auto sums = database.lookup(toolchain, version);
        if (sums) {
            // The record is in the tree known from before, so that the head that came with it matters
            // nothing.
            QVERIFY(knowsHead);
            compareSums(sums);
        } else {
            // With a head known from before, a lie about the size may show itself elsewhere.
            QVERIFY(knowsHead || sums.error().code == code);
            QVERIFY(!sums.error().what.isEmpty());
            QVERIFY(lab.cached().isEmpty());
        }
        const QByteArray after = lab.latest();
        QVERIFY2(after == before || after == lab.server.signedHead(600), after);
        lab.server.tamper = nullptr;
        compareSums(lab.open().lookup(toolchain, version));
        compareSums(database.lookup(toolchain, version));
        QVERIFY(database.lookup("example.com/other", "v0.0.7"));
        QCOMPARE(lab.latest(), lab.server.signedHead(600));
        QVERIFY(lab.evidence().isEmpty());
    }
}

void TestSumDatabaseLies::noDamagedAnswerIsBelieved()
{
    constexpr quint32 seed = 31;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        SumLab lab(330);
        int which = random.bounded(5);
        lab.server.tamper = [&which, &random](const QByteArray &, Result<QByteArray> &answer) {
            if (which-- != 0 || !answer || answer->isEmpty())
                return;
            const qint64 at = random.bounded(static_cast<int>(answer->size()));
            switch (random.bounded(4)) {
            case 0: (*answer)[at] = static_cast<char>(answer->at(at) ^ (1 << random.bounded(8))); break;
            case 1: answer->truncate(at); break;
            case 2: answer->insert(at, answer->mid(at, 32)); break;
            default: answer->remove(at, 1 + random.bounded(32)); break;
            }
        };
        const auto sums = lab.open().lookup(toolchain, version);
        if (sums) {
            compareSums(sums);
            continue;
        }
        ++refused;
        QVERIFY(lab.cached().isEmpty());
        QVERIFY(lab.latest().isEmpty() || lab.latest().startsWith(lab.server.signedHead(330).left(60)));
    }
    QVERIFY(refused > 50);
}

QTEST_GUILESS_MAIN(TestSumDatabaseLies)
#include "SumDatabaseLies.moc"
