// SPDX-License-Identifier: MIT
#include "Vectors.h"
#include "sumdb/SumDatabase.h"
#include "sumdb/SumSettings.h"
#include "support/TempHome.h"

#include <QFile>
#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray toolchain = "golang.org/toolchain";
const QByteArray version = "v0.0.1-go1.26.8.linux-amd64";

/// What a real database answered once.
class Recording : public SumTransport
{
public:
    Result<QByteArray> get(const QByteArray &path, qint64 limit) override
    {
        QFile file(Vectors::folder() + u"/sum.golang.org"_s + QString::fromUtf8(path));
        if (!file.open(QIODevice::ReadOnly) || file.size() > limit)
            return fail(ErrorCode::NotFound, u"not recorded: "_s + QString::fromUtf8(path));
        ++answers;
        QByteArray content = file.readAll();
        if (path.startsWith("/tile") && flipTile-- == 0)
            content[7] = static_cast<char>(content.at(7) ^ 1);
        return content;
    }

    int answers = 0;
    int flipTile = -1;
};

} // namespace

/// A real record of the real database is proven with the key that Go carries.
class TestRecordedSumDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theToolchainIsProven();
    void anOlderHeadIsOnTheSameLine();
    void noTileMayDiffer();

private:
    SumDatabase open(Recording &recording) const
    {
        return SumDatabase(SumSettings("sum.golang.org", {}, {}).database()->verifier, recording,
                           TreeHeadStore(m_home->home() + u"/heads"_s),
                           SumCache(m_home->home() + u"/cache"_s));
    }

    std::unique_ptr<TempHome> m_home;
};

void TestRecordedSumDatabase::init()
{
    m_home = std::make_unique<TempHome>();
}

void TestRecordedSumDatabase::theToolchainIsProven()
{
    Recording recording;
    SumDatabase database = open(recording);
    const auto sums = database.lookup(toolchain, version);
    QVERIFY2(sums, sums ? "" : qPrintable(sums.error().what));
    QCOMPARE(sums->zip, QByteArray("h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM="));
    QCOMPARE(sums->goMod, QByteArray("h1:8wlg68NqwW7eMnI1aABk/C2pDYXj8mrMY4TyRfiLeS0="));
    QVERIFY(m_home->read(u"heads/latest"_s).startsWith("go.sum database tree\n66332798\n"));
    QCOMPARE(recording.answers, 7);
    Recording again;
    QCOMPARE(open(again).lookup(toolchain, version)->zip, sums->zip);
    QCOMPARE(again.answers, 0);
}

void TestRecordedSumDatabase::anOlderHeadIsOnTheSameLine()
{
    Recording recording;
    const QByteArray latest = *recording.get("/latest", 1000);
    m_home->write(u"heads/latest"_s, latest);
    const auto sums = open(recording).lookup(toolchain, version);
    QVERIFY2(sums, sums ? "" : qPrintable(sums.error().what));
    QCOMPARE(m_home->read(u"heads/latest"_s), latest);
}

void TestRecordedSumDatabase::noTileMayDiffer()
{
    for (int tile = 0; tile < 6; ++tile) {
        init();
        Recording recording;
        recording.flipTile = tile;
        const auto sums = open(recording).lookup(toolchain, version);
        QVERIFY(!sums);
        QCOMPARE(sums.error().code, ErrorCode::ProofFailed);
        QVERIFY(!m_home->exists(u"cache"_s));
    }
}

QTEST_GUILESS_MAIN(TestRecordedSumDatabase)
#include "RecordedSumDatabase.moc"
